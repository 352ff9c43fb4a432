"""Everything of the teach tab that touches the disk or computes, in another thread."""

import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from signapp.errors import SignappError, reason
from signapp.gui.guard import guarded, line_of
from signapp.gui.words import error_text
from signapp.landmarks.hands import Hands
from signapp.packs.install import install_pack
from signapp.packs.writing import write_pack
from signapp.recognition.model import SignModel
from signapp.recognition.prototypes import TaughtModel
from signapp.recognition.versions import Versions
from signapp.recording.changes import Step
from signapp.recording.errors import RecordingError
from signapp.recording.export import export_dataset
from signapp.recording.pictures import encode_picture
from signapp.recording.profiles import EVERYONE, Profiles
from signapp.recording.samples import Sample
from signapp.recording.store import Recordings, Session
from signapp.teaching.importing import hands_of_files
from signapp.teaching.mixed import FEWEST, MixedWatch
from signapp.teaching.retraining import RetrainResult
from signapp.teaching.taught import build_profile_model, encoder_of


@dataclass(frozen=True)
class Snapshot:
    """The recordings of a language at one moment.

    Attributes:
        code: the language.
        samples: all that are not deleted, in the order of recording.
        undo, redo: the steps that can be taken back and done again, None if there is none.
        can_go_back: whether an earlier model can be returned to.
        damaged: lines of the files that could not be read.
        takes: of moving signs.
    """

    code: str
    samples: tuple[Sample, ...]
    undo: Step | None
    redo: Step | None
    can_go_back: bool
    damaged: int
    takes: tuple[Sample, ...] = ()


@dataclass(frozen=True)
class Imported:
    """What an import of files brought.

    Attributes:
        found: samples added.
        handless: names of the photos and videos in which no hand was found, with how many pictures.
        problems: a line for each file that could not be read.
    """

    found: int
    handless: dict[str, int]
    problems: tuple[str, ...]


@dataclass(frozen=True)
class Edit:
    """Something to do to the recordings in the worker's thread.

    Attributes:
        act: does it.
        done: what to say then.
        letter: label of the letter to choose then.
        signer: the signer's name from then on.
    """

    act: Callable[[Recordings], object]
    done: str = ""
    letter: str = ""
    signer: str = ""


class TeachWorker(QObject):
    """Owns the recordings of one language at a time; what a method raises, `TeachLink` says.

    Signals: `changed` (Snapshot), `stored` (Sample), `model_ready` (code, SignModel),
    `model_gone` (code), `note` (one line of good news), `failed` (one line), `installed` (code),
    `imported` (done, of), `import_done` (Imported), `edited` (code) when the language itself may
    have changed, `mixed` (code, letters that look like two signs by label).
    """

    changed = Signal(object)
    stored = Signal(object)
    model_ready = Signal(str, object)
    model_gone = Signal(str)
    note = Signal(str)
    failed = Signal(str)
    installed = Signal(str)
    imported = Signal(int, int)
    import_done = Signal(object)
    edited = Signal(str)
    mixed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._recordings: Recordings | None = None
        self._session: Session | None = None
        self._base: tuple[str, SignModel] | None = None
        self._stop_import = threading.Event()
        self._watch = MixedWatch()

    def stop_import(self) -> None:
        """Give up a running import; from any thread."""
        self._stop_import.set()

    @guarded
    def open(self, code: str) -> None:
        """Read the recordings of a language."""
        self._end_session()
        self._recordings = None
        try:
            Versions(code).repair()
            self._recordings = Recordings(code)
        except OSError as error:
            raise RecordingError(
                "recordings-unreadable", code=code, reason=reason(error)
            ) from error
        self._tell()
        self._look()

    def reopen(self, code: str) -> None:
        """Read the recordings again if they are of this language."""
        if self._recordings is not None and self._recordings.language == code:
            self.open(code)

    def begin_take(self, signer: str, session: str) -> None:
        """Begin a continuous recording, in a new session if signer or session changed."""
        if self._recordings is None:
            return
        signer, session = signer.strip(), session.strip()
        now = self._session
        if now is None or now.signer != signer or (session and now.name != session):
            self._end_session()
            self._session = now = self._recordings.start_session(signer, session)
        now.new_take()

    def add(
        self, label: str, hands: Hands, source: str, picture: NDArray[np.uint8] | None = None
    ) -> None:
        """Store one sample in the take that runs; its picture (H, W, 3) RGB only if given."""
        if self._session is None or self._recordings is None:
            return
        jpeg = None if picture is None else encode_picture(picture)
        sample = self._session.add(label, hands.landmarks, hands.aspect, source=source, jpeg=jpeg)
        self.stored.emit(sample)
        if len(self._recordings.samples(label=label)) == 1:  # the letter is in use at once
            self.rebuild()

    def end_take(self) -> None:
        """The key was let go."""
        if self._recordings is not None:
            self._recordings.end_take()
            self._use_signer()
            self._tell()
            self.rebuild()

    def _use_signer(self) -> None:
        """Whoever teaches signs now: of a letter just taught, others would see nothing."""
        if self._session is None or self._recordings is None:
            return
        profiles, signer = Profiles(self._recordings), self._session.signer
        if profiles.in_use not in (EVERYONE, signer) and profiles.find(signer):
            profiles.use(signer)

    def edit(self, edit: Edit) -> None:
        """Delete, move, rename, undo."""
        recordings = self._recordings
        if recordings is not None:
            try:
                edit.act(recordings)
            except SignappError as error:
                self.failed.emit(line_of(error))
            else:
                if edit.done:
                    self.note.emit(edit.done)
            self.edited.emit(recordings.language)
            self._tell()
            self.rebuild()

    def import_files(self, paths: list[Path], label: str, signer: str, session: str) -> None:
        """Add photos and videos to a letter."""
        self._stop_import.clear()
        found, handless, problems = 0, Counter[str](), list[str]()
        last = -1
        try:
            for index, hands in hands_of_files(
                paths,
                problem=lambda said: problems.append(error_text(said)),
                cancel=self._stop_import.is_set,
            ):
                if index != last:
                    self.begin_take(signer, session)
                    self.imported.emit(index, len(paths))
                    last = index
                if hands is None:
                    handless[paths[index].name] += 1
                else:
                    self.add(label, hands, "file")
                    found += 1
        except Exception as error:  # noqa: BLE001 - what was found is told all the same
            problems.append(line_of(error))
        self.imported.emit(len(paths), len(paths))
        self.import_done.emit(Imported(found, dict(handless), tuple(problems)))
        self.end_take()

    @guarded
    def rebuild(self) -> None:
        """Put what is recorded beside the trained letters."""
        recordings = self._recordings
        if recordings is None:
            return
        code = recordings.language
        base = self._base[1] if self._base is not None and self._base[0] == code else None
        try:
            model = build_profile_model(recordings, Profiles(recordings).chosen(), base=base)
        except SignappError:
            # No model and no sample of anything: nothing to use.
            self.model_gone.emit(code)
            self._look()
            return
        only_taught = isinstance(model, TaughtModel) and model.language is not model.base.language
        if not only_taught:
            self._base = (code, model.base if isinstance(model, TaughtModel) else model)
        self.model_ready.emit(code, model)
        self._look(model.base if isinstance(model, TaughtModel) else model)

    def keep(self, result: RetrainResult) -> None:
        """Use a retrained model."""
        result.keep()
        self._model_changed(self.tr("The new model is in use."))

    def go_back(self) -> None:
        """Use the model from before."""
        if self._recordings is None:
            return
        Versions(self._recordings.language).go_back()
        self._model_changed(self.tr("The earlier model is in use again."))

    def export_pack(self, path: Path, with_samples: bool) -> None:
        """Write a language pack."""
        assert self._recordings is not None
        samples = self._recordings.samples(moving=None) if with_samples else []
        written = write_pack(self._recordings.language, path, samples=samples)
        self.note.emit(self.tr("Written: {path}").format(path=written))

    def export_data(self, path: Path) -> None:
        """Write the recordings as a dataset."""
        assert self._recordings is not None
        export_dataset(self._recordings.samples(), path, self._recordings.language)
        self.note.emit(self.tr("Written: {path}").format(path=path))

    def erase_pictures(self) -> None:
        """Remove all camera pictures that were kept."""
        if self._recordings is None:
            return
        count = self._recordings.erase_pictures()
        self.note.emit(self.tr("%n picture(s) erased.", "", count))

    def import_pack(self, path: Path, with_samples: bool) -> None:
        """Check and install a language pack."""
        self._end_session()
        done = install_pack(path, recordings=with_samples)
        self._base = None
        text = self.tr("Installed: {summary}").format(summary=done.summary)
        if done.left_out:
            text += " " + self.tr(
                "%n recorded sample(s) in it not added to your own.", "", done.left_out
            )
        self.note.emit(text)
        self.open(done.code)
        self.rebuild()
        self.installed.emit(done.code)

    def close(self) -> None:
        """The app ends."""
        self._end_session()

    def _look(self, encoder: SignModel | None = None) -> None:
        """Look for letters that hold two signs."""
        recordings = self._recordings
        assert recordings is not None
        samples = recordings.samples()
        try:
            if encoder is None and len(samples) >= FEWEST:
                encoder = encoder_of(recordings.language)
        except SignappError:
            encoder = None  # said when the model is to be used
        found = {} if encoder is None else self._watch.look(samples, encoder)
        self.mixed.emit(recordings.language, found)

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
                self.failed.emit(line_of(error))
            self._session = None

    def _tell(self) -> None:
        recordings = self._recordings
        assert recordings is not None
        self.changed.emit(
            Snapshot(
                recordings.language,
                tuple(recordings.samples()),
                recordings.next_undo,
                recordings.next_redo,
                Versions(recordings.language).can_go_back,
                recordings.damaged,
                tuple(recordings.samples(moving=True)),
            )
        )
