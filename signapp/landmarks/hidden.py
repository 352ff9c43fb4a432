"""A hand that its partner hides is kept in mind for a moment.

Where the hands of a sign lie on each other, a tracker loses the one behind, often for a few frames
only. For a classifier half a sign is another sign. A hand that was lost is therefore taken to be
where it was last seen, for at most `HOLD_S`, as long as all of this holds:

* when it was last seen it touched its partner or nearly did, did not move away from it, and was
  wholly inside the picture: a hand that was put down or left by the edge is gone;
* the partner is still seen, and close to where it was then.

A hand that is seen again is taken as it is seen. What was found stays as it was found
(`signapp.landmarks.hands`): only what is classified has the hidden hand.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import FloatArray, hands_present
from signapp.landmarks.geometry import isotropic, palm_length

HOLD_S = 0.4
"""How long, in seconds, a hand that is hidden is taken to be where it was."""
NEAR_PALMS = 0.6
"""How near the closest landmarks of both hands must have been, in palm lengths."""
STAY_PALMS = 0.4
"""How far the partner may have moved since, on average of its landmarks, in palm lengths."""
APART_PALMS = 0.25
"""How much farther from each other the hands may have been than at any time in the `RECENT_S`
before, by their middles, in palm lengths: more than that, and they were parting."""
RECENT_S = 0.25
EDGE = 0.02
"""How near to the picture's edge, as a share of its size, a hand has begun to leave."""


@dataclass(frozen=True, eq=False)
class _Pair:
    time_s: float
    landmarks: FloatArray  # (2, 21, 3), image fractions
    points: FloatArray  # (2, 21, 2), image widths
    apart: float  # palm lengths between the middles of the hands


class HiddenHand:
    """Follows the hands of successive frames of one source."""

    def __init__(self) -> None:
        self._pairs: list[_Pair] = []  # of the last `RECENT_S` in which both were seen

    def reset(self) -> None:
        """Forget the past, as before another source."""
        self._pairs = []

    def filled(self, landmarks: FloatArray, aspect: float, time_s: float) -> FloatArray:
        """The landmarks of a frame, with the hidden hand where it was last seen.

        Args:
            landmarks: (2, 21, 3) image fractions, zeros for an absent hand.
            aspect: image width / height.
            time_s: time of the frame in seconds. Nothing is hidden in frames without times of their
                own, as stills are, or when time begins again.

        Returns:
            The same array where no hand is hidden, else a new one.
        """
        present = hands_present(landmarks)
        if present.all():
            self._remember(landmarks, aspect, time_s)
            return landmarks
        if not present.any() or not self._pairs:
            self._pairs = []
            return landmarks
        last, here = self._pairs[-1], int(present.argmax())
        points = isotropic(landmarks[here, :, :2], aspect, np.float32)
        palm = max(float(palm_length(last.points[here])), 1e-6)
        moved = float(np.linalg.norm(points - last.points[here], axis=-1).mean()) / palm
        since = time_s - last.time_s
        if not 0 < since <= HOLD_S or moved > STAY_PALMS or not self._hidden(1 - here):
            self._pairs = []  # once gone, it is not there again until it is seen
            return landmarks
        result = landmarks.copy()
        result[1 - here] = last.landmarks[1 - here]
        return result

    def _remember(self, landmarks: FloatArray, aspect: float, time_s: float) -> None:
        points = isotropic(landmarks[..., :2], aspect, np.float32)
        palm = max(float(palm_length(points).max()), 1e-6)
        middles = points.mean(axis=1)
        apart = float(np.linalg.norm(middles[0] - middles[1])) / palm
        self._pairs = [p for p in self._pairs if 0 <= time_s - p.time_s <= RECENT_S]
        self._pairs.append(_Pair(time_s, landmarks, points, apart))

    def _hidden(self, slot: int) -> bool:
        """Whether the hand that is missing was behind its partner when it was last seen."""
        last = self._pairs[-1]
        place = last.landmarks[slot, :, :2]
        if place.min() < EDGE or place.max() > 1 - EDGE:
            return False
        if last.apart > min(pair.apart for pair in self._pairs) + APART_PALMS:
            return False
        gaps = last.points[0][:, None] - last.points[1][None]
        palm = max(float(palm_length(last.points).max()), 1e-6)
        return float(np.linalg.norm(gaps, axis=-1).min()) <= NEAR_PALMS * palm


def with_hidden_hands(
    landmarks: FloatArray, aspects: FloatArray, times: NDArray[np.floating[Any]]
) -> FloatArray:
    """All frames of a video, landmarks (N, 2, 21, 3), as `HiddenHand` takes them one by one.

    Args:
        landmarks, aspects, times: of N frames, as for `HiddenHand.filled`; N aspects and times.
    """
    hidden = HiddenHand()
    rows = zip(landmarks, aspects, times, strict=True)
    return np.stack([hidden.filled(points, float(ratio), float(t)) for points, ratio, t in rows])
