"""Cleaning one recorded pose: the skeleton of constant proportions that best explains it.

A tracker's landmarks have noisy depth, so bones change their length from frame to frame. Here a
hand of fixed proportions (`signapp.rendering.skeleton`) is fitted to them: image positions are
trusted, depth is a weak hint, bone lengths are all but fixed, and joints bend the way joints do.
"""

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.geometry import FINGERS, PARENTS
from signapp.rendering.skeleton import (
    BONE_LENGTHS,
    CROSS_LENGTHS,
    Float,
    palm_normal,
    with_bone_lengths,
)

_W_IMAGE, _W_DEPTH, _W_BONE, _W_CROSS, _W_BEND = 1.0, 0.06, 6.0, 3.0, 4.0
_STEPS, _RATE = 600, 0.01

Index = NDArray[np.int64]


def fit_hand(points: Float, size: float, right: bool) -> Float:
    """Fit the skeleton to one hand.

    Args:
        points: (21, 3) isotropic landmarks, in any unit.
        size: palm length of the fitted hand in that unit.
        right: whether it is a right hand; tells the inside of the fingers from the back.

    Returns:
        (21, 3) in that unit, every bone exactly as long as its proportion says.
    """
    target = (points - points[0]) / size
    joints = np.arange(1, 21)
    parents = np.array(PARENTS[1:])
    lengths = BONE_LENGTHS[1:]
    cross = np.array(list(CROSS_LENGTHS))
    spans = np.array(list(CROSS_LENGTHS.values()))
    x = target.copy()
    # Adam (Kingma and Ba, 2015): the energy is small, smooth and not convex.
    first, second = np.zeros_like(x), np.zeros_like(x)
    for step in range(1, _STEPS + 1):
        gradient = 2 * (x - target) * (_W_IMAGE, _W_IMAGE, _W_DEPTH)
        _add_springs(gradient, x, joints, parents, lengths, _W_BONE)
        _add_springs(gradient, x, cross[:, 0], cross[:, 1], spans, _W_CROSS)
        _add_bending(gradient, x, right)
        first = 0.9 * first + 0.1 * gradient
        second = 0.99 * second + 0.01 * gradient**2
        rate = _RATE * (1 - step / (_STEPS + 1)) ** 0.5
        x = x - rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    fitted = with_bone_lengths(x, 1.0)
    shift = (target - fitted)[:, :2].mean(axis=0)
    fitted[:, :2] += shift
    result: Float = points[0] + fitted * size
    return result


def _add_springs(
    gradient: Float, x: Float, ends: Index, starts: Index, lengths: Float, weight: float
) -> None:
    bones = x[ends] - x[starts]
    norms = np.maximum(np.linalg.norm(bones, axis=1), 1e-9)
    pull = 2 * weight * (norms - lengths)[:, None] * bones / norms[:, None]
    np.add.at(gradient, ends, pull)
    np.add.at(gradient, starts, -pull)


def _add_bending(gradient: Float, x: Float, right: bool) -> None:
    """Push middle and end joints of the four fingers out of bending backwards or sideways.

    The inside of a finger is where its palm-side normal points, carried along the first bone. A
    joint that bends backwards has the second bone turned away from it.
    """
    normal = palm_normal(x, right)
    for knuckle, middle, end, tip in FINGERS[1:]:
        a = x[middle] - x[knuckle]
        a = a / max(float(np.linalg.norm(a)), 1e-9)
        inside = normal - (normal @ a) * a
        if float(np.linalg.norm(inside)) < 0.2:
            # The finger points out of the palm: its inside faces the wrist.
            inside = (x[0] - x[knuckle]) - ((x[0] - x[knuckle]) @ a) * a
        inside = inside / max(float(np.linalg.norm(inside)), 1e-9)
        side = np.cross(a, inside)
        for start, stop in ((middle, end), (end, tip)):
            bone = x[stop] - x[start]
            backwards = min(0.0, float(bone @ inside))
            sideways = float(bone @ side)
            pull = 2 * _W_BEND * (backwards * inside + 0.5 * sideways * side)
            gradient[stop] += pull
            gradient[start] -= pull
