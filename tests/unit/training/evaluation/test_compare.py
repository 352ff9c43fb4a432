"""Two models on the same rows, and whether a model has seen the rows."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from signapp.errors import DatasetError
from signapp.recognition.model import Scores, SignModel
from tests.support.landmark_data import dataset
from tests.support.models import tiny_metadata, tiny_model
from training.cli import cli
from training.data.dataset import Dataset, make_dataset
from training.data.fingerprint import SKETCH_KEY, share_in, sketch
from training.data.readers import write_npz
from training.evaluation.compare import compare_models
from training.evaluation.seen import seen_in_training, seen_line

LETTERS = ("A", "B", "C")


def rows(groups: int = 8, each: int = 12) -> Dataset:
    data = dataset("".join(LETTERS), groups=groups, each=each)
    values = np.random.default_rng(0).normal(0.5, 0.1, data.features.shape).astype(np.float32)
    values[:, 0] = np.arange(len(values))  # a row's number, for the models below
    return make_dataset(values, data.labels, "x", groups=data.groups)


def model(path: Path, letters: tuple[str, ...] = LETTERS, /, **provenance: Any) -> SignModel:
    metadata = tiny_metadata(letters)
    metadata["provenance"] |= provenance
    return SignModel(tiny_model(path, letters, metadata=metadata))


def answering(model: SignModel, data: Dataset, wrong: np.ndarray) -> SignModel:
    """The model, right but for the rows that are marked, which are taken for the next letter."""
    names = [label.label for label in model.labels]
    truth = np.array([names.index(label) for label in data.labels])
    answer = np.where(wrong, (truth + 1) % len(names), truth)

    def scores(features: np.ndarray) -> Scores:
        chosen = np.eye(len(names), dtype=np.float32)[answer[features[:, 0].astype(int)]]
        return Scores(chosen, chosen, chosen)

    model.scores = scores  # type: ignore[assignment, method-assign]
    return model


def test_differences_are_paired_and_their_sign_is_second_less_first(tmp_path: Path) -> None:
    data = rows()
    rng = np.random.default_rng(1)
    hard = rng.random(len(data)) < 0.4  # the same rows are hard for both
    first = answering(model(tmp_path / "a.onnx"), data, hard)
    better = hard & (rng.random(len(data)) < 0.7)
    second = answering(model(tmp_path / "b.onnx"), data, better)
    result = compare_models(first, second, data)
    row = result["accuracy"]
    assert (row["first"], row["second"]) == pytest.approx((1 - hard.mean(), 1 - better.mean()))
    assert (
        row["difference"] == pytest.approx(row["second"] - row["first"]) and row["difference"] > 0
    )
    assert row["interval"][0] < row["difference"] < row["interval"][1]
    # Unpaired, 40 % of hard rows would give an interval wider than the difference.
    assert row["interval"][1] - row["interval"][0] < 0.15
    assert (result["interval_over"], result["units"]) == ("groups", 8)
    assert result["only_second_right"] == int((hard & ~better).sum())
    assert result["only_first_right"] == 0
    letters = {r["letter"]: r for r in result["per_letter"]}
    at = data.labels == "A"
    assert letters["A"]["difference"] == pytest.approx(hard[at].mean() - better[at].mean())
    taken = {(r["letter"], r["taken_for"]): r for r in result["confusions"]}
    assert taken["C", "A"]["first"] == int(hard[data.labels == "C"].sum())
    back = compare_models(second, first, data)
    assert back["accuracy"]["difference"] == pytest.approx(-row["difference"])
    assert back["accuracy"]["interval"] == pytest.approx(
        [-x for x in row["interval"][::-1]], abs=0.01
    )


def test_intervals_follow_people_and_not_rows(tmp_path: Path) -> None:
    """One of eight people makes all of the difference: that is no evidence about others."""
    data = rows()
    wrong = data.groups == data.groups[0]
    result = compare_models(
        answering(model(tmp_path / "a.onnx"), data, np.zeros(len(data), bool)),
        answering(model(tmp_path / "b.onnx"), data, wrong),
        data,
    )
    assert result["accuracy"]["difference"] == pytest.approx(-1 / 8)
    assert result["accuracy"]["interval"][1] == pytest.approx(0)
    assert result["balanced_accuracy"]["interval"][1] == pytest.approx(0)


def test_one_group_is_drawn_by_recordings_or_rows(tmp_path: Path) -> None:
    a, b = model(tmp_path / "a.onnx"), model(tmp_path / "b.onnx")
    data = rows(groups=1, each=8)
    alone = compare_models(a, b, data)
    assert alone["interval_over"] == "rows" and alone["balanced_accuracy"]["interval"] is None
    takes = make_dataset(
        data.features, data.labels, "x", sequences=np.arange(len(data), dtype=np.int64) // 4
    )
    assert compare_models(a, b, takes)["interval_over"] == "recordings"


def test_rows_without_a_hand_and_lost_files_are_errors_of_both(tmp_path: Path) -> None:
    data = rows(groups=2, each=4)
    values = data.features.copy()
    values[0] = 0
    data = make_dataset(values, data.labels, "x", groups=data.groups)
    a, b = model(tmp_path / "a.onnx"), model(tmp_path / "b.onnx")
    whole = compare_models(a, a, data)
    lost = compare_models(a, b, data, unreadable=[("A", "person 0")] * len(data))
    assert lost["n"] == 2 * len(data)
    assert lost["accuracy"]["first"] == pytest.approx(whole["accuracy"]["first"] / 2)
    assert whole["accuracy"]["difference"] == 0 and whole["confusions"][0]["first"] > 0


def test_letters_of_one_model_are_named_and_left_out(tmp_path: Path) -> None:
    data, said = rows(), []
    a, b = model(tmp_path / "a.onnx"), model(tmp_path / "b.onnx", ("A", "B"))
    result = compare_models(a, b, data, report=said.append)
    assert result["n_other_labels"] == (data.labels == "C").sum()
    assert any("C: not a letter of both" in line for line in said)
    with pytest.raises(DatasetError, match="letter of both"):
        compare_models(a, model(tmp_path / "c.onnx", ("X", "Y")), data)


@pytest.mark.parametrize("count", [300, 5000])
def test_a_sketch_tells_the_share_whatever_the_file_is_called(count: int) -> None:
    rng = np.random.default_rng(2)
    trained = rng.normal(size=(count, 126)).astype(np.float32)
    sketched = sketch(trained)
    assert len(sketched) <= 1024
    mixed = np.concatenate([trained[: count // 2], rng.normal(size=(count // 2, 126))])
    found, looked = share_in(sketched, mixed.astype(np.float32))
    assert found / looked == pytest.approx(0.5, abs=0.08)
    assert share_in(sketched, rng.normal(size=(count, 126)).astype(np.float32))[0] == 0
    assert share_in(sketched, trained)[0] == len(sketched)
    # Rows without a hand are all alike: they tell nothing.
    assert share_in(sketch(np.zeros((3, 126), np.float32)), np.zeros((9, 126), np.float32)) == (
        0,
        0,
    )


def test_seen_rows_and_seen_names_are_told(tmp_path: Path) -> None:
    data = rows()
    known = model(tmp_path / "a.onnx", **{SKETCH_KEY: sketch(data.features), "data": ["y"]})
    seen = seen_in_training(known, data)
    assert seen["rows"] == 1 and seen["sources"] == []
    assert "100% of its rows were part" in str(seen_line(known, data, seen))
    named = model(tmp_path / "b.onnx", data=["x", "y"])
    seen = seen_in_training(named, data)
    assert seen["rows"] is None and seen["sources"] == ["x"]
    assert "trained on sources called x" in str(seen_line(named, data, seen))
    other = model(tmp_path / "c.onnx", **{SKETCH_KEY: sketch(data.features + 1), "data": ["x"]})
    assert seen_line(other, data, seen_in_training(other, data)) is None  # rows know better
    silent = model(tmp_path / "d.onnx")
    assert seen_line(silent, data, seen_in_training(silent, data)) is None


def test_the_commands(tmp_path: Path) -> None:
    data = rows()
    write_npz(data, tmp_path / "x.npz")
    model(tmp_path / "a.onnx", data=["x"])
    model(tmp_path / "b.onnx")
    paths = [str(tmp_path / name) for name in ("a.onnx", "b.onnx", "x.npz")]
    compare = ["compare", *paths[:2], "--data", paths[2]]
    text = CliRunner().invoke(cli, compare)
    assert text.exit_code == 0, text.output
    assert "paired bootstrap over 8 groups" in text.stdout and "trained on sources" in text.stderr
    result = json.loads(CliRunner().invoke(cli, [*compare, "--json"]).stdout)
    assert result["n"] == len(data) and result["trained_on"]["first"]["sources"] == ["x"]
    measured = CliRunner().invoke(
        cli, ["evaluate", "--model", paths[0], "--data", paths[2], "--json"]
    )
    assert json.loads(measured.stdout)["trained_on"]["sources"] == ["x"]
    assert "how well it remembers" in measured.stderr
