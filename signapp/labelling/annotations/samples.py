"""Annotated letters of a video as samples to learn from."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from signapp.errors import SourceError
from signapp.labelling.annotations.letters import origin_in
from signapp.labelling.annotations.reading import Annotation, AnnotationFile
from signapp.labelling.frames import frames_between
from signapp.labelling.tracking import Progress
from signapp.landmarks.features import FloatArray, hands_present
from signapp.landmarks.tracker import HandTracker
from signapp.languages import Language
from signapp.video.prefetch import prefetched
from signapp.video.reader import VideoReader

MIDDLE, MOST = 0.6, 8


@dataclass(frozen=True)
class Stretch:
    """A letter from one time to another, in the stream's own seconds."""

    label: str
    start_s: float
    end_s: float


@dataclass(frozen=True, eq=False)
class LetterSamples:
    """N frames with a hand in them, in order of time.

    Attributes:
        labels: (N,) the letter of each.
        times: (N,) seconds in the video.
        landmarks: (N, 2, 21, 3) image fractions.
        aspects: (N,) frame width / height.
        takes: (N,) number of the stretch, from 0: frames of one are nearly one sample.
        handless: letters in whose middle no hand was seen.
    """

    labels: list[str]
    times: NDArray[np.float64]
    landmarks: FloatArray
    aspects: FloatArray
    takes: list[int]
    handless: list[Stretch]


@dataclass(frozen=True, eq=False)
class VideoHands:
    """Landmarks (N, 2, 21, 3) and aspects (N,) of all frames, with their times (N,)."""

    times: NDArray[np.float64]
    landmarks: FloatArray
    aspects: FloatArray


def stretches_of(
    notes: Sequence[Annotation],
    file: AnnotationFile,
    video: Path,
    start_s: float,
    language: Language,
) -> tuple[list[Stretch], list[Annotation]]:
    """Annotations that are letters of a language, and those that are not.

    Args:
        notes: the annotations.
        file: where they come from.
        video: the video.
        start_s: where players begin to count in it (`VideoInfo.player_start_s`).
        language: whose letters they are.
    """
    zero = 0.0 if file.own_clock else start_s + origin_in(file, video)
    letters, others = [], []
    for note in notes:
        letter = language.find(note.text) if note.text else None
        if letter is None or note.start_s is None or note.end_s is None:
            others.append(note)
        else:
            letters.append(Stretch(letter.label, note.start_s + zero, note.end_s + zero))
    return letters, others


def timed(
    notes: Sequence[Annotation], file: AnnotationFile, video: Path, start_s: float
) -> list[Stretch]:
    """Annotations with a text and times, by that text (arguments as of `stretches_of`)."""
    zero = 0.0 if file.own_clock else start_s + origin_in(file, video)
    return [
        Stretch(note.text, note.start_s + zero, note.end_s + zero)
        for note in notes
        if note.text and note.start_s is not None and note.end_s is not None
    ]


def hands_of_video(video: Path, progress: Progress | None = None) -> VideoHands:
    """Find the hands in every frame of a video, without any model of letters.

    Raises:
        SourceError: it cannot be read, or it is damaged.
        HandModelError: there is no hand model.
    """
    times, landmarks, aspects = [], [], []
    with VideoReader(video) as reader, HandTracker("video") as tracker:
        with prefetched(reader, depth=4) as frames:
            for frame in frames:
                hands = tracker.detect(frame.image, frame.time_s)
                times.append(frame.time_s)
                landmarks.append(hands.landmarks)
                aspects.append(hands.aspect)
                if progress is not None:
                    progress(len(times))
        if reader.problem:
            raise SourceError("video-damaged-whole", path=video, problem=reader.problem)
    return VideoHands(np.array(times), np.stack(landmarks), np.array(aspects, np.float32))


def letter_samples(
    hands: VideoHands, stretches: Sequence[Stretch], *, middle: float = MIDDLE, most: int = MOST
) -> LetterSamples:
    """Frames from the middle of each letter, where the hand has come to rest.

    Args:
        hands: of the video.
        stretches: the letters.
        middle: share of a letter's time that is used; the way there and back lies outside.
        most: frames of one letter at most, spread evenly: neighbours are nearly the same.
    """
    labels: list[str] = []
    rows: list[int] = []
    takes: list[int] = []
    handless = []
    seen: NDArray[np.bool_] = np.any(hands_present(hands.landmarks), axis=1)
    for number, stretch in enumerate(stretches):
        trim = (stretch.end_s - stretch.start_s) * (1 - middle) / 2
        first, last = frames_between(hands.times, stretch.start_s + trim, stretch.end_s - trim)
        (found,) = np.nonzero(seen[first : last + 1])
        if not len(found):
            handless.append(stretch)
            continue
        chosen = np.unique(
            np.linspace(0, len(found) - 1, min(most, len(found))).round().astype(int)
        )
        for row in first + found[chosen]:
            labels.append(stretch.label)
            rows.append(int(row))
            takes.append(number)
    return LetterSamples(
        labels, hands.times[rows], hands.landmarks[rows], hands.aspects[rows], takes, handless
    )
