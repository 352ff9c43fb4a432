"""Moving signs: taught ones by their takes, shipped ones by the model, and neither."""

from pathlib import Path

import numpy as np
import pytest

from signapp.landmarks.features import FloatArray, extract_features
from signapp.landmarks.windows import frame_times, make_window
from signapp.recognition.model_files import Label
from signapp.recognition.motion_model import MotionModel
from signapp.recognition.moving_signs import SignRecogniser, TaughtSign, similarity
from tests.support.moving_signs import sequence, tiny_motion_model

TAUGHT = ("circle", "wave", "nod")


def windows(way: str, count: int, seed: int = 0) -> FloatArray:
    return np.stack(
        [
            make_window(
                extract_features(sequence(way, 18 + i, seed=seed + i), 4 / 3), frame_times(18 + i)
            )
            for i in range(count)
        ]
    )


def taught(count: int = 3) -> list[TaughtSign]:
    return [TaughtSign(Label(x, x, x), windows(x, count)) for x in TAUGHT]


@pytest.fixture
def plain(tmp_path: Path) -> MotionModel:
    return MotionModel(tiny_motion_model(tmp_path / "plain.onnx"))


@pytest.fixture
def shipping(tmp_path: Path, plain: MotionModel) -> MotionModel:
    """Ships "lift", for which its logits speak if a window lies along that sign."""
    centre = plain.scores(windows("lift", 3)).embedding.mean(axis=0)
    weight = np.stack([40 * centre, 0 * centre], axis=1)
    weight[:, 1] = 20 * centre / 1e6
    path = tiny_motion_model(tmp_path / "ships.onnx", ["lift"], weight=weight)
    return MotionModel(path)


@pytest.mark.parametrize("takes", [1, 3, 5])
def test_taught_signs_are_told_apart(plain: MotionModel, takes: int) -> None:
    recogniser = SignRecogniser(plain, taught(takes))
    assert [x.label for x in recogniser.labels] == list(TAUGHT)
    for way in TAUGHT:
        answers = recogniser.recognise(windows(way, 4, seed=50))
        assert [x.accepted.label for x in answers if x.accepted] == [way] * 4
        assert all(x.candidates[0].label.label == way for x in answers)
        assert all(x.candidates[0].confidence > 0.5 for x in answers)


def test_what_was_not_taught_is_not_accepted(plain: MotionModel) -> None:
    recogniser = SignRecogniser(plain, taught())
    assert [x.accepted for x in recogniser.recognise(windows("slide", 3, seed=9))] == [None] * 3
    nothing = recogniser.recognise(np.zeros((16, 126)))[0]
    assert nothing.accepted is None and nothing.candidates[0].confidence == 0


def test_two_signs_that_are_one_are_not_accepted(plain: MotionModel) -> None:
    twice = [*taught(), TaughtSign(Label("again", "again", "again"), windows("wave", 3))]
    assert SignRecogniser(plain, twice).recognise(windows("wave", 1, seed=5))[0].accepted is None


def test_shipped_signs_stand_beside_taught_ones_and_can_be_off(shipping: MotionModel) -> None:
    both = SignRecogniser(shipping, taught())
    assert [x.label for x in both.labels] == ["lift", *TAUGHT]
    lift = both.recognise(windows("lift", 1, seed=7))[0]
    assert lift.accepted is not None and lift.accepted.label == "lift"
    off = SignRecogniser(shipping, taught(), shipped=())
    assert [x.label for x in off.labels] == list(TAUGHT)
    assert off.recognise(windows("lift", 1, seed=7))[0].accepted is None


def test_a_taught_sign_goes_before_the_shipped_one(shipping: MotionModel) -> None:
    own = TaughtSign(Label("mine", "mine", "mine"), windows("lift", 3))
    answer = SignRecogniser(shipping, [own]).recognise(windows("lift", 1, seed=7))[0]
    assert answer.accepted is not None and answer.accepted.label == "mine"
    same = TaughtSign(Label("lift", "lift", "lift"), windows("lift", 3))
    assert [x.label for x in SignRecogniser(shipping, [same]).labels] == ["lift"]


def test_no_signs_and_takes_without_a_hand(plain: MotionModel) -> None:
    assert SignRecogniser(plain).recognise(windows("nod", 1))[0].candidates == ()
    empty = TaughtSign(Label("x", "x", "x"), np.zeros((2, 16, 126), np.float32))
    assert SignRecogniser(plain, [empty]).labels == ()


def test_similarity_counts_the_mean_and_the_nearest_take() -> None:
    takes = np.array([[1, 0], [0, 1]], np.float32)
    found = similarity(np.array([[1, 0]], np.float32), takes)
    np.testing.assert_allclose(found, (np.sqrt(0.5) + 1) / 2, atol=1e-6)
