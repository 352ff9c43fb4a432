from pathlib import Path

import numpy as np
import pytest

from signapp.landmarks.hands import Hands
from signapp.recognition.model import SignModel
from signapp.recognition.recogniser import Recogniser, classify, likeliest
from signapp.recognition.thresholds import Thresholds, accepted_index
from tests.support.models import tiny_model


def hands_at(x: float, slot: int = 0) -> Hands:
    landmarks = np.zeros((2, 21, 3), np.float32)
    landmarks[slot, 0, 0] = x
    return Hands(landmarks, 640, 480, np.ones(2, np.float32))


class StubTracker:
    """Stands for a HandTracker that always sees the same hands."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands

    def detect(self, image: np.ndarray, time_s: float) -> Hands:
        return self.hands

    def reset(self) -> None: ...


def test_a_hidden_hand_is_read_but_not_shown(tmp_path: Path) -> None:
    both, alone = hands_at(1.0), hands_at(1.0)
    both.landmarks[:] = np.random.default_rng(0).uniform(0.4, 0.45, both.landmarks.shape)
    alone.landmarks[1] = both.landmarks[1]
    alone.landmarks[0] = 0
    tracker = StubTracker(both)
    recogniser = Recogniser(SignModel(tiny_model(tmp_path / "m.onnx")), tracker)  # type: ignore[arg-type]
    picture = np.zeros((48, 64, 3), np.uint8)
    seen = recogniser.recognise(picture, 1.0).probabilities
    tracker.hands = alone
    hidden = recogniser.recognise(picture, 1.1)
    assert hidden.probabilities is not None and seen is not None
    assert np.array_equal(hidden.probabilities, seen)
    assert hidden.hands is alone
    alone_again = recogniser.recognise(picture, 2.0).probabilities
    assert alone_again is not None and not np.allclose(alone_again, seen)
    tracker.hands = both
    recogniser.recognise(picture, 2.1)
    recogniser.reset()
    tracker.hands = alone
    after_reset = recogniser.recognise(picture, 2.2).probabilities
    assert after_reset is not None and not np.allclose(after_reset, seen)


@pytest.fixture
def model(tmp_path: Path) -> SignModel:
    return SignModel(tiny_model(tmp_path / "m.onnx"))


def test_top_letters_and_acceptance(model: SignModel) -> None:
    result = classify(model, hands_at(1.0), 1.5)
    assert result.probabilities is not None
    assert [c.letter.label for c in likeliest(model, result.probabilities, 2)] == ["A", "B"]
    assert result.accepted is not None
    assert result.accepted.label == "A"
    assert result.time_s == 1.5
    assert result.probabilities.sum() == pytest.approx(1.0)


def test_no_hand_is_never_a_letter(model: SignModel) -> None:
    result = classify(model, Hands.none(640, 480), 0.0)
    assert result.probabilities is None
    assert result.accepted is None


def test_an_uncertain_letter_is_not_accepted(model: SignModel) -> None:
    result = classify(model, hands_at(0.001), 0.0)
    assert result.probabilities is not None
    assert result.accepted is None


@pytest.mark.parametrize(
    ("probabilities", "thresholds", "expected"),
    [
        ([0.7, 0.2, 0.1], Thresholds(0.6, 0.0), 0),
        ([0.2, 0.1, 0.7], Thresholds(0.69, 0.45), 2),
        ([0.7, 0.2, 0.1], Thresholds(0.8, 0.0), None),
        ([0.5, 0.45, 0.05], Thresholds(0.4, 0.1), None),
    ],
)
def test_the_rule_of_acceptance(
    probabilities: list[float], thresholds: Thresholds, expected: int | None
) -> None:
    got = accepted_index(np.array(probabilities, np.float32), thresholds)
    assert got == expected


def test_the_language_switches_between_two_frames(model: SignModel, tmp_path: Path) -> None:
    other = SignModel(tiny_model(tmp_path / "other.onnx", ("X", "Y")))
    recogniser = Recogniser(model, StubTracker(hands_at(1.0)))  # type: ignore[arg-type]
    image = np.zeros((48, 64, 3), np.uint8)
    first = recogniser.recognise(image, 0.0)
    recogniser.model = other
    second = recogniser.recognise(image, 0.1)
    assert [first.accepted, second.accepted] == [model.labels[0], other.labels[0]]
    assert second.model is other
