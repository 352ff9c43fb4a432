"""Looking through a folder so that nothing is left out without a word."""

import os
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from pathlib import Path

_NAMED = 3
"""So many files that are left out are named; more are counted by suffix."""


@dataclass
class Scan:
    """What a folder holds.

    Attributes:
        files: with a wanted suffix, sorted.
        left_out: visible files with another suffix, sorted.
        closed: folders that could not be looked into.
    """

    files: list[Path] = field(default_factory=list)
    left_out: list[Path] = field(default_factory=list)
    closed: list[Path] = field(default_factory=list)


def scan(folder: Path, suffixes: Collection[str]) -> Scan:
    """Look through a folder and its sub-folders, linked ones included.

    A link that leads back to a folder above it is not entered again. Names that begin with a dot
    are hidden, as everywhere on the system.

    Args:
        folder: where to begin.
        suffixes: in lower case, with the dot.
    """
    found = Scan()
    _enter(folder, frozenset({os.path.realpath(folder)}), suffixes, found)
    for paths in (found.files, found.left_out, found.closed):
        paths.sort()
    return found


def _enter(folder: Path, above: frozenset[str], suffixes: Collection[str], found: Scan) -> None:
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        found.closed.append(folder)
        return
    for path in entries:
        if path.name.startswith("."):
            continue
        if path.is_dir():
            real = os.path.realpath(path)
            if real not in above:
                _enter(path, above | {real}, suffixes, found)
        else:
            wanted = path.suffix.lower() in suffixes and path.is_file()
            (found.files if wanted else found.left_out).append(path)


def describe(paths: Iterable[Path]) -> str:
    """Name a few paths; count many by suffix: ``4 .heic, 2 .txt, 1 without suffix``."""
    paths = list(paths)
    if len(paths) <= _NAMED:
        return ", ".join(map(str, paths))
    counts = Counter(path.suffix.lower() or "without suffix" for path in paths)
    return ", ".join(f"{number} {suffix}" for suffix, number in counts.most_common())
