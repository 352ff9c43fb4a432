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

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from signapp.errors import ModelError, raised_as
from signapp.landmarks.features import FEATURE_VERSION, N_FEATURES, FloatArray
from signapp.languages.names import normal
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
_OUTPUTS = ("probabilities", "logits", "embedding")
_MAX_MODEL_BYTES = 200 * 1024 * 1024


@dataclass(frozen=True)
class Label:
    """One letter of a manual alphabet.

    Attributes:
        label: identifier in datasets, e.g. ``"A"`` or ``"ক"``, in normal form (`languages.names`).
        native: what to show, in the language's own script, e.g. ``"ই/ঈ"``.
        roman: romanised name, e.g. ``"i"``: always shown beside `native`.
    """

    label: str
    native: str
    roman: str


@dataclass(frozen=True)
class ModelLanguage:
    """The language that a model recognises; `stand_in` marks borrowed signs."""

    code: str
    name: str
    native_name: str
    script: str
    stand_in: bool = False
    note: str = ""


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
        data = _read(self.path)
        options = ort.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 4
        try:
            session = ort.InferenceSession(data, options, providers=["CPUExecutionProvider"])
        except Exception as error:
            raise ModelError("model-unreadable", path=self.path) from error
        self._session = session
        with raised_as(ModelError, "model-damaged", path=self.path):
            self._understand()

    def _understand(self) -> None:
        metadata = self._metadata()
        self.metadata: dict[str, Any] = metadata
        self.language = self._parse("language", _language)
        self.labels: tuple[Label, ...] = self._parse(
            "labels", lambda rows: tuple(_label(row) for row in rows)
        )
        self.thresholds = self._parse("thresholds", _thresholds)
        self.provenance: dict[str, Any] = self._parse("provenance", _provenance)
        self._check_graph()

    def _metadata(self) -> dict[str, Any]:
        try:
            raw = self._session.get_modelmeta().custom_metadata_map
        except UnicodeDecodeError as error:
            raise ModelError("model-metadata-damaged", path=self.path, reason=error) from error
        missing = [key for key in METADATA_KEYS if key not in raw]
        if missing:
            raise ModelError("model-metadata-missing", path=self.path, missing=", ".join(missing))
        try:
            metadata = {key: json.loads(raw[key]) for key in METADATA_KEYS}
        except (ValueError, RecursionError) as error:
            raise ModelError("model-metadata-damaged", path=self.path, reason=error) from error
        if metadata["signapp_format"] != MODEL_FORMAT:
            raise ModelError(
                "model-other-format",
                path=self.path,
                format=metadata["signapp_format"],
                ours=MODEL_FORMAT,
            )
        if metadata["feature_version"] != FEATURE_VERSION:
            raise ModelError(
                "model-other-features",
                path=self.path,
                version=metadata["feature_version"],
                ours=FEATURE_VERSION,
            )
        return metadata

    def _parse(self, key: str, build: Any) -> Any:
        try:
            return build(self.metadata[key])
        except (TypeError, KeyError, AttributeError, ValueError) as error:
            raise ModelError(
                "model-metadata-invalid", path=self.path, key=key, reason=error
            ) from error

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


def _label(row: dict[str, Any]) -> Label:
    label = Label(**row)
    if not all(isinstance(text, str) for text in (label.label, label.native, label.roman)):
        raise TypeError(f"{row!r} does not hold text")
    return Label(normal(label.label), label.native, label.roman)


def _language(data: dict[str, Any]) -> ModelLanguage:
    language = ModelLanguage(**data)
    if not all(isinstance(text, str) for text in (language.code, language.name, language.note)):
        raise TypeError(f"{data!r} does not hold text")
    return language


def _provenance(data: Any) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise TypeError("not an object")
    return data


def _thresholds(data: dict[str, Any]) -> Thresholds:
    thresholds = Thresholds(**data)
    for value in (thresholds.probability, thresholds.margin):
        if isinstance(value, bool) or not 0 <= value <= 1:  # NaN as well
            raise ValueError(f"{value!r} is not between 0 and 1")
    return thresholds


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > _MAX_MODEL_BYTES:
            raise ModelError("model-too-large", path=path)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise ModelError("no-model-at", path=path) from error
    except OSError as error:
        raise ModelError(
            "model-file-unreadable", path=path, reason=error.strerror or error
        ) from error
    if not data:
        raise ModelError("model-empty", path=path)
    return data
