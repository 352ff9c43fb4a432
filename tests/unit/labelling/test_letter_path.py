import numpy as np

from signapp.labelling.letter_path import letter_path

A, B, BLANK = 0, 1, 2


def scores(path: str, sure: float = 0.9) -> np.ndarray:
    """Log-probabilities of frames that show a, b or nothing (.)."""
    rows = np.full((len(path), 3), (1 - sure) / 2)
    for i, shown in enumerate(path):
        rows[i, "ab.".index(shown)] = sure
    return np.log(rows)


def read(path: str, **weights: object) -> list[tuple[int, int, int]]:
    found = letter_path(scores(path), **weights)  # type: ignore[arg-type]
    return [(span.index, span.first, span.last) for span in found]


def test_letters_have_their_frames() -> None:
    assert read("..aaa..bb.") == [(A, 2, 4), (B, 7, 8)]
    assert read("aabb") == [(A, 0, 1), (B, 2, 3)]
    assert read("....") == [] and letter_path(np.zeros((0, 3))) == []


def test_the_same_letter_twice_needs_a_movement_between() -> None:
    assert read("aaaa") == [(A, 0, 3)]
    assert read("aa.aa") == [(A, 0, 1), (A, 3, 4)]


def test_the_best_path_is_that_of_all_paths() -> None:
    rng = np.random.default_rng(0)
    prior = np.log(rng.dirichlet(np.ones(2), (3, 3)))
    for _ in range(20):
        frames = np.log(rng.dirichlet(np.ones(3), 5))
        best = max(
            (path for path in np.ndindex(*[3] * 5)),
            key=lambda path: value(path, frames, prior),
        )
        found = letter_path(frames, prior, weight=0.7, bonus=0.4)
        assert [s.index for s in found] == letters(best)


def letters(path: tuple[int, ...]) -> list[int]:
    return [x for i, x in enumerate(path) if x != BLANK and (i == 0 or path[i - 1] != x)]


def value(path: tuple[int, ...], frames: np.ndarray, prior: np.ndarray) -> float:
    total = sum(frames[i, x] for i, x in enumerate(path))
    before = (2, 2)
    for letter in letters(path):
        total += 0.7 * prior[before][letter] + 0.4
        before = (before[1], letter)
    return float(total)


def test_the_prior_decides_where_the_frames_do_not() -> None:
    doubtful = scores("a.", sure=0.9)
    doubtful = np.vstack([doubtful, np.log([[0.45, 0.45, 0.1]]), scores(".")])
    prior = np.log(np.full((3, 3, 2), 0.5))
    prior[:, A] = np.log([0.9, 0.1])
    assert [s.index for s in letter_path(doubtful, prior, weight=1.0, bonus=0.5)] == [A, A]
    prior[:, A] = np.log([0.1, 0.9])
    assert [s.index for s in letter_path(doubtful, prior, weight=1.0, bonus=0.5)] == [A, B]
