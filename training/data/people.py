"""Who signs in the public recordings that the shipped models come from.

Their files name groups, but some people (or one way of signing, copied) stand in several files,
and some groups are rooms or clips of one person. What is held out together has one name here.
"""

from dataclasses import replace

import numpy as np

from training.data.dataset import BoolArray, Dataset

SIDE_OF_SOURCE: dict[str, str] = {
    "granthgg_cnn": "granthgg",  # the same signer's phone photos
    "kaggle42k": "rohith",  # whose poses are copies of it
    "pranav": "pranav",  # its second group is also among its first
    "arpita_patnaik": "arpita",  # groups told apart by colours only
    "nighxl": "nighxl",  # groups are sittings
    "stills": "stills",  # one picture a letter of each person: too few to be measured alone
}
"""The group of all rows of a source, by file name."""
SITTINGS = frozenset({"traduttore_letters"})
"""Sources whose groups are named PERSON/SITTING; the person is held out."""
TRAINING_ONLY = frozenset({"gspeech"})
"""Groups that are never held out: copies of pictures, turned and masked, of nobody known."""


def with_people(data: Dataset) -> Dataset:
    """The rows with groups renamed so that one group is all that must be held out together."""
    names = [
        SIDE_OF_SOURCE.get(str(source), _person(str(source), str(group)))
        for source, group in zip(data.sources, data.groups, strict=True)
    ]
    return replace(data, groups=np.array(names, dtype=np.str_))


def _person(source: str, group: str) -> str:
    return group.split("/")[0] if source in SITTINGS else group


def to_measure(data: Dataset, most: int = 100) -> BoolArray:
    """(N,) the rows to hold out: at most `most` of a group and letter, none of `TRAINING_ONLY`.

    They are taken evenly over the recordings. Many frames of one person tell little more than some.
    """
    keys = np.char.add(np.char.add(data.groups, "\t"), data.labels)
    _, where, counts = np.unique(keys, return_inverse=True, return_counts=True)
    order = np.argsort(where, kind="stable")
    place = np.empty(len(data), dtype=np.int64)
    place[order] = np.arange(len(data)) - (np.cumsum(counts) - counts)[where[order]]
    count = np.maximum(counts[where], most)
    # Of n rows, those at which place * most / n reaches the next whole number.
    chosen = (place * most) // count != ((place - 1) * most) // count
    picked: BoolArray = chosen & ~np.isin(data.groups, sorted(TRAINING_ONLY))
    return picked
