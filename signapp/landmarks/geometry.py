"""The geometry of MediaPipe's hand: its bones, units that are alike in x and y, its size.

The 21 landmarks are numbered as in `signapp.landmarks.features`.
"""

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

WRIST, MIDDLE_KNUCKLE = 0, 9

FINGERS = ((1, 2, 3, 4), (5, 6, 7, 8), (9, 10, 11, 12), (13, 14, 15, 16), (17, 18, 19, 20))
"""Landmarks of each finger from the palm to the tip, thumb first."""

CHAINS = ((WRIST, *FINGERS[0]), *FINGERS[1:], (WRIST, 5, 9, 13, 17, WRIST))
"""The lines along which a hand is drawn: the fingers, and the outline of the palm."""

PARENTS = (-1, 0, 1, 2, 3, 0, 5, 6, 7, 0, 9, 10, 11, 0, 13, 14, 15, 0, 17, 18, 19)
"""Parent of each of the 21 landmarks; the wrist has none."""

BONES = tuple((PARENTS[joint], joint) for finger in FINGERS for joint in finger)
"""The 20 bones, each from its parent landmark, in the order of the landmarks that they end in."""


def isotropic(landmarks: ArrayLike, aspect: ArrayLike, dtype: DTypeLike = np.float64) -> Any:
    """Landmarks in image fractions as a new array in image widths: y is divided by the aspect.

    Args:
        landmarks: (..., 3) or (..., 2).
        aspect: image width / height: a number, or an array (N,) for landmarks (N, hands, 21, ...).
        dtype: floating type to compute in.
    """
    points = np.array(landmarks, dtype)
    points[..., 1] /= _a_hand(aspect, dtype)
    return points


def to_fractions(points: ArrayLike, aspect: ArrayLike, dtype: DTypeLike = np.float64) -> Any:
    """Invert `isotropic`."""
    landmarks = np.array(points, dtype)
    landmarks[..., 1] *= _a_hand(aspect, dtype)
    return landmarks


def palm_length(points: NDArray[Any]) -> NDArray[Any]:
    """Wrist to middle knuckle of hands (..., 21, 2 or 3), in the units of the points."""
    length: NDArray[Any] = np.linalg.norm(
        points[..., MIDDLE_KNUCKLE, :] - points[..., WRIST, :], axis=-1
    )
    return length


def isotropic_in(landmarks: ArrayLike, aspect: float, frame_aspect: float) -> Any:
    """`isotropic`, with the middle of the image in that of a frame of another aspect."""
    points = isotropic(landmarks, aspect)
    if aspect != frame_aspect:
        points[..., 1] += 0.5 / frame_aspect - 0.5 / aspect
    return points


def fill_square(
    landmarks: NDArray[np.float32], aspect: float, share: float, most: float = np.inf
) -> tuple[NDArray[np.float32], float]:
    """Hands moved to the middle of a square picture and made as large as fits.

    Args:
        landmarks: (..., 21, 3) image fractions; absent hands, zeros, stay absent.
        aspect: image width / height.
        share: how much of the square's side the hands shall fill.
        most: by how much they are scaled at most.

    Returns:
        Landmarks as fractions of the square, z as it was; and by how much they were scaled.
    """
    points: NDArray[np.float32] = isotropic(landmarks, aspect, np.float32)
    present = points.any(axis=(-2, -1))
    shown = points[present].reshape(-1, 3)
    low, high = shown[:, :2].min(axis=0), shown[:, :2].max(axis=0)
    scale = min(share / max(float((high - low).max()), 1e-6), most)
    points[present, :, :2] = (points[present, :, :2] - (low + high) / 2) * scale + 0.5
    return points, scale


def _a_hand(aspect: ArrayLike, dtype: DTypeLike) -> NDArray[Any]:
    """The aspects in a shape that broadcasts to one coordinate of (..., hands, 21)."""
    ratio = np.asarray(aspect, dtype)
    return ratio[..., np.newaxis, np.newaxis] if ratio.ndim else ratio
