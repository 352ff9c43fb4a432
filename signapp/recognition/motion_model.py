"""The motion model file: an ONNX graph that takes windows of moving signs.

Format ``signapp-motion-v1``, beside ``model.onnx`` in a model folder as ``motion.onnx``.

Input
    ``windows``, float32 (N, 16, 126), exactly as `signapp.landmarks.windows` specifies. All
    normalisation is inside the graph.

Outputs
    ``embedding``, float32 (N, D), each row of length 1: equal signs are close, whoever signs.
    ``logits``, float32 (N, C + 1): one for each of the C shipped signs, and a last one for
    everything else. C may be 0. The temperature is already applied.

Metadata (``metadata_props``; every value is JSON)
    ``signapp_format``        "signapp-motion-v1"
    ``feature_version``       "signapp-126-v1"
    ``window_version``        "signapp-window-v1"
    ``language``              as in `signapp.recognition.model`
    ``labels``                [{"label", "native", "roman"}, ...] of the C signs
    ``thresholds``            {"probability", "margin"} for shipped signs, {"similarity", "lead"}
                              for taught ones (`MotionThresholds`)
    ``provenance``            how it was trained: data, people, seed, recipe, numbers
"""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from signapp.errors import ModelError, raised_as
from signapp.landmarks.features import N_FEATURES, FloatArray
from signapp.landmarks.windows import STEPS, WINDOW_SHAPE, WINDOW_VERSION, shows_hand
from signapp.recognition import model_files
from signapp.recognition.catalog import model_beside
from signapp.recognition.model_files import Label
from signapp.recognition.thresholds import Thresholds

MOTION_FORMAT = "signapp-motion-v1"
MOTION_FILE = "motion.onnx"
EMBEDDER = "isl"
"""Whose model makes the embeddings for languages that have no motion model of their own."""
METADATA_KEYS = (
    "signapp_format",
    "feature_version",
    "window_version",
    "language",
    "labels",
    "thresholds",
    "provenance",
)
_OUTPUTS = ("embedding", "logits")


@dataclass(frozen=True)
class MotionThresholds:
    """When a moving sign is accepted.

    Attributes:
        probability, margin: for shipped signs, as of `Thresholds`.
        similarity: cosine that a window must have with the takes of a taught sign.
        lead: by how much that must exceed the similarity to the next taught sign.
    """

    probability: float
    margin: float
    similarity: float
    lead: float

    @property
    def shipped(self) -> Thresholds:
        """The rule for shipped signs."""
        return Thresholds(self.probability, self.margin)


@dataclass(frozen=True, eq=False)
class MotionScores:
    """What the model says of N windows.

    Attributes:
        embedding: (N, D), unit length.
        probabilities: (N, C) of the shipped signs; what is missing to 1 is everything else. Rows
            of windows without a hand are 0.
    """

    embedding: FloatArray
    probabilities: FloatArray


class MotionModel:
    """A loaded motion model, run by ONNX Runtime on one thread. Calls are thread-safe.

    Raises `ModelError` with one line when the file cannot be used.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._session = model_files.open_session(self.path)
        with raised_as(ModelError, "model-damaged", path=self.path):
            self._understand()

    def _understand(self) -> None:
        metadata = model_files.metadata_of(self._session, self.path, MOTION_FORMAT, METADATA_KEYS)
        version = metadata["window_version"]
        if version != WINDOW_VERSION:
            raise ModelError(
                "motion-model-other-windows", path=self.path, version=version, ours=WINDOW_VERSION
            )
        parsed = model_files.parsed
        self.metadata: dict[str, Any] = metadata
        self.language = parsed(metadata, "language", model_files.language, self.path)
        self.labels: tuple[Label, ...] = parsed(
            metadata, "labels", lambda rows: tuple(model_files.label(x) for x in rows), self.path
        )
        self.thresholds = parsed(metadata, "thresholds", _thresholds, self.path)
        self.provenance = parsed(metadata, "provenance", model_files.provenance, self.path)
        if len({label.label for label in self.labels}) != len(self.labels):
            raise ModelError("model-label-twice", path=self.path)
        self._check_graph()

    def _check_graph(self) -> None:
        try:
            inputs = {i.name: i.shape for i in self._session.get_inputs()}
            outputs = {o.name for o in self._session.get_outputs()}
        except UnicodeDecodeError as error:
            raise ModelError("model-names-damaged", path=self.path, reason=error) from error
        if list(inputs) != ["windows"] or inputs["windows"][1:] != list(WINDOW_SHAPE):
            raise ModelError(
                "motion-model-input-wrong", path=self.path, steps=STEPS, count=N_FEATURES
            )
        if not set(_OUTPUTS) <= outputs:
            raise ModelError("model-outputs-wrong", path=self.path, outputs=", ".join(_OUTPUTS))
        try:
            rows = self._session.run(_OUTPUTS, {"windows": np.zeros((2, *WINDOW_SHAPE), "f4")})
        except Exception as error:
            raise ModelError("model-unrunnable", path=self.path) from error
        if any(row.ndim != 2 or len(row) != 2 for row in rows):
            raise ModelError("model-rows-wrong", path=self.path)
        width = rows[1].shape[1]
        if width != len(self.labels) + 1:
            raise ModelError(
                "model-labels-wrong", path=self.path, labels=len(self.labels), outputs=width - 1
            )

    def scores(self, windows: ArrayLike) -> MotionScores:
        """Run the model on windows (N, 16, 126), or on one (16, 126) as N = 1.

        Raises:
            ValueError: the windows have another shape.
            ModelError: ONNX Runtime fails on them.
        """
        batch = np.asarray(windows, np.float32)
        batch = batch[np.newaxis] if batch.shape == WINDOW_SHAPE else batch
        if batch.ndim != 3 or batch.shape[1:] != WINDOW_SHAPE:
            raise ValueError(f"windows must have shape (N, 16, 126), not {batch.shape}")
        with raised_as(ModelError, "model-failed", path=self.path):
            embedding, logits = self._session.run(_OUTPUTS, {"windows": batch})
        powers = np.exp(logits - logits.max(axis=1, keepdims=True))
        shares = powers / powers.sum(axis=1, keepdims=True)
        shares[~shows_hand(batch)] = 0
        return MotionScores(embedding, shares[:, : len(self.labels)])


def load_motion_model(language: str) -> MotionModel:
    """The motion model of a language, or that which makes embeddings for all (`EMBEDDER`).

    The latter's shipped signs belong to another language: compare ``model.language.code``.

    Args:
        language: its code, or a path to a motion model or to the folder of one.

    Raises:
        ModelError: there is none, or it cannot be used.
    """
    path = Path(language)
    if path.is_file():
        return MotionModel(path)
    named = path.name == str(language) and not path.suffix
    if not named and not path.is_dir():
        raise ModelError("no-model-at", path=path)
    found = model_beside(language, MOTION_FILE) or model_beside(EMBEDDER, MOTION_FILE)
    if found is None:
        raise ModelError("no-motion-model", name=language)
    return MotionModel(found)


def has_motion_model(language: str) -> bool:
    """Whether a language, or a model folder, has a motion model of its own."""
    return model_beside(language, MOTION_FILE) is not None


def _thresholds(data: dict[str, Any]) -> MotionThresholds:
    thresholds = MotionThresholds(**data)
    for value in asdict(thresholds).values():
        if isinstance(value, bool) or not 0 <= value <= 1:  # NaN as well
            raise ValueError(f"{value!r} is not between 0 and 1")
    return thresholds
