"""``evaluate --taught``: measured as the app uses a model after a person's samples."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from signapp.errors import DatasetError
from signapp.recognition.model import SignModel
from signapp.recognition.prototypes import TaughtModel
from tests.support.models import tiny_metadata, tiny_model
from training.cli import cli
from training.data.readers import read_dataset
from training.evaluation.taught import with_samples

LETTERS = "ABCDEF"


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """Letter i answers to feature i."""
    return tiny_model(tmp_path / "m.onnx", LETTERS, metadata=tiny_metadata(LETTERS, "isl"))


def rows(shown: str, seed: int = 0) -> np.ndarray:
    """Landmarks of hands that the model takes for these letters; ``-`` is no hand."""
    values = np.abs(np.random.default_rng(seed).normal(0, 0.02, (len(shown), 126)))
    for row, letter in zip(values, shown, strict=True):
        if letter == "-":
            row[:] = 0
        else:
            row[LETTERS.index(letter)] += 1
    return values.reshape(-1, 2, 21, 3).astype(np.float32)


def save(path: Path, shown: str, labels: list[str], seed: int = 0, **more: Any) -> Path:
    np.savez(path, landmarks=rows(shown, seed), label=np.array(labels), **more)
    return path


def evaluate(*arguments: str) -> tuple[dict[str, Any], str]:
    found = CliRunner().invoke(cli, ["evaluate", "--json", *arguments], catch_exceptions=False)
    return json.loads(found.stdout), found.stderr


def test_the_letters_of_the_person_are_read(model: Path, tmp_path: Path) -> None:
    """This person signs B as the model knows A, and C with a hand of their own."""
    samples = save(tmp_path / "s.npz", "AD", ["B", "C"])
    rest = save(tmp_path / "r.npz", "AADDEF", [*"BBCCEF"], seed=4, group=np.array([*"xxxyyy"]))
    before, _ = evaluate("--model", str(model), "--data", str(rest))
    after, _ = evaluate("--model", str(model), "--data", str(rest), "--taught", str(samples))
    assert before["accuracy"] == pytest.approx(2 / 6)
    assert after["accuracy"] == after["balanced_accuracy"] == 1
    assert {g: row["balanced_accuracy"] for g, row in after["per_group"].items()} == {
        "x": 1,
        "y": 1,
    }


def test_odd_rows_are_left_out_and_said(model: Path, tmp_path: Path) -> None:
    samples = save(tmp_path / "s.npz", "A-BA", ["B", "C", "7", "B"])
    rest = save(tmp_path / "r.npz", "AC-B", ["B", "C", "C", "7"])
    found, said = evaluate("--model", str(model), "--data", str(rest), "--taught", str(samples))
    assert "left out 1 samples of 7" in said
    assert "left out 1 samples that show no hand" in said
    assert found["n"] == 3 and found["n_other_labels"] == 1
    assert found["accuracy"] == pytest.approx(2 / 3)  # a row without a hand is an error


def test_a_letter_that_the_model_lacks_is_learnt(model: Path, tmp_path: Path) -> None:
    samples = save(tmp_path / "s.npz", "F", ["Z"])
    rest = save(tmp_path / "r.npz", "FA", ["Z", "A"], seed=3)
    found, _ = evaluate("--model", str(model), "--data", str(rest), "--taught", str(samples))
    assert found["n"] == 2 and found["n_other_labels"] == 0
    assert found["accuracy"] == 1


def test_it_is_the_model_of_the_app(model: Path, tmp_path: Path) -> None:
    samples = read_dataset(save(tmp_path / "s.npz", "AD", ["B", "C"]))
    taught = with_samples(SignModel(model), samples)
    assert type(taught) is TaughtModel
    assert [x.label for x in taught.labels] == [*LETTERS]


@pytest.mark.parametrize(("shown", "labels"), [("--", ["A", "B"]), ("AB", ["+", "?"])])
def test_nothing_to_learn_from_is_one_line(
    model: Path, tmp_path: Path, shown: str, labels: list[str]
) -> None:
    samples = read_dataset(save(tmp_path / "s.npz", shown, labels))
    with pytest.raises(DatasetError, match="no row shows a hand"):
        with_samples(SignModel(model), samples, lambda line: None)
