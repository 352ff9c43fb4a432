"""Measuring a model file on a dataset, with ONNX Runtime: what is measured is what ships."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.errors import DatasetError, LanguageError
from signapp.languages import load_language
from signapp.languages.finding import Named
from signapp.recognition.model import SignModel
from training.data.dataset import Dataset, concatenate, make_dataset
from training.data.labels import relabelled, without_hands
from training.evaluation.metrics import evaluate_predictions
from training.say import Report, listed, say

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


def evaluate_model(
    model: SignModel,
    data: Dataset,
    *,
    unreadable: Sequence[tuple[str, str]] = (),
    report: Report = say,
) -> dict[str, Any]:
    """Measure a model (keys: see `training.evaluation.metrics.evaluate_predictions`).

    Labels are read by `training.data.labels`. Rows of letters that the model does not have (digits,
    say) are left out and counted as ``n_other_labels``. Files that could not be read count as
    errors, as rows without a hand do, and as ``n_unreadable``.

    Args:
        model, data: what to measure on what.
        unreadable: label and group of each file that gave no row.
        report: called with one line for what is left out.

    Raises:
        DatasetError: no row has a letter of the model.
    """
    letters = letters_of_model(model)
    data, _ = relabelled(with_lost(data, unreadable), letters, report, model.language.name)
    lost = np.arange(len(data)) >= len(data) - len(unreadable)
    labels = [label.label for label in model.labels]
    known = np.isin(data.labels, labels)
    if not (known & ~lost).any():
        raise DatasetError(
            f"{data.name}: none of its labels ({', '.join(data.classes[:6])} …) is a letter of "
            f"{model.path} ({', '.join(labels[:6])} …); choose the model of its language"
        )
    if not known.all():
        strange = sorted(set(data.labels[~known].tolist()))
        report(
            f"{data.name}: left out {int((~known).sum())} rows of {listed(strange)}: the model "
            "has no such letter"
        )
    kept = data.subset(known)
    for label in without_hands(kept):
        report(
            f"{data.name}: {label}: no hand in any of its {int((kept.labels == label).sum())} "
            "rows; they count as errors"
        )
    probabilities, kept = combine_views(scores_of(model, kept), kept)
    predicted = np.array(labels)[probabilities.argmax(axis=1)]
    result = evaluate_predictions(predicted, kept)
    missing = int((lost & known).sum())
    # The share of pictures that were looked at.
    result["no_hand_rate"] = float((~kept.detected).sum() - missing) / (len(kept) - missing)
    result["n_unreadable"] = missing
    result["n_other_labels"] = int((~known).sum())
    return result


def letters_of_model(model: SignModel) -> list[Named]:
    """The letters of the model's language, which class numbers count, and others of its own."""
    try:
        letters: list[Named] = list(load_language(model.language.code).letters)
    except LanguageError:
        letters = []
    own = [label for label in model.labels if label.label not in {x.label for x in letters}]
    return letters + own


def with_lost(data: Dataset, unreadable: Sequence[tuple[str, str]]) -> Dataset:
    """The data with a row without a hand for each file (label, group) that gave none."""
    if not unreadable:
        return data
    labels, groups = zip(*unreadable, strict=True)
    empty = np.zeros((len(unreadable), data.features.shape[1]), np.float32)
    lost = make_dataset(empty, labels, data.name, groups=groups)
    return concatenate([data, lost], data.name)
