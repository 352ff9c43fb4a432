"""The recordings that a model is adapted to, and which of them are kept for measuring."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from signapp.errors import DatasetError, Message, reason
from signapp.landmarks.features import FloatArray, extract_features, hands_present
from signapp.system.arrays import DAMAGE, read_npz
from signapp.teaching.retraining import FEWEST_SAMPLES

StrArray = NDArray[np.str_]
BoolArray = NDArray[np.bool_]

HELD_OUT = 0.34
"""Share of a letter's sessions or takes that is kept for measuring."""


@dataclass(frozen=True, eq=False)
class Recorded:
    """Recorded samples with a hand each (array lengths N).

    Attributes:
        features: (N, 126).
        labels, sessions: letter, and who and in which session.
        takes: number of the continuous recording.
        aspect: image width / height.
        left_out: samples of each letter that has too few of them.
    """

    features: FloatArray
    labels: StrArray
    sessions: StrArray
    takes: NDArray[np.int64]
    aspect: FloatArray
    left_out: dict[str, int] = field(default_factory=dict)


def read_recorded(path: Path) -> Recorded:
    """Read the ``.npz`` of `signapp.recording.export`; letters of too few samples are left out
    and listed in `Recorded.left_out`.

    Raises:
        DatasetError: it is not such a file, or no letter has `FEWEST_SAMPLES` samples.
    """
    try:
        arrays = read_npz(path)
        features = extract_features(arrays["landmarks"], arrays["aspect"])
        labels = arrays["label"].astype(np.str_)
        signers = arrays["group"].astype(np.str_)
        sessions = np.char.add(np.char.add(signers, "\t"), arrays["session"].astype(np.str_))
        takes = arrays["sequence"].astype(np.int64)
        aspect = arrays["aspect"].astype(np.float32)
    except (OSError, *DAMAGE) as error:
        raise DatasetError("not-recordings", path=path, reason=reason(error)) from error
    seen = hands_present(features).any(axis=-1)
    counts = {str(name): int((seen & (labels == name)).sum()) for name in np.unique(labels)}
    few = {name: count for name, count in counts.items() if count < FEWEST_SAMPLES}
    kept = seen & ~np.isin(labels, list(few))
    if not kept.any():
        raise DatasetError("too-few-samples", count=FEWEST_SAMPLES)
    return Recorded(features[kept], labels[kept], sessions[kept], takes[kept], aspect[kept], few)


def hold_out(data: Recorded, seed: int = 0) -> tuple[BoolArray, Message]:
    """Choose the samples to measure on: whole sessions, else whole takes, else ends of takes.

    Returns:
        (N,) mask, and how it was chosen.
    """
    rng = np.random.default_rng(seed)
    for units, code in (
        (data.sessions, "held-out-sessions"),
        (data.takes.astype(np.str_), "held-out-takes"),
    ):
        mask = np.zeros(len(data.labels), bool)
        enough = True
        for label in np.unique(data.labels):
            here = data.labels == label
            names = rng.permutation(np.unique(units[here]))
            if len(names) < 2:
                enough = False
                break
            count = max(1, round(HELD_OUT * len(names)))
            mask |= here & np.isin(units, names[:count])
        if enough:
            return mask, Message(code)
    mask = np.zeros(len(data.labels), bool)
    for label in np.unique(data.labels):
        rows = np.flatnonzero(data.labels == label)
        mask[rows[-max(1, len(rows) // 4) :]] = True
    return mask, Message("held-out-ends")
