"""The safetensors files of a pack: read as numbers only, checked against what they belong to."""

import hashlib
import json
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import FEATURE_VERSION
from signapp.languages.names import normal
from signapp.packs.format import MEGABYTE, PackError
from signapp.packs.untrusted import parse_json
from signapp.system.arrays import split_safetensors

CHECKPOINT, STATISTICS = "encoder.safetensors", "statistics.safetensors"
STATISTICS_FORMAT = "signapp-statistics-v1"

_TYPES = {"F32": "<f4", "F16": "<f2", "I64": "<i8"}


def check_checkpoint(files: dict[str, bytes], labels: list[str]) -> None:
    """The checkpoint, if there is one, is for these letters, with finite numbers only.

    Raises:
        PackError: it is not.
    """
    if CHECKPOINT not in files:
        return
    metadata, _ = read_tensors(files[CHECKPOINT], CHECKPOINT)
    try:
        classes = [normal(str(name)) for name in json.loads(metadata["classes"])]
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise PackError("pack-part-damaged", name=CHECKPOINT) from error
    if metadata.get("feature_version") != FEATURE_VERSION or classes != labels:
        raise PackError("pack-part-of-other-model", name=CHECKPOINT)


def check_statistics(files: dict[str, bytes]) -> None:
    """The statistics, if there are any, are those of the checkpoint beside them.

    Raises:
        PackError: they are not.
    """
    if STATISTICS not in files:
        return
    metadata, tensors = read_tensors(files[STATISTICS], STATISTICS)
    if set(tensors) != {"centres", "spreads"}:
        raise PackError("pack-statistics-invalid", name=STATISTICS)
    centres, spreads = tensors["centres"], tensors["spreads"]
    if centres.ndim != 2 or not len(centres) or centres.shape != spreads.shape:
        raise PackError("pack-statistics-shapes", name=STATISTICS)
    if (spreads < 0).any():
        raise PackError("pack-statistics-negative", name=STATISTICS)
    checkpoint = hashlib.sha256(files.get(CHECKPOINT, b"")).hexdigest()
    if metadata.get("format") != STATISTICS_FORMAT or metadata.get("checkpoint") != checkpoint:
        raise PackError("pack-statistics-of-other-checkpoint", name=STATISTICS)


def read_tensors(data: bytes, name: str) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """The metadata and the tensors of a safetensors file.

    Raises:
        PackError: it is damaged, or a number is not finite.
    """
    try:
        text, begin = split_safetensors(data)
    except ValueError as error:
        raise PackError("pack-part-damaged", name=name) from error
    if len(text) > MEGABYTE:
        raise PackError("pack-part-damaged", name=name)
    header = parse_json(text, f"the header of {name}")
    try:
        metadata = dict(header.pop("__metadata__"))
        tensors = {key: _tensor(value, data, begin) for key, value in header.items()}
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise PackError("pack-part-damaged", name=name) from error
    if not all(np.isfinite(values).all() for values in tensors.values()):
        raise PackError("pack-part-not-finite", name=name)
    return metadata, tensors


def _tensor(entry: dict[str, Any], data: bytes, base: int) -> NDArray[Any]:
    start, end = entry["data_offsets"]
    kind = np.dtype(_TYPES[entry["dtype"]])
    shape = tuple(int(n) for n in entry["shape"])
    # As floats: a header may claim more elements than fit into an integer.
    count = float(np.prod(shape, dtype=np.float64))
    inside = 0 <= start <= end <= len(data) - base and min(shape, default=1) >= 0
    if not inside or end - start != count * kind.itemsize:
        raise ValueError("offsets")
    return np.frombuffer(data, kind, int(count), base + start).reshape(shape)
