"""Who signs which form of a letter in the recordings that the shipped models come from.

No file of the recordings says it. ``forms_CODE.json`` beside this module does, and how it was found
out: for each letter and form of the language (`signapp.languages.Form`), the groups, as the files
name them, or the rows of a file whose groups mix people. What could not be told is in none.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from training.data.dataset import StrArray


@dataclass(frozen=True)
class Signed:
    """Where a form of a letter is found.

    Attributes:
        groups: everybody who signs it, as the files name them.
        rows: of further files, by name, the rows that show it.
    """

    groups: frozenset[str]
    rows: dict[str, tuple[int, ...]]


@lru_cache
def known_forms(code: str) -> dict[str, dict[str, Signed]]:
    """What is known by letter and form; empty for a language of which nothing is."""
    path = Path(__file__).with_name(f"forms_{code}.json")
    if not path.is_file():
        return {}
    letters = json.loads(path.read_text("utf-8"))["letters"]
    return {
        label: {
            form: Signed(
                frozenset(x for x in entries if isinstance(x, str)),
                {x["source"]: tuple(x["rows"]) for x in entries if not isinstance(x, str)},
            )
            for form, entries in forms.items()
        }
        for label, forms in letters.items()
    }


def forms_of(
    code: str, source: str, labels: Sequence[str] | StrArray, groups: Sequence[str] | StrArray
) -> StrArray:
    """(N,) the form that each row of a file shows, "" where it is not known.

    Args:
        code: of the language.
        source: name of the file.
        labels, groups: of all its rows, in its order; groups as it names them.
    """
    labels, groups = np.asarray(labels), np.asarray(groups)
    forms = np.full(len(labels), "", dtype=object)
    for label, by_form in known_forms(code).items():
        for form, signed in by_form.items():
            here = np.isin(groups, sorted(signed.groups))
            rows = np.array(signed.rows.get(source, ()), dtype=np.int64)
            here[rows[rows < len(here)]] = True
            forms[here & (labels == label)] = form
    return forms.astype(np.str_)
