"""The model in use follows what is recorded."""

import json
import time
from pathlib import Path

import numpy as np
import pytest

from signapp.errors import ModelError
from signapp.landmarks.features import FloatArray
from signapp.recognition.model import SignModel
from signapp.recognition.prototypes import TaughtModel
from signapp.recognition.thresholds import Thresholds
from signapp.recording.profiles import EVERYONE, GUEST, Profile, Profiles
from signapp.recording.store import Recordings
from signapp.teaching.taught import (
    build_profile_model,
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


def record(code: str, label: str, feature: int, count: int, signer: str = "Asha") -> None:
    with Recordings(code).start_session(signer) as session:
        for i in range(count):
            session.add(label, landmarks(feature, i), 1.0)


def write_own_language(home: Path) -> None:
    (home / "languages").mkdir()
    letters = [{"label": "ক", "native": "ক", "roman": "ka", "text": "ক"}]
    data = {"code": "mine", "name": "Mine", "native_name": "Mine", "script": "Bengali"}
    text = json.dumps({**data, "locale": "as", "letters": letters})
    (home / "languages" / "mine.json").write_text(text, encoding="utf-8")


def test_without_recordings_it_is_the_trained_model(home: Path) -> None:
    assert not isinstance(load_model_with_taught("test"), TaughtModel)


def test_a_letter_counts_from_its_first_sample_on_within_a_second(home: Path) -> None:
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
    write_own_language(home)
    record("mine", "ক", 3, 10)
    assert "mine" in usable_languages()
    model = load_model_with_taught("mine")
    assert [x.roman for x in model.labels] == ["ka"]
    assert model.language.code == "mine"


def test_a_language_with_nothing_is_an_error(home: Path) -> None:
    with pytest.raises(ModelError, match="no model for language"):
        build_taught_model("nothing", [])


def test_samples_count_beside_a_retrained_model_too(home: Path) -> None:
    record("test", "B", 3, 2)
    metadata = tiny_metadata("ABC", "test", provenance={"taught": {"until": time.time() + 1}})
    tiny_model(home / "models" / "test" / "model.onnx", "ABC", metadata=metadata)
    assert isinstance(load_model_with_taught("test"), TaughtModel)


def read(model: SignModel, feature: int) -> str:
    found = model.scores(landmarks(feature, 99).reshape(126)).probabilities[0]
    return model.labels[int(found.argmax())].label


def test_the_profile_in_use_decides_whose_samples_count(home: Path) -> None:
    record("test", "B", 3, 2, signer="Asha")
    record("test", "C", 3, 2, signer="Ben")
    profiles = Profiles(Recordings("test"))
    for name, letter in (("Asha", "B"), ("Ben", "C")):
        profiles.use(name)
        assert read(load_model_with_taught("test"), 3) == letter
    profiles.use(GUEST)
    assert not isinstance(load_model_with_taught("test"), TaughtModel)
    profiles.use(EVERYONE)
    assert isinstance(load_model_with_taught("test"), TaughtModel)


def test_a_letter_that_was_added_stays_whoever_signs(home: Path) -> None:
    record("test", "Z", 3, 2, signer="Asha")
    record("test", "A", 0, 2, signer="Ben")
    model = build_profile_model(Recordings("test"), "ben")
    assert [x.label for x in model.labels] == ["A", "B", "C", "Z"]
    assert read(model, 3) == "Z"


def test_thresholds_of_the_profile_are_used(home: Path) -> None:
    record("test", "B", 3, 2)
    recordings = Recordings("test")
    Profiles(recordings).set_thresholds("Asha", Thresholds(0.33, 0.1))
    assert build_profile_model(recordings, "Asha").thresholds == Thresholds(0.33, 0.1)


def test_what_is_noted_of_profiles_is_read_once(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record("test", "B", 3, 2)
    profiles = Profiles(Recordings("test"))
    profiles.set_thresholds("Asha", Thresholds(0.33, 0.1))
    profiles.use("Asha")
    readings: list[Path] = []
    read_bytes = Path.read_bytes

    def counted(path: Path) -> bytes:
        if path == profiles.path:
            readings.append(path)
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", counted)
    assert load_model_with_taught("test").thresholds == Thresholds(0.33, 0.1)
    assert len(readings) == 1


def test_a_signer_of_whom_nothing_is_noted_can_be_in_use(home: Path) -> None:
    record("test", "B", 3, 2)
    profiles = Profiles(Recordings("test"))
    profiles.use("Asha")
    assert profiles.chosen() == Profile("Asha")
    assert read(load_model_with_taught("test"), 3) == "B"


def test_the_guest_of_a_language_without_a_model_has_everybodys_letters(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("signapp.languages.user_languages_dir", lambda: home / "languages")
    write_own_language(home)
    record("mine", "ক", 3, 1)
    assert read(build_profile_model(Recordings("mine"), GUEST), 3) == "ক"
