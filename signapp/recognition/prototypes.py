"""New letters at once: nearest prototypes in the embedding, beside the trained classes.

No training and no torch: the embeddings of a handful of recorded samples are the prototypes of a
letter, and a frame belongs to the letter whose prototypes lie nearest, in the manner of the
nearest-class-mean and prototypical classifiers (Mensink et al., "Distance-based image
classification", 2013; Snell et al., "Prototypical networks for few-shot learning", 2017).

Rule
    The similarity ``s`` of a frame to a taught letter is the mean cosine of its embedding with
    the `NEAREST` nearest samples of that letter. The letter wins as far as ``s`` exceeds both
    `SIMILARITY` and the best trained letter's similarity, which is the cosine with that letter's
    exemplar pose. With ``g = sigmoid((s - bar) / SOFTNESS)``, taught letters share the probability
    ``g`` by their similarity and the trained ones keep their own probabilities times ``1 - g``. A
    frame between the two has no clear winner, so the model's thresholds reject it.

    A hand that rests below the other (`signapp.landmarks.resting`) is left out on both sides, so
    that a letter taught before one camera is known before another that shows more of the signer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import FloatArray, hands_present
from signapp.landmarks.resting import without_resting_hand
from signapp.recognition.model import Label, ModelLanguage, Scores, SignModel
from signapp.recognition.thresholds import Thresholds

SIMILARITY = 0.85
"""Cosine under which nothing is a taught letter."""
SOFTNESS = 0.02
NEAREST = 2
MAX_SAMPLES = 200
"""Samples of a letter that are used, spread evenly over all of them."""
_WITHOUT_EXEMPLARS = 0.9


@dataclass(frozen=True, eq=False)
class TaughtLetter:
    """A letter with its samples.

    Attributes:
        label: the letter; when the model was trained on it, the samples add to what it knows.
        features: (n, 126), n >= 1.
        ids: a name for each of them that never means another one, so that its embedding is
            computed once; or none.
    """

    label: Label
    features: FloatArray
    ids: tuple[str, ...] = ()


class TaughtModel(SignModel):
    """A sign model with taught letters beside its trained ones.

    It is used like the model that it is built on: the taught letters follow the trained ones in
    `labels`, and `scores` covers them all. Where no trained letters are kept, probabilities sum
    to less than 1: the rest means "none of these".

    Args:
        base: a trained model; its encoder makes the embeddings.
        letters: what was taught.
        exemplars: features (m, 126) of poses by trained label, to weigh trained letters against
            taught ones; without them, the model's probabilities alone do.
        language: the language to report, or None for that of `base`.
        only_taught: leave the trained letters out, for a language that has no model yet.
        thresholds: when a letter is accepted, None for the rule of `base`.
    """

    def __init__(
        self,
        base: SignModel,
        letters: Sequence[TaughtLetter],
        exemplars: Mapping[str, FloatArray] | None = None,
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
        known = {label.label: i for i, label in enumerate(trained)}
        fresh = [x.label for x in letters if x.label.label not in known]
        self.labels = (*trained, *fresh)
        self._trained = len(trained)
        places = {label.label: i for i, label in enumerate(self.labels)}
        self._targets = np.array([places[x.label.label] for x in letters], dtype=np.int64)
        self._prototypes = [
            base.scores(without_resting_hand(_spread(x.features))).embedding for x in letters
        ]
        self._exemplars: list[tuple[int, FloatArray]] = []
        for name, rows in (exemplars or {}).items():
            if name in known:
                embedding = base.scores(rows).embedding
                self._exemplars.append((known[name], embedding))

    @property
    def taught(self) -> tuple[Label, ...]:
        """The letters that are recognised by prototypes alone."""
        return self.labels[self._trained :]

    def scores(self, features: NDArray[np.floating[Any]]) -> Scores:
        """Run the model (see `SignModel.scores`); logits are logarithms of the probabilities."""
        batch = without_resting_hand(features)
        scores = self.base.scores(batch)
        count = len(batch)
        probabilities = np.zeros((count, len(self.labels)), np.float32)
        if self._trained:
            probabilities[:, : self._trained] = scores.probabilities
        if self._prototypes and count:
            self._add_taught(probabilities, scores, np.any(hands_present(batch), axis=-1))
        logits = np.log(np.maximum(probabilities, 1e-12)).astype(np.float32)
        return Scores(probabilities, logits, scores.embedding)

    def _add_taught(
        self, probabilities: FloatArray, scores: Scores, seen: NDArray[np.bool_]
    ) -> None:
        similar = np.stack([_similarity(scores.embedding, p) for p in self._prototypes], axis=1)
        best = similar.argmax(axis=1)
        rows = np.arange(len(similar))
        bar = np.full(len(similar), SIMILARITY, np.float32)
        if self._trained:
            rivals = self._trained_similarity(scores)
            target = self._targets[best]
            # A letter that was trained and taught does not compete with itself.
            own = target < self._trained
            rivals[rows[own], target[own]] = -1
            bar = np.maximum(bar, rivals.max(axis=1))
        lead = np.clip((similar[rows, best] - bar) / SOFTNESS, -30, 30)
        gate = np.where(seen, 1 / (1 + np.exp(-lead)), 0).astype(np.float32)
        # The gate compares with what the best taught letter competes against; letters farther
        # than a few widths from it get nothing.
        share = np.exp((similar - similar.max(axis=1, keepdims=True)) / SOFTNESS)
        share /= share.sum(axis=1, keepdims=True)
        probabilities *= (1 - gate)[:, None]
        for column, target in enumerate(self._targets):
            probabilities[:, target] += gate * share[:, column]

    def _trained_similarity(self, scores: Scores) -> FloatArray:
        if not self._exemplars:
            return (_WITHOUT_EXEMPLARS * scores.probabilities).astype(np.float32)
        similar = np.zeros_like(scores.probabilities)
        for index, embedding in self._exemplars:
            similar[:, index] = (scores.embedding @ embedding.T).max(axis=1)
        return similar


def _similarity(embedding: FloatArray, prototypes: FloatArray) -> FloatArray:
    """Mean cosine (N,) with the nearest prototypes (n, D)."""
    cosines = embedding @ prototypes.T
    nearest = min(NEAREST, cosines.shape[1])
    top = np.partition(cosines, -nearest, axis=1)[:, -nearest:]
    result: FloatArray = top.mean(axis=1)
    return result


def _spread(features: FloatArray) -> FloatArray:
    if len(features) <= MAX_SAMPLES:
        return features
    return features[np.linspace(0, len(features) - 1, MAX_SAMPLES).round().astype(np.int64)]
