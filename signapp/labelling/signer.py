"""Whose hands to read where several people sign: a person, or a region of the picture.

People are told apart by where their hands are. Pictures from all over the file are looked at, and
the width of the picture is cut where a gap between hands has the same hand, left or right, on both
of its sides: nobody has two of them. Each person then has the strip between two cuts for the whole
file, whoever's hands are down at the moment.
"""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from signapp.errors import LabellingError, SourceError, TrackingError
from signapp.labelling.tracking import Progress
from signapp.landmarks.region import SIGNERS, Region, box_of
from signapp.landmarks.slots import Detection
from signapp.landmarks.tracker import HandTracker
from signapp.video.reader import VideoFrame, VideoReader

_LOOKS = 40
_EVERY_S = 1.5  # where the file does not allow seeking
_MOST_HANDS = 6
_SEEN = 2  # a hand must be seen so often on each side; a single one may be a mistake
_SHARE = 0.15  # and in this share of the looks that show it
_GAP_PALMS = 1.5


@dataclass(frozen=True)
class Seen:
    """A hand in one of the pictures that were looked at.

    Attributes:
        x: centre, as a fraction of the picture's width.
        palm: length of the palm in widths of the picture.
        slot: which hand MediaPipe takes it for.
        look: number of the picture.
    """

    x: float
    palm: float
    slot: int
    look: int


def find_signer(
    path: str | Path,
    choice: str,
    hand_model: str | Path | None = None,
    progress: Progress | None = None,
) -> Region | None:
    """The region of the chosen person in a video; None where only one person's hands were found.

    Args:
        path: the video file.
        choice: "left" or "right" as one looks at the picture, "largest" (the nearest), or
            ``X,Y,W,H``: left, top, width and height of a box, in fractions of the upright picture
            if none is above 1, otherwise in pixels.
        hand_model: see `HandTracker`.
        progress: called with 0 after every picture, so that it may end the search.

    Raises:
        LabellingError: the choice cannot be understood, or the box is outside of the picture.
        SourceError, HandModelError: as `track_video`.
    """
    if choice not in SIGNERS:
        return _region(path, choice)
    people = people_of(_look(Path(path), hand_model, progress))
    if len(people) < 2:
        return None
    if choice == "largest":
        left, right, _ = max(people, key=lambda person: person[2])
    else:
        left, right, _ = people[0 if choice == "left" else -1]
    return Region(left, 0.0, right - left, 1.0)


def people_of(hands: Sequence[Seen]) -> list[tuple[float, float, float]]:
    """Left and right limit of each person's strip, and the median palm of their hands."""
    cuts = sorted(_cuts(sorted(hands, key=lambda hand: hand.x)))
    edges = [0.0, *cuts, 1.0]
    people = []
    for left, right in itertools.pairwise(edges):
        inside = [hand.palm for hand in hands if left <= hand.x < right]
        people.append((left, right, float(np.median(inside)) if inside else 0.0))
    return people


def _cuts(hands: Sequence[Seen]) -> Iterator[float]:
    """Where people are parted; `hands` by x."""
    best = None
    for number in range(1, len(hands)):
        before, after = hands[number - 1], hands[number]
        gap = (after.x - before.x) / max(before.palm, after.palm, 1e-6)
        wider = gap >= _GAP_PALMS and (best is None or gap > best[0])
        if wider and _two_people(hands[:number], hands[number:]):
            best = (gap, number)
    if best is None:
        return
    number = best[1]
    yield (hands[number - 1].x + hands[number].x) / 2
    yield from _cuts(hands[:number])
    yield from _cuts(hands[number:])


def _two_people(left: Sequence[Seen], right: Sequence[Seen]) -> bool:
    """Whether one of the two hands is, often enough to be no mistake, on both sides."""
    sides = [Counter(hand.slot for hand in side) for side in (left, right)]
    for slot in (0, 1):
        few = min(side[slot] for side in sides)
        if few >= max(_SEEN, _SHARE * (sides[0][slot] + sides[1][slot])):
            return True
    return False


def _look(path: Path, hand_model: str | Path | None, progress: Progress | None) -> list[Seen]:
    found: list[Seen] = []
    with (
        VideoReader(path, threads=1) as reader,
        HandTracker("image", hand_model=hand_model, most_hands=_MOST_HANDS) as tracker,
    ):
        for look, frame in enumerate(_samples(reader)):
            if progress is not None:
                progress(0)
            height, width = frame.image.shape[:2]
            try:
                hands = tracker.find(frame.image)
            except TrackingError:
                continue  # the tracking itself meets the same picture and says so
            found += [_seen(hand, width / height, look) for hand in hands]
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


def _seen(hand: Detection, aspect: float, look: int) -> Seen:
    points = hand.landmarks[:, 0] + 1j * hand.landmarks[:, 1] / aspect
    palm = abs(complex(points[9] - points[0]))
    return Seen(float(hand.landmarks[:, 0].mean()), palm, hand.slot, look)


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
