"""Writing motion model files (ONNX, format ``signapp-motion-v1``)."""

import io
import json
import logging
import warnings
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

import numpy as np
import onnx
import torch
from torch import nn

from signapp.errors import ModelError
from signapp.landmarks.features import FEATURE_VERSION
from signapp.landmarks.windows import WINDOW_SHAPE, WINDOW_VERSION
from signapp.languages import Language
from signapp.languages.signs import Sign
from signapp.recognition.motion_model import MOTION_FORMAT, MotionModel, MotionThresholds
from signapp.system.files import write_bytes

EXPORT_TOLERANCE = 1e-4


def export_motion(
    network: nn.Module,
    signs: Sequence[Sign],
    language: Language,
    path: Path,
    *,
    thresholds: MotionThresholds,
    provenance: dict[str, Any],
) -> float:
    """Write the file and check it against torch.

    Args:
        network: windows (N, 16, 126) to embedding (N, D) and logits (N, C + 1).
        signs: the C signs.
        language, thresholds, provenance: for its metadata.

    Returns:
        The largest difference of an embedding between ONNX Runtime and torch.

    Raises:
        ModelError: that difference is more than 1e-4.
    """
    network = network.eval()
    buffer = io.BytesIO()
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        # The exporter's own deprecation notices are nothing the user could act on.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network,
            (_probe(4),),
            cast(Any, buffer),  # a stream is fine for this exporter
            input_names=["windows"],
            output_names=["embedding", "logits"],
            dynamic_axes={name: {0: "N"} for name in ("windows", "embedding", "logits")},
            opset_version=17,
            dynamo=False,
        )
    model = onnx.load_from_string(buffer.getvalue())
    model.producer_name = "signapp"
    metadata = {
        "signapp_format": MOTION_FORMAT,
        "feature_version": FEATURE_VERSION,
        "window_version": WINDOW_VERSION,
        "language": {
            "code": language.code,
            "name": language.name,
            "native_name": language.native_name,
            "script": language.script,
            "stand_in": language.stand_in,
            "note": language.note,
        },
        "labels": [{"label": x.label, "native": x.native, "roman": x.roman} for x in signs],
        "thresholds": asdict(thresholds),
        "provenance": provenance,
    }
    for key, value in metadata.items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, json.dumps(value, ensure_ascii=False)
    onnx.checker.check_model(model)
    write_bytes(path, model.SerializeToString())
    probe = _probe(64)
    with torch.inference_mode():
        wanted = network(probe)[0].numpy()
    difference = float(np.abs(wanted - MotionModel(path).scores(probe.numpy()).embedding).max())
    if difference > EXPORT_TOLERANCE:
        raise ModelError(f"{path}: ONNX Runtime and torch differ by {difference:.1e}")
    return difference


def _probe(count: int) -> torch.Tensor:
    """Hand-like windows, with every combination of absent hands."""
    generator = torch.Generator().manual_seed(0)
    steps = WINDOW_SHAPE[0]
    points = torch.rand(count, 1, 2, 21, 3, generator=generator) * 0.3
    points = points + torch.rand(count, steps, 2, 1, 3, generator=generator) * 0.1 + 0.2
    points[0::4, :, 0], points[1::4, :, 1], points[2::8] = 0, 0, 0
    points[3::4, 5:, 0] = 0
    return points.reshape(count, *WINDOW_SHAPE)
