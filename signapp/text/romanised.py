"""Text typed with Latin letters, as a language's own letters: ``kalam`` becomes ক ল ম.

Names are those shown beside the letters (ISO 15919). They may be typed with their marks or plain:

    ā aa · ī ii, ee · ū uu, oo · ś sh · ñ ny · ṅ ng · ch chh · w v · anusvāra M · visarga H
    the vowel ṛ ri · capitals for a dot below: ṭ T, ḍ D, ṇ N, ṛa Ra

A consonant carries its ``a`` with it (``ka`` and ``k`` are both ক), any other vowel is a letter of
its own (``ki`` is ক ই). The longest name wins. A word in capitals, or with only its first letter
capital, is read as if it were small, unless it is the name of a letter. What is no name stays as it
is, for `signapp.text.spelling` to tell.
"""

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from signapp.languages import Language
from signapp.languages.names import normal

_PLAIN: dict[str, tuple[str, ...]] = {
    "ā": ("aa",),
    "ī": ("ii", "ee"),
    "ū": ("uu", "oo"),
    "ṛ": ("R",),
    "ṭ": ("T",),
    "ḍ": ("D",),
    "ṇ": ("N",),
    "ṣ": ("S", "Sh", "sh"),
    "ś": ("sh",),
    "ñ": ("ny",),
    "ṅ": ("ng",),
    "ṃ": ("M",),
    "ḥ": ("H",),
}
_MORE: dict[str, tuple[str, ...]] = {
    "ṛ": ("ri",),
    "cha": ("chha",),
    "wa": ("va",),
    "anusvāra": ("ṃ", "M"),
    "visarga": ("ḥ", "H"),
    "candrabindu": ("~",),
}
_MARKS = frozenset("\u25cc")  # the dotted circle that carries a mark
_INHERENT = "a"
_VOWELS = frozenset("aāiīuūeo")


@dataclass
class _Names:
    """What may be typed, and the text that it writes."""

    vowels: dict[str, str] = field(default_factory=dict)
    consonants: dict[str, str] = field(default_factory=dict)
    others: dict[str, str] = field(default_factory=dict)
    whole: dict[str, str] = field(default_factory=dict)

    def longest(self, word: str, place: int, *tables: dict[str, str]) -> tuple[str, str] | None:
        """The longest name at a place in any of the tables, with its text."""
        best: tuple[str, str] | None = None
        for table in tables:
            for name, text in table.items():
                if word.startswith(name, place) and (best is None or len(name) > len(best[0])):
                    best = name, text
        return best


def from_roman(text: str, language: Language) -> str:
    """Turn the Latin words of a text into the language's letters, joined without marks.

    A language in the Latin script, and words in any other script, are left as they are.
    """
    if language.script == "Latin":
        return text
    names = _names(language)
    return " ".join(
        _word(word, names) if _is_latin(word) else word for word in normal(text).split()
    )


def _is_latin(word: str) -> bool:
    return any("LATIN" in unicodedata.name(character, "") for character in word)


def _word(word: str, names: _Names) -> str:
    if word in names.whole:
        return names.whole[word]
    if word.isupper() or word == word.capitalize():
        word = word.lower()
    written: list[str] = []
    place = 0
    while place < len(word):
        found = names.longest(word, place, names.vowels, names.consonants, names.others)
        if found is None:
            written.append(word[place])
            place += 1
            continue
        name, letter = found
        written.append(letter)
        place += len(name)
        if name in names.consonants:
            place = _after_consonant(word, place, names)
    return "".join(written)


def _after_consonant(word: str, place: int, names: _Names) -> int:
    """Pass over the vowel that a consonant carries with it."""
    vowel = names.longest(word, place, names.vowels)
    return place + 1 if vowel is not None and vowel[0] == _INHERENT else place


@lru_cache(maxsize=8)
def _names(language: Language) -> _Names:
    names = _Names()
    for letter in language.letters:
        romans = [part.strip() for part in letter.roman.split("/")]
        natives = [part.strip() for part in letter.native.split("/")]
        texts = natives if len(natives) == len(romans) else [letter.text] * len(romans)
        for roman, native in zip(romans, texts, strict=True):
            text = "".join(c for c in native if c not in _MARKS)
            for name in _spellings(normal(roman)):
                names.whole.setdefault(name, text)
                if name[0] in _VOWELS or roman == "ṛ":
                    names.vowels.setdefault(name, text)
                elif name.endswith(_INHERENT) and len(name) > 1:
                    names.consonants.setdefault(name[: -len(_INHERENT)], text)
                else:
                    names.others.setdefault(name, text)
    return names


def _spellings(name: str) -> list[str]:
    """A name with its marks, then the ways to type it without."""
    plain = [""]
    for character in name:
        plain = [start + end for start in plain for end in _PLAIN.get(character, (character,))]
    return [name, *(p for p in plain if p != name), *_MORE.get(name, ())]
