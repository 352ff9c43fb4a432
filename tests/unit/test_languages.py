import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from signapp.errors import LanguageError
from signapp.languages import language_codes, load_language

SIZES = {"isl": 26, "bengali": 38, "assamese": 9, "nepali": 49}
BLOCK = {"Latin": "LATIN", "Bengali": "BENGALI", "Assamese": "BENGALI", "Devanagari": "DEVANAGARI"}


@pytest.mark.parametrize(("code", "size"), SIZES.items())
def test_shipped_languages(code: str, size: int) -> None:
    language = load_language(code)
    assert len(language.letters) == size
    for letter in language.letters:
        assert letter.roman.isascii() or unicodedata.name(letter.roman[0]).startswith("LATIN")
        for character in letter.text + "".join(letter.alternates):
            assert BLOCK[language.script] in unicodedata.name(character)


def test_only_assamese_is_a_stand_in_and_says_so() -> None:
    assert [c for c in language_codes() if load_language(c).stand_in] == ["assamese"]
    assert "Nepali" in load_language("assamese").note
    assert "stand-in" in load_language("assamese").name


def test_an_unknown_label_stands_for_itself() -> None:
    assert load_language("isl").letter("ñ").native == "ñ"


def test_unknown_language_lists_the_known() -> None:
    with pytest.raises(LanguageError, match=r"klingon.*isl, bengali"):
        load_language("klingon")


LETTER = {"label": "A", "native": "A", "roman": "a", "text": "A"}
VALID: dict[str, Any] = {
    "code": "x", "name": "X", "native_name": "X", "script": "Latin", "locale": "en",
    "letters": [LETTER],
}  # fmt: skip


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "3",
        json.dumps({**VALID, "letters": []}),
        json.dumps({**VALID, "letters": [LETTER, LETTER]}),
        json.dumps({**VALID, "letters": [{**LETTER, "roman": ""}]}),
        json.dumps({**VALID, "letters": ["A"]}),
        json.dumps({**VALID, "code": 3}),
        json.dumps({k: v for k, v in VALID.items() if k != "script"}),
        b"\xff\xfe".decode("latin-1"),
    ],
)
def test_a_wrong_file_is_one_line(tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(content, encoding="latin-1")
    with pytest.raises(LanguageError) as error:
        load_language(path)
    assert str(path) in str(error.value)
    assert "\n" not in str(error.value)


def test_a_language_file_of_the_users(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps(VALID), encoding="utf-8")
    assert load_language(path).letters[0].label == "A"
    with pytest.raises(LanguageError, match="cannot read"):
        load_language(tmp_path / "absent.json")
