"""Writing language data files, in the one form that they have on the disk and in packs."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from signapp.errors import LanguageError
from signapp.languages import Language, language_from_dict
from signapp.system.files import write_text
from signapp.system.folders import user_languages_dir


def language_text(data: Mapping[str, Any]) -> str:
    """The contents of a file for what `Language.as_dict` gives."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def user_language_file(code: str) -> Path:
    """Where the user's file of a language is, or would be."""
    return user_languages_dir() / f"{code}.json"


def write_language(language: Language) -> Path:
    """Write the user's file of a language, atomically.

    Raises:
        LanguageError: the language is not one that could be read again, or cannot be written.
    """
    data = language.as_dict()
    language_from_dict(json.loads(json.dumps(data)), language.code)  # never write a bad file
    path = user_language_file(language.code)
    try:
        write_text(path, language_text(data))
    except OSError as error:
        raise LanguageError("unwritable", path=path, reason=error.strerror or error) from error
    return path
