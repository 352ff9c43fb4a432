"""The speed of the hands in a track, and averages over time."""

import numpy as np
from numpy.typing import NDArray

from signapp.labelling.tracking import Track
from signapp.landmarks import speed

FloatArray = NDArray[np.float64]


def hand_speed(track: Track) -> FloatArray:
    """(N,) speed in palm lengths a second (see `signapp.landmarks.speed`)."""
    return speed.hand_speed(track.times, track.landmarks, track.aspects)


def smooth(values: FloatArray, times: FloatArray, window_s: float) -> FloatArray:
    """Centred moving average over `window_s` seconds, along axis 0; every frame counts alike.

    At frame rates so low that no neighbour lies inside the window, nothing changes.
    """
    low = np.searchsorted(times, times - window_s / 2 - 1e-6)
    high = np.searchsorted(times, times + window_s / 2 + 1e-6, side="right")
    total = np.concatenate([np.zeros((1, *values.shape[1:])), np.cumsum(values, axis=0)])
    count = (high - low).reshape(-1, *([1] * (values.ndim - 1)))
    result: FloatArray = (total[high] - total[low]) / count
    return result
