"""Who signs which sign in the public sequences that the shipped motion model comes from.

Two people who sign one word of one sign language are taken to show one sign; a word of another
sign language with the same name is another sign, which may look the same or not.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from signapp.errors import DatasetError
from signapp.landmarks.features import FloatArray
from signapp.landmarks.windows import shows_hand
from signapp.languages.signs import SignList, sign_key
from training.data.labels import shows_no_sign
from training.data.sequences import SequenceSet
from training.say import Report, listed

LANGUAGE_OF_SOURCE: dict[str, str] = {
    **dict.fromkeys(
        (
            "abhinav",
            "atharva",
            "barathi",
            "granthgg",
            "omkar",
            "pra23pat",
            "praj1507",
            "shreehar",
            "small_isl",
        ),
        "isl",
    ),
    "fahmida": "asl",
    "shreebandal": "asl",
    "traduttore_letters": "asl",
    "traduttore_words": "asl",
    "sajiiid09_bengali": "bengali",
    "nepali_continuous": "nepali",
}
"""Whose signs a source shows, by file name; others show those of the language in training."""
OTHER_SIGNS = frozenset({("pra23pat", "thankyou")})
"""Source and sign that is another one than everybody else's of that name."""
FINE_STEPS = 32
"""Moments of the windows that training cuts its own out of."""


@dataclass(frozen=True, eq=False)
class Material:
    """N sequences, ready to train on.

    Attributes:
        fine: (N, FINE_STEPS, 126) windows.
        windows: (N, 16, 126).
        signs: (N,) ``language:key``: the sign.
        people: (N,) who signs; held out together.
        sources: (N,) the file.
    """

    fine: FloatArray
    windows: FloatArray
    signs: NDArray[np.str_]
    people: NDArray[np.str_]
    sources: NDArray[np.str_]

    def __len__(self) -> int:
        return len(self.signs)

    def subset(self, rows: NDArray[np.bool_]) -> "Material":
        """The sequences of a mask."""
        return Material(
            self.fine[rows], self.windows[rows], self.signs[rows], self.people[rows],
            self.sources[rows],
        )  # fmt: skip


def material(data: SequenceSet, lists: Mapping[str, SignList], report: Report) -> Material:
    """The sequences that show a sign, with their signs and people.

    Sequences between two signs (labels that begin with ``#``), of no sign and without a hand are
    left out.

    Args:
        data: sequences, joined.
        lists: by code the signs of the languages in training, under whose labels names are
            found; sources that `LANGUAGE_OF_SOURCE` does not know show those of the first.
        report: called with one line for what is left out.

    Raises:
        DatasetError: nothing is left.
    """
    windows = data.windows()
    seen = shows_hand(windows)
    between = np.char.startswith(data.labels, "#")
    none = np.array([shows_no_sign(x) or not sign_key(x).strip("-") for x in data.labels.tolist()])
    for rows, what in (
        (~seen & ~between & ~none, "without a hand"),
        (between, "between two signs"),
        (none, "of no sign"),
    ):
        if rows.any():
            where = listed(sorted(set(data.sources[rows].tolist())))
            report(f"{where}: left out {int(rows.sum())} sequences {what}")
    kept = data.subset(seen & ~between & ~none)
    if not len(kept):
        raise DatasetError(f"{data.name}: no sequence shows a sign")
    names = [
        _sign(str(source), str(label), lists)
        for source, label in zip(kept.sources, kept.labels, strict=True)
    ]
    people = [
        _person(str(source), str(group))
        for source, group in zip(kept.sources, kept.groups, strict=True)
    ]
    return Material(
        kept.windows(FINE_STEPS),
        kept.windows(),
        np.array(names, np.str_),
        np.array(people, np.str_),
        kept.sources,
    )


def may_look_alike(one: str, other: str) -> bool:
    """Whether two signs have one name in two languages: nothing says whether they differ."""
    return one.split(":", 1)[1] == other.split(":", 1)[1]


def folds_of_people(people: NDArray[np.str_], count: int) -> list[list[str]]:
    """People in `count` folds of about as many sequences each; fewer people, fewer folds."""
    names, sizes = np.unique(people, return_counts=True)
    folds: list[list[str]] = [[] for _ in range(min(count, len(names)))]
    load = [0] * len(folds)
    for i in np.argsort(-sizes, kind="stable"):
        lightest = load.index(min(load))
        folds[lightest].append(str(names[i]))
        load[lightest] += int(sizes[i])
    return folds


def sign_name(language: str, label: str) -> str:
    """The name in `Material.signs` of a language's sign."""
    return f"{language}:{sign_key(label)}"


def _sign(source: str, label: str, lists: Mapping[str, SignList]) -> str:
    of = LANGUAGE_OF_SOURCE.get(source, next(iter(lists)))
    found = lists[of].find(label) if of in lists else None
    name = sign_name(of, found.label if found is not None else label)
    if (source, sign_key(label)) in OTHER_SIGNS:
        return sign_name("other", f"{source} {label}")
    return name


def _person(source: str, group: str) -> str:
    person = group.split("/")[0]
    # Letters and numbers alone name people in these files.
    short = LANGUAGE_OF_SOURCE.get(source)
    return f"{short} {person}" if short in ("bengali", "nepali") else person


def people_of(signs: NDArray[np.str_], people: NDArray[np.str_], sign: str) -> Sequence[str]:
    """Who shows a sign, sorted."""
    return sorted({str(x) for x in people[signs == sign]})
