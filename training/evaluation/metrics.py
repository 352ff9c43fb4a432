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
    from sklearn.metrics import f1_score  # takes a second, and retraining in the app has no use

    return float(f1_score(truth, predicted, labels=np.unique(truth), average="macro"))


def confusion(
    predicted: NDArray[np.str_], truth: NDArray[np.str_], classes: list[str]
) -> NDArray[np.int64]:
    """Counts (true class, predicted class); predictions outside `classes` are left out."""
    names = np.array(classes)
    matrix: NDArray[np.int64] = np.array(
        [(predicted[truth == label][:, None] == names).sum(0) for label in classes]
    )
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


def mean_interval(values: list[float]) -> tuple[float, float, float]:
    """Mean and its 95 % interval (Student's t); of paired differences, the paired interval."""
    numbers = np.asarray(values, dtype=float)
    mean = float(numbers.mean())
    if len(numbers) < 2:
        return mean, float("nan"), float("nan")
    from scipy.special import stdtrit

    t = float(stdtrit(len(numbers) - 1, 0.975))
    half = t * float(numbers.std(ddof=1)) / np.sqrt(len(numbers))
    return mean, mean - half, mean + half
