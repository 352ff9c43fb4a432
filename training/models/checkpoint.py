"""Training checkpoints (safetensors) and model files (ONNX, format ``signapp-model-v1``)."""

import io
import json
import logging
import warnings
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

import numpy as np
import onnx
import torch
from safetensors import SafetensorError
from safetensors.torch import load as load_tensors
from safetensors.torch import save as save_tensors
from torch import Tensor

from signapp.errors import ModelError, reason
from signapp.landmarks.features import FEATURE_VERSION, N_FEATURES
from signapp.languages import Language
from signapp.recognition.model import MODEL_FORMAT, SignModel
from signapp.recognition.thresholds import Thresholds
from signapp.system.arrays import split_safetensors
from signapp.system.files import write_bytes
from training.networks.network import ExportNetwork, NetworkConfig, SignNetwork, without_batch_norm

CHECKPOINT_FORMAT = "signapp-checkpoint-v1"
CHECKPOINT_FILE = "encoder.safetensors"
EXPORT_TOLERANCE = 1e-5


def save_checkpoint(network: SignNetwork, classes: list[str], path: Path, language: str) -> None:
    """Write the network with all that is needed to go on training from it."""
    metadata = {
        "format": CHECKPOINT_FORMAT,
        "feature_version": FEATURE_VERSION,
        "language": language,
        "classes": json.dumps(classes, ensure_ascii=False),
        "network": json.dumps(network.config.to_dict()),
    }
    state = {name: value.contiguous() for name, value in network.state_dict().items()}
    write_bytes(path, to_safetensors(state, metadata))


def to_safetensors(tensors: dict[str, Tensor], metadata: dict[str, str]) -> bytes:
    """A file with a sorted header, so that equal networks give equal files.

    The library writes the metadata in an order that changes from one call to the next; the
    statistics beside a checkpoint name it by its checksum.
    """
    data: bytes = save_tensors(tensors, metadata)
    header, begin = split_safetensors(data)
    text = json.dumps(json.loads(header), sort_keys=True, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # the numbers start at a multiple of eight
    return len(text).to_bytes(8, "little") + text + data[begin:]


def load_checkpoint(path: str | Path) -> tuple[SignNetwork, list[str]]:
    """Read a checkpoint: the network, in evaluation mode, and the label of each output.

    Raises:
        ModelError: no such file, damaged, or made for other features.
    """
    source = Path(path)
    if source.is_dir():
        source = source / CHECKPOINT_FILE
    try:
        data = source.read_bytes()
        state = load_tensors(data)
        metadata = json.loads(split_safetensors(data)[0])["__metadata__"]
        version = metadata["feature_version"]
        classes = list(json.loads(metadata["classes"]))
        config = NetworkConfig(**json.loads(metadata["network"]))
        if version != FEATURE_VERSION:
            raise ModelError(
                "model-other-features", path=source, version=version, ours=FEATURE_VERSION
            )
        network = SignNetwork(config, len(classes))
        network.load_state_dict(state)
    except FileNotFoundError:
        raise ModelError("checkpoint-missing", path=source) from None
    except (SafetensorError, OSError, KeyError, ValueError, TypeError, RuntimeError) as error:
        raise ModelError("checkpoint-damaged", path=source, reason=reason(error)) from error
    return network.eval(), classes


def export_model(
    network: SignNetwork,
    classes: list[str],
    language: Language,
    path: Path,
    *,
    temperature: float = 1.0,
    thresholds: Thresholds,
    provenance: dict[str, Any],
) -> float:
    """Write the ONNX model file and check it against torch.

    Returns:
        The largest difference of probabilities between ONNX Runtime and torch.

    Raises:
        ModelError: that difference is more than 1e-5.
    """
    wrapper = ExportNetwork(network.eval(), temperature).eval()
    example = _probe(8)
    buffer = io.BytesIO()
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        # The exporter's own deprecation notices are nothing the user could act on.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            without_batch_norm(wrapper),
            (example,),
            cast(Any, buffer),  # a stream is fine for this exporter
            input_names=["features"],
            output_names=["probabilities", "logits", "embedding"],
            dynamic_axes={
                name: {0: "N"} for name in ("features", "probabilities", "logits", "embedding")
            },
            opset_version=17,
            dynamo=False,
        )
    model = onnx.load_from_string(buffer.getvalue())
    model.producer_name = "signapp"
    letters = [language.letter(label) for label in classes]
    metadata = {
        "signapp_format": MODEL_FORMAT,
        "feature_version": FEATURE_VERSION,
        "language": {
            "code": language.code,
            "name": language.name,
            "native_name": language.native_name,
            "script": language.script,
            "stand_in": language.stand_in,
            "note": language.note,
        },
        "labels": [
            {"label": letter.label, "native": letter.native, "roman": letter.roman}
            for letter in letters
        ],
        "thresholds": asdict(thresholds),
        "provenance": provenance,
    }
    for key, value in metadata.items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, json.dumps(value, ensure_ascii=False)
    onnx.checker.check_model(model)
    write_bytes(path, model.SerializeToString())
    return check_export(wrapper, path)


def check_export(wrapper: ExportNetwork, path: Path) -> float:
    """Largest difference of probabilities between the file at `path` and torch."""
    probe = _probe(256)
    with torch.inference_mode():
        wanted = wrapper(probe)[0].numpy()
    got = SignModel(path).scores(probe.numpy()).probabilities
    difference = float(np.abs(wanted - got).max())
    if difference > EXPORT_TOLERANCE:
        raise ModelError("export-differs", path=path, difference=f"{difference:.1e}")
    return difference


def _probe(count: int) -> torch.Tensor:
    """Hand-like features, with every combination of absent hands."""
    generator = torch.Generator().manual_seed(0)
    points = torch.rand(count, 2, 21, 3, generator=generator) * 0.3
    points = points + torch.rand(count, 2, 1, 3, generator=generator)
    points[0::4, 0], points[1::4, 1], points[2::8] = 0, 0, 0
    return points.reshape(count, N_FEATURES)
