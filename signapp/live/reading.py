"""Reading practice without Qt: hands spell a word, the person types it.

A word is *right* when the letters that spell it are those of what was typed, so that letters which
share a sign count alike, and Latin letters may be typed for any script. A word that is missed comes
again once, later in the round.
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic

from signapp.languages import Language
from signapp.languages.names import name_key
from signapp.recognition.catalog import model_beside
from signapp.system.files import read_text
from signapp.text.checking import Checked, check
from signapp.text.plain_roman import may_be

ROUND = 8
_AGAIN_AFTER = 2
_SIMILAR_LETTERS = 3  # of a word made of two letters that are easily confused


@dataclass(frozen=True)
class Read:
    """One answer: the word, whether it was right at the first try, and seconds, None if shown."""

    word: str
    right: bool
    time_s: float | None


class ReadingRound:
    """One round over a list of words.

    Args:
        words: to choose from.
        language: whose letters spell them.
        length: how many words; those that come again are on top.
        rng, clock: for tests.
    """

    def __init__(
        self,
        words: Sequence[str],
        language: Language,
        length: int = ROUND,
        *,
        rng: random.Random | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        rng = rng or random.Random()
        self._queue = rng.sample(list(dict.fromkeys(words)), min(length, len(set(words))))
        self._language, self._clock = language, clock
        self._missed = False
        self._asked_at = clock()
        self.answers: list[Read] = []

    @property
    def word(self) -> str | None:
        """What is spelled, None when the round is over."""
        return self._queue[0] if self._queue else None

    @property
    def left(self) -> int:
        """Words still to come, this one included."""
        return len(self._queue)

    @property
    def right(self) -> int:
        """Words that were read at the first try."""
        return sum(answer.right for answer in self.answers)

    def typed(self, text: str) -> bool:
        """Something was typed; whether it is the word."""
        if self.word is None or not same_letters(text, self.word, self._language):
            self._missed = True
            return False
        self._answer(not self._missed, self._clock() - self._asked_at)
        return True

    def give_up(self) -> str | None:
        """Go on; the word that it was."""
        word = self.word
        if word is not None:
            self._answer(False, None)
        return word

    def _answer(self, right: bool, time_s: float | None) -> None:
        word = self._queue.pop(0)
        again = any(answer.word == word for answer in self.answers)
        self.answers.append(Read(word, right, time_s))
        if not right and not again:
            self._queue.insert(min(_AGAIN_AFTER, len(self._queue)), word)
        self._missed = False
        self._asked_at = self._clock()


def same_letters(text: str, word: str, language: Language) -> bool:
    """Whether two texts are the same, or spelled by the same signs, wherever there are spaces."""
    if name_key(text).split() == name_key(word).split():
        return True
    one, other = check(text, language), check(word, language)
    if one.words and not one.left_out and _labels(one) == _labels(other):
        return True
    # In plain Roman, kalkata is কলকাতা and কালকাতা alike.
    typed, written = text.split(), word.split()
    return len(typed) == len(written) > 0 and all(
        may_be(a, b, language) for a, b in zip(typed, written, strict=True)
    )


def _labels(checked: Checked) -> list[str]:
    return [letter.label for word in checked.words for letter in word]


def confused_pairs(code: str) -> list[tuple[str, str]]:
    """Letters that the model takes for each other most often, by the table of its card."""
    path = model_beside(code, "card.md")
    if path is None:
        return []
    try:
        text = read_text(path)
    except (OSError, UnicodeError):
        return []
    _, _, table = text.partition("## Worst confusions")
    table = table.partition("\n## ")[0]
    rows = re.findall(r"^\| (\S+) \| (\S+) \| [0-9.]+ \|$", table, re.MULTILINE)
    return list(dict.fromkeys((min(row), max(row)) for row in rows))


def similar_words(language: Language, rng: random.Random | None = None) -> tuple[str, ...]:
    """Short strings of two letters that are easily confused, such as UVU, to be told apart."""
    rng = rng or random.Random()
    words = []
    for pair in confused_pairs(language.code):
        letters = [language.by_label.get(label) for label in pair]
        texts = [x.text for x in letters if x is not None and not x.moves and x.text.strip()]
        if len(texts) < 2:
            continue
        word = [*texts, *rng.choices(texts, k=_SIMILAR_LETTERS - 2)]
        rng.shuffle(word)
        words.append(" ".join(word))  # apart: else vowels would become signs on consonants
    return tuple(words)
