"""The video tab's work: one object labels and exports, one shows pictures of the file."""

import threading
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from signapp.errors import SignappError, reason
from signapp.gui.background import Background, CancelledError, WorkerThread
from signapp.gui.guard import line_of
from signapp.labelling import Labelling, ownership
from signapp.labelling.eaf.into import merge_into, why_not
from signapp.labelling.labeller import label
from signapp.labelling.outputs import Result, output_paths, write_outputs
from signapp.labelling.ownership import Record
from signapp.labelling.settings import LabelSettings
from signapp.live.models import ModelStore
from signapp.settings import FULL
from signapp.spotting.spotter import SignBook
from signapp.video.bgrx import bgrx
from signapp.video.reader import VideoReader

_JOIN_MS = 8000


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
        into: an ELAN file to merge into, or None.
        signer: whose hands were chosen, None for all.
    """

    labelling: Labelling
    stem: Path
    formats: tuple[str, ...]
    mode: str
    replace: frozenset[Path] = frozenset()
    asked: bool = False
    into: Path | None = None
    signer: str | None = None


class LabelWorker(QObject):
    """Does one thing after the other in the background.

    Signals: `progress` (frames done), `so_far` (SoFar: letters found meanwhile), `labelled`
    (Labelling), `exported` (outputs.Result),
    `blocked` (ExportOrder, files in its way), `cancelled`, `failed` (one line).
    """

    progress = Signal(int)
    so_far = Signal(object)
    labelled = Signal(object)
    exported = Signal(object)
    blocked = Signal(object, object)
    cancelled = Signal()
    failed = Signal(str)

    def __init__(self, models: ModelStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self._background = Background(self)
        self._abort = threading.Event()
        self._told = 0.0

    @property
    def running(self) -> bool:
        """Whether anything is being done."""
        return self._background.busy

    def cancel(self) -> None:
        """Give up the labelling that is being done."""
        self._abort.set()

    def close(self) -> None:
        """Give up what is being done, and end."""
        self.cancel()
        self._background.close(_JOIN_MS)

    def label(
        self,
        path: Path,
        language: str,
        mode: str,
        *,
        signer: str | None = None,
        signs: SignBook | None = None,
        tracker: str = FULL,
    ) -> None:
        """Label a file; `labelled`, `cancelled` or `failed` follows."""
        self._abort.clear()
        settings = LabelSettings(
            language=language, mode=mode, partial=True, signer=signer, tracker=tracker
        )
        self._background.run(
            lambda: self._label(path, settings, signs),
            done=self.labelled.emit,
            failed=self.failed.emit,
            cancelled=self.cancelled.emit,
        )

    def export(self, order: ExportOrder) -> None:
        """Write the outputs, or ask first (`blocked`) if files that are not ours stand there."""
        self._background.run(
            lambda: _export(order), done=partial(self._on_export, order), failed=self.failed.emit
        )

    def _label(self, path: Path, settings: LabelSettings, signs: SignBook | None) -> Labelling:
        model = self._models.get(settings.language)
        return label(
            path, model, settings,
            progress=self._on_progress, signs=signs, so_far=self.so_far.emit,
        )  # fmt: skip

    def _on_export(self, order: ExportOrder, result: Result | list[Path]) -> None:
        if isinstance(result, Result):
            self.exported.emit(result)
        else:
            self.blocked.emit(order, result)

    def _on_progress(self, done: int) -> None:
        if self._abort.is_set():
            raise CancelledError
        now = time.monotonic()
        if now - self._told > 0.05:  # the window need not hear of every frame
            self._told = now
            self.progress.emit(done)


def _export(order: ExportOrder) -> Result | list[Path]:
    """What was written, or the files that stand in the way and that nobody was asked about."""
    try:
        settings = LabelSettings(
            language=order.labelling.model.language.code,
            formats=order.formats,
            mode=order.mode,
            merging=order.into is not None,
            signer=order.signer,
        )
        video = ownership.identity(order.labelling.track.info.path)
        record = Record.load(ownership.record_path(order.stem))
        targets = output_paths(order.stem, order.formats)
        blocked = ownership.kept(targets, record, video, order.replace)
        into = order.into
        refused = None if into is None or into in order.replace else why_not(into)
        if into is not None and refused is not None:
            blocked[into] = str(refused)
        if blocked and not order.asked:
            return list(blocked)
        result = write_outputs(
            order.labelling, order.stem, settings, video=video, overwrite=order.replace
        )
        if into is not None and refused is None:
            done = merge_into(into, order.labelling, overwrite=True)
            result.paths.extend(path for path in (into, done.backup) if path is not None)
        elif into is not None:
            result.kept[into] = str(refused)
        return result
    except OSError as error:
        where = error.filename or order.stem
        raise SignappError("unwritable", path=where, reason=reason(error)) from error


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
        self._loop: tuple[float, float] | None = None
        self._speed = 1.0
        self._abort = False
        self._shown = threading.Event()
        self._shown.set()

    def open(self, path: Path) -> None:
        """Show the first picture of a file; from any thread, as are the next five."""
        self._order(path=path, seek=0.0, playing=False)

    def seek(self, time_s: float) -> None:
        """Show the picture at that time; playing goes on from there."""
        self._order(seek=time_s)

    def play(self, playing: bool) -> None:
        """Play from the picture on show, or hold it."""
        self._order(playing=playing)

    def loop(self, span: tuple[float, float] | None) -> None:
        """While playing, go from the end of this stretch to its start; None: from nowhere."""
        with self._wake:
            self._loop = span

    def at_speed(self, speed: float) -> None:
        """Play so many times as fast as it was filmed."""
        with self._wake:
            self._speed = speed
            self._wake.notify_all()

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
        zero, last_speed = time.perf_counter(), self._speed
        while not self._abort and self._path is None:
            with self._wake:
                self._wake.wait_for(
                    lambda: self._abort or self._path or self._seek is not None or self._playing
                )
                seek, self._seek = self._seek, None
                loop, speed = self._loop if self._playing else None, self._speed
            if seek is not None:
                reader.seek(seek + reader.info.start_s if seek == 0.0 else seek)
            elif not self._playing:
                continue
            frame = next(reader, None)
            if loop and seek is None and (frame is None or frame.time_s >= loop[1] - 1e-6):
                with self._wake:  # unless another place was asked for
                    self._seek = loop[0] if self._seek is None else self._seek
                continue
            if frame is None:
                self._playing = False
                self.stopped.emit()
                continue
            now = time.perf_counter()
            shown = frame.time_s / speed
            if seek is not None or speed != last_speed or abs(zero + shown - now) > 0.5:
                zero, last_speed = now - shown, speed
            with self._wake:
                self._wake.wait_for(
                    lambda: self._abort or self._seek is not None, zero + shown - now
                )
            self._emit(frame.image, frame.time_s)

    def _emit(self, image: NDArray[np.uint8], time_s: float) -> None:
        if self._abort:
            return
        self._shown.wait(0.5)
        self._shown.clear()
        self.picture.emit(bgrx(image), time_s)


class VideoThreads(QObject):
    """Both, and their end."""

    def __init__(self, models: ModelStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.labeller, self.preview = LabelWorker(models, self), PreviewWorker()
        self._thread = WorkerThread(self.preview, self)

    @property
    def running(self) -> bool:
        """Whether either still works."""
        return self.labeller.running or self._thread.running

    def start(self) -> None:
        """Start to show pictures."""
        self._thread.start()

    def stop(self) -> None:
        """Give up what is being done, and end."""
        self.labeller.cancel()
        WorkerThread.end(self._thread)
        self.labeller.close()
