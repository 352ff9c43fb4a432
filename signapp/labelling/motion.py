"""How fast the hands move, in units that do not depend on camera, distance or frame rate."""

import numpy as np
from numpy.typing import NDArray

from signapp.labelling.tracking import Track
from signapp.landmarks.geometry import isotropic, palm_length

FloatArray = NDArray[np.float64]


def hand_speed(track: Track) -> FloatArray:
    """(N,) speed in palm lengths a second from the frame before to this one.

    The mean over the 21 landmarks of the faster hand; the palm is wrist to middle knuckle. NaN
    for the first frame and where no hand is seen in both frames. Depth is left out: it is the
    noisiest of MediaPipe's coordinates.
    """
    points = isotropic(track.landmarks[..., :2], track.aspects)
    palm = palm_length(points)
    step = np.linalg.norm(np.diff(points, axis=0), axis=-1).mean(axis=-1)
    both = track.present[1:] & track.present[:-1]
    size = np.maximum(np.maximum(palm[1:], palm[:-1]), 1e-6)
    moved = np.where(both, step / size, -np.inf).max(axis=1)
    speed = np.full(len(track), np.nan)
    speed[1:] = np.where(both.any(axis=1), moved / np.diff(track.times), np.nan)
    return speed


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
