"""What of a typed text can be signed. No Qt."""

import unicodedata
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
        moving: letters that are left out because they are signed by a movement, which no pose
            shows.
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


def check(typed: str, language: Language) -> Checked:
    """Look at a text typed in the language's script or with Latin letters."""
    if not typed.strip():
        return Checked(Verdict.EMPTY)
    if len(typed) > MAX_CHARACTERS:
        return Checked(Verdict.TOO_LONG)
    text = best_reading(typed, language)
    left_out: list[str] = []
    while True:
        try:
            words = spell_out(text, language)
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
    moving = tuple(dict.fromkeys(x for word in words for x in word.letters if x.moves))
    if moving:
        still = [tuple(x for x in word.letters if not x.moves) for word in words]
        words = [SpelledWord(letters) for letters in still if letters]
        text = spelled_text(words)
    if not words:
        return Checked(Verdict.NOTHING, left_out=tuple(left_out), moving=moving)
    verdict = Verdict.PARTLY if left_out or moving else Verdict.GOOD
    letters = tuple(word.letters for word in words)
    return Checked(verdict, text, letters, tuple(left_out), moving, written)


def described(character: str) -> str:
    """A character with its Unicode name, so that an invisible one can be found too."""
    name = unicodedata.name(character, "").lower()
    shown = f"“{character}”" if character.isprintable() and not character.isspace() else ""
    return f"{shown} ({name})" if shown and name else shown or name or f"U+{ord(character):04X}"
