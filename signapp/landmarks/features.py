"""The 126 two-hand landmark features: the one definition that every part of signapp uses.

This docstring is the specification, version ``signapp-126-v1``.

Input
    ``landmarks``, shape (..., 2, 21, 3), as MediaPipe Hands reports them on the **unmirrored**
    frame: x as a fraction of the image width (0 left, 1 right), y as a fraction of the image
    height (0 top, 1 bottom), z (depth relative to that hand's wrist, negative towards the camera)
    as a fraction of the image width. Values outside 0..1 are allowed: a hand may reach out of
    the picture.
    ``aspect``, image width / image height, of the same leading shape or a single number.

Slots
    ``landmarks[..., 0, :, :]`` is the signer's own (anatomical) left hand and
    ``landmarks[..., 1, :, :]`` the right, as `signapp.landmarks.slots` decides it.

Landmark order
    The 21 points of MediaPipe Hands: 0 wrist, 1-4 thumb (CMC, MCP, IP, tip), 5-8 index finger
    (MCP, PIP, DIP, tip), 9-12 middle, 13-16 ring, 17-20 little finger.

Output
    float32, shape (..., 126): slot-major, then landmark, then coordinate, so that feature
    ``63 * slot + 3 * landmark + coordinate`` holds x, y or z for coordinate 0, 1 or 2.

Units and aspect ratio
    All three coordinates are in **image widths**: x and z stay as they are, y is divided by the
    aspect ratio. One unit is then the same length in every direction whatever the shape of the
    picture, so angles and distances can be computed from the features alone.

Absent hand
    The 63 numbers of an absent hand are exactly 0. A hand counts as present when any of its
    numbers is not 0.

Nothing else is done here: no centring, scaling, smoothing or mirroring. What a classifier wants
of that belongs inside the model file.
"""

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from signapp.landmarks.geometry import isotropic, to_fractions

FEATURE_VERSION = "signapp-126-v1"

LEFT, RIGHT = 0, 1
N_HANDS, N_LANDMARKS, N_COORDINATES = 2, 21, 3
N_FEATURES = N_HANDS * N_LANDMARKS * N_COORDINATES

LANDMARK_SHAPE = (N_HANDS, N_LANDMARKS, N_COORDINATES)

FloatArray = NDArray[np.float32]


def extract_features(landmarks: ArrayLike, aspect: ArrayLike) -> FloatArray:
    """Return the 126 features of MediaPipe landmarks (see the module docstring).

    Args:
        landmarks: shape (..., 2, 21, 3), image-normalised, unmirrored; zeros for an absent hand.
        aspect: image width / height, a number or an array that broadcasts to the leading shape.

    Returns:
        float32 array of shape (..., 126), in image widths.

    Raises:
        ValueError: wrong shape, a number that is not finite, or an aspect that is not positive.
    """
    points = np.asarray(landmarks, dtype=np.float32)
    if points.shape[-3:] != LANDMARK_SHAPE:
        raise ValueError(f"landmarks must have shape (..., 2, 21, 3), not {points.shape}")
    if not np.isfinite(points).all():
        raise ValueError("landmarks hold NaN or infinity; mark an absent hand with zeros")
    ratio = np.asarray(aspect, dtype=np.float32)
    if not (np.isfinite(ratio).all() and (ratio > 0).all()):
        raise ValueError("aspect (image width / height) must be a positive number")
    features: FloatArray = isotropic(points, ratio, np.float32)
    return features.reshape(*points.shape[:-3], N_FEATURES)


def features_to_landmarks(features: ArrayLike, aspect: ArrayLike) -> FloatArray:
    """Invert `extract_features`: (..., 126) features to (..., 2, 21, 3) image fractions."""
    values = np.asarray(features, dtype=np.float32)
    if values.shape[-1:] != (N_FEATURES,):
        raise ValueError(f"features must have shape (..., 126), not {values.shape}")
    points = values.reshape(*values.shape[:-1], *LANDMARK_SHAPE)
    landmarks: FloatArray = to_fractions(points, aspect, np.float32)
    return landmarks


def hands_present(values: ArrayLike) -> NDArray[np.bool_]:
    """Tell which hands are present, shape (..., 2), from landmarks or features.

    Args:
        values: landmarks (..., 2, 21, 3) or features (..., 126).
    """
    array: NDArray[Any] = np.asarray(values)
    if array.shape[-3:] != LANDMARK_SHAPE:
        array = array.reshape(*array.shape[:-1], *LANDMARK_SHAPE)
    present: NDArray[np.bool_] = (array != 0).any(axis=(-1, -2))
    return present
