"""The folder in which an interrupted `extract` keeps its finished pieces."""

import contextlib
import re
from pathlib import Path

from signapp.errors import DatasetError

_PART = re.compile(r"\.?(light-)?(plain|thorough)-\d{5,}(-signapp-\w+)?\.npz")
"""A piece, or what a program that was killed left of one."""


def check_parts(folder: Path) -> None:
    """Refuse a folder for the pieces that holds anything else: it is somebody else's.

    Raises:
        DatasetError: it does, or is no folder.
    """
    if folder.is_dir():
        foreign = sorted(path for path in folder.iterdir() if not _PART.fullmatch(path.name))
    else:
        foreign = [folder] if folder.exists() else []
    if foreign:
        raise DatasetError(
            f"{foreign[0]} stands where 'extract' keeps its finished pieces meanwhile, and was "
            "kept; give --output another name"
        )


def clear_parts(folder: Path) -> None:
    """Remove the pieces once the dataset is written, and nothing else."""
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        if _PART.fullmatch(path.name):
            path.unlink()
    with contextlib.suppress(OSError):  # something else has come to be in it
        folder.rmdir()
