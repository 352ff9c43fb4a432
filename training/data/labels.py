"""What the labels of a dataset mean: the letters of a language, however they are written.

The names of folders, the labels of ``.npz`` and CSV files: all are read by `resolve`, so that one
dataset gives the same rows in whatever form it comes. A label may be a letter's label, its native
or its romanised name, in any encoding and case; or, when all labels are numbers and the language
has no such letters, a class number, 0 for the first letter.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from signapp.errors import DatasetError
from signapp.languages.finding import LetterNames, Named
from signapp.languages.names import name_key, normal
from training.data.dataset import Dataset
from training.say import Report, listed

NO_SIGN = frozenset(
    {"nothing", "blank", "none", "no sign", "nosign", "no hand", "nohand", "background", "empty"}
)
"""Names of classes that show no sign; compared without underscores and dashes."""

_MOST_LINES = 3  # of one kind


@dataclass(frozen=True)
class Resolved:
    """Labels of names.

    Attributes:
        label_of: of every name; one that is unknown keeps its own, in the normal form.
        unknown: names that no letter has, sorted.
        notes: lines on names that were not taken as they stand.
    """

    label_of: dict[str, str]
    unknown: list[str]
    notes: list[str]


def resolve(
    counts: Mapping[str, int],
    letters: Sequence[Named] | None,
    origin: str,
    language: str = "the language",
) -> Resolved:
    """The labels that names stand for.

    Args:
        counts: how often each name occurs.
        letters: of the language; without them equal names are brought to one spelling.
        origin, language: for messages.

    Raises:
        DatasetError: a name may be several letters, or numbers may be digits or class numbers.
    """
    if letters is None:
        return _one_spelling(counts, origin)
    names = LetterNames(letters)
    found = {name: names.find(name) for name in counts}
    for name, labels in found.items():
        if len(labels) > 1:
            raise DatasetError(
                f"{origin}: {name} may be {' or '.join(labels)}, both letters of {language}; "
                "write the labels of its data file"
            )
    if not any(found.values()) and all(name.strip().isdecimal() for name in counts):
        numbers = {name: int(name) for name in counts}
        if max(numbers.values(), default=0) < len(letters):
            return _class_numbers(numbers, letters, origin, language)
    label_of = {name: labels[0] if labels else normal(name) for name, labels in found.items()}
    unknown = sorted(name for name, labels in found.items() if not labels)
    merged = _merged(label_of, origin)
    return Resolved(label_of, unknown, merged)


def _class_numbers(
    numbers: dict[str, int], letters: Sequence[Named], origin: str, language: str
) -> Resolved:
    if 0 not in numbers.values():
        raise DatasetError(
            f"{origin}: its labels are numbers without a 0: digits, or class numbers from 1? "
            f"{language} has no digits, and class numbers count from 0; write the letters' labels"
        )
    label_of = {name: letters[number].label for name, number in numbers.items()}
    first, last = letters[0].label, letters[max(numbers.values())].label
    note = (
        f"{origin}: numbers are read as class numbers of {language}, 0 is {first}, "
        f"{max(numbers.values())} is {last}"
    )
    return Resolved(label_of, [], [note])


def _one_spelling(counts: Mapping[str, int], origin: str) -> Resolved:
    best: dict[str, str] = {}
    forms: Counter[tuple[str, str]] = Counter()
    for name, count in counts.items():
        forms[name_key(name), normal(name)] += count
    for key, form in sorted(forms):
        if key not in best or forms[key, form] > forms[key, best[key]]:
            best[key] = form
    label_of = {name: best[name_key(name)] for name in counts}
    return Resolved(label_of, [], _merged(label_of, origin))


def _merged(label_of: dict[str, str], origin: str) -> list[str]:
    """Lines on letters that several names stand for."""
    ways: dict[str, list[str]] = {}
    for name in sorted(label_of):
        ways.setdefault(label_of[name], []).append(name)
    lines = []
    for label, names in ways.items():
        if len(names) > 1:
            shown = sorted({normal(name) for name in names})
            how = f"{listed(shown)} are" if len(shown) > 1 else f"{label} in two encodings is"
            lines.append(f"{origin}: {how} read as one letter, {label}")
    if len(lines) > _MOST_LINES:
        return [
            f"{origin}: {len(lines)} letters are written in several ways and read as one each, "
            f"{listed(sorted(label for label, names in ways.items() if len(names) > 1))}"
        ]
    return lines


def relabelled(
    data: Dataset, letters: Sequence[Named] | None, report: Report, language: str = "the language"
) -> tuple[Dataset, list[str]]:
    """A dataset with the labels that its own stand for, and those that no letter has.

    Raises:
        DatasetError: as `resolve`.
    """
    names, counts = np.unique(data.labels, return_counts=True)
    of = dict(zip(names.tolist(), counts.tolist(), strict=True))
    found = resolve(of, letters, data.name, language)
    for line in found.notes:
        report(line)
    strange = sorted({found.label_of[name] for name in found.unknown})
    return data.relabel(found.label_of.__getitem__), strange


def shows_no_sign(label: str) -> bool:
    """Whether a label is one of `NO_SIGN`."""
    return " ".join(name_key(label).replace("_", " ").replace("-", " ").split()) in NO_SIGN


def without_hands(data: Dataset) -> list[str]:
    """The labels none of whose rows shows a hand."""
    seen = set(np.unique(data.labels[data.detected]).tolist())
    return [label for label in data.classes if label not in seen]


def drop_unusable(data: Dataset, report: Report) -> Dataset:
    """Leave out the classes that cannot be learnt, and say which.

    These are classes without a hand in any row, and those named `NO_SIGN` that show one in fewer
    than half of their rows: they are no letters, and a frame without a hand is none anyway.

    Raises:
        DatasetError: no class is left.
    """
    lost = set(without_hands(data))
    for label in data.classes:
        here = data.labels == label
        shown, count = int(data.detected[here].sum()), int(here.sum())
        if shows_no_sign(label) and 2 * shown < count:
            lost.add(label)
            report(
                f"{data.name}: {label} is taken as 'no letter' and left out "
                f"({shown} of its {count} rows show a hand)"
            )
        elif label in lost:
            report(
                f"{data.name}: left out {label}: no hand was found in any of its {count} rows, "
                "so it cannot be learnt; give clearer pictures of it"
            )
        elif shows_no_sign(label):
            report(
                f"{data.name}: {label} shows a hand in {shown} of its {count} rows and is trained "
                "as a letter; remove its rows if it is none"
            )
    kept = data.subset(~np.isin(data.labels, sorted(lost)))
    if len(kept) == 0:
        raise DatasetError(f"{data.name}: no row shows a hand, so there is nothing to learn")
    return kept
