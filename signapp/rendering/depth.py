"""Which of two hands is nearer, and by how much: landmarks do not say it.

MediaPipe gives depth relative to each hand's own wrist. Two hands that overlap in the picture must
still not pass through each other, so the right hand is moved towards or away from the viewer by
the least that clears every pair of overlapping joints.
"""

import numpy as np

from signapp.landmarks.features import LEFT, RIGHT
from signapp.landmarks.geometry import PARENTS
from signapp.rendering.skeleton import RADII, Float, hand_size

_TOUCH = 0.8  # of the sum of two radii: flesh gives
_STEPS = 4  # points along each bone


def hand_depths(points: Float) -> tuple[float, float]:
    """Depths of the right wrist relative to the left that set the right hand in front and behind.

    Args:
        points: (2, 21, 3) isotropic, both hands present, z relative to each wrist.

    Returns:
        (front, behind), in the unit of `points`; both 0 when the hands do not overlap.
    """
    size = float(hand_size(points).mean())
    left, left_radii = _balls(points[LEFT], size)
    right, right_radii = _balls(points[RIGHT], size)
    apart = left[:, None, :2] - right[None, :, :2]
    reach = _TOUCH * (left_radii[:, None] + right_radii[None, :])
    gap = reach**2 - (apart**2).sum(axis=-1)
    overlap = gap > 0
    if not overlap.any():
        return 0.0, 0.0
    needed = np.sqrt(gap[overlap])
    level = (left[:, None, 2] - right[None, :, 2])[overlap]
    return float((level - needed).min()), float((level + needed).max())


def _balls(hand: Float, size: float) -> tuple[Float, Float]:
    centres, radii = [], []
    for joint in range(1, 21):
        parent = PARENTS[joint]
        for step in range(_STEPS):
            t = step / _STEPS
            centres.append((1 - t) * hand[parent] + t * hand[joint])
            radii.append(((1 - t) * RADII[parent] + t * RADII[joint]) * size)
    return np.array(centres), np.array(radii)
