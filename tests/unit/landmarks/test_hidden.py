"""A hand that its partner hides (signapp.landmarks.hidden), on made-up hands at real times."""

import numpy as np
import pytest

from signapp.landmarks.features import LEFT, RIGHT
from signapp.landmarks.hidden import HOLD_S, HiddenHand, with_hidden_hands
from signapp.rendering.rest import relaxed

FRAME_S = 1 / 30
ASPECT = 4 / 3


def hands(
    left: tuple[float, float] | None, right: tuple[float, float] | None, size: float = 0.1
) -> np.ndarray:
    """Open hands with their wrists at these places, image widths."""
    landmarks = np.zeros((2, 21, 3), np.float32)
    for slot, place in ((LEFT, left), (RIGHT, right)):
        if place is not None:
            landmarks[slot] = relaxed(slot) * size
            landmarks[slot, :, :2] += place
            landmarks[slot, :, 1] *= ASPECT
    return landmarks


TOUCHING = hands((0.5, 0.5), (0.45, 0.5))
ALONE = hands(None, (0.45, 0.5))


def after(seconds: float, *frames: np.ndarray, hidden: HiddenHand | None = None) -> np.ndarray:
    """What the last of the frames, `seconds` after the one before it, is taken for."""
    hidden = hidden or HiddenHand()
    for number, frame in enumerate(frames[:-1]):
        hidden.filled(frame, ASPECT, 10 + number * FRAME_S)
    return hidden.filled(frames[-1], ASPECT, 10 + (len(frames) - 2) * FRAME_S + seconds)


def test_a_hand_lost_behind_its_partner_is_where_it_was() -> None:
    found = after(FRAME_S, TOUCHING, ALONE)
    assert np.array_equal(found[LEFT], TOUCHING[LEFT])
    assert np.array_equal(found[RIGHT], ALONE[RIGHT])
    assert not ALONE[LEFT].any()  # what was found stays as it was found


def test_for_a_moment_only() -> None:
    assert after(HOLD_S - 0.01, TOUCHING, ALONE)[LEFT].any()
    assert not after(HOLD_S + 0.01, TOUCHING, ALONE)[LEFT].any()
    hidden = HiddenHand()
    hidden.filled(TOUCHING, ASPECT, 0.0)
    kept = [hidden.filled(ALONE, ASPECT, 0.1 * n)[LEFT].any() for n in range(1, 12)]
    assert kept == [True] * 4 + [False] * 7  # and it does not come back by itself


@pytest.mark.parametrize(
    ("both", "alone"),
    [
        (hands((0.9, 0.5), (0.3, 0.5)), hands(None, (0.3, 0.5))),  # they stood apart
        (TOUCHING, hands(None, (0.55, 0.5))),  # the partner went elsewhere
        (hands((0.96, 0.5), (0.91, 0.5)), hands(None, (0.91, 0.5))),  # it left by the edge
        (TOUCHING, np.zeros((2, 21, 3), np.float32)),  # no hand is seen at all
    ],
)
def test_a_hand_that_went_away_is_gone(both: np.ndarray, alone: np.ndarray) -> None:
    assert np.array_equal(after(FRAME_S, both, alone), alone)


def test_a_hand_that_is_put_down_is_gone() -> None:
    parting = [hands((0.5, 0.5 + down), (0.45, 0.5)) for down in (0.0, 0.0, 0.02, 0.05)]
    assert not after(FRAME_S, *parting, ALONE)[LEFT].any()
    coming = parting[::-1]  # raised to the other: hidden when it gets there
    assert after(FRAME_S, *coming, ALONE)[LEFT].any()


def test_another_source_begins_with_nothing() -> None:
    hidden = HiddenHand()
    hidden.filled(TOUCHING, ASPECT, 5.0)
    hidden.reset()
    assert hidden.filled(ALONE, ASPECT, 5.03) is ALONE
    hidden.filled(TOUCHING, ASPECT, 5.0)
    assert hidden.filled(ALONE, ASPECT, 1.0) is ALONE  # time began again
    hidden.filled(TOUCHING, ASPECT, 0.0)
    assert hidden.filled(ALONE, ASPECT, 0.0) is ALONE  # stills, each by itself


@pytest.mark.parametrize("flip", [False, True])
def test_either_hand_may_be_hidden_and_is_seen_again(flip: bool) -> None:
    both, alone = TOUCHING, ALONE
    if flip:
        alone = TOUCHING.copy()
        alone[RIGHT] = 0
    moved = both + np.float32(0.01)
    frames = np.stack([both, alone, alone, moved, alone])
    times = 1 + FRAME_S * np.arange(5, dtype=np.float32)
    found = with_hidden_hands(frames, np.full(5, ASPECT, np.float32), times)
    gone = RIGHT if flip else LEFT
    assert found.shape == frames.shape
    for row, last in ((1, both), (2, both), (4, moved)):
        assert np.array_equal(found[row, gone], last[gone])
    assert np.array_equal(found[3], moved)
