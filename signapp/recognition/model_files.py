"""What all model files share, of letters and of moving signs: opening, metadata, names.

The formats are written down in `signapp.recognition.model` and `signapp.recognition.motion_model`.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeVar

import onnxruntime as ort

from signapp.errors import ModelError
from signapp.landmarks.features import FEATURE_VERSION
from signapp.languages.names import normal

_MAX_MODEL_BYTES = 200 * 1024 * 1024
_T = TypeVar("_T")


@dataclass(frozen=True)
class Label:
    """One letter of a manual alphabet, or one moving sign.

    Attributes:
        label: identifier in datasets, e.g. ``"A"`` or ``"ক"``, in normal form (`languages.names`).
        native: what to show, in the language's own script, e.g. ``"ই/ঈ"``.
        roman: romanised name, e.g. ``"i"``: always shown beside `native`.
    """

    label: str
    native: str
    roman: str

    @classmethod
    def of(cls, letter: "Named") -> "Label":
        """What a model has to say of a letter of a language file."""
        return cls(letter.label, letter.native, letter.roman)

    @classmethod
    def unnamed(cls, label: str) -> "Label":
        """A letter of which nothing but the identifier is known."""
        return cls(label, label, label)


class Named(Protocol):
    """What has the three names of a letter."""

    @property
    def label(self) -> str: ...
    @property
    def native(self) -> str: ...
    @property
    def roman(self) -> str: ...


@dataclass(frozen=True)
class ModelLanguage:
    """The language that a model recognises; `stand_in` marks borrowed signs."""

    code: str
    name: str
    native_name: str
    script: str
    stand_in: bool = False
    note: str = ""


def open_session(path: Path) -> Any:
    """An ONNX Runtime session of the file, on one thread.

    Raises:
        ModelError: it is not there, empty, too large or no readable ONNX file.
    """
    data = _read(path)
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # else it keeps what a long film took
    options.log_severity_level = 4
    try:
        return ort.InferenceSession(data, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise ModelError("model-unreadable", path=path) from error


def metadata_of(session: Any, path: Path, model_format: str, keys: Sequence[str]) -> dict[str, Any]:
    """The parsed metadata of a model.

    Args:
        session: of the model.
        path: for messages.
        model_format: the format that it must have.
        keys: what it must hold.

    Raises:
        ModelError: something is missing or damaged, or of another format or feature version.
    """
    try:
        raw = session.get_modelmeta().custom_metadata_map
    except UnicodeDecodeError as error:
        raise ModelError("model-metadata-damaged", path=path, reason=error) from error
    missing = [key for key in keys if key not in raw]
    other = _format(raw)
    if missing and other not in (None, model_format):
        raise ModelError("model-other-format", path=path, format=other, ours=model_format)
    if missing:
        raise ModelError("model-metadata-missing", path=path, missing=", ".join(missing))
    try:
        metadata = {key: json.loads(raw[key]) for key in keys}
    except (ValueError, RecursionError) as error:
        raise ModelError("model-metadata-damaged", path=path, reason=error) from error
    found = metadata["signapp_format"]
    if found != model_format:
        raise ModelError("model-other-format", path=path, format=found, ours=model_format)
    version = metadata["feature_version"]
    if version != FEATURE_VERSION:
        raise ModelError("model-other-features", path=path, version=version, ours=FEATURE_VERSION)
    return metadata


def parsed(metadata: dict[str, Any], key: str, build: Callable[[Any], _T], path: Path) -> _T:
    """What `build` makes of one value of the metadata.

    Raises:
        ModelError: it cannot.
    """
    try:
        return build(metadata[key])
    except (TypeError, KeyError, AttributeError, ValueError) as error:
        raise ModelError("model-metadata-invalid", path=path, key=key, reason=error) from error


def label(row: dict[str, Any]) -> Label:
    """A label as metadata hold it; raises `TypeError` or the like for anything else."""
    made = Label(**row)
    if not all(isinstance(text, str) for text in (made.label, made.native, made.roman)):
        raise TypeError(f"{row!r} does not hold text")
    return Label(normal(made.label), made.native, made.roman)


def language(data: dict[str, Any]) -> ModelLanguage:
    """A language as metadata hold it; raises `TypeError` or the like for anything else."""
    made = ModelLanguage(**data)
    if not all(isinstance(text, str) for text in (made.code, made.name, made.note)):
        raise TypeError(f"{data!r} does not hold text")
    return made


def provenance(data: Any) -> dict[str, Any]:
    """An object as it is; raises `TypeError` for anything else."""
    if not isinstance(data, dict):
        raise TypeError("not an object")
    return data


def _format(raw: dict[str, str]) -> Any:
    try:
        return json.loads(raw["signapp_format"])
    except (KeyError, ValueError, RecursionError):
        return None


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
