"""Small sign models that tests make themselves."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from signapp.landmarks.features import FEATURE_VERSION, N_FEATURES
from signapp.recognition.model import MODEL_FORMAT


def tiny_metadata(letters: Sequence[str], code: str = "test", **changes: Any) -> dict[str, Any]:
    """Metadata of a valid model; `changes` replace values, None removes a key."""
    metadata: dict[str, Any] = {
        "signapp_format": MODEL_FORMAT,
        "feature_version": FEATURE_VERSION,
        "language": {
            "code": code,
            "name": f"Test {code}",
            "native_name": code,
            "script": "Latin",
            "stand_in": False,
            "note": "",
        },
        "labels": [{"label": x, "native": x, "roman": x.lower()} for x in letters],
        "thresholds": {"probability": 0.5, "margin": 0.1},
        "provenance": {"data": "made by a test"},
    }
    metadata.update(changes)
    return {key: value for key, value in metadata.items() if value is not None}


def tiny_model(
    path: Path,
    labels: Sequence[str] = ("A", "B", "C"),
    *,
    weight: np.ndarray | None = None,
    metadata: Mapping[str, Any] | None = None,
    raw_metadata: Mapping[str, str] | None = None,
    inputs: int = N_FEATURES,
) -> Path:
    """Write a one-layer model: logits = features @ weight, in the format signapp-model-v1.

    `metadata` replaces the valid metadata; `raw_metadata` is written over it as it stands.
    The default weight makes class i answer to feature i, e.g. feature 0 (x of the left wrist).
    """
    if weight is None:
        weight = np.zeros((inputs, len(labels)), np.float32)
        weight[np.arange(len(labels)), np.arange(len(labels))] = 20.0
    nodes = [
        helper.make_node("MatMul", ["features", "weight"], ["logits"]),
        helper.make_node("Softmax", ["logits"], ["probabilities"], axis=-1),
        helper.make_node("LpNormalization", ["logits"], ["embedding"], axis=-1, p=2),
    ]
    rows = ["N", weight.shape[1]]
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("features", TensorProto.FLOAT, ["N", inputs])],
        [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, rows)
            for name in ("probabilities", "logits", "embedding")
        ],
        [numpy_helper.from_array(weight.astype(np.float32), "weight")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    values = tiny_metadata(labels) if metadata is None else metadata
    encoded = {key: json.dumps(value) for key, value in values.items()}
    helper.set_model_props(model, encoded | dict(raw_metadata or {}))
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, str(path))
    return path
