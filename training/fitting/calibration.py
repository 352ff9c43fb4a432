"""Probabilities that mean what they say, and when not to answer.

Temperature scaling: Guo et al., "On Calibration of Modern Neural Networks", 2017.
"""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from signapp.recognition.thresholds import Thresholds, accepted

Float = NDArray[np.floating[Any]]


def fit_temperature(logits: Tensor, targets: Tensor) -> float:
    """The temperature that makes held-out logits (N, C) most likely, between 0.05 and 10.

    The likelihood has one peak in the inverse temperature, so a grid made finer twice finds it.
    """
    low, high = math.log(0.05), math.log(10)
    for _ in range(3):
        grid = torch.linspace(low, high, 15)
        losses = torch.stack([functional.cross_entropy(logits / t.exp(), targets) for t in grid])
        best = int(losses.argmin())
        low, high = float(grid[max(0, best - 1)]), float(grid[min(14, best + 1)])
    return min(10.0, max(0.05, math.exp((low + high) / 2)))


@dataclass(frozen=True)
class Rejection:
    """What a threshold does: shares of rows, 0..1.

    Attributes:
        kept: of the language's letters, those accepted.
        kept_right: of the accepted letters, those classified correctly.
        let_through: of what is not a letter of the language, what is accepted all the same.
    """

    kept: float
    kept_right: float
    let_through: float


def choose_thresholds(
    probabilities: Float,
    right: NDArray[np.bool_],
    keep: float,
    others: Float | None = None,
    let_through: float = 1.0,
) -> Thresholds:
    """The highest probability threshold that still accepts `keep` of the right held-out letters.

    It is raised, to 0.95 at most, until no more than `let_through` of `others` pass, which are
    probabilities (M, C) of what is no letter.
    The margin is at most a third of it (a runner-up that close means two letters are in
    question), and less where it would cost more than a hundredth of the letters that pass.
    """
    ordered = np.sort(probabilities[right], axis=1)
    if len(ordered) == 0:
        return Thresholds(0.5, 0.15)
    top = ordered[:, -1]
    probability = float(np.quantile(top, 1 - keep))
    if others is not None and len(others):
        probability = max(probability, float(np.quantile(others.max(axis=1), 1 - let_through)))
    probability = float(np.clip(probability, 0.3, 0.95))
    lead = (top - ordered[:, -2])[top >= probability]
    margin = min(probability / 3, float(np.quantile(lead, 0.01))) if len(lead) else 0.0
    return Thresholds(round(probability, 3), round(margin, 3))


def measure_rejection(
    letters: Float, right: NDArray[np.bool_], others: Float, thresholds: Thresholds
) -> Rejection:
    """Letters kept against false letters let through (probabilities (N, C) of each kind)."""
    kept = accepted(letters, thresholds) >= 0
    through = accepted(others, thresholds) >= 0 if len(others) else np.zeros(0, bool)
    return Rejection(
        float(kept.mean()),
        float(right[kept].mean()) if kept.any() else 0.0,
        float(through.mean()) if len(through) else float("nan"),
    )
