"""Measures of how well a model does, with frames without a hand counted as errors."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from training.data.dataset import Dataset

Float = NDArray[np.floating[Any]]


def evaluate_predictions(predicted: NDArray[np.str_], data: Dataset) -> dict[str, Any]:
    """Summary of one prediction a row: the keys that ``evaluate --json`` prints.

    ``accuracy`` counts rows without a hand as errors, ``accuracy_detected`` leaves them out,
    ``macro_f1`` is the unweighted mean over the labels that occur in the data (a row without a
    hand is predicted as nothing), ``per_group`` repeats ``n`` and ``accuracy`` for each group.
    A group's ``balanced_accuracy`` is over its rows with a hand, every letter alike; the whole's is
    the mean over the groups that have such rows, every person alike.
    """
    found = data.detected
    named = np.where(found, predicted, "")
    right = (named == data.labels) & found
    per_group = {
        str(group): {
            "n": int((data.groups == group).sum()),
            "accuracy": float(right[data.groups == group].mean()),
            "balanced_accuracy": _balanced(right, data, found & (data.groups == group)),
        }
        for group in np.unique(data.groups)
    }
    people = [row["balanced_accuracy"] for row in per_group.values()]
    shown = [float(value) for value in people if value is not None]
    return {
        "n": len(data),
        "accuracy": float(right.mean()),
        "accuracy_detected": float(right[found].mean()) if found.any() else 0.0,
        "balanced_accuracy": float(np.mean(shown)) if shown else 0.0,
        "no_hand_rate": float(1 - found.mean()),
        "macro_f1": macro_f1(named, data.labels),
        "per_group": per_group,
    }


def _balanced(right: NDArray[np.bool_], data: Dataset, rows: NDArray[np.bool_]) -> float | None:
    """Mean over the letters of the share of their rows that are right; None without a row."""
    labels = data.labels[rows]
    if not len(labels):
        return None
    return float(np.mean([right[rows][labels == label].mean() for label in np.unique(labels)]))


def macro_f1(predicted: NDArray[np.str_], truth: NDArray[np.str_]) -> float:
    """Mean F1 over the labels of `truth`."""
    scores = []
    for label in np.unique(truth):
        hit = int(((predicted == label) & (truth == label)).sum())
        wrong = int((predicted == label).sum()) + int((truth == label).sum()) - 2 * hit
        scores.append(2 * hit / (2 * hit + wrong))
    return float(np.mean(scores))


def confusion(
    predicted: NDArray[np.str_], truth: NDArray[np.str_], classes: list[str]
) -> NDArray[np.int64]:
    """Counts (true class, predicted class); predictions outside `classes` are left out."""
    index = {label: i for i, label in enumerate(classes)}
    matrix = np.zeros((len(classes), len(classes)), dtype=np.int64)
    for named, true in zip(predicted, truth, strict=True):
        if str(named) in index and str(true) in index:
            matrix[index[str(true)], index[str(named)]] += 1
    return matrix


@dataclass(frozen=True)
class Reliability:
    """Expected calibration error (Guo et al., 2017) and its bins of equal width.

    Attributes:
        ece: expected calibration error, 0..1.
        confidence, accuracy: mean of each bin, NaN when empty.
        count: rows of each bin.
    """

    ece: float
    confidence: Float
    accuracy: Float
    count: NDArray[np.int64]


def reliability(probability: Float, right: NDArray[np.bool_], bins: int = 15) -> Reliability:
    """Compare the top probability with how often it is right."""
    slot = np.minimum((probability * bins).astype(int), bins - 1)
    count = np.bincount(slot, minlength=bins)
    with np.errstate(invalid="ignore", divide="ignore"):
        confidence = np.bincount(slot, probability, minlength=bins) / count
        accuracy = np.bincount(slot, right.astype(float), minlength=bins) / count
    filled = count > 0
    gap = np.abs(confidence[filled] - accuracy[filled])
    return Reliability(
        float((gap * count[filled]).sum() / count.sum()), confidence, accuracy, count
    )


# 97.5 % points of Student's t for 1..30 degrees of freedom.
_T975 = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
    2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
    2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)  # fmt: skip


def mean_interval(values: list[float]) -> tuple[float, float, float]:
    """Mean and its 95 % interval (Student's t); of paired differences, the paired interval."""
    numbers = np.asarray(values, dtype=float)
    mean = float(numbers.mean())
    if len(numbers) < 2:
        return mean, float("nan"), float("nan")
    degrees = len(numbers) - 1
    t = _T975[degrees - 1] if degrees <= len(_T975) else 1.96
    half = t * float(numbers.std(ddof=1)) / np.sqrt(len(numbers))
    return mean, mean - half, mean + half
