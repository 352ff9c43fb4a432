import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from signapp.text.characters import boundaries, characters, cleaned


def test_what_a_reader_takes_for_one_character() -> None:
    assert characters("কিক্ষস্তে") == ["কি", "ক্ষ", "স্তে"]
    assert characters("👨‍👩‍👧🇮🇳é") == ["👨‍👩‍👧", "🇮🇳", "é"]
    assert boundaries("ক্ষি!") == [0, 4, 5] and boundaries("") == [0]


def test_pasted_text_is_cleaned() -> None:
    assert cleaned("a\r\nb\rc\u2029d\te\u00a0f") == "a\nb\nc\nd e f"
    assert cleaned("\ufeffa\x00b\x1b\ufffcc\ud800") == "abc"
    assert cleaned("ক\u09cd\u200dষ") == "ক\u09cd\u200dষ"  # joiners are writing
    assert cleaned("e\u0301") == "é"


@given(st.text())
def test_cleaning_again_changes_nothing(text: str) -> None:
    once = cleaned(text)
    assert cleaned(once) == once == unicodedata.normalize("NFC", once)
    assert "".join(characters(once)) == once
