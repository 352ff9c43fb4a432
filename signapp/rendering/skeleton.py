"""The hand as a skeleton: the proportions of its bones, and how thick the flesh around them is.

Proportions are in **palm lengths** (wrist to middle MCP = 1). They are medians of MediaPipe
landmarks of several signers over hands seen frontally, where a bone's image length is its length.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from signapp.landmarks.geometry import PARENTS

Float = NDArray[np.float64]

BONE_LENGTHS: Float = np.array(
    [0.0]
    + [0.42, 0.42, 0.34, 0.27]  # thumb: carpus, metacarpal, proximal, distal
    + [1.03, 0.47, 0.29, 0.23]  # index
    + [1.00, 0.53, 0.31, 0.24]  # middle
    + [0.93, 0.49, 0.29, 0.23]  # ring
    + [0.87, 0.38, 0.22, 0.19]  # little finger
)
"""Length of the bone that ends in each landmark, in palm lengths."""

CROSS_LENGTHS: dict[tuple[int, int], float] = {
    (5, 9): 0.23,
    (9, 13): 0.21,
    (13, 17): 0.22,
    (5, 17): 0.62,
    (1, 5): 0.74,
    (1, 17): 0.80,
}
"""Distances across the palm that hardly change, in palm lengths."""

RADII: Float = np.array(
    [0.220]
    + [0.180, 0.138, 0.119, 0.090]
    + [0.132, 0.110, 0.095, 0.077]
    + [0.134, 0.112, 0.097, 0.078]
    + [0.128, 0.106, 0.091, 0.074]
    + [0.119, 0.092, 0.079, 0.066]
)
"""Radius of the flesh around each landmark, in palm lengths."""

_METACARPALS = (5, 9, 13, 17)


def hand_size(points: ArrayLike) -> Float:
    """Palm length of hands (..., 21, 3) in isotropic units: median over the four metacarpals.

    Each metacarpal's length is divided by its proportion, so a single landmark that is off does
    not change the size of the hand.
    """
    hands = np.asarray(points, dtype=np.float64)
    lengths = np.linalg.norm(hands[..., _METACARPALS, :] - hands[..., :1, :], axis=-1)
    size: Float = np.median(lengths / BONE_LENGTHS[list(_METACARPALS)], axis=-1)
    return size


def palm_normal(points: ArrayLike, right: bool) -> Float:
    """Unit vector out of the palm (not the back) of one hand (21, 3), in isotropic units."""
    hand = np.asarray(points, dtype=np.float64)
    normal = np.cross(hand[5] - hand[0], hand[17] - hand[0])
    length = float(np.linalg.norm(normal))
    if length < 1e-12:
        return np.array([0.0, 0.0, -1.0])
    unit: Float = normal / length
    return unit if right else -unit


def with_bone_lengths(points: ArrayLike, size: float) -> Float:
    """Hand (21, 3) with each bone's direction kept and its length set to its proportion."""
    hand = np.asarray(points, dtype=np.float64)
    result = hand.copy()
    for joint in range(1, 21):
        bone = hand[joint] - hand[PARENTS[joint]]
        length = float(np.linalg.norm(bone))
        direction = bone / length if length > 1e-12 else np.array([0.0, -1.0, 0.0])
        result[joint] = result[PARENTS[joint]] + direction * BONE_LENGTHS[joint] * size
    return result
