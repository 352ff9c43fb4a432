import numpy as np
import pytest

from signapp.live.smoothing import ProbabilitySmoother


def _after(fps: float, seconds: float) -> float:
    smoother = ProbabilitySmoother(tau_s=0.2)
    smoother.update(np.array([0.0, 1.0]), 2, 0.0)
    state = np.zeros(3)
    for i in range(1, round(seconds * fps) + 1):
        state = smoother.update(np.array([1.0, 0.0]), 2, i / fps)
    return float(state[0])


def test_a_slow_camera_answers_to_a_step_like_a_fast_one() -> None:
    assert _after(10, 0.4) == pytest.approx(_after(100, 0.4), abs=1e-9)
    assert _after(10, 0.4) == pytest.approx(1 - np.exp(-2), abs=1e-9)


def test_shares_sum_to_one_with_and_without_a_hand() -> None:
    smoother = ProbabilitySmoother(0.1)
    for i, row in enumerate([np.array([0.3, 0.7]), None, np.array([0.9, 0.1]), None, None]):
        assert smoother.update(row, 2, i * 0.03).sum() == pytest.approx(1.0)


def test_no_hand_fades_into_no_sign() -> None:
    smoother = ProbabilitySmoother(0.1)
    assert smoother.update(np.array([1.0, 0.0]), 2, 0.0)[-1] == 0.0
    assert smoother.update(None, 2, 0.05)[-1] == pytest.approx(1 - np.exp(-0.5))
    assert smoother.update(None, 2, 0.5)[-1] > 0.98


def test_zero_turns_smoothing_off() -> None:
    smoother = ProbabilitySmoother(0.0)
    smoother.update(np.array([1.0, 0.0]), 2, 0.0)
    assert smoother.update(np.array([0.0, 1.0]), 2, 0.01).tolist() == [0.0, 1.0, 0.0]


@pytest.mark.parametrize("time_s", [-1.0, 5.0])
def test_a_jump_in_time_starts_anew(time_s: float) -> None:
    smoother = ProbabilitySmoother(0.5)
    smoother.update(np.array([1.0, 0.0]), 2, 0.0)
    assert smoother.update(np.array([0.0, 1.0]), 2, time_s).tolist() == [0.0, 1.0, 0.0]


def test_another_number_of_classes_starts_anew() -> None:
    smoother = ProbabilitySmoother(0.5)
    smoother.update(np.array([1.0, 0.0]), 2, 0.0)
    assert smoother.update(np.array([0.2, 0.3, 0.5]), 3, 0.01)[:3].tolist() == [0.2, 0.3, 0.5]
