"""Moving signs as data: a list of signs apart from the alphabet, one JSON file a language.

Shipped files are in this folder; the user's own are in ``languages/signs/`` of the user data
folder. Fields:

    language     code of the language
    note         where the signs come from, and whose they are
    signs        [{"label", "native", "roman", "text", "names"?, "letter"?, "people"?}, ...]

``label`` is the name in datasets and models, unique in the list, ``native`` what is shown,
``roman`` the romanised name, ``text`` what the sign writes. ``names`` are other names under which
it is found. ``letter`` is the label of the letter whose moving form the sign is: it then
writes that letter and no word. ``people`` says how many people are behind the model of it; fewer
than `FEW` are few.

A name is compared without case, blanks, dashes and underscores: ``THANK_YOU`` is ``thank you``.
"""

import json
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from signapp.errors import LanguageError, reason
from signapp.languages.names import name_key, normal
from signapp.system.files import read_text
from signapp.system.folders import user_languages_dir

_SHIPPED = Path(__file__).parent
FEW = 3
"""Behind a model of a sign there should be at least so many people."""


@dataclass(frozen=True)
class Sign:
    """A moving sign (fields as in the module docstring); `people` is 0 where nobody counted."""

    label: str
    native: str
    roman: str
    text: str
    names: tuple[str, ...] = ()
    letter: str = ""
    people: int = 0

    @property
    def few_people(self) -> bool:
        """Whether the model learnt it from too few people to promise anything."""
        return 0 < self.people < FEW

    def as_dict(self) -> dict[str, Any]:
        """The sign as it stands in a file."""
        row: dict[str, Any] = {
            "label": self.label,
            "native": self.native,
            "roman": self.roman,
            "text": self.text,
        }
        if self.names:
            row["names"] = list(self.names)
        if self.letter:
            row["letter"] = self.letter
        if self.people:
            row["people"] = self.people
        return row


@dataclass(frozen=True)
class SignList:
    """The moving signs of a language (fields as in the module docstring)."""

    language: str
    note: str
    signs: tuple[Sign, ...] = field(repr=False)

    def as_dict(self) -> dict[str, Any]:
        """The list as its file holds it."""
        return {
            "language": self.language,
            "note": self.note,
            "signs": [sign.as_dict() for sign in self.signs],
        }

    @cached_property
    def by_label(self) -> dict[str, Sign]:
        """Signs by label."""
        return {sign.label: sign for sign in self.signs}

    @cached_property
    def _by_key(self) -> dict[str, list[Sign]]:
        table: dict[str, list[Sign]] = {}
        for sign in self.signs:
            names = (sign.label, sign.native, sign.roman, *sign.names)
            for key in dict.fromkeys(sign_key(name) for name in names):
                table.setdefault(key, []).append(sign)
        return table

    def find(self, name: str) -> Sign | None:
        """The sign that a person means by any of its names; None if there is none or several."""
        found = self.by_label.get(normal(name))
        if found is not None:
            return found
        signs = self._by_key.get(sign_key(name), [])
        return signs[0] if len(signs) == 1 else None


def sign_key(name: str) -> str:
    """What is equal for two spellings of one sign's name: no case, blanks, dashes, underscores.

    A name of nothing but such characters is its own key.
    """
    kept = (c for c in name_key(name) if unicodedata.category(c)[0] in "LMNS")
    return "".join(kept) or name_key(name)


def load_signs(code: str) -> SignList:
    """The moving signs of a language: the shipped ones and the user's own; often none.

    A sign of the user's replaces the shipped one of that label.

    Raises:
        LanguageError: a file is there but cannot be used.
    """
    code = code.lower()
    lists = [
        _read(path, code)
        for path in (_SHIPPED / f"{code}.json", user_signs_file(code))
        if path.exists()
    ]
    signs = {sign.label: sign for part in lists for sign in part.signs}
    return SignList(code, lists[0].note if lists else "", tuple(signs.values()))


def user_signs_file(code: str) -> Path:
    """Where the user's own signs of a language are, or would be."""
    return user_languages_dir() / "signs" / f"{code}.json"


def signs_from_dict(data: Any, origin: str) -> SignList:
    """Build a `SignList` from parsed JSON, naming `origin` in errors.

    Raises:
        LanguageError: a field is missing or of the wrong kind, or a label stands twice.
    """
    try:
        signs = tuple(_sign(row) for row in data["signs"])
        result = SignList(_text(data, "language"), str(data.get("note", "")), signs)
    except (KeyError, TypeError, AttributeError) as error:
        raise LanguageError("language-field-invalid", path=origin, reason=error) from error
    for sign in signs:
        if result.by_label[sign.label] is not sign:
            raise LanguageError("language-label-twice", path=origin, label=sign.label)
    return result


def _read(path: Path, code: str) -> SignList:
    try:
        data: Any = json.loads(read_text(path))
    except OSError as error:
        raise LanguageError("unreadable", path=path, reason=reason(error)) from error
    except UnicodeError as error:
        raise LanguageError("not-utf8", path=path) from error
    except (ValueError, RecursionError) as error:
        raise LanguageError("not-json", path=path, reason=reason(error)) from error
    found = signs_from_dict(data, str(path))
    if found.language.lower() != code:
        raise LanguageError("language-code-differs", path=path, code=found.language)
    return found


def _sign(row: Mapping[str, Any]) -> Sign:
    people = row.get("people", 0)
    if not isinstance(people, int) or isinstance(people, bool) or people < 0:
        raise KeyError("people")
    letter = row.get("letter", "")
    if not isinstance(letter, str):
        raise KeyError("letter")
    return Sign(
        label=normal(_text(row, "label")),
        native=normal(_text(row, "native")),
        roman=normal(_text(row, "roman")),
        text=unicodedata.normalize("NFC", _text(row, "text")),
        names=tuple(normal(name) for name in _texts(row.get("names", []))),
        letter=normal(letter),
        people=people,
    )


def _texts(values: Iterable[Any]) -> list[str]:
    names = list(values)
    if isinstance(values, str) or not all(isinstance(name, str) and name for name in names):
        raise KeyError("names")
    return names


def _text(row: Mapping[str, Any], key: str) -> str:
    value = row[key]
    if not isinstance(value, str) or not value.strip():
        raise KeyError(key)
    return value
