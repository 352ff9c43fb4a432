"""Reading files of numbers: ``.npz`` without pickle, and the header of safetensors.

Packs from strangers go through `signapp.packs.untrusted`, which also limits what is unpacked.
"""

import struct
import tokenize
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

DAMAGE = (
    ValueError, TypeError, KeyError, EOFError, MemoryError, OverflowError, RuntimeError,
    SyntaxError, tokenize.TokenError, struct.error, zipfile.BadZipFile, zlib.error,
)  # fmt: skip
"""What NumPy and zipfile raise, beside OSError, when bytes of a file are wrong."""


def read_npz(path: Path) -> dict[str, NDArray[Any]]:
    """All arrays of an ``.npz`` by name; Python objects are refused.

    Raises:
        OSError: the file cannot be read.
        DAMAGE: it is not an ``.npz``, is damaged or holds Python objects.
    """
    # Opened here: numpy leaves a file that it cannot read open.
    with path.open("rb") as stream, np.load(stream, allow_pickle=False) as archive:
        return {key: archive[key] for key in archive.files}


def split_safetensors(data: bytes) -> tuple[bytes, int]:
    """The JSON header of a safetensors file, and at which byte its numbers begin.

    Raises:
        ValueError: the file ends within its header.
    """
    begin = 8 + int.from_bytes(data[:8], "little")
    if len(data) < begin:
        raise ValueError("the header is cut off")
    return data[8:begin], begin
