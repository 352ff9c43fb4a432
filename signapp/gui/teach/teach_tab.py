"""The teach tab: picture and recording on the left, letters and samples on the right."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, Qt, QThread, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from signapp.errors import SignappError
from signapp.gui.context import AppContext
from signapp.gui.engine import LiveResult
from signapp.gui.teach import files
from signapp.gui.teach.dialogs import LanguageForm, LetterForm
from signapp.gui.teach.layout import TeachLayout
from signapp.gui.teach.recorder import Recorder
from signapp.gui.teach.worker import Snapshot, TeachWorker
from signapp.landmarks.hands import Hands
from signapp.languages import Language, Letter, load_language, readable_languages
from signapp.recognition.model import SignModel
from signapp.recognition.prototypes import TaughtModel
from signapp.recording.samples import Sample
from signapp.teaching.retraining import RetrainResult
from signapp.teaching.taught import has_trained_model

DEFAULT_SIGNER = "Me"


class TeachTab(QWidget):
    """Records, shows and teaches; the work is done by `TeachWorker` in its own thread."""

    _open = Signal(str)
    _begin_take = Signal(str, str)
    erase_pictures = Signal()
    _add = Signal(str, object, str, object)
    _end_take = Signal()
    _delete = Signal(object)
    _undo = Signal()
    _import_files = Signal(object, str, str, str)
    _keep = Signal(object)
    _go_back = Signal()
    _export_pack = Signal(str, bool)
    _export_data = Signal(str)
    _import_pack = Signal(str, bool)
    _close = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._active = False
        self._language: Language = context.language
        self._snapshot: Snapshot | None = None
        self._samples: list[Sample] = []
        self._learnt: frozenset[str] = frozenset()
        self.ui = TeachLayout(self)
        self.recorder = Recorder(self)
        self._thread = QThread(self)
        self._thread.setObjectName("TeachWorker")
        self.worker = TeachWorker()
        self.worker.moveToThread(self._thread)
        self._connect_worker()
        self._connect_widgets()
        self._thread.start()
        self.ui.signer.setText(DEFAULT_SIGNER)
        self.choose_language(context.settings.language)

    def _connect_worker(self) -> None:
        worker, ui = self.worker, self.ui
        for signal, slot in (
            (self._open, worker.open),
            (self._begin_take, worker.begin_take),
            (self._add, worker.add),
            (self._end_take, worker.end_take),
            (self._delete, worker.delete),
            (self._undo, worker.undo),
            (self._import_files, worker.import_files),
            (self._keep, worker.keep),
            (self._go_back, worker.go_back),
            (self._export_pack, worker.export_pack),
            (self._export_data, worker.export_data),
            (self._import_pack, worker.import_pack),
            (self.erase_pictures, worker.erase_pictures),
        ):
            signal.connect(slot, Qt.ConnectionType.QueuedConnection)
        self._close.connect(worker.close, Qt.ConnectionType.BlockingQueuedConnection)
        queued = Qt.ConnectionType.QueuedConnection
        worker.changed.connect(self._on_changed, queued)
        worker.stored.connect(self._on_stored, queued)
        worker.model_ready.connect(self._on_model, queued)
        worker.model_gone.connect(self._on_model_gone, queued)
        worker.note.connect(self._context.message, queued)
        worker.failed.connect(self._on_failed, queued)
        worker.installed.connect(self._on_installed, queued)
        worker.imported.connect(ui.show_import, queued)

    def _connect_widgets(self) -> None:
        ui, context = self.ui, self._context
        context.engine.result.connect(self._on_result)
        context.language_changed.connect(self._on_language_changed)
        context.engine.language_changed.connect(self._on_language_used)
        ui.language.activated.connect(self._on_language_picked)
        ui.new_language.clicked.connect(self.ask_language)
        ui.new_letter.clicked.connect(self.ask_letter)
        ui.letters.letter_chosen.connect(self._on_letter)
        ui.signer.editingFinished.connect(self._show_counts)
        ui.record.pressed.connect(self.recorder.start)
        ui.record.released.connect(self.recorder.stop)
        ui.countdown.clicked.connect(self.recorder.start_countdown)
        self.recorder.started.connect(self._on_started)
        self.recorder.stopped.connect(self._on_stopped)
        self.recorder.took.connect(self._on_took)
        self.recorder.counting.connect(self._on_counting)
        self.recorder.hint.connect(ui.show_hint)
        ui.thumbnails.delete_asked.connect(self._delete)
        ui.thumbnails.itemSelectionChanged.connect(self._enable)
        ui.delete.clicked.connect(lambda: self._delete.emit(ui.thumbnails.chosen()))
        ui.undo.clicked.connect(self._undo)
        ui.import_files.clicked.connect(lambda: files.ask_files(self))
        ui.export_pack.triggered.connect(lambda: files.ask_export_pack(self))
        ui.import_pack.triggered.connect(lambda: files.ask_import_pack(self))
        ui.export_data.triggered.connect(lambda: files.ask_export_data(self))
        ui.erase_pictures.triggered.connect(lambda: files.ask_erase_pictures(self))
        ui.retrain.kept.connect(self._on_kept)
        ui.retrain.go_back_asked.connect(self._go_back)
        ui.retrain.failed.connect(self._on_failed)

    # The tab itself

    def set_active(self, active: bool) -> None:
        """The tab came to the front or left it."""
        self._active = active
        app = QApplication.instance()
        assert app is not None
        if active:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)
            self.recorder.stop()

    def close_tab(self) -> None:
        """The app ends: what is recorded is on the disk already, the thread and a retraining
        are ended."""
        self.recorder.stop()
        self.ui.retrain.close_panel()
        if self._thread.isRunning():
            self.worker.stop_import()
            self._close.emit()
            self._thread.quit()
            self._thread.wait()

    @property
    def working(self) -> str:
        """What would be lost if the tab were closed now."""
        if self.ui.retrain.running:
            return self.tr("a model is being trained")
        if self.ui.importing:
            return self.tr("pictures are being imported")
        return self.tr("signs are being recorded") if self.recorder.recording else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Space anywhere in the tab, but where text is typed, is the record key."""
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        assert isinstance(event, QKeyEvent)
        focus = QApplication.focusWidget()
        if event.key() != Qt.Key.Key_Space or isinstance(focus, QLineEdit):
            return False
        if QApplication.activeModalWidget() is not None or not self.isVisible():
            return False
        if not event.isAutoRepeat():
            if event.type() == QEvent.Type.KeyPress:
                self.recorder.start()
            else:
                self.recorder.stop()
        return True

    # Language and letter

    @property
    def language(self) -> Language:
        """The language that is being taught."""
        return self._language

    @property
    def samples(self) -> list[Sample]:
        """All samples of the language."""
        return self._samples

    def choose_language(self, code: str) -> None:
        """Teach another language."""
        try:
            self._language = load_language(code)
        except SignappError as error:
            self._on_failed(str(error))
            return
        self.recorder.stop()
        model = self._context.models.loaded(code)
        self._learnt = _learnt(model) if has_trained_model(code) else frozenset()
        self.ui.show_languages(readable_languages()[0], code)
        self.ui.letters.show_language(self._language)
        self._samples = []
        self._open.emit(code)
        if any(language.code == code for language in self._context.languages):
            self._context.set_language(code)

    @Slot(int)
    def _on_language_picked(self, index: int) -> None:
        self.choose_language(self.ui.language.itemData(index))

    @Slot(object)
    def _on_language_changed(self, language: Language) -> None:
        if language.code != self._language.code:
            self.choose_language(language.code)

    @Slot(str, float)
    def _on_language_used(self, code: str, seconds: float) -> None:
        if code == self._language.code and has_trained_model(code):
            self._learnt = _learnt(self._context.models.loaded(code))
            self._show_counts()

    @Slot()
    def ask_language(self) -> None:
        """Ask for a new language."""
        form = LanguageForm(self)
        form.accepted.connect(lambda: self._on_new_language(form.language))
        form.open()

    def _on_new_language(self, language: Language | None) -> None:
        if language is not None:
            self.choose_language(language.code)

    @Slot()
    def ask_letter(self) -> None:
        """Ask for a new letter."""
        form = LetterForm(self._language, self)
        form.accepted.connect(lambda: self._on_new_letter(form.letter))
        form.open()

    def _on_new_letter(self, letter: Letter | None) -> None:
        if letter is None:
            return
        self._language = load_language(self._language.code)
        self.ui.letters.show_language(self._language)
        self.ui.letters.choose(letter.label)
        self._show_counts()

    @Slot(object)
    def _on_letter(self, letter: Letter) -> None:
        self.recorder.new_letter()
        self.ui.show_letter(letter)
        self._show_samples()

    # Recording

    @Slot(object)
    def _on_result(self, live: LiveResult) -> None:
        if self._active:
            self.ui.view.show_result(live)
            self.ui.bars.show_candidates(live.top)
            self.recorder.look(live)

    @Slot()
    def _on_started(self) -> None:
        signer = self.ui.signer.text().strip()
        if self.ui.letters.letter is None or not signer:
            self.recorder.stop()
            self._on_failed(self.tr("Say who signs and choose a letter first."))
            return
        self._begin_take.emit(signer, self.ui.session.text())
        self.ui.show_recording(True)

    @Slot()
    def _on_stopped(self) -> None:
        self.ui.show_recording(False)
        self._end_take.emit()

    @Slot(object, object)
    def _on_took(self, hands: Hands, image: NDArray[np.uint8]) -> None:
        letter = self.ui.letters.letter
        if letter is not None:
            picture = image if self.ui.keep_pictures.isChecked() else None
            self._add.emit(letter.label, hands, "camera", picture)

    @Slot(int)
    def _on_counting(self, seconds: int) -> None:
        self.ui.view.notice(str(seconds) if seconds else "")

    # What the worker reports

    @Slot(object)
    def _on_stored(self, sample: Sample) -> None:
        self._samples.append(sample)
        self._show_counts()
        self._show_samples()

    @Slot(object)
    def _on_changed(self, snapshot: Snapshot) -> None:
        if snapshot.code != self._language.code:
            return
        if snapshot.damaged and self._snapshot is None:
            self._context.message.emit(
                self.tr(
                    "%n damaged line(s) in the recordings were passed over.", "", snapshot.damaged
                )
            )
        self._snapshot = snapshot
        self._samples = list(snapshot.samples)
        self._show_counts()
        self._show_samples()
        self._enable()

    @Slot(str, object)
    def _on_model(self, code: str, model: SignModel) -> None:
        context = self._context
        context.models.put(code, model)
        if code == self._language.code:
            only_taught = isinstance(model, TaughtModel) and len(model.taught) == len(model.labels)
            self._learnt = frozenset() if only_taught else _learnt(model)
            self._show_counts()
        if not any(language.code == code for language in context.languages):
            context.reload_languages()
            if code == self._language.code:
                context.set_language(code)
        if code == context.settings.language:
            context.engine.set_language(code)

    @Slot(str)
    def _on_model_gone(self, code: str) -> None:
        self._context.models.reload(code)
        if any(language.code == code for language in self._context.languages):
            self._context.reload_languages()

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self._context.message.emit(text[:1].upper() + text[1:])

    @Slot(str)
    def _on_installed(self, code: str) -> None:
        self._context.reload_languages()
        self.choose_language(code)

    @Slot(object)
    def _on_kept(self, result: RetrainResult) -> None:
        self._keep.emit(result)

    # Files

    def import_files(self, paths: list[Path]) -> None:
        """Add photos and videos to the chosen letter."""
        letter, signer = self.ui.letters.letter, self.ui.signer.text().strip()
        if letter is None or not signer:
            self._on_failed(self.tr("Say who signs and choose a letter first."))
            return
        self.ui.show_import(0, len(paths))
        self._import_files.emit(paths, letter.label, signer, self.ui.session.text())

    def export_pack(self, path: Path, with_samples: bool) -> None:
        """Write a pack of the language."""
        self._export_pack.emit(str(path), with_samples)

    def import_pack(self, path: Path, with_samples: bool) -> None:
        """Check a pack and install it."""
        self._import_pack.emit(str(path), with_samples)

    def export_data(self, path: Path) -> None:
        """Write the recordings as a dataset."""
        self._export_data.emit(str(path))

    # Showing

    @Slot()
    def _show_counts(self) -> None:
        samples = tuple(self._samples)
        self.ui.letters.show_counts(samples, self.ui.signer.text().strip(), self._learnt)
        snapshot = self._snapshot
        back = snapshot is not None and snapshot.can_go_back
        has_model = has_trained_model(self._language.code)
        self.ui.retrain.show_state(self._language, samples, back, has_model)

    def _show_samples(self) -> None:
        letter = self.ui.letters.letter
        label = None if letter is None else letter.label
        chosen = [s for s in self._samples if s.label == label]
        self.ui.thumbnails.show_samples(chosen, self._context.settings.view.mirror)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        self.ui.delete.setEnabled(bool(self.ui.thumbnails.chosen()))
        self.ui.undo.setEnabled(self._snapshot is not None and self._snapshot.can_undo)
        self.ui.export_data.setEnabled(bool(self._samples))


def _learnt(model: SignModel | None) -> frozenset[str]:
    """Labels that the trained model itself knows."""
    base = model.base if isinstance(model, TaughtModel) else model
    return frozenset() if base is None else frozenset(x.label for x in base.labels)
