"""Letters that are held, from tracks with known truth."""

import numpy as np
import pytest

from signapp.labelling.decoder import decode_letters
from signapp.labelling.motion import hand_speed, smooth
from signapp.labelling.segments import Span
from signapp.labelling.tracking import Track
from tests.unit.labelling.tracks import INFO, THRESHOLDS, make_track

WORD = [(".", 0.4), ("-", 0.3), (0, 0.7), ("-", 0.3), (1, 0.7), ("-", 0.3), (2, 0.7), ("-", 0.3)]


def labels(spans: list[Span]) -> list[int]:
    return [span.index for span in spans]


def check_limits(track: Track, spans: list[Span], truth: list[tuple[int, float, float]]) -> None:
    frame = float(np.median(np.diff(track.times)))
    for span, (index, start, end) in zip(spans, truth, strict=True):
        assert span.index == index
        assert abs(track.times[span.first] - start) <= frame + 0.04
        assert abs((track.times[span.last] + track.ends[span.last]) / 2 - end) <= frame + 0.04


@pytest.mark.parametrize("fps", [15, 25, 29.97, 60])
@pytest.mark.parametrize("start_s", [0.0, 7.25])
def test_letters_and_limits(fps: float, start_s: float) -> None:
    track, truth = make_track(WORD, fps=fps, start_s=start_s)
    check_limits(track, decode_letters(track, THRESHOLDS), truth)


def test_variable_frame_rate() -> None:
    rng = np.random.default_rng(4)
    times = np.cumsum(rng.choice([1 / 60, 1 / 30, 1 / 15], 200))
    track, truth = make_track(WORD, times=list(times[times < 3.7]))
    check_limits(track, decode_letters(track, THRESHOLDS), truth)


def test_trembling_landmarks() -> None:
    track, truth = make_track(WORD, tremble=0.02)
    assert labels(decode_letters(track, THRESHOLDS)) == [t[0] for t in truth]


def test_a_letter_made_twice_is_two() -> None:
    track, _ = make_track([(0, 0.7), ("-", 0.5), (0, 0.7)])
    assert labels(decode_letters(track, THRESHOLDS)) == [0, 0]


def test_a_long_hold_is_one() -> None:
    track, _ = make_track([(0, 5.0)])
    assert labels(decode_letters(track, THRESHOLDS)) == [0]


def test_hand_lost_for_a_moment_is_one_letter() -> None:
    track, _ = make_track([(0, 1.0), (".", 0.2), (0, 1.0)])
    assert labels(decode_letters(track, THRESHOLDS)) == [0]


def test_hand_away_for_long_is_two_letters() -> None:
    track, _ = make_track([(0, 1.0), (".", 1.0), (0, 1.0)])
    assert labels(decode_letters(track, THRESHOLDS)) == [0, 0]


def test_short_flashes_are_rejected() -> None:
    track, _ = make_track([(0, 0.7), ("-", 0.3), (1, 0.08), ("-", 0.3), (2, 0.7)])
    assert labels(decode_letters(track, THRESHOLDS)) == [0, 2]


def test_unsure_frames_are_rejected() -> None:
    track, _ = make_track(WORD, sure=0.36)
    assert decode_letters(track, THRESHOLDS) == []


def test_no_hands_no_letters() -> None:
    track, _ = make_track([(".", 2.0)])
    assert decode_letters(track, THRESHOLDS) == []


def test_one_frame() -> None:
    track, _ = make_track([(0, 0.04)])
    assert decode_letters(track, THRESHOLDS) == []


def test_empty_track() -> None:
    zero = np.zeros(0)
    track = Track(
        zero, np.zeros((0, 2, 21, 3), np.float32), zero.astype(np.float32),
        np.zeros((0, 4), np.float32), 0.0, INFO,
    )  # fmt: skip
    assert decode_letters(track, THRESHOLDS) == []


def test_a_letter_that_never_rests_counts_when_long() -> None:
    track, _ = make_track([("-", 1.0)])
    track.probabilities[:] = (0.9, 0.05, 0.03, 0.02)
    assert labels(decode_letters(track, THRESHOLDS)) == [0]
    short, _ = make_track([("-", 0.4)])
    short.probabilities[:] = (0.9, 0.05, 0.03, 0.02)
    # Slow at both ends, as every movement: yet too short to be a letter.
    assert all(s.last - s.first < 10 for s in decode_letters(short, THRESHOLDS))


def test_speed_does_not_depend_on_frame_rate_or_size() -> None:
    peaks = []
    for fps in (25, 50):
        track, _ = make_track([("-", 1.0)], fps=fps)
        peaks.append(np.nanmax(hand_speed(track)))
    # Two palms in a second along a minimum-jerk course peak at 1.875 times their mean speed.
    assert peaks == pytest.approx([2 * 1.875] * 2, rel=0.05)


def test_smoothing_is_over_time_not_frames() -> None:
    times = np.array([0.0, 0.01, 0.02, 1.0, 2.0])
    values = np.array([0.0, 3.0, 6.0, 9.0, 12.0])
    assert smooth(values, times, 0.1).tolist() == [3.0, 3.0, 3.0, 9.0, 12.0]
