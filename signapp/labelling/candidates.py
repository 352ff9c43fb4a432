"""Word lists, compared with what was read sign by sign and not as written text.

A word is written in one way and signed in several: a vowel sign is signed as its letter (কি: ক ই),
a conjunct as the one sign of its own or as its parts, with or without a hasanta; letters that share
a sign (ভ and ব) look the same. A candidate is therefore a lattice: places in its text, joined by
what may be signed from one to the next. Its distance from a reading is that of the nearest path.
"""

import functools
import unicodedata
from collections.abc import Iterable, Sequence

from signapp.labelling.distance import edit_distance
from signapp.languages import Language
from signapp.languages.names import name_key

Row = list[int]
Signs = tuple[str, ...]
Step = tuple[int, Signs]
"""From which place of the text, by which signs."""
Lattice = Signs | list[list[Step]]
"""How one comes to each place of a word's text; just the signs where there is one way only."""

_INHERENT = {"Bengali": "অ", "Assamese": "অ", "Devanagari": "अ"}


class Candidates:
    """The words of a list in a language whose signs they are to be compared with.

    Args:
        words: the list, most wanted first.
        language: whose signs are read.
    """

    def __init__(self, words: Iterable[str], language: Language) -> None:
        # Only those who have a word list need the package with the drawing.
        from signapp.text.spelling import sign_table

        self._words = tuple(words)
        self._table = sign_table(language)
        self._longest = max(map(len, self._table))
        inherent = self._table.get(_INHERENT.get(language.script, ""))
        self._inherent = inherent.label if inherent else None
        self._language = language
        self._singles: dict[str, list[Signs]] = {}
        self._lattices: dict[str, tuple[int, int, Lattice]] = {}

    @staticmethod
    @functools.lru_cache(maxsize=1)
    def of(words: tuple[str, ...], language: Language) -> "Candidates":
        """The same object for the same list, so that many videos share its work."""
        return Candidates(words, language)

    def nearest(self, signs: Sequence[str], text: str, limit: float = 0.4) -> str | None:
        """The word whose signs differ least from those that were read.

        Args:
            signs: labels of the letters that were read.
            text: what they write; of words signed alike, the one written most like it wins.
            limit: the greatest share of signs that may differ.
        """
        found = None
        best_rate, best_unlike = limit, 0
        signs = self._without_inherent(signs)
        for word in self._words:
            shortest, longest, lattice = self._lattice(word)
            most = max(len(signs), shortest, 1)
            apart = max(len(signs) - longest, shortest - len(signs), 0)
            if apart / most > best_rate:
                continue
            rate = _distance(lattice, signs) / most
            if rate > best_rate:
                continue
            unlike = _unlike(word, text)
            if found is None or rate < best_rate or unlike < best_unlike:
                found, best_rate, best_unlike = word, rate, unlike
            if best_rate == best_unlike == 0:
                break
        return found

    def _without_inherent(self, signs: Sequence[str]) -> list[str]:
        """The reading without the vowel that a consonant carries unwritten, if it was signed."""
        from signapp.text.script import ends_in_consonant

        kept: list[str] = []
        for sign in signs:
            after = kept and ends_in_consonant(self._language.letter(kept[-1]).text)
            if not (sign == self._inherent and after):
                kept.append(sign)
        return kept

    def _lattice(self, word: str) -> tuple[int, int, Lattice]:
        if word not in self._lattices:
            self._lattices[word] = self._make_lattice(word)
        return self._lattices[word]

    def _make_lattice(self, word: str) -> tuple[int, int, Lattice]:
        """Least and greatest number of signs, and how one comes to each place of the text."""
        from signapp.languages.names import name_key

        text = "".join(name_key(word).split())
        steps: list[list[Step]] = [[] for _ in range(len(text) + 1)]
        for place, character in enumerate(text):
            for length in range(1, min(self._longest, len(text) - place) + 1):
                letter = self._table.get(text[place : place + length])
                if letter is not None:
                    steps[place + length].append((place, (letter.label,)))
            if character not in self._singles:
                self._singles[character] = self._single(character)
            for signs in self._singles[character]:
                steps[place + 1].append((place, signs))
        if all(len(ways) == 1 for ways in steps[1:]):
            signs = tuple(sign for ways in steps[1:] for sign in ways[0][1])
            return len(signs), len(signs), signs
        counts = [(0, 0)]
        for ways in steps[1:]:
            least = min(counts[i][0] + len(signs) for i, signs in ways)
            greatest = max(counts[i][1] + len(signs) for i, signs in ways)
            counts.append((least, greatest))
        return *counts[-1], steps

    def _single(self, character: str) -> list[Signs]:
        """How a single character may be signed besides by a letter that writes it."""
        from signapp.text.spelling import sign_of_character

        letter, used = sign_of_character(character, self._table)
        if used:
            return [(letter.label,)] if letter else [()]
        if character in self._table:
            return []
        bare = "".join(
            part
            for part in unicodedata.normalize("NFKD", character).casefold()
            if not unicodedata.combining(part)
        )
        labels = [self._table[part].label for part in bare if part in self._table]
        if labels:  # é is signed as e
            return [tuple(labels)]
        if not unicodedata.category(character).startswith(("L", "N")):
            return [()]  # a hyphen, an apostrophe
        return [(f"unsigned {character}",)]  # equal to nothing that can be read


def _distance(lattice: Lattice, signs: Sequence[str]) -> int:
    """Least number of insertions, deletions and substitutions on any path."""
    rows: list[Row] = [list(range(len(signs) + 1))]
    if isinstance(lattice, tuple):
        for sign in lattice:
            rows[0] = _next_row(rows[0], sign, signs)
        return rows[0][-1]
    for ways in lattice[1:]:
        here: Row | None = None
        for origin, path in ways:
            row = rows[origin]
            for sign in path:
                row = _next_row(row, sign, signs)
            here = row if here is None else list(map(min, here, row))
        assert here is not None
        rows.append(here)
    return rows[-1][-1]


def _next_row(row: Row, sign: str, signs: Sequence[str]) -> Row:
    made = [row[0] + 1]
    for j, other in enumerate(signs, 1):
        made.append(min(row[j] + 1, made[-1] + 1, row[j - 1] + (sign != other)))
    return made


def _unlike(word: str, text: str) -> int:
    """0 for the same text, more the less alike they are."""
    return edit_distance(name_key(word), name_key(text))
