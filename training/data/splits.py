"""Splits that never put one signer, sitting or source on both sides."""

import numpy as np
from numpy.typing import NDArray

from signapp.errors import DatasetError
from training.data.dataset import Dataset, StrArray


def group_folds(groups: StrArray, folds: int, seed: int = 0) -> NDArray[np.int64]:
    """Give every row the number of its fold, whole groups at a time, folds of like size.

    Large groups are placed first, each in the fold that is smallest so far; the seed decides the
    order of equally large ones.

    Raises:
        DatasetError: fewer groups than folds.
    """
    names, where, counts = np.unique(groups, return_inverse=True, return_counts=True)
    if len(names) < folds:
        raise DatasetError(
            f"{len(names)} groups cannot make {folds} folds; give more groups or fewer folds"
        )
    order = np.random.default_rng(seed).permutation(len(names))
    order = order[np.argsort(-counts[order], kind="stable")]
    fold_of = np.empty(len(names), dtype=np.int64)
    load = np.zeros(folds, dtype=np.int64)
    for index in order:
        fold_of[index] = load.argmin()
        load[fold_of[index]] += counts[index]
    return fold_of[where]


def hold_out_groups(data: Dataset, share: float, seed: int = 0) -> NDArray[np.bool_]:
    """Mask of about `share` of the rows, whole groups (or, in a single group, recordings)."""
    units = data.groups
    if len(np.unique(units)) < 2:
        units = data.sequences.astype(np.str_)
    names, where, counts = np.unique(units, return_inverse=True, return_counts=True)
    order = np.random.default_rng(seed).permutation(len(names))
    # A group larger than the share would leave too little to learn from.
    taken, chosen = 0, np.zeros(len(names), dtype=bool)
    for index in order:
        if taken + counts[index] <= share * len(data) * 1.25:
            chosen[index] = True
            taken += counts[index]
        if taken >= share * len(data):
            break
    if not chosen.any():
        chosen[order[counts[order].argmin()]] = True
    mask: NDArray[np.bool_] = chosen[where]
    return mask


def shots(data: Dataset, count: int, seed: int = 0) -> NDArray[np.int64]:
    """Indices of `count` rows a class with a hand, from as many recordings as there are."""
    generator = np.random.default_rng(seed)
    picked: list[int] = []
    detected = data.detected
    for label in data.classes:
        rows = generator.permutation(np.flatnonzero((data.labels == label) & detected))
        # First one row of every recording, then second ones: near-duplicates add little.
        seen: dict[int, int] = {}
        rank = []
        for row in rows:
            sequence = int(data.sequences[row])
            rank.append(seen.get(sequence, 0))
            seen[sequence] = rank[-1] + 1
        picked += [int(r) for r in rows[np.argsort(rank, kind="stable")][:count]]
    return np.array(sorted(picked), dtype=np.int64)
