"""Held frames out of files of sequences, where one sequence is one sign from beginning to end.

Such a file (``.npz``) holds ``landmarks`` (M, 2, 21, 3) of all sequences one after the other, with
``start`` (N+1,), so that sequence i is ``landmarks[start[i]:start[i+1]]``, and for each sequence
``label`` and, where known, ``group`` and ``aspect``. At its ends a hand comes and goes; in its
middle half it shows the letter. A letter that is signed by a movement has no held frame: it is
left out where the language marks it so (`training.data.alphabets.for_language`).
"""

from pathlib import Path
from typing import Any

import numpy as np

from signapp.errors import DatasetError

FRAMES = 6
"""Frames that are taken of a sequence, at most: neighbours tell hardly more."""


def is_sequences(arrays: dict[str, Any]) -> bool:
    """Whether the arrays of an ``.npz`` are those of a file of sequences."""
    return "start" in arrays and "landmarks" in arrays and "label" in arrays


def held_frames(path: Path, arrays: dict[str, Any]) -> dict[str, Any]:
    """The arrays of a landmark file (see `training.data.readers.read_npz`) of the held frames.

    Up to `FRAMES` of a sequence, evenly spread over its middle half. ``sequence`` says which
    frames come from one, as neighbours in it are nearly one sample.

    Raises:
        DatasetError: the arrays do not fit each other.
    """
    landmarks, start = arrays["landmarks"], arrays["start"]
    count = len(start) - 1
    in_order = start.ndim == 1 and start.dtype.kind in "iu" and count > 0
    if not (in_order and start[0] == 0 and (np.diff(start) > 0).all() and
            start[-1] == len(landmarks)):  # fmt: skip
        raise DatasetError(
            f"{path}: 'start' must hold whole numbers that rise from 0 to the {len(landmarks)} "
            "rows of 'landmarks', the first row of each sequence and the end"
        )
    result: dict[str, Any] = {k: v for k, v in arrays.items() if k == "feature_version"}
    rows = []
    for first, end in zip(start[:-1].tolist(), start[1:].tolist(), strict=True):
        rest = (end - first) // 4
        middle = np.linspace(first + rest, end - 1 - rest, min(FRAMES, end - first - 2 * rest))
        rows.append(middle.astype(np.int64))
    of = np.repeat(np.arange(count), [len(part) for part in rows])
    for key in ("label", "group", "aspect"):
        if key not in arrays:
            continue
        if len(arrays[key]) != count:
            raise DatasetError(
                f"{path}: {len(arrays[key])} values of '{key}' for {count} sequences"
            )
        result[key] = arrays[key][of]
    result["sequence"] = of
    result["landmarks"] = landmarks[np.concatenate(rows)]
    return result
