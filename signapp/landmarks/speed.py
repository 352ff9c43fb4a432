"""How fast hands move, in units that do not depend on camera, distance or frame rate.

The one measure of it: labelling asks for the speed of a whole video, spotting frame by frame.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from signapp.landmarks.features import hands_present
from signapp.landmarks.geometry import isotropic, palm_length

FloatArray = NDArray[np.float64]


def hand_speed(times: ArrayLike, landmarks: ArrayLike, aspects: ArrayLike) -> FloatArray:
    """(N,) speed in palm lengths a second from the frame before to this one.

    The mean over the 21 landmarks of the faster hand; the palm is wrist to middle knuckle. NaN
    for the first frame and where no hand is seen in both frames. Depth is left out: it is the
    noisiest of MediaPipe's coordinates.

    Args:
        times: (N,) seconds, increasing.
        landmarks: (N, 2, 21, 3) image fractions, zeros for an absent hand.
        aspects: (N,) frame width / height.
    """
    clock, hands = np.asarray(times, np.float64), np.asarray(landmarks)
    present = hands_present(hands)
    points = isotropic(hands[..., :2], aspects)
    palm = palm_length(points)
    step = np.linalg.norm(np.diff(points, axis=0), axis=-1).mean(axis=-1)
    both = present[1:] & present[:-1]
    size = np.maximum(np.maximum(palm[1:], palm[:-1]), 1e-6)
    moved = np.where(both, step / size, -np.inf).max(axis=1)
    speed = np.full(len(clock), np.nan)
    speed[1:] = np.where(both.any(axis=1), moved / np.diff(clock), np.nan)
    return speed
