"""The first steps, which tick themselves when what they ask for happens."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from signapp.capture import SourceKind
from signapp.gui.context import AppContext
from signapp.languages import Language
from signapp.text.checking import Checked, check
from signapp.text.composer import Composer, Entry

LANGUAGE, SEE, LETTER, NAME, YOURS = STEPS = ("language", "see", "letter", "name", "yours")


class FirstSteps(QObject):
    """Which steps were taken; kept in the settings.

    Each can be taken with a camera, a stream or a file, and without any with the demo: its letters
    count while the first letter is waited for, a name is spelled by the drawn hands, and a profile
    is only named.

    Attributes:
        signed: how many letters of the name stand at the end of the text.

    Signals: `changed`; `explained` (a letter): the ring is to be explained, at the first one.
    """

    changed = Signal()
    explained = Signal(str)

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.signed = 0
        self._start = context.settings.start
        context.engine.status.connect(self._on_status)
        context.language_changed.connect(self.choose_language)
        context.profiles.changed.connect(self._on_profiles)
        self._on_profiles()

    @property
    def shown(self) -> bool:
        """Whether the user wants to see them."""
        return self._start.steps

    @property
    def done(self) -> list[str]:
        """The steps that were taken, in their order."""
        return [step for step in STEPS if step in self._start.done]

    @property
    def current(self) -> str:
        """The first that was not taken yet; empty after the last."""
        return next((step for step in STEPS if step not in self._start.done), "")

    @property
    def demo(self) -> bool:
        """Whether nobody signs but the demo."""
        spec = self._context.engine.spec
        return spec is None or spec.kind is SourceKind.DEMO

    @property
    def name(self) -> str:
        """The name that was typed to be spelled; forgotten when the app ends."""
        return str(self._context.session.get("first name", ""))

    @name.setter
    def name(self, name: str) -> None:
        self._context.session["first name"] = name
        self.changed.emit()

    def checked_name(self) -> Checked:
        """What of the name can be signed in the language in use."""
        return check(self.name, self._context.language)

    def take(self, step: str) -> None:
        """Tick a step."""
        if step not in self._start.done:
            self._start.done = [*self._start.done, step]
            self._context.settings_edited()
            self.changed.emit()

    def leave(self) -> None:
        """Show them no more."""
        self._start.steps = False
        self._context.settings_edited()
        self.changed.emit()

    def begin_again(self) -> None:
        """Show them again, from the first if all were taken."""
        if not self.current:
            self._start.done = []
        self._start.steps = True
        self._context.settings_edited()
        self.changed.emit()

    @Slot()
    def choose_language(self, _: Language | None = None) -> None:
        """The user took a language."""
        self.take(LANGUAGE)

    def see_tab(self, tab: str) -> None:
        """A tab came to the front."""
        if tab == "chart":
            self.take(SEE)

    def write(self, letter: str) -> None:
        """A letter was written in the Live tab."""
        if not self.demo or self.current == LETTER:
            self.take(LETTER)
        if self._start.ring and LETTER in self._start.done:
            self._start.ring = False
            self._context.settings_edited()
            self.explained.emit(letter)

    def read_text(self, text: str) -> None:
        """The text of the Live tab is this now: is the name in it?"""
        checked = self.checked_name()
        signed = _signed(checked, text)
        if signed != self.signed:
            self.signed = signed
            self.changed.emit()
        if not self.demo and len(self.name.strip()) > 1 and checked.playable:
            wanted = (self.name.strip(), checked.text, _written(checked))
            if any(word and word.casefold() in text.casefold() for word in wanted):
                self.take(NAME)

    def see_name_signed(self) -> None:
        """The drawn hands spell the name: with the demo, that is all that can be had."""
        if self.demo:
            self.take(NAME)

    @Slot(object)
    def _on_status(self, _: object) -> None:
        self.changed.emit()  # what is asked for depends on who signs

    @Slot()
    def _on_profiles(self, _: object = None) -> None:
        if self._context.profiles.known.names:
            self.take(YOURS)


def _written(checked: Checked) -> str:
    """What is written when all letters of a text are signed, one after the other."""
    words: Sequence[str] = [_composed(checked, i) for i in range(len(checked.words))]
    return " ".join(words)


def _signed(checked: Checked, text: str) -> int:
    """How many letters of the first word stand at the end of a text, as they are written."""
    count = len(checked.words[0]) if checked.words else 0
    text = text.casefold().rstrip()
    return next(
        (n for n in range(count, 0, -1) if text.endswith(_composed(checked, 0, n).casefold())), 0
    )


def _composed(checked: Checked, number: int, most: int | None = None) -> str:
    composer = Composer("")
    for letter in checked.words[number][:most]:
        composer.write(Entry(letter.text, letter.label, letter.alternates))
    return composer.text
