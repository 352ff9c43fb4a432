"""Lists of moving signs: shipped ones, the user's own, and names as people write them."""

import json

import pytest

from signapp.errors import LanguageError
from signapp.languages import load_language
from signapp.languages.signs import load_signs, sign_key, signs_from_dict, user_signs_file

ROW = {"label": "a", "native": "a", "roman": "a", "text": "a"}


@pytest.mark.parametrize("name", ["thank you", "Thank_You", "THANKYOU", "thank-you", " thanks "])
def test_spellings_of_one_sign(name: str) -> None:
    found = load_signs("isl").find(name)
    assert found is not None and found.label == "thank you"


def test_the_word_i_is_no_letter_and_moving_letters_are() -> None:
    signs = load_signs("isl")
    word, letter = signs.find("I"), signs.find("J")
    assert word is not None and word.text == "I" and not word.letter
    assert letter is not None and letter.letter == "J" and letter.few_people
    alphabet = load_language("isl").by_label
    assert all(sign.label not in alphabet for sign in signs.signs)
    assert all(not sign.letter or sign.letter in alphabet for sign in signs.signs)


def test_keys_keep_marks_and_differ_for_dashes() -> None:
    assert sign_key("খাওয়া") != sign_key("খওয") and sign_key("-") == "-"


def test_a_language_without_signs_has_none() -> None:
    assert load_signs("nepali").signs == ()


def test_own_signs_are_added_and_replace() -> None:
    path = user_signs_file("isl")
    path.parent.mkdir(parents=True)
    own = [ROW | {"label": "tea"}, ROW | {"label": "hello", "text": "Hi"}]
    path.write_text(json.dumps({"language": "isl", "signs": own}), "utf-8")
    try:
        signs = load_signs("isl")
    finally:
        path.unlink()
    assert signs.by_label["hello"].text == "Hi" and "tea" in signs.by_label
    assert "namaste" in signs.by_label


@pytest.mark.parametrize(
    "rows",
    [
        [{"label": "a"}],
        [ROW | {"people": -1}],
        [ROW | {"names": "ab"}],
        [ROW | {"text": " "}],
        [ROW, ROW],
    ],
)
def test_damaged_lists_are_refused(rows: list[dict[str, object]]) -> None:
    with pytest.raises(LanguageError, match=r"here\.json"):
        signs_from_dict({"language": "x", "signs": rows}, "here.json")


def test_a_list_survives_its_own_form() -> None:
    signs = load_signs("isl")
    assert signs_from_dict(signs.as_dict(), "again") == signs
