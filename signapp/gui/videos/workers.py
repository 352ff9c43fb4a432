"""The video tab's threads: one labels and exports, one shows pictures of the file."""

import threading
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QThread, Signal, Slot

from signapp.errors import Message, reason
from signapp.gui.engine.workers import bgrx
from signapp.gui.guard import line_of
from signapp.gui.words import error_text
from signapp.labelling import Labelling, ownership
from signapp.labelling.labeller import label
from signapp.labelling.outputs import output_paths, write_outputs
from signapp.labelling.ownership import Record
from signapp.labelling.settings import LabelSettings
from signapp.live.models import ModelStore
from signapp.video.reader import VideoReader

_JOIN_MS = 8000


class _CancelledError(Exception):
    """The user does not want the result any more."""


@dataclass(frozen=True, eq=False)
class ExportOrder:
    """What is to be written.

    Attributes:
        labelling: the letters as they stand.
        stem: path of the files without their endings.
        formats: see `LabelSettings`.
        mode: how the video was labelled.
        replace: files that are not ours to replace and that the user gave up.
        asked: the user was asked; what still stands in the way is left as it is.
    """

    labelling: Labelling
    stem: Path
    formats: tuple[str, ...]
    mode: str
    replace: frozenset[Path] = frozenset()
    asked: bool = False


class LabelWorker(QObject):
    """Signals: `progress` (frames done), `labelled` (Labelling), `exported` (outputs.Result),
    `blocked` (ExportOrder, files in its way), `cancelled`, `failed` (one line)."""

    progress = Signal(int)
    labelled = Signal(object)
    exported = Signal(object)
    blocked = Signal(object, object)
    cancelled = Signal()
    failed = Signal(str)

    def __init__(self, models: ModelStore) -> None:
        super().__init__()
        self._models = models
        self._abort = threading.Event()
        self._told = 0.0

    def abort_requested(self) -> None:
        """Give up what is being done; from any thread."""
        self._abort.set()

    def ready_again(self) -> None:
        """Forget an earlier `abort_requested`; call before asking for the next work."""
        self._abort.clear()

    @Slot(str, str, str)
    def label(self, path: str, language: str, mode: str) -> None:
        """Label a file."""
        try:
            settings = LabelSettings(language=language, mode=mode, partial=True)
            labelling = label(
                path, self._models.get(language), settings, progress=self._on_progress
            )
        except _CancelledError:
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001 - the tab waits for an end
            self.failed.emit(line_of(error))
        else:
            self.labelled.emit(labelling)

    @Slot(object)
    def export(self, order: ExportOrder) -> None:
        """Write the outputs, or ask first (`blocked`) if files that are not ours stand there."""
        try:
            settings = LabelSettings(
                language=order.labelling.model.language.code,
                formats=order.formats,
                mode=order.mode,
            )
            video = ownership.identity(order.labelling.track.info.path)
            record = Record.load(ownership.record_path(order.stem))
            targets = output_paths(order.stem, order.formats)
            blocked = ownership.kept(targets, record, video, order.replace)
            if blocked and not order.asked:
                self.blocked.emit(order, list(blocked))
                return
            result = write_outputs(
                order.labelling, order.stem, settings, video=video, overwrite=order.replace
            )
        except OSError as error:
            where = error.filename or order.stem
            self.failed.emit(error_text(Message("unwritable", path=where, reason=reason(error))))
        except Exception as error:  # noqa: BLE001 - the tab waits for an end
            self.failed.emit(line_of(error))
        else:
            self.exported.emit(result)

    def _on_progress(self, done: int) -> None:
        if self._abort.is_set():
            raise _CancelledError
        now = time.monotonic()
        if now - self._told > 0.05:  # the window need not hear of every frame
            self._told = now
            self.progress.emit(done)


class PreviewWorker(QObject):
    """Shows pictures of a file: the one asked for last, or all from there on.

    Signals: `opened` (VideoInfo), `picture` (BGRX array, time in seconds), `stopped` (playing
    reached the end), `failed` (one line), `finished`.
    """

    opened = Signal(object)

    picture = Signal(object, float)
    stopped = Signal()
    failed = Signal(str)
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._wake = threading.Condition()
        self._path: Path | None = None
        self._seek: float | None = None
        self._playing = False
        self._abort = False
        self._shown = threading.Event()
        self._shown.set()

    def open(self, path: Path) -> None:
        """Show the first picture of a file; from any thread, as are the next three."""
        self._order(path=path, seek=0.0, playing=False)

    def seek(self, time_s: float) -> None:
        """Show the picture at that time; playing goes on from there."""
        self._order(seek=time_s)

    def play(self, playing: bool) -> None:
        """Play from the picture on show, or hold it."""
        self._order(playing=playing)

    def abort_requested(self) -> None:
        """End `run`; from any thread."""
        with self._wake:
            self._abort = True
            self._wake.notify_all()
        self._shown.set()

    def taken(self) -> None:
        """The window has painted the last picture: none piles up while it is busy."""
        self._shown.set()

    def _order(
        self, path: Path | None = None, seek: float | None = None, playing: bool | None = None
    ) -> None:
        with self._wake:
            if path is not None:
                self._path = path
            if seek is not None:
                self._seek = seek
            if playing is not None:
                self._playing = playing
            self._wake.notify_all()

    @Slot()
    def run(self) -> None:
        """Work until `abort_requested`."""
        while not self._abort:
            with self._wake:
                self._wake.wait_for(lambda: self._abort or self._path is not None)
                path, self._path = self._path, None
            if path is None:
                break
            try:
                with VideoReader(path) as reader:
                    self.opened.emit(reader.info)
                    self._serve(reader)
            except Exception as error:  # noqa: BLE001 - that file; the next one may be opened
                self.failed.emit(line_of(error))
        self.finished.emit()

    def _serve(self, reader: VideoReader) -> None:
        zero = time.perf_counter()
        while not self._abort and self._path is None:
            with self._wake:
                self._wake.wait_for(
                    lambda: self._abort or self._path or self._seek is not None or self._playing
                )
                seek, self._seek = self._seek, None
            if seek is not None:
                reader.seek(seek + reader.info.start_s if seek == 0.0 else seek)
            elif not self._playing:
                continue
            frame = next(reader, None)
            if frame is None:
                self._playing = False
                self.stopped.emit()
                continue
            now = time.perf_counter()
            if seek is not None or abs(zero + frame.time_s - now) > 0.5:
                zero = now - frame.time_s
            with self._wake:
                self._wake.wait_for(
                    lambda: self._abort or self._seek is not None, zero + frame.time_s - now
                )
            self._emit(frame.image, frame.time_s)

    def _emit(self, image: NDArray[np.uint8], time_s: float) -> None:
        if self._abort:
            return
        self._shown.wait(0.5)
        self._shown.clear()
        self.picture.emit(bgrx(image), time_s)


class VideoThreads(QObject):
    """A thread for each of the two workers."""

    def __init__(self, models: ModelStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.labeller, self.preview = LabelWorker(models), PreviewWorker()
        self._threads = [QThread(self), QThread(self)]
        self.labeller.moveToThread(self._threads[0])
        self.preview.moveToThread(self._threads[1])
        self._threads[1].started.connect(self.preview.run)

    @property
    def running(self) -> bool:
        """Whether either still works."""
        return any(thread.isRunning() for thread in self._threads)

    def start(self) -> None:
        """Start both."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Give up what is being done, and end."""
        self.labeller.abort_requested()
        self.preview.abort_requested()
        for thread in self._threads:
            thread.quit()
        for thread in self._threads:
            thread.wait(_JOIN_MS)
