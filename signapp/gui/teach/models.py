"""What the app knows of the letters that were just taught: its models follow the recordings."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from signapp.gui.context import AppContext
from signapp.gui.profile_link import KnownProfiles
from signapp.gui.teach.worker import TeachWorker
from signapp.recognition.model import SignModel
from signapp.recognition.prototypes import TaughtModel
from signapp.teaching.taught import has_trained_model


class TeachModels(QObject):
    """Puts the models of `worker` to use.

    Attributes:
        learnt: labels that the trained model of the taught language knows by itself.

    Signals: `learnt_changed` when that may have become other letters.
    """

    learnt_changed = Signal()

    def __init__(self, context: AppContext, worker: TeachWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._code = ""
        self.learnt: frozenset[str] = frozenset()
        queued = Qt.ConnectionType.QueuedConnection
        worker.model_ready.connect(self._on_model, queued)
        worker.model_gone.connect(self._on_model_gone, queued)
        context.engine.language_changed.connect(self._on_language_used)
        self._signer: QLineEdit | None = None

    def follow_signer(self, edit: QLineEdit, otherwise: str) -> None:
        """Let the person who is in use be the one who teaches, until another name is typed."""
        self._signer = edit
        edit.setText(self._context.profiles.known.person or otherwise)
        self._context.profiles.changed.connect(self._on_profiles)

    @Slot(object)
    def _on_profiles(self, known: KnownProfiles) -> None:
        if self._signer is not None and known.person and known.code == self._code:
            self._signer.setText(known.person)

    def choose(self, code: str) -> None:
        """This language is taught from now on."""
        self._code = code
        model = self._context.models.loaded(code)
        self.learnt = _learnt(model) if has_trained_model(code) else frozenset()

    @Slot(str, float)
    def _on_language_used(self, code: str, seconds: float) -> None:
        if code == self._code and has_trained_model(code):
            self.learnt = _learnt(self._context.models.loaded(code))
            self.learnt_changed.emit()

    @Slot(str, object)
    def _on_model(self, code: str, model: SignModel) -> None:
        context = self._context
        context.models.put(code, model)
        if code == self._code:
            only_taught = isinstance(model, TaughtModel) and len(model.taught) == len(model.labels)
            self.learnt = frozenset() if only_taught else _learnt(model)
            self.learnt_changed.emit()
        if not any(language.code == code for language in context.languages):
            context.reload_languages()
            if code == self._code:
                context.set_language(code)
        if code == context.settings.language:
            context.engine.set_language(code)
            context.profiles.look()

    @Slot(str)
    def _on_model_gone(self, code: str) -> None:
        self._context.models.reload(code)
        if any(language.code == code for language in self._context.languages):
            self._context.reload_languages()


def _learnt(model: SignModel | None) -> frozenset[str]:
    """Labels that the trained model itself knows."""
    base = model.base if isinstance(model, TaughtModel) else model
    return frozenset() if base is None else frozenset(x.label for x in base.labels)
