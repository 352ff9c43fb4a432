"""Reading datasets: landmark ``.npz``, the earlier project's split ``.npz``, CSV.

Folders of images and videos are read by `training.media`, which needs the hand tracker.
"""

import csv
import struct
import tokenize
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from signapp._files import npz_bytes, write_bytes
from signapp.errors import DatasetError
from signapp.landmarks.features import FEATURE_VERSION, N_FEATURES, extract_features
from training.dataset import Dataset, concatenate, make_dataset

_SPLITS = ("train", "val", "test")
# What numpy and zipfile raise when bytes of an archive or of an array's header are wrong.
DAMAGE = (
    OSError, ValueError, TypeError, KeyError, EOFError, MemoryError, OverflowError, RuntimeError,
    SyntaxError, tokenize.TokenError, struct.error, zipfile.BadZipFile, zlib.error,
)  # fmt: skip


def read_dataset(path: str | Path) -> Dataset:
    """Read an ``.npz`` or ``.csv`` dataset (the formats are described in the functions below).

    Raises:
        DatasetError: in one line, what is wrong with the file.
    """
    source = Path(path)
    if not source.exists():
        raise DatasetError(f"no dataset at {source}; check the path")
    suffix = source.suffix.lower()
    if suffix == ".npz":
        return read_npz(source)
    if suffix == ".csv":
        return read_csv(source)
    raise DatasetError(
        f"{source}: datasets are .npz or .csv files, or folders with one sub-folder a letter"
    )


def read_npz(path: Path) -> Dataset:
    """Read a landmark ``.npz`` or the earlier project's split ``.npz``.

    Landmark files hold ``landmarks`` (N, 2, 21, 3) image fractions of the unmirrored frame and
    ``label`` (N,), and may hold ``group``, ``aspect`` (1 without it), ``item``, ``take``,
    ``sequence``, ``seq`` and ``feature_version``. Split files hold ``X_train, y_train, X_val,
    y_val, X_test, y_test`` with (N, 126) features, and may hold ``class_names`` or ``classes``; the
    splits become the groups.
    """
    try:
        # Opened here: numpy leaves a file that it cannot read open.
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as archive:
            arrays = {key: archive[key] for key in archive.files}
    except DAMAGE as error:
        reason = str(error).splitlines()[0][:120] if str(error) else type(error).__name__
        raise DatasetError(f"{path} is not a readable .npz file ({reason})") from error
    if "X_train" in arrays:
        return _split(path, arrays)
    return _landmarks(path, arrays)


def _landmarks(path: Path, arrays: dict[str, Any]) -> Dataset:
    for key in ("landmarks", "label"):
        if key not in arrays:
            raise DatasetError(
                f"{path}: it lacks the array '{key}'; a landmark file needs 'landmarks' "
                "(N, 2, 21, 3) and 'label' (N,)"
            )
    landmarks = arrays["landmarks"]
    if landmarks.ndim != 4 or landmarks.shape[1:] != (2, 21, 3):
        raise DatasetError(f"{path}: 'landmarks' must be (N, 2, 21, 3), not {landmarks.shape}")
    aspect = arrays.get("aspect")
    if aspect is None:
        aspect = np.ones(len(landmarks), np.float32)
    if not np.isfinite(landmarks).all():
        row = int((~np.isfinite(landmarks)).any(axis=(1, 2, 3)).argmax())
        raise DatasetError(
            f"{path}: row {row} holds NaN or infinity; write zeros for an absent hand"
        )
    if aspect.shape != (len(landmarks),) or not (aspect > 0).all():
        raise DatasetError(f"{path}: 'aspect' must be one positive number a row")
    version = str(arrays["feature_version"]) if "feature_version" in arrays else FEATURE_VERSION
    sequences = _sequences(arrays, len(landmarks))
    return make_dataset(
        extract_features(landmarks, aspect),
        arrays["label"].astype(np.str_),
        path.stem,
        groups=_groups(arrays),
        aspect=aspect,
        items=arrays.get("item"),
        sequences=sequences,
        feature_version=version,
    )


def _groups(arrays: dict[str, Any]) -> Any:
    return arrays["group"].astype(np.str_) if "group" in arrays else None


def _sequences(arrays: dict[str, Any], count: int) -> Any:
    for key in ("sequence", "seq", "take"):
        if key in arrays and len(arrays[key]) == count:
            marks = arrays[key].astype(np.str_)
            if "group" in arrays:
                marks = np.char.add(np.char.add(marks, "\t"), arrays["group"].astype(np.str_))
            marks = np.char.add(np.char.add(marks, "\t"), arrays["label"].astype(np.str_))
            return np.unique(marks, return_inverse=True)[1].astype(np.int64)
    return None


def _split(path: Path, arrays: dict[str, Any]) -> Dataset:
    parts = []
    names = arrays.get("class_names", arrays.get("classes"))
    for split in _SPLITS:
        if f"X_{split}" not in arrays:
            continue
        if f"y_{split}" not in arrays:
            raise DatasetError(f"{path}: it has X_{split} but lacks y_{split}")
        features, labels = arrays[f"X_{split}"], arrays[f"y_{split}"]
        if labels.dtype.kind in "iu" and names is not None:
            if labels.max(initial=0) >= len(names):
                raise DatasetError(f"{path}: y_{split} counts beyond its class names")
            labels = names[labels]
        if len(features):
            groups = np.array([split] * len(features))
            parts.append(make_dataset(features, labels.astype(np.str_), path.stem, groups=groups))
    return concatenate(parts, path.stem)


def read_csv(path: Path) -> Dataset:
    """Read a CSV with a header: ``f0`` … ``f125`` (or any 126 other columns, in order), ``label``,
    and optionally ``group`` and ``aspect``.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as stream:
            rows = list(csv.reader(stream))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DatasetError(f"{path} is not a readable CSV file ({error})") from error
    if len(rows) < 2:
        raise DatasetError(f"{path}: it holds no rows")
    header = [name.strip() for name in rows[0]]
    if "label" not in header:
        raise DatasetError(f"{path}: it lacks the column 'label'")
    special = {name: header.index(name) for name in ("label", "group", "aspect") if name in header}
    columns = [i for i, name in enumerate(header) if name not in special]
    wanted = [f"f{i}" for i in range(N_FEATURES)]
    if set(wanted) & set(header):
        missing = [name for name in wanted if name not in header]
        if missing:
            raise DatasetError(
                f"{path}: it lacks {len(missing)} feature columns, the first is '{missing[0]}'"
            )
        columns = [header.index(name) for name in wanted]
    if len(columns) != N_FEATURES:
        raise DatasetError(
            f"{path}: {len(columns)} feature columns beside {', '.join(special)}; "
            f"there must be {N_FEATURES}"
        )
    values = np.empty((len(rows) - 1, N_FEATURES), np.float32)
    for number, row in enumerate(rows[1:], start=2):
        if len(row) != len(header):
            raise DatasetError(
                f"{path}: line {number} has {len(row)} columns, the header {len(header)}"
            )
        try:
            values[number - 2] = [float(row[i]) for i in columns]
        except ValueError as error:
            raise DatasetError(f"{path}: line {number}: {error}") from error
    aspect = None
    if "aspect" in special:
        try:
            aspect = np.array([float(row[special["aspect"]]) for row in rows[1:]], np.float32)
        except ValueError as error:
            raise DatasetError(f"{path}: the column 'aspect': {error}") from error
    return make_dataset(
        values,
        [row[special["label"]].strip() for row in rows[1:]],
        path.stem,
        groups=[row[special["group"]].strip() for row in rows[1:]] if "group" in special else None,
        aspect=aspect,
    )


def write_npz(data: Dataset, path: Path, *, replace: bool = True) -> None:
    """Write a dataset as a landmark ``.npz`` that `read_npz` reads back.

    Raises:
        DatasetError: it cannot be written, or is there and `replace` is false.
    """
    arrays = {
        "landmarks": data.landmarks,
        "label": data.labels,
        "group": data.groups,
        "aspect": data.aspect,
        "item": data.items,
        "sequence": data.sequences,
        "feature_version": np.array(data.feature_version),
    }
    try:
        write_bytes(path, npz_bytes(arrays), replace=replace)
    except OSError as error:
        raise DatasetError(f"cannot write {path}: {error.strerror or error}") from error
