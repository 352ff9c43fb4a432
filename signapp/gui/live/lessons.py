"""What is done to the text, as corrections that may teach something."""

from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from signapp.gui.engine import Commit, LiveResult
from signapp.languages import Language, Letter
from signapp.live.corrections import Corrections, Lesson, RecentFrames
from signapp.text.composer import Entry
from signapp.text.spelling import SpellingError, spell_out

_SETTLED_MS = 1200


class TextLessons(QObject):
    """Tells `Corrections` of every change of the text.

    A sign may be corrected by another sign in its place or by typing its letter there. Since a
    letter that is typed may be the first of a word, that counts only if no more is typed for a
    moment.

    Signal `taught` (Lesson).
    """

    taught = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._recent, self._corrections = RecentFrames(), Corrections()
        self._typed: Lesson | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._offer)

    def see(self, live: LiveResult) -> None:
        """Look at a frame: what is held now may be corrected later."""
        hands = live.recognition.hands
        self._recent.see(hands, live.frame.time_s, live.frame.generation)

    def knows(self, entry: Entry | None) -> bool:
        """Whether the frames of a letter are still there."""
        return entry is not None and self._corrections.knows(entry.key)

    def taken_out(self, removed: tuple[Entry, ...]) -> None:
        """Something was deleted; one sign may stand in the place of another."""
        self._drop()
        if removed:
            self._corrections.deleted(monotonic(), *(entry.key for entry in removed))
        else:
            self._corrections.forget()

    def signed(self, commit: Commit, entry: Entry, hold_s: float | None) -> None:
        """A letter was held and written; `hold_s` is None where the signs are nobody's."""
        self._drop()
        held = None if hold_s is None else self._recent.held(commit.time_s, hold_s)
        lesson = self._corrections.written(
            commit.language, commit.letter.label, held, monotonic(), entry.key
        )
        if lesson is not None:
            self.taught.emit(lesson)

    def typed(self, removed: tuple[Entry, ...], text: str, language: Language) -> None:
        """Text was typed, in the place of these entries."""
        self._drop()
        if removed:
            self.taken_out(removed)
        if text:
            label = _label_of(text, language)
            lesson = self._corrections.written(language.code, label, None, monotonic())
            if label and lesson is not None:
                self._typed = lesson
                self._settled.start()

    def said(self, letter: Letter, former: Entry) -> None:
        """The user says which letter a sign was."""
        lesson = self._corrections.said(letter.label, former.key)
        self.forget()
        if lesson is not None:
            self.taught.emit(lesson)

    def forget(self) -> None:
        """What comes next stands in the place of nothing."""
        self._drop()
        self._corrections.forget()

    @Slot()
    def _offer(self) -> None:
        lesson, self._typed = self._typed, None
        if lesson is not None:
            self.taught.emit(lesson)

    def _drop(self) -> None:
        self._settled.stop()
        self._typed = None


def _label_of(text: str, language: Language) -> str:
    """The label of the one letter that a typed text is, "" if it is none or more."""
    try:
        words = spell_out(text, language)
    except SpellingError:
        return ""
    letters = [letter for word in words for letter in word.letters]
    return letters[0].label if len(letters) == 1 else ""
