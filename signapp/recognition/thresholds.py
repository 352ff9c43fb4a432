"""When a letter is accepted: the one rule of the live path, labelling, training and packs."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True)
class Thresholds:
    """A letter is accepted when it is likely enough and clearly the likeliest.

    Attributes:
        probability: what it must have at least, 0..1.
        margin: by how much it must lead the runner-up; a single letter has none.
    """

    probability: float
    margin: float = 0.0


def accepted(probabilities: ArrayLike, thresholds: Thresholds) -> NDArray[np.int64]:
    """(N,) index of each row's best class where it passes the thresholds, else -1.

    Args:
        probabilities: (N, C), C >= 1. A row that NaN would decide is not accepted.
        thresholds: the rule.
    """
    rows = np.asarray(probabilities, np.float64)
    if rows.shape[1] == 1:
        passed = rows[:, 0] >= thresholds.probability
    else:
        second, first = np.partition(rows, -2, axis=1)[:, -2:].T  # NaN counts as the largest
        passed = (first >= thresholds.probability) & (first - second >= thresholds.margin)
    result: NDArray[np.int64] = np.where(passed, rows.argmax(axis=1), -1)
    return result


def accepted_index(probabilities: ArrayLike, thresholds: Thresholds) -> int | None:
    """Index of the best of the classes (C,) if it passes the thresholds, else None."""
    index = int(accepted(np.asarray(probabilities)[np.newaxis], thresholds)[0])
    return None if index < 0 else index
