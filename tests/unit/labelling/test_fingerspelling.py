"""Fast spelling: the Viterbi decoder and the words made of its letters."""

import itertools

import numpy as np
import pytest

from signapp.labelling.fast import unhurried
from signapp.labelling.fingerspelling import (
    decode_fingerspelling,
    sharpened,
    viterbi,
)
from signapp.labelling.tracking import Track
from signapp.labelling.turning import turned
from signapp.landmarks.features import extract_features
from tests.unit.labelling.tracks import make_track


def fast(*letters: int, hold: float = 0.12, move: float = 0.1) -> list[tuple[int | str, float]]:
    parts: list[tuple[int | str, float]] = []
    for letter in letters:
        parts += [("-", move), (letter, hold)]
    return [*parts, ("-", move)]


@pytest.mark.parametrize("fps", [25, 30, 60])
def test_fast_letters(fps: float) -> None:
    track, truth = make_track(fast(0, 1, 2, 3, 1, 0), fps=fps, classes=8)
    spans = decode_fingerspelling(track)
    assert [s.index for s in spans] == [t[0] for t in truth]
    assert all(a.last < b.first for a, b in itertools.pairwise(spans))


def eager(track: Track, truth: list[tuple[int, float, float]], by_s: float) -> Track:
    """The model names each letter while the hands still come and already leave."""
    sure = track.probabilities.max()
    for letter, start, end in truth:
        near = (track.times > start - by_s) & (track.times < end + by_s)
        track.probabilities[near] = (1 - sure) / (track.probabilities.shape[1] - 1)
        track.probabilities[near, letter] = sure
    return track


@pytest.mark.parametrize(("fps", "hold", "move"), [(25, 0.3, 0.3), (30, 0.2, 0.24), (60, 0.2, 0.2)])
def test_limits_are_where_the_hands_stop_and_start(fps: float, hold: float, move: float) -> None:
    track, truth = make_track(fast(0, 1, 2, 3, 1, 0, hold=hold, move=move), fps=fps, classes=8)
    spans = decode_fingerspelling(eager(track, truth, move / 2 - 0.02))
    assert [s.index for s in spans] == [t[0] for t in truth]
    for span, (_, start, end) in zip(spans, truth, strict=True):
        found_end = (track.times[span.last] + track.ends[span.last]) / 2
        assert abs(track.times[span.first] - start) <= 1 / fps + 0.04 + 1e-6
        assert abs(found_end - end) <= 1 / fps + 0.04 + 1e-6


def test_a_letter_in_motion_keeps_half_of_its_frames() -> None:
    track, _ = make_track([("-", 1.0)], fps=30, classes=8)
    track.probabilities[:, 2] = 0.9
    (span,) = decode_fingerspelling(track)
    assert span.last - span.first + 1 >= len(track) // 2


def test_turned_hands_keep_their_shape_in_a_wide_picture() -> None:
    track, _ = make_track([(1, 0.2), (".", 0.2)])
    features = extract_features(track.landmarks, 1.5)
    turn = turned(features, 90)
    quarter = turn.reshape(-1, 2, 21, 3)
    before, after = features.reshape(quarter.shape)[0, 1], quarter[0, 1]
    offset, moved = before - before.mean(0), after - after.mean(0)
    assert np.allclose(moved[:, :2], np.stack([-offset[:, 1], offset[:, 0]], 1), atol=1e-5)
    assert np.allclose(before.mean(0), after.mean(0), atol=1e-5)
    assert np.array_equal(quarter[0, 1, :, 2], track.landmarks[0, 1, :, 2])
    assert not quarter[:, 0].any()
    assert not quarter[-1].any()
    assert np.allclose(turned(turn, -90), features, atol=1e-5)


def test_repeated_letter_needs_a_movement_between() -> None:
    track, _ = make_track(fast(1, 1, move=0.2), classes=8)
    assert [s.index for s in decode_fingerspelling(track)] == [1, 1]
    held, _ = make_track([(1, 0.5)], classes=8)
    assert [s.index for s in decode_fingerspelling(held)] == [1]


def test_nothing_without_hands() -> None:
    track, _ = make_track([(".", 1.0)])
    assert decode_fingerspelling(track) == []


@pytest.mark.parametrize("power", [1.0, 0.5, 0.3])
def test_letters_do_not_depend_on_how_sure_the_model_is(power: float) -> None:
    track, truth = make_track(fast(0, 1, 2, 3, 1, 0), fps=30, classes=8)
    rows = track.probabilities.any(axis=1)
    softer = track.probabilities[rows] ** power
    track.probabilities[rows] = softer / softer.sum(axis=1, keepdims=True)
    assert [s.index for s in decode_fingerspelling(track)] == [t[0] for t in truth]


def test_sharpening() -> None:
    rng = np.random.default_rng(0)
    soft = rng.dirichlet(np.full(8, 2.0), 300)
    soft[::10] = 0
    sharp = sharpened(soft, 0.6)
    seen = soft.any(axis=1)
    assert sharp[seen].max(axis=1).mean() == pytest.approx(0.6, abs=0.001)
    assert np.allclose(sharp[seen].sum(axis=1), 1)
    assert not sharp[~seen].any()
    assert np.array_equal(sharp.argsort(axis=1)[seen], soft.argsort(axis=1)[seen])
    assert np.array_equal(sharpened(sharp, 0.5), sharp)
    assert not sharpened(np.zeros((3, 4)), 0.6).any()


def test_viterbi_equals_exhaustive_search() -> None:
    rng = np.random.default_rng(0)
    for _ in range(20):
        scores = np.log(rng.dirichlet(np.ones(3), 6))
        best = max(
            np.ndindex(*(3,) * 6),
            key=lambda path: (
                sum(scores[i, s] for i, s in enumerate(path))
                - sum(0.7 for i, s in enumerate(path) if s != 2 and (i == 0 or path[i - 1] != s))
            ),
        )
        assert viterbi(scores, 0.7) == list(best)


def test_letters_that_flow_slowly_are_told_from_fast_ones() -> None:
    slow, _ = make_track([(0, 0.8), ("-", 0.3), (1, 0.9), ("-", 0.3), (2, 0.8), ("-", 0.3), (3, 1)])
    found = unhurried(slow)
    assert found is not None and [span.index for span in found] == [0, 1, 2, 3]
    quick, _ = make_track([(i % 4, 0.12) if i % 2 == 0 else ("-", 0.2) for i in range(20)])
    assert unhurried(quick) is None
    nobody, _ = make_track([(".", 1.0)])
    assert unhurried(nobody) is None
