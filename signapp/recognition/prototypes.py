"""A person's own samples beside a trained model, at once: for letters old and new.

No training and no torch: the embeddings of a handful of samples, one is enough, are compared with
the frame's, and the model's own opinion is kept where no sample says otherwise. In the manner of
nearest-neighbour and prototypical classifiers (Mensink et al., "Distance-based image
classification", 2013; Snell et al., "Prototypical networks for few-shot learning", 2017), with the
model's probabilities as the prior.

Rule
    ``p`` are the model's probabilities of a frame, ``d`` of a sampled letter is 1 minus the cosine
    of the frame's embedding with the nearest sample of that letter (the second nearest of ten
    samples, the third of twenty: a frame of another sign is easily recorded by the way), and ``o``
    is the ``p`` that the model gives the samples of the letter themselves, in the mean. What the
    samples say is
    ``near = (REACH / (d + BLUR)) ** POWER * r ** TRUST``, where ``r = (p + 0.01) / (o + 0.01)``, 1
    at most: a model that reads the samples and not the frame tells the two apart. For letters that
    the model was not trained on, `UNKNOWN` takes the place of ``r ** TRUST``.

    1. *Sampled or not.* Sampled letters weigh ``FORMER * p + near``, the others ``p``. With most of
       the letters sampled a frame is one of them: the former are multiplied by half the number of
       letters for each one without samples, if that is more than 1. ``g`` is the share of the
       sampled letters in all, drawn away from the middle: ``g**2 / (g**2 + (1-g)**2)``.
    2. *Which letter.* Among themselves sampled letters weigh ``p + LEAD * near``.
    3. *How sure.* ``s = 1 / (1 + (d of the nearest letter / NEAR) ** 4)``, or, if more, the largest
       ``p`` of the sampled letters times twice the mean of all ``o`` (1 at most): where the model
       reads this person, it is believed.

    Sampled letters share ``g * s`` by their weights of 2, the others keep ``(1-g) * p`` in all.
    What is missing to 1 means "none of these". Without a sample this is the model as it is.

    The constants were chosen over three alphabets, on people whom the networks had not seen
    (`benchmarks/profiles.py`, ``docs/results/profiles.md``).

    A hand that rests below the other (`signapp.landmarks.resting`) is left out on both sides, so
    that a letter taught before one camera is known before another that shows more of the signer.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import FloatArray, hands_present
from signapp.landmarks.resting import without_resting_hand
from signapp.recognition.model import Label, ModelLanguage, Scores, SignModel
from signapp.recognition.thresholds import Thresholds

REACH = 0.1
"""Distance (with `BLUR`) within which a sample outweighs a model that is sure of something else."""
BLUR = 0.05
"""Distance that two frames of one sign may have for no reason."""
POWER = 3.6
TRUST = 0.45
"""How much it counts that the model reads a frame and the samples of a letter differently."""
FORMER = 0.8
"""What is left of the model's opinion of a sampled letter beside letters without samples."""
LEAD = 12.0
"""How much more samples count between letters that all have samples."""
UNKNOWN = 2.0
"""In place of what the model makes of a letter, for letters that it was not trained on."""
NEAR = 0.2
"""Distance at which a letter is as likely as not, whichever it is."""
MAX_SAMPLES = 50
"""Samples of a letter that are used, spread evenly over all of them, so over its takes."""
_LEAST = 0.01
_PASSED_OVER = 3


@dataclass(frozen=True, eq=False)
class TaughtLetter:
    """A letter with its samples.

    Attributes:
        label: the letter; when the model was trained on it, the samples add to what it knows.
        features: (n, 126), n >= 1; one is enough.
        ids: a name for each of them that never means another one, so that its embedding is
            computed once; or none.
    """

    label: Label
    features: FloatArray
    ids: tuple[str, ...] = ()


def taught_letters(
    samples: Iterable[tuple[str, FloatArray, str]], names: Mapping[str, Label]
) -> list[TaughtLetter]:
    """Sort samples by letter, in the order in which the letters are first met.

    Args:
        samples: label, features (126,) and id of each; ids are empty or name the sample for good.
        names: what the letters are called; one that is missing is called by its label.
    """
    rows: dict[str, list[FloatArray]] = {}
    ids: dict[str, list[str]] = {}
    for label, features, sample_id in samples:
        rows.setdefault(label, []).append(features)
        ids.setdefault(label, []).extend([sample_id] if sample_id else [])
    return [
        TaughtLetter(names.get(x) or Label.unnamed(x), np.stack(rows[x]), tuple(ids[x]))
        for x in rows
    ]


class TaughtModel(SignModel):
    """A sign model with a person's samples beside its training.

    It is used like the model that it is built on: new letters follow the trained ones in
    `labels`, and `scores` covers them all. Probabilities may sum to less than 1: the rest means
    "none of these". It is never changed; build another one for more samples.

    Args:
        base: a trained model; its encoder makes the embeddings.
        letters: what was taught; rows without a hand are passed over.
        language: the language to report, or None for that of `base`.
        only_taught: leave the trained letters out, for a language that has no model yet.
        thresholds: when a letter is accepted, None for the rule of `base`.
    """

    def __init__(
        self,
        base: SignModel,
        letters: Sequence[TaughtLetter],
        *,
        language: ModelLanguage | None = None,
        only_taught: bool = False,
        thresholds: Thresholds | None = None,
    ) -> None:
        # Not super().__init__: there is no file of its own, the session is that of `base`.
        self.base = base
        self.path = base.path
        self._session = base._session
        self.metadata: dict[str, Any] = base.metadata
        self.provenance = base.provenance
        self.thresholds = base.thresholds if thresholds is None else thresholds
        self.language = base.language if language is None else language
        trained = () if only_taught else base.labels
        places = {label.label: i for i, label in enumerate(trained)}
        fresh: list[Label] = []
        rows: dict[int, list[tuple[FloatArray, FloatArray]]] = {}
        for letter in letters:
            if letter.label.label not in places:
                places[letter.label.label] = len(places)
                fresh.append(letter.label)
            found = _embedded(base, letter)
            if len(found[0]):
                rows.setdefault(places[letter.label.label], []).append(found)
        self.labels = (*trained, *fresh)
        self._trained = len(trained)
        self._targets = np.array(sorted(rows), dtype=np.int64)
        self._odds = max(1.0, len(places) / 2 / max(1, len(places) - len(rows)))
        parts = [np.concatenate([part for part, _ in rows[place]]) for place in self._targets]
        self._columns, self._rank = _columns([len(part) for part in parts])
        self._samples = np.concatenate(parts).T if parts else np.zeros((1, 0), np.float32)
        self._own = np.array(
            [
                np.concatenate([p[:, place] for _, p in rows[place]]).mean()
                if place < self._trained
                else 0.0
                for place in self._targets
            ],
            np.float32,
        )
        trained_too = self._own[self._targets < self._trained]
        self._read = min(1.0, 2 * float(trained_too.mean())) if len(trained_too) else 0.0

    @property
    def taught(self) -> tuple[Label, ...]:
        """The letters that are recognised by prototypes alone."""
        return self.labels[self._trained :]

    def scores(self, features: NDArray[np.floating[Any]]) -> Scores:
        """Run the model (see `SignModel.scores`); logits are logarithms of the probabilities."""
        batch = without_resting_hand(features)
        scores = self.base.scores(batch)
        probabilities = np.zeros((len(batch), len(self.labels)), np.float32)
        if self._trained:
            probabilities[:, : self._trained] = scores.probabilities
        if len(self._targets) and len(batch):
            seen = np.any(hands_present(batch), axis=-1)
            mixed = self._mixed(probabilities, scores.embedding)
            probabilities = np.where(seen[:, None], mixed, probabilities)
        logits = np.log(np.maximum(probabilities, 1e-12)).astype(np.float32)
        return Scores(probabilities, logits, scores.embedding)

    def _mixed(self, model: FloatArray, embedding: FloatArray) -> FloatArray:
        """Probabilities (N, C) by the rule of the module, from the model's (N, C)."""
        cosines = embedding @ self._samples
        none = np.full((len(cosines), 1), -1, cosines.dtype)
        nearest = np.concatenate([cosines, none], axis=1)[:, self._columns]
        nearest = -np.partition(-nearest, range(nearest.shape[2])[:_PASSED_OVER], axis=2)
        distance = np.maximum(1 - nearest[:, np.arange(len(self._rank)), self._rank], 0)
        own = model[:, self._targets]
        alike = np.minimum(1, (own + _LEAST) / (self._own + _LEAST)) ** TRUST
        alike[:, self._targets >= self._trained] = UNKNOWN
        near = (REACH / (distance + BLUR)) ** POWER * alike
        sampled = self._odds * (FORMER * own + near).sum(axis=1, keepdims=True)
        others = model.copy()
        others[:, self._targets] = 0
        share = sampled / (sampled + others.sum(axis=1, keepdims=True))
        share = share**2 / (share**2 + (1 - share) ** 2)
        weights = own + LEAD * near
        weights /= weights.sum(axis=1, keepdims=True)
        sure = 1 / (1 + (distance.min(axis=1) / NEAR) ** 4)
        sure = np.maximum(sure, self._read * own.max(axis=1))
        result: FloatArray = ((1 - share) * others).astype(np.float32)
        result[:, self._targets] = share * sure[:, None] * weights
        return result


_known: WeakKeyDictionary[SignModel, dict[str, tuple[FloatArray, FloatArray]]] = WeakKeyDictionary()
"""Embedding (D,) and probabilities (C,) of samples that were embedded before, by model and id."""


def _embedded(base: SignModel, letter: TaughtLetter) -> tuple[FloatArray, FloatArray]:
    """Embeddings (n, D) and probabilities (n, C) of a letter's samples with a hand."""
    chosen = _spread(len(letter.features))
    features = without_resting_hand(letter.features[chosen])
    seen = np.any(hands_present(features), axis=-1)
    features = features[seen]
    ids = [letter.ids[i] for i in chosen[seen]] if letter.ids else []
    if not ids:
        scores = base.scores(features)
        return scores.embedding, scores.probabilities
    known = _known.setdefault(base, {})
    missing = [i for i, name in enumerate(ids) if name not in known]
    if missing:
        scores = base.scores(features[missing])
        for row, i in enumerate(missing):
            known[ids[i]] = (scores.embedding[row], scores.probabilities[row])
    embeddings, probabilities = zip(*(known[name] for name in ids), strict=True)
    return np.stack(embeddings), np.stack(probabilities)


def _spread(count: int) -> NDArray[np.int64]:
    return np.linspace(0, count - 1, min(count, MAX_SAMPLES)).round().astype(np.int64)


def _columns(counts: Sequence[int]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where the samples of each letter stand, (L, most of a letter), and which nearest one counts.

    Behind the samples of all letters stands a column for those that a letter lacks.
    """
    columns = np.full((len(counts), max(counts, default=0)), sum(counts), dtype=np.int64)
    start = 0
    for row, count in zip(columns, counts, strict=True):
        row[:count] = np.arange(start, start + count)
        start += count
    return columns, np.minimum(np.array(counts, np.int64) // 10, _PASSED_OVER - 1)
