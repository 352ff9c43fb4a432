import json

import pytest

from signapp.errors import DatasetError
from signapp.recognition.model import SignModel
from tests.support.landmark_data import write_landmark_npz
from training.fitting.recipes import STANDARD
from training.models.make import make_model


def make(tmp_path, language="light-test"):
    return make_model(
        "baseline", [tmp_path / "full.npz"], language, STANDARD.with_steps(20), folds=3,
        light=[tmp_path / "light.npz"], results=tmp_path / "results", report=lambda _: None,
    )  # fmt: skip


def test_light_rows_stand_apart_in_the_card_and_the_summary(tmp_path):
    write_landmark_npz(tmp_path / "full.npz", list("ಕಖಗ"), groups=3, each=4)
    write_landmark_npz(tmp_path / "light.npz", list("ಕಖಗ"), groups=3, each=4, seed=7)
    folder, summary = make(tmp_path)
    assert summary["n"] == 36
    assert SignModel(folder / "model.onnx").provenance["data"] == ["full", "light"]
    card = (folder / "card.md").read_text(encoding="utf-8")
    assert "| full | 36 |" in card and "| light | 36 |" in card
    section = card.partition("## With the light tracker")[2].partition("\n## ")[0]
    assert "accuracy, rows with a hand" in section and "held out with the people" in section
    (run,) = (tmp_path / "results").iterdir()
    config = json.loads((run / "config.json").read_text(encoding="utf-8"))
    assert config["light"] == [str(tmp_path / "light.npz")]


def test_light_rows_that_could_not_be_held_out_with_their_pictures_are_refused(tmp_path):
    write_landmark_npz(tmp_path / "full.npz", list("ಕಖಗ"), groups=3, each=4)
    write_landmark_npz(tmp_path / "light.npz", list("ಕಖಗ"), "other", groups=3, each=4)
    with pytest.raises(DatasetError, match=r"groups other are not in .*same --groups"):
        make(tmp_path)
    write_landmark_npz(tmp_path / "full.npz", list("অআ"), groups=3, each=4)
    write_landmark_npz(tmp_path / "light.npz", list("অআউ"), groups=3, each=4)
    with pytest.raises(DatasetError, match="letters উ are not in"):
        make(tmp_path, "bengali")
    write_landmark_npz(tmp_path / "full.npz", list("ಕಖಗ"), "one", groups=1, each=12)
    write_landmark_npz(tmp_path / "light.npz", list("ಕಖಗ"), "one", groups=1, each=12)
    with pytest.raises(DatasetError, match="names no people"):
        make(tmp_path)
