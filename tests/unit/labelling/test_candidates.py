"""Words of a list are found by their signs, however they are written."""

import itertools
import unicodedata
from typing import Literal

import pytest

from signapp.errors import SignappError
from signapp.labelling.candidates import Candidates
from signapp.languages import Language, Letter, load_language
from signapp.text.spelling import spell_out

BENGALI = [
    "কালি", "কলম", "ভাত", "শীষ", "সিংহ", "লক্ষ্মী", "চাঁদ", "ঊষা", "দুঃখ",
    "বৌ", "ঐক্য", "ঋতু", "ক্ষমা", "হঠাৎ", "পড়া", "আষাঢ়", "যেন", "অমর",
]  # fmt: skip
NEPALI = [
    "नाम", "राम", "क्षमा", "ज्ञान", "त्रिशूल", "अंगूर", "कः",
    "वर्ष", "ऋषि", "औषधि", "पृथ्वी", "संसार", "ऐन",
]  # fmt: skip


def signs(word: str, language: Language) -> list[str]:
    return [letter.label for letter in spell_out(word, language)[0].letters]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    ("code", "words"), [("bengali", BENGALI), ("nepali", NEPALI), ("isl", ["Islamabad", "Café"])]
)
def test_a_perfect_reading_is_always_found(
    code: str, words: list[str], form: Literal["NFC", "NFD"]
) -> None:
    language = load_language(code)
    listed = [unicodedata.normalize(form, word) for word in words]
    candidates = Candidates(listed, language)
    for word, entry in zip(words, listed, strict=True):
        plain = word.replace("é", "e")
        assert candidates.nearest(signs(plain, language), "", limit=0) == entry


@pytest.mark.parametrize(
    ("read", "word"),
    [
        (["खम", "ा"], None),
        (["क", "ष", "म", "आ"], "क्षमा"),  # the conjunct by its parts
        (["क्ष", "म", "आ"], "क्षमा"),
        (["अं", "ग", "ऊ", "र"], "अंगूर"),
        (["स", "अं", "स", "आ", "र"], "संसार"),
        (["र", "आ", "म", "अ"], "राम"),  # the vowel that is not written was signed
    ],
)
def test_several_ways_to_sign_one_word(read: list[str], word: str | None) -> None:
    assert Candidates(NEPALI, load_language("nepali")).nearest(read, "", limit=0) == word


def test_joiners_and_case_play_no_part() -> None:
    candidates = Candidates(["ক\u200d্ষমা", "ISLAMABAD"], load_language("bengali"))
    assert candidates.nearest(["ক", "শ", "ম", "আ"], "", limit=0) == "ক\u200d্ষমা"
    assert Candidates(["iSLamabad"], load_language("isl")).nearest("ISLAMABAD", "") == "iSLamabad"


def test_letters_that_share_a_sign_are_equal_and_the_written_form_decides() -> None:
    language = load_language("bengali")
    assert Candidates(["কলম", "ভাত"], language).nearest(["ব", "আ", "ত"], "বাত", limit=0) == "ভাত"
    for words in itertools.permutations(["ভাত", "বাত"]):
        assert Candidates(words, language).nearest(["ব", "আ", "ত"], "বাত") == "বাত"


def test_a_hasanta_may_be_signed_where_there_is_a_sign_for_it() -> None:
    letters = tuple(Letter(x, x, x, x) for x in ("ক", "ষ", "ম", "আ", "্"))
    language = Language("x", "x", "x", "Bengali", "bn", False, "", letters)
    candidates = Candidates(["ক্ষমা"], language)
    assert candidates.nearest(["ক", "ষ", "ম", "আ"], "", limit=0) == "ক্ষমা"
    assert candidates.nearest(["ক", "্", "ষ", "ম", "আ"], "", limit=0) == "ক্ষমা"


def test_near_words_only() -> None:
    language = load_language("isl")
    candidates = Candidates(["Islamabad", "Lahore"], language)
    assert candidates.nearest("ISAMABD", "ISAMABD") == "Islamabad"
    assert candidates.nearest("XYZ", "XYZ") is None
    assert candidates.nearest("", "") is None


def test_what_has_no_sign_is_passed_over_or_never_equal() -> None:
    language = load_language("isl")
    assert Candidates(["O'Brien-2"], language).nearest("OBRIEN", "") == "O'Brien-2"
    assert Candidates(["O’Brien"], language).nearest("OBRIEN", "", limit=0) == "O’Brien"
    assert Candidates(["New Delhi"], language).nearest("NEWDELHI", "", limit=0) == "New Delhi"
    assert Candidates(["ক"], language).nearest("K", "K") is None
    with pytest.raises(SignappError):
        spell_out("ক", language)
