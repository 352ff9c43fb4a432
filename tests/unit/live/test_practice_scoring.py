import random
from pathlib import Path

import pytest

from signapp.live.practice import (
    LetterScore,
    PracticeSession,
    load_progress,
    save_progress,
)


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def _session(labels: str = "ABC", **scores: LetterScore) -> tuple[PracticeSession, Clock]:
    clock = Clock()
    session = PracticeSession(labels, dict(scores), rng=random.Random(1), clock=clock)
    return session, clock


def test_right_answers_count_with_their_times() -> None:
    session, clock = _session()
    for seconds in (1.0, 3.0, 2.0):
        clock.now += seconds
        assert session.target is not None and session.written(session.target)
    assert session.target is None
    assert session.accuracy == 1.0 and session.median_time_s == pytest.approx(2.0)
    assert session.missed == []


def test_another_letter_first_is_a_miss_and_the_letter_comes_again() -> None:
    session, _ = _session("AB")
    first = session.target
    assert first is not None
    wrong = "B" if first == "A" else "A"
    assert not session.written(wrong)
    assert session.target == first  # it is still asked for
    assert session.written(first)
    assert session.answers[0].right is False
    asked = []
    while session.target is not None:
        asked.append(session.target)
        session.written(session.target)
    assert asked == [wrong, first]
    assert session.accuracy == pytest.approx(2 / 3) and session.missed == [first]


def test_a_skipped_letter_comes_again_but_not_for_ever() -> None:
    session, _ = _session("A")
    session.skip()
    assert session.target == "A"
    session.skip()
    assert session.target is None
    assert session.accuracy == 0.0 and session.median_time_s is None


def test_skipping_after_the_end_changes_nothing() -> None:
    session, _ = _session("A")
    session.written("A")
    session.skip()
    assert len(session.answers) == 1


def test_scores_are_kept_per_letter() -> None:
    scores: dict[str, LetterScore] = {}
    session = PracticeSession("A", scores, clock=Clock())
    session.skip()
    session.written("A")
    assert (scores["A"].asked, scores["A"].right) == (2, 1)
    assert scores["A"].strength == pytest.approx(0.5)


def test_weak_letters_are_asked_more_often() -> None:
    scores = {"A": LetterScore(20, 20), "B": LetterScore(20, 2)}
    first = [
        PracticeSession("AB", scores, 1, rng=random.Random(i), clock=Clock()).target
        for i in range(300)
    ]
    assert first.count("B") > 4 * first.count("A")
    assert "A" in first


def test_a_round_asks_for_different_letters() -> None:
    session, _ = _session("ABCDEFGHIJKLMNOP")
    asked = []
    while session.target is not None:
        asked.append(session.target)
        session.written(session.target)
    assert len(asked) == len(set(asked)) == 10


def test_progress_comes_back(tmp_path: Path) -> None:
    scores = {"ক": LetterScore(3, 2, [1.25, 2.0])}
    save_progress(scores, tmp_path / "bengali.json")
    assert load_progress(tmp_path / "bengali.json") == scores


@pytest.mark.parametrize("content", ["", "[]", '{"letters": {"A": {"asked": 1}}}'])
def test_damaged_progress_is_no_progress(tmp_path: Path, content: str) -> None:
    (tmp_path / "x.json").write_text(content)
    assert load_progress(tmp_path / "x.json") == {}
    (aside,) = tmp_path.iterdir()
    assert aside.name.startswith("x.damaged-") and aside.read_text() == content
    assert load_progress(tmp_path / "gone.json") == {}
    assert not (tmp_path / "x.json").exists()
    assert [f.read_text() for f in tmp_path.glob("x.damaged-*")] == [content]


def test_time_that_nobody_spends_on_it_does_not_count() -> None:
    session, clock = _session("AB")
    clock.now += 2
    session.pause()
    session.pause()
    clock.now += 100
    session.resume()
    session.resume()
    clock.now += 1
    assert session.target is not None
    session.written(session.target)
    assert session.answers[0].time_s == pytest.approx(3)
