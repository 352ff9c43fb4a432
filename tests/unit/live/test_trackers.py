"""The tracker that the live path uses: chosen by the user, or by what the machine can do."""

from itertools import pairwise
from types import TracebackType
from typing import Any, ClassVar

import pytest

from signapp.errors import HandModelError
from signapp.live.trackers import ENOUGH_FPS, Pace, Trackers


def run(pace: Pace, seconds: float, taken: float, start: float = 0.0, fps: float = 10.0) -> float:
    """Frames for so long, each of which took so long; returns when it ended."""
    for i in range(int(seconds * fps)):
        pace.took(start + i / fps, taken)
    return start + seconds


def test_a_quick_machine_keeps_the_full_tracker_whatever_the_source_gives() -> None:
    pace = Pace()
    run(pace, 60, taken=0.045, fps=5)
    assert pace.kind == "full"


def test_a_slow_machine_gets_the_light_one_within_seconds() -> None:
    pace = Pace()
    run(pace, 6, taken=0.06)
    assert pace.kind == "light"


def test_some_slow_frames_change_nothing() -> None:
    pace = Pace()
    for i in range(600):
        pace.took(i / 10, 0.3 if i % 5 == 0 else 0.04)
    assert pace.kind == "full"


def test_what_was_before_a_pause_does_not_count() -> None:
    pace, now = Pace(), 0.0
    for _ in range(20):
        now = run(pace, 2, 0.06, start=now) + 5
    assert pace.kind == "full"


def test_no_change_back_while_the_full_one_would_be_too_slow_again() -> None:
    pace = Pace()
    now = run(pace, 6, 0.06)
    run(pace, 600, 0.06 / 1.6, start=now)
    assert pace.kind == "light", "with 27 pictures a second the full tracker would read 17"


def test_a_machine_that_has_become_quick_gets_the_full_one_again_and_not_too_often() -> None:
    pace = Pace()
    now = run(pace, 6, 0.06)
    changes, quick = [], 0.4 / ENOUGH_FPS
    for i in range(12_000):  # twenty minutes in which every attempt fails
        now += 0.1
        if pace.took(now, quick if pace.kind == "light" else 0.06):
            changes.append((pace.kind, i))
    back = [i for kind, i in changes if kind == "full"]
    assert 200 < back[0] < 500, "after half a minute"
    assert len(back) <= 5 and all(b - a >= 300 for a, b in pairwise(back))


class Tracker:
    """Stands in for HandTracker."""

    opened: ClassVar[list["Tracker"]] = []

    def __init__(self, kind: str) -> None:
        self.kind, self.closed = kind, False
        Tracker.opened.append(self)

    def __enter__(self) -> "Tracker":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: Any, trace: TracebackType | None
    ) -> None:
        self.closed = True


def make(kind: str) -> Any:
    return Tracker(kind)


@pytest.fixture(autouse=True)
def _fresh() -> None:
    Tracker.opened = []


def feed(trackers: Trackers, taken: float, seconds: int = 6) -> list[str]:
    """What was said while frames took so long."""
    said = [trackers.took(i / 10, taken) for i in range(seconds * 10)]
    return [str(line) for line in said if line is not None]


@pytest.mark.parametrize(("choice", "kind"), [("full", "full"), ("light", "light")])
def test_what_was_chosen_stays(choice: str, kind: str) -> None:
    with Trackers(make, choice) as trackers:
        assert feed(trackers, 0.1) == [] and trackers.kind == kind
    assert [t.closed for t in Tracker.opened] == [True]


def test_auto_changes_by_itself_and_says_so_once() -> None:
    with Trackers(make, "auto") as trackers:
        first = trackers.current
        (line,) = feed(trackers, 0.1, seconds=60)
        assert "fewer than 20 pictures a second" in line and trackers.kind == "light"
        assert trackers.current is not first
        assert [t.closed for t in Tracker.opened] == [True, False], "one is open at a time"
        assert trackers.choose("full") and trackers.kind == "full"
        assert feed(trackers, 0.1) == []
    assert all(t.closed for t in Tracker.opened)


def test_without_the_light_one_the_full_one_works_on() -> None:
    def only_full(kind: str) -> Any:
        if kind == "light":
            raise HandModelError("no-light-hand-model", command="pip install signapp")
        return Tracker(kind)

    for choice in ("light", "auto"):
        with Trackers(only_full, choice) as trackers:
            assert feed(trackers, 0.1, seconds=30) == []
            assert trackers.kind == "full" and not trackers.current.closed  # type: ignore[attr-defined]
            assert trackers.problem is not None


def test_without_any_hand_model_the_error_is_passed_on() -> None:
    def none(kind: str) -> Any:
        raise HandModelError("no-hand-model-at", path="x", variable="y")

    with pytest.raises(HandModelError, match="no hand model at x"):
        Trackers(none, "auto")
