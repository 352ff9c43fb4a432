"""Taught letters: recognised beside the trained ones, rejected when unlike."""

from pathlib import Path

import numpy as np
import pytest

from signapp.landmarks.features import FloatArray
from signapp.recognition.model import Label, SignModel
from signapp.recognition.prototypes import TaughtLetter, TaughtModel
from signapp.recognition.thresholds import accepted_index
from tests.support.models import tiny_model

TRAINED = ("A", "B", "C")
NEW = Label("ঙ", "ঙ", "ṅa")


@pytest.fixture
def base(tmp_path: Path) -> SignModel:
    # The embedding is the direction of features 0..5; the trained classes answer to 0..2.
    weight = np.zeros((126, 3), np.float32)
    weight[[0, 1, 2], [0, 1, 2]] = 20.0
    # A fourth direction that no trained class likes: all three at once.
    weight[3] = 20.0
    return SignModel(tiny_model(tmp_path / "m.onnx", TRAINED, weight=weight))


def rows(feature: int, count: int = 10, noise: float = 0.02, seed: int = 0) -> FloatArray:
    rng = np.random.default_rng(seed)
    values = np.abs(rng.normal(0, noise, (count, 126))).astype(np.float32)
    values[:, feature] += 1
    return values


def exemplars() -> dict[str, FloatArray]:
    return {name: rows(i, 1, 0.0) for i, name in enumerate(TRAINED)}


def names(model: SignModel, features: FloatArray) -> list[str]:
    return [model.labels[i].label for i in model.scores(features).probabilities.argmax(axis=1)]


@pytest.mark.parametrize("with_exemplars", [True, False])
def test_new_letter_beside_the_trained(base: SignModel, with_exemplars: bool) -> None:
    model = TaughtModel(base, [TaughtLetter(NEW, rows(3))], exemplars() if with_exemplars else None)
    assert [x.label for x in model.labels] == ["A", "B", "C", "ঙ"]
    assert model.taught == (NEW,)
    assert names(model, rows(3, 5, seed=9)) == ["ঙ"] * 5
    for i, name in enumerate(TRAINED):
        assert names(model, rows(i, 5, seed=9)) == [name] * 5
    probabilities = model.scores(np.concatenate([rows(i) for i in range(4)])).probabilities
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=1e-5)


def test_unlike_signs_are_rejected(base: SignModel) -> None:
    model = TaughtModel(base, [TaughtLetter(NEW, rows(3))], only_taught=True)
    assert accepted_index(model.scores(rows(3, 1)).probabilities[0], model.thresholds) == 0
    assert accepted_index(model.scores(rows(0, 1)).probabilities[0], model.thresholds) is None


def test_frames_without_a_hand_never_win(base: SignModel) -> None:
    model = TaughtModel(base, [TaughtLetter(NEW, rows(3))], only_taught=True)
    assert model.scores(np.zeros((1, 126))).probabilities.max() == 0


def test_samples_of_a_trained_letter_teach_another_way_to_sign_it(base: SignModel) -> None:
    label = base.labels[1]
    model = TaughtModel(base, [TaughtLetter(label, rows(3))], exemplars())
    assert model.labels == base.labels
    assert names(model, rows(3, 3, seed=4)) == ["B"] * 3
    assert names(model, rows(1, 3, seed=4)) == ["B"] * 3


def test_the_nearer_of_two_taught_letters_wins(base: SignModel) -> None:
    other = Label("চ", "চ", "ca")
    between = rows(3)
    between[:, 0] += 1.2
    model = TaughtModel(base, [TaughtLetter(NEW, rows(3)), TaughtLetter(other, between)])
    assert names(model, between[:4]) == ["চ"] * 4
    assert names(model, rows(3, 4, seed=2)) == ["ঙ"] * 4
