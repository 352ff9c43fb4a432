"""Which detected hand is the signer's left and which the right.

MediaPipe may call both hands "Right", swap the names from one frame to the next, or list the
hands in any order. Slots are therefore chosen by the assignment of detections to slots with the
least total cost, where the cost of giving a detection to a slot adds

* continuity: its distance to where that slot's hand was last seen, in palm lengths, fading out
  over `MEMORY_S` seconds;
* handedness: the detector's score when it names the other hand;
* position: a small cost when the hands stand crossed. On an unmirrored picture of a signer who
  faces the camera, the signer's left hand is on the right of the picture.

The order of the list decides nothing: equal costs are broken by position.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from signapp.landmarks.features import LANDMARK_SHAPE, LEFT, RIGHT, FloatArray

MEMORY_S = 0.5
"""How long, in seconds, a hand that disappeared keeps its slot."""

_CONTINUITY_WEIGHT = 1.0
_CONTINUITY_LIMIT = 3.0  # palm lengths; farther than that, a hand is simply elsewhere
_HANDEDNESS_WEIGHT = 1.0
_POSITION_WEIGHT = 0.25
_UNSEEN_COST = 4.0  # of leaving a detection out: more than any placement, so hands are kept
_DUPLICATE_PALMS = 0.35  # two detections closer than this, landmark by landmark, are one hand


@dataclass(frozen=True, eq=False)
class Detection:
    """One detected hand.

    Attributes:
        landmarks: (21, 3) float32 image fractions on the unmirrored frame.
        slot: `LEFT` or `RIGHT`, the detector's guess of the signer's own hand.
        score: confidence of that guess, 0..1.
    """

    landmarks: FloatArray
    slot: int
    score: float


@dataclass(frozen=True, eq=False)
class _Seen:
    points: FloatArray  # (21, 2), isotropic
    time_s: float


class SlotAssigner:
    """Assigns the detections of successive frames to the two slots."""

    def __init__(self) -> None:
        self._last: list[_Seen | None] = [None, None]

    def reset(self) -> None:
        """Forget the past, as before a still image or a new source."""
        self._last = [None, None]

    def assign(
        self, detections: Sequence[Detection], aspect: float, time_s: float
    ) -> tuple[FloatArray, FloatArray]:
        """Place the detections of one frame.

        Args:
            detections: any number of hands in any order; those with numbers that are not finite
                are ignored.
            aspect: image width / height.
            time_s: time of the frame in seconds, not before that of the last call.

        Returns:
            Landmarks (2, 21, 3) with zeros for an absent hand, and scores (2,).
        """
        finite = [d for d in detections if np.isfinite(d.landmarks).all()]
        hands = _without_duplicates(_in_canonical_order(finite), aspect)
        landmarks = np.zeros(LANDMARK_SHAPE, np.float32)
        scores = np.zeros(2, np.float32)
        for slot, hand in self._best_placement(hands, aspect, time_s).items():
            landmarks[slot] = hand.landmarks
            scores[slot] = hand.score
            self._last[slot] = _Seen(_isotropic(hand.landmarks, aspect), time_s)
        return landmarks, scores

    def _best_placement(
        self, hands: list[Detection], aspect: float, time_s: float
    ) -> dict[int, Detection]:
        best: dict[int, Detection] = {}
        lowest = float("inf")
        slots_for_each = itertools.product((LEFT, RIGHT, None), repeat=len(hands))
        for slots in slots_for_each:
            used = [slot for slot in slots if slot is not None]
            if len(used) != len(set(used)):
                continue
            placed = {s: h for s, h in zip(slots, hands, strict=True) if s is not None}
            cost = _UNSEEN_COST * (len(hands) - len(placed))
            cost += sum(self._cost(h, s, aspect, time_s) for s, h in placed.items())
            if len(placed) == 2 and _centre_x(placed[LEFT]) < _centre_x(placed[RIGHT]):
                cost += _POSITION_WEIGHT
            if cost < lowest - 1e-9:
                best, lowest = placed, cost
        return best

    def _cost(self, hand: Detection, slot: int, aspect: float, time_s: float) -> float:
        cost = 0.0 if hand.slot == slot else _HANDEDNESS_WEIGHT * hand.score
        seen, other = self._last[slot], self._last[1 - slot]
        fade = _fade(seen, time_s)
        if seen is not None and fade > 0:
            points = _isotropic(hand.landmarks, aspect)
            distance = float(np.linalg.norm(points - seen.points, axis=1).mean())
            palms = distance / max(_palm_length(seen.points), 1e-6)
            cost += _CONTINUITY_WEIGHT * fade * min(palms, _CONTINUITY_LIMIT)
        elif _fade(other, time_s) > 0:
            # A slot with no past costs as much as a distant one, or a hand that the detector
            # renames in mid-air would move into the free slot.
            cost += _CONTINUITY_WEIGHT * _fade(other, time_s) * _CONTINUITY_LIMIT / 2
        return cost


def _fade(seen: _Seen | None, time_s: float) -> float:
    """Weight of the past: 1 for the frame just before, 0 after `MEMORY_S`."""
    return 0.0 if seen is None else max(0.0, 1.0 - (time_s - seen.time_s) / MEMORY_S)


def _isotropic(landmarks: FloatArray, aspect: float) -> FloatArray:
    points = np.array(landmarks[:, :2], dtype=np.float32)
    points[:, 1] /= aspect
    return points


def _palm_length(points: FloatArray) -> float:
    return float(np.linalg.norm(points[9] - points[0]))


def _centre_x(hand: Detection) -> float:
    return float(hand.landmarks[:, 0].mean())


def _in_canonical_order(hands: Sequence[Detection]) -> list[Detection]:
    return sorted(hands, key=lambda h: (-_centre_x(h), float(h.landmarks[:, 1].mean())))


def _without_duplicates(hands: list[Detection], aspect: float) -> list[Detection]:
    """Drop the less certain of two detections that lie on the same hand."""
    kept: list[Detection] = []
    for hand in sorted(hands, key=lambda h: -h.score):
        points = _isotropic(hand.landmarks, aspect)
        for other in kept:
            rest = _isotropic(other.landmarks, aspect)
            gap = float(np.linalg.norm(points - rest, axis=1).mean())
            if gap < _DUPLICATE_PALMS * max(_palm_length(rest), 1e-6):
                break
        else:
            kept.append(hand)
    return _in_canonical_order(kept)
