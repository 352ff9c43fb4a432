"""From a text to the letters that sign it."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from signapp.errors import SignappError
from signapp.languages import Language, Letter
from signapp.languages.names import name_key

MAX_LETTERS = 300
"""Letters that one performance may have; more is a mistake or a book."""

# In every Indic block of Unicode a vowel sign stands 0x38 after its letter; virama (which joins
# consonants) and nukta (a dot that makes a variant) have no sign of their own, nor have joiners.
_INDIC = range(0x0900, 0x0D80)
_VOWEL_SIGNS = range(0x3E, 0x4D)
_SIGN_TO_LETTER = 0x38
_VIRAMA, _NUKTA = 0x4D, 0x3C
_INVISIBLE = frozenset("\u200b\u200c\u200d\ufeff")


class SpellingError(SignappError):
    """A text cannot be spelled in a language."""


class NothingToSpellError(SpellingError):
    """There is no letter in the text."""


class TextTooLongError(SpellingError):
    """The text has more letters than one performance may have."""


class UnknownLettersError(SpellingError):
    """The text has characters without a sign; `unknown` are the first of them, in order."""

    def __init__(self, code: str, /, *, unknown: tuple[str, ...], **fields: object) -> None:
        super().__init__(code, **fields)
        self.unknown = unknown


@dataclass(frozen=True)
class SpelledWord:
    """Letters between two spaces."""

    letters: tuple[Letter, ...]


def spell_out(text: str, language: Language, signs: Sequence[Letter] = ()) -> list[SpelledWord]:
    """Split a text into words of letters that the language can sign.

    Case does not matter; the longest letter wins (क्ष before क). ``alternates`` are signed with
    the letter that they share a sign with. A vowel sign (का) is spelled as its letter (क आ); virama
    and nukta are left out where no letter holds them. A word, or several, that one of `signs`
    writes is that sign.

    Raises:
        NothingToSpellError, TextTooLongError, UnknownLettersError: all are `SpellingError`.
    """
    table = sign_table(language)
    longest = max(map(len, table), default=0)
    words: list[SpelledWord] = []
    unknown: dict[str, None] = {}
    total = 0
    for part in split_at_signs(name_key(text), signs):
        if isinstance(part, Letter):
            if total == MAX_LETTERS:
                raise TextTooLongError("text-too-long", length=len(text), most=MAX_LETTERS)
            words.append(SpelledWord((part,)))
            total += 1
            continue
        letters: list[Letter] = []
        place = 0
        while place < len(part):
            letter, used = _match(part, place, table, longest)
            if letter is not None:
                if total + len(letters) == MAX_LETTERS:
                    raise TextTooLongError("text-too-long", length=len(text), most=MAX_LETTERS)
                letters.append(letter)
            elif used == 0:
                unknown[part[place]] = None
                used = 1
                if len(unknown) > 50:
                    break
            place += used
        total += len(letters)
        if letters:
            words.append(SpelledWord(tuple(letters)))
    if unknown:
        names = [letter.text for letter in language.letters]
        raise UnknownLettersError(
            "letters-unknown",
            unknown=tuple(unknown),
            language=language.name,
            characters=_named(list(unknown)),
            first=names[0],
            last=names[-1],
            count=len(names),
        )
    if not words:
        raise NothingToSpellError("nothing-to-spell")
    return words


def split_at_signs(text: str, signs: Sequence[Letter]) -> list[Letter | str]:
    """The words of a text, those that a sign writes as that sign; the longest name wins."""
    names = {tuple(name_key(x).split()): sign for sign in signs for x in (sign.native, sign.text)}
    longest = max(map(len, names), default=0)
    words = text.split()
    keys = [name_key(word) for word in words] if signs else words
    parts: list[Letter | str] = []
    place = 0
    while place < len(words):
        for length in range(min(longest, len(words) - place), 0, -1):
            sign = names.get(tuple(keys[place : place + length]))
            if sign is not None:
                parts.append(sign)
                break
        else:
            length = 1
            parts.append(words[place])
        place += length
    return parts


def spelled_text(words: list[SpelledWord]) -> str:
    """The text that the letters write, as a recogniser that reads them would give it."""
    return " ".join("".join(letter.text for letter in word.letters) for word in words)


def sign_table(language: Language) -> dict[str, Letter]:
    """What is written, by its `name_key`, to the letter that signs it; with the ``alternates``."""
    table: dict[str, Letter] = {}
    for letter in language.letters:  # a letter's own sign wins over another's alternate
        for name in (letter.text, letter.label):
            table.setdefault(name_key(name), letter)
    for letter in language.letters:
        for name in letter.alternates:
            table.setdefault(name_key(name), letter)
    table.pop("", None)  # a sign that writes a blank
    return table


def _match(
    part: str, place: int, table: dict[str, Letter], longest: int
) -> tuple[Letter | None, int]:
    """The letter at a place and its length; (None, n) skips n characters, (None, 0) is unknown."""
    for length in range(min(longest, len(part) - place), 0, -1):
        letter = table.get(part[place : place + length])
        if letter is not None:
            return letter, length
    return sign_of_character(part[place], table)


def sign_of_character(character: str, table: dict[str, Letter]) -> tuple[Letter | None, int]:
    """The letter that signs one character that no letter writes by itself.

    Returns:
        The letter and 1; None and 1 for what is not signed (virama, nukta, joiners); None and 0
        for a character without a sign.
    """
    code = ord(character)
    if character in _INVISIBLE:
        return None, 1
    if code in _INDIC:
        offset = code % 0x80
        if offset in (_VIRAMA, _NUKTA):
            return None, 1
        base = chr(code - _SIGN_TO_LETTER)
        if offset in _VOWEL_SIGNS and base in table:
            return table[base], 1
        # Candrabindu, anusvara and visarga: as the vowel letter a that carries them.
        carried = chr((code & ~0x7F) + 0x05) + character
        if carried in table:
            return table[carried], 1
    return None, 0


def _named(unknown: list[str]) -> str:
    shown = []
    for character in unknown[:5]:
        name = unicodedata.name(character, "unnamed character").lower()
        shown.append(f"{character!r} ({name})" if character.isprintable() else name)
    return ", ".join(shown) + (f" and {len(unknown) - 5} more" if len(unknown) > 5 else "")
