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

from signapp.landmarks.features import LANDMARK_SHAPE, LEFT, N_LANDMARKS, RIGHT, FloatArray

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
        finite = [_Hand(d, aspect) for d in detections if np.isfinite(d.landmarks).all()]
        hands = _without_duplicates(finite)
        landmarks = np.zeros(LANDMARK_SHAPE, np.float32)
        scores = np.zeros(2, np.float32)
        for slot, hand in self._best_placement(hands, time_s).items():
            landmarks[slot] = hand.detection.landmarks
            scores[slot] = hand.detection.score
            self._last[slot] = _Seen(hand, time_s)
        return landmarks, scores

    def _best_placement(self, hands: list["_Hand"], time_s: float) -> dict[int, "_Hand"]:
        costs = [[self._cost(hand, slot, time_s) for slot in (LEFT, RIGHT)] for hand in hands]
        best: dict[int, _Hand] = {}
        lowest = float("inf")
        for slots in itertools.product((LEFT, RIGHT, None), repeat=len(hands)):
            if slots.count(LEFT) > 1 or slots.count(RIGHT) > 1:
                continue
            placed: dict[int, _Hand] = {}
            cost = 0.0
            for hand, slot, row in zip(hands, slots, costs, strict=True):
                cost += _UNSEEN_COST if slot is None else row[slot]
                if slot is not None:
                    placed[slot] = hand
            if len(placed) == 2 and placed[LEFT].centre.real < placed[RIGHT].centre.real:
                cost += _POSITION_WEIGHT
            if cost < lowest - 1e-9:
                best, lowest = placed, cost
        return best

    def _cost(self, hand: "_Hand", slot: int, time_s: float) -> float:
        detection = hand.detection
        cost = 0.0 if detection.slot == slot else _HANDEDNESS_WEIGHT * detection.score
        seen, other = self._last[slot], self._last[1 - slot]
        fade = _fade(seen, time_s)
        if seen is not None and fade > 0:
            palms = hand.distance_in_palms(seen.hand)
            cost += _CONTINUITY_WEIGHT * fade * min(palms, _CONTINUITY_LIMIT)
        else:
            # A slot with no past costs as much as a distant one, or a hand that the detector
            # renames in mid-air would move into the free slot.
            cost += _CONTINUITY_WEIGHT * _fade(other, time_s) * _CONTINUITY_LIMIT / 2
        return cost


class _Hand:
    """A detection with what the costs need of it, computed once.

    Points of the picture are complex numbers, x + iy in image widths: one call of NumPy then does
    what takes three with pairs, and this runs for every frame.
    """

    def __init__(self, detection: Detection, aspect: float) -> None:
        landmarks = detection.landmarks
        self.detection = detection
        self.points = landmarks[:, 0] + (1j / aspect) * landmarks[:, 1]
        self.centre = complex(self.points.sum()) / N_LANDMARKS
        self.palm = max(abs(complex(self.points[9] - self.points[0])), 1e-6)

    def distance_in_palms(self, other: "_Hand") -> float:
        """Mean distance of the landmarks, in palm lengths of `other`."""
        gap = np.abs(self.points - other.points)
        return float(gap.sum()) / N_LANDMARKS / other.palm

    def rank(self) -> tuple[float, float, float, int, bytes]:
        """Most certain first, then by position; equal only for equal detections."""
        detection, centre = self.detection, self.centre
        shape = detection.landmarks.tobytes()
        return (-detection.score, -centre.real, centre.imag, detection.slot, shape)


@dataclass(frozen=True, eq=False)
class _Seen:
    hand: _Hand
    time_s: float


def distinct(detections: Sequence[Detection], aspect: float) -> list[Detection]:
    """The hands that the detections of one frame show, by position; of two on one hand, the surer.

    Args:
        detections: as for `SlotAssigner.assign`.
        aspect: image width / height.
    """
    finite = [_Hand(d, aspect) for d in detections if np.isfinite(d.landmarks).all()]
    return [hand.detection for hand in _without_duplicates(finite)]


def _fade(seen: _Seen | None, time_s: float) -> float:
    """Weight of the past: 1 for the frame just before, 0 after `MEMORY_S`."""
    return 0.0 if seen is None else max(0.0, 1.0 - (time_s - seen.time_s) / MEMORY_S)


def _without_duplicates(hands: list[_Hand]) -> list[_Hand]:
    """Drop the less certain of two detections that lie on the same hand.

    The rest are returned by position, so that the order of the list decides nothing later.
    """
    kept: list[_Hand] = []
    for hand in sorted(hands, key=_Hand.rank):
        if all(hand.distance_in_palms(other) >= _DUPLICATE_PALMS for other in kept):
            kept.append(hand)
    # A stable sort: hands at one place stay in the order of their ranks.
    return sorted(kept, key=lambda h: (-h.centre.real, h.centre.imag))
