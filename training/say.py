"""What is said while data are read: never nothing, unless somebody asked for it."""

import sys
from collections.abc import Callable

Report = Callable[[str], None]
"""Takes one line about what was left out, not read, or read in a certain way."""


def say(line: str) -> None:
    """Write a line to standard error."""
    print(f"training: {line}", file=sys.stderr, flush=True)


def unsaid(line: str) -> None:
    """Drop a line that has been said before, by another process or an earlier reading."""


def listed(names: list[str], most: int = 8) -> str:
    """Names in a row, many of them shortened."""
    more = len(names) - most
    return ", ".join(names[:most]) + (f" and {more} more" if more > 0 else "")
