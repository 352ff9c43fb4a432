"""Outputs that the user named: what stands there already is not ours to write over."""

from pathlib import Path

from signapp.errors import SignappError


class OutputExistsError(SignappError):
    """Something stands where an output is to go, and nobody said that it may be replaced."""


def refuse_existing(path: Path, overwrite: bool, *, option: str = "--overwrite") -> None:
    """Refuse a target that exists, unless the user said that it may be replaced.

    Raises:
        OutputExistsError: `path` exists (a dangling link counts) and `overwrite` is false.
    """
    if not overwrite and (path.exists() or path.is_symlink()):
        raise OutputExistsError(
            f"{path} is there already and was kept; choose another name or add {option}"
        )
