import json
from pathlib import Path

import pytest

from signapp.languages import load_language
from signapp.recognition.hard_letters import MOST, SURE, hard_letters
from tests.support.models import tiny_model


def test_nine_letters_of_isl_differ_most() -> None:
    assert set(hard_letters("isl")) == set("QYIEJPMNR")


@pytest.mark.parametrize("code", ["isl", "bengali", "nepali", "assamese", "asl"])
def test_the_figures_are_of_letters_of_the_language(code: str) -> None:
    labels = {x.label for x in load_language(code).letters if not x.moves}
    path = Path(__file__).parents[3] / "models" / code / "letters.json"
    assert set(json.loads(path.read_text("utf-8"))["recall"]) == labels
    assert set(hard_letters(code)) < labels and len(hard_letters(code)) <= MOST


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"recall": 3}', '{"recall": {"A": "x"}}', '{"recall": {"A": NaN}}', "[" * 9999],
)
def test_without_good_figures_no_letter_is_hard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setenv("SIGNAPP_MODELS", str(tmp_path))
    tiny_model(tmp_path / "mine" / "model.onnx")
    assert hard_letters("mine") == ()
    file = tmp_path / "mine" / "letters.json"
    file.write_text(text, "utf-8")
    assert hard_letters("mine") == ()
    shares = {"A": SURE, "B": SURE - 0.01, "C": 0.2}
    file.write_text(json.dumps({"recall": shares}), "utf-8")
    assert hard_letters("mine") == ("C", "B")
