"""The text being written: letters in, text out, with undo and a history that is never lost."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from signapp.text.script import compose

_UNDO_STEPS = 200


@dataclass(frozen=True)
class Entry:
    """One committed letter, space or mark.

    Attributes:
        text: what it writes.
        label: the letter's dataset label; empty for a space or mark.
        alternates: other letters that share the sign.
        time: when it was written, with time zone.
    """

    text: str
    label: str = ""
    alternates: tuple[str, ...] = ()
    time: datetime = field(default_factory=lambda: datetime.now(UTC))


@dataclass(frozen=True)
class Line:
    """A text that was finished by *clear*: history.

    Attributes:
        language: code of the language.
        started, ended: times of the first letter and of the clearing.
        text: what was written.
    """

    language: str
    started: datetime
    ended: datetime
    text: str


class Composer:
    """The text of one language.

    `on_change` is called after every change, with nothing; it must not take long.
    """

    def __init__(self, language: str, on_change: Callable[[], None] | None = None) -> None:
        self.language = language
        self._entries: tuple[Entry, ...] = ()
        self._history: tuple[Line, ...] = ()
        self._past: list[tuple[tuple[Entry, ...], tuple[Line, ...]]] = []
        self._on_change = on_change or (lambda: None)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What was written since the last clearing, one entry a letter."""
        return self._entries

    @property
    def history(self) -> tuple[Line, ...]:
        """Finished lines, oldest first."""
        return self._history

    @property
    def text(self) -> str:
        """The text as it is to be shown (see `signapp.text.script`)."""
        return compose(entry.text for entry in self._entries)

    @property
    def can_undo(self) -> bool:
        """Whether `undo` has anything to take back."""
        return bool(self._past)

    def restore(self, entries: tuple[Entry, ...], history: tuple[Line, ...]) -> None:
        """Start from what was kept on disk."""
        self._entries, self._history = entries, history
        self._past.clear()

    def write(self, entry: Entry) -> None:
        """Add a letter, space or mark."""
        self._set((*self._entries, entry))

    def space(self) -> None:
        """Add a space, unless there is one already or nothing to divide."""
        if self._entries and self._entries[-1].text != " ":
            self.write(Entry(" "))

    def word(self, entry: Entry, instead: str = "") -> None:
        """Add a whole word, with a space before it where one is needed, and one after it.

        `instead` is the label of a word that it takes the place of, if that is the last one.
        """
        if instead and [x.label for x in self._entries[-2:]] == [instead, ""]:
            self._set((*self._entries[:-2], entry, Entry(" ")))
            return
        before = () if not self._entries or self._entries[-1].text == " " else (Entry(" "),)
        self._set((*self._entries, *before, entry, Entry(" ")))

    def backspace(self) -> None:
        """Take the last letter away (one sign, even where it wrote a vowel sign)."""
        if self._entries:
            self._set(self._entries[:-1])

    def replace_last(self, entry: Entry) -> None:
        """Write another letter in the place of the last one: one step to undo."""
        if self._entries:
            self._set((*self._entries[:-1], entry))

    def next_alternate(self) -> bool:
        """Replace the last letter by the next one that shares its sign; False if none does."""
        if not self._entries or not self._entries[-1].alternates:
            return False
        last = self._entries[-1]
        first, *rest = last.alternates
        changed = Entry(first, last.label, (*rest, last.text), last.time)
        self._set((*self._entries[:-1], changed))
        return True

    def clear(self) -> None:
        """Finish the text: it moves to the history."""
        if not self._entries:
            return
        started = self._entries[0].time
        # The system's clock may have been set back meanwhile.
        line = Line(self.language, started, max(started, datetime.now(UTC)), self.text)
        self._remember()
        self._entries, self._history = (), (*self._history, line)
        self._on_change()

    def replace_history(self, history: tuple[Line, ...]) -> None:
        """Take other finished lines for the present ones, as after one of them was deleted."""
        if history != self._history:
            self._remember()
            self._history = history
            self._on_change()

    def undo(self) -> bool:
        """Take the last change back; False when there is none."""
        if not self._past:
            return False
        self._entries, self._history = self._past.pop()
        self._on_change()
        return True

    def _set(self, entries: tuple[Entry, ...]) -> None:
        self._remember()
        self._entries = entries
        self._on_change()

    def _remember(self) -> None:
        self._past.append((self._entries, self._history))
        del self._past[:-_UNDO_STEPS]
