"""Recordings as a dataset for others: landmark ``.npz`` or CSV, the formats training reads.

``.npz`` (no pickle): ``landmarks`` (N, 2, 21, 3) float32 image fractions of the unmirrored frame,
``label``, ``group`` (the signer), ``session``, ``sequence`` (number of the take: near-duplicates
share it), ``aspect``, ``time`` (seconds since 1970), ``feature_version``, ``language``.

CSV (UTF-8): ``label, group, session, sequence, aspect, time, f0 … f125``; the features are those
of `signapp.landmarks.features`.
"""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import FEATURE_VERSION, N_FEATURES, extract_features
from signapp.recording.errors import RecordingError
from signapp.recording.samples import Sample
from signapp.recording.store import stack
from signapp.system.files import atomic_path, npz_bytes

_CSV_COLUMNS = ("label", "group", "session", "sequence", "aspect", "time")


def sequence_numbers(samples: Sequence[Sample]) -> list[int]:
    """A number for the take of each sample, equal for samples of one continuous recording."""
    numbers: dict[tuple[str, int, str], int] = {}
    return [
        numbers.setdefault((s.id.rpartition(":")[0], s.take, s.label), len(numbers))
        for s in samples
    ]


def anonymous(samples: Sequence[Sample]) -> dict[str, str]:
    """Names ``signer-1``, ``signer-2`` … for the signers, in the order of their appearance."""
    signers = dict.fromkeys(s.signer for s in samples)
    return {name: f"signer-{i}" for i, name in enumerate(signers, start=1)}


def export_dataset(
    samples: Sequence[Sample],
    path: Path,
    language: str,
    *,
    keep_names: bool = False,
    replace: bool = True,
) -> None:
    """Write samples as a dataset; the suffix ``.npz`` or ``.csv`` chooses the format.

    Args:
        samples: what to write, in order.
        path: where.
        language: code of the language.
        keep_names: write the signers' names instead of ``signer-1`` …
        replace: whether a file that is there may be replaced.

    Raises:
        RecordingError: no samples, another suffix, or the file cannot be written.
    """
    if not samples:
        raise RecordingError("nothing-to-export")
    writers = {".npz": _write_npz, ".csv": _write_csv}
    write = writers.get(path.suffix.lower())
    if write is None:
        raise RecordingError("dataset-suffix-unknown", name=path.name)
    names = {s.signer: s.signer for s in samples} if keep_names else anonymous(samples)
    try:
        with atomic_path(path, replace=replace) as temporary:
            write(samples, temporary, language, [names[s.signer] for s in samples])
    except OSError as error:
        raise RecordingError("unwritable", path=path, reason=error.strerror or error) from error


def export_takes(
    takes: Sequence[Sample],
    path: Path,
    language: str,
    *,
    keep_names: bool = False,
    replace: bool = True,
) -> None:
    """Write takes of moving signs as a file of sequences, ``.npz``.

    ``landmarks`` (M, 2, 21, 3) are the frames of all takes, ``start`` (N + 1,) where each begins
    and the last ends, ``label``, ``group``, ``session``, ``aspect`` and ``fps`` (N,) as in a
    dataset, and ``time`` (M,) the seconds of the frames within their take.

    Args:
        takes: what to write, in order.
        path, language, keep_names, replace: as in `export_dataset`.

    Raises:
        RecordingError: no takes, another suffix, or the file cannot be written.
    """
    motions = [take.motion for take in takes if take.motion is not None]
    if not motions:
        raise RecordingError("no-takes-to-export")
    if path.suffix.lower() != ".npz":
        raise RecordingError("takes-suffix-not-npz", name=path.name)
    names = {s.signer: s.signer for s in takes} if keep_names else anonymous(takes)
    rates = [(len(m) - 1) / m.duration_s if len(m) > 1 else 0.0 for m in motions]
    arrays: dict[str, NDArray[Any]] = {
        "landmarks": np.concatenate([m.landmarks for m in motions]),
        "start": np.cumsum([0, *(len(m) for m in motions)]).astype(np.int64),
        "label": np.array([s.label for s in takes], np.str_),
        "group": np.array([names[s.signer] for s in takes], np.str_),
        "session": np.array([s.session for s in takes], np.str_),
        "aspect": np.array([m.aspect for m in motions], np.float32),
        "fps": np.array(rates, np.float32),
        "time": np.concatenate([m.times for m in motions]),
        "feature_version": np.array(FEATURE_VERSION),
        "language": np.array(language),
    }
    try:
        with atomic_path(path, replace=replace) as temporary:
            temporary.write_bytes(npz_bytes(arrays))
    except OSError as error:
        raise RecordingError("unwritable", path=path, reason=error.strerror or error) from error


def dataset_arrays(
    samples: Sequence[Sample], language: str, groups: Sequence[str]
) -> dict[str, NDArray[Any]]:
    """The arrays of the ``.npz`` format."""
    landmarks, aspect = stack(samples)
    return {
        "landmarks": landmarks,
        "label": np.array([s.label for s in samples], np.str_),
        "group": np.array(groups, np.str_),
        "session": np.array([s.session for s in samples], np.str_),
        "sequence": np.array(sequence_numbers(samples), np.int64),
        "aspect": aspect,
        "time": np.array([s.time_s for s in samples], np.float64),
        "feature_version": np.array(FEATURE_VERSION),
        "language": np.array(language),
    }


def _write_npz(samples: Sequence[Sample], path: Path, language: str, groups: list[str]) -> None:
    path.write_bytes(npz_bytes(dataset_arrays(samples, language, groups)))


def _write_csv(samples: Sequence[Sample], path: Path, language: str, groups: list[str]) -> None:
    landmarks, aspect = stack(samples)
    features = extract_features(landmarks, aspect)
    takes = sequence_numbers(samples)
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow([*_CSV_COLUMNS, *(f"f{i}" for i in range(N_FEATURES))])
        for sample, group, take, row in zip(samples, groups, takes, features, strict=True):
            head = [sample.label, group, sample.session, take, sample.aspect, sample.time_s]
            writer.writerow([*head, *(f"{value:.7g}" for value in row)])
