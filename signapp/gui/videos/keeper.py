"""Keeps the work on a video as it goes on, without holding up the window."""

import contextlib
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from signapp.errors import Message, reason
from signapp.gui.guard import Task, line_of
from signapp.gui.words import error_text
from signapp.labelling.corrections import (
    Work,
    latest_open_work,
    load,
    note_under_way,
    save,
    under_way,
)
from signapp.live.models import ModelStore
from signapp.video.reader import VideoInfo


class WorkKeeper(QObject):
    """Signals: `found` (VideoInfo, Work or None) after `look`; after `look_for_unfinished`
    `unfinished` (Path) or `interrupted` (Path, mode); `failed` (one line)."""

    found = Signal(object, object)
    unfinished = Signal(object)
    interrupted = Signal(object, str)
    failed = Signal(str)

    def __init__(self, models: ModelStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._lock = threading.Lock()
        self._due: Work | None = None
        self._due_track = False

    def keep(self, work: Work, with_track: bool = False) -> None:
        """Write this work; of several in a row only the newest is written."""
        with self._lock:
            waiting = self._due is not None
            self._due = work
            self._due_track = self._due_track or with_track
        if not waiting:
            self._start(self._save)

    def look(self, info: VideoInfo) -> None:
        """Look whether there is work on a video; `found` follows."""
        self._start(lambda: self._look(info))

    def look_for_unfinished(self) -> None:
        """Look for work that was not exported; `unfinished` follows if there is some."""
        self._start(self._look_for_unfinished)

    def begin(self, video: Path, mode: str) -> None:
        """Labelling begins: should the program end during it, the next start knows of it."""
        self._start(lambda: self._note(video, mode))

    def end(self) -> None:
        """Labelling has ended in some way that the user knows of."""
        self._start(lambda: self._note(None))

    def close(self) -> None:
        """Finish what is to be written."""
        self._pool.waitForDone()

    def _start(self, action: Callable[[], None]) -> None:
        self._pool.start(Task(action, self.failed.emit))

    def _note(self, video: Path | None, mode: str = "") -> None:
        with contextlib.suppress(OSError):  # only its name would be lost
            note_under_way(video, mode)

    def _save(self) -> None:
        with self._lock:
            work, self._due = self._due, None
            with_track, self._due_track = self._due_track, False
        if work is None:
            return
        try:
            save(work, with_track)
        except OSError as error:
            self.failed.emit(error_text(Message("corrections-unsaved", reason=reason(error))))

    def _look(self, info: VideoInfo) -> None:
        work = None
        try:
            work = load(info, self._models.get)
        except OSError as error:
            self.failed.emit(error_text(Message("corrections-unreadable", reason=reason(error))))
        except Exception as error:  # noqa: BLE001 - the tab waits for an answer
            self.failed.emit(line_of(error))
        self.found.emit(info, work)

    def _look_for_unfinished(self) -> None:
        if (interrupted := under_way()) is not None:
            self.interrupted.emit(*interrupted)
            return
        video = latest_open_work()
        if video is not None:
            self.unfinished.emit(video)
