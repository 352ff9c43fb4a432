"""A window becomes an accepted moving sign: shipped signs, and taught ones by their takes.

No training and no torch: a taught sign is the embeddings of its takes, one to five of them, in the
manner of prototypical networks (Snell et al., "Prototypical networks for few-shot learning", 2017).

Rule
    The similarity of a window to a taught sign is the mean of the cosine with the mean of its
    takes' embeddings and of that with the nearest take. Of the taught signs the most similar one
    is accepted if its similarity reaches the model's threshold and leads the next sign by the
    threshold's lead. A taught sign goes before a shipped one, for the user made it; where none
    is accepted, the likeliest shipped sign is, if it passes the thresholds for those.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from signapp.landmarks.features import FloatArray
from signapp.landmarks.windows import WINDOW_SHAPE, shows_hand
from signapp.recognition.model_files import Label
from signapp.recognition.motion_model import MotionModel
from signapp.recognition.thresholds import accepted

SOFTNESS = 0.03
"""How fast the confidence of a taught sign falls around the threshold of similarity."""


@dataclass(frozen=True, eq=False)
class TaughtSign:
    """A moving sign with its takes.

    Attributes:
        label: the sign.
        windows: (n, 16, 126), n >= 1, one a take (`signapp.landmarks.windows`).
    """

    label: Label
    windows: FloatArray


@dataclass(frozen=True)
class SignCandidate:
    """A sign with its confidence, 0..1; for a taught one 0.5 is the threshold."""

    label: Label
    confidence: float


@dataclass(frozen=True)
class SignAnswer:
    """What a window shows.

    Attributes:
        accepted: the sign, or None if nothing passes.
        candidates: all signs, best first.
    """

    accepted: Label | None
    candidates: tuple[SignCandidate, ...]


class SignRecogniser:
    """Shipped and taught moving signs of one language.

    Args:
        model: whose embeddings and shipped signs.
        taught: the user's own signs; one with the label of a shipped sign adds to it.
        shipped: labels of the shipped signs that are switched on, or None for all.
    """

    def __init__(
        self,
        model: MotionModel,
        taught: Sequence[TaughtSign] = (),
        *,
        shipped: Collection[str] | None = None,
    ) -> None:
        self.model = model
        self.thresholds = model.thresholds
        on = [i for i, x in enumerate(model.labels) if shipped is None or x.label in shipped]
        self._columns = np.array(on, np.int64)
        labels = [model.labels[i] for i in on]
        places = {label.label: place for place, label in enumerate(labels)}
        self._targets: list[int] = []
        self._takes: list[FloatArray] = []
        for sign in taught:
            windows = np.asarray(sign.windows, np.float32).reshape(-1, *WINDOW_SHAPE)
            windows = windows[shows_hand(windows)]
            if not len(windows):
                continue
            if sign.label.label not in places:
                places[sign.label.label] = len(labels)
                labels.append(sign.label)
            self._targets.append(places[sign.label.label])
            self._takes.append(model.scores(windows).embedding)
        self.labels: tuple[Label, ...] = tuple(labels)

    def similarities(self, embedding: FloatArray) -> FloatArray:
        """(N, taught signs) how alike windows are to each taught sign, from their embeddings."""
        columns = [similarity(embedding, takes) for takes in self._takes]
        return np.stack(columns, axis=1) if columns else np.zeros((len(embedding), 0), np.float32)

    def recognise(self, windows: ArrayLike) -> list[SignAnswer]:
        """What windows (N, 16, 126) show, or one window (16, 126).

        Raises:
            ValueError: the windows have another shape.
            ModelError: the model fails on them.
        """
        batch = np.asarray(windows, np.float32)
        batch = batch[np.newaxis] if batch.shape == WINDOW_SHAPE else batch
        if not len(batch) or not self.labels:
            return [SignAnswer(None, ()) for _ in batch]
        scores = self.model.scores(batch)
        seen = shows_hand(batch)
        shipped = scores.probabilities[:, self._columns]
        similar = self.similarities(scores.embedding)
        similar[~seen] = -1
        confidence = np.zeros((len(batch), len(self.labels)), np.float32)
        confidence[:, : shipped.shape[1]] = shipped
        chosen = np.full(len(batch), -1)
        if shipped.shape[1]:
            chosen = accepted(shipped, self.thresholds.shipped)
        if similar.shape[1]:
            taught = 1 / (1 + np.exp((self.thresholds.similarity - similar) / SOFTNESS))
            taught[~seen] = 0
            for column, target in enumerate(self._targets):
                confidence[:, target] = np.maximum(confidence[:, target], taught[:, column])
            best = self._taught(similar)
            chosen = np.where(best >= 0, best, chosen)
        return [self._answer(row, index) for row, index in zip(confidence, chosen, strict=True)]

    def _taught(self, similar: FloatArray) -> NDArray[np.int64]:
        """(N,) index of the accepted taught sign in `labels`, else -1."""
        order = np.sort(similar, axis=1)
        passed = order[:, -1] >= self.thresholds.similarity
        if similar.shape[1] > 1:
            passed &= order[:, -1] - order[:, -2] >= self.thresholds.lead
        targets = np.array(self._targets, np.int64)[similar.argmax(axis=1)]
        return np.where(passed, targets, -1)

    def _answer(self, confidence: FloatArray, index: int) -> SignAnswer:
        order = np.argsort(-confidence, kind="stable")
        rows = tuple(SignCandidate(self.labels[i], float(confidence[i])) for i in order)
        return SignAnswer(self.labels[index] if index >= 0 else None, rows)


def similarity(embedding: FloatArray, takes: FloatArray) -> FloatArray:
    """How alike windows are to one taught sign (see the module docstring).

    Args:
        embedding: (N, D) of the windows.
        takes: (n, D) of the sign's takes, n >= 1.

    Returns:
        (N,) cosines, -1..1.
    """
    centre = takes.mean(axis=0)
    centre = centre / max(float(np.linalg.norm(centre)), 1e-12)
    result: FloatArray = (embedding @ centre + (embedding @ takes.T).max(axis=1)) / 2
    return result
