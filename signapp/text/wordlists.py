"""Words to practise with: a list that ships for each language, and a person's own.

A list that ships is ``words/CODE.json``: everyday ``words`` and ``names``, all of which the letters
of the language can spell by signs that are held. One's own list is a text file with a word a line;
blank lines and lines that begin with # are passed over.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from signapp.errors import SignappError, reason
from signapp.languages import Language
from signapp.system.files import read_text
from signapp.text.checking import Verdict, check

_FOLDER = Path(__file__).parent / "words"
KINDS = ("words", "names")
LONGEST = 20
"""Letters of a word; a longer line is no word to practise with."""
MOST = 5000


@dataclass(frozen=True)
class WordList:
    """Words that a language can spell, and how many lines of a file it cannot or that are too long.

    Attributes:
        words: each once, in order.
        left_out: the first lines that are not among them.
        more: how many further ones.
    """

    words: tuple[str, ...]
    left_out: tuple[str, ...] = ()
    more: int = 0


def shipped_words(language: Language, kind: str) -> tuple[str, ...]:
    """The words of a kind (`KINDS`) that come with signapp; none for another language."""
    path = _FOLDER / f"{language.code}.json"
    if not path.is_file():
        return ()
    words: list[str] = json.loads(read_text(path)).get(kind, [])
    # Letters may have been taken out of the language, or been given other names.
    return tuple(word for word in words if _can_be_spelled(word, language))


def read_word_list(path: Path, language: Language) -> WordList:
    """A person's own list.

    Raises:
        SignappError: it cannot be read, or holds no word that the language can spell.
    """
    try:
        lines = [line.strip() for line in read_text(path).splitlines()]
    except OSError as error:
        raise SignappError("unreadable", path=path, reason=reason(error)) from error
    except UnicodeError as error:
        raise SignappError("not-utf8", path=path) from error
    lines = list(dict.fromkeys(line for line in lines if line and not line.startswith("#")))
    good = [line for line in lines[:MOST] if _can_be_spelled(line, language)]
    if not good:
        raise SignappError("word-list-empty", path=path, language=language.name)
    kept = set(good)
    bad = [line for line in lines if line not in kept]
    return WordList(tuple(good), tuple(bad[:3]), max(0, len(bad) - 3))


def _can_be_spelled(word: str, language: Language) -> bool:
    checked = check(word, language)
    letters = sum(len(part) for part in checked.words)
    return checked.verdict is Verdict.GOOD and 0 < letters <= LONGEST
