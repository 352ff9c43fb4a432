"""Work outside the GUI thread: pieces of work in a pool, loops in threads of their own.

Qt prints an exception that leaves a slot or a task and forgets it: whoever waits for the result
then waits for ever. Whatever is run here ends in an answer, and what it raises in one line.
"""

import contextlib
import threading
import time
from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QObject,
    QRunnable,
    Qt,
    QThread,
    QThreadPool,
    Signal,
    SignalInstance,
    Slot,
)

from signapp.gui.guard import line_of

_T = TypeVar("_T")
_JOIN_MS = 8000


class CancelledError(Exception):
    """Raised by work that nobody wants any more."""


class _Task(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self.work = work

    def run(self) -> None:
        self.work()


class Background(QObject):
    """Does things one after the other in another thread; the answers come in the GUI thread."""

    _ended = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._count = 0
        # What is called in the GUI thread never leaves it: another thread must not be the last to
        # hold a widget, and so to destroy it.
        self._asked: dict[int, tuple[Callable[[Any], object], ...]] = {}
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether anything is not done, or its answer not yet given."""
        return bool(self._asked)

    def run(
        self,
        action: Callable[[], _T],
        *,
        done: Callable[[_T], object] = lambda _: None,
        failed: Callable[[str], object] = lambda _: None,
        cancelled: Callable[[], object] = lambda: None,
    ) -> None:
        """Do something after what was asked for before; one answer follows.

        Args:
            action: what to do, in the other thread.
            done: told what `action` returned.
            failed: told one line about what it raised.
            cancelled: called if that was CancelledError.
        """
        self._count += 1
        ticket = self._count
        self._asked[ticket] = done, failed, lambda _: cancelled()
        self._pool.start(_Task(lambda: self._work(ticket, action)))

    def wait(self, most_ms: int = -1) -> None:
        """Wait until all is done; its answers come later."""
        self._pool.waitForDone(most_ms)

    def close(self, most_ms: int = -1) -> None:
        """Finish what was asked for; nobody waits for an answer any more."""
        self.wait(most_ms)
        self._asked.clear()

    def drop(self) -> None:
        """Leave out what was not begun, finish what was, and give no answer."""
        self._pool.clear()
        self.close()

    def _work(self, ticket: int, action: Callable[[], object]) -> None:
        what: object = None
        try:
            how, what = 0, action()
        except CancelledError:
            how = 2
        except Exception as error:  # noqa: BLE001 - see the module docstring
            how, what = 1, line_of(error)
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._ended.emit(ticket, how, what)

    @Slot(int, object, object)
    def _on_ended(self, ticket: int, how: int, what: object) -> None:
        answers = self._asked.pop(ticket, None)
        if answers is not None:
            answers[how](what)


class LateWriter(Generic[_T]):
    """Writes the newest of what it is given; what was overtaken while it waited is left out.

    Args:
        background: where it writes.
        write: writes one value, in the other thread.
        failed: told one line if that fails.
        join: makes one value of one that waits and a newer one; by itself the newer one.
    """

    def __init__(
        self,
        background: Background,
        write: Callable[[_T], None],
        failed: Callable[[str], object],
        join: Callable[[_T, _T], _T] | None = None,
    ) -> None:
        self._background, self._write, self._failed = background, write, failed
        self._join = join or (lambda _, new: new)
        self._lock = threading.Lock()
        self._due: list[_T] = []

    def put(self, value: _T) -> None:
        """Write this, or what comes after it."""
        with self._lock:
            waits = bool(self._due)
            self._due = [self._join(self._due[0], value)] if waits else [value]
        if not waits:
            self._background.run(self._write_due, failed=self._failed)

    def _write_due(self) -> None:
        with self._lock:
            due, self._due = self._due, []
        for value in due:
            self._write(value)


class Worker(Protocol):
    """What a `WorkerThread` runs: a QObject that loops in `run` and emits `finished` at its end."""

    finished: SignalInstance

    def run(self) -> None:
        """Work until `abort_requested`."""

    def abort_requested(self) -> None:
        """End `run`; from any thread."""


class WorkerThread(QObject):
    """A thread for one worker that loops until it is told to end."""

    def __init__(self, worker: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._worker: Worker = worker
        self._thread = QThread(self)
        self._thread.setObjectName(type(worker).__name__)
        worker.moveToThread(self._thread)
        self._thread.started.connect(worker.run)
        worker.finished.connect(self._thread.quit, Qt.ConnectionType.DirectConnection)

    @property
    def running(self) -> bool:
        """Whether the thread works."""
        return self._thread.isRunning()

    def start(self) -> None:
        """Let the worker run."""
        self._thread.start()

    @staticmethod
    def end(*threads: "WorkerThread") -> None:
        """End these together; what they are in the middle of is finished first."""
        for thread in threads:
            thread._worker.abort_requested()
        deadline = time.monotonic() + _JOIN_MS / 1000
        for thread in threads:
            thread._thread.wait(max(1, int((deadline - time.monotonic()) * 1000)))
