"""The last seconds of a stream: times, landmarks and shapes of its frames."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import LANDMARK_SHAPE, FloatArray, extract_features

KEEP_S = 12.0
"""How much of the past is kept: a long sign and what came before it."""


@dataclass(frozen=True, eq=False)
class Stretch:
    """Successive frames.

    Attributes:
        times: (n,) float64 seconds, increasing.
        landmarks: (n, 2, 21, 3) float32 image fractions, zeros for an absent hand.
        aspects: (n,) float32 frame width / height.
    """

    times: NDArray[np.float64]
    landmarks: FloatArray
    aspects: FloatArray

    def __len__(self) -> int:
        return len(self.times)

    @property
    def features(self) -> FloatArray:
        """(n, 126), see `signapp.landmarks.features`."""
        return extract_features(self.landmarks, self.aspects)


class Frames:
    """A buffer of the last `KEEP_S` seconds; times must rise (see `MovementFinder.update`)."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Forget everything."""
        self.times: list[float] = []
        self._landmarks: list[FloatArray] = []
        self._aspects: list[float] = []

    def add(self, time_s: float, landmarks: FloatArray, aspect: float) -> None:
        """Take one frame in: landmarks (2, 21, 3)."""
        self.times.append(time_s)
        self._landmarks.append(landmarks)
        self._aspects.append(aspect)
        if time_s - self.times[0] > 2 * KEEP_S:  # now and then, not with every frame
            old = bisect_left(self.times, time_s - KEEP_S)
            del self.times[:old], self._landmarks[:old], self._aspects[:old]

    def pair(self, base_s: float) -> Stretch:
        """The newest frame with the latest that is at least `base_s` older, else the one before.

        A single frame where there is no other.
        """
        last = len(self.times) - 1
        first = bisect_right(self.times, self.times[last] - base_s + 1e-6, hi=last) - 1
        if first < 0:
            first = max(0, last - 1)
        return self._stretch([first, last] if first < last else [last])

    def between(self, start_s: float, end_s: float) -> Stretch:
        """The frames from one time to another, both included; perhaps none."""
        first = bisect_left(self.times, start_s - 1e-9)
        last = bisect_right(self.times, end_s + 1e-9)
        return self._stretch(list(range(first, last)))

    def _stretch(self, chosen: list[int]) -> Stretch:
        landmarks = np.zeros((len(chosen), *LANDMARK_SHAPE), np.float32)
        for row, i in enumerate(chosen):
            landmarks[row] = self._landmarks[i]
        return Stretch(
            np.array([self.times[i] for i in chosen], np.float64),
            landmarks,
            np.array([self._aspects[i] for i in chosen], np.float32),
        )
