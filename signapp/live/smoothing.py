"""Smoothing over time, so that a slow camera behaves like a fast one."""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

GAP_S = 1.0
"""After a gap longer than this the past says nothing: smoothing starts again."""


class ProbabilitySmoother:
    """Exponential smoothing of the class probabilities together with "no sign".

    The state has one number a class and one for "no sign", and always sums to 1. A frame that
    comes ``dt`` seconds after the last one moves the state towards it by ``1 - exp(-dt / tau)``:
    the answer to a step depends on the time that passed, not on how many frames it took.

    Args:
        tau_s: time constant in seconds; 0 turns smoothing off.
    """

    def __init__(self, tau_s: float = 0.12) -> None:
        self.tau_s = tau_s
        self._state: NDArray[np.float64] | None = None
        self._time_s = 0.0

    def reset(self) -> None:
        """Forget the past."""
        self._state = None

    def update(
        self, probabilities: NDArray[np.floating[Any]] | None, n_classes: int, time_s: float
    ) -> NDArray[np.float64]:
        """Take one frame in and return the smoothed probabilities.

        Args:
            probabilities: (C,) that sum to 1, or None for a frame without a hand.
            n_classes: C.
            time_s: time of the frame in seconds.

        Returns:
            (C + 1,) float64 that sum to 1; the last is the share of "no sign".
        """
        now = np.zeros(n_classes + 1)
        # Numbers that are none would stay in the state for good: such a frame shows no sign.
        if probabilities is None or not np.isfinite(probabilities).all():
            now[-1] = 1.0
        else:
            now[:-1] = probabilities
        state, dt = self._state, time_s - self._time_s
        self._time_s = time_s
        if state is None or len(state) != len(now) or not 0 <= dt <= GAP_S or self.tau_s <= 0:
            self._state = now
        else:
            self._state = state + (1 - math.exp(-dt / self.tau_s)) * (now - state)
        return self._state.copy()
