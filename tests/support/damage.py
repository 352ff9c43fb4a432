"""Damaging files, and what is asked of the code that then reads them."""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from signapp.errors import SignappError


def damaged(data: bytes, points: int, seed: int = 0) -> Iterator[tuple[str, bytes]]:
    """Yield (what was done, damaged bytes): `points` cuts, flipped bits and overwritten stretches.

    Half of the places lie near the ends, where formats keep their headers and directories.
    """
    rng = np.random.default_rng(seed)
    size = len(data)

    def place() -> int:
        near = int(min(size - 1, rng.exponential(200)))
        choice = rng.integers(4)
        return near if choice == 0 else size - 1 - near if choice == 1 else int(rng.integers(size))

    for cut in [0, 1, size - 1, *(place() for _ in range(points - 3))]:
        yield f"cut off after {cut} of {size} bytes", data[:cut]
    for _ in range(points):
        at, bit = place(), int(rng.integers(8))
        changed = bytearray(data)
        changed[at] ^= 1 << bit
        yield f"bit {bit} of byte {at} flipped", bytes(changed)
    for _ in range(points // 2):
        at, length = place(), int(rng.integers(1, 600))
        end = min(size, at + length)
        filling = rng.bytes(end - at) if rng.integers(2) else bytes(end - at)
        yield f"bytes {at} to {end} overwritten", data[:at] + filling + data[end:]


@contextmanager
def may_be_refused(what: str) -> Iterator[list[str]]:
    """Allow one clear line (`SignappError`) and nothing else; the list then holds that line."""
    refused: list[str] = []
    try:
        yield refused
    except SignappError as error:
        line = str(error)
        assert line.strip() and "\n" not in line and len(line) < 1000, (what, line)
        refused.append(line)
    except BaseException as error:
        error.add_note(f"after: {what}")
        raise
