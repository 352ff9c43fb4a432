"""Parsing data of unknown origin without giving it any power."""

import io
import json
import zipfile
import zlib
from typing import Any

import numpy as np
from numpy.lib import format as npy_format
from numpy.typing import NDArray

from signapp.packs.format import PackError

npy: Any = npy_format  # its type stubs lack max_header_size
_MAX_ARRAYS = 32
_MAX_HEADER = 10_000


def parse_json(data: bytes, name: str) -> Any:
    """Parse JSON; NaN, infinity and bottomless nesting are refused."""
    try:
        return json.loads(data.decode("utf-8-sig"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise PackError("pack-part-not-json", name=name) from error


def _no_constant(name: str) -> float:
    raise ValueError(name)


def check_text(text: str, longest: int) -> None:
    """Raise `PackError` for text that is too long or has characters that cannot be shown."""
    if len(text) > longest:
        raise PackError("pack-text-too-long", most=longest)
    # Bidirectional and zero-width controls can make a text look like another one; the joiners
    # ZWNJ and ZWJ are part of Indic spelling.
    if not all(c.isprintable() or c in "\u200c\u200d" for c in text):
        raise PackError("pack-text-unprintable")


def read_arrays(data: bytes, name: str, limit: int) -> dict[str, NDArray[Any]]:
    """Read an ``.npz`` without pickle, with at most `limit` bytes in all its arrays.

    Raises:
        PackError: it is damaged, too large or holds Python objects.
    """
    arrays: dict[str, NDArray[Any]] = {}
    left = limit
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if len(entries) > _MAX_ARRAYS:
                raise PackError("pack-too-many-arrays", name=name)
            for info in entries:
                if info.file_size > left:
                    raise PackError("pack-part-too-large-unpacked", name=name)
                with archive.open(info) as entry:
                    content = entry.read(left + 1)
                left -= len(content)
                if left < 0:
                    raise PackError("pack-part-too-large-unpacked", name=name)
                arrays[info.filename.removesuffix(".npy")] = _array(content, name)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise PackError("pack-part-damaged", name=name) from error
    except (ValueError, TypeError, SyntaxError) as error:
        raise PackError("pack-part-not-plain", name=name) from error
    return arrays


def _array(content: bytes, name: str) -> NDArray[Any]:
    stream = io.BytesIO(content)
    version = npy.read_magic(stream)
    if version == (1, 0):
        shape, fortran, dtype = npy.read_array_header_1_0(stream, max_header_size=_MAX_HEADER)
    elif version == (2, 0):
        shape, fortran, dtype = npy.read_array_header_2_0(stream, max_header_size=_MAX_HEADER)
    else:
        raise ValueError("unknown version")
    if dtype.hasobject or dtype.kind not in "fiuUb" or fortran:
        raise PackError("pack-part-with-objects", name=name)
    rest = content[stream.tell() :]
    # Compared as floats: a header may claim more elements than fit into an integer.
    if float(np.prod(shape, dtype=np.float64)) * dtype.itemsize != len(rest):
        raise PackError("pack-part-size-wrong", name=name)
    return np.frombuffer(rest, dtype).reshape(shape)
