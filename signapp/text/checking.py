"""What of a typed text can be signed. No Qt."""

import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from signapp.languages import Language, Letter
from signapp.languages.names import name_key
from signapp.text.plain_roman import best_reading
from signapp.text.spelling import (
    NothingToSpellError,
    SpelledWord,
    TextTooLongError,
    UnknownLettersError,
    spell_out,
    spelled_text,
    split_at_signs,
)

MAX_CHARACTERS = 2000
"""Longer texts are not even looked at: far more than one performance may have letters."""


class Verdict(StrEnum):
    """What the check came to."""

    EMPTY = "empty"  # nothing was typed
    GOOD = "good"  # all of it can be signed
    PARTLY = "partly"  # some characters have no sign, or one that is not drawn, and are left out
    NOTHING = "nothing"  # no character has a sign that is drawn
    TOO_LONG = "too long"


@dataclass(frozen=True)
class Checked:
    """The result of `check`.

    Attributes:
        verdict: see `Verdict`.
        text: what is signed, in the language's own letters; empty when nothing is.
        written: the same as one writes it, with vowel signs and conjuncts.
        words: the letters that sign it, word by word.
        left_out: the first characters without a sign.
        moving: letters that are left out because they are signed by a movement that is not known.
    """

    verdict: Verdict
    text: str = ""
    words: tuple[tuple[Letter, ...], ...] = ()
    left_out: tuple[str, ...] = ()
    moving: tuple[Letter, ...] = ()
    written: str = ""

    @property
    def playable(self) -> bool:
        """Whether there is anything to sign."""
        return bool(self.words)


def check(
    typed: str,
    language: Language,
    signs: Sequence[Letter] = (),
    moving: Collection[str] = (),
) -> Checked:
    """Look at a text typed in the language's script or with Latin letters.

    Args:
        typed: the text.
        language: whose letters sign it.
        signs: words that one moving sign writes.
        moving: labels of letters whose movement is known.
    """
    if not typed.strip():
        return Checked(Verdict.EMPTY)
    if len(typed) > MAX_CHARACTERS:
        return Checked(Verdict.TOO_LONG)
    text = _read(typed, language, signs)
    left_out: list[str] = []
    while True:
        try:
            words = spell_out(text, language, signs)
        except UnknownLettersError as error:
            left_out += [c for c in error.unknown if c not in left_out]
            unknown = set(error.unknown)
            # The characters are named as the check saw them, without regard to case.
            text = "".join(c for c in name_key(text) if c not in unknown)
        except TextTooLongError:
            return Checked(Verdict.TOO_LONG)
        except NothingToSpellError:
            return Checked(Verdict.NOTHING, left_out=tuple(left_out))
        else:
            break
    written = text
    letters = dict.fromkeys(x for word in words for x in word.letters)
    unknown_ways = tuple(x for x in letters if x.moves and x.label not in moving)
    if unknown_ways:
        still = [tuple(x for x in word.letters if x not in unknown_ways) for word in words]
        words = [SpelledWord(letters) for letters in still if letters]
        text = spelled_text(words)
    if not words:
        return Checked(Verdict.NOTHING, left_out=tuple(left_out), moving=unknown_ways)
    verdict = Verdict.PARTLY if left_out or unknown_ways else Verdict.GOOD
    spelled = tuple(word.letters for word in words)
    return Checked(verdict, text, spelled, tuple(left_out), unknown_ways, written)


def _read(typed: str, language: Language, signs: Sequence[Letter]) -> str:
    """The text in the language's letters; the words of signs as they are written."""
    if not signs:
        return best_reading(typed, language)
    read: list[str] = []
    for part in split_at_signs(typed, signs):
        read.append(part.text if isinstance(part, Letter) else best_reading(part, language))
    return " ".join(read)


def described(character: str) -> str:
    """A character with its Unicode name, so that an invisible one can be found too."""
    name = unicodedata.name(character, "").lower()
    shown = f"“{character}”" if character.isprintable() and not character.isspace() else ""
    return f"{shown} ({name})" if shown and name else shown or name or f"U+{ord(character):04X}"
