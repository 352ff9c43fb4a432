"""Who signs in the public recordings that the shipped models come from.

Their files name groups, but some people (or one way of signing, copied) stand in several files,
and some groups are rooms or clips of one person. What is held out together has one name here.
"""

from dataclasses import replace

import numpy as np

from training.dataset import Dataset

SAME_SIDE: dict[str, str] = {
    "grcnn": "granthgg",  # the same signer's phone photos
    "kaggle42k": "rohith",  # rohith copies its poses
    "yellow": "pranav",  # the signer in yellow is among the others too
    "arpita/P1": "arpita", "arpita/P2": "arpita", "arpita/P3": "arpita", "arpita/P4": "arpita",
    "arpita/P5": "arpita",  # told apart by colours only
    "nighxl/b1": "nighxl", "nighxl/b2": "nighxl", "nighxl/b3": "nighxl", "nighxl/b4": "nighxl",
    "nighxl/b5": "nighxl",  # sittings
    "lean/still": "stills", "mayank/still": "stills", "rishit/still": "stills",
    "zara/still": "stills",  # one picture a letter each: too few to be measured alone
}  # fmt: skip
TRAINING_ONLY = frozenset({"gspeech"})
"""Groups that are never held out: copies of pictures, turned and masked, of nobody known."""


def with_people(data: Dataset) -> Dataset:
    """The rows with groups renamed so that one group is all that must be held out together."""
    names = [SAME_SIDE.get(str(group), str(group)) for group in data.groups]
    return replace(data, groups=np.array(names, dtype=np.str_))
