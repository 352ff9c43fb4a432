"""Two models on the same rows: paired differences with intervals, letter by letter."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.errors import DatasetError
from signapp.recognition.model import SignModel
from training.data.dataset import Dataset
from training.data.labels import relabelled
from training.evaluation.model_file import (
    combine_views,
    letters_of_model,
    scores_of,
    with_lost,
)
from training.evaluation.seen import seen_in_training
from training.say import Report, listed, say

_RESAMPLES = 9999
_CONFUSIONS = 20

Bools = NDArray[np.bool_]


def compare_models(
    first: SignModel,
    second: SignModel,
    data: Dataset,
    *,
    unreadable: Sequence[tuple[str, str]] = (),
    seed: int = 0,
    report: Report = say,
) -> dict[str, Any]:
    """Measure two models on the same rows.

    Rows without a hand and unreadable files are errors of both. Rows of letters that one of the
    models lacks are left out. Differences are the second model's value less the first's; their 95 %
    intervals are of a paired bootstrap (percentile; Efron and Tibshirani, "An Introduction to the
    Bootstrap", 1993) that draws ``interval_over``: groups where there are several, else recordings
    where rows share them, else rows.

    Returns:
        For ``--json``: ``n``, ``interval_over``, ``units``, ``accuracy`` and
        ``balanced_accuracy`` (each with ``first``, ``second``, ``difference`` and ``interval``),
        ``only_first_right``, ``only_second_right``, ``per_group``, ``per_letter``, ``confusions``
        and ``trained_on``.

    Raises:
        DatasetError: no row has a letter of both.
    """
    whole = with_lost(data, unreadable)
    whole, _ = relabelled(whole, letters_of_model(first), report, first.language.name)
    names = [[label.label for label in model.labels] for model in (first, second)]
    shared = np.isin(whole.labels, names[0]) & np.isin(whole.labels, names[1])
    if not shared.any():
        raise DatasetError(
            f"{data.name}: none of its labels is a letter of both {first.path} and {second.path}"
        )
    if not shared.all():
        strange = sorted(set(whole.labels[~shared].tolist()))
        report(
            f"{data.name}: left out {int((~shared).sum())} rows of {listed(strange)}: not a letter "
            "of both models"
        )
    rows = whole.subset(shared)
    named = []
    for model, letters in zip((first, second), names, strict=True):
        probabilities, kept = combine_views(scores_of(model, rows), rows)
        named.append(np.where(kept.detected, np.array(letters)[probabilities.argmax(axis=1)], ""))
    right = [np.asarray(guess == kept.labels) for guess in named]
    over, units = _units(kept)
    people = [_balanced_by_group(kept, hits) for hits in right]
    result: dict[str, Any] = {
        "first": str(first.path),
        "second": str(second.path),
        "data": data.name,
        "n": len(kept),
        "n_other_labels": int((~shared).sum()),
        "no_hand_rate": float(1 - kept.detected.mean()),
        "interval_over": over,
        "units": int(units.max()) + 1,
        "accuracy": _accuracy(right, units, seed),
        "balanced_accuracy": _mean_over_groups(people, seed),
        "only_first_right": int((right[0] & ~right[1]).sum()),
        "only_second_right": int((right[1] & ~right[0]).sum()),
        "per_group": [
            {"group": str(group), **_row(right, kept.groups == group)}
            for group in np.unique(kept.groups)
        ],
        "per_letter": sorted(
            (
                {"letter": letter, **_row(right, (kept.labels == letter) & kept.detected)}
                for letter in np.unique(kept.labels[kept.detected]).tolist()
            ),
            key=lambda row: (row["difference"], row["letter"]),
        ),
        "confusions": _confusions(named, kept),
        "trained_on": {
            "first": seen_in_training(first, data),
            "second": seen_in_training(second, data),
        },
    }
    return result


def _units(data: Dataset) -> tuple[str, NDArray[np.int64]]:
    """What is drawn, and the number (N,) of each row's unit."""
    for name, marks in (("groups", data.groups), ("recordings", data.sequences)):
        found, numbers = np.unique(marks, return_inverse=True)
        if 1 < len(found) < len(data):
            return name, numbers.astype(np.int64)
    return "rows", np.arange(len(data))


def _accuracy(right: list[Bools], units: NDArray[np.int64], seed: int) -> dict[str, Any]:
    size = np.bincount(units).astype(float)
    gain = np.bincount(units, right[1].astype(float) - right[0])

    def rate(gained: Any, rows: Any, axis: int = -1) -> Any:
        return gained.sum(axis=axis) / rows.sum(axis=axis)

    return _measure(right[0].mean(), right[1].mean(), (gain, size), rate, seed)


def _mean_over_groups(people: list[NDArray[np.float64]], seed: int) -> dict[str, Any]:
    gain = people[1] - people[0]

    def mean(gained: Any, axis: int = -1) -> Any:
        return gained.mean(axis=axis)

    return _measure(people[0].mean(), people[1].mean(), (gain,), mean, seed)


def _measure(
    first: Any, second: Any, samples: tuple[Any, ...], statistic: Any, seed: int
) -> dict[str, Any]:
    return {
        "first": float(first),
        "second": float(second),
        "difference": float(second - first),
        "interval": _interval(samples, statistic, seed),
    }


def _interval(samples: tuple[Any, ...], statistic: Any, seed: int) -> list[float] | None:
    """The 95 % interval, None where there is but one unit."""
    if len(samples[0]) < 2:
        return None
    from scipy.stats import bootstrap

    found = bootstrap(
        samples, statistic, paired=True, vectorized=True, method="percentile",
        n_resamples=_RESAMPLES, batch=256, random_state=np.random.default_rng(seed),
    ).confidence_interval  # fmt: skip
    return [float(found.low), float(found.high)]


def _balanced_by_group(data: Dataset, right: Bools) -> NDArray[np.float64]:
    """Of each group with a hand, the accuracy with every letter alike, in rows with a hand."""
    values = []
    for group in np.unique(data.groups[data.detected]):
        rows = (data.groups == group) & data.detected
        letters = np.unique(data.labels[rows])
        values.append(np.mean([right[rows & (data.labels == x)].mean() for x in letters]))
    return np.array(values if values else [0.0])


def _row(right: list[Bools], rows: Bools) -> dict[str, Any]:
    first, second = (float(hits[rows].mean()) for hits in right)
    return {"n": int(rows.sum()), "first": first, "second": second, "difference": second - first}


def _confusions(named: list[NDArray[np.str_]], data: Dataset) -> list[dict[str, Any]]:
    """Pairs of a letter and what it was taken for, those first that changed the most."""
    counts: dict[tuple[str, str], list[int]] = {}
    for place, guesses in enumerate(named):
        wrong = data.detected & (guesses != data.labels)
        pairs, number = np.unique(
            np.stack([data.labels[wrong], guesses[wrong]]), axis=1, return_counts=True
        )
        for (letter, taken), count in zip(pairs.T.tolist(), number.tolist(), strict=True):
            counts.setdefault((letter, taken), [0, 0])[place] = count
    order = sorted(counts.items(), key=lambda item: (-abs(item[1][1] - item[1][0]), item))
    return [
        {"letter": letter, "taken_for": taken, "first": first, "second": second}
        for (letter, taken), (first, second) in order[:_CONFUSIONS]
    ]
