"""Fast spelling: the Viterbi decoder and the words made of its letters."""

import itertools

import numpy as np
import pytest

from signapp.labelling.fingerspelling import decode_fingerspelling, viterbi
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


def test_repeated_letter_needs_a_movement_between() -> None:
    track, _ = make_track(fast(1, 1, move=0.2), classes=8)
    assert [s.index for s in decode_fingerspelling(track)] == [1, 1]
    held, _ = make_track([(1, 0.5)], classes=8)
    assert [s.index for s in decode_fingerspelling(held)] == [1]


def test_nothing_without_hands() -> None:
    track, _ = make_track([(".", 1.0)])
    assert decode_fingerspelling(track) == []


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
