"""The data of a study: one sub-folder a language, each file in it one source."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from signapp.errors import DatasetError, LanguageError
from signapp.landmarks.features import FloatArray
from signapp.languages import Language, load_language
from training.data.alphabets import for_language
from training.data.dataset import UNKNOWN_GROUP, BoolArray, Dataset, concatenate
from training.data.readers import read_dataset
from training.data.sequences import holds_sequences
from training.models.produce import left_out_folds
from training.models.recordings import not_letters, read_recordings
from training.say import Report, say
from training.study.alphabets import ALPHABETS, files_of, measured_files, strange_files


@dataclass(frozen=True, eq=False)
class StudyData:
    """Datasets by the name of their folder, with the order of each one's letters.

    Attributes:
        sets, classes: what is learnt from, and its letters.
        tests: by language, rows of people whom nothing learns from.
        folder: where they come from.
    """

    sets: dict[str, Dataset]
    classes: dict[str, list[str]]
    tests: dict[str, Dataset] = field(default_factory=dict)
    folder: Path = Path()
    _strange: dict[str, FloatArray] = field(default_factory=dict)

    @property
    def languages(self) -> list[str]:
        """The languages of the study that the data hold."""
        return [code for code in ALPHABETS if code in self.sets]

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

    def left_out(self, code: str, fold: int, seed: int) -> tuple[BoolArray, BoolArray]:
        """(N,) the rows to learn from and (N,) those to measure, a fold of people left out."""
        folds, measured = left_out_folds(self.sets[code], ALPHABETS[code].folds, seed)
        return folds != fold, measured & (folds == fold)

    def folds(self, code: str) -> int:
        """In how many folds people are left out."""
        return int(left_out_folds(self.sets[code], ALPHABETS[code].folds)[0].max()) + 1

    def lender(self, code: str) -> str:
        """The language whose network lends the letters of `code`; "" for none, or other people."""
        other, people = ALPHABETS[code].lender, set(self.sets[code].groups)
        if other not in self.sets or people - set(self.sets[other].groups):
            return ""
        return other if len(people) <= ALPHABETS[code].folds else ""

    def lender_fold(self, code: str, person: str, seed: int) -> int:
        """The fold of the lender's in which `person` is left out."""
        rows = self.sets[self.lender(code)]
        folds, _ = left_out_folds(rows, ALPHABETS[self.lender(code)].folds, seed)
        return int(folds[rows.groups == person][0])

    def strange(self, code: str) -> FloatArray:
        """(M, 126) hands that are no letter of the language."""
        if code not in self._strange:
            files = strange_files(self.folder, code)
            self._strange[code] = not_letters(files, self.sets[code])
        return self._strange[code]


def load_study_data(folder: Path, report: Report = say) -> StudyData:
    """Read every ``NAME/*.npz`` of a folder, and ``NAME/*.csv`` where NAME is a language.

    A folder named like a language keeps the letters of that language, and who signs is told as
    `baseline` tells it; another keeps what it has, each file of a folder inside it as a set of its
    own. Files of moving signs are left out, unless a language names them
    (`training.study.alphabets`). What else is left out is told to `report`.

    Raises:
        DatasetError: no such folder or no dataset in it.
    """
    if not folder.is_dir():
        raise DatasetError(f"no folder at {folder}; give one with a sub-folder for each language")
    result = StudyData({}, {}, {}, folder)
    for child in sorted(path for path in folder.iterdir() if path.is_dir()):
        language = _language(child.name)
        if language is None:
            for name, files in _others(child).items():
                data = concatenate([read_dataset(file) for file in files], name)
                result.sets[name], result.classes[name] = data, data.classes
            continue
        files = files_of(folder, child.name)
        if files:
            rows = read_recordings(files, child.name, language, report=report)
            data, order = for_language(rows, language, report)
            result.sets[child.name], result.classes[child.name] = data, order
            if tests := measured_files(folder, child.name):
                rows = read_recordings(tests, f"{child.name}, measured", language, report=report)
                result.tests[child.name] = for_language(rows, language, report)[0]
    if not result.sets:
        raise DatasetError(f"{folder}: no .npz or .csv in its sub-folders (isl/, bengali/, …)")
    return result


def _others(child: Path) -> dict[str, list[Path]]:
    """The sets of a folder that is no language: its own files, and each file one folder below."""
    own = [file for file in sorted(child.glob("*.npz")) if not holds_sequences(file)]
    found = {child.name: own} if own else {}
    for file in sorted(child.glob("*/*.npz")):
        if not holds_sequences(file):
            found[f"{child.name}/{file.parent.name}/{file.stem}"] = [file]
    return found


def _language(code: str) -> Language | None:
    try:
        return load_language(code)
    except LanguageError:
        return None


def people_of(data: Dataset) -> list[str]:
    """Whoever signs in the data, sorted."""
    return [str(group) for group in np.unique(data.groups)]
