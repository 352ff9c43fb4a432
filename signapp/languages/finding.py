"""Which letter a name means: the names of folders, labels in files and letters that are typed."""

from collections.abc import Iterable
from typing import Protocol

from signapp.languages.names import name_key, normal


class Named(Protocol):
    """A letter of a language or of a model."""

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


class LetterNames:
    """Finds letters by label, native or romanised name, however these are encoded.

    A name as it is written counts before one that differs in case or joiners, and the label before
    the native and the romanised name.
    """

    def __init__(self, letters: Iterable[Named]) -> None:
        letters = list(letters)
        self._tiers: list[tuple[bool, dict[str, list[str]]]] = []
        for loose in (False, True):
            for field in ("label", "native", "roman"):
                names: dict[str, list[str]] = {}
                for letter in letters:
                    text = getattr(letter, field)
                    found = names.setdefault(name_key(text) if loose else normal(text), [])
                    if letter.label not in found:
                        found.append(letter.label)
                self._tiers.append((loose, names))

    def find(self, name: str) -> list[str]:
        """Labels of the letters that `name` may mean: none, one, or several if it is ambiguous."""
        strict, key = normal(name), name_key(name)
        for loose, names in self._tiers:
            found = names.get(key if loose else strict)
            if found:
                return list(found)
        return []
