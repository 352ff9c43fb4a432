"""One type for every dataset: the 126 features with what is known of each row.

A `Dataset` is made by the readers of `training.data.readers` and `training.data.folders` and
checked once, when it is made, so that everything after it can trust it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from signapp.errors import DatasetError
from signapp.landmarks.features import (
    FEATURE_VERSION,
    N_FEATURES,
    FloatArray,
    features_to_landmarks,
    hands_present,
)

StrArray = NDArray[np.str_]
BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.int64]

UNKNOWN_GROUP = "unknown"


@dataclass(frozen=True, eq=False)
class Dataset:
    """N rows of features with their labels; build it with `make_dataset`.

    Attributes:
        features: (N, 126) float32 as `signapp.landmarks.features` specifies.
        labels: (N,) the letter of each row.
        groups: (N,) who or which sitting; a group never stands on both sides of a split.
        aspect: (N,) float32, image width / height.
        items: (N,) int64: rows with the same number are views of one still picture, to be
            recognised together; otherwise every row has its own.
        sequences: (N,) int64: rows with the same number come from one recording, so they are
            nearly one sample.
        sources: (N,) which collection a row comes from.
        forms: (N,) which form of its letter a row shows, "" where it is not known or has but one.
        name: for messages and reports.
        feature_version: version of the features.
    """

    features: FloatArray
    labels: StrArray
    groups: StrArray
    aspect: FloatArray
    items: IntArray
    sequences: IntArray
    sources: StrArray
    forms: StrArray
    name: str
    feature_version: str = FEATURE_VERSION

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def detected(self) -> BoolArray:
        """(N,) bool: rows in which at least one hand was found."""
        found: BoolArray = np.any(hands_present(self.features), axis=-1)
        return found

    @property
    def classes(self) -> list[str]:
        """The labels that occur, sorted."""
        return sorted({str(label) for label in np.unique(self.labels)})

    @property
    def landmarks(self) -> FloatArray:
        """(N, 2, 21, 3) image fractions."""
        return features_to_landmarks(self.features, self.aspect)

    def subset(self, rows: NDArray[np.bool_] | NDArray[np.int64] | Sequence[int]) -> "Dataset":
        """The rows of a mask or of indices, in that order."""
        picked = np.asarray(rows)
        return replace(
            self,
            features=self.features[picked],
            labels=self.labels[picked],
            groups=self.groups[picked],
            aspect=self.aspect[picked],
            items=self.items[picked],
            sequences=self.sequences[picked],
            sources=self.sources[picked],
            forms=self.forms[picked],
        )

    def keep_labels(self, labels: Iterable[str]) -> "Dataset":
        """Only the rows with one of these labels."""
        return self.subset(np.isin(self.labels, list(labels)))

    def relabel(self, rename: Callable[[str], str]) -> "Dataset":
        """The same rows with every label renamed."""
        return replace(self, labels=np.array([rename(str(v)) for v in self.labels], dtype=np.str_))


def make_dataset(
    features: FloatArray,
    labels: Sequence[str] | StrArray,
    name: str,
    *,
    groups: Sequence[str] | StrArray | None = None,
    aspect: FloatArray | None = None,
    items: IntArray | None = None,
    sequences: IntArray | None = None,
    feature_version: str = FEATURE_VERSION,
) -> Dataset:
    """Check and build a `Dataset` (argument shapes as its attributes).

    Without groups all rows are one group; without items and sequences each row is its own.

    Raises:
        DatasetError: nothing in it, lengths that differ, NaN, an empty label or group, labels of
            several alphabets, or another feature version.
    """
    if feature_version != FEATURE_VERSION:
        raise DatasetError(
            f"{name}: made with features {feature_version!r}, this signapp computes "
            f"{FEATURE_VERSION!r}; extract it again with 'python -m training extract'"
        )
    values = np.ascontiguousarray(features, dtype=np.float32)
    if values.ndim != 2 or values.shape[1] != N_FEATURES:
        raise DatasetError(f"{name}: features must be (N, {N_FEATURES}), not {values.shape}")
    count = len(values)
    if count == 0:
        raise DatasetError(f"{name}: it holds no rows")
    bad = ~np.isfinite(values).all(axis=1)
    if bad.any():
        raise DatasetError(
            f"{name}: {int(bad.sum())} rows hold NaN or infinity, the first is row "
            f"{int(bad.argmax())}; write zeros for an absent hand"
        )
    index = np.arange(count, dtype=np.int64)
    result = Dataset(
        features=values,
        labels=np.asarray(labels, dtype=np.str_),
        groups=np.asarray(groups if groups is not None else [UNKNOWN_GROUP] * count, np.str_),
        aspect=np.ones(count, np.float32) if aspect is None else np.asarray(aspect, np.float32),
        items=index if items is None else np.asarray(items, np.int64),
        sequences=index if sequences is None else np.asarray(sequences, np.int64),
        sources=np.array([name] * count, dtype=np.str_),
        forms=np.full(count, "", dtype=np.str_),
        name=name,
        feature_version=feature_version,
    )
    for field in ("labels", "groups", "aspect", "items", "sequences"):
        length = len(getattr(result, field))
        if length != count:
            raise DatasetError(f"{name}: {length} {field} for {count} rows of features")
    for field in ("labels", "groups"):
        empty = np.char.str_len(np.char.strip(getattr(result, field))) == 0
        if empty.any():
            raise DatasetError(
                f"{name}: row {int(empty.argmax())} has an empty {field[:-1]}; "
                f"name it or leave the {field} out altogether"
            )
    check_one_alphabet(result.classes, name)
    return result


def check_one_alphabet(labels: Iterable[str], name: str) -> None:
    """Raise `DatasetError` when letters of several scripts are mixed."""
    scripts: dict[str, str] = {}
    for label in labels:
        for character in label:
            script = script_of(character)
            if script:
                scripts.setdefault(script, label)
    if len(scripts) > 1:
        found = ", ".join(f"{script} ({label})" for script, label in sorted(scripts.items()))
        raise DatasetError(f"{name}: labels mix alphabets: {found}; train one language at a time")


# Unicode blocks of the scripts that manual alphabets are written in.
_BLOCKS = (
    (0x0041, 0x024F, "Latin"),
    (0x0370, 0x03FF, "Greek"),
    (0x0400, 0x052F, "Cyrillic"),
    (0x0590, 0x05FF, "Hebrew"),
    (0x0600, 0x077F, "Arabic"),
    (0x0900, 0x097F, "Devanagari"),
    (0x0980, 0x09FF, "Bengali"),
    (0x0A00, 0x0A7F, "Gurmukhi"),
    (0x0A80, 0x0AFF, "Gujarati"),
    (0x0B00, 0x0B7F, "Odia"),
    (0x0B80, 0x0BFF, "Tamil"),
    (0x0C00, 0x0C7F, "Telugu"),
    (0x0C80, 0x0CFF, "Kannada"),
    (0x0D00, 0x0D7F, "Malayalam"),
    (0x0D80, 0x0DFF, "Sinhala"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x1100, 0x11FF, "Hangul"),
    (0x3040, 0x30FF, "Kana"),
    (0x4E00, 0x9FFF, "Han"),
    (0xAC00, 0xD7AF, "Hangul"),
)


def script_of(character: str) -> str | None:
    """Script of one character; None for digits, punctuation and what is not listed."""
    if not (character.isalpha() or ord(character) > 0x08FF):
        return None
    code = ord(character)
    for first, last, script in _BLOCKS:
        if first <= code <= last:
            return script
    return None


def concatenate(datasets: Sequence[Dataset], name: str, *, alphabets: int = 1) -> Dataset:
    """Join datasets; items and sequences stay apart, groups and sources keep their names.

    With `alphabets` above 1, labels of several scripts may stand side by side (pretraining).

    Raises:
        DatasetError: none given, mixed feature versions or mixed alphabets.
    """
    if not datasets:
        raise DatasetError(f"{name}: no datasets to join")
    versions = {d.feature_version for d in datasets}
    if len(versions) > 1:
        raise DatasetError(f"{name}: feature versions differ ({', '.join(sorted(versions))})")

    def shifted(field: str) -> IntArray:
        parts, base = [], 0
        for dataset in datasets:
            values = np.unique(getattr(dataset, field), return_inverse=True)[1]
            parts.append(values.astype(np.int64) + base)
            base += int(values.max(initial=-1)) + 1
        return np.concatenate(parts)

    joined = Dataset(
        features=np.concatenate([d.features for d in datasets]),
        labels=np.concatenate([d.labels for d in datasets]),
        groups=np.concatenate([d.groups for d in datasets]),
        aspect=np.concatenate([d.aspect for d in datasets]),
        items=shifted("items"),
        sequences=shifted("sequences"),
        sources=np.concatenate([d.sources for d in datasets]),
        forms=np.concatenate([d.forms for d in datasets]),
        name=name,
        feature_version=datasets[0].feature_version,
    )
    if alphabets == 1:
        check_one_alphabet(joined.classes, name)
    return joined
