"""Which letters a dataset is trained for."""

from pathlib import Path

import numpy as np

from signapp.errors import DatasetError
from signapp.languages import Language, language_from_dict
from training.dataset import Dataset, script_of
from training.media import extract
from training.readers import read_dataset


def for_language(data: Dataset, language: Language) -> tuple[Dataset, list[str]]:
    """Keep the rows of a language's letters; return them and the letters in its order.

    Rows with a digit for a label are dropped when the language has no such letter.

    Raises:
        DatasetError: labels that the language does not know.
    """
    known = [letter.label for letter in language.letters]
    strange = sorted(label for label in set(data.classes) - set(known) if not label.isdecimal())
    if strange:
        raise DatasetError(
            f"{data.name}: {language.name} has no letter {', '.join(strange[:8])}; "
            "correct the labels or add the letters to the language's data file"
        )
    kept = data.subset(np.isin(data.labels, known))
    if len(kept) == 0:
        raise DatasetError(f"{data.name}: no row has a letter of {language.name}")
    present = set(kept.classes)
    return kept, [label for label in known if label in present]


def read_any(
    path: str | Path,
    language: Language | None = None,
    *,
    thorough: bool = False,
    processes: int | None = None,
) -> Dataset:
    """Read a dataset file, or run the tracker over a folder of images or videos."""
    source = Path(path)
    if source.is_dir():
        return extract(source, language=language, thorough=thorough, processes=processes)
    return read_dataset(source)


def plain_language(data: Dataset, code: str, name: str) -> Language:
    """A language made from a dataset alone: every label stands for itself."""
    letters = [{"label": c, "native": c, "roman": c, "text": c} for c in data.classes]
    scripts = {script_of(character) for label in data.classes for character in label} - {None}
    fields = {"code": code, "name": name, "native_name": name, "locale": "und"}
    script = str(next(iter(scripts), "Other"))
    return language_from_dict({**fields, "script": script, "letters": letters}, data.name)
