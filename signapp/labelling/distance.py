"""How far two sequences are from each other."""

from collections.abc import Hashable, Sequence
from typing import TypeVar

from rapidfuzz.distance import Levenshtein

T = TypeVar("T", bound=Hashable)


def edit_distance(a: Sequence[Hashable], b: Sequence[Hashable]) -> int:
    """Levenshtein distance: insertions, deletions and substitutions to make `a` into `b`."""
    return Levenshtein.distance(a, b)


def aligned(a: Sequence[T], b: Sequence[T]) -> list[tuple[T | None, T | None]]:
    """Pairs of `a` and `b` along a shortest way from one to the other.

    None stands beside what only one of them has.
    """
    pairs: list[tuple[T | None, T | None]] = []
    for step in Levenshtein.opcodes(a, b):
        old = a[step.src_start : step.src_end]
        new = b[step.dest_start : step.dest_end]
        if step.tag == "delete":
            pairs += [(item, None) for item in old]
        elif step.tag == "insert":
            pairs += [(None, item) for item in new]
        else:
            pairs += zip(old, new, strict=True)
    return pairs
