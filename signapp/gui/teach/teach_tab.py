"""The teach tab: picture and recording on the left, letters and samples on the right."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from signapp.errors import SignappError
from signapp.gui.context import AppContext
from signapp.gui.engine import LiveResult
from signapp.gui.guard import line_of
from signapp.gui.teach import editing, files, moving
from signapp.gui.teach.dialogs import LanguageForm, LetterForm
from signapp.gui.teach.layout import TeachLayout
from signapp.gui.teach.link import TeachLink
from signapp.gui.teach.models import TeachModels
from signapp.gui.teach.record_guard import RecordGuard
from signapp.gui.teach.recorder import Recorder
from signapp.gui.teach.sharing import Sharing
from signapp.gui.teach.unfinished import unfinished
from signapp.gui.teach.worker import Edit, Imported, Snapshot, TeachWorker
from signapp.gui.words import sentence
from signapp.landmarks.hands import Hands
from signapp.languages import Language, Letter, language_codes, load_language, readable_languages
from signapp.recording.samples import Sample
from signapp.teaching import renaming
from signapp.teaching.mixed import Mixed
from signapp.teaching.taught import has_trained_model

DEFAULT_SIGNER = "Me"


class TeachTab(QWidget):
    """Records, shows and teaches; the work is done by `TeachWorker` in its own thread."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._active = False
        self._language: Language = context.language
        self._snapshot: Snapshot | None = None
        self._samples: list[Sample] = []
        self.ui = TeachLayout(self)
        self.recorder = Recorder(self)
        self.guard = RecordGuard(self, self.recorder, self._on_interrupted)
        self._recorded: str | None = None  # the letter that a recording is for
        self._stored = 0
        self.next_letter = ""  # chosen as soon as it is there
        self._mixed: dict[str, Mixed] = {}
        self.link = TeachLink(self)
        self.models = TeachModels(context, self.link.worker, self)
        self.sharing = Sharing(self.ui, self.link, self, self._chosen)
        self._connect_worker()
        self._connect_widgets()
        self._remembered: dict[str, str] = context.session.setdefault("teach", {})
        self.models.follow_signer(self.ui.signer, self._remembered.get("signer", DEFAULT_SIGNER))
        self.ui.session.setText(self._remembered.get("session", ""))
        code = self._remembered.get("language", context.settings.language)
        if code not in language_codes():
            code = context.settings.language
        self.next_letter = self._remembered.get("letter", "")
        self.choose_language(code)

    def _connect_worker(self) -> None:
        worker, ui = self.link.worker, self.ui
        queued = Qt.ConnectionType.QueuedConnection
        worker.changed.connect(self._on_changed, queued)
        worker.stored.connect(self._on_stored, queued)
        worker.note.connect(self._context.message, queued)
        worker.failed.connect(self._on_failed, queued)
        worker.installed.connect(self._on_installed, queued)
        worker.imported.connect(ui.show_import, queued)
        worker.import_done.connect(self._on_imported, queued)
        worker.edited.connect(self._on_edited, queued)
        worker.mixed.connect(self._on_mixed, queued)

    def _connect_widgets(self) -> None:
        ui, context = self.ui, self._context
        context.engine.result.connect(self._on_result)
        context.language_changed.connect(self._on_language_changed)
        context.profiles.samples_changed.connect(self.link.reopen)
        self.models.learnt_changed.connect(self._show_counts)
        ui.language.activated.connect(self._on_language_picked)
        ui.new_language.clicked.connect(self.ask_language)
        ui.new_letter.clicked.connect(self.ask_letter)
        ui.letters.letter_chosen.connect(self._on_letter)
        ui.signer.editingFinished.connect(self._show_counts)
        ui.signer.textChanged.connect(lambda text: self._remembered.update(signer=text))
        ui.session.textChanged.connect(lambda text: self._remembered.update(session=text))
        ui.record.pressed.connect(self.guard.press)
        ui.record.released.connect(self.guard.release)
        ui.countdown.clicked.connect(self.recorder.start_countdown)
        self.recorder.started.connect(self._on_started)
        self.recorder.stopped.connect(self._on_stopped)
        self.recorder.took.connect(self._on_took)
        self.recorder.counting.connect(self._on_counting)
        self.recorder.hint.connect(ui.show_hint)
        ui.thumbnails.delete_asked.connect(self.delete_samples)
        ui.thumbnails.itemSelectionChanged.connect(self._enable)
        ui.delete.clicked.connect(lambda: self.delete_samples(ui.thumbnails.chosen()))
        ui.undo.clicked.connect(lambda: self.do(Edit(renaming.undo)))
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(ui.undo.click)
        ui.mixed.linkActivated.connect(self._show_second_sign)
        editing.connect(ui, self, self._chosen, self.do)
        moving.connect(ui, self.link, context, self, self._chosen)
        ui.import_files.clicked.connect(self._ask_files)
        ui.retrain.kept.connect(lambda result: self.link.ask(TeachWorker.keep, result))
        ui.retrain.go_back_asked.connect(lambda: self.link.ask(TeachWorker.go_back))
        ui.retrain.failed.connect(self._on_failed)

    # The tab itself

    def set_active(self, active: bool) -> None:
        """The tab came to the front or left it."""
        self._active = active
        self.guard.watch(active)

    def close_tab(self) -> None:
        """The app ends: what is recorded is on the disk already; thread and retraining end."""
        self.recorder.stop()
        self.ui.retrain.close_panel()
        self.link.close()

    @property
    def working(self) -> str:
        """What would be lost if the tab were closed now."""
        if self.ui.retrain.running:
            return self.tr("a model is being trained")
        if self.ui.importing:
            return self.tr("pictures are being imported")
        return self.tr("signs are being recorded") if self.recorder.recording else ""

    def unfinished(self) -> str | None:
        """What would be lost if the window were closed now, in a sentence."""
        return unfinished(self.ui, self.recorder, self.link.jobs)

    @Slot()
    def _on_interrupted(self) -> None:
        text = self.tr("Recording has stopped: %n sample(s) recorded. Undo takes them back.", "",
                       self._stored)  # fmt: skip
        self._context.message.emit(text)

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
            self._on_failed(line_of(error))
            return
        self.guard.interrupt()
        self.models.choose(code)
        self._remembered["language"] = code
        self.ui.show_languages(readable_languages()[0], code)
        self._samples, self._snapshot, self._mixed = [], None, {}
        wanted, self.next_letter = self.next_letter, ""
        self.ui.letters.show_language(self._language)
        if wanted in self._language.by_label:
            self.ui.letters.choose(wanted)
        self.link.ask(TeachWorker.open, code)
        if any(language.code == code for language in self._context.languages):
            self._context.set_language(code)

    @Slot(int)
    def _on_language_picked(self, index: int) -> None:
        self.choose_language(self.ui.language.itemData(index))

    @Slot(object)
    def _on_language_changed(self, language: Language) -> None:
        if language.code != self._language.code:
            self.choose_language(language.code)

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
        self.guard.interrupt()
        self.recorder.new_letter()
        self._remembered["letter"] = letter.label
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
        signer, letter = self.ui.signer.text().strip(), self.ui.letters.letter
        self._recorded, self._stored = None, 0
        if letter is None or not signer:
            self.recorder.stop()
            self._on_failed(self.tr("Say who signs and choose a letter first."))
            return
        self._recorded = letter.label
        self.link.ask(TeachWorker.begin_take, signer, self.ui.session.text())
        self.ui.show_recording(True)

    @Slot()
    def _on_stopped(self) -> None:
        self.ui.show_recording(False)
        self.link.ask(TeachWorker.end_take)

    @Slot(object, object)
    def _on_took(self, hands: Hands, image: NDArray[np.uint8]) -> None:
        letter = self.ui.letters.letter
        if letter is None or letter.label != self._recorded:
            self.recorder.stop()  # never for another letter than the one that it began with
            return
        picture = image if self.ui.keep_pictures.isChecked() else None
        self._stored += 1
        self.link.ask(TeachWorker.add, letter.label, hands, "camera", picture)

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
            text = self.tr("%n damaged line(s) in the recordings were passed over.", "",
                           snapshot.damaged)  # fmt: skip
            self._context.message.emit(text)
        self._snapshot = snapshot
        self._samples = list(snapshot.samples)
        self._show_counts()
        self._show_samples()

    @Slot(str)
    def _on_edited(self, code: str) -> None:
        """Letters, or the language itself, may have other names, or be gone."""
        if code != self._language.code:
            return
        if code not in language_codes():
            self._context.reload_languages()
            codes = [language.code for language in self._context.languages]
            current = self._context.settings.language
            self.choose_language(current if current in codes else (codes or language_codes())[0])
            return
        before = self._language
        self._language = load_language(code)
        if self._language != before:
            wanted, self.next_letter = self.next_letter, ""
            self.ui.show_languages(readable_languages()[0], code)
            self.ui.letters.show_language(self._language)
            if wanted in self._language.by_label:
                self.ui.letters.choose(wanted)
            if any(language.code == code for language in self._context.languages):
                self._context.reload_languages()

    @Slot(str, object)
    def _on_mixed(self, code: str, mixed: dict[str, Mixed]) -> None:
        if code == self._language.code:
            self._mixed = mixed
            self._show_counts()
            self.ui.show_mixed(self._mixed_here())

    @Slot(object)
    def _on_imported(self, result: Imported) -> None:
        text = self.tr("{found} samples added; {missed} pictures show no hand.")
        missed = sum(result.handless.values())
        self._context.message.emit(text.format(found=result.found, missed=missed))
        if result.problems or result.handless:
            files.show_imported(self, result)

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self._context.message.emit(sentence(text))

    @Slot(str)
    def _on_installed(self, code: str) -> None:
        self._context.reload_languages()
        self.choose_language(code)

    # Changing and importing

    def do(self, edit: Edit) -> None:
        """Change the recordings in the worker's thread."""
        self.next_letter = edit.letter or self.next_letter
        if edit.signer:
            self.ui.signer.setText(edit.signer)
        self.link.work(TeachWorker.edit, edit)

    def _chosen(self) -> editing.Chosen:
        ui = self.ui
        signer, ids = ui.signer.text().strip(), ui.thumbnails.chosen()
        return editing.Chosen(self._language, self._samples, ui.letters.letter, signer, ids)

    def delete_samples(self, ids: list[str]) -> None:
        """Mark samples as deleted."""
        self.do(Edit(lambda recordings: recordings.delete(ids)))

    def import_files(self, paths: list[Path]) -> None:
        """Add photos and videos to the chosen letter."""
        letter, signer = self.ui.letters.letter, self.ui.signer.text().strip()
        if letter is None or not signer:
            self._on_failed(self.tr("Say who signs and choose a letter first."))
            return
        self.ui.show_import(0, len(paths))
        session = self.ui.session.text()
        self.link.ask(TeachWorker.import_files, paths, letter.label, signer, session)

    def _ask_files(self) -> None:
        if self.ui.importing:
            self.link.worker.stop_import()
        elif paths := files.ask_files(self):
            self.import_files(paths)

    # Showing

    @Slot()
    def _show_counts(self) -> None:
        samples = tuple(self._samples)
        signer = self.ui.signer.text().strip()
        self.ui.letters.show_counts(samples, signer, self.models.learnt, self._mixed)
        back = self._snapshot is not None and self._snapshot.can_go_back
        has_model = has_trained_model(self._language.code)
        self.ui.retrain.show_state(self._language, samples, back, has_model)

    def _show_samples(self) -> None:
        letter = self.ui.letters.letter
        label = None if letter is None else letter.label
        chosen = [s for s in self._samples if s.label == label]
        self.ui.thumbnails.show_samples(chosen, self._context.settings.view.mirror)
        self.ui.show_mixed(self._mixed_here())
        self._enable()

    def _mixed_here(self) -> Mixed | None:
        letter = self.ui.letters.letter
        return None if letter is None else self._mixed.get(letter.label)

    @Slot()
    def _show_second_sign(self) -> None:
        mixed = self._mixed_here()
        if mixed is not None:
            self.ui.thumbnails.choose(frozenset(mixed.second))
            self.ui.thumbnails.setFocus()

    @Slot()
    def _enable(self) -> None:
        self.ui.delete.setEnabled(bool(self.ui.thumbnails.chosen()))
        snapshot = self._snapshot
        self.ui.show_steps(*((snapshot.undo, snapshot.redo) if snapshot else (None, None)))
        editing.enable(self.ui, self._chosen())
        self.ui.export_data.setEnabled(bool(self._samples))
