"""Keeps the work on a video as it goes on, without holding up the window."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from signapp.errors import SignappError, reason
from signapp.gui.background import Background, LateWriter
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
    `unfinished` (Path) or `interrupted` (Path, mode, signer); `failed` (one line)."""

    found = Signal(object, object)
    unfinished = Signal(object)
    interrupted = Signal(object, str, object)
    failed = Signal(str)

    def __init__(self, models: ModelStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self._background = Background(self)
        self._saver = LateWriter(
            self._background,
            _save,
            self.failed.emit,
            join=lambda old, new: (new[0], old[1] or new[1]),
        )

    def keep(self, work: Work, with_track: bool = False) -> None:
        """Write this work; of several in a row only the newest is written."""
        self._saver.put((work, with_track))

    def look(self, info: VideoInfo) -> None:
        """Look whether there is work on a video; `found` follows."""

        def failed(line: str) -> None:
            self.failed.emit(line)
            self.found.emit(info, None)  # the tab waits for an answer

        self._background.run(
            lambda: _load(info, self._models),
            done=lambda work: self.found.emit(info, work),
            failed=failed,
        )

    def look_for_unfinished(self) -> None:
        """Look for work that was not exported; `unfinished` follows if there is some."""
        self._background.run(
            lambda: under_way() or latest_open_work(),
            done=self._on_unfinished,
            failed=self.failed.emit,
        )

    def begin(self, video: Path, mode: str, signer: str | None) -> None:
        """Labelling begins: should the program end during it, the next start knows of it."""
        self._background.run(lambda: _note(video, mode, signer), failed=self.failed.emit)

    def end(self) -> None:
        """Labelling has ended in some way that the user knows of."""
        self._background.run(lambda: _note(None), failed=self.failed.emit)

    def close(self) -> None:
        """Finish what is to be written."""
        self._background.wait()

    def _on_unfinished(self, found: tuple[Path, str, str | None] | Path | None) -> None:
        if isinstance(found, tuple):
            self.interrupted.emit(*found)
        elif found is not None:
            self.unfinished.emit(found)


def _note(video: Path | None, mode: str = "", signer: str | None = None) -> None:
    with contextlib.suppress(OSError):  # only its name would be lost
        note_under_way(video, mode, signer)


def _save(due: tuple[Work, bool]) -> None:
    try:
        save(*due)
    except OSError as error:
        raise SignappError("corrections-unsaved", reason=reason(error)) from error


def _load(info: VideoInfo, models: ModelStore) -> Work | None:
    try:
        return load(info, models.get)
    except OSError as error:
        raise SignappError("corrections-unreadable", reason=reason(error)) from error
