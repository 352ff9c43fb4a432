import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signapp.languages import load_language
from signapp.languages.names import normal
from signapp.text import plain_roman
from signapp.text.checking import Verdict, check
from signapp.text.plain_roman import best_reading, may_be, offered, spellings
from signapp.text.spelling import spell_out

BENGALI, NEPALI = load_language("bengali"), load_language("nepali")

# How people type; none of these words stands in a list that ships.
UNLISTED = {
    "bengali": {
        "rimjhim": "রিমঝিম", "kajol": "কাজল", "sagor": "সাগর", "shoshi": "শশী", "torun": "তরুণ",
        "basanti": "বাসন্তী", "manik": "মানিক", "protima": "প্রতিমা", "chandana": "চন্দনা",
        "golap": "গোলাপ", "bishal": "বিশাল", "tomal": "তমাল", "rupali": "রূপালি",
        "shorot": "শরৎ", "mishti": "মিষ্টি", "jhorna": "ঝর্ণা", "sondhya": "সন্ধ্যা",
        "kobi": "কবি", "nodi": "নদী", "pothik": "পথিক",
    },
    "nepali": {
        "suman": "सुमन", "sushma": "सुष्मा", "kalpana": "कल्पना", "bijay": "विजय",
        "narayani": "नारायणी", "saraswoti": "सरस्वोती", "manisha": "मनिषा", "rabi": "रवि",
        "sagar": "सागर", "kiran": "किरण", "mohini": "मोहिनी", "sunil": "सुनील", "dinesh": "दिनेश",
        "basanta": "बसन्त", "prem": "प्रेम", "gauri": "गौरी", "hajur": "हजुर", "mandir": "मन्दिर",
        "bhok": "भोक", "pani": "पानी",
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "typed", "first"),
    [
        ("bengali", "kalkata", "কলকাতা"),
        ("bengali", "Kolkata", "কলকাতা"),
        ("bengali", "DHAKA", "ঢাকা"),
        ("bengali", "calcutta", "কলকাতা"),
        ("bengali", "chand", "চাঁদ"),
        ("bengali", "bangla", "বাংলা"),
        ("bengali", "brishti", "বৃষ্টি"),
        ("bengali", "shikkha", "শিক্ষা"),
        ("bengali", "ranjan", "রঞ্জন"),
        ("bengali", "priya", "প্রিয়া"),
        ("bengali", "bari", "বাড়ি"),
        ("bengali", "satya", "সত্য"),
        ("nepali", "nepal", "नेपाल"),
        ("nepali", "kathmandu", "काठमाडौं"),
        ("nepali", "namaste", "नमस्ते"),
        ("nepali", "krishna", "कृष्ण"),
        ("nepali", "gyan", "ज्ञान"),
        ("nepali", "dhanyabad", "धन्यवाद"),
        ("assamese", "mama", "মামা"),
    ],
)
def test_everyday_words_and_places(code: str, typed: str, first: str) -> None:
    language = load_language(code)
    assert spellings(typed, language)[0] == normal(first)
    assert best_reading(typed, language) == normal(first)


@pytest.mark.parametrize("code", ["bengali", "nepali"])
def test_words_of_no_list_are_mostly_among_those_offered(code: str) -> None:
    language = load_language(code)
    listed, _ = plain_roman._listed(language)
    asked = {k: normal(v) for k, v in UNLISTED[code].items() if normal(v) not in listed}
    assert len(asked) >= 15
    found = [typed for typed, written in asked.items() if written in spellings(typed, language, 6)]
    missed = sorted(set(asked) - set(found))
    assert len(found) >= 0.7 * len(asked), missed


def test_several_ways_are_offered_each_once() -> None:
    offers = spellings("kalkata", BENGALI)
    assert len(offers) == 5 == len(set(offers)) and "কালকাতা" in offers
    assert len(spellings("kalkata", BENGALI, 2)) == 2


@pytest.mark.parametrize(
    "word", ["", "k", "kā", "baaMlaa", "klm7", "কলম", "x" * 25, "hello-world", "kal kata"]
)
def test_what_is_not_plain_is_read_exactly(word: str) -> None:
    assert spellings(word, BENGALI) == ()


def test_scripts_without_a_table_have_no_offers() -> None:
    isl = load_language("isl")
    assert spellings("kolkata", isl) == () and best_reading("kolkata", isl) == "kolkata"
    assert not may_be("kolkata", "kolkata", isl)


def test_the_name_of_a_letter_stays_that_letter() -> None:
    for letter in BENGALI.letters:
        for name in letter.roman.split(" / "):
            words = spell_out(best_reading(name, BENGALI), BENGALI)
            assert [x.label for word in words for x in word.letters] == [letter.label], name


def test_a_typed_text_is_read_word_by_word() -> None:
    checked = check("ami Kolkata কলম", BENGALI)
    assert checked.verdict is Verdict.GOOD and checked.written == "আমি কলকাতা কলম"
    assert [x.label for x in checked.words[1]] == list("কলকআতআ")
    assert check("kaa", BENGALI).written == best_reading("kaa", BENGALI)


def test_what_a_word_may_be() -> None:
    assert may_be("kalkata", "কলকাতা", BENGALI) and may_be("kalkata", "কালকাতা", BENGALI)
    assert may_be("chad", "চাঁদ", BENGALI) and may_be("chand", "চাঁদ", BENGALI)
    assert not may_be("kalkat", "কলকাতা", BENGALI) and not may_be("dhaka", "কলকাতা", BENGALI)
    assert may_be("bishnu", "विष्णु", NEPALI)


def test_the_word_at_the_cursor_is_offered() -> None:
    text = "আমি kalkata jai"
    for cursor in (4, 8, 11):
        offer = offered(text, cursor, BENGALI)
        assert offer is not None and text[offer.start : offer.end] == "kalkata"
        assert offer.spellings[0] == "কলকাতা"
    assert offered(text, 2, BENGALI) is None
    assert offered(text, 15, BENGALI) is not None


@pytest.mark.parametrize("code", ["bengali", "nepali"])
def test_what_ships_is_well_formed_and_can_be_signed(code: str) -> None:
    path = Path(plain_roman.__file__).parent / "spelled" / f"{code}.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    assert set(data) == {"words", "roman"}
    words = [*data["words"], *data["roman"].values()]
    for word in words:
        assert word == word.strip() and spell_out(word, load_language(code)), word
    assert len(data["words"]) == len(set(data["words"]))


@given(st.text("aeioukgcjtdnpbmyrlshvwzxqf", min_size=2, max_size=24))
def test_any_word_is_read_quickly_and_what_is_offered_fits(word: str) -> None:
    for language in (BENGALI, NEPALI):
        for text in spellings(word, language):
            assert text == normal(text) and spell_out(text, language)
            assert may_be(word, text, language) or text in plain_roman._listed(language)[0]
