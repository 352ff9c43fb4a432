"""Characters as readers see them, and what of a typed or pasted text can be written."""

import unicodedata
from itertools import accumulate

import regex

_BREAKS = regex.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLANKS = dict.fromkeys(map(ord, "\t\u00a0"), " ")
_UNSEEN = frozenset(("Cc", "Cs", "Cn"))
# A byte order mark, and the place of an object that is not text.
_NO_TEXT = frozenset("\ufeff\ufffc")


def characters(text: str) -> list[str]:
    """A text as what a reader takes for one character each: কি, ক্ষ and a flag are one.

    They are the extended grapheme clusters of Unicode Standard Annex 29.
    """
    found: list[str] = regex.findall(r"\X", text)
    return found


def boundaries(text: str) -> list[int]:
    """The places between its characters, with its beginning and its end."""
    return [0, *accumulate(map(len, characters(text)))]


def cleaned(text: str) -> str:
    """A typed or pasted text as it is kept: one kind of line break and of blank, no control codes.

    Joiners stay, since Indic scripts are written with them. The result is in Unicode normalisation
    form NFC.
    """
    text = _BREAKS.sub("\n", text).translate(_BLANKS)
    kept = (
        c
        for c in text
        if c == "\n" or (unicodedata.category(c) not in _UNSEEN and c not in _NO_TEXT)
    )
    return unicodedata.normalize("NFC", "".join(kept))
