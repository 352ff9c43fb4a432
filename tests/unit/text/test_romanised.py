import pytest

from signapp.languages import load_language
from signapp.text.romanised import from_roman
from signapp.text.spelling import spell_out


@pytest.mark.parametrize(
    ("code", "typed", "written"),
    [
        ("bengali", "kalam", "কলম"),
        ("bengali", "klm", "কলম"),
        ("bengali", "kaa", "কআ"),
        ("bengali", "kā", "কআ"),
        ("bengali", "aami", "আমই"),
        ("bengali", "chhabi", "ছবই"),
        ("bengali", "bāṃlā", "বআংলআ"),
        ("bengali", "baaMlaa", "বআংলআ"),
        ("bengali", "hrid", "হঋদ"),
        ("bengali", "sha Sha sa", "শ ষ স"),
        ("bengali", "śa ṣa", "শ ষ"),
        ("nepali", "namaste", "नमसतए"),
        ("nepali", "nepaal", "नएपआल"),
        ("nepali", "va wa", "व व"),
        ("assamese", "aama", "আম"),
    ],
)
def test_latin_letters_become_the_languages_own(code: str, typed: str, written: str) -> None:
    assert from_roman(typed, load_language(code)) == written


def test_a_capital_is_a_dot_below_but_not_in_names() -> None:
    bengali = load_language("bengali")
    assert from_roman("Ta", bengali) == "ট"
    assert from_roman("ghaTa", bengali) == "ঘট"
    assert from_roman("Tabla", bengali) == "তবল"  # a name begins with a capital
    assert from_roman("NAMASTE", bengali) == from_roman("namaste", bengali)


def test_what_is_no_name_stays() -> None:
    bengali = load_language("bengali")
    assert from_roman("কলম kalam", bengali) == "কলম কলম"
    assert from_roman("x7", bengali) == "x7"
    assert from_roman("hello", load_language("isl")) == "hello"


@pytest.mark.parametrize("code", ["bengali", "nepali", "assamese"])
def test_every_letter_can_be_typed_by_its_shown_name(code: str) -> None:
    language = load_language(code)
    for letter in language.letters:
        for name in letter.roman.split(" / "):
            words = spell_out(from_roman(name, language), language)
            assert [x.label for word in words for x in word.letters] == [letter.label], name


def test_long_nonsense_is_read_quickly_and_whole() -> None:
    text = "zq" * 1000
    assert from_roman(text, load_language("bengali")) == text
