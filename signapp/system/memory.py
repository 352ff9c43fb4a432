"""Taking little memory from the system, and giving back what was freed."""

import ctypes
import functools
import sys

_M_ARENA_MAX = -8  # of malloc.h


def one_heap() -> None:
    """Let all threads share one heap; nothing where that cannot be said.

    glibc makes a heap for each thread, and of all but the first `give_back` cannot free the end,
    which may be 64 MB of each. To be called before there are threads that ask for memory: a heap
    that was made stays.
    """
    library = _glibc()
    if library is not None:
        library.mallopt(_M_ARENA_MAX, 1)


def give_back() -> None:
    """Let the system have the pages that the allocator keeps for later; nothing where it cannot.

    glibc keeps what a program frees in its heaps, and hands back only their ends. Where pictures
    come and go in several threads, more is kept than is in use. This takes some 15 ms for each
    100 MB that is given back, and less than 1 ms where there is nothing; a thread that asks for
    memory in between waits.
    """
    library = _glibc()
    if library is not None:
        library.malloc_trim(0)


@functools.cache
def _glibc() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    try:
        library = ctypes.CDLL(None)
        _ = library.malloc_trim, library.mallopt
    except (OSError, AttributeError):  # another C library
        return None
    return library
