"""Times of frames: which are shown in a stretch, and where the nearest limit is."""

import numpy as np
from numpy.typing import NDArray

Times = NDArray[np.float64]


def frames_between(times: Times, start_s: float, end_s: float) -> tuple[int, int]:
    """First and last frame shown from `start_s` to `end_s`, at least one."""
    # Half a millisecond: ELAN rounds times to one.
    first = int(np.searchsorted(times, start_s - 0.0006))
    first = min(first, len(times) - 1)
    last = int(np.searchsorted(times, end_s - 0.0006)) - 1
    return first, max(first, min(last, len(times) - 1))


def nearest_limit(times: Times, end_s: float, time_s: float) -> float:
    """The time nearest to `time_s` at which a frame comes on, or the last one goes."""
    at = int(np.searchsorted(times, time_s))
    around = [float(t) for t in times[max(0, at - 1) : at + 1]]
    return min([*around, end_s] if at >= len(times) else around, key=lambda t: abs(t - time_s))


def stepped(times: Times, end_s: float, time_s: float, frames: int) -> float:
    """The limit that many frames after (or before) the one nearest to a time."""
    limits = np.append(times, end_s)
    at = int(np.argmin(np.abs(limits - time_s))) + frames
    return float(limits[min(max(at, 0), len(limits) - 1)])
