"""Windows: the same stretch of time gives the same array, whatever the frame rate."""

import numpy as np
import pytest

from signapp.landmarks.features import FloatArray, extract_features
from signapp.landmarks.windows import (
    BRIDGE_S,
    STEPS,
    WINDOW_SHAPE,
    frame_times,
    make_window,
    mirrored,
    shows_hand,
)
from tests.support.moving_signs import sequence


def straight(times: np.ndarray) -> FloatArray:
    """A right hand that moves evenly with time."""
    hand = 0.05 * np.random.default_rng(0).normal(size=(21, 3)) + 0.5
    hands = np.zeros((len(times), 2, 21, 3), np.float32)
    hands[:, 1] = hand + 0.1 * times[:, None, None] * np.array([1, 0.5, 0])
    return extract_features(hands, 1.0)


def test_frame_rates_give_one_window() -> None:
    windows = [make_window(straight(t), t) for t in (np.linspace(0, 1, n) for n in (9, 31, 61))]
    assert windows[0].shape == WINDOW_SHAPE and windows[0].dtype == np.float32
    for window in windows[1:]:
        np.testing.assert_allclose(window, windows[0], atol=1e-6)


def test_the_first_and_the_last_moment_are_those_of_the_stretch() -> None:
    times = np.linspace(0, 2, 41)
    window = make_window(straight(times), times, 0.5, 1.5)
    np.testing.assert_allclose(window[[0, -1]], straight(np.array([0.5, 1.5])), atol=1e-6)


def test_what_comes_after_the_end_has_no_say() -> None:
    times = np.linspace(0, 2, 41)
    rows = straight(times)
    until = times <= 1.02
    seen_live = make_window(rows[until], times[until], 0.2, 1.02)
    rows[~until] = 7
    np.testing.assert_array_equal(make_window(rows, times, 0.2, 1.02), seen_live)


def test_a_short_loss_is_bridged_and_a_long_one_is_not() -> None:
    times = np.linspace(0, 2, 61)
    rows = straight(times)
    short, long = rows.copy(), rows.copy()
    short[(times > 0.9) & (times < 0.9 + BRIDGE_S - 0.05)] = 0
    long[(times > 0.7) & (times < 1.5)] = 0
    np.testing.assert_allclose(make_window(short, times), make_window(rows, times), atol=1e-6)
    present = shows_hand(make_window(long, times)[:, None])
    assert not present[8] and present[0] and present[-1]


def test_rare_frames_are_bridged_as_well() -> None:
    times = np.linspace(0, 2, 4)
    assert shows_hand(make_window(straight(times), times)[:, None]).all()


def test_a_hand_at_rest_is_left_out_and_one_that_passes_below_is_not() -> None:
    features = extract_features(sequence("wave"), 4 / 3).reshape(-1, 2, 21, 3)
    rest = features.copy()
    rest[:, 0] = rest[:, 1].mean(0) + np.array([0.2, 0.6, 0])
    times = frame_times(len(rest))
    window = make_window(rest.reshape(-1, 126), times).reshape(STEPS, 2, 63)
    assert not window[:, 0].any() and window[:, 1].any()
    rest[6:, 0, :, 1] -= 0.6  # it joins in
    window = make_window(rest.reshape(-1, 126), times).reshape(STEPS, 2, 63)
    assert window[0, 0].any()


def test_windows_without_frames_or_hands() -> None:
    assert not make_window(np.zeros((0, 126)), []).any()
    assert not shows_hand(make_window(np.zeros((5, 126)), frame_times(5)))
    one = straight(np.array([0.0]))
    np.testing.assert_allclose(make_window(one, [3.0]), np.repeat(one, STEPS, 0))


def test_a_mirror_twice_changes_nothing() -> None:
    window = make_window(extract_features(sequence("nod"), 1.0), frame_times(20))
    other = mirrored(window)
    assert other.reshape(STEPS, 2, 63)[:, 0].any() and not other.reshape(STEPS, 2, 63)[:, 1].any()
    np.testing.assert_allclose(mirrored(other), window, atol=1e-6)


@pytest.mark.parametrize("fps", [0, -1, float("nan"), float("inf")])
def test_unknown_rates_stand_for_the_usual_one(fps: float) -> None:
    np.testing.assert_array_equal(frame_times(3, fps), [0, 1 / 15, 2 / 15])


@pytest.mark.parametrize(
    ("times", "start", "end"),
    [
        ([0, 2, 1], None, None),
        ([0, 1, float("nan")], None, None),
        ([0, 1, 2], 2, 1),
        ([0, 1], 0, 1),
    ],
)
def test_what_is_no_stretch_is_refused(times: list[float], start: float, end: float) -> None:
    with pytest.raises(ValueError):
        make_window(np.zeros((3, 126)), times, start, end)
