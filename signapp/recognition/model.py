"""The model file: an ONNX graph that takes the 126 features, with all it needs to be used.

Format ``signapp-model-v1``. Any ONNX runtime can use such a file:

Input
    ``features``, float32 (N, 126), exactly as `signapp.landmarks.features` specifies. All
    normalisation is inside the graph.

Outputs
    ``probabilities``, float32 (N, C): calibrated, each row sums to 1.
    ``logits``, float32 (N, C): before the softmax (the temperature is already applied).
    ``embedding``, float32 (N, D), each row of length 1: the encoder's view of the sign, in which
    equal signs are close.

Metadata (``metadata_props``; every value is JSON)
    ``signapp_format``        "signapp-model-v1"
    ``feature_version``       "signapp-126-v1"
    ``language``              {"code", "name", "native_name", "script", "stand_in", "note"}
    ``labels``                [{"label", "native", "roman"}, ...], in the order of the outputs
    ``thresholds``            {"probability": p, "margin": m}: a letter is accepted when its
                              probability is at least p and leads the runner-up by at least m
    ``provenance``            how it was trained: data, split, seed, recipe, source model, numbers
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.errors import ModelError, raised_as
from signapp.landmarks.features import N_FEATURES, FloatArray
from signapp.recognition import model_files
from signapp.recognition.model_files import Label, ModelLanguage
from signapp.recognition.thresholds import Thresholds

MODEL_FORMAT = "signapp-model-v1"
METADATA_KEYS = (
    "signapp_format",
    "feature_version",
    "language",
    "labels",
    "thresholds",
    "provenance",
)
__all__ = ["METADATA_KEYS", "MODEL_FORMAT", "Label", "ModelLanguage", "Scores", "SignModel"]
_OUTPUTS = ("probabilities", "logits", "embedding")


@dataclass(frozen=True, eq=False)
class Scores:
    """Model outputs for N samples (see the module docstring for shapes)."""

    probabilities: FloatArray
    logits: FloatArray
    embedding: FloatArray


class SignModel:
    """A loaded model file, run by ONNX Runtime on one thread.

    Calls are thread-safe. Raises `ModelError` with one line when the file cannot be used.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._session = model_files.open_session(self.path)
        with raised_as(ModelError, "model-damaged", path=self.path):
            self._understand()

    def _understand(self) -> None:
        self.metadata: dict[str, Any] = model_files.metadata_of(
            self._session, self.path, MODEL_FORMAT, METADATA_KEYS
        )
        self.language = self._parse("language", model_files.language)
        self.labels: tuple[Label, ...] = self._parse(
            "labels", lambda rows: tuple(model_files.label(row) for row in rows)
        )
        self.thresholds = self._parse("thresholds", _thresholds)
        self.provenance: dict[str, Any] = self._parse("provenance", model_files.provenance)
        self._check_graph()

    def _parse(self, key: str, build: Any) -> Any:
        return model_files.parsed(self.metadata, key, build, self.path)

    def _check_graph(self) -> None:
        try:
            inputs = {i.name: i.shape for i in self._session.get_inputs()}
            outputs = {o.name: o.shape for o in self._session.get_outputs()}
        except UnicodeDecodeError as error:
            raise ModelError("model-names-damaged", path=self.path, reason=error) from error
        if list(inputs) != ["features"] or inputs["features"][1:] != [N_FEATURES]:
            raise ModelError("model-input-wrong", path=self.path, count=N_FEATURES)
        if not set(_OUTPUTS) <= set(outputs):
            raise ModelError("model-outputs-wrong", path=self.path, outputs=", ".join(_OUTPUTS))
        shape = outputs["probabilities"]
        if len(self.labels) < 2 or shape[1:] != [len(self.labels)]:
            raise ModelError(
                "model-labels-wrong",
                path=self.path,
                labels=len(self.labels),
                outputs=shape[-1] if shape else "no",
            )
        if len({label.label for label in self.labels}) != len(self.labels):
            raise ModelError("model-label-twice", path=self.path)
        # A graph can be loaded and yet fail when it runs: better now than in the live view.
        try:
            rows = self._session.run(_OUTPUTS, {"features": np.zeros((1, N_FEATURES), "f4")})
        except Exception as error:
            raise ModelError("model-unrunnable", path=self.path) from error
        if any(row.ndim != 2 or len(row) != 1 for row in rows) or [*rows[0].shape[1:]] != shape[1:]:
            raise ModelError("model-rows-wrong", path=self.path)

    def scores(self, features: NDArray[np.floating[Any]]) -> Scores:
        """Run the model on features of shape (N, 126) or (126,), the latter as N = 1.

        Raises:
            ValueError: the features have another shape.
            ModelError: ONNX Runtime fails on them.
        """
        batch = np.atleast_2d(np.asarray(features, dtype=np.float32))
        if batch.ndim != 2 or batch.shape[1] != N_FEATURES:
            raise ValueError(f"features must have shape (N, {N_FEATURES}), not {batch.shape}")
        with raised_as(ModelError, "model-failed", path=self.path):
            probabilities, logits, embedding = self._session.run(_OUTPUTS, {"features": batch})
        return Scores(probabilities, logits, embedding)


def _thresholds(data: dict[str, Any]) -> Thresholds:
    thresholds = Thresholds(**data)
    for value in (thresholds.probability, thresholds.margin):
        if isinstance(value, bool) or not 0 <= value <= 1:  # NaN as well
            raise ValueError(f"{value!r} is not between 0 and 1")
    return thresholds
