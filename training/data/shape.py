"""The shape that pictures had before they were resized, told from the hands in them.

Photos are often resized to a square without a word, so that every hand in them is too broad or too
narrow, and the landmarks of two cameras differ by more than those of two people. A hand's bones
keep their lengths while it turns: of all heights of the picture the right one is that at which the
bones' lengths, against each other, vary least over the pictures of a sitting.
"""

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import LANDMARK_SHAPE, N_FEATURES, FloatArray, hands_present
from training.data.dataset import Dataset

# Bones that the tracker sees well in most shapes: of the palm, of the thumb, and the first of each
# finger.
_BONES = (
    (0, 5), (0, 17), (5, 17), (0, 9), (0, 13), (0, 1), (1, 2), (2, 3), (5, 6), (9, 10), (13, 14),
    (17, 18),
)  # fmt: skip
_FACTORS = np.exp(np.linspace(np.log(0.5), np.log(1.8), 27))
_DEPTHS = (1.0, 0.6)  # the tracker's depth is too large or too small: the mean of two answers
_LEAST_HANDS = 30
_MOST_HANDS = 1500
RESIZED = frozenset({"rafi_train"})
"""Public files made of photos that were resized to a square."""
USUAL = 0.9
"""What comes out, in the middle, for recordings of a known shape: hands lean to the camera."""


def as_taken(data: Dataset, resized: bool = False) -> Dataset:
    """The data of one file, at the estimated shape if it was resized or is known to be."""
    return with_estimated_shape(data) if resized or data.name in RESIZED else data


def with_estimated_shape(data: Dataset) -> Dataset:
    """The rows with each group's pictures at the shape that its hands tell of.

    y and `aspect` change. A group of fewer than 30 single hands gets the median of the others; with
    no larger group the data stay as they are.
    """
    factors: dict[str, float] = {}
    for group in np.unique(data.groups):
        hands = _single_hands(data.features[data.groups == group])
        if len(hands) >= _LEAST_HANDS:
            factors[str(group)] = height_factor(hands)
    if not factors:
        return data
    usual = float(np.median(list(factors.values())))
    height = np.array([factors.get(str(group), usual) for group in data.groups], np.float32)
    points = data.features.reshape(-1, *LANDMARK_SHAPE).copy()
    points[..., 1] *= height[:, None, None]
    return replace(
        data, features=points.reshape(-1, N_FEATURES), aspect=(data.aspect / height).astype("f4")
    )


def shaped_like(data: Dataset, twins: Dataset) -> Dataset:
    """The rows of other landmarks of the same pictures at the shape that the twins were given.

    y and `aspect` change, group by group, where all twins of a group have one shape.
    """
    aspect = data.aspect.copy()
    for group in np.unique(data.groups):
        shapes = np.unique(twins.aspect[twins.groups == group])
        if len(shapes) == 1:
            aspect[data.groups == group] = shapes[0]
    points = data.features.reshape(-1, *LANDMARK_SHAPE).copy()
    points[..., 1] *= (data.aspect / aspect)[:, None, None]
    return replace(data, features=points.reshape(-1, N_FEATURES), aspect=aspect)


def height_factor(hands: NDArray[np.floating[Any]]) -> float:
    """By what the y of hands (N, 21, 3) in image widths must be multiplied; 1 for a right shape."""
    if len(hands) > _MOST_HANDS:
        hands = hands[np.random.default_rng(0).permutation(len(hands))[:_MOST_HANDS]]
    best = [
        _FACTORS[np.argmin([_variation(hands, factor, depth) for factor in _FACTORS])]
        for depth in _DEPTHS
    ]
    return float(np.mean(best)) / USUAL


def _single_hands(features: FloatArray) -> FloatArray:
    """(M, 21, 3): the hand of every row that shows one."""
    points = features.reshape(-1, *LANDMARK_SHAPE)
    present = hands_present(features)
    points, present = points[present.sum(axis=1) == 1], present[present.sum(axis=1) == 1]
    hands: FloatArray = np.where(present[:, 1, None, None], points[:, 1], points[:, 0])
    return hands


def _variation(hands: NDArray[np.floating[Any]], factor: float, depth: float) -> float:
    """How much the bones' lengths vary, as logarithms against the mean of their hand."""
    shaped = hands * np.array([1.0, factor, depth])
    starts, ends = zip(*_BONES, strict=True)
    lengths = np.linalg.norm(shaped[:, list(starts)] - shaped[:, list(ends)], axis=-1)
    logs = np.log(lengths + 1e-6)
    return float((logs - logs.mean(axis=1, keepdims=True)).std(axis=0).mean())
