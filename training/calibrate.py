"""Probabilities that mean what they say, and when not to answer.

Temperature scaling: Guo et al., "On Calibration of Modern Neural Networks", 2017.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from signapp.recognition.model import Thresholds

Float = NDArray[np.floating[Any]]


def fit_temperature(logits: Tensor, targets: Tensor) -> float:
    """The temperature that makes held-out logits (N, C) most likely, between 0.05 and 10."""
    scale = torch.zeros((), requires_grad=True)
    optimizer = torch.optim.LBFGS([scale], lr=0.2, max_iter=60)
    logits = logits.detach().clone()

    def closure() -> Tensor:
        optimizer.zero_grad()
        loss = functional.cross_entropy(logits / scale.exp(), targets)
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    optimizer.step(closure)  # type: ignore[no-untyped-call]
    return float(scale.detach().exp().clamp(0.05, 10))


@dataclass(frozen=True)
class Rejection:
    """What a threshold does: shares of rows, 0..1.

    Attributes:
        kept: of the language's letters, those accepted.
        kept_right: of the accepted letters, those named rightly.
        let_through: of what is not a letter of the language, what is accepted all the same.
    """

    kept: float
    kept_right: float
    let_through: float


def accepted(probabilities: Float, thresholds: Thresholds) -> NDArray[np.bool_]:
    """(N,) which rows of probabilities (N, C) pass the thresholds."""
    top = np.sort(probabilities, axis=1)[:, -2:]
    passed: NDArray[np.bool_] = (top[:, 1] >= thresholds.probability) & (
        top[:, 1] - top[:, 0] >= thresholds.margin
    )
    return passed


def choose_thresholds(probabilities: Float, right: NDArray[np.bool_], keep: float) -> Thresholds:
    """The highest probability threshold that still accepts `keep` of the right held-out letters.

    The margin is at most a third of it (a runner-up that close means two letters are in
    question), and less where it would cost more than a hundredth of the letters that pass.
    """
    ordered = np.sort(probabilities[right], axis=1)
    if len(ordered) == 0:
        return Thresholds(0.5, 0.15)
    top = ordered[:, -1]
    probability = float(np.clip(np.quantile(top, 1 - keep), 0.3, 0.95))
    lead = (top - ordered[:, -2])[top >= probability]
    margin = min(probability / 3, float(np.quantile(lead, 0.01))) if len(lead) else 0.0
    return Thresholds(round(probability, 3), round(margin, 3))


def measure_rejection(
    letters: Float, right: NDArray[np.bool_], others: Float, thresholds: Thresholds
) -> Rejection:
    """Letters kept against false letters let through (probabilities (N, C) of each kind)."""
    kept = accepted(letters, thresholds)
    through = accepted(others, thresholds) if len(others) else np.zeros(0, bool)
    return Rejection(
        float(kept.mean()),
        float(right[kept].mean()) if kept.any() else 0.0,
        float(through.mean()) if len(through) else float("nan"),
    )
