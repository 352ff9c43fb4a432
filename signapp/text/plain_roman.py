"""Plain Roman spelling, as people type names and messages: ``kalkata`` may be কলকাতা.

Roman letters leave open what a script tells apart: *a* is the inherent vowel or আ, *t* is ত or ট,
and two consonants are a conjunct or not. So a word is read as a row of slots, each with the pieces
that it may be and a cost for each; the cheapest rows are offered, those that stand in the list of
words of the language (``words/CODE.json``: words, names, places) first. The costs are a judgement
of how names and everyday words are usually romanised, not a fitted model.

Names of letters with marks, doubled vowels and capitals are exact and are read by
`signapp.text.romanised`.
"""

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path

from signapp.languages import Language
from signapp.languages.names import normal
from signapp.system.files import read_text
from signapp.text.roman_tables import JOINED, LIQUIDS, NOT_JOINED, SCRIPTS, Options, Script
from signapp.text.romanised import from_roman
from signapp.text.script import HASANTA, compose, hasanta_for
from signapp.text.spelling import SpellingError, spell_out

MOST_LETTERS = 24
"""A longer row of Latin letters is no word."""
_PLAIN = re.compile(rf"[a-z]{{2,{MOST_LETTERS}}}")
_ROWS = 48
_CANDRABINDU = re.compile("[ঁँ]")  # often not typed in plain Roman
_MOST_WORDS = 60  # as many as one performance may have letters for, or nearly
_KEPT = 12
_HERE = Path(__file__).parent

# Nothing joins to a nasal mark, and no word begins with a flap.
_NEVER = re.compile("[ংঁंँ][\u09cd\u094d]|^\u09a1\u09bc|\u09a1\u09bc\u09cd")
_LISTED = 0.9
"""How much less a word of the list costs."""


def can_spell(language: Language) -> bool:
    """Whether plain Roman words can be read in a language."""
    return _script_of(language) is not None


def spellings(word: str, language: Language, most: int = 5) -> tuple[str, ...]:
    """Likely spellings of a Latin word in the language's script, the likeliest first.

    Only such as the language can sign in full. None for a word that is not of plain letters a to z
    (but capitals at its beginning or throughout), and for a script that is not Bengali, Assamese
    or Devanagari.
    """
    word = _plain(word)
    return _spellings(word, language)[:most] if word else ()


def may_be(word: str, written: str, language: Language) -> bool:
    """Whether a Latin word is a way to type a written one."""
    word, script = _plain(word), _script_of(language)
    if not word or script is None:
        return False
    slots, written = _slots(word, script, HASANTA[language.script]), normal(written)
    bare = _CANDRABINDU.sub("", written)
    return _cost(slots, written) is not None or _cost(slots, bare) is not None


def best_reading(text: str, language: Language) -> str:
    """A typed text in the language's script: Latin words as their likeliest spelling.

    The shown name of a letter is that letter, and what is not plain is read exactly
    (`signapp.text.romanised.from_roman`).
    """
    if not can_spell(language):
        return from_roman(text, language)
    parts = normal(text).split()
    if len(parts) > _MOST_WORDS:
        return from_roman(text, language)
    names = {name for letter in language.letters for name in _names_of(letter.roman)}
    read = []
    for part in parts:
        found = () if part.casefold() in names else spellings(part, language, 1)
        read.append(found[0] if found else from_roman(part, language))
    return " ".join(read)


@dataclass(frozen=True)
class Offer:
    """Ways to write a Latin word of a text, the likeliest first, and where it stands."""

    start: int
    end: int
    spellings: tuple[str, ...]


def offered(text: str, cursor: int, language: Language) -> Offer | None:
    """What the Latin word at the cursor may be; None if there is no such word."""
    for match in re.finditer(r"[A-Za-z]+", text):
        if match.start() <= cursor <= match.end():
            found = spellings(match.group(), language)
            return Offer(match.start(), match.end(), found) if found else None
    return None


@lru_cache(maxsize=64)
def _names_of(roman: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in roman.split("/"))


def _plain(word: str) -> str:
    if word.isupper() or word == word.capitalize():
        word = word.lower()
    return word if _PLAIN.fullmatch(word) else ""


def _script_of(language: Language) -> Script | None:
    # Assamese is written in the Bengali script with letters of its own.
    key = "Assamese" if language.locale == "as" else language.script
    return SCRIPTS.get(key) if hasanta_for(language.script) else None


@lru_cache(maxsize=1024)
def _spellings(word: str, language: Language) -> tuple[str, ...]:
    script = _script_of(language)
    if script is None:
        return ()
    slots = _slots(word, script, HASANTA[language.script])
    if not slots:
        return ()
    rows = {"": 0.0}
    for slot in slots:
        longer: dict[str, float] = {}
        for row, cost in rows.items():
            for piece, more in slot.items():
                _cheaper(longer, row + piece, cost + more)
        rows = dict(sorted(longer.items(), key=lambda item: item[1])[:_ROWS])
    found = {normal(row): cost for row, cost in rows.items() if not _NEVER.search(row)}
    listed, exact = _listed(language)
    for text in listed:
        costs = (_cost(slots, text), _cost(slots, _CANDRABINDU.sub("", text)))
        known = [cost for cost in costs if cost is not None]
        if known:
            found[text] = min(known) - _LISTED
    if word in exact:
        found[exact[word]] = -_LISTED
    best = sorted(found, key=lambda text: found[text])
    return tuple(islice((text for text in best if _can_be_signed(text, language)), _KEPT))


def _can_be_signed(text: str, language: Language) -> bool:
    try:
        return bool(spell_out(text, language))
    except SpellingError:
        return False


@lru_cache(maxsize=8)
def _listed(language: Language) -> tuple[tuple[str, ...], dict[str, str]]:
    """The words of a language's list, and those with a Roman spelling of their own."""
    words: list[str] = []
    exact: dict[str, str] = {}
    for folder in ("words", "spelled"):
        path = _HERE / folder / f"{language.code}.json"
        if path.is_file():
            data = json.loads(read_text(path))
            words += data["words"] + data.get("names", [])
            exact |= data.get("roman", {})
    return tuple(dict.fromkeys(map(normal, words))), {k: normal(v) for k, v in exact.items()}


def _tokens(word: str, script: Script) -> list[str]:
    """The longest names, from left to right; none if a letter has none."""
    tokens, place = [], 0
    while place < len(word):
        for length in (4, 3, 2, 1):
            part = word[place : place + length]
            if len(part) == length and (part in script.consonants or part in script.vowels):
                tokens.append(part)
                place += length
                break
        else:
            return []
    return tokens


def _slots(word: str, script: Script, hasanta: str) -> list[Options]:
    tokens = _tokens(word, script)
    slots: list[Options] = []
    for n, token in enumerate(tokens):
        last = n == len(tokens) - 1
        before = tokens[n - 1] if n else ""
        earlier = tokens[n - 2] if n > 1 else ""
        cluster = before in script.consonants and earlier in script.consonants
        if token in script.vowels:
            heavy = cluster and (before == "y" or earlier == "r")  # satya, karma
            slot = _vowel(token, before, last, heavy, script)
            if token == "i" and before == "r" and cluster:
                slot = _with_ri(slots.pop(), slot, script)
            slots.append(slot)
            continue
        after = tokens[n + 1] if not last else ""
        slot = dict(script.consonants[token])
        if before in script.consonants:
            slot = _second(token, before, n == 1, script, hasanta)
        elif token == "n" and after in ("ch", "chh", "j", "jh"):
            slot = {script.palatal: 0.0, **dict.fromkeys(slot, 0.5)}
        if token in ("n", "m") and after in script.consonants:
            dot, moon = script.nasals
            slot |= {dot: 0.5, moon: 0.4}
        slots.append(slot)
    return [{normal(piece): cost for piece, cost in slot.items()} for slot in slots]


def _second(token: str, before: str, first: bool, script: Script, hasanta: str) -> Options:
    """A consonant right after another one: joined to it, or after its inherent vowel."""
    double = before == token or (len(token) == 2 and before == token[0])
    if first and token in LIQUIDS:
        join, apart = 0.0, 1.5
    elif double:
        join, apart = 0.1, 1.0
    elif token in JOINED.get(before, ()) or token == "y" or first:
        join, apart = 0.1, 0.5
    elif token in LIQUIDS or before == "r":
        join, apart = 0.25, 0.3
    else:
        join, apart = 0.6, 0.1
    options: Options = {}
    for piece, cost in script.consonants[token].items():
        _cheaper(options, piece, cost + apart)
        joined = script.ya if token == "y" else piece
        if not joined.startswith(NOT_JOINED):
            _cheaper(options, hasanta + joined, cost + join)
    return options


def _cheaper(options: Options, piece: str, cost: float) -> None:
    options[piece] = min(options.get(piece, cost), cost)


def _with_ri(consonant: Options, vowel: Options, script: Script) -> Options:
    """*ri* after a consonant may be one vowel sign."""
    slot = {a + b: x + y for a, x in consonant.items() for b, y in vowel.items()}
    slot[_sign(script.ri, script)] = 0.2
    return slot


def _sign(letters: str, script: Script) -> str:
    """What vowels write after a consonant, the same after any."""
    base = next(iter(script.consonants["k"]))
    return compose([base, *letters])[len(base) :]


def _vowel(token: str, before: str, last: bool, heavy: bool, script: Script) -> Options:
    if before not in script.consonants:
        options = script.first_vowels.get(token, script.vowels[token])
        if not before:
            return dict(options)
        # Between two vowels there may be a glide: i a is ইয়া.
        glided = {script.glide + _sign(x, script): cost for x, cost in options.items()}
        return glided | {x: cost + 0.3 for x, cost in options.items() if x}
    options = script.vowels[token]
    if last:
        options = script.last_vowels.get(token, options)
        if token == "a" and heavy:
            options = {"": 0.1, **{x: cost + 0.15 for x, cost in options.items() if x}}
    return {_sign(x, script): cost for x, cost in options.items()}


def _cost(slots: list[Options], text: str) -> float | None:
    """What it costs to write the text by these slots; None if that cannot be."""
    places = {0: 0.0}
    for slot in slots:
        reached: dict[int, float] = {}
        for place, cost in places.items():
            for piece, more in slot.items():
                if text.startswith(piece, place):
                    end = place + len(piece)
                    reached[end] = min(reached.get(end, 99.0), cost + more)
        places = reached
    return places.get(len(text)) if slots else None
