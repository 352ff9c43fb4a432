import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from signapp.errors import LanguageError
from signapp.languages import (
    Form,
    Language,
    language_codes,
    language_from_dict,
    load_language,
    readable_languages,
)

SIZES = {"isl": 26, "bengali": 38, "assamese": 9, "nepali": 49, "asl": 26}
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
        json.dumps({**VALID, "letters": [{**LETTER, "forms": 3}]}),
        json.dumps({**VALID, "letters": [{**LETTER, "forms": ["fist"]}]}),
        json.dumps({**VALID, "letters": [{**LETTER, "forms": [{"name": " "}]}]}),
        json.dumps({**VALID, "letters": [{**LETTER, "forms": [{"name": "x"}, {"name": "X"}]}]}),
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


def test_a_letter_may_be_marked_as_a_movement() -> None:
    still, moving = language(letter("I"), letter("J", moves=True)).letters
    assert not still.moves and moving.moves
    assert "moves" not in still.as_dict() and moving.as_dict()["moves"] is True
    with pytest.raises(LanguageError, match="moves"):
        language(letter("J", moves="yes"))


def test_a_language_file_of_the_users(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps(VALID), encoding="utf-8")
    assert load_language(path).letters[0].label == "A"
    with pytest.raises(LanguageError, match="cannot read"):
        load_language(tmp_path / "absent.json")


def test_forms_are_kept_when_a_language_is_written() -> None:
    rows = [{"name": "ISLRTC", "origin": "taught there"}, {"name": "whole hand curved"}]
    read = language_from_dict({**VALID, "letters": [{**LETTER, "forms": rows}]}, "x.json")
    assert read.letters[0].forms == (Form("ISLRTC", "taught there"), Form("whole hand curved"))
    assert read.as_dict()["letters"][0]["forms"] == rows
    assert language_from_dict(read.as_dict(), "x.json") == read
    assert "forms" not in language_from_dict(VALID, "x.json").as_dict()["letters"][0]


YA_ONE, YA_TWO = "\u09df", "\u09af\u09bc"  # one character, and a letter with its dot


def language(*letters: dict[str, Any]) -> Language:
    return language_from_dict({**VALID, "letters": list(letters)}, "x.json")


def letter(label: str, native: str = "", roman: str = "", **more: Any) -> dict[str, Any]:
    return {
        "label": label,
        "native": native or label,
        "roman": roman or label,
        "text": native or label,
        **more,
    }


@pytest.mark.parametrize(("stored", "asked"), [(YA_ONE, YA_TWO), (YA_TWO, YA_ONE)])
def test_a_letter_is_the_same_in_either_encoding(stored: str, asked: str) -> None:
    found = language(letter(stored, roman="ya")).find(asked)
    assert found is not None and found.label == YA_TWO
    assert language(letter(stored)).letter(asked).label == YA_TWO


def test_two_letters_that_differ_in_encoding_alone_are_one_line() -> None:
    with pytest.raises(LanguageError, match=r"x\.json: two letters have the same label"):
        language(letter(YA_ONE), letter(YA_TWO))


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("i", "I"),  # the label of one letter, the roman name of another in other case
        ("ই/ঈ", "I"),
        ("ঈ", "I"),
        (" ka ", "K"),
        ("KA", "K"),
        ("t\u0323a", "T"),  # decomposed, as macOS writes names
        ("ক\u09cd\u200dষ", "KS"),  # a joiner inside the conjunct
        ("ঙ", "K"),
        ("same", None),  # two letters are called so
        ("nobody", None),
        ("", None),
    ],
)
def test_a_letter_is_found_by_any_of_its_names(name: str, label: str | None) -> None:
    found = language(
        letter("I", "ই/ঈ", "I / ī"),
        letter("K", "ক", "ka", alternates=["ঙ"]),
        letter("T", "ট", "ṭa"),
        letter("KS", "ক্ষ", "kṣa"),
        letter("A1", "a1", "same"),
        letter("A2", "a2", "same"),
    ).find(name)
    assert (found.label if found else None) == label


def test_case_tells_letters_apart_where_a_language_has_both() -> None:
    both = language(letter("A"), letter("a"), letter("B"))
    assert both.find("a").label == "a"  # type: ignore[union-attr]
    assert both.find("b").label == "B"  # type: ignore[union-attr]
    assert both.letter("b").label == "B"


@pytest.mark.parametrize("code", SIZES)
def test_every_shipped_letter_is_found_by_its_names(code: str) -> None:
    shipped = load_language(code)
    for item in shipped.letters:
        for name in (item.label, item.native, item.text, unicodedata.normalize("NFD", item.label)):
            assert shipped.find(name) is item


def test_a_sign_may_write_a_blank_or_take_back() -> None:
    both = language(
        letter("space", text=" "),
        {"label": "del", "native": "⌫", "roman": "delete", "action": "delete"},
    )
    assert both.by_label["space"].text == " "
    assert (both.by_label["del"].text, both.by_label["del"].action) == ("", "delete")
    assert language_from_dict(json.loads(json.dumps(both.as_dict())), "again") == both


@pytest.mark.parametrize("wrong", [{"action": "explode"}, {"text": ""}, {"label": " "}])
def test_letters_that_cannot_be_used(wrong: dict[str, Any]) -> None:
    with pytest.raises(LanguageError, match=r"x\.json"):
        language({**letter("A"), **wrong})


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_language_files_in_the_encodings_of_editors(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps(VALID, indent=1), encoding=encoding)
    assert load_language(path).code == "x"


BROKEN: dict[str, bytes | None] = {
    "bad.json": b"{",
    "deep.json": b"[" * 100_000,
    "latin.json": json.dumps({**VALID, "name": "\xe9"}, ensure_ascii=False).encode("latin-1"),
    "other.json": json.dumps(VALID).encode(),  # it says that it is x
    "folder.json": None,
    "nepali.json": b"",  # the user's copy of a shipped one
}


def test_one_broken_file_takes_nothing_from_the_other_languages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    folder = tmp_path / "signapp" / "languages"
    folder.mkdir(parents=True)
    for name, content in BROKEN.items():
        if content is None:
            (folder / name).mkdir()
        else:
            (folder / name).write_bytes(content)
    (folder / "gone.json").symlink_to(folder / "nowhere.json")
    (folder / "x.json").write_text(json.dumps(VALID), encoding="utf-8-sig")
    languages, problems = readable_languages()
    assert [x.code for x in languages] == ["isl", "bengali", "assamese", "asl", "x"]
    assert len(problems) == len(BROKEN) + 1
    for name in (*BROKEN, "gone.json"):
        (line,) = [str(p) for p in problems if str(folder / name) in str(p)]
        assert "\n" not in line


def test_a_folder_of_languages_that_cannot_be_looked_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    (tmp_path / "signapp").mkdir()
    (tmp_path / "signapp" / "languages").write_text("a file where the folder should be")
    languages, problems = readable_languages()
    assert [x.code for x in languages] == ["isl", "bengali", "assamese", "nepali", "asl"]
    assert len(problems) == 1 and "languages" in str(problems[0])
