"""Who signs which form (training.data.forms), and how well each is read."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from signapp.languages import language_from_dict, load_language
from signapp.recognition.thresholds import Thresholds
from training.data import forms
from training.data.dataset import concatenate, make_dataset
from training.data.forms import forms_of, known_forms
from training.models.card import by_form
from training.models.produce import HeldOut
from training.models.recordings import read_recordings


@pytest.mark.parametrize("code", ["isl"])
def test_what_is_written_down_is_about_forms_of_the_language(code: str) -> None:
    language = load_language(code)
    for label, by_name in known_forms(code).items():
        assert set(by_name) <= {form.name for form in language.by_label[label].forms}
        groups = [who for signed in by_name.values() for who in signed.groups]
        assert len(groups) == len(set(groups)), label  # nobody signs two of them
    assert known_forms("no-such-language") == {}


@pytest.fixture
def known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entries = {"ISLRTC": ["asha", {"source": "mixed", "rows": [1, 9]}], "fist": ["ravi"]}
    text = json.dumps({"how": "by looking", "letters": {"C": entries}})
    (tmp_path / "forms_x.json").write_text(text, encoding="utf-8")
    monkeypatch.setattr(forms, "__file__", str(tmp_path / "forms.py"))
    known_forms.cache_clear()


def test_forms_are_told_by_group_or_by_row(known: None) -> None:
    who = ["asha", "ravi", "asha", "nobody"]
    assert forms_of("x", "any", list("CCAC"), who).tolist() == ["ISLRTC", "fist", "", ""]
    assert forms_of("x", "mixed", list("CCC"), ["m"] * 3).tolist() == ["", "ISLRTC", ""]
    known_forms.cache_clear()


def test_files_are_read_with_their_forms(known: None, tmp_path: Path) -> None:
    letters = [{"label": x, "native": x, "roman": x, "text": x} for x in "AC"]
    language = language_from_dict(
        {"code": "x", "name": "X", "native_name": "X", "script": "Latin", "locale": "en",
         "letters": letters}, "x")  # fmt: skip
    np.savez(
        tmp_path / "mixed.npz", landmarks=np.full((3, 2, 21, 3), 0.5, np.float32),
        label=np.array(list("ACC")), group=np.array(["asha", "m", "ravi"]),
        aspect=np.ones(3, np.float32),
    )  # fmt: skip
    data = read_recordings([tmp_path / "mixed.npz"], "x", language, report=lambda _: None)
    assert data.forms.tolist() == ["", "ISLRTC", "fist"]
    assert concatenate([data, data.subset([2])], "two").forms.tolist()[-1] == "fist"
    known_forms.cache_clear()


def test_the_card_tells_how_well_each_form_is_read() -> None:
    language = load_language("isl")
    features = np.full((6, 126), 0.5, np.float32)
    features[5] = 0  # no hand
    data = make_dataset(features, list("CCCCCC"), "made up", groups=list("aabcca"))
    other = "whole hand curved"
    data = replace(data, forms=np.array(["ISLRTC", "ISLRTC", "ISLRTC", other, "", "ISLRTC"]))
    logits = torch.tensor([[0.0, 1], [1, 0], [0, 1], [1, 0], [0, 1], [0, 1]])
    measured = HeldOut(data, ["B", "C"], logits, 1.0, Thresholds(0.5, 0.1), torch.zeros(0, 2))
    text = by_form(measured, language)
    assert [line.split("|")[2:6] for line in text.splitlines() if line.startswith("| C")] == [
        [" ISLRTC ", " 2 ", " 3 ", " 0.750 "],
        [f" {other} ", " 1 ", " 1 ", " 0.000 "],
    ]
    assert by_form(measured, load_language("bengali")) == ""
