"""Whose hands to read where several people sign: a person, or a region of the picture.

Pictures from all over the file are looked at, and people told apart by where their hands are (see
`signapp.landmarks.people`). Each then has a strip of the picture for the whole file, whoever's
hands are down at the moment.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from signapp.errors import LabellingError, SourceError, TrackingError
from signapp.labelling.tracking import Progress
from signapp.landmarks.people import Seen, people_of, person, seen
from signapp.landmarks.region import SIGNERS, Region, box_of
from signapp.landmarks.tracker import HandTracker
from signapp.settings import FULL
from signapp.video.reader import VideoFrame, VideoReader

_LOOKS = 40
_EVERY_S = 1.5  # where the file does not allow seeking
_MOST_HANDS = 6


def find_signer(
    path: str | Path,
    choice: str,
    hand_model: str | Path | None = None,
    progress: Progress | None = None,
    tracker: str = FULL,
) -> Region | None:
    """The region of the chosen person in a video; None where only one person's hands were found.

    Args:
        path: the video file.
        choice: "left" or "right" as one looks at the picture, "largest" (the nearest), or
            ``X,Y,W,H``: left, top, width and height of a box, in fractions of the upright picture
            if none is above 1, otherwise in pixels.
        hand_model, tracker: see `hand_model` and `kind` of `HandTracker`.
        progress: called with 0 after every picture, so that it may end the search.

    Raises:
        LabellingError: the choice cannot be understood, or the box is outside of the picture.
        SourceError, HandModelError: as `track_video`.
    """
    if choice not in SIGNERS:
        return _region(path, choice)
    people = people_of(_look(Path(path), hand_model, tracker, progress))
    if len(people) < 2:
        return None
    left, right, _ = person(people, choice)
    return Region(left, 0.0, right - left, 1.0)


def _look(
    path: Path, hand_model: str | Path | None, kind: str, progress: Progress | None
) -> list[Seen]:
    found: list[Seen] = []
    with (
        VideoReader(path, threads=1) as reader,
        HandTracker("image", hand_model=hand_model, kind=kind, most_hands=_MOST_HANDS) as tracker,
    ):
        for look, frame in enumerate(_samples(reader)):
            if progress is not None:
                progress(0)
            height, width = frame.image.shape[:2]
            try:
                hands = tracker.find(frame.image)
            except TrackingError:
                continue  # the tracking itself meets the same picture and says so
            found += [seen(hand, width / height, look) for hand in hands]
    return found


def _samples(reader: VideoReader) -> Iterator[VideoFrame]:
    info = reader.info
    if info.duration_s and info.duration_s > _LOOKS * _EVERY_S:
        try:
            for share in (np.arange(_LOOKS) + 0.5) / _LOOKS:
                reader.seek(info.start_s + share * info.duration_s)
                if (frame := next(reader, None)) is not None:
                    yield frame
        except SourceError:
            return  # no seeking: what was seen so far must do
        return
    next_s, looks = -np.inf, 0
    # A short file has as many looks.
    every_s = min(_EVERY_S, (info.duration_s or _LOOKS * _EVERY_S) / _LOOKS)
    for frame in reader:
        if frame.time_s >= next_s:
            next_s, looks = frame.time_s + every_s, looks + 1
            yield frame
        if looks > 2 * _LOOKS:
            return


def _region(path: str | Path, choice: str) -> Region:
    x, y, width, height = box_of(choice)
    if max(x, y, width, height) > 1:
        with VideoReader(path, threads=1) as reader:
            info = reader.info
        x, width = x / info.width, width / info.width
        y, height = y / info.height, height / info.height
    if x >= 1 or y >= 1:
        raise LabellingError("signer-outside", given=choice, path=path)
    return Region(x, y, min(width, 1 - x), min(height, 1 - y))


def signer_line(choice: str, region: Region | None) -> str | None:
    """What to tell the user of the person who was found; nothing of a box that they named."""
    if choice not in SIGNERS:
        return None
    if region is None:
        return (
            f"the hands of one person alone were found, so --signer {choice} leaves nothing out; "
            "give a box, X,Y,W,H, if there are others"
        )
    left, right = (f"{100 * x:.0f}" for x in (region.x, region.x + region.width))
    return f"hands are read from {left} to {right} % of the picture's width (--signer {choice})"
