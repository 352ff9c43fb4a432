"""Measures of embeddings of moving signs, for people whom the network has not seen.

Everything is per person: a person's signs are told from each other by the first takes of each, and
everybody else's other signs should be none of them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import FloatArray
from signapp.recognition.moving_signs import similarity
from training.data.dataset import BoolArray, StrArray

LEAST_SIGNS = 5
"""Signs that a person must have to be measured."""
LEAST_LATER = 3
"""Takes of a sign that must be left beside those that teach it."""
FALSE_ACCEPTANCES = 0.05
MOST_OTHERS = 400
"""Sequences of other people's other signs that each person's are compared with."""


@dataclass(frozen=True, eq=False)
class Named:
    """A person's sequences, named.

    Attributes:
        person: who.
        truth: (n,) the sign of each.
        right: (n,) whether the likeliest sign is the true one.
        sure: (n,) how sure of the likeliest sign.
        others: (m,) the same of other people's other signs.
        signs: how many there are to choose from.
    """

    person: str
    truth: StrArray
    right: BoolArray
    sure: NDArray[np.floating[Any]]
    others: NDArray[np.floating[Any]]
    signs: int

    @property
    def accuracy(self) -> float:
        """Mean over the signs of the share that is right."""
        return float(np.mean([self.right[self.truth == x].mean() for x in np.unique(self.truth)]))

    def right_and_accepted(self, bar: float) -> float:
        """Share that is right and at least so sure."""
        return float((self.right & (self.sure >= bar)).mean())


Scorer = Callable[[NDArray[np.int64], NDArray[np.int64]], FloatArray]
"""How alike sequences (indices) are to the takes (indices) of one sign, (N,)."""


def by_embedding(embedding: FloatArray) -> Scorer:
    """The app's own similarity, from embeddings (N, D) of all sequences."""
    return lambda rows, takes: similarity(embedding[rows], embedding[takes])


def taught_signs(
    score: Scorer, signs: StrArray, people: StrArray, takes: int, seed: int | None = None
) -> list[Named]:
    """Each person's signs, taught by so many takes.

    Args:
        score: compares sequences; learnt from other people, if at all.
        signs, people: (N,) of each.
        takes: of each sign that teach it; the later ones are named.
        seed: draw the takes; None takes the first ones, as in use.
    """
    result = []
    for person in np.unique(people):
        mine = np.flatnonzero(people == person)
        taught: dict[str, NDArray[np.int64]] = {}
        later: list[int] = []
        rng = np.random.default_rng(seed)
        for sign in np.unique(signs[mine]):
            rows = mine[signs[mine] == sign]
            if len(rows) < takes + LEAST_LATER:
                continue
            rows = rows if seed is None else rng.permutation(rows)
            taught[str(sign)] = rows[:takes]
            later += rows[takes:].tolist()
        if len(taught) < LEAST_SIGNS:
            continue
        named = {name.split(":", 1)[1] for name in taught}
        strange = np.array([x.split(":", 1)[1] not in named for x in signs.tolist()])
        others = _evenly(np.flatnonzero((people != person) & strange), MOST_OTHERS)
        scores = _scores(np.array(later), score, taught)
        best = np.array(list(taught))[scores.argmax(axis=1)]
        result.append(
            Named(
                str(person),
                signs[later],
                best == signs[later],
                scores.max(axis=1),
                _scores(others, score, taught).max(axis=1),
                len(taught),
            )
        )
    return result


def taught_by_another(score: Scorer, signs: StrArray, people: StrArray, takes: int) -> list[Named]:
    """Signs that one person taught, shown by another; pairs of people with `LEAST_SIGNS` in common.

    Named by the person who shows them; `others` is empty.
    """
    result = []
    for teacher in np.unique(people):
        for person in np.unique(people[people != teacher]):
            theirs = people == teacher
            common = np.intersect1d(signs[theirs], signs[people == person])
            if len(common) < LEAST_SIGNS:
                continue
            taught = {str(x): np.flatnonzero(theirs & (signs == x))[:takes] for x in common}
            rows = np.flatnonzero((people == person) & np.isin(signs, common))
            scores = _scores(rows, score, taught)
            right = common[scores.argmax(axis=1)] == signs[rows]
            none = np.zeros(0)
            result.append(
                Named(str(person), signs[rows], right, scores.max(axis=1), none, len(common))
            )
    return result


def shipped_signs(
    probabilities: FloatArray, labels: Sequence[str], signs: StrArray, people: StrArray
) -> list[Named]:
    """Each person's shipped signs by a network's probabilities (N, C) of them."""
    ours = np.isin(signs, labels)
    keys = {label.split(":", 1)[1] for label in labels}
    strange = np.array([x.split(":", 1)[1] not in keys for x in signs.tolist()])
    best = np.array(labels)[probabilities.argmax(axis=1)]
    sure = probabilities.max(axis=1)
    result = []
    for person in np.unique(people[ours]):
        rows = ours & (people == person)
        others = strange & (people != person)
        result.append(
            Named(
                str(person), signs[rows], best[rows] == signs[rows], sure[rows], sure[others],
                len(labels),
            )
        )  # fmt: skip
    return result


def bar_for(named: Sequence[Named], share: float = FALSE_ACCEPTANCES) -> float:
    """The least sureness at which, on average over people, that share of others is accepted."""
    measured = [x for x in named if len(x.others)]
    if not measured:
        return 0.0
    candidates = np.unique(np.concatenate([x.others for x in measured]))
    low, high = 0, len(candidates)
    while low < high:
        middle = (low + high) // 2
        if np.mean([(x.others >= candidates[middle]).mean() for x in measured]) <= share:
            high = middle
        else:
            low = middle + 1
    return float(candidates[low]) if low < len(candidates) else float(candidates[-1]) + 1e-6


def summary(named: Sequence[Named]) -> dict[str, float]:
    """Means over people: accuracy, the worst person's, right and accepted at 5 % of others."""
    if not named:
        return {"people": 0}
    accuracies = [x.accuracy for x in named]
    bar = bar_for(named)
    values: dict[str, float] = {
        "people": len(named),
        "accuracy": float(np.mean(accuracies)),
        "worst": min(accuracies),
    }
    if any(len(x.others) for x in named):
        values["right and accepted"] = float(np.mean([x.right_and_accepted(bar) for x in named]))
        values["bar"] = bar
    return values


def _scores(
    rows: NDArray[np.int64], score: Scorer, taught: Mapping[str, NDArray[np.int64]]
) -> FloatArray:
    return np.stack([score(rows, takes) for takes in taught.values()], axis=1)


def _evenly(rows: NDArray[np.int64], most: int) -> NDArray[np.int64]:
    return (
        rows[np.unique(np.linspace(0, len(rows) - 1, most).astype(np.int64))] if len(rows) else rows
    )
