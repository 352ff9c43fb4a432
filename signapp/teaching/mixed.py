"""Letters whose samples look like two different signs, as when one was recorded under the other.

The encoder of the model in use places equal signs close together, even those that it was not
trained on. The samples of a letter are parted into two groups by the direction in which they differ
most (2-means on the unit sphere); they are two signs if the groups lie apart (the mean cosine of a
sample with the nearest one of the other group) and are compact (the silhouette; Rousseeuw, 1987).

The samples of each signer are looked at by themselves, since people sign a letter differently; all
samples together only for groups that are very far apart. How often this is right and wrong is
measured in docs/teaching.md.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import FloatArray
from signapp.landmarks.resting import without_resting_hand
from signapp.recognition.model import SignModel
from signapp.recording.samples import Sample

Limits = tuple[tuple[float, float], ...]
LIMITS: Limits = ((0.70, 0.70), (0.80, 0.88))
"""Groups of one signer are two signs if they are farther apart than a cosine and more compact than
a silhouette: far apart, or less far but with hardly anything in between."""
LIMITS_TOGETHER: Limits = ((0.55, 0.70),)
"""The same for the samples of several signers."""
FEWEST = 12
"""Samples that are enough to judge by."""
_SMALLEST_GROUP = 4
_SMALLEST_SHARE = 0.15
_MOST = 400


@dataclass(frozen=True)
class Mixed:
    """A letter that looks like two signs.

    Attributes:
        label: the letter.
        samples: how many were compared.
        first, second: ids of the samples in either group; the group that began earlier is first.
    """

    label: str
    samples: int
    first: tuple[str, ...]
    second: tuple[str, ...]


class MixedWatch:
    """`mixed_letters` again and again: only letters whose samples changed are looked at again."""

    def __init__(self) -> None:
        self._seen: dict[str, tuple[object, Mixed | None]] = {}

    def look(self, samples: Iterable[Sample], model: SignModel) -> dict[str, Mixed]:
        """As `mixed_letters`."""
        seen: dict[str, tuple[object, Mixed | None]] = {}
        for label, own in _by_letter(samples).items():
            key = (model.path, model.provenance, [(s.id, s.signer) for s in own])
            before = self._seen.get(label)
            known = before is not None and before[0] == key
            seen[label] = before if before and known else (key, _look(label, own, model))
        self._seen = seen
        return {label: mixed for label, (_, mixed) in seen.items() if mixed is not None}


def mixed_letters(samples: Iterable[Sample], model: SignModel) -> dict[str, Mixed]:
    """The letters that look like two signs, by label.

    Args:
        samples: of one language, in the order of recording.
        model: the trained model whose encoder compares (not a `TaughtModel`).
    """
    return MixedWatch().look(samples, model)


def _by_letter(samples: Iterable[Sample]) -> dict[str, list[Sample]]:
    by_letter: dict[str, list[Sample]] = {}
    for sample in samples:
        by_letter.setdefault(sample.label, []).append(sample)
    return by_letter


def _look(label: str, samples: list[Sample], model: SignModel) -> Mixed | None:
    if len(samples) > _MOST:
        kept = np.linspace(0, len(samples) - 1, _MOST).round().astype(int)
        samples = [samples[i] for i in kept]
    if len(samples) < FEWEST:
        return None
    features = np.stack([sample.features for sample in samples])
    embedding = model.scores(without_resting_hand(features)).embedding
    signers = [sample.signer for sample in samples]
    parts = [np.flatnonzero([s == signer for s in signers]) for signer in dict.fromkeys(signers)]
    limits = [(part, LIMITS) for part in parts]
    if len(parts) > 1:
        limits.append((np.arange(len(samples)), LIMITS_TOGETHER))
    for rows, limit in limits:
        second = two_groups(embedding[rows], limit)
        if second is not None:
            return _named(label, [samples[i] for i in rows], second)
    return None


def _named(label: str, samples: Sequence[Sample], second: NDArray[np.bool_]) -> Mixed:
    if second[int(np.argmin([sample.time_s for sample in samples]))]:
        second = ~second
    groups = [
        tuple(s.id for s, inside in zip(samples, mask, strict=True) if inside)
        for mask in (~second, second)
    ]
    return Mixed(label, len(samples), *groups)


def two_groups(embedding: FloatArray, limits: Limits = LIMITS) -> NDArray[np.bool_] | None:
    """Part embeddings (N, D) of length 1 into two signs: (N,) bool, or None if they are one."""
    count = len(embedding)
    if count < FEWEST:
        return None
    second = _halves(embedding)
    smaller = min(int(second.sum()), count - int(second.sum()))
    if smaller < max(_SMALLEST_GROUP, _SMALLEST_SHARE * count):
        return None
    cosines = embedding @ embedding.T
    across = cosines[np.ix_(~second, second)]
    nearest = float(np.concatenate([across.max(axis=0), across.max(axis=1)]).mean())
    compact = _silhouette(1 - cosines, second)
    return second if any(nearest < far and compact > least for far, least in limits) else None


def _halves(embedding: FloatArray) -> NDArray[np.bool_]:
    """2-means on the sphere, begun along the principal axis: no chance in it."""
    centred = embedding - embedding.mean(axis=0)
    axis = np.linalg.svd(centred, full_matrices=False)[2][0]
    second: NDArray[np.bool_] = centred @ axis > 0
    for _ in range(20):
        if second.all() or not second.any():
            break
        one, two = (embedding[mask].mean(axis=0) for mask in (~second, second))
        one /= max(float(np.linalg.norm(one)), 1e-9)
        two /= max(float(np.linalg.norm(two)), 1e-9)
        moved = embedding @ two > embedding @ one
        if (moved == second).all():
            break
        second = moved
    return second


def _silhouette(distances: FloatArray, second: NDArray[np.bool_]) -> float:
    values = []
    for own in (~second, second):
        inside = distances[np.ix_(own, own)].sum(axis=1) / max(1, int(own.sum()) - 1)
        outside = distances[np.ix_(own, ~own)].mean(axis=1)
        values.append((outside - inside) / np.maximum(np.maximum(inside, outside), 1e-9))
    return float(np.concatenate(values).mean())
