"""Telling whether rows were part of a training, by a small sketch of the rows that were.

The sketch holds the least of the rows' hashes (bottom-k sketch; Cohen and Kaplan, "Summarizing data
using bottom-k sketches", 2007). Of other rows whose hashes are as small, the share that is in
the sketch is the share that was trained on, whatever the files were called and however many of
their rows were taken.
"""

import hashlib
from collections.abc import Sequence

from signapp.landmarks.features import FloatArray

SKETCH_KEY = "rows_sketch"
"""Where a model's provenance has it."""
_MOST = 1024


def row_hashes(features: FloatArray) -> set[str]:
    """Hashes of the rows (N, 126) that show a hand, as 16 hexadecimal digits."""
    return {
        hashlib.blake2b(row.tobytes(), digest_size=8).hexdigest()
        for row in features[features.any(axis=1)]
    }


def sketch(features: FloatArray) -> list[str]:
    """The sketch of a training's rows (N, 126), sorted."""
    return sorted(row_hashes(features))[:_MOST]


def share_in(sketched: Sequence[str], features: FloatArray) -> tuple[int, int]:
    """How many of the rows (N, 126) that could be looked up are in a sketch, and how many could.

    Every row can where the sketch holds all that was trained on; otherwise those with small hashes.
    """
    known = set(sketched)
    hashes = row_hashes(features)
    if len(known) >= _MOST:
        limit = max(known)
        hashes = {value for value in hashes if value <= limit}
    return len(hashes & known), len(hashes)
