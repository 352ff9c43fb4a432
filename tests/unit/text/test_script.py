import pytest
from hypothesis import given
from hypothesis import strategies as st

from signapp.languages import load_language
from signapp.text.script import compose, ends_in_consonant, hasanta_for


@pytest.mark.parametrize(
    ("letters", "text"),
    [
        # Bengali
        (["ক", "ই"], "কি"),
        (["ক", "আ", "ক", "আ"], "কাকা"),
        (["ব", "আ", "ং", "ল", "আ"], "বাংলা"),
        (["ম", "আ"], "মা"),
        (["আ", "ম", "ই"], "আমি"),
        (["ক", "অ", "ই"], "কই"),  # the inherent vowel closes the syllable
        (["ব", "আ", "ই"], "বাই"),  # a vowel after a vowel stands by itself
        (["ক", "্", "ষ"], "ক্ষ"),
        (["ক", "্", "ষ", "এ"], "ক্ষে"),
        (["ক", " ", "আ"], "ক আ"),
        (["চ", "আ", "ঁ", "দ"], "চাঁদ"),
        (["ৎ", "ই"], "ৎই"),  # khanda ta carries no vowel
        (["র", "ঔ"], "রৌ"),
        # Assamese
        (["হ", "অ", "ও"], "হও"),
        (["ম", "এ", "ক", "উ"], "মেকু"),
        # Devanagari
        (["न", "म", "स", "्", "त", "ए"], "नमस्ते"),
        (["क", "अं"], "कं"),
        (["क", "अः"], "कः"),
        (["अं"], "अं"),
        (["ज्ञ", "आ", "न"], "ज्ञान"),
        (["ड़", "आ"], "ड़ा"),
        # Latin
        (["N", "A", " ", "I"], "NA I"),
        ([], ""),
    ],
)
def test_letters_become_written_text(letters: list[str], text: str) -> None:
    assert compose(letters) == text


def test_dotted_letters_take_vowel_signs_however_they_are_encoded() -> None:
    assert compose(["\u09dc", "আ"]) == compose(["\u09a1\u09bc", "আ"]) == "\u09a1\u09bc\u09be"


@pytest.mark.parametrize("code", ["bengali", "assamese", "nepali", "isl", "asl"])
def test_every_letter_of_every_language_can_be_written(code: str) -> None:
    for letter in load_language(code).letters:
        assert letter.text in compose([letter.text])


@given(st.lists(st.sampled_from("কখম\u09cdইআঅ ংABকা"), max_size=12))
def test_a_letter_more_never_changes_the_text_before_it(letters: list[str]) -> None:
    before, after = compose(letters), compose([*letters, "ম"])
    assert after == before + "ম"


def test_scripts_with_conjuncts_have_a_hasanta() -> None:
    assert hasanta_for("Bengali") == "\u09cd"
    assert hasanta_for("Devanagari") == "\u094d"
    assert hasanta_for("Latin") is None


def test_what_ends_in_a_consonant() -> None:
    assert ends_in_consonant("ক") and ends_in_consonant("ড\u09bc")
    assert not any(ends_in_consonant(t) for t in ["", "কা", "ক্", "আ", "ৎ", "A", "কং"])
