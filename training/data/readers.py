"""Reading datasets: landmark ``.npz``, the earlier project's split ``.npz``, CSV.

Labels are kept as they are written, in one normal form; `training.data.labels` reads them.
Folders of images and videos are read by `training.data.folders`, which needs the hand tracker.
"""

from pathlib import Path
from typing import Any

import numpy as np

from signapp.errors import DatasetError
from signapp.landmarks.features import FEATURE_VERSION, N_FEATURES, extract_features
from signapp.languages.names import normal
from signapp.system.arrays import DAMAGE
from signapp.system.arrays import read_npz as load_npz
from signapp.system.files import LFS_ADVICE, is_lfs_pointer, npz_bytes, write_bytes
from training.data.dataset import Dataset, concatenate, make_dataset
from training.data.held_frames import held_frames, is_sequences
from training.data.sheets import SUFFIXES, read_rows, sheet_of
from training.say import say

_SPLITS = ("train", "val", "test")


def read_dataset(path: str | Path) -> Dataset:
    """Read an ``.npz`` or ``.csv`` dataset (the formats are described in the functions below).

    Raises:
        DatasetError: in one line, what is wrong with the file.
    """
    source = Path(path)
    if not source.exists():
        raise DatasetError(f"no dataset at {source}; check the path")
    suffix = source.suffix.lower()
    if is_lfs_pointer(source):
        raise DatasetError(f"{source} {LFS_ADVICE}")
    if suffix == ".npz":
        return read_npz(source)
    if suffix in SUFFIXES:
        return read_csv(source)
    if suffix in (".xlsx", ".xls", ".ods"):
        raise DatasetError(f"{source} is a workbook; save it as 'CSV UTF-8'")
    if suffix == ".npy":
        raise DatasetError(
            f"{source} holds numbers without labels; give the folder SIGN/SEQUENCE/FRAME.npy"
        )
    raise DatasetError(
        f"{source}: datasets are .npz or .csv files, or folders with one sub-folder a letter"
    )


def read_npz(path: Path) -> Dataset:
    """Read a landmark ``.npz`` or the earlier project's split ``.npz``.

    Landmark files hold ``landmarks`` (N, 2, 21, 3) image fractions of the unmirrored frame and
    ``label`` (N,), and may hold ``group``, ``aspect`` (1 without it), ``item``, ``take``,
    ``sequence``, ``seq`` and ``feature_version``. Of a file that ``signapp label`` or ``signapp
    landmarks`` wrote (it has ``times``), the frames with a letter are taken.

    Split files hold ``X_train, y_train, X_val, y_val, X_test, y_test`` with (N, 126) features, and
    may hold ``class_names`` or ``classes``; the splits become the groups. Of a file of sequences
    the held frames are taken (`training.data.held_frames`).
    """
    try:
        arrays = load_npz(path)
    except (OSError, *DAMAGE) as error:
        reason = str(error).splitlines()[0][:120] if str(error) else type(error).__name__
        raise DatasetError(f"{path} is not a readable .npz file ({reason})") from error
    if "X_train" in arrays:
        return _split(path, arrays)
    if is_sequences(arrays):
        arrays = held_frames(path, arrays)
    elif "times" in arrays:
        arrays = _lettered_frames(path, arrays)
    return _landmarks(path, arrays)


def _lettered_frames(path: Path, arrays: dict[str, Any]) -> dict[str, Any]:
    """The frames of a video that have a letter; the others are counted in one line."""
    label = arrays.get("label")
    if label is None or label.dtype.kind != "U" or label.shape != arrays["times"].shape:
        return arrays
    inside = label != ""
    if not inside.any():
        raise DatasetError(
            f"{path}: no frame has a letter; 'signapp label --format npz' writes them with the "
            "landmarks"
        )
    if not inside.all():
        say(f"{path}: {int((~inside).sum())} of {len(label)} frames have no letter: left out")
    return {
        name: values[inside] if values.shape[:1] == label.shape else values
        for name, values in arrays.items()
    }


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
    labels = names_of(path, "label", arrays["label"], len(landmarks))
    arrays["label"] = labels
    if "group" in arrays:
        arrays["group"] = names_of(path, "group", arrays["group"], len(landmarks))
    sequences = _sequences(arrays, len(landmarks))
    return make_dataset(
        extract_features(landmarks, aspect),
        labels,
        path.stem,
        groups=arrays.get("group"),
        aspect=aspect,
        items=arrays.get("item"),
        sequences=sequences,
        feature_version=version,
    )


def names_of(path: Path, key: str, values: Any, count: int) -> Any:
    """Labels or groups (N,) as text: of text, bytes or whole numbers, (N,) or (N, 1)."""
    if values.shape not in ((count,), (count, 1), (1, count)):
        advice = ""
        if key != "group" and values.ndim == 2 and len(values) == count:
            advice = "; if each row marks its class, give the class numbers (argmax)"
        raise DatasetError(
            f"{path}: '{key}' must be one name a row, ({count},), not {values.shape}{advice}"
        )
    values = values.reshape(count)
    kind = values.dtype.kind
    if kind == "S":
        try:
            values = np.char.decode(values, "utf-8")
        except UnicodeDecodeError as error:
            raise DatasetError(f"{path}: '{key}' holds bytes that are no UTF-8") from error
    elif kind == "f":
        if not (np.isfinite(values) & (values == np.round(values))).all():
            row = int((~(np.isfinite(values) & (values == np.round(values)))).argmax())
            raise DatasetError(
                f"{path}: '{key}' of row {row} is {values[row]}; give names or class numbers"
            )
        values = values.astype(np.int64)
    elif kind not in "iuU":
        raise DatasetError(f"{path}: '{key}' holds {values.dtype}; give names or class numbers")
    if values.dtype.kind == "i" and key != "group" and (values < 0).any():
        row = int((values < 0).argmax())
        raise DatasetError(
            f"{path}: '{key}' of row {row} is {values[row]}; class numbers count from 0"
        )
    return np.array([normal(name) for name in values.astype(np.str_).tolist()], np.str_)


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
    if names is not None:
        names = names_of(path, "class_names", names, names.size)
    for split in _SPLITS:
        if f"X_{split}" not in arrays:
            continue
        if f"y_{split}" not in arrays:
            raise DatasetError(f"{path}: it has X_{split} but lacks y_{split}")
        features = arrays[f"X_{split}"]
        if len(features) == 0:
            continue
        labels = names_of(path, f"y_{split}", arrays[f"y_{split}"], len(features))
        if arrays[f"y_{split}"].dtype.kind in "iuf" and names is not None:
            numbers = labels.astype(np.int64)
            if numbers.max(initial=0) >= len(names):
                raise DatasetError(f"{path}: y_{split} counts beyond its class names")
            labels = names[numbers]
        groups = np.array([split] * len(features))
        parts.append(make_dataset(features, labels, path.stem, groups=groups))
    if not parts:
        raise DatasetError(f"{path}: it holds no rows")
    return concatenate(parts, path.stem)


def read_csv(path: Path) -> Dataset:
    """Read a CSV with a header: ``f0`` … ``f125`` (or any 126 other columns, in order), ``label``,
    and optionally ``group`` and ``aspect``; as spreadsheets save it (`training.data.sheets`).
    """
    numbers, cells = read_rows(path)
    _refuse_keypoints(path, cells[0].tolist())
    sheet = sheet_of(path, numbers, cells)
    labels = sheet.column("label")
    for number, label in zip(sheet.numbers, labels, strict=True):
        if not label:
            raise DatasetError(f"{path}: row {number} has an empty label; name the letter")
        if set(label) == {"?"}:
            raise DatasetError(
                f"{path}: row {number}: the label is '{label}': the program that saved the file "
                "could not write its letters; save it as 'CSV UTF-8'"
            )
    special = {name: sheet.find(name) for name in ("label", "group", "aspect")}
    taken = {place for place in special.values() if place is not None}
    columns = [i for i in range(len(sheet.header)) if i not in taken]
    wanted = [sheet.find(f"f{i}") for i in range(N_FEATURES)]
    found = [place for place in wanted if place is not None]
    if found:
        if len(found) < N_FEATURES:
            raise DatasetError(
                f"{path}: it lacks {N_FEATURES - len(found)} feature columns, the first is "
                f"'f{wanted.index(None)}'"
            )
        columns = found
    if len(columns) != N_FEATURES:
        raise DatasetError(
            f"{path}: {len(columns)} feature columns beside "
            f"{', '.join(name for name, place in special.items() if place is not None)}; "
            f"there must be {N_FEATURES}"
        )
    with np.errstate(over="ignore"):
        values = sheet.values(columns).astype(np.float32)
    bad = ~np.isfinite(values).all(axis=1)
    if bad.any():
        raise DatasetError(
            f"{path}: row {sheet.numbers[bad.argmax()]} holds NaN or infinity; "
            "write zeros for an absent hand"
        )
    aspect = groups = None
    if special["aspect"] is not None:
        aspect = sheet.values([special["aspect"]])[:, 0].astype(np.float32)
        if not (aspect > 0).all():
            row = int(sheet.numbers[(~(aspect > 0)).argmax()])
            raise DatasetError(f"{path}: row {row}: 'aspect' must be a positive number")
    if special["group"] is not None:
        groups = sheet.column("group")
        if not all(groups):
            row = int(sheet.numbers[groups.index("")])
            raise DatasetError(
                f"{path}: row {row} has an empty group; name it or leave the column out altogether"
            )
    return make_dataset(
        values,
        [normal(label) for label in labels],
        path.stem,
        groups=None if groups is None else [normal(group) for group in groups],
        aspect=aspect,
    )


def _refuse_keypoints(path: Path, row: list[str]) -> None:
    """Say what the files of well-known projects are that hold numbers without a header."""
    try:
        first = [float(cell.replace(",", ".")) for cell in row]
    except ValueError:
        return
    if len(first) == 43:
        raise DatasetError(
            f"{path} looks like the keypoint.csv of a gesture project: a class number and 42 "
            "numbers of one hand, x and y moved to the wrist and scaled, without depth, side and "
            "second hand; "
            "signapp cannot learn from that. Run 'python -m training extract' on the pictures"
        )
    if len(first) == 33:
        raise DatasetError(
            f"{path} looks like a point_history.csv: the path of a fingertip, no hands. "
            "Run 'python -m training extract' on the videos"
        )
    raise DatasetError(
        f"{path}: its first row holds {len(first)} numbers and no names; write a first row with "
        "the names of the columns: label, and f0 to f125"
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
