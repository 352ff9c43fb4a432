"""The spelling model's file: the mean of several networks, checked against torch."""

import io
import json
import logging
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor, nn

from signapp.errors import ModelError
from signapp.labelling.spelling_model import SPELLING_FORMAT, SpellingModel
from signapp.landmarks.features import FEATURE_VERSION, LANDMARK_SHAPE, N_FEATURES
from signapp.system.files import write_bytes
from training.networks.network import without_batch_norm
from training.spelling.network import FRAMES_PER_S, SpellingNetwork

_TOLERANCE = 0.05
"""Largest difference of a log-probability: weights are stored with 16 bits."""
_LEAST_WEIGHTS = 1000


class _Mean(nn.Module):
    """Log-probabilities of several networks: their mean, normalised."""

    def __init__(self, networks: Sequence[SpellingNetwork]) -> None:
        super().__init__()
        self.networks = nn.ModuleList(without_batch_norm(network) for network in networks)

    def forward(self, features: Tensor) -> Tensor:
        batch = features.unsqueeze(0)
        mean = torch.stack([network(batch)[0][0] for network in self.networks]).mean(0)
        return mean.log_softmax(-1)


def export_spelling(
    networks: Sequence[SpellingNetwork],
    letters: Sequence[str],
    prior: NDArray[np.float32],
    path: Path,
    *,
    settings: dict[str, float],
    provenance: dict[str, Any],
) -> float:
    """Write the file (see `signapp.labelling.spelling_model`); returns the difference to torch.

    Raises:
        ModelError: that is too large.
    """
    mean = _Mean(networks).eval()
    probe = _probe(90)
    buffer = io.BytesIO()
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            mean, (probe,), cast(Any, buffer), input_names=["features"], output_names=["scores"],
            dynamic_axes={"features": {0: "T"}, "scores": {0: "T"}}, opset_version=17,
            dynamo=False,
        )  # fmt: skip
    model = onnx.load_from_string(buffer.getvalue())
    _halve(model)
    model.producer_name = "signapp"
    model.graph.node.append(
        onnx.helper.make_node("Constant", [], ["prior"], value=numpy_helper.from_array(prior))
    )
    model.graph.output.append(
        onnx.helper.make_tensor_value_info("prior", onnx.TensorProto.FLOAT, list(prior.shape))
    )
    metadata = {
        "signapp_format": SPELLING_FORMAT,
        "feature_version": FEATURE_VERSION,
        "frames_per_s": FRAMES_PER_S,
        "letters": list(letters),
        "settings": settings,
        "provenance": provenance,
    }
    for key, value in metadata.items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, json.dumps(value, ensure_ascii=False)
    onnx.checker.check_model(model)
    write_bytes(path, model.SerializeToString())
    with torch.inference_mode():
        wanted = mean(probe).numpy()
    got = SpellingModel(path).scores(probe.numpy())
    difference = float(np.abs(np.exp(wanted) - np.exp(got)).max())
    if difference > _TOLERANCE:
        raise ModelError(f"{path}: ONNX Runtime and torch differ by {difference:.1e}")
    return difference


def _halve(model: onnx.ModelProto) -> None:
    """Store large weights with 16 bits; the graph turns them back when it is loaded."""
    casts = []
    for weights in model.graph.initializer:
        values = numpy_helper.to_array(weights)
        if values.dtype != np.float32 or values.size < _LEAST_WEIGHTS:
            continue
        name = weights.name
        weights.CopyFrom(numpy_helper.from_array(values.astype(np.float16), f"{name}.half"))
        casts.append(
            onnx.helper.make_node("Cast", [f"{name}.half"], [name], to=onnx.TensorProto.FLOAT)
        )
    for node in casts[::-1]:
        model.graph.node.insert(0, node)


def _probe(frames: int) -> Tensor:
    """Hand-like features that wander, with absent hands."""
    generator = torch.Generator().manual_seed(0)
    hands = torch.rand(1, *LANDMARK_SHAPE, generator=generator) * 0.2 + 0.3
    steps = 0.01 * torch.randn(frames, *LANDMARK_SHAPE, generator=generator)
    points = hands + steps.cumsum(0) * 0.2
    points[10:14, 0], points[40:45, 1], points[70:73] = 0, 0, 0
    return points.reshape(frames, N_FEATURES)
