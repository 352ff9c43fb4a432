"""Everything of the teach tab that touches the disk or computes, in a thread of its own."""

import threading
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from signapp.errors import SignappError
from signapp.gui.guard import guarded, line_of
from signapp.landmarks.hands import Hands
from signapp.packs.install import install_pack
from signapp.packs.writing import write_pack
from signapp.recognition.model import SignModel
from signapp.recognition.prototypes import MIN_SAMPLES, TaughtModel
from signapp.recording.export import export_dataset
from signapp.recording.pictures import encode_picture
from signapp.recording.samples import Sample
from signapp.recording.store import Recordings, Session
from signapp.teaching.importing import hands_of_files
from signapp.teaching.retraining import RetrainResult
from signapp.teaching.taught import build_taught_model
from signapp.teaching.versions import Versions


@dataclass(frozen=True)
class Snapshot:
    """The recordings of a language at one moment.

    Attributes:
        code: the language.
        samples: all that are not deleted, in the order of recording.
        can_undo: whether a deletion can be undone.
        can_go_back: whether an earlier model can be returned to.
        damaged: lines of the files that could not be read.
    """

    code: str
    samples: tuple[Sample, ...]
    can_undo: bool
    can_go_back: bool
    damaged: int


class TeachWorker(QObject):
    """Owns the recordings of one language at a time.

    Signals: `changed` (Snapshot), `stored` (Sample), `model_ready` (code, SignModel),
    `model_gone` (code), `note` (one line of good news), `failed` (one line), `installed` (code),
    `imported` (done, of).
    """

    changed = Signal(object)
    stored = Signal(object)
    model_ready = Signal(str, object)
    model_gone = Signal(str)
    note = Signal(str)
    failed = Signal(str)
    installed = Signal(str)
    imported = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._recordings: Recordings | None = None
        self._session: Session | None = None
        self._base: tuple[str, SignModel] | None = None
        self._stop_import = threading.Event()

    def stop_import(self) -> None:
        """Give up a running import; from any thread."""
        self._stop_import.set()

    @Slot(str)
    @guarded
    def open(self, code: str) -> None:
        """Read the recordings of a language."""
        self._end_session()
        try:
            Versions(code).repair()
            self._recordings = Recordings(code)
        except (SignappError, OSError) as error:
            self._recordings = None
            self.failed.emit(str(error))
            return
        self._tell()

    @Slot(str, str)
    @guarded
    def begin_take(self, signer: str, session: str) -> None:
        """Begin a continuous recording, in a new session if signer or session changed."""
        if self._recordings is None:
            return
        signer, session = signer.strip(), session.strip()
        now = self._session
        try:
            if now is None or now.signer != signer or (session and now.name != session):
                self._end_session()
                self._session = self._recordings.start_session(signer, session)
            assert self._session is not None
            self._session.new_take()
        except SignappError as error:
            self.failed.emit(str(error))

    @Slot(str, object, str, object)
    @guarded
    def add(
        self, label: str, hands: Hands, source: str, picture: NDArray[np.uint8] | None = None
    ) -> None:
        """Store one sample in the take that runs; its picture (H, W, 3) RGB only if given."""
        if self._session is None or self._recordings is None:
            return
        try:
            jpeg = None if picture is None else encode_picture(picture)
            sample = self._session.add(
                label, hands.landmarks, hands.aspect, source=source, jpeg=jpeg
            )
        except SignappError as error:
            self.failed.emit(str(error))
            return
        self.stored.emit(sample)
        if len(self._recordings.samples(label=label)) == MIN_SAMPLES:
            self.rebuild()

    @Slot()
    @guarded
    def end_take(self) -> None:
        """The key was let go."""
        if self._recordings is not None:
            self._tell()
            self.rebuild()

    @Slot(object)
    @guarded
    def delete(self, ids: list[str]) -> None:
        """Delete samples."""
        self._change(lambda r: r.delete(ids))

    @Slot()
    @guarded
    def undo(self) -> None:
        """Bring back what was deleted last."""
        self._change(lambda r: r.undo())

    @Slot(object, str, str, str)
    @guarded
    def import_files(self, paths: list[Path], label: str, signer: str, session: str) -> None:
        """Add photos and videos to a letter."""
        self._stop_import.clear()
        found = missed = 0
        last = -1
        try:
            for index, hands in hands_of_files(
                paths,
                problem=self.failed.emit,
                cancel=self._stop_import.is_set,
            ):
                if index != last:
                    self.begin_take(signer, session)
                    self.imported.emit(index, len(paths))
                    last = index
                if hands is None:
                    missed += 1
                else:
                    self.add(label, hands, "file")
                    found += 1
        except Exception as error:  # noqa: BLE001 - what was found is told all the same
            self.failed.emit(line_of(error))
        self.imported.emit(len(paths), len(paths))
        self.note.emit(
            self.tr("{found} samples added; {missed} pictures show no hand.").format(
                found=found, missed=missed
            )
        )
        self.end_take()

    @Slot()
    @guarded
    def rebuild(self) -> None:
        """Put what is recorded beside the trained letters."""
        recordings = self._recordings
        if recordings is None:
            return
        code = recordings.language
        base = self._base[1] if self._base is not None and self._base[0] == code else None
        try:
            model = build_taught_model(code, recordings.samples(), base=base)
        except SignappError:
            # No model and not yet ten samples of anything: nothing to use.
            self.model_gone.emit(code)
            return
        only_taught = isinstance(model, TaughtModel) and model.language is not model.base.language
        if not only_taught:
            self._base = (code, model.base if isinstance(model, TaughtModel) else model)
        self.model_ready.emit(code, model)

    @Slot(object)
    @guarded
    def keep(self, result: RetrainResult) -> None:
        """Use a retrained model."""
        try:
            result.keep()
        except SignappError as error:
            self.failed.emit(str(error))
            return
        self._model_changed(self.tr("The new model is in use."))

    @Slot()
    @guarded
    def go_back(self) -> None:
        """Use the model from before."""
        if self._recordings is None:
            return
        try:
            Versions(self._recordings.language).go_back()
        except SignappError as error:
            self.failed.emit(str(error))
            return
        self._model_changed(self.tr("The earlier model is in use again."))

    @Slot(str, bool)
    @guarded
    def export_pack(self, path: str, with_samples: bool) -> None:
        """Write a language pack."""
        if self._recordings is None:
            return
        samples = self._recordings.samples() if with_samples else []
        try:
            written = write_pack(self._recordings.language, Path(path), samples=samples)
        except SignappError as error:
            self.failed.emit(str(error))
        else:
            self.note.emit(self.tr("Written: {path}").format(path=written))

    @Slot(str)
    @guarded
    def export_data(self, path: str) -> None:
        """Write the recordings as a dataset."""
        if self._recordings is None:
            return
        try:
            export_dataset(self._recordings.samples(), Path(path), self._recordings.language)
        except SignappError as error:
            self.failed.emit(str(error))
        else:
            self.note.emit(self.tr("Written: {path}").format(path=path))

    @Slot()
    @guarded
    def erase_pictures(self) -> None:
        """Remove all camera pictures that were kept."""
        if self._recordings is None:
            return
        try:
            count = self._recordings.erase_pictures()
        except SignappError as error:
            self.failed.emit(str(error))
        else:
            self.note.emit(self.tr("%n picture(s) erased.", "", count))

    @Slot(str, bool)
    @guarded
    def import_pack(self, path: str, with_samples: bool) -> None:
        """Check and install a language pack."""
        self._end_session()
        try:
            done = install_pack(Path(path), recordings=with_samples)
        except SignappError as error:
            self.failed.emit(str(error))
            return
        self._base = None
        self.note.emit(self.tr("Installed: {summary}").format(summary=done.summary))
        self.open(done.code)
        self.rebuild()
        self.installed.emit(done.code)

    @Slot()
    @guarded
    def close(self) -> None:
        """The app ends."""
        self._end_session()

    def _change(self, action) -> None:  # type: ignore[no-untyped-def]
        if self._recordings is None:
            return
        try:
            action(self._recordings)
        except SignappError as error:
            self.failed.emit(str(error))
        self._tell()
        self.rebuild()

    def _model_changed(self, words: str) -> None:
        self._base = None
        self._tell()
        self.rebuild()
        self.note.emit(words)

    def _end_session(self) -> None:
        if self._session is not None:
            try:
                self._session.close()
            except SignappError as error:
                self.failed.emit(str(error))
            self._session = None

    def _tell(self) -> None:
        recordings = self._recordings
        assert recordings is not None
        self.changed.emit(
            Snapshot(
                recordings.language,
                tuple(recordings.samples()),
                recordings.can_undo,
                Versions(recordings.language).can_go_back,
                recordings.damaged,
            )
        )
