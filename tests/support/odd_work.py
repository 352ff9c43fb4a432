"""Work for a pool of `training.data.looking`: some files end the process or raise anything."""

import os
from pathlib import Path

import numpy as np

from training.data import looking

_real = looking.work


def look_at(path: Path) -> tuple[list[np.ndarray], float, bool, None]:
    """One row for a file; a name says what else happens."""
    if "deadly" in path.name:
        os._exit(3)
    if "odd" in path.name:
        raise ZeroDivisionError("no such\nthing")
    return [np.full((2, 21, 3), 0.5, np.float32)], 1.5, False, None


def work(chunk: list[str], part: Path | None) -> looking.Rows:
    """`looking.work` without a tracker."""
    looking.look_at = look_at  # type: ignore[assignment]
    looking._trackers.clear()
    looking._make_trackers = lambda: None  # type: ignore[assignment]
    return _real(chunk, part)


def start(thorough: bool, tracker: str) -> None:
    """A start without a tracker."""
