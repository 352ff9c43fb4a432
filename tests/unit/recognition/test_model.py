import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from signapp.errors import ModelError
from signapp.recognition.catalog import available_languages, find_model, load_model
from signapp.recognition.model import SignModel
from signapp.system.folders import MODELS_VARIABLE
from tests.support.models import tiny_metadata, tiny_model

LABELS = ("A", "B", "C")


def one_line(path: Path) -> str:
    with pytest.raises(ModelError) as error:
        SignModel(path)
    message = str(error.value)
    assert str(path) in message
    assert "\n" not in message
    return message


def test_outputs_and_metadata(tmp_path: Path) -> None:
    model = SignModel(tiny_model(tmp_path / "m.onnx", LABELS))
    features = np.zeros((4, 126), np.float32)
    features[:, 2] = 1.0
    scores = model.scores(features)
    assert scores.probabilities.shape == (4, 3)
    assert scores.probabilities.argmax(axis=1).tolist() == [2] * 4
    assert [label.label for label in model.labels] == list(LABELS)
    assert model.labels[0].roman == "a"
    assert model.thresholds.probability == 0.5
    assert model.language.code == "test"


def test_one_sample_may_come_without_a_batch_axis(tmp_path: Path) -> None:
    model = SignModel(tiny_model(tmp_path / "m.onnx", LABELS))
    assert model.scores(np.zeros(126)).logits.shape == (1, 3)
    with pytest.raises(ValueError, match="126"):
        model.scores(np.zeros(63))


@pytest.mark.parametrize(
    "key", ["signapp_format", "feature_version", "language", "labels", "thresholds", "provenance"]
)
def test_missing_metadata_is_named(tmp_path: Path, key: str) -> None:
    changes: dict[str, Any] = {key: None}
    path = tiny_model(tmp_path / "m.onnx", LABELS, metadata=tiny_metadata(LABELS, **changes))
    assert key in one_line(path)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"feature_version": "signapp-126-v9"}, "retrain"),
        ({"signapp_format": "signapp-model-v9"}, "export it again"),
        ({"labels": tiny_metadata("AB")["labels"]}, "2 labels for 3 outputs"),
        ({"labels": tiny_metadata("AAB")["labels"]}, "same label"),
        ({"labels": [{"label": "A"}] * 3}, "labels"),
        ({"labels": 7}, "labels"),
        ({"language": "isl"}, "language"),
        ({"thresholds": {"probability": 0.5, "other": 1}}, "thresholds"),
    ],
)
def test_wrong_metadata_is_one_line(tmp_path: Path, changes: dict[str, Any], says: str) -> None:
    path = tiny_model(tmp_path / "m.onnx", LABELS, metadata=tiny_metadata(LABELS, **changes))
    assert says in one_line(path)


def test_metadata_that_is_not_json_is_one_line(tmp_path: Path) -> None:
    path = tiny_model(tmp_path / "m.onnx", LABELS, raw_metadata={"labels": "{not json"})
    assert "damaged metadata" in one_line(path)


def test_another_input_is_refused(tmp_path: Path) -> None:
    assert "126" in one_line(tiny_model(tmp_path / "m.onnx", LABELS, inputs=63))


def test_damaged_files_are_one_line(tmp_path: Path) -> None:
    whole = tiny_model(tmp_path / "whole.onnx", LABELS).read_bytes()
    path = tmp_path / "m.onnx"
    for tenth in range(10):
        path.write_bytes(whole[: len(whole) * tenth // 10])
        one_line(path)
    path.write_text("a text file")
    one_line(path)
    path.unlink()
    assert "no model at" in one_line(path)


def test_bit_flips_end_in_a_model_or_in_one_line(tmp_path: Path) -> None:
    whole = bytearray(tiny_model(tmp_path / "whole.onnx", LABELS).read_bytes())
    path = tmp_path / "m.onnx"
    outcomes = set()
    for position in range(0, len(whole), max(1, len(whole) // 150)):
        whole[position] ^= 0x10
        path.write_bytes(whole)
        whole[position] ^= 0x10
        try:
            SignModel(path)
        except ModelError as error:
            assert "\n" not in str(error)
            outcomes.add("refused")
        else:
            outcomes.add("loaded")  # a flip inside a weight cannot be seen
    assert "refused" in outcomes


def test_a_language_name_a_folder_and_a_file_find_the_same_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tiny_model(tmp_path / "mine" / "model.onnx", LABELS)
    monkeypatch.setenv(MODELS_VARIABLE, str(tmp_path))
    assert find_model("mine") == find_model(path) == find_model(path.parent) == path
    assert "mine" in available_languages()
    assert load_model("MINE").labels[0].label == "A"


def test_an_unknown_language_lists_the_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiny_model(tmp_path / "mine" / "model.onnx", LABELS)
    monkeypatch.setenv(MODELS_VARIABLE, str(tmp_path))
    with pytest.raises(ModelError, match=r"'klingon'.*mine"):
        find_model("klingon")
    with pytest.raises(ModelError, match="check the path"):
        find_model(tmp_path / "no" / "model.onnx")


def test_recognition_imports_neither_torch_nor_qt() -> None:
    code = (
        "import sys; import signapp.recognition.recogniser, signapp.recognition.catalog, "
        "signapp.languages; print(sorted({'torch', 'PySide6', 'pandas', 'matplotlib'} "
        "& set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_labels_are_in_one_normal_form(tmp_path: Path) -> None:
    path = tiny_model(tmp_path / "m.onnx", ("\u09df", "A"))  # ya with its dot in one character
    assert [label.label for label in SignModel(path).labels] == ["\u09af\u09bc", "A"]


def test_labels_that_differ_in_encoding_alone_are_one(tmp_path: Path) -> None:
    path = tiny_model(tmp_path / "m.onnx", ("\u09df", "\u09af\u09bc"))
    assert "same label" in one_line(path)


@pytest.mark.parametrize(
    ("key", "value"), [("provenance", []), ("provenance", "x"), ("language", {"code": 1})]
)
def test_metadata_of_another_kind(tmp_path: Path, key: str, value: object) -> None:
    raw = {key: json.dumps(value)}
    assert key in one_line(tiny_model(tmp_path / "m.onnx", LABELS, raw_metadata=raw))


@pytest.mark.parametrize(
    "error", [RuntimeError("failed"), MemoryError(), KeyError("features"), OSError("gone")]
)
def test_whatever_the_engine_raises_is_one_line(tmp_path: Path, error: Exception) -> None:
    model = SignModel(tiny_model(tmp_path / "m.onnx", LABELS))

    class Session:
        def run(self, *_: object) -> None:
            raise error

    model._session = Session()
    with pytest.raises(ModelError, match=type(error).__name__) as caught:
        model.scores(np.zeros(126, np.float32))
    assert "\n" not in str(caught.value)
