"""Motion model files: what is loaded, and what is refused in one line."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from signapp.errors import ModelError
from signapp.landmarks.features import extract_features
from signapp.landmarks.windows import WINDOW_SHAPE, frame_times, make_window
from signapp.packs.onnx_check import refusal
from signapp.recognition.motion_model import MOTION_FILE, MotionModel, load_motion_model
from signapp.system.folders import models_dir
from tests.support.models import tiny_model
from tests.support.moving_signs import sequence, tiny_motion_model


def window(way: str = "wave") -> np.ndarray:
    return make_window(extract_features(sequence(way), 4 / 3), frame_times(20))


def test_scores_of_one_and_of_many(tmp_path: Path) -> None:
    model = MotionModel(tiny_motion_model(tmp_path / MOTION_FILE, ["a", "b"]))
    one = model.scores(window())
    assert one.embedding.shape == (1, 2016) and one.probabilities.shape == (1, 2)
    np.testing.assert_allclose(one.probabilities, 1 / 3, atol=1e-6)  # the rest has its share
    np.testing.assert_allclose(np.linalg.norm(one.embedding), 1, atol=1e-5)
    many = model.scores(np.stack([window(), 0 * window()]))
    assert not many.probabilities[1].any()  # no hand is no sign
    with pytest.raises(ValueError):
        model.scores(np.zeros((2, 15, 126)))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"window_version": "signapp-window-v0"}, "windows"),
        ({"window_version": None}, "window_version"),
        ({"signapp_format": "signapp-motion-v9"}, "signapp-motion-v9"),
        ({"thresholds": {"probability": 0.5, "margin": 0.1}}, "thresholds"),
        ({"thresholds": {"probability": 2, "margin": 0, "similarity": 0, "lead": 0}}, "thresholds"),
        ({"labels": [{"label": "a", "native": "a", "roman": "a"}] * 2}, "same label"),
        ({"labels": []}, "labels"),
    ],
)
def test_other_metadata_are_refused(tmp_path: Path, changes: dict[str, Any], words: str) -> None:
    path = tiny_motion_model(tmp_path / MOTION_FILE, ["a", "b"], metadata=changes)
    with pytest.raises(ModelError, match=words) as caught:
        MotionModel(path)
    assert "\n" not in str(caught.value)


def test_other_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="signapp-model-v1"):
        MotionModel(tiny_model(tmp_path / "letters.onnx"))
    with pytest.raises(ModelError, match="input"):
        MotionModel(tiny_motion_model(tmp_path / "short.onnx", shape=(8, 126)))
    (tmp_path / "empty.onnx").touch()
    with pytest.raises(ModelError, match="empty"):
        MotionModel(tmp_path / "empty.onnx")


def test_a_language_without_one_uses_the_embedding_of_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert load_motion_model("nepali").language.code == "isl"
    tiny_motion_model(tmp_path / "nepali" / MOTION_FILE, code="nepali")
    monkeypatch.setenv("SIGNAPP_MODELS", str(tmp_path))
    assert load_motion_model("nepali").language.code == "nepali"
    assert load_motion_model(str(tmp_path / "nepali" / MOTION_FILE)).language.code == "nepali"


def test_the_shipped_file_passes_as_a_strangers() -> None:
    path = models_dir() / "isl" / MOTION_FILE
    assert refusal(path.read_bytes()) is None
    scores = MotionModel(path).scores(np.stack([window(), window("nod")]))
    assert np.isfinite(scores.embedding).all() and window().shape == WINDOW_SHAPE
    np.testing.assert_allclose(np.linalg.norm(scores.embedding, axis=1), 1, atol=1e-4)
