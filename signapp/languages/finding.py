"""Which letter a name means: the names of folders, labels in files and letters that are typed."""

from collections.abc import Callable, Iterable
from typing import Protocol

from signapp.languages.names import name_key, normal


class Named(Protocol):
    """A letter of a language or of a model; of the former, `text` and `alternates` count too."""

    @property
    def label(self) -> str:
        """Its name in datasets."""
        ...

    @property
    def native(self) -> str:
        """Its name in the script."""
        ...

    @property
    def roman(self) -> str:
        """Its romanised name."""
        ...


_WAYS: tuple[Callable[[Named], tuple[str, ...]], ...] = (
    lambda letter: (letter.label,),
    lambda letter: (letter.native, *letter.native.split("/")),
    lambda letter: (letter.roman, *letter.roman.split("/")),
    lambda letter: (getattr(letter, "text", ""), *getattr(letter, "alternates", ())),
)


class LetterNames:
    """Finds letters by any of their names, however these are encoded.

    A name as it is written counts before one that differs in case, blanks or joiners; the label
    before the native and the romanised name, and these before the text and the alternates.
    """

    def __init__(self, letters: Iterable[Named]) -> None:
        letters = list(letters)
        self._tables = [
            (key, _table(letters, names, key)) for key in (normal, name_key) for names in _WAYS
        ]

    def find(self, name: str) -> list[str]:
        """Labels of the letters that `name` may mean: none, one, or several if it is ambiguous."""
        for key, table in self._tables:
            if found := table.get(key(name)):
                return list(found)
        return []


def _table(
    letters: list[Named], names: Callable[[Named], tuple[str, ...]], key: Callable[[str], str]
) -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    for letter in letters:
        for name in {key(name): None for name in names(letter)}:
            if name:
                table.setdefault(name, []).append(letter.label)
    return table
