"""A stretch of time as one array of fixed size: the one definition of a window.

This docstring is the specification, version ``signapp-window-v1``. Live, video, teaching and
training all call `make_window`.

Input
    Features (n, 126) of n successive frames (`signapp.landmarks.features`), the time of each in
    seconds, rising, and the stretch from `start_s` to `end_s`. Frames outside it have no say, so
    a stretch gives the same window live, where nothing after its end is known yet, and in a video.

Output
    float32, shape (16, 126): the features at `STEPS` moments, evenly spread from `start_s` to
    `end_s`, both included. They are raw features in image widths, as those of a frame are; the
    model normalises.

Time
    The window knows no frame rate: between two frames a hand moves in a straight line. A hand
    that is lost for at most `BRIDGE_S` (or one and a half frames, if these are rarer) is
    taken to have moved so in between; lost at either end of the stretch, it stays where it was
    seen for at most half of that. Otherwise its 63 numbers are 0, as of any absent hand.

Resting hand
    A hand that rests below the other (`signapp.landmarks.resting`) in at least `RESTING_SHARE` of
    the moments that show both, and in `RESTING_LEAST` moments at least, is left out of the whole
    window. A two-handed sign may pass through such a moment without losing a hand.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from signapp.landmarks.features import (
    LANDMARK_SHAPE,
    N_FEATURES,
    N_HANDS,
    FloatArray,
    hands_present,
)
from signapp.landmarks.resting import without_resting_hand

WINDOW_VERSION = "signapp-window-v1"

STEPS = 16
WINDOW_SHAPE = (STEPS, N_FEATURES)

BRIDGE_S = 0.35
"""For how long a hand may be lost, in blur for instance, without counting as absent."""
RESTING_SHARE = 0.75
RESTING_LEAST = 3
USUAL_FPS = 15.0
"""Frames a second that are assumed where nobody noted them (loops of webcam programs)."""


def frame_times(count: int, fps: float = 0.0) -> NDArray[np.float64]:
    """Times (count,) in seconds of frames that come evenly, the first at 0.

    Args:
        count: how many.
        fps: frames a second; 0 or anything that is no rate stands for `USUAL_FPS`.
    """
    rate = fps if np.isfinite(fps) and fps > 0 else USUAL_FPS
    times: NDArray[np.float64] = np.arange(count) / rate
    return times


def make_window(
    features: ArrayLike,
    times_s: ArrayLike,
    start_s: float | None = None,
    end_s: float | None = None,
    *,
    steps: int = STEPS,
) -> FloatArray:
    """The window of a stretch of frames (see the module docstring).

    Args:
        features: (n, 126), n >= 0, zeros for an absent hand.
        times_s: (n,) seconds, not falling.
        start_s: where the stretch begins, in the same time; None for the first frame.
        end_s: where it ends; None for the last frame.
        steps: how many moments; training cuts its windows out of finer ones.

    Returns:
        float32 (16, 126), or (steps, 126); all 0 if no hand was seen.

    Raises:
        ValueError: wrong shapes, times that fall or are not finite, or an end before the start.
    """
    rows = np.asarray(features, np.float32)
    times = np.asarray(times_s, np.float64)
    if rows.ndim != 2 or rows.shape[1] != N_FEATURES or times.shape != (len(rows),):
        raise ValueError(
            f"features must be (n, 126) and times (n,), not {rows.shape}, {times.shape}"
        )
    if not np.isfinite(times).all() or (np.diff(times) < 0).any():
        raise ValueError("times must be finite and must not fall")
    if not len(rows):
        return np.zeros((steps, N_FEATURES), np.float32)
    start = float(times[0]) if start_s is None else float(start_s)
    end = float(times[-1]) if end_s is None else float(end_s)
    if not end >= start:
        raise ValueError(f"a window cannot end at {end} s if it begins at {start} s")
    inside = (times >= start) & (times <= end)
    rows, times = rows[inside], times[inside]
    moments = np.linspace(start, end, steps)
    window = np.zeros((steps, N_HANDS, N_FEATURES // N_HANDS), np.float32)
    seen = hands_present(rows)
    bridge = _bridge(times)
    for slot in range(N_HANDS):
        found = seen[:, slot]
        hand = rows.reshape(-1, *window.shape[1:])[found, slot]
        window[:, slot] = _at(moments, times[found], hand, bridge)
    return _without_resting(window.reshape(steps, N_FEATURES))


def mirrored(windows: ArrayLike) -> FloatArray:
    """Windows (..., 126) as in a mirror: left and right change places, absent hands stay absent."""
    points = np.array(windows, np.float32)
    shape = points.shape
    points = points.reshape(*shape[:-1], *LANDMARK_SHAPE)
    present = hands_present(points)
    points[..., 0] = np.where(present[..., None], 1 - points[..., 0], 0)
    result: FloatArray = points[..., ::-1, :, :].reshape(shape)
    return result


def shows_hand(windows: ArrayLike) -> NDArray[np.bool_]:
    """Which windows (..., 16, 126) show a hand at any moment, shape (...)."""
    result: NDArray[np.bool_] = (np.asarray(windows) != 0).any(axis=(-1, -2))
    return result


def _bridge(times: NDArray[np.float64]) -> float:
    spacing = float(np.median(np.diff(times))) if len(times) > 1 else 0.0
    return max(BRIDGE_S, 1.5 * spacing)


def _at(
    moments: NDArray[np.float64], times: NDArray[np.float64], hand: FloatArray, bridge: float
) -> FloatArray:
    """One hand (STEPS, 63) at the moments, from those of its frames that show it."""
    result = np.zeros((len(moments), hand.shape[1]), np.float32)
    if not len(times):
        return result
    after = np.searchsorted(times, moments, side="left")
    before = np.searchsorted(times, moments, side="right") - 1
    between = (before >= 0) & (after < len(times))
    a, b = before[between], after[between]
    gap = times[b] - times[a]
    share = np.where(gap > 0, (moments[between] - times[a]) / np.where(gap > 0, gap, 1), 0)
    moved = hand[a] + share[:, None].astype(np.float32) * (hand[b] - hand[a])
    result[between] = np.where((gap <= bridge + 1e-9)[:, None], moved, 0)
    # What lies outside any bridged gap: the nearest frame, if it is near enough.
    nearest = np.abs(moments[:, None] - times[None, :]).argmin(axis=1)
    near = np.abs(moments - times[nearest]) <= bridge / 2 + 1e-9
    empty = ~result.any(axis=1)
    result[empty & near] = hand[nearest[empty & near]]
    return result


def _without_resting(window: FloatArray) -> FloatArray:
    both = hands_present(window).all(axis=-1)
    if not both.any():
        return window
    left_out = ~hands_present(without_resting_hand(window[both]))
    share = left_out.mean(axis=0)
    points = window.reshape(len(window), N_HANDS, -1)
    for slot in range(N_HANDS):
        if share[slot] >= RESTING_SHARE and left_out[:, slot].sum() >= RESTING_LEAST:
            points[:, slot] = 0
    return window
