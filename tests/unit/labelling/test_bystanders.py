"""A second person in the picture is noticed."""

import numpy as np
import pytest

from signapp.errors import TrackingError
from signapp.labelling import bystanders
from signapp.labelling.bystanders import Bystanders, bystanders_line
from signapp.landmarks.slots import Detection, distinct

PICTURE = np.zeros((4, 4, 3), np.uint8)


class Counting:
    """Stands in for the tracker: gives the numbers of hands it was made with."""

    def __init__(self, *hands: int | Exception) -> None:
        self.hands = list(hands)
        self.looks = 0

    def count(self, image: np.ndarray) -> int:
        self.looks += 1
        hands = self.hands.pop(0)
        if isinstance(hands, Exception):
            raise hands
        return hands

    def close(self) -> None:
        self.hands = []


def watching(monkeypatch: pytest.MonkeyPatch, tracker: Counting) -> Bystanders:
    monkeypatch.setattr(bystanders, "HandTracker", lambda *_, **__: tracker)
    return Bystanders()


def test_two_looks_with_a_third_hand_are_told_with_their_times(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tracker = Counting(2, 3, TrackingError("odd picture"), 4)
    with watching(monkeypatch, tracker) as crowd:
        for time_s in np.arange(0, 6, 0.1):
            crowd.look(PICTURE, float(time_s))
    assert tracker.looks == 4  # now and then, not at every frame
    assert crowd.times == pytest.approx((1.5, 4.5))
    line = bystanders_line(crowd.times)
    assert "0:01.5" in line and "0:04.5" in line and "\n" not in line


def test_a_single_look_may_be_a_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    with watching(monkeypatch, Counting(3, 2, 2)) as crowd:
        for time_s in (0.0, 2.0, 4.0):
            crowd.look(PICTURE, time_s)
    assert crowd.times == ()


def test_two_detections_on_one_hand_are_one() -> None:
    hand = np.random.default_rng(0).normal(0.5, 0.1, (21, 3)).astype(np.float32)
    moved = hand + np.float32(0.4)
    same = hand + np.float32(0.001)
    assert len(distinct([Detection(x, 0, 0.9) for x in (hand, same, moved)], 4 / 3)) == 2
