"""What several views of each still are worth, on groups that the network has not seen."""

from collections.abc import Callable
from typing import Any

import numpy as np

from training.data.dataset import Dataset
from training.data.splits import group_folds
from training.evaluation.metrics import evaluate_predictions
from training.evaluation.model_file import combine_views
from training.fitting.fit import Progress, fit, predict
from training.fitting.recipes import Recipe


def first_views(data: Dataset) -> Dataset:
    """The first row of every item: the picture itself where it shows a hand."""
    return data.subset(np.unique(data.items, return_index=True)[1])


def measure_views(
    data: Dataset,
    classes: list[str],
    recipe: Recipe,
    *,
    folds: int = 5,
    seed: int = 0,
    ensemble: int = 1,
    progress: Callable[[Progress], None] | None = None,
) -> dict[str, Any]:
    """Cross-predict a dataset of views, combined item by item.

    Networks learn from the first view of each item of the other folds.

    Args:
        data: from ``extract --thorough``: rows of one item are views of one still.
        ensemble: networks whose mean is taken.

    Returns:
        Measures of `training.evaluation.metrics.evaluate_predictions`, over items.
    """
    fold = group_folds(data.groups, folds, 0)
    probabilities = np.zeros((len(data), len(classes)), np.float32)
    for number in range(folds):
        inside = fold == number
        train = first_views(data.subset(~inside))
        for member in range(ensemble):
            result = fit(train, recipe, seed=seed + member, classes=classes, progress=progress)
            logits = predict(result.network, data.features[inside])
            probabilities[inside] += logits.softmax(-1).numpy() / ensemble
    combined, items = combine_views(probabilities, data)
    return evaluate_predictions(np.array(classes)[combined.argmax(1)], items)
