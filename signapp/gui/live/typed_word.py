"""A Latin word that was typed into the text, and the spellings that it may have in the script."""

from signapp.languages import Language
from signapp.text.characters import characters
from signapp.text.composer import Composer
from signapp.text.plain_roman import offered

_MOST = 5
_SHOWN = 9  # characters on a button


class TypedWord:
    """Changes the word before the cursor to one of its spellings after the other."""

    def __init__(self) -> None:
        self._written: tuple[Composer, int, int] | None = None  # whose text, where, which spelling
        self._spellings: tuple[str, ...] = ()

    def next_of(self, composer: Composer, language: Language) -> str:
        """The spelling that `change` would write next, "" if there is none."""
        found = self._look(composer, language)
        return "" if found is None else found[2]

    def change(self, composer: Composer, language: Language) -> bool:
        """Write the next spelling in the place of the word; False if there is none."""
        found = self._look(composer, language)
        if found is None:
            return False
        start, end, text, number = found
        composer.edit(start, end, text)
        self._written = (composer, start, number)
        return True

    def _look(self, composer: Composer, language: Language) -> tuple[int, int, str, int] | None:
        place, anchor = composer.cursor, composer.anchor
        if place != anchor:
            return None
        if self._written is not None and self._written[0] is composer:
            _, start, number = self._written
            end = start + len(self._spellings[number])
            if composer.text[start:end] == self._spellings[number] and place == end:
                number = (number + 1) % len(self._spellings)
                return start, end, self._spellings[number], number
        self._written = None
        offer = offered(composer.text, place, language)
        if offer is None or offer.end != place:
            return None
        self._spellings = offer.spellings[:_MOST]
        return offer.start, offer.end, self._spellings[0], 0


def shortened(text: str) -> str:
    """A word as it fits on a button."""
    parts = characters(text)
    return text if len(parts) <= _SHOWN else "".join(parts[: _SHOWN - 1]) + "…"
