"""Languages as data: one JSON file each, nothing else to write to add a language.

Shipped files stand in this folder; the user's own stand in ``languages/`` of the user data folder
(see `user_languages_dir`) or anywhere, given by path. Fields:

    code         short name used in commands and folders, e.g. "bengali"
    name         English name
    native_name  name in the language itself
    script       ISO 15924-style English script name: "Latin", "Bengali", ...
    locale       for fonts, speech and sorting, e.g. "bn"
    stand_in     true when the signs are borrowed from another language
    note         one or two sentences about what the signs are
    letters      [{"label", "native", "roman", "text", "alternates"?, "former"?}, ...]

``label`` is the name in datasets, ``native`` what is shown, ``roman`` the romanised name always
shown beside it, ``text`` the string that the letter writes, ``alternates`` other letters that
share the sign, and ``former`` labels that the letter had before, under which a model may know it.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from platformdirs import user_data_path

from signapp.errors import LanguageError

_SHIPPED = Path(__file__).parent

SHIPPED_CODES = ("isl", "bengali", "assamese", "nepali")
"""The languages that come with signapp, in the order in which they are shown."""


@dataclass(frozen=True)
class Letter:
    """One letter of a language (fields as in the module docstring)."""

    label: str
    native: str
    roman: str
    text: str
    alternates: tuple[str, ...] = ()
    former: tuple[str, ...] = ()


@dataclass(frozen=True)
class Language:
    """A language data file (fields as in the module docstring)."""

    code: str
    name: str
    native_name: str
    script: str
    locale: str
    stand_in: bool
    note: str
    letters: tuple[Letter, ...] = field(repr=False)

    @cached_property
    def by_label(self) -> dict[str, Letter]:
        """Letters by their dataset label."""
        return {letter.label: letter for letter in self.letters}

    def letter(self, label: str) -> Letter:
        """The letter for a label; one that the file does not know stands for itself."""
        return self.by_label.get(label) or Letter(label, label, label, label)

    def renamed(self, labels: Iterable[str]) -> dict[str, Letter]:
        """What has another label today, of the labels that a model was trained with."""
        known = set(labels)
        now = {old: letter for letter in self.letters for old in letter.former}
        # A model that knows a letter by its present label was trained after the renaming.
        return {x: now[x] for x in known if x in now and now[x].label not in known}


def user_languages_dir() -> Path:
    """Folder of the user's own language files."""
    return user_data_path("signapp", appauthor=False) / "languages"


def load_language(code_or_path: str | Path) -> Language:
    """Load a language by code or from a JSON file.

    Raises:
        LanguageError: unknown code, unreadable file or invalid content.
    """
    path = Path(code_or_path)
    if path.suffix == ".json":
        return _read(path)
    for folder in (user_languages_dir(), _SHIPPED):
        candidate = folder / f"{str(code_or_path).lower()}.json"
        if path.name == str(code_or_path) and candidate.is_file():
            return _read(candidate)
    known = ", ".join(language_codes())
    raise LanguageError(f"no language {str(code_or_path)!r}; known: {known}; or give a .json file")


def shipped_language(code: str) -> Language | None:
    """The language as it came with signapp, whatever the user added; None if it did not."""
    path = _SHIPPED / f"{code}.json"
    return _read(path) if code in SHIPPED_CODES and path.is_file() else None


def language_codes() -> list[str]:
    """Codes of all languages that have a data file: shipped first, in their fixed order."""
    found = {p.stem for folder in (user_languages_dir(), _SHIPPED) for p in folder.glob("*.json")}
    return [c for c in SHIPPED_CODES if c in found] + sorted(found - set(SHIPPED_CODES))


def _read(path: Path) -> Language:
    try:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise LanguageError(f"cannot read {path}: {error.strerror or error}") from error
    except ValueError as error:
        raise LanguageError(f"{path} is not valid JSON ({error})") from error
    return language_from_dict(data, str(path))


def language_from_dict(data: Any, origin: str) -> Language:
    """Build a `Language` from parsed JSON, naming `origin` in errors."""
    try:
        letters = tuple(
            Letter(
                label=_text(row, "label"),
                native=_text(row, "native"),
                roman=_text(row, "roman"),
                text=_text(row, "text"),
                alternates=tuple(str(item) for item in row.get("alternates", [])),
                former=tuple(str(item) for item in row.get("former", [])),
            )
            for row in data["letters"]
        )
        language = Language(
            code=_text(data, "code"),
            name=_text(data, "name"),
            native_name=_text(data, "native_name"),
            script=_text(data, "script"),
            locale=_text(data, "locale"),
            stand_in=bool(data.get("stand_in", False)),
            note=str(data.get("note", "")),
            letters=letters,
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise LanguageError(f"{origin}: missing or invalid field {error}") from error
    if not letters:
        raise LanguageError(f"{origin}: it lists no letters")
    if len(language.by_label) != len(letters):
        raise LanguageError(f"{origin}: two letters have the same label")
    return language


def _text(row: dict[str, Any], key: str) -> str:
    value = row[key]
    if not isinstance(value, str) or not value:
        raise KeyError(key)
    return value
