"""People told apart by where their hands are.

The width of the picture is cut where a gap between hands has the same hand, left or right, on both
of its sides: nobody has two of them. Each person has the strip between two cuts.
"""

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from signapp.landmarks.slots import Detection

_SEEN = 2  # a hand must be seen so often on each side; a single one may be a mistake
_SHARE = 0.15  # and in this share of the looks that show it
_GAP_PALMS = 1.5

Strip = tuple[float, float, float]
"""Left and right limit of a person's strip, in widths, and the median palm of their hands."""


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


def people_of(hands: Sequence[Seen], *, at_once: bool = False) -> list[Strip]:
    """The people whose hands these are, from left to right.

    Args:
        hands: in any order.
        at_once: whether the same hand counts for two people only where both are in one picture, as
            must be asked of few pictures: one hand may be here now and there later.
    """
    cuts = sorted(_cuts(sorted(hands, key=lambda hand: hand.x), at_once))
    edges = [0.0, *cuts, 1.0]
    people = []
    for left, right in itertools.pairwise(edges):
        inside = [hand.palm for hand in hands if left <= hand.x < right]
        people.append((left, right, float(np.median(inside)) if inside else 0.0))
    return people


def person(people: Sequence[Strip], choice: str) -> Strip:
    """The one of them that is "left", "right" or "largest"."""
    if choice == "largest":
        return max(people, key=lambda strip: strip[2])
    return people[0 if choice == "left" else -1]


def _cuts(hands: Sequence[Seen], at_once: bool) -> Iterator[float]:
    """Where people are parted; `hands` by x."""
    best = None
    for number in range(1, len(hands)):
        before, after = hands[number - 1], hands[number]
        gap = (after.x - before.x) / max(before.palm, after.palm, 1e-6)
        wider = gap >= _GAP_PALMS and (best is None or gap > best[0])
        if wider and _two_people(hands[:number], hands[number:], at_once):
            best = (gap, number)
    if best is None:
        return
    number = best[1]
    yield (hands[number - 1].x + hands[number].x) / 2
    yield from _cuts(hands[:number], at_once)
    yield from _cuts(hands[number:], at_once)


def _two_people(left: Sequence[Seen], right: Sequence[Seen], at_once: bool) -> bool:
    """Whether one of the two hands is, often enough to be no mistake, on both sides."""
    if at_once:
        looks = [{(hand.look, hand.slot) for hand in side} for side in (left, right)]
        both = {look for look, _ in looks[0] & looks[1]}
        all_looks = {hand.look for hand in (*left, *right)}
        return len(both) >= max(_SEEN, _SHARE * len(all_looks))
    sides = [Counter(hand.slot for hand in side) for side in (left, right)]
    for slot in (0, 1):
        few = min(side[slot] for side in sides)
        if few >= max(_SEEN, _SHARE * (sides[0][slot] + sides[1][slot])):
            return True
    return False


def seen(hand: Detection, aspect: float, look: int) -> Seen:
    """A detection in the picture of that number, which is `aspect` times as wide as high."""
    points = hand.landmarks[:, 0] + 1j * hand.landmarks[:, 1] / aspect
    palm = abs(complex(points[9] - points[0]))
    return Seen(float(hand.landmarks[:, 0].mean()), palm, hand.slot, look)
