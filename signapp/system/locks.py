"""Locks between programs, so that two windows of signapp do not write over each other."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from signapp.errors import SignappError

WAIT_S = 10.0


@contextlib.contextmanager
def locked(path: Path, busy: SignappError) -> Iterator[None]:
    """Hold the lock file `path` inside the block; its folder is made if need be.

    The system frees the lock of a program that ends in whatever way.

    Args:
        path: the lock file; nothing is ever written into it.
        busy: raised when another program holds it for longer than `WAIT_S` seconds.

    Raises:
        OSError: the folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path, timeout=WAIT_S)
    try:
        lock.acquire()
    except Timeout:
        raise busy from None
    try:
        yield
    finally:
        lock.release()
