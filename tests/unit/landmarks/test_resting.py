"""Resting hands are told from hands that sign."""

import numpy as np
import pytest

from signapp.landmarks.features import LEFT, RIGHT, FloatArray, extract_features
from signapp.landmarks.resting import without_resting_hand


def hands(gap_palms: float, resting: int = LEFT) -> FloatArray:
    """Two hands of palm 0.1 image widths, one wholly below the other with this gap."""
    shape = np.zeros((21, 3), np.float32)
    shape[:, 1] = np.linspace(0, -0.2, 21)  # from the wrist up
    shape[9, :2] = (0, -0.1)
    points = np.zeros((2, 21, 3), np.float32)
    points[1 - resting] = shape + (0.4, 0.4, 0)
    points[resting] = shape + (0.6, 0.4 + 0.2 + 0.1 * gap_palms, 0)
    return extract_features(points, 1.0)[None]


@pytest.mark.parametrize("resting", [LEFT, RIGHT])
def test_a_hand_that_hangs_is_left_out(resting: int) -> None:
    given = hands(1.5, resting)
    kept = without_resting_hand(given)
    slots = kept.reshape(2, 63)
    assert not slots[resting].any()
    assert np.array_equal(slots[1 - resting], given.reshape(2, 63)[1 - resting])
    assert given.reshape(2, 63)[resting].any()  # the caller's array is as it was


@pytest.mark.parametrize("gap", [-3.0, -0.5, 0.0, 0.9])
def test_hands_that_sign_together_stay(gap: float) -> None:
    assert np.array_equal(without_resting_hand(hands(gap)), hands(gap))


def test_one_hand_and_none_stay() -> None:
    one = hands(2).copy()
    one[:, :63] = 0
    rows = np.concatenate([one, np.zeros((1, 126), np.float32)])
    assert np.array_equal(without_resting_hand(rows), rows)


def test_no_rows() -> None:
    assert without_resting_hand(np.zeros((0, 126))).shape == (0, 126)
