"""What samples are worth, on frames that are none of them."""

from pathlib import Path

import numpy as np

from signapp.recognition.model import SignModel
from signapp.recognition.prototypes import TaughtLetter, TaughtModel
from signapp.teaching.gain import letters_read, measure_gain
from tests.support.models import tiny_model


def shown(feature: int, count: int = 3) -> np.ndarray:
    rows = np.zeros((count, 126), np.float32)
    rows[:, feature] = 1
    return rows


def test_letters_before_and_after(tmp_path: Path) -> None:
    base = SignModel(tiny_model(tmp_path / "m.onnx"))
    own = TaughtModel(base, [TaughtLetter(base.labels[1], shown(0, 1))])
    kept = {"B": shown(0), "C": shown(2), "A": shown(1, 0)}
    gain = measure_gain(base, own, kept)
    assert gain.letters == ("B", "C")
    assert (gain.before, gain.after) == ({"C"}, {"B", "C"})


def test_more_than_half_of_the_frames_must_be_read(tmp_path: Path) -> None:
    model = SignModel(tiny_model(tmp_path / "m.onnx"))
    assert letters_read(model, {"A": np.concatenate([shown(0, 2), shown(1, 2)])}) == set()
    assert letters_read(model, {"A": np.concatenate([shown(0, 3), shown(1, 2)])}) == {"A"}
