"""Languages of the user's own: making one, adding letters to any."""

import re
import unicodedata
from dataclasses import replace

from signapp.errors import LanguageError
from signapp.languages import (
    Language,
    Letter,
    language_codes,
    load_language,
)
from signapp.languages.names import name_key, normal
from signapp.languages.writing import write_language
from signapp.recording.samples import check_name

RECORDED_NOTE = "Signs recorded in signapp by its users."


def new_language(
    name: str, first: Letter, *, native_name: str = "", script: str = "Latin", locale: str = "en"
) -> Language:
    """Make a language with its first letter and write its file.

    Args:
        name: English name, from which the code is made.
        first: a language has at least one letter.
        native_name: name in the language itself; the default is `name`.
        script, locale: as in `signapp.languages`.

    Raises:
        RecordingError: the name cannot be used.
        LanguageError: there is such a language, or the file cannot be written.
    """
    name = check_name(name, "language")
    code = code_of(name)
    # A file system that does not tell case apart would give both the same file.
    if code in {known.lower() for known in language_codes()}:
        raise LanguageError("language-exists", code=code)
    native = check_name(native_name, "language") if native_name.strip() else name
    language = Language(code, name, native, script, locale, False, RECORDED_NOTE, (first,))
    write_language(language)
    return language


def new_letter(native: str, roman: str = "", text: str = "") -> Letter:
    """A letter from what a user types; the romanised name defaults to the letter itself."""
    native = normal(check_name(native, "letter"))
    roman = normal(check_name(roman, "letter")) if roman.strip() else native
    return Letter(native, native, roman, normal(text) or native)


def find_letter(language: Language, name: str) -> Letter | None:
    """The letter that somebody means by a label, however it is encoded."""
    key = name_key(name)
    return next((x for x in language.letters if name_key(x.label) == key), None)


def add_letter(code: str, letter: Letter) -> Language:
    """Add a letter to a language, shipped or own; the user's copy of its file is written.

    Raises:
        LanguageError: there is such a letter, no such language, or the file cannot be written.
    """
    language = load_language(code)
    known = find_letter(language, letter.label)
    if known is not None:
        raise LanguageError("letter-exists", language=language.name, letter=known.label)
    language = replace(language, letters=(*language.letters, letter))
    write_language(language)
    return language


def as_recorded(language: Language) -> Language:
    """The language with signs of its own instead of borrowed ones."""
    if not language.stand_in:
        return language
    name = re.sub(r"\s*\(.*stand-in.*\)", "", language.name, flags=re.IGNORECASE)
    return replace(language, name=name, stand_in=False, note=RECORDED_NOTE)


def code_of(name: str) -> str:
    """A code from an English name: small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    code = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if not code or not code[0].isalpha():
        code = f"own-{code}".strip("-")
    return code[:32].rstrip("-")
