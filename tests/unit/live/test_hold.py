import pytest

from signapp.live.hold import HoldRules, HoldState, HoldToCommit

RULES = HoldRules(hold_s=0.6, cooldown_s=0.3, release_s=0.2, grace_s=0.1)


def play(parts: list[tuple[str | None, float]], fps: float = 30) -> list[tuple[str, float]]:
    """Commits and their times for letters shown for so many seconds each."""
    hold, commits, i = HoldToCommit(RULES), [], 0
    for label, seconds in parts:
        for _ in range(round(seconds * fps)):
            state = hold.update(label, i / fps)
            if state.committed is not None:
                commits.append((state.committed, i / fps))
            i += 1
    return commits


def letters(parts: list[tuple[str | None, float]], fps: float = 30) -> str:
    return "".join(label for label, _ in play(parts, fps))


def test_a_letter_held_long_enough_is_written_once() -> None:
    assert letters([("A", 5.0)]) == "A"


def test_a_letter_held_too_briefly_is_not_written() -> None:
    assert letters([("A", 0.5), (None, 1.0)]) == ""


@pytest.mark.parametrize("fps", [8, 15, 30, 120])
def test_frame_rate_plays_no_part(fps: float) -> None:
    (label, time_s), *rest = play([("A", 2.0)], fps)
    assert (label, rest) == ("A", [])
    assert time_s == pytest.approx(0.6, abs=1.01 / fps)


def test_a_short_release_repeats_the_letter() -> None:
    assert letters([("L", 1.0), (None, 0.3), ("L", 1.0)]) == "LL"
    assert letters([("L", 1.0), (None, 0.1), ("L", 1.0)]) == "L"


def test_another_letter_follows_without_release() -> None:
    assert letters([("A", 1.0), ("B", 1.2), ("A", 1.2)]) == "ABA"


def test_a_flicker_does_not_empty_the_ring() -> None:
    assert letters([("A", 0.4), (None, 0.06), ("A", 0.25)]) == "A"
    assert letters([("A", 0.4), ("B", 0.06), ("A", 0.25)]) == "A"


def test_a_longer_interruption_empties_the_ring() -> None:
    assert letters([("A", 0.4), (None, 0.2), ("A", 0.4)]) == ""


def test_cool_down_delays_the_next_letter() -> None:
    slow = HoldToCommit(HoldRules(0.2, 1.0, 0.1, 0.1))
    times = [
        (state.committed, i / 30)
        for i in range(90)
        if (state := slow.update("A" if i < 12 else "B", i / 30)).committed
    ]
    assert [label for label, _ in times] == ["A", "B"]
    assert times[1][1] - times[0][1] == pytest.approx(1.2, abs=0.07)


def test_a_stalled_source_does_not_hold_a_sign() -> None:
    hold = HoldToCommit(RULES)
    hold.update("A", 0.0)
    assert hold.update("A", 60.0).committed is None


def test_progress_fills_and_then_waits_for_release() -> None:
    hold = HoldToCommit(RULES)
    states = [hold.update("A", i / 30) for i in range(25)]
    progress = [s.progress for s in states]
    assert progress[0] == 0 and progress[9] == pytest.approx(0.5, abs=0.01)
    done = next(i for i, s in enumerate(states) if s.committed)
    assert states[done] == HoldState("A", 1.0, "A", True)
    assert all(s == HoldState("A", 1.0, None, True) for s in states[done + 1 :])


def test_a_clock_that_runs_backwards_holds_nothing() -> None:
    hold = HoldToCommit(RULES)
    states = [hold.update("A", 10 - i / 10) for i in range(30)]
    assert all(state.committed is None and state.progress == 0 for state in states)
