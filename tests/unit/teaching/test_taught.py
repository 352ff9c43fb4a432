"""The model in use follows what is recorded."""

import json
import time
from pathlib import Path

import numpy as np
import pytest

from signapp.errors import ModelError
from signapp.landmarks.features import FloatArray
from signapp.recognition.prototypes import TaughtModel
from signapp.recording.store import Recordings
from signapp.teaching.taught import (
    build_taught_model,
    load_model_with_taught,
    usable_languages,
)
from tests.support.models import tiny_metadata, tiny_model


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Models "isl" and "test" with letters A, B, C; no recordings."""
    monkeypatch.setenv("SIGNAPP_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("SIGNAPP_RECORDINGS", str(tmp_path / "recordings"))
    for code in ("isl", "test"):
        metadata = tiny_metadata("ABC", code)
        weight = np.zeros((126, 3), np.float32)
        weight[[0, 1, 2], [0, 1, 2]] = 20.0
        weight[3] = 20.0
        path = tmp_path / "models" / code / "model.onnx"
        tiny_model(path, "ABC", weight=weight, metadata=metadata)
    return tmp_path


def landmarks(feature: int, seed: int) -> FloatArray:
    rng = np.random.default_rng(seed)
    values = np.abs(rng.normal(0, 0.02, 126)).astype(np.float32)
    values[feature] += 1
    return values.reshape(2, 21, 3)


def record(code: str, label: str, feature: int, count: int) -> None:
    with Recordings(code).start_session("Asha") as session:
        for i in range(count):
            session.add(label, landmarks(feature, i), 1.0)


def test_without_recordings_it_is_the_trained_model(home: Path) -> None:
    assert not isinstance(load_model_with_taught("test"), TaughtModel)


def test_a_letter_counts_from_its_tenth_sample_on_within_a_second(home: Path) -> None:
    record("test", "Z", 3, 9)
    assert not isinstance(load_model_with_taught("test"), TaughtModel)
    record("test", "Z", 3, 1)
    start = time.perf_counter()
    model = load_model_with_taught("test")
    name = model.labels[model.scores(landmarks(3, 99).reshape(126)).probabilities[0].argmax()]
    assert time.perf_counter() - start < 1.0
    assert name.label == "Z"


def test_a_language_without_a_model_borrows_an_encoder(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("signapp.languages.user_languages_dir", lambda: home / "languages")
    (home / "languages").mkdir()
    letters = [{"label": "ক", "native": "ক", "roman": "ka", "text": "ক"}]
    data = {"code": "mine", "name": "Mine", "native_name": "Mine", "script": "Bengali"}
    text = json.dumps({**data, "locale": "as", "letters": letters})
    (home / "languages" / "mine.json").write_text(text, encoding="utf-8")
    record("mine", "ক", 3, 10)
    assert "mine" in usable_languages()
    model = load_model_with_taught("mine")
    assert [x.roman for x in model.labels] == ["ka"]
    assert model.language.code == "mine"


def test_a_language_with_nothing_is_an_error(home: Path) -> None:
    with pytest.raises(ModelError, match="no model for language"):
        build_taught_model("nothing", [])


def test_what_a_retrained_model_has_learnt_is_no_prototype(home: Path) -> None:
    record("test", "B", 3, 12)
    assert isinstance(load_model_with_taught("test"), TaughtModel)
    metadata = tiny_metadata("ABC", "test", provenance={"taught": {"until": time.time() + 1}})
    tiny_model(home / "models" / "test" / "model.onnx", "ABC", metadata=metadata)
    assert not isinstance(load_model_with_taught("test"), TaughtModel)
