"""Outputs that the user named: what stands there already is not ours to write over.

Every command asks here before it begins to work, so that nobody waits for a result that has no
place to go.
"""

import os
import stat
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

from signapp.errors import SignappError


class OutputExistsError(SignappError):
    """Something stands where an output is to go, and nobody said that it may be replaced."""


class OutputError(SignappError):
    """A place that no output can go to, whatever was said."""


def refuse_existing(path: Path, overwrite: bool, *, option: str = "--overwrite") -> None:
    """Refuse a target that exists, unless the user said that it may be replaced.

    Raises:
        OutputExistsError: `path` exists (a dangling link counts) and `overwrite` is false.
    """
    if not overwrite and os.path.lexists(path):
        raise OutputExistsError("output-exists", path=path, option=option)


def check_outputs(
    outputs: Mapping[str, Path | None], overwrite: bool, *, inputs: Iterable[Path] = ()
) -> None:
    """Look at all the files that a run is going to write, before it does anything.

    Args:
        outputs: the files by the option or argument that named them; None for those not wanted.
        overwrite: the user said that files may be replaced.
        inputs: what the run reads; never replaced.

    Raises:
        OutputExistsError: one exists and `overwrite` is false.
        OutputError: two are one file, one is an input, a folder, a device or read-only, or its
            folder cannot be one.
    """
    wanted = {name: path for name, path in outputs.items() if path is not None}
    taken: dict[str, str] = {}
    for name, path in wanted.items():
        first = taken.setdefault(_key(path), name)
        if first != name:
            raise OutputError("outputs-alike", first=first, second=name, path=path)
    inputs = list(inputs)
    for name, path in wanted.items():
        for given in inputs:
            if _same(path, given):
                raise OutputError("output-is-input", path=path, name=name)
        _check_kind(path)
        refuse_existing(path, overwrite)
        _check_permission(path)


def refuse_filled(
    folder: Path, overwrite: bool, *, files: Iterable[str] = (), inputs: Iterable[Path] = ()
) -> None:
    """Refuse a folder for outputs that holds anything but hidden files.

    Args:
        folder: where the outputs are to go.
        overwrite: the user said that files may be replaced; others in it stay.
        files: names of the files that will be written.
        inputs: folders and files that the run reads; never replaced.

    Raises:
        OutputExistsError: it holds something, and `overwrite` is false.
        OutputError: it is no folder or an input, or a file in it cannot be replaced.
    """
    if any(_same(folder, given) for given in inputs):
        raise OutputError("output-folder-is-input", folder=folder)
    try:
        if os.path.lexists(folder) and not folder.is_dir():
            raise OutputError("output-no-folder", folder=folder)
        _check_parent(folder)
        names = sorted(p.name for p in folder.iterdir()) if folder.is_dir() else []
    except OSError as error:
        raise OutputError(
            "folder-unwritable", folder=folder, reason=error.strerror or error
        ) from error
    held = [name for name in names if not name.startswith(".")]
    if held and not overwrite:
        raise OutputExistsError(
            "output-folder-in-use",
            folder=folder,
            file=held[0],
            more=f" and {len(held) - 1} more" if held[1:] else "",
        )
    check_outputs({name: folder / name for name in files}, overwrite, inputs=inputs)


def _check_kind(path: Path) -> None:
    try:
        _check_parent(path)
        mode = path.stat().st_mode if path.exists() else None
    except OSError as error:
        raise OutputError("unwritable", path=path, reason=error.strerror or error) from error
    if mode is not None and stat.S_ISDIR(mode):
        raise OutputError("output-is-folder", path=path)
    if mode is not None and not stat.S_ISREG(mode):
        raise OutputError("output-no-plain-file", path=path)


def _check_parent(path: Path) -> None:
    for folder in path.parents:
        if os.path.lexists(folder):
            if not folder.is_dir():
                raise OutputError("output-parent-no-folder", path=path, folder=folder)
            return


def _check_permission(path: Path) -> None:
    if path.exists() and not path.stat().st_mode & 0o222:
        raise OutputError("output-read-only", path=path)


def _key(path: Path) -> str:
    """Equal for paths that some file system takes for one: other case, other normal form."""
    return unicodedata.normalize("NFC", os.path.realpath(path)).casefold()


def _same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:  # one of them is not there
        return os.path.realpath(path) == os.path.realpath(other)
