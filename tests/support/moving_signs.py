"""Moving signs that tests make themselves: sequences, files of them, and small motion models."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from signapp.landmarks.features import FloatArray
from signapp.landmarks.windows import WINDOW_SHAPE, WINDOW_VERSION
from signapp.recognition.motion_model import MOTION_FORMAT
from tests.support.models import tiny_metadata

_WAYS = {"circle": (1, 1), "wave": (3, 0), "nod": (0, 2), "slide": (0.5, 0), "lift": (0, 0.5)}
"""How often x and y go back and forth in a sign."""
WAYS = tuple(_WAYS)


def sequence(way: str, frames: int = 20, *, seed: int = 0, size: float = 0.12) -> FloatArray:
    """Landmarks (frames, 2, 21, 3) of a right hand that moves in a way."""
    rng = np.random.default_rng(seed)
    shape = 0.05 * np.random.default_rng(WAYS.index(way)).normal(size=(21, 3))
    shape[0] = 0
    phase = np.linspace(0, 2 * np.pi, frames)
    x, y = _WAYS[way]
    path = np.stack([np.sin(x * phase), np.cos(y * phase) if y else 0 * phase, 0 * phase], axis=1)
    hands = np.zeros((frames, 2, 21, 3), np.float32)
    place = np.array([0.4, 0.5, 0]) + 0.05 * np.append(rng.normal(size=2), 0)
    hands[:, 1] = place + size * path[:, None] + shape
    hands[:, 1] += 0.002 * rng.normal(size=(frames, 21, 3))
    return hands


def write_sequences(
    path: Path,
    people: Sequence[str] = ("ada", "ben"),
    *,
    ways: Sequence[str] = WAYS,
    each: int = 6,
    names: Mapping[str, str] | None = None,
    seed: int = 0,
    **changes: Any,
) -> Path:
    """Write a file of sequences; `changes` replace arrays, None removes one."""
    rows, labels, groups = [], [], []
    for number, person in enumerate(people):
        for way in ways:
            for take in range(each):
                key = seed + 1000 * number + take
                rows.append(sequence(way, 16 + take, seed=key, size=0.1 + 0.02 * number))
                labels.append((names or {}).get(way, way))
                groups.append(person)
    arrays: dict[str, Any] = {
        "landmarks": np.concatenate(rows),
        "start": np.cumsum([0] + [len(x) for x in rows]),
        "label": np.array(labels),
        "group": np.array(groups),
        "aspect": np.full(len(rows), 4 / 3, np.float32),
        "fps": np.zeros(len(rows), np.float32),
    }
    arrays |= changes
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, **{key: value for key, value in arrays.items() if value is not None})
    return path


def tiny_motion_model(
    path: Path,
    labels: Sequence[str] = (),
    *,
    code: str = "test",
    weight: np.ndarray | None = None,
    metadata: Mapping[str, Any] | None = None,
    shape: Sequence[int] = WINDOW_SHAPE,
) -> Path:
    """Write a motion model whose embedding is the direction of x and y less their mean over time.

    Its logits are the embedding times `weight` (2016, C + 1); without one, all are 0. `metadata`
    replace values, None removes one.
    """
    size = int(np.prod(shape))
    if weight is None:
        weight = np.zeros((size, len(labels) + 1), np.float32)
    nodes = [
        helper.make_node("ReduceMean", ["windows"], ["mean"], axes=[1], keepdims=1),
        helper.make_node("Sub", ["windows", "mean"], ["moved"]),
        helper.make_node("Reshape", ["moved", "flat"], ["rows"]),
        helper.make_node("LpNormalization", ["rows"], ["embedding"], axis=-1, p=2),
        helper.make_node("MatMul", ["embedding", "weight"], ["logits"]),
    ]
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("windows", TensorProto.FLOAT, ["N", *shape])],
        [
            helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["N", size]),
            helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["N", weight.shape[1]]),
        ],
        [
            numpy_helper.from_array(np.array([-1, size], np.int64), "flat"),
            numpy_helper.from_array(weight.astype(np.float32), "weight"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    values: dict[str, Any] = tiny_metadata(labels, code) | {
        "signapp_format": MOTION_FORMAT,
        "window_version": WINDOW_VERSION,
        "thresholds": {"probability": 0.5, "margin": 0.1, "similarity": 0.8, "lead": 0.02},
    }
    values |= dict(metadata or {})
    encoded = {key: json.dumps(value) for key, value in values.items() if value is not None}
    helper.set_model_props(model, encoded)
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, str(path))
    return path
