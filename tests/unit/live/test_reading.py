import json
import random
from datetime import date
from pathlib import Path

import pytest

from signapp.errors import Message, SignappError
from signapp.languages import load_language
from signapp.live.diary import (
    Finished,
    add_round,
    as_csv,
    days_of,
    load_diary,
    profile_in_use,
    streak,
)
from signapp.live.reading import ReadingRound, confused_pairs, same_letters, similar_words
from signapp.recording.profiles import Profiles
from signapp.recording.store import Recordings
from signapp.text.checking import Verdict, check
from signapp.text.wordlists import KINDS, LONGEST, read_word_list, shipped_words

CODES = ["isl", "bengali", "assamese", "nepali", "asl"]


@pytest.mark.parametrize("code", CODES)
def test_every_word_that_ships_can_be_spelled_by_held_signs(code: str) -> None:
    language = load_language(code)
    file = Path(__file__).parents[3] / "signapp" / "text" / "words" / f"{code}.json"
    data = json.loads(file.read_text(encoding="utf-8"))
    assert set(data) == set(KINDS) and len(data["words"]) >= 20
    for kind in KINDS:
        assert list(shipped_words(language, kind)) == data[kind], "one is left out"
        for word in data[kind]:
            checked = check(word, language)
            assert checked.verdict is Verdict.GOOD
            assert sum(map(len, checked.words)) <= LONGEST
        assert len(set(data[kind])) == len(data[kind])


def test_a_missed_word_comes_again_once() -> None:
    clock = iter(range(100))
    words = ["CAT", "DOG", "COW", "PIG"]
    session = ReadingRound(
        words, load_language("isl"), rng=random.Random(1), clock=lambda: float(next(clock))
    )
    missed = str(session.word)
    assert not session.typed("XYZ") and session.typed(missed)
    assert not session.answers[0].right
    seen = []
    while session.word is not None:
        seen.append(session.word)
        session.typed(session.word)
    assert seen.count(missed) == 1 and seen[2] == missed
    assert session.right == 4 and len(session.answers) == 5


def test_a_word_that_is_told_is_not_right() -> None:
    session = ReadingRound(["CAT"], load_language("isl"))
    assert session.give_up() == "CAT" and session.right == 0 and session.word == "CAT"
    session.give_up()
    assert session.word is None and session.left == 0


@pytest.mark.parametrize(
    ("code", "word", "typed", "same"),
    [
        ("isl", "Asha", "ASHA", True),
        ("isl", "Asha", "ASH", False),
        ("isl", "Asha", "ASHA1", False),
        ("isl", "Asha", "", False),
        ("isl", "U V U", "UVU", True),
        ("bengali", "কলম", "kalam", True),
        ("bengali", "নদী", "নদি", True),  # one sign for both vowels
        ("bengali", "কলম", "কমল", False),
        ("bengali", "কলকাতা", "kalkata", True),  # plain Roman leaves the vowels open
        ("bengali", "কালি", "kali", True),
        ("bengali", "কলকাতা", "dhaka", False),
        ("nepali", "नमस्ते", "Namaste", True),
        ("nepali", "घर", "घर", True),
    ],
)
def test_what_counts_is_the_signs(code: str, word: str, typed: str, same: bool) -> None:
    assert same_letters(typed, word, load_language(code)) is same


@pytest.mark.parametrize("code", CODES)
def test_similar_letters_are_those_of_the_card(code: str) -> None:
    pairs, language = confused_pairs(code), load_language(code)
    assert pairs and all(x in language.by_label for pair in pairs for x in pair)
    words = similar_words(language, random.Random(0))
    assert words
    for word in words:
        labels = {x.label for part in check(word, language).words for x in part}
        assert tuple(sorted(labels)) in [tuple(sorted(pair)) for pair in pairs]


def test_own_lists_in_any_encoding_and_what_they_lack(tmp_path: Path) -> None:
    language, path = load_language("bengali"), tmp_path / "list.txt"
    path.write_text("# ক্লাস\nকলম\n\nকলম\n  মা\n!?\n", encoding="utf-16")
    found = read_word_list(path, language)
    assert found.words == ("কলম", "মা") and found.left_out == ("!?",) and found.more == 0
    path.write_text("!?\n", encoding="utf-8")
    with pytest.raises(SignappError, match="no word"):
        read_word_list(path, language)
    with pytest.raises(SignappError, match="nowhere"):
        read_word_list(tmp_path / "nowhere.txt", language)


def row(day: str, profile: str = "") -> Finished:
    return Finished(day, "isl", profile, "read", 8, 7, 61.25)


def test_the_diary_keeps_what_was_added(tmp_path: Path) -> None:
    path = tmp_path / "rounds.json"
    assert load_diary(path) == []
    add_round(row("2026-03-01"), path)
    add_round(row("2026-03-02", "Asha"), path)
    assert load_diary(path) == [row("2026-03-01"), row("2026-03-02", "Asha")]


@pytest.mark.parametrize("text", ["{", "[]", '{"rounds": [{"day": "today"}]}', '{"rounds": 3}'])
def test_a_damaged_diary_is_set_aside(tmp_path: Path, text: str) -> None:
    path, told = tmp_path / "rounds.json", list[Message]()
    path.write_text(text, encoding="utf-8")
    assert load_diary(path, told.append) == []
    (kept,) = tmp_path.iterdir()
    assert kept != path and kept.read_text(encoding="utf-8") == text
    assert str(path) in str(told[0])


def test_a_streak_goes_on_until_a_day_is_left_out() -> None:
    days = days_of([row("2026-03-01"), row("2026-03-02"), row("2026-03-04"), row("2026-03-05")])
    assert streak(days, date(2026, 3, 5)) == 2
    assert streak(days, date(2026, 3, 6)) == 2, "today is not over"
    assert streak(days, date(2026, 3, 7)) == 0
    assert streak(set(), date(2026, 3, 7)) == 0


def test_the_table_holds_no_formula() -> None:
    lines = as_csv([row("2026-03-01", "=1+1"), row("2026-03-02", "Asha, Ravi")]).splitlines()
    assert lines[0] == "day,language,profile,mode,asked,right,seconds"
    assert lines[1] == "2026-03-01,isl,'=1+1,read,8,7,61.2"
    assert '"Asha, Ravi"' in lines[2]


def test_the_profile_in_use_is_noted() -> None:
    assert profile_in_use("isl") == ""
    profiles = Profiles(Recordings("isl"))
    profiles.add("Asha")
    profiles.use("Asha")
    assert profile_in_use("isl") == "Asha" and profile_in_use("bengali") == ""
