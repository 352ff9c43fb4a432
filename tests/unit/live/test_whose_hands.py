"""Whose hands count in a stream."""

from collections.abc import Callable
from concurrent.futures import Future

import numpy as np
import pytest

from signapp.errors import LabellingError
from signapp.landmarks.region import Region
from signapp.landmarks.slots import Detection
from signapp.live.whose_hands import WhoseHands

SHAPE = 0.03 * np.random.default_rng(0).normal(size=(21, 3)).astype(np.float32)
IMAGE = np.zeros((4, 4, 3), np.uint8)


def hand(x: float, slot: int, size: float = 1.0) -> Detection:
    points = np.array([x, 0.5, 0], np.float32) + size * SHAPE
    points[0], points[9] = (x, 0.5, 0), (x, 0.5 - 0.06 * size, 0)
    return Detection(points.astype(np.float32), slot, 0.9)


class Tracker:
    """Stands in for HandTracker."""

    def __init__(self, hands: int = 0) -> None:
        self.hands, self.looks, self.closed = hands, 0, 0
        self.limits: list[tuple[object, bool]] = []
        self.keep = None

    def count(self, image: np.ndarray) -> int:
        self.looks += 1
        return self.hands

    def limit(self, region, keep=None) -> None:
        self.keep = keep
        self.limits.append((region, keep is not None))

    def __enter__(self) -> "Tracker":
        return self

    def __exit__(self, *_: object) -> None:
        self.closed += 1


def kept(whose: WhoseHands, *frames: list[Detection], start_s: float = 0.0) -> list[Detection]:
    """What counts in the last of the frames, ten a second."""
    tracker = Tracker()
    whose.prepare(tracker)  # type: ignore[arg-type]
    assert tracker.keep is not None
    for i, found in enumerate(frames):
        last = tracker.keep(found, 4 / 3, start_s + i / 10)
    return last


def chosen(choice: str | None) -> WhoseHands:
    whose = WhoseHands(lambda: Tracker())  # type: ignore[arg-type,return-value]
    whose.choose(choice)
    return whose


BOTH = [hand(0.2, 0), hand(0.3, 1), hand(0.75, 0, 1.5), hand(0.85, 1, 1.5)]


@pytest.mark.parametrize(("choice", "xs"), [("left", [0]), ("right", [1]), ("largest", [1])])
def test_a_person_is_chosen(choice: str, xs: list[int]) -> None:
    last = kept(chosen(choice), *[BOTH] * 12)
    assert [d.landmarks[0, 0] > 0.5 for d in last] == [bool(xs[0])] * 2


def test_one_person_alone_is_read_whole() -> None:
    """A hand that is now here and now there is one hand."""
    here, there = [hand(0.2, 1)], [hand(0.8, 1)]
    assert len(kept(chosen("left"), *([here] * 10 + [there] * 10) * 2)) == 1
    apart = [hand(0.15, 0), hand(0.85, 1)]
    assert len(kept(chosen("right"), *[apart] * 20)) == 2


def test_who_leaves_is_forgotten_and_who_comes_is_noticed() -> None:
    whose = chosen("left")
    alone = BOTH[2:]
    assert len(kept(whose, *[BOTH] * 10, *[alone] * 5)) == 0
    assert len(kept(whose, *[alone] * 110, start_s=2)) == 2
    assert len(kept(whose, *[BOTH] * 30, start_s=14)) == 2


def test_a_box_and_everybody() -> None:
    tracker = Tracker()
    whose = chosen(None)
    whose.prepare(tracker)  # type: ignore[arg-type]
    assert not tracker.limits, "nobody asked for anything"
    whose.choose("0.5,0,0.5,1")
    whose.prepare(tracker)  # type: ignore[arg-type]
    whose.choose("left")
    whose.prepare(tracker)  # type: ignore[arg-type]
    whose.choose(None)
    whose.prepare(tracker)  # type: ignore[arg-type]
    assert tracker.limits == [(Region(0.5, 0, 0.5, 1), False), (None, True), (None, False)]
    with pytest.raises(LabellingError):
        whose.choose("middle")


def test_others_are_noticed_and_forgotten() -> None:
    finder = Tracker(hands=4)
    whose = WhoseHands(lambda: finder)  # type: ignore[arg-type,return-value]
    changes = [t for t in range(40) if whose.look(IMAGE, t / 2, 2)]
    assert whose.crowded and len(changes) == 1 and finder.looks == 5
    finder.hands = 2
    assert any(whose.look(IMAGE, 20 + t / 2, 2) for t in range(40)) and not whose.crowded
    looks = finder.looks
    for t in range(40):
        whose.look(IMAGE, 40 + t / 2, 1)
    assert finder.looks == looks, "with one hand there is no third"
    finder.hands = 3
    whose.choose("left")
    assert not any(whose.look(IMAGE, 60 + t / 2, 2) for t in range(40))
    whose.choose(None)
    assert any(whose.look(IMAGE, t / 2, 2) for t in range(40)), "a clip that plays again"
    assert finder.looks == finder.closed, "it takes memory only while it looks"


def test_who_is_alone_is_looked_at_less_and_less() -> None:
    finder = Tracker(hands=2)
    whose = WhoseHands(lambda: finder)  # type: ignore[arg-type,return-value]
    when = []
    for t in range(600):
        before = finder.looks
        whose.look(IMAGE, t / 10, 2)
        if finder.looks > before:
            when.append(t / 10)
    assert when == [0, 4, 12, 28, 44]
    finder.hands = 4
    for t in range(600, 900):
        whose.look(IMAGE, t / 10, 2)
        if whose.crowded:
            break
    assert t / 10 <= 64, "the second look comes soon"
    whose.reset()
    looks = finder.looks
    whose.look(IMAGE, 0.0, 2)
    assert finder.looks == looks + 1, "another source is looked at at once"


def test_a_look_in_another_thread_keeps_no_frame_waiting() -> None:
    finder = Tracker(hands=4)
    asked: list[tuple[Callable[[], int], Future[int]]] = []

    def later(work: Callable[[], int]) -> Future[int]:
        asked.append((work, Future()))
        return asked[-1][1]

    whose = WhoseHands(lambda: finder, later)  # type: ignore[arg-type,return-value]
    assert not any(whose.look(IMAGE, t / 10, 2) for t in range(100))
    assert len(asked) == 1 and finder.looks == 0, "one at a time"
    for start in (10, 20):
        work, answer = asked[-1]
        answer.set_result(work())
        changed = [whose.look(IMAGE, start + t, 2) for t in range(10)]
    assert any(changed) and whose.crowded and len(asked) == 3
    work, answer = asked[-1]
    whose.reset()
    answer.set_result(work())
    whose.look(IMAGE, 100.0, 1)
    assert not whose.crowded, "what was seen in another source says nothing of this one"


def test_without_a_finder_nothing_is_said() -> None:
    def broken() -> Tracker:
        raise RuntimeError("no memory")

    whose = WhoseHands(broken)  # type: ignore[arg-type]
    assert not any(whose.look(IMAGE, t, 2) for t in range(40)) and not whose.crowded
