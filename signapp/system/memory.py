"""Giving memory that was freed back to the system."""

import ctypes
import functools
import sys
from collections.abc import Callable


def give_back() -> None:
    """Let the system have the pages that the allocator keeps for later; nothing where it cannot.

    glibc keeps what a program frees in heaps, one or more for each thread, and hands back only
    their ends. Where pictures come and go in several threads, more is kept than is in use. This
    takes some 15 ms for each 100 MB that is given back, and less than 1 ms where there is nothing;
    a thread that asks for memory in between waits.
    """
    trim = _malloc_trim()
    if trim is not None:
        trim(0)


@functools.cache
def _malloc_trim() -> Callable[[int], int] | None:
    if sys.platform != "linux":
        return None
    try:
        trim: Callable[[int], int] = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):  # another C library
        return None
    return trim
