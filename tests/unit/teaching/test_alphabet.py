"""Languages of one's own."""

from pathlib import Path

import pytest

from signapp.errors import LanguageError, SignappError
from signapp.languages import language_codes, load_language
from signapp.teaching.alphabet import add_letter, as_recorded, code_of, new_language, new_letter


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path


def test_a_new_language_and_its_letters() -> None:
    new_language("Hill signs", new_letter("ক", "ka"), script="Bengali", locale="bn")
    add_letter("hill-signs", new_letter("খ", "", "খবর"))
    language = load_language("hill-signs")
    assert "hill-signs" in language_codes()
    assert [x.roman for x in language.letters] == ["ka", "খ"]
    assert language.letters[1].text == "খবর"


def test_letters_are_added_to_a_copy_of_a_shipped_language() -> None:
    before = load_language("isl")
    add_letter("isl", new_letter("Ñ"))
    after = load_language("isl")
    assert after.letters[:26] == before.letters and after.letters[26].label == "Ñ"


def test_what_is_there_already_is_refused() -> None:
    with pytest.raises(LanguageError, match="already"):
        new_language("ISL", new_letter("A"))
    with pytest.raises(LanguageError, match="already"):
        add_letter("isl", new_letter("A"))
    for bad in ("", " ", "x" * 100, "a\tb"):
        with pytest.raises(SignappError):
            new_letter(bad)


def test_recorded_signs_are_no_stand_in() -> None:
    language = as_recorded(load_language("assamese"))
    assert not language.stand_in
    assert "stand" not in (language.name + language.note).lower()


@pytest.mark.parametrize(
    ("name", "code"),
    [("Hill signs", "hill-signs"), ("Ñandú!", "nandu"), ("2nd try", "own-2nd-try"), ("ক", "own")],
)
def test_codes(name: str, code: str) -> None:
    assert code_of(name) == code
