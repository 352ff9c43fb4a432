"""One long file tracked in stretches, at once in several processes, and joined to one track.

A stretch begins a run-in before its first frame, so that MediaPipe follows the hands as it would
have from the beginning. What it hands over are detections: which hand is whose is decided when all
stretches are joined, in one go over the file, and by the code of a single pass.

A file in which a clock jumps, times are missing or anything is damaged is not cut: those are judged
by what comes before. Neither is a file whose stretches do not meet frame by frame.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from signapp.errors import SignappError
from signapp.labelling.bystanders import Bystanders
from signapp.labelling.tracking import Progress, Track, assembled, queue_depth
from signapp.landmarks.features import FloatArray
from signapp.landmarks.region import Region
from signapp.landmarks.slots import Detection
from signapp.landmarks.tracker import HandTracker
from signapp.settings import FULL
from signapp.video.packets import seekable_length
from signapp.video.prefetch import prefetched
from signapp.video.reader import VideoInfo, VideoReader

RUN_IN_S = 2.0
"""Before a stretch: longer than the tracker remembers anything of a hand that left."""
SHORTEST_S = 30.0
"""A shorter stretch would spend too much of its time on the run-in and on starting."""


@dataclass(frozen=True)
class Stretch:
    """A part of a file: frames from `start_s` to before `end_s`, None for the file's ends."""

    start_s: float | None
    end_s: float | None


@dataclass(frozen=True, eq=False)
class Sighting:
    """What was found in the N frames of a stretch, as arrays, to be sent between processes.

    Attributes:
        times: (N,) seconds.
        aspects: (N,) width / height.
        counts: (N,) detections in each frame.
        landmarks: (M, 21, 3) of all M detections.
        slots, scores: (M,) what MediaPipe takes each for, and how surely.
        next_s: time of the first frame after the stretch, None at the file's end.
        looks: times at which more than two hands were seen.
        damaged: the reader met a problem.
    """

    times: NDArray[np.float64]
    aspects: FloatArray
    counts: NDArray[np.int64]
    landmarks: FloatArray
    slots: NDArray[np.int64]
    scores: FloatArray
    next_s: float | None
    looks: tuple[float, ...]
    damaged: bool

    def frames(self) -> Iterator[tuple[float, float, list[Detection]]]:
        """Time, aspect and detections of each frame."""
        at = 0
        for time_s, aspect, count in zip(self.times, self.aspects, self.counts, strict=True):
            rows = range(at, at + int(count))
            at += int(count)
            found = [
                Detection(self.landmarks[i], int(self.slots[i]), float(self.scores[i]))
                for i in rows
            ]
            yield float(time_s), float(aspect), found


def plan(path: str | Path, most: int, shortest_s: float = SHORTEST_S) -> list[Stretch]:
    """Cut a file into stretches of equal length, `most` at the most; one if it must stay whole.

    Raises:
        SourceError: the file cannot be read.
    """
    whole = [Stretch(None, None)]
    if most < 2:
        return whole
    length = seekable_length(Path(path))
    if length is None:
        return whole
    start_s, end_s = length
    count = min(most, int((end_s - start_s) / shortest_s))
    if count < 2:
        return whole
    cuts = [start_s + (end_s - start_s) * i / count for i in range(1, count)]
    edges: list[float | None] = [None, *cuts, None]
    return [Stretch(a, b) for a, b in itertools.pairwise(edges)]


def track_stretch(
    path: str | Path,
    stretch: Stretch,
    *,
    progress: Progress | None = None,
    threads: int = 0,
    hand_model: str | Path | None = None,
    region: Region | None = None,
    tracker: str = FULL,
) -> Sighting:
    """Find the hands in a stretch (arguments and errors as of `track_video`)."""
    times: list[float] = []
    aspects: list[float] = []
    found: list[list[Detection]] = []
    next_s = None
    with (
        VideoReader(path, threads=threads) as reader,
        HandTracker("video", hand_model=hand_model, kind=tracker, region=region) as finder,
        Bystanders(hand_model, tracker, region=region) as bystanders,
    ):
        if stretch.start_s is not None:
            reader.seek(stretch.start_s - RUN_IN_S)
        with prefetched(reader, depth=queue_depth(reader.info)) as frames:
            for frame in frames:
                if stretch.end_s is not None and frame.time_s >= stretch.end_s:
                    next_s = frame.time_s
                    break
                hands = finder.detections(frame.image, frame.time_s)
                if stretch.start_s is not None and frame.time_s < stretch.start_s:
                    continue
                height, width = frame.image.shape[:2]
                times.append(frame.time_s)
                aspects.append(width / height)
                found.append(hands)
                if hands:
                    bystanders.look(frame.image, frame.time_s)
                if progress is not None:
                    progress(len(times))
        damaged = reader.problem is not None or reader.damaged
        looks = bystanders.seen
    every = [hand for hands in found for hand in hands]
    return Sighting(
        times=np.array(times, np.float64),
        aspects=np.array(aspects, np.float32),
        counts=np.array([len(hands) for hands in found], np.int64),
        landmarks=np.array([h.landmarks for h in every], np.float32).reshape(-1, 21, 3),
        slots=np.array([hand.slot for hand in every], np.int64),
        scores=np.array([hand.score for hand in every], np.float32),
        next_s=next_s,
        looks=looks,
        damaged=damaged,
    )


def join(
    path: str | Path,
    sightings: Sequence[Sighting],
    region: Region | None = None,
    tracker: str = FULL,
) -> Track | None:
    """The track of a whole file from its stretches in order, without probabilities.

    Returns:
        None if something is damaged or the stretches do not meet: the file must be tracked in one.
    """
    for before, after in itertools.pairwise(sightings):
        if not len(after.times) or before.next_s != float(after.times[0]):
            return None
    if any(one.damaged for one in sightings) or not len(sightings[0].times):
        return None
    try:
        info: VideoInfo
        with VideoReader(path, threads=1) as reader:
            info = reader.info
    except SignappError:
        return None
    frames = itertools.chain.from_iterable(one.frames() for one in sightings)
    looks = tuple(time_s for one in sightings for time_s in one.looks)
    return assembled(frames, info, looks=looks, region=region, tracker=tracker)
