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
    letters      [{"label", "native", "roman", "text", "alternates"?, "action"?, "former"?,
                   "moves"?, "forms"?}, ...]

``label`` is the name in datasets, ``native`` what is shown, ``roman`` the romanised name always
shown beside it, ``text`` the string that the letter writes (a blank for a sign that means space),
``alternates`` other letters that share the sign, and ``former`` labels that the letter had before,
under which a model may know it. ``"action": "delete"`` makes a sign take back what was written
last; its ``text`` may then be left out. ``"moves": true`` marks a letter whose sign is a movement:
one held pose does not show it, and a model of held poses may lack it. ``forms`` are the ways in
which a letter is signed, where there are several: ``[{"name", "origin"?}, ...]``, the one to show
first at the beginning (`Form`).

All of it is kept in one normal form of Unicode (see `signapp.languages.names`), so that a label of
a language equals the same label of a model, a recording or a folder however those were typed.
"""

import dataclasses
import json
import os
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from signapp.errors import LanguageError, Message, Said, UnknownLanguageError, reason
from signapp.languages.finding import LetterNames
from signapp.languages.names import name_key, normal
from signapp.system.files import read_text
from signapp.system.folders import user_languages_dir

_SHIPPED = Path(__file__).parent

SHIPPED_CODES = ("isl", "bengali", "assamese", "nepali", "asl")
"""The languages that come with signapp, in the order in which they are shown."""

DELETE = "delete"
"""The `Letter.action` of a sign that takes back what was written last."""


@dataclass(frozen=True)
class Form:
    """One of the ways in which a letter is signed; all of them are recognised as that letter.

    Attributes:
        name: tells it from the letter's other forms: who teaches it ("ISLRTC"), or what is seen
            ("whole hand curved").
        origin: where it comes from, as one sentence or less; may be empty.
    """

    name: str
    origin: str = ""


@dataclass(frozen=True)
class Letter:
    """One letter of a language (fields as in the module docstring)."""

    label: str
    native: str
    roman: str
    text: str
    alternates: tuple[str, ...] = ()
    action: str = ""
    former: tuple[str, ...] = ()
    moves: bool = False
    forms: tuple[Form, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """The letter as it stands in a language file."""
        row: dict[str, Any] = {
            "label": self.label,
            "native": self.native,
            "roman": self.roman,
            "text": self.text,
        }
        if self.alternates:
            row["alternates"] = list(self.alternates)
        if self.action:
            row["action"] = self.action
        if self.former:
            row["former"] = list(self.former)
        if self.moves:
            row["moves"] = True
        if self.forms:
            row["forms"] = [
                {"name": form.name} | ({"origin": form.origin} if form.origin else {})
                for form in self.forms
            ]
        return row


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

    def as_dict(self) -> dict[str, Any]:
        """The language as its file holds it."""
        fields: dict[str, Any] = {
            item.name: getattr(self, item.name) for item in dataclasses.fields(self)
        }
        return fields | {"letters": [letter.as_dict() for letter in self.letters]}

    @cached_property
    def by_label(self) -> dict[str, Letter]:
        """Letters by their dataset label."""
        return {letter.label: letter for letter in self.letters}

    def letter(self, label: str) -> Letter:
        """The letter for a label; one that the file does not know stands for itself."""
        found = self.by_label.get(normal(label)) or self._only(self._labels.find(label))
        return found or Letter(label, label, label, label)

    def find(self, name: str) -> Letter | None:
        """The letter that a person means by any of its names (see `finding.LetterNames`).

        A name that two letters share without being the label of one is no answer.
        """
        return self._only(self.names.find(name))

    @cached_property
    def names(self) -> LetterNames:
        """All names of all letters."""
        return LetterNames(self.letters)

    @cached_property
    def _labels(self) -> LetterNames:
        return LetterNames(Letter(each.label, "", "", "") for each in self.letters)

    def _only(self, labels: list[str]) -> Letter | None:
        return self.by_label[labels[0]] if len(labels) == 1 else None

    def renamed(self, labels: Iterable[str]) -> dict[str, Letter]:
        """What has another label today, of the labels that a model was trained with."""
        known = set(labels)
        now = {old: letter for letter in self.letters for old in letter.former}
        # A model that knows a letter by its present label was trained after the renaming.
        return {x: now[x] for x in known if x in now and now[x].label not in known}


def load_language(code_or_path: str | Path) -> Language:
    """Load a language by code or from a JSON file.

    Raises:
        LanguageError: unknown code, unreadable file or invalid content.
    """
    path = Path(code_or_path)
    if path.suffix.lower() == ".json":
        return _read(path)
    code = str(code_or_path).lower()
    for folder in (user_languages_dir(), _SHIPPED):
        candidate = folder / f"{code}.json"
        # Not whether it is a file: one that cannot be read is an error, not a language less.
        if path.name == str(code_or_path) and os.path.lexists(candidate):
            language = _read(candidate)
            if language.code.lower() != code:
                raise LanguageError("language-code-differs", path=candidate, code=language.code)
            return language
    known = ", ".join(language_codes())
    raise UnknownLanguageError("unknown-language", given=str(code_or_path), known=known)


def shipped_language(code: str) -> Language | None:
    """The language as it came with signapp, whatever the user added; None if it did not."""
    path = _SHIPPED / f"{code}.json"
    return _read(path) if code in SHIPPED_CODES and path.is_file() else None


def language_codes() -> list[str]:
    """Codes of all languages that have a data file: shipped first, in their fixed order.

    Whether a file can be read is not looked at: see `readable_languages`.
    """
    found = {name.removesuffix(".json").lower() for name in _file_names()}
    return [c for c in SHIPPED_CODES if c in found] + sorted(found - set(SHIPPED_CODES))


def _file_names() -> set[str]:
    names: set[str] = set()
    for folder in (user_languages_dir(), _SHIPPED):
        try:
            names |= {path.name for path in folder.iterdir()}
        except OSError:
            continue
    return {name for name in names if name.endswith(".json") and name[0] != "."}


def readable_languages() -> tuple[list[Language], list[Said]]:
    """The languages that can be used, and one line for each that cannot.

    One file that is damaged, unreadable or no file at all takes nothing from the others.
    """
    languages: list[Language] = []
    problems: list[Said] = []
    folder = user_languages_dir()
    try:
        list(folder.iterdir())
    except FileNotFoundError:
        pass
    except OSError as error:
        problems.append(Message("folder-unreadable", folder=folder, reason=reason(error)))
    for code in language_codes():
        try:
            languages.append(load_language(code))
        except LanguageError as error:
            problems.append(error)
    return languages, problems


def _read(path: Path) -> Language:
    try:
        data: dict[str, Any] = json.loads(read_text(path))
    except OSError as error:
        raise LanguageError("unreadable", path=path, reason=reason(error)) from error
    except UnicodeError as error:
        raise LanguageError("not-utf8", path=path) from error
    except (ValueError, RecursionError) as error:
        raise LanguageError("not-json", path=path, reason=reason(error)) from error
    return language_from_dict(data, str(path))


def language_from_dict(data: Any, origin: str) -> Language:
    """Build a `Language` from parsed JSON, naming `origin` in errors."""
    try:
        letters = tuple(letter_from_dict(row) for row in data["letters"])
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
        raise LanguageError("language-field-invalid", path=origin, reason=error) from error
    if not letters:
        raise LanguageError("language-without-letters", path=origin)
    for letter in letters:
        if language.by_label[letter.label] is not letter:
            raise LanguageError("language-label-twice", path=origin, label=letter.label)
    return language


def letter_from_dict(row: dict[str, Any]) -> Letter:
    """A letter from its row of a language file.

    Raises:
        KeyError: a field is missing or of the wrong kind.
    """
    action = str(row.get("action", ""))
    if action not in ("", DELETE):
        raise KeyError(f"'action': {action!r} is not known, only {DELETE!r} is")
    text = row.get("text", "") if action else row["text"]
    if not isinstance(text, str) or not (text or action):
        raise KeyError("text")
    moves = row.get("moves", False)
    if not isinstance(moves, bool):
        raise KeyError(f"'moves': {moves!r} is neither true nor false")
    return Letter(
        label=normal(_text(row, "label")),
        native=normal(_text(row, "native")),
        roman=normal(_text(row, "roman")),
        text=unicodedata.normalize("NFC", text),  # a blank is a text
        alternates=tuple(normal(str(item)) for item in row.get("alternates", [])),
        action=action,
        former=tuple(normal(str(item)) for item in row.get("former", [])),
        moves=moves,
        forms=_forms(row.get("forms", [])),
    )


def _forms(rows: Any) -> tuple[Form, ...]:
    if not isinstance(rows, list):
        raise KeyError("forms")
    forms = tuple(
        Form(normal(_text(row, "name")), normal(str(row.get("origin", "")))) for row in rows
    )
    if len({name_key(form.name) for form in forms}) < len(forms):
        raise KeyError("'forms': two of one letter have the same name")
    return forms


def _text(row: dict[str, Any], key: str) -> str:
    value = row[key]
    if not isinstance(value, str) or not value.strip():
        raise KeyError(key)
    return value
