"""Script composition: letters as they are signed to text as it is written.

A manual alphabet signs full letters; Bengali, Assamese and Devanagari text writes vowels that
follow a consonant as signs on it, and joins consonants into conjuncts. The rule, applied from left
to right:

1. **Vowel after a consonant**: an independent vowel (ই, इ) right after a consonant becomes its
   vowel sign (ি, ि): ক + ই → কি. What else the letter carries stays: क + अं → कं.
2. **The inherent vowel** (অ, अ) right after a consonant writes nothing, since the consonant already
   carries it; it closes the syllable, so that a vowel after it stands by itself: ক + অ + ই → কই.
3. **Hasanta** (্, halant ्) after a consonant joins it to the consonant that follows:
   ক + ্ + ষ → ক্ষ. Anywhere else it is written as it is.
4. **Everything else** (a vowel after a vowel, at the start or after a space; ং, ঃ, ঁ; ৎ, which
   carries no vowel; marks and spaces) is written as it is.

Latin letters are written as they are. The result is in Unicode normalisation form NFC.
"""

import unicodedata
from collections.abc import Iterable

_SIGN_OF = {
    # Bengali and Assamese
    "অ": "", "আ": "া", "ই": "ি", "ঈ": "ী", "উ": "ু", "ঊ": "ূ", "ঋ": "ৃ",
    "এ": "ে", "ঐ": "ৈ", "ও": "ো", "ঔ": "ৌ",
    # Devanagari
    "अ": "", "आ": "ा", "इ": "ि", "ई": "ी", "उ": "ु", "ऊ": "ू", "ऋ": "ृ",
    "ए": "े", "ऐ": "ै", "ओ": "ो", "औ": "ौ",
}  # fmt: skip
HASANTA = {"Bengali": "্", "Assamese": "্", "Devanagari": "्"}
_NUKTAS = "\u09bc\u093c"
_MERGED = 64  # characters before a piece that may merge with it; in any writing two or three do
_CONSONANT_RANGES = (
    ("\u0995", "\u09b9"),  # Bengali ka to ha
    ("\u09dc", "\u09df"),  # the precomposed letters with a dot below
    ("\u09f0", "\u09f1"),  # Assamese ra and wa
    ("\u0915", "\u0939"),  # Devanagari ka to ha
    ("\u0958", "\u095f"),  # the precomposed letters with a dot below
)


def hasanta_for(script: str) -> str | None:
    """The sign that joins consonants in that script, None when it has none."""
    return HASANTA.get(script)


def ends_in_consonant(text: str) -> bool:
    """Whether `text` ends in a consonant that still carries its inherent vowel."""
    bare = text.rstrip(_NUKTAS)
    return bool(bare) and any(low <= bare[-1] <= high for low, high in _CONSONANT_RANGES)


def compose(letters: Iterable[str]) -> str:
    """Write letters as text by the rule of this module.

    Args:
        letters: what each sign writes (`signapp.languages.Letter.text`), a space, or a hasanta.
    """
    return "".join(pieces((letter, False) for letter in letters))


def pieces(letters: Iterable[tuple[str, bool]]) -> list[str]:
    """What each letter writes, by the rule of this module; joined, they are the text.

    Args:
        letters: what each sign writes, and whether it was typed instead of signed. What was typed
            is written as it is, but a vowel that is signed after it may become a sign on it.

    Where two letters write one character together (a letter and a typed accent), it belongs to the
    later one.
    """
    written: list[str] = []
    open_ = False  # the text ends in a consonant that carries its inherent vowel
    closed = False  # the inherent vowel was signed: the consonant takes no vowel any more
    for letter, typed in letters:
        sign = None if typed or not letter else _SIGN_OF.get(letter[0])
        if not letter:
            written.append("")
            continue
        if sign is None or closed or not open_:
            piece, closed = letter, False
        else:
            piece = sign + letter[1:]
            closed = not sign and len(letter) == 1
        written.append(unicodedata.normalize("NFC", piece))
        bare = piece.rstrip(_NUKTAS)
        if bare:
            open_ = ends_in_consonant(bare)
    if not unicodedata.is_normalized("NFC", "".join(written)):
        return _merged(written)
    return written


def _merged(written: list[str]) -> list[str]:
    """The same where pieces become one character in NFC."""
    result: list[str] = []
    tail = ""  # the end of the text so far, which may still change
    for piece in written:
        longer = unicodedata.normalize("NFC", tail + piece)
        same = 0
        while same < min(len(tail), len(longer)) and tail[same] == longer[same]:
            same += 1
        lost = len(tail) - same
        for k in range(len(result) - 1, -1, -1):
            if lost <= 0:
                break
            cut = min(lost, len(result[k]))
            result[k] = result[k][: len(result[k]) - cut]
            lost -= cut
        result.append(longer[same:])
        tail = longer[-_MERGED:]
    return result
