"""Groups of pictures and videos (who signs, in which sitting) that another file knows."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.errors import DatasetError
from signapp.languages.names import normal
from signapp.system.arrays import DAMAGE, read_npz
from training.data.sheets import SUFFIXES, read_sheet


def read_groups(source: Path) -> dict[str, str]:
    """Group of each file, by the last two parts of its path (``LETTER/NAME``).

    Args:
        source: an ``.npz`` with the arrays ``path`` and ``group`` (as landmark files have), or a
            ``.csv`` with these columns.

    Raises:
        DatasetError: it cannot be read, lacks one of the two, or names a file twice with
            different groups.
    """
    if not source.is_file():
        raise DatasetError(f"no file of groups at {source}; check the path")
    if source.suffix.lower() in SUFFIXES:
        pairs = _from_csv(source)
    elif source.suffix.lower() == ".npz":
        pairs = _from_npz(source)
    else:
        raise DatasetError(f"{source}: groups are read from an .npz or a .csv with path and group")
    result: dict[str, str] = {}
    for path, group in pairs:
        key = file_key(path)
        if not group:
            raise DatasetError(f"{source}: the group of {path} is empty; name who signs")
        group = normal(group)
        if result.setdefault(key, group) != group:
            raise DatasetError(f"{source}: two groups for {key}: {result[key]} and {group}")
    return result


def file_key(path: str) -> str:
    """The folder and the name of a file, which is how the same picture is found again."""
    return "/".join(normal(p) for p in PurePosixPath(path.replace("\\", "/")).parts[-2:])


def group_of(groups: Mapping[str, str], path: str, otherwise: str) -> str:
    """The group of a file, or `otherwise` when the groups do not name it."""
    return groups.get(file_key(path), otherwise)


def _from_npz(source: Path) -> list[tuple[str, str]]:
    try:
        arrays = read_npz(source)
        for name in ("path", "group"):
            if name not in arrays:
                raise DatasetError(f"{source}: it lacks the array '{name}'")
        paths, groups = _text(arrays["path"]), _text(arrays["group"])
    except (OSError, *DAMAGE) as error:
        raise DatasetError(f"{source} is not a readable .npz file ({error})") from error
    if paths.shape != groups.shape:
        raise DatasetError(f"{source}: {paths.size} paths for {groups.size} groups")
    return [(str(p), str(g)) for p, g in zip(paths.ravel(), groups.ravel(), strict=True)]


def _text(values: NDArray[Any]) -> NDArray[np.str_]:
    return np.char.decode(values, "utf-8") if values.dtype.kind == "S" else values.astype(np.str_)


def _from_csv(source: Path) -> list[tuple[str, str]]:
    sheet = read_sheet(source)
    return list(zip(sheet.column("path"), sheet.column("group"), strict=True))
