"""First stage of labelling: a video file becomes landmarks and letter probabilities over time."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from signapp.errors import Message
from signapp.labelling.bystanders import Bystanders, sure
from signapp.landmarks.features import FloatArray, extract_features, hands_present
from signapp.landmarks.hidden import with_hidden_hands
from signapp.landmarks.region import Region
from signapp.landmarks.slots import Detection, SlotAssigner
from signapp.landmarks.tracker import HandTracker
from signapp.recognition.model import SignModel
from signapp.settings import FULL
from signapp.video.prefetch import prefetched
from signapp.video.reader import VideoInfo, VideoReader

_BATCH = 256

Found = tuple[float, float, list[Detection]]
"""Time in seconds, width / height, and the hands in one frame."""
Progress = Callable[[int], None]
"""Called with the number of frames done so far."""
See = Callable[[float, float, FloatArray, VideoInfo], None]
"""Called with each frame: time, width / height, landmarks (2, 21, 3) in slots, the video."""


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
        scores: (N, 2) float32, how sure MediaPipe is which hand it is, 0 for an absent hand; None
            where that was not kept.
        region: the part of the picture in which hands were looked for, None for all of it.
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
    scores: FloatArray | None = None
    region: Region | None = None
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
    region: Region | None = None,
    tracker: str = FULL,
) -> Track:
    """Track the hands in a video file and classify every frame.

    Args:
        path: the video file.
        model: the sign model.
        progress: called after every frame.
        threads: decoding threads, see `VideoReader`.
        hand_model, region, tracker: see `hand_model`, `region` and `kind` of `HandTracker`.

    Raises:
        SourceError: the file cannot be read. A file that is cut off or damaged raises nothing:
            its `Track.problem` says so.
        HandModelError: there is no hand model.
    """
    track = track_hands(
        path,
        progress=progress,
        threads=threads,
        hand_model=hand_model,
        region=region,
        tracker=tracker,
    )
    return classified(track, model)


def classified(track: Track, model: SignModel) -> Track:
    """A track with the probabilities of a model."""
    features = read_features(track.landmarks, track.aspects, track.times)
    return replace(track, probabilities=classify_frames(model, features))


def track_hands(
    path: str | Path,
    *,
    progress: Progress | None = None,
    threads: int = 0,
    hand_model: str | Path | None = None,
    region: Region | None = None,
    tracker: str = FULL,
    see: See | None = None,
) -> Track:
    """Track the hands in a video file; nothing is recognised (see `track_video`).

    Args:
        path, progress, threads, hand_model, region, tracker: as there.
        see: called with every frame.

    Returns:
        A track with probabilities (N, 0).
    """
    with (
        VideoReader(path, threads=threads) as reader,
        HandTracker("video", hand_model=hand_model, kind=tracker, region=region) as finder,
        Bystanders(hand_model, tracker, region=region) as bystanders,
        prefetched(reader, depth=queue_depth(reader.info)) as frames,
    ):

        def found() -> Iterator[Found]:
            for count, frame in enumerate(frames, 1):
                hands = finder.detections(frame.image, frame.time_s)
                height, width = frame.image.shape[:2]
                if hands:
                    bystanders.look(frame.image, frame.time_s)
                yield frame.time_s, width / height, hands
                if progress is not None:
                    progress(count)

        track = assembled(found(), reader.info, region=region, tracker=tracker, see=see)
        return replace(track, problem=reader.problem, crowded=bystanders.times)


def assembled(
    frames: Iterable[Found],
    info: VideoInfo,
    *,
    looks: Sequence[float] = (),
    region: Region | None = None,
    tracker: str = FULL,
    see: See | None = None,
) -> Track:
    """A track of what was found frame by frame, with each hand in its slot.

    Args:
        frames: time, aspect and detections of each, in order of time.
        info: the video.
        looks: times at which more than two hands were seen.
        region, tracker: where hands were looked for, and by which tracker.
        see: called with every frame.

    Returns:
        A track with probabilities (N, 0).
    """
    times: list[float] = []
    landmarks: list[FloatArray] = []
    aspects: list[float] = []
    scores: list[FloatArray] = []
    slots = SlotAssigner()
    for time_s, aspect, hands in frames:
        placed, certain = slots.assign(hands, aspect, time_s)
        times.append(time_s)
        landmarks.append(placed)
        aspects.append(aspect)
        scores.append(certain)
        if see is not None:
            see(time_s, aspect, placed, info)
    return Track(
        times=np.array(times),
        landmarks=np.stack(landmarks),
        aspects=np.array(aspects, np.float32),
        probabilities=np.zeros((len(times), 0), np.float32),
        end_s=times[-1] + _last_duration(times, info.fps),
        info=info,
        crowded=sure(looks),
        scores=np.stack(scores),
        region=region,
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


def queue_depth(info: VideoInfo) -> int:
    """How many decoded pictures of a video may wait."""
    # Enough to even out slow frames, yet no more than about 100 MB of pictures waiting.
    return int(np.clip(100e6 / (info.width * info.height * 3), 1, 8))


def _last_duration(times: list[float], fps: float) -> float:
    if len(times) < 2:
        return 1 / fps
    return float(np.median(np.diff(times[-50:])))
