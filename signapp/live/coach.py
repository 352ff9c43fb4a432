"""A coach without Qt: what of a sign is not yet as the letter asked for wants it.

A hand is measured by what a teacher would look at: how far each finger is bent, where the thumb
is, whether neighbouring fingers are spread, where the fingers point and where the palm looks; of
two hands also how they stand to each other. All of it is compared with the nearest example pose of
the letter, in any of its forms and for right- and left-handed signers alike. A measurement that is
further off than `TOLERANCES` becomes a `Remark`, the worst first.

Ask it about a sign that is not read, and show nothing where it is: example poses are one person's,
the depth of landmarks is a guess of the tracker, and people sign in more ways than the poses show.
`benchmarks/coach.py` measures how often it would have remarked on signs that were read.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from signapp.landmarks.features import LEFT, RIGHT, hands_present
from signapp.landmarks.geometry import FINGERS, isotropic
from signapp.rendering.exemplars import Exemplar
from signapp.rendering.skeleton import Float, hand_size, palm_normal

MOST_REMARKS = 2
WAIT_S = 1.5
"""Seconds without success before anything is said."""
LOOK_S = 0.3
FAR = 4.0
"""Times the tolerance that the worst measurement may be off; a sign further away is another sign,
and only its number of hands is remarked on."""


class Part(StrEnum):
    """What a remark is about."""

    THUMB = "thumb"
    INDEX = "index"
    MIDDLE = "middle"
    RING = "ring"
    LITTLE = "little"
    THUMB_PLACE = "thumb-place"
    INDEX_MIDDLE = "index-middle"
    MIDDLE_RING = "middle-ring"
    RING_LITTLE = "ring-little"
    AIM = "aim"
    PALM = "palm"
    HANDS = "hands"
    HEIGHT = "height"
    NUMBER = "number"


class Wish(StrEnum):
    """What to do with it."""

    STRAIGHTEN = "straighten"
    BEND = "bend"
    OUT = "out"
    IN = "in"
    SPREAD = "spread"
    CLOSE = "close"
    UP = "up"
    DOWN = "down"
    SIDEWAYS = "sideways"
    TO_CAMERA = "to-camera"
    TO_SIGNER = "to-signer"
    TOGETHER = "together"
    APART = "apart"
    BOTH = "both"


BENDS = (Part.THUMB, Part.INDEX, Part.MIDDLE, Part.RING, Part.LITTLE)
GAPS = (Part.INDEX_MIDDLE, Part.MIDDLE_RING, Part.RING_LITTLE)
TOLERANCES: dict[Part, float] = {
    Part.THUMB: 90.0,
    Part.INDEX: 75.0,
    Part.MIDDLE: 90.0,
    Part.RING: 90.0,
    Part.LITTLE: 100.0,
    Part.THUMB_PLACE: 0.5,
    Part.INDEX_MIDDLE: 15.0,
    Part.MIDDLE_RING: 15.0,
    Part.RING_LITTLE: 15.0,
    Part.AIM: 60.0,
    Part.PALM: 100.0,
    Part.HANDS: 1.0,
    Part.HEIGHT: 1.5,
}
"""Degrees; palm lengths for the place of the thumb and of the hands."""

_STRAIGHT = 80.0  # degrees of bend up to which fingers have a direction worth comparing


@dataclass(frozen=True)
class Remark:
    """One thing to change.

    Attributes:
        part: what.
        wish: how.
        slots: the signer's hands that it is about, `LEFT`, `RIGHT` or both.
        landmarks: numbers of the landmarks to colour on them.
        off: by how many tolerances it is off.
    """

    part: Part
    wish: Wish
    slots: tuple[int, ...]
    landmarks: tuple[int, ...]
    off: float


@dataclass(frozen=True)
class _Hand:
    """A hand's measurements, as if it were a right hand."""

    bends: Float  # (5,) degrees
    thumb: float  # palm lengths from the tip to the roots of middle and ring finger
    gaps: Float  # (3,) degrees between neighbouring fingers
    aim: Float  # (3,) unit, from the wrist to the middle knuckle
    palm: Float  # (3,) unit, out of the palm


def remarks(landmarks: ArrayLike, aspect: float, forms: Sequence[Exemplar]) -> tuple[Remark, ...]:
    """What is off, the worst first and at most `MOST_REMARKS`; nothing for a sign that will do.

    Args:
        landmarks: (2, 21, 3) image fractions, unmirrored, zeros for an absent hand.
        aspect: width / height of the frame.
        forms: example poses of the letter asked for.
    """
    hands = np.asarray(isotropic(landmarks, aspect))
    present = hands_present(landmarks)
    if not present.any() or not forms:
        return ()
    if not any(form.present.sum() <= present.sum() for form in forms):
        slot = int(np.flatnonzero(present)[0])
        return (Remark(Part.NUMBER, Wish.BOTH, (slot,), (), FAR),)
    found = [
        (_total(off), off)
        for form in forms
        if form.present.sum() <= present.sum()
        for off in _compared(hands, present, form)
    ]
    _, best = min(found, key=lambda each: each[0])
    if not best or best[0].off > FAR:
        return ()
    return tuple(remark for remark in best if remark.off > 1)[:MOST_REMARKS]


class Coach:
    """Follows one signer, and says something only after a while without success.

    It looks a few times a second, and a remark must be the worst twice in a row: a hand that moves
    gets none, and no text flickers.
    """

    def __init__(self) -> None:
        self._target = ""
        self.reset()

    def reset(self) -> None:
        """Begin to wait again."""
        self._since_s: float | None = None
        self._looked_s = float("-inf")
        self._last: tuple[Remark, ...] = ()
        self._said: tuple[Remark, ...] = ()

    def advice(
        self,
        target: str,
        read: str | None,
        landmarks: ArrayLike,
        aspect: float,
        forms: Sequence[Exemplar],
        time_s: float,
    ) -> tuple[Remark, ...]:
        """What to say now about one frame; nothing while the letter asked for is read.

        Args:
            target: label of the letter asked for.
            read: label of what is read, None for nothing.
            landmarks, aspect, forms: as for `remarks`.
            time_s: of the frame.
        """
        if target != self._target or read == target or not np.any(landmarks):
            self._target = target
            self.reset()
            return ()
        if self._since_s is None or time_s < self._since_s:
            self.reset()
            self._since_s = time_s
        if time_s - self._since_s >= WAIT_S and time_s - self._looked_s >= LOOK_S:
            self._looked_s = time_s
            found = remarks(landmarks, aspect, forms)
            steady = _headings(found)[:1] == _headings(self._last)[:1]
            self._said, self._last = found if steady else (), found
        return self._said


def _headings(found: Sequence[Remark]) -> list[tuple[Part, Wish, tuple[int, ...]]]:
    return [(remark.part, remark.wish, remark.slots) for remark in found]


def _total(off: list[Remark]) -> float:
    return sum(min(remark.off, 3.0) ** 2 for remark in off)


def _compared(hands: Float, present: NDArray[np.bool_], form: Exemplar) -> list[list[Remark]]:
    """Everything measured, worst first: once for each way in which the hands may be meant."""
    wanted = np.asarray(isotropic(form.landmarks, form.aspect))
    if form.present.sum() == 1:
        pose = _measured(wanted, int(np.flatnonzero(form.present)[0]))
        return [
            _sorted(_hand_remarks(_measured(hands, int(slot)), pose, int(slot)))
            for slot in np.flatnonzero(present)
        ]
    ways = []
    for flipped in (False, True):
        shown = _flipped(hands) if flipped else hands
        row: list[Remark] = []
        for slot in (LEFT, RIGHT):
            real = (RIGHT + LEFT - slot) if flipped else slot
            row += _hand_remarks(_measured(shown, slot), _measured(wanted, slot), real)
        ways.append(_sorted(row + _place_remarks(shown, wanted, flipped)))
    return ways


def _sorted(row: list[Remark]) -> list[Remark]:
    return sorted(row, key=lambda remark: -remark.off)


def _flipped(hands: Float) -> Float:
    """The same sign by somebody who signs with the other hand."""
    flipped = hands[::-1].copy()
    flipped[..., 0] *= -1
    return flipped


def _measured(hands: Float, slot: int) -> _Hand:
    points = hands[slot].copy()
    if slot == LEFT:
        points[:, 0] *= -1
    size = max(float(hand_size(points)), 1e-9)
    bends, ways = np.zeros(5), np.zeros((5, 3))
    for number, finger in enumerate(FINGERS):
        chain = points[[0, *finger]]
        bones = _units(np.diff(chain, axis=0))
        angles = np.degrees(np.arccos(np.clip((bones[:-1] * bones[1:]).sum(axis=1), -1, 1)))
        bends[number] = angles[1:].sum() if number == 0 else angles.sum()
        ways[number] = _units(chain[-1] - chain[1])
    gaps = np.degrees(np.arccos(np.clip((ways[1:-1] * ways[2:]).sum(axis=1), -1, 1)))
    gaps[np.maximum(bends[1:-1], bends[2:]) > _STRAIGHT] = np.nan
    thumb = float(np.linalg.norm(points[4] - (points[9] + points[13]) / 2)) / size
    return _Hand(bends, thumb, gaps, _units(points[9] - points[0]), palm_normal(points, True))


def _hand_remarks(hand: _Hand, pose: _Hand, slot: int) -> list[Remark]:
    def remark(part: Part, difference: float, wish: Wish, marks: Sequence[int]) -> Remark:
        return Remark(part, wish, (slot,), tuple(marks), abs(difference) / TOLERANCES[part])

    row = []
    for number, part in enumerate(BENDS):
        more = float(hand.bends[number] - pose.bends[number])
        wish = Wish.STRAIGHTEN if more > 0 else Wish.BEND
        row.append(remark(part, more, wish, FINGERS[number]))
    more = hand.thumb - pose.thumb
    row.append(remark(Part.THUMB_PLACE, more, Wish.IN if more > 0 else Wish.OUT, FINGERS[0]))
    for number, part in enumerate(GAPS):
        more = float(hand.gaps[number] - pose.gaps[number])
        if np.isfinite(more):
            marks = FINGERS[number + 1] + FINGERS[number + 2]
            row.append(remark(part, more, Wish.CLOSE if more > 0 else Wish.SPREAD, marks))
    row.append(remark(Part.AIM, _angle(hand.aim, pose.aim), _aim_wish(pose.aim), (0, 5, 9, 13, 17)))
    # What is left of the turn once the fingers point the right way.
    turned = _carried(hand.palm, hand.aim, pose.aim)
    wish = _palm_wish(pose.palm)
    row.append(remark(Part.PALM, _angle(turned, pose.palm), wish, (0, 1, 5, 9, 13, 17)))
    return row


def _place_remarks(hands: Float, wanted: Float, flipped: bool) -> list[Remark]:
    now, then = (_between(each) for each in (hands, wanted))
    difference = now - then
    marks = tuple(range(21))
    closer = float(np.linalg.norm(now) - np.linalg.norm(then))
    off = float(np.linalg.norm(difference))
    if abs(closer) >= 0.6 * off:
        wish = Wish.TOGETHER if closer > 0 else Wish.APART
        return [Remark(Part.HANDS, wish, (LEFT, RIGHT), marks, off / TOLERANCES[Part.HANDS])]
    # The vector goes from the left hand to the right one, and y grows downwards.
    low = RIGHT if difference[1] > 0 else LEFT
    if flipped:
        low = RIGHT + LEFT - low
    return [Remark(Part.HEIGHT, Wish.UP, (low,), marks, off / TOLERANCES[Part.HEIGHT])]


def _between(hands: Float) -> Float:
    """From the middle of the left hand to that of the right, in palm lengths, in the picture."""
    size = max(float(hand_size(hands).mean()), 1e-9)
    middles = hands[:, :, :2].mean(axis=1)
    vector: Float = (middles[RIGHT] - middles[LEFT]) / size
    return vector


def _aim_wish(aim: Float) -> Wish:
    x, y, _ = aim
    if abs(x) > abs(y):
        return Wish.SIDEWAYS
    return Wish.UP if y < 0 else Wish.DOWN


def _palm_wish(palm: Float) -> Wish:
    x, y, z = palm
    if abs(z) >= max(abs(x), abs(y)):
        return Wish.TO_CAMERA if z < 0 else Wish.TO_SIGNER
    if abs(y) > abs(x):
        return Wish.UP if y < 0 else Wish.DOWN
    return Wish.SIDEWAYS


def _carried(vector: Float, start: Float, end: Float) -> Float:
    """A vector turned by the least rotation that takes one direction to another."""
    cross, cosine = np.cross(start, end), float(start @ end)
    if cosine < -0.999:
        return vector
    turned: Float = vector + np.cross(cross, vector)
    turned = turned + np.cross(cross, np.cross(cross, vector)) / (1 + cosine)
    return turned


def _angle(one: Float, other: Float) -> float:
    return float(np.degrees(np.arccos(np.clip(one @ other, -1, 1))))


def _units(vectors: Float) -> Float:
    units: Float = vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9)
    return units
