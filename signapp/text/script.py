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
_NUKTAS = frozenset("\u09bc\u093c")
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
    bare = text.rstrip("".join(_NUKTAS))
    return bool(bare) and any(low <= bare[-1] <= high for low, high in _CONSONANT_RANGES)


def compose(letters: Iterable[str]) -> str:
    """Write letters as text by the rule of this module.

    Args:
        letters: what each sign writes (`signapp.languages.Letter.text`), a space, or a hasanta.
    """
    text = ""
    closed = False  # the inherent vowel was signed: the consonant takes no vowel any more
    for letter in letters:
        if not letter:
            continue
        sign = _SIGN_OF.get(letter[0])
        if sign is None or closed or not ends_in_consonant(text):
            text, closed = text + letter, False
        else:
            text += sign + letter[1:]
            closed = not sign and len(letter) == 1
    return unicodedata.normalize("NFC", text)
