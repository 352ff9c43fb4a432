"""Measuring a model file on a dataset, with ONNX Runtime: what is measured is what ships."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.errors import DatasetError
from signapp.recognition.model import SignModel
from training.dataset import Dataset
from training.metrics import evaluate_predictions

_BATCH = 4096


def scores_of(model: SignModel, data: Dataset) -> NDArray[np.float32]:
    """Probabilities (N, C) of every row."""
    x = data.features
    parts = [model.scores(x[i : i + _BATCH]).probabilities for i in range(0, len(x), _BATCH)]
    return np.concatenate(parts)


def combine_views(
    probabilities: NDArray[np.float32], data: Dataset
) -> tuple[NDArray[np.float32], Dataset]:
    """Average the probabilities of the views of each item; one row an item, in order.

    Views without a hand have no say. The dataset keeps a view with a hand where there is one.
    """
    items, first, where = np.unique(data.items, return_index=True, return_inverse=True)
    if len(items) == len(data):
        return probabilities, data
    found = data.detected
    total = np.zeros((len(items), probabilities.shape[1]), np.float32)
    np.add.at(total, where[found], probabilities[found])
    total /= np.maximum(np.bincount(where[found], minlength=len(items)), 1)[:, None]
    representative = first.copy()
    representative[where[found]] = np.flatnonzero(found)
    return total, data.subset(representative)


def evaluate_model(model: SignModel, data: Dataset) -> dict[str, Any]:
    """Measure a model (keys: see `training.metrics.evaluate_predictions`).

    Rows of letters that the model does not have (digits, say) are left out and counted as
    ``n_other_labels``.

    Raises:
        DatasetError: no row has a letter of the model.
    """
    labels = [label.label for label in model.labels]
    known = np.isin(data.labels, labels)
    if not known.any():
        raise DatasetError(
            f"{data.name}: none of its labels ({', '.join(data.classes[:6])} …) is a letter of "
            f"{model.path} ({', '.join(labels[:6])} …); choose the model of its language"
        )
    kept = data.subset(known)
    probabilities, kept = combine_views(scores_of(model, kept), kept)
    predicted = np.array(labels)[probabilities.argmax(axis=1)]
    result = evaluate_predictions(predicted, kept)
    result["n_other_labels"] = int((~known).sum())
    return result
