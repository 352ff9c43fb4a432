"""First stage of labelling: a video file becomes landmarks and letter probabilities over time."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from signapp.errors import Message
from signapp.labelling.bystanders import Bystanders
from signapp.landmarks.features import FloatArray, extract_features, hands_present
from signapp.landmarks.hidden import with_hidden_hands
from signapp.landmarks.tracker import HandTracker
from signapp.recognition.model import SignModel
from signapp.settings import FULL
from signapp.video.prefetch import prefetched
from signapp.video.reader import VideoInfo, VideoReader

_BATCH = 256

Progress = Callable[[int], None]
"""Called with the number of frames done so far."""


@dataclass(frozen=True, eq=False)
class Track:
    """What the tracker and the model made of N frames.

    No picture is kept, so an hour of video takes about 60 MB.

    Attributes:
        times: (N,) float64, seconds, increasing (see `signapp.video.reader`).
        landmarks: (N, 2, 21, 3) float32 image fractions, zeros for an absent hand.
        aspects: (N,) float32, frame width / height.
        probabilities: (N, C) float32 over the model's labels; zeros where no hand was found.
        end_s: when the last frame stops being shown.
        info: the video.
        problem: one line about damage in the file, or None.
        crowded: times at which more than two hands were seen (see `signapp.labelling.bystanders`).
        tracker: which tracker found the hands (see `HandTracker.kind`).
    """

    times: NDArray[np.float64]
    landmarks: FloatArray
    aspects: FloatArray
    probabilities: FloatArray
    end_s: float
    info: VideoInfo
    problem: Message | None = None
    crowded: tuple[float, ...] = ()
    tracker: str = FULL

    def __len__(self) -> int:
        return len(self.times)

    @cached_property
    def present(self) -> NDArray[np.bool_]:
        """(N, 2) bool: which hands were found."""
        return hands_present(self.landmarks)

    @property
    def features(self) -> FloatArray:
        """(N, 126) that are classified, with hidden hands where they were, as live."""
        return read_features(self.landmarks, self.aspects, self.times)

    @cached_property
    def ends(self) -> NDArray[np.float64]:
        """(N,) when each frame stops being shown: the next one's time."""
        return np.append(self.times[1:], self.end_s)


def track_video(
    path: str | Path,
    model: SignModel,
    *,
    progress: Progress | None = None,
    threads: int = 0,
    hand_model: str | Path | None = None,
    tracker: str = FULL,
) -> Track:
    """Track the hands in a video file and classify every frame.

    Args:
        path: the video file.
        model: the sign model.
        progress: called after every frame.
        threads: decoding threads, 0 for FFmpeg's choice.
        hand_model, tracker: see `hand_model` and `kind` of `HandTracker`.

    Raises:
        SourceError: the file cannot be read. A file that is cut off or damaged raises nothing:
            its `Track.problem` says so.
        HandModelError: there is no hand model.
    """
    times: list[float] = []
    landmarks: list[FloatArray] = []
    aspects: list[float] = []
    with (
        VideoReader(path, threads=threads) as reader,
        HandTracker("video", hand_model=hand_model, kind=tracker) as finder,
        Bystanders(hand_model, tracker) as bystanders,
    ):
        info = reader.info
        with prefetched(reader, depth=_depth(info)) as frames:
            for frame in frames:
                hands = finder.detect(frame.image, frame.time_s)
                times.append(frame.time_s)
                landmarks.append(hands.landmarks)
                aspects.append(hands.aspect)
                if hands.landmarks.any():
                    bystanders.look(frame.image, frame.time_s)
                if progress is not None:
                    progress(len(times))
        problem, crowded = reader.problem, bystanders.times
    stacked = np.stack(landmarks)
    ratios = np.array(aspects, np.float32)
    return Track(
        times=np.array(times),
        landmarks=stacked,
        aspects=ratios,
        probabilities=classify_frames(model, read_features(stacked, ratios, np.array(times))),
        end_s=times[-1] + _last_duration(times, info.fps),
        info=info,
        problem=problem,
        crowded=crowded,
        tracker=tracker,
    )


def read_features(
    landmarks: FloatArray, aspects: FloatArray, times: NDArray[np.float64]
) -> FloatArray:
    """Features (N, 126) to classify of N frames (see `Track`): as `Recogniser` reads them live."""
    return extract_features(with_hidden_hands(landmarks, aspects, times), aspects)


def classify_frames(model: SignModel, features: FloatArray) -> FloatArray:
    """Probabilities (N, C) of features (N, 126); zeros where no hand is present."""
    result = np.zeros((len(features), len(model.labels)), np.float32)
    (rows,) = np.nonzero(features.any(axis=1))
    for start in range(0, len(rows), _BATCH):
        chosen = rows[start : start + _BATCH]
        result[chosen] = model.scores(features[chosen]).probabilities
    return result


def _depth(info: VideoInfo) -> int:
    # Enough to even out slow frames, yet no more than about 100 MB of pictures waiting.
    return int(np.clip(100e6 / (info.width * info.height * 3), 1, 8))


def _last_duration(times: list[float], fps: float) -> float:
    if len(times) < 2:
        return 1 / fps
    return float(np.median(np.diff(times[-50:])))
