"""One letter, however its name is written."""

import unicodedata

import pytest

from signapp.languages import load_language
from signapp.languages.finding import LetterNames
from signapp.recognition.model import Label


def test_labels_native_and_romanised_names_are_found_in_every_encoding() -> None:
    bengali = LetterNames(load_language("bengali").letters)
    for letter in load_language("bengali").letters:
        for name in (letter.label, letter.native, letter.roman):
            for form in ("NFC", "NFD"):
                assert bengali.find(unicodedata.normalize(form, name)) == [letter.label]
            assert bengali.find(f" {name.upper()} ") == [letter.label]


def test_nukta_joiners_and_case() -> None:
    names = LetterNames([Label("\u09df", "\u09df", "ẏa"), Label("ক্ষ", "ক্ষ", "kṣa")])
    assert names.find("\u09af\u09bc") == ["\u09df"] == names.find("ẎA")
    assert names.find("ক্\u200dষ") == ["ক্ষ"]
    assert names.find("ক") == []


def test_what_is_written_counts_before_what_is_alike() -> None:
    names = LetterNames([Label("a", "a", "a"), Label("A", "A", "A")])
    assert names.find("a") == ["a"] and names.find("A") == ["A"]


@pytest.mark.parametrize("name", ["ta", "TA"])
def test_a_name_of_two_letters_is_ambiguous(name: str) -> None:
    names = LetterNames([Label("ত", "ত", "ta"), Label("ট", "ট", "ta")])
    assert names.find(name) == ["ত", "ট"]
