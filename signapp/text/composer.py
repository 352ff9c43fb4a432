"""The text being written: a text field whose letters may be signed or typed.

What was written is kept as entries, one a signed letter and one a stretch of typed text; the text
is always what they write in their order (`signapp.text.script`). Places in the text are counted in
characters of Python's strings, from 0. All changes have one undo.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import accumulate

from signapp.errors import SignappError
from signapp.text.characters import boundaries, characters, cleaned
from signapp.text.script import pieces

MOST_CHARACTERS = 10_000
"""A longer text is not taken from the keyboard or the clipboard: each key would take too long."""
_UNDO_STEPS = 200


class TextFullError(SignappError):
    """There is no room in the text for what was typed or pasted."""


@dataclass(frozen=True)
class Entry:
    """One committed letter, space, mark or word, or a stretch of typed text.

    Attributes:
        text: what it writes.
        label: the letter's dataset label; empty for what was not signed.
        alternates: other letters that share the sign.
        time: when it was written, with time zone.
        typed: it was typed or pasted, and is written as it is.
    """

    text: str
    label: str = ""
    alternates: tuple[str, ...] = ()
    time: datetime = field(default_factory=lambda: datetime.now(UTC))
    typed: bool = False

    @property
    def key(self) -> tuple[str, datetime]:
        """What stays the same when the letter is changed to another one with its sign."""
        return self.label, self.time


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


@dataclass(frozen=True)
class _State:
    """What undo brings back."""

    entries: tuple[Entry, ...] = ()
    history: tuple[Line, ...] = ()
    cursor: int = 0
    anchor: int = 0


class Composer:
    """The text of one language, with a cursor and a selection.

    `on_change` is called after every change of the text, with nothing; it must not take long.
    Methods that take something out of the text return its entries.
    """

    def __init__(self, language: str, on_change: Callable[[], None] | None = None) -> None:
        self.language = language
        self._on_change = on_change or (lambda: None)
        self._past: list[_State] = []
        self._future: list[_State] = []
        self._typing = False  # the last change was typing, and more may join it in one step
        self._state = _State()
        self._take(self._state)

    # What there is

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What was written since the last clearing."""
        return self._state.entries

    @property
    def history(self) -> tuple[Line, ...]:
        """Finished lines, oldest first."""
        return self._state.history

    @property
    def text(self) -> str:
        """The text as it is to be shown (see `signapp.text.script`)."""
        return self._text

    @property
    def cursor(self) -> int:
        """Where letters go."""
        return self._state.cursor

    @property
    def anchor(self) -> int:
        """The other end of the selection; the cursor itself if nothing is selected."""
        return self._state.anchor

    @property
    def selection(self) -> tuple[int, int]:
        """Begin and end of what is selected."""
        return min(self.cursor, self.anchor), max(self.cursor, self.anchor)

    @property
    def letter(self) -> Entry | None:
        """The signed letter or word that is selected or, if nothing is, before the cursor."""
        start, end = self.selection
        last = self._count(end)
        if not last or self._ends[last - 1] != end or not self.entries[last - 1].label:
            return None
        if start < end and self._count(start) != last - 1:
            return None
        return self.entries[last - 1]

    @property
    def can_undo(self) -> bool:
        """Whether `undo` has anything to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether `redo` has anything to bring back."""
        return bool(self._future)

    def restore(self, entries: tuple[Entry, ...], history: tuple[Line, ...]) -> None:
        """Start from what was kept on disk, with the cursor at the end."""
        self._past.clear()
        self._future.clear()
        self._typing = False
        # The file may have been edited by hand.
        clean = (replace(entry, text=cleaned(entry.text)) for entry in entries)
        self._take(_State(_in_runs(tuple(clean)), history))
        self._take(replace(self._state, cursor=len(self.text), anchor=len(self.text)))

    # The cursor

    def place(self, cursor: int, anchor: int | None = None) -> None:
        """Put the cursor somewhere; what lies between it and the anchor is selected.

        A place within a character becomes its limit in the direction of the step.
        """
        cursor = self._stop(cursor, cursor > self.cursor)
        anchor = cursor if anchor is None else self._stop(anchor, anchor > cursor)
        if (cursor, anchor) != (self.cursor, self.anchor):
            self._typing = False
            self._state = replace(self._state, cursor=cursor, anchor=anchor)

    def _stop(self, place: int, onwards: bool) -> int:
        place = min(max(place, 0), len(self.text))
        if place in self._stops:
            return place
        after = next(stop for stop in boundaries(self.text) if stop > place)
        before = max(stop for stop in boundaries(self.text) if stop < place)
        return after if onwards else before

    # Signed

    def write(self, entry: Entry) -> tuple[Entry, ...]:
        """Write a letter, space or mark at the cursor, in the place of what is selected."""
        return self._put(*self.selection, (entry,))

    def space(self) -> None:
        """Write a space, unless there is one already or nothing to divide."""
        start, end = self.selection
        if start == end and self._blank_at(start):
            self.place(start + 1)
        elif start and not self._blank_at(start - 1):
            self._put(start, end, (Entry(" "),))

    def word(self, entry: Entry, instead: str = "") -> tuple[Entry, ...]:
        """Write a whole word, with a space before it where one is needed, and one after it.

        `instead` is the label of a word that it takes the place of, if that is before the cursor.
        """
        start, end = self.selection
        if instead and start == end and start and self._blank_at(start - 1):
            before = self._count(start - 1)
            if before and self._ends[before - 1] == start - 1:
                former = self.entries[before - 1]
                if former.label == instead:
                    return self._put(self._begin(before - 1), start, (entry, Entry(" ")))
        first = () if not start or self._blank_at(start - 1) else (Entry(" "),)
        if self._blank_at(end):
            removed = self._put(start, end, (*first, entry))
            cursor = self.cursor + 1
            self._state = replace(self._state, cursor=cursor, anchor=cursor)
            return removed
        return self._put(start, end, (*first, entry, Entry(" ")))

    def replace_last(self, entry: Entry) -> None:
        """Write another letter in the place of `letter`: one step to undo."""
        if self.letter is not None:
            end = self.selection[1]
            self._put(self._begin(self._count(end) - 1), end, (entry,), self._count(end) - 1)

    def next_alternate(self) -> bool:
        """Change `letter` to the next one that shares its sign; False if none does."""
        last = self.letter
        if last is None or not last.alternates:
            return False
        first, *rest = last.alternates
        self.replace_last(replace(last, text=first, alternates=(*rest, last.text)))
        return True

    # Typed

    def type(self, text: str) -> tuple[Entry, ...]:
        """Write typed or pasted text at the cursor, in the place of what is selected.

        Raises:
            TextFullError: the text would become too long.
        """
        return self.edit(*self.selection, text)

    def edit(self, start: int, end: int, text: str) -> tuple[Entry, ...]:
        """Put typed text in the place of a part of the text; the cursor stands after it.

        Raises:
            TextFullError: the text would become too long.
        """
        text = cleaned(text)
        if text and len(self.text) - (end - start) + len(text) > MOST_CHARACTERS:
            raise TextFullError("text-full", most=MOST_CHARACTERS)
        if start == end and not text:
            return ()
        new = (Entry(text, typed=True),) if text else ()
        single = start == end == self.cursor == self.anchor and len(characters(text)) == 1
        # A word is one step to undo.
        begins = not text.isspace() and (not start or self._blank_at(start - 1))
        joins = self._typing and single and not begins
        removed = self._put(start, end, new, step=not joins)
        self._typing = single
        return removed

    # Deleted

    def backspace(self) -> tuple[Entry, ...]:
        """Delete what is selected, or else what is before the cursor.

        That is one sign, even where it wrote a vowel sign, or one typed character.
        """
        start, end = self.selection
        if start < end:
            return self._put(start, end, ())
        last = self._count(start) - 1
        if last >= 0 and self._ends[last] == start and not self.entries[last].typed:
            return self._put(self._begin(last), start, (), last)
        if not start:
            return ()
        within = last < 0 or self._ends[last] < start
        typed = self.text[self._begin(last + within) : start]
        width = len(characters(typed)[-1]) if typed else 0
        return self._put(start - width, start, (), None if typed else last)

    def delete(self) -> tuple[Entry, ...]:
        """Delete what is selected, or else the sign or the typed character after the cursor."""
        start, end = self.selection
        if start == end:
            if start == len(self.text):
                return ()
            end = next(stop for stop in boundaries(self.text) if stop > start)
            first = self._count(start)
            if self.entries[first].label and self._begin(first) == start:
                end = max(end, self._ends[first])
        return self._put(start, end, ())

    def clear(self) -> None:
        """Finish the text: it moves to the history."""
        if not self.entries:
            return
        started = min(entry.time for entry in self.entries)
        # The system's clock may have been set back meanwhile.
        line = Line(self.language, started, max(started, datetime.now(UTC)), self.text)
        self._set(_State((), (*self.history, line)))

    def replace_history(self, history: tuple[Line, ...]) -> None:
        """Take other finished lines for the present ones, as after one of them was deleted."""
        if history != self.history:
            self._set(replace(self._state, history=history))

    def undo(self) -> bool:
        """Take the last change back; False when there is none."""
        return self._travel(self._past, self._future)

    def redo(self) -> bool:
        """Bring back what was undone last; False when there is nothing."""
        return self._travel(self._future, self._past)

    def _travel(self, here: list[_State], there: list[_State]) -> bool:
        if not here:
            return False
        there.append(self._state)
        self._typing = False
        self._take(here.pop())
        self._on_change()
        return True

    # Entries and places

    def _take(self, state: _State) -> None:
        self._state = state
        written = pieces((entry.text, entry.typed) for entry in state.entries)
        self._text = "".join(written)
        self._ends = list(accumulate(map(len, written)))
        self._stops = {*boundaries(self._text), *self._ends}

    def _count(self, place: int) -> int:
        """How many entries end at a place or before it; those that write nothing come along."""
        low, high = 0, len(self._ends)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self._ends[middle] <= place else (low, middle)
        return low

    def _begin(self, index: int) -> int:
        return self._ends[index - 1] if index else 0

    def _blank_at(self, place: int) -> bool:
        return self.text[place : place + 1].isspace()

    def _part(self, index: int, start: int, end: int) -> tuple[Entry, ...]:
        """What an entry writes between two places, as typed text; nothing if that is empty."""
        text = self.text[start:end]
        return (Entry(text, time=self.entries[index].time, typed=True),) if text else ()

    def _put(
        self,
        start: int,
        end: int,
        new: tuple[Entry, ...],
        first: int | None = None,
        *,
        step: bool = True,
    ) -> tuple[Entry, ...]:
        """Replace what is between two places; `first` is its first entry, for one without width."""
        old = self.entries
        first = self._count(start) if first is None else first
        last = self._count(end)
        before, after = old[:first], old[last:]
        if first < len(old) and self._begin(first) < start:  # within an entry
            before = (*before, *self._part(first, self._begin(first), start))
        if last < len(old) and self._begin(last) < end:
            after = (*self._part(last, end, self._ends[last]), *after[1:])
        removed = old[first:last]
        whole = (*before, *new, *after)
        if whole == old:
            return ()
        ahead = pieces((entry.text, entry.typed) for entry in whole)
        cursor = sum(map(len, ahead[: len(before) + len(new)]))
        self._set(_State(_in_runs(whole), self.history, cursor, cursor), step)
        return removed

    def _set(self, state: _State, step: bool = True) -> None:
        if step:
            self._past.append(self._state)
            del self._past[:-_UNDO_STEPS]
        self._future.clear()
        self._typing = False
        self._take(state)
        self._on_change()


def _in_runs(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The same with typed text that stands side by side as one entry."""
    joined: list[Entry] = []
    for entry in entries:
        if joined and entry.typed and joined[-1].typed:
            text = unicodedata.normalize("NFC", joined[-1].text + entry.text)
            joined[-1] = replace(joined[-1], text=text)
        elif entry.text:
            joined.append(entry)
    return tuple(joined)
