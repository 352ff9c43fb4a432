"""Which moving signs are looked for, and the switch for it beside the language."""

from functools import partial

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from signapp.errors import Said, SignappError
from signapp.gui.background import Background
from signapp.gui.engine import Engine
from signapp.gui.icons import dress_toggle
from signapp.gui.motion.movements import Movements, movements_of
from signapp.gui.words import error_text
from signapp.live.models import ModelStore
from signapp.recording.profiles import EVERYONE, Profiles
from signapp.recording.store import Recordings
from signapp.settings import Settings
from signapp.signs.book import load_book, typical_takes
from signapp.spotting.spotter import SignBook


class SignsInUse(QObject):
    """The moving signs of the language in use, read in the background.

    Signal `changed`: other signs, none, or they were switched on or off.

    Attributes:
        movements: the taught signs, to be performed by the drawn hands.
    """

    changed = Signal()

    def __init__(self, settings: Settings, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._engine = settings, engine
        self._background = Background(self)
        self._book: SignBook | None = None
        self._code = ""
        self._loaded = False
        self.movements = Movements()
        engine.language_changed.connect(self._on_language)

    @property
    def available(self) -> bool:
        """Whether the language has moving signs."""
        return self._book is not None

    @property
    def loaded(self) -> bool:
        """Whether the signs of the language have been read."""
        return self._loaded

    @property
    def active(self) -> SignBook | None:
        """The signs that are looked for; None while they are switched off or there are none."""
        return self._book if self._settings.signs else None

    def reads(self, letter: str) -> bool:
        """Whether a movement is read as that letter (by label)."""
        return self.active is not None and any(
            sign.letter == letter for sign in self.active.signs.values()
        )

    def reload(self) -> None:
        """Read them again, as after one was taught."""
        if self._code:
            self._background.run(
                partial(_load, self._code, self._engine),
                done=partial(self._on_loaded, self._code),
                failed=self._engine.trouble.emit,
            )

    def apply(self) -> None:
        """Look for them as the settings say."""
        self._engine.look_for(self.active)
        self.changed.emit()

    def close(self) -> None:
        """The app ends."""
        self._background.drop()

    @Slot(str, float)
    def _on_language(self, code: str, _seconds: float) -> None:
        if code != self._code:
            self._code, self._book, self._loaded = code, None, False
            self.movements = Movements()
            self.apply()
        self.reload()

    def _on_loaded(self, code: str, found: tuple[SignBook | None, Movements]) -> None:
        if code == self._code:
            self._book, self.movements = found
            self._loaded = True
            self.apply()


def _load(code: str, engine: Engine) -> tuple[SignBook | None, Movements]:
    models: ModelStore = engine.models

    def problem(said: Said) -> None:
        engine.trouble.emit(error_text(said))

    signer: str | None = EVERYONE
    try:
        signer = Profiles(Recordings(code)).in_use
    except SignappError as error:  # whose takes count cannot be told: everybody's do
        problem(error)
    book = load_book(code, letters=models.get(code), problem=problem, signer=signer)
    takes = typical_takes(code, signer) if book is not None and book.ways else {}
    return book, movements_of(code, takes)


class SignsSwitch(QToolButton):
    """Switches moving signs on and off; there only for languages that have some.

    Signal `switched`: the user did.
    """

    switched = Signal(bool)

    def __init__(self, signs: SignsInUse, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signs = signs
        self.setText(self.tr("Signs"))
        dress_toggle(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("Look for moving signs too: they are written as words"))
        self.clicked.connect(self.switched)
        signs.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        self.setVisible(self._signs.available)
        with QSignalBlocker(self):
            self.setChecked(self._signs.active is not None)
