"""Which letters a dataset is trained for."""

from pathlib import Path

import numpy as np

from signapp.errors import DatasetError
from signapp.languages import DELETE, Language, Letter, language_from_dict
from signapp.languages.names import name_key
from training.data.dataset import Dataset, script_of
from training.data.folders import extract
from training.data.labels import drop_unusable, relabelled
from training.data.readers import read_dataset
from training.say import Report, listed, say


def for_language(
    data: Dataset, language: Language, report: Report = say
) -> tuple[Dataset, list[str]]:
    """Keep the rows of a language's letters; return them and the letters in its order.

    Labels are read by `training.data.labels`; rows of others (digits, say), of letters that are
    signed by a movement (`Letter.moves`) and of classes that cannot be learnt are left out.

    Args:
        data, language: what to keep of what.
        report: called with one line for all that is left out.

    Raises:
        DatasetError: no label is a letter of the language, or one may be several.
    """
    data, strange = relabelled(data, language.letters, report, language.name)
    known = [letter.label for letter in language.letters]
    mask = np.isin(data.labels, known)
    if not mask.any():
        raise DatasetError(
            f"{data.name}: {language.name} has no letter {listed(strange)}; "
            "correct the labels or add the letters to the language's data file"
        )
    if strange:
        report(
            f"{data.name}: left out {int((~mask).sum())} rows of {listed(strange)}: "
            f"{language.name} has no such letter"
        )
    still = _without_movements(data.subset(mask), language, report)
    kept = drop_unusable(still, report)
    present = set(kept.classes)
    for letter in language.letters:
        if letter.label in present:
            _tell_key(data.name, letter, report)
    return kept, [label for label in known if label in present]


def _without_movements(data: Dataset, language: Language, report: Report) -> Dataset:
    """The rows of letters that one held pose shows."""
    moving = [x.label for x in language.letters if x.moves and (data.labels == x.label).any()]
    if not moving:
        return data
    rows = np.isin(data.labels, moving)
    if rows.all():
        raise DatasetError(
            f"{data.name}: {listed(moving)} are signed by a movement in {language.name}, "
            "so held poses cannot be learnt; give other letters too"
        )
    report(
        f"{data.name}: left out {int(rows.sum())} rows of {listed(moving)}: "
        f"{language.name} signs them by a movement, which held poses do not show"
    )
    return data.subset(~rows)


def _tell_key(name: str, letter: Letter, report: Report) -> None:
    """Say of letters named like keys what they write."""
    keys = {name_key(letter.label), name_key(letter.roman)}
    if keys & {"del", "delete", "backspace"} and letter.action != DELETE:
        report(
            f"{name}: {letter.label} writes {letter.text!r}; for a sign that deletes, give it "
            f'"action": "{DELETE}" in the language\'s data file'
        )
    elif "space" in keys and letter.text.strip():
        report(
            f"{name}: {letter.label} writes {letter.text!r}; for a space, give it "
            '"text": " " in the language\'s data file'
        )


def read_any(
    path: str | Path,
    language: Language | None = None,
    *,
    thorough: bool = False,
    processes: int | None = None,
    report: Report = say,
) -> Dataset:
    """Read a dataset file, or run the tracker over a folder of images or videos.

    What cannot be read or is left out is told to `report`.
    """
    source = Path(path)
    if source.is_dir():
        return extract(
            source, language=language, thorough=thorough, processes=processes, report=report
        )
    return read_dataset(source)


def plain_language(data: Dataset, code: str, name: str) -> Language:
    """A language made from a dataset alone: every label stands for itself."""
    letters = [{"label": c, "native": c, "roman": c, "text": c} for c in data.classes]
    scripts = {script_of(character) for label in data.classes for character in label} - {None}
    fields = {"code": code, "name": name, "native_name": name, "locale": "und"}
    script = str(next(iter(scripts), "Other"))
    return language_from_dict({**fields, "script": script, "letters": letters}, data.name)
