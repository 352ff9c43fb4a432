import threading
from collections.abc import Callable

import numpy as np
import pytest

from signapp.capture import CapturedFrame, CaptureLoop, Mailbox, SourceKind, SourceSpec, SourceState
from signapp.capture.loop import LONGEST_PAUSE_S, SourceStatus
from signapp.errors import SourceError, reason

CAMERA = SourceSpec(SourceKind.CAMERA, "cam")
FILE = SourceSpec(SourceKind.FILE, "clip.mp4")


class Scripted:
    """Delivers `frames` pictures, then ends or breaks."""

    def __init__(self, frames: int, breaks: bool) -> None:
        self.left, self.breaks, self.closed = frames, breaks, False

    def read(self) -> tuple[np.ndarray, float] | None:
        if self.left == 0:
            if self.breaks:
                raise SourceError("it broke off")
            return None
        self.left -= 1
        return np.zeros((4, 4, 3), np.uint8), 0.1 * self.left

    def close(self) -> None:
        self.closed = True

    def __enter__(self) -> "Scripted":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Watch:
    """Collects statuses and wakes whoever waits for one."""

    def __init__(self) -> None:
        self.seen: list[SourceStatus] = []
        self._changed = threading.Condition()

    def __call__(self, status: SourceStatus) -> None:
        with self._changed:
            self.seen.append(status)
            self._changed.notify_all()

    def wait(self, state: SourceState, count: int = 1) -> SourceStatus:
        def found() -> list[SourceStatus]:
            return [s for s in self.seen if s.state is state]

        with self._changed:
            assert self._changed.wait_for(lambda: len(found()) >= count, 20), self.seen
            return found()[count - 1]


class Rig:
    def __init__(self, open_next: Callable[[SourceSpec], Scripted]) -> None:
        self.box: Mailbox[CapturedFrame] = Mailbox()
        self.watch = Watch()
        self.opened: list[Scripted] = []

        def opener(spec: SourceSpec, wait: object) -> Scripted:
            source = open_next(spec)
            self.opened.append(source)
            return source

        self.loop = CaptureLoop(self.box, self.watch, opener=opener, first_pause_s=0.01)
        self.thread = threading.Thread(target=self.loop.run, daemon=True)  # may fail before close
        self.thread.start()

    def close(self) -> None:
        self.loop.stop()
        self.thread.join(20)
        assert not self.thread.is_alive()
        assert all(source.closed for source in self.opened)


def test_a_file_plays_and_ends() -> None:
    rig = Rig(lambda spec: Scripted(3, breaks=False))
    rig.watch.wait(SourceState.IDLE)
    rig.loop.choose(FILE)
    rig.watch.wait(SourceState.ENDED)
    assert [s.state for s in rig.watch.seen] == ["idle", "opening", "playing", "ended"]
    frame = rig.box.take()
    assert frame is not None and frame.generation == 1
    rig.close()


def test_a_lost_camera_comes_back_by_itself() -> None:
    rig = Rig(lambda spec: Scripted(2, breaks=True))
    rig.loop.choose(CAMERA)
    lost = rig.watch.wait(SourceState.LOST)
    assert str(lost.error) == "it broke off" and lost.retry_s is not None
    rig.watch.wait(SourceState.PLAYING, 3)
    assert rig.loop.generation >= 3
    rig.close()


def test_pauses_grow_while_the_source_stays_away() -> None:
    def fail(spec: SourceSpec) -> Scripted:
        raise SourceError("not there")

    rig = Rig(fail)
    rig.loop.choose(CAMERA)
    rig.watch.wait(SourceState.LOST, 4)
    pauses = [s.retry_s for s in rig.watch.seen if s.state is SourceState.LOST]
    assert pauses[:4] == pytest.approx([0.01, 0.02, 0.04, 0.08])
    assert LONGEST_PAUSE_S <= 30
    rig.close()


def test_plugging_in_cuts_the_pause_short() -> None:
    gone = threading.Event()

    def opener(spec: SourceSpec) -> Scripted:
        if not gone.is_set():
            raise SourceError("not there")
        return Scripted(1, breaks=False)

    rig = Rig(opener)
    rig.loop._first_pause_s = 60
    rig.loop.choose(CAMERA)
    assert rig.watch.wait(SourceState.LOST).retry_s == pytest.approx(0.01, abs=60)
    gone.set()
    rig.loop.retry_now()
    rig.watch.wait(SourceState.PLAYING)
    rig.close()


def test_a_file_that_cannot_be_opened_is_not_tried_again() -> None:
    def fail(spec: SourceSpec) -> Scripted:
        raise SourceError("no such file")

    rig = Rig(fail)
    rig.loop.choose(FILE)
    assert rig.watch.wait(SourceState.LOST).retry_s is None
    rig.close()


def test_choosing_another_source_ends_the_one_in_use() -> None:
    endless = 10**9
    rig = Rig(lambda spec: Scripted(endless if spec is CAMERA else 1, breaks=False))
    rig.loop.choose(CAMERA)
    rig.watch.wait(SourceState.PLAYING)
    rig.loop.choose(FILE)
    assert rig.watch.wait(SourceState.ENDED).spec is FILE
    assert rig.opened[0].closed
    rig.close()


def test_a_paused_file_delivers_nothing_until_it_goes_on() -> None:
    rig = Rig(lambda spec: Scripted(5, breaks=False))
    rig.loop.set_paused(True)
    rig.loop.choose(FILE)
    rig.watch.wait(SourceState.PAUSED)
    assert rig.box.take() is None and rig.opened[0].left == 5
    rig.loop.set_paused(False)
    rig.watch.wait(SourceState.ENDED)
    rig.close()


def test_stopping_while_paused_or_waiting_ends_the_thread() -> None:
    rig = Rig(lambda spec: Scripted(1, breaks=False))
    rig.watch.wait(SourceState.IDLE)
    rig.close()


FOREIGN = [
    ValueError("31 is not a valid Type"),
    KeyError("angle"),
    AssertionError(),
    MemoryError(),
    OSError("no such device"),
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
]
every_error = pytest.mark.parametrize("error", FOREIGN, ids=lambda e: type(e).__name__)


class Odd(Scripted):
    """Raises `error` in one of its methods."""

    def __init__(self, where: str, error: Exception) -> None:
        super().__init__(2, breaks=False)
        self.where, self.error = where, error

    def read(self) -> tuple[np.ndarray, float] | None:
        if self.where == "read" and self.left == 1:
            raise self.error
        return super().read()

    def close(self) -> None:
        super().close()
        if self.where == "close":
            raise self.error


@every_error
@pytest.mark.parametrize("where", ["open", "read", "close"])
def test_whatever_a_file_raises_another_source_opens_after_it(where: str, error: Exception) -> None:
    def open_next(spec: SourceSpec) -> Scripted:
        if spec is not FILE:
            return Scripted(3, breaks=False)
        if where == "open":
            raise error
        return Odd(where, error)

    rig = Rig(open_next)
    rig.loop.choose(FILE)
    lost = rig.watch.wait(SourceState.LOST)
    assert lost.retry_s is None
    assert "clip.mp4" in str(lost.error) and reason(error) in str(lost.error)
    assert "\n" not in str(lost.error)
    rig.loop.choose(SourceSpec(SourceKind.DEMO))
    rig.watch.wait(SourceState.ENDED)
    rig.close()


@every_error
@pytest.mark.parametrize("where", ["open", "read", "close"])
def test_whatever_a_camera_raises_it_is_tried_again(where: str, error: Exception) -> None:
    opened: list[str] = []

    def open_next(spec: SourceSpec) -> Scripted:
        opened.append(where)
        if len(opened) > 2:
            return Scripted(3, breaks=False)
        if where == "open":
            raise error
        return Odd(where, error)

    rig = Rig(open_next)
    rig.loop.choose(CAMERA)
    assert rig.watch.wait(SourceState.LOST, 2).retry_s is not None
    rig.watch.wait(SourceState.ENDED)
    rig.close()
