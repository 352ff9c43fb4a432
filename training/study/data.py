"""The data of a study: one sub-folder a language, each file in it one source."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from signapp.errors import DatasetError, LanguageError
from signapp.languages import Language, load_language
from training.data.alphabets import for_language
from training.data.dataset import UNKNOWN_GROUP, Dataset, IntArray, concatenate
from training.data.people import with_people
from training.data.readers import read_dataset
from training.data.shape import as_taken
from training.say import Report, say


@dataclass(frozen=True, eq=False)
class StudyData:
    """Datasets by the name of their folder, with the order of each one's letters."""

    sets: dict[str, Dataset]
    classes: dict[str, list[str]]

    def related(self, code: str) -> set[str]:
        """The sets that share a signer or sitting with `code`, itself among them."""
        own = set(self.sets[code].groups) - {UNKNOWN_GROUP}
        return {code} | {k for k, d in self.sets.items() if own & set(d.groups)}

    def union_without(self, code: str) -> Dataset:
        """All sets but those related to `code`, each letter marked with its set's name."""
        leave = self.related(code)
        parts = [
            data.relabel(lambda label, k=key: f"{k}:{label}")  # type: ignore[misc]
            for key, data in self.sets.items()
            if key not in leave
        ]
        if not parts:
            raise DatasetError(f"no set is left to learn from when {code} is left out")
        return concatenate(parts, f"union without {code}", alphabets=len(parts))


def load_study_data(folder: Path, report: Report = say) -> StudyData:
    """Read every ``NAME/*.npz`` of a folder, and ``NAME/*.csv`` where NAME is a language.

    A folder named like a language keeps the letters of that language; another keeps what it has.
    What is left out is told to `report`.

    Raises:
        DatasetError: no such folder or no dataset in it.
    """
    if not folder.is_dir():
        raise DatasetError(f"no folder at {folder}; give one with a sub-folder for each language")
    sets, classes = {}, {}
    for child in sorted(path for path in folder.iterdir() if path.is_dir()):
        language = _language(child.name)
        files = sorted(child.glob("*.npz"))
        if language is not None:  # elsewhere a .csv may be anything
            files += sorted(child.glob("*.csv"))
        if not files:
            continue
        parts = [as_taken(read_dataset(file)) for file in files]
        data = with_people(concatenate(parts, child.name))
        order = data.classes
        if language is not None:
            data, order = for_language(data, language, report)
        sets[child.name], classes[child.name] = data, order
    if not sets:
        raise DatasetError(f"{folder}: no .npz or .csv in its sub-folders (isl/, bengali/, …)")
    return StudyData(sets, classes)


def _language(code: str) -> Language | None:
    try:
        return load_language(code)
    except LanguageError:
        return None


def fold_or_groups(data: Dataset, seed: int, folds: int = 5) -> IntArray:
    """Fold of every row: by group, or by recording in a set of one group."""
    from training.data.splits import group_folds

    units = data.groups
    if len(np.unique(units)) < 2:
        units = data.sequences.astype(np.str_)
    fold: IntArray = group_folds(units, min(folds, len(np.unique(units))), seed)
    return fold
