"""The second look at a still (signapp.landmarks.stills): the tracker finds what it is told."""

import numpy as np
import pytest

from signapp.landmarks.features import LEFT, RIGHT
from signapp.landmarks.hands import Hands
from signapp.landmarks.stills import BORDER, look


class Tracker:
    """Finds so many hands at the first look and at the second."""

    def __init__(self, *counts: int) -> None:
        self.counts = list(counts)
        self.seen: list[np.ndarray] = []

    def detect(self, image: np.ndarray, time_s: float = 0.0) -> Hands:
        self.seen.append(image)
        height, width = image.shape[:2]
        hands = Hands.none(width, height)
        for slot in (RIGHT, LEFT)[: self.counts[len(self.seen) - 1]]:
            hands.landmarks[slot] = (0.25, 0.5, -0.1)
            hands.scores[slot] = 0.9
        return hands


PICTURE = np.random.default_rng(0).integers(0, 255, (80, 120, 3)).astype(np.uint8)


def test_two_hands_are_enough() -> None:
    tracker = Tracker(2)
    assert look(tracker, PICTURE).count == 2  # type: ignore[arg-type]
    assert len(tracker.seen) == 1


@pytest.mark.parametrize("first", [0, 1])
def test_a_missing_hand_is_looked_for_within_a_border(first: int) -> None:
    tracker = Tracker(first, first + 1)
    hands = look(tracker, PICTURE)  # type: ignore[arg-type]
    assert BORDER == 0.5
    assert tracker.seen[1].shape == (160, 240, 3)
    assert np.array_equal(tracker.seen[1][40:120, 60:180], PICTURE)
    assert (hands.count, hands.width, hands.height) == (first + 1, 120, 80)
    # A quarter of twice the width is where the picture begins, and depth is in its widths.
    assert np.allclose(hands.landmarks[RIGHT], (0.0, 0.5, -0.2))
    assert not hands.landmarks[LEFT].any() or first == 1


@pytest.mark.parametrize(("first", "second"), [(0, 0), (1, 1), (1, 0)])
def test_a_look_that_finds_no_more_changes_nothing(first: int, second: int) -> None:
    hands = look(Tracker(first, second), PICTURE)  # type: ignore[arg-type]
    assert hands.count == first
    if first:
        assert np.allclose(hands.landmarks[RIGHT], (0.25, 0.5, -0.1))
