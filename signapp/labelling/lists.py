"""Text files that people write by hand: one word, or one file, a line."""

import codecs
from pathlib import Path

from signapp.errors import LabellingError


def read_lines(path: Path, what: str) -> list[str]:
    """Lines of a text file: UTF-8 with or without a byte order mark, or UTF-16.

    PowerShell and Notepad write UTF-16 as "Unicode". Only line ends end a line: a file's name may
    hold any other blank.

    Args:
        path: the file.
        what: what it is to the user, e.g. "the list".

    Raises:
        LabellingError: it cannot be read, or is in another encoding.
    """
    try:
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise LabellingError("list-unreadable", what=what, path=path, reason=reason) from error
    try:
        text = data.decode(_encoding(data))
    except UnicodeDecodeError as error:
        raise LabellingError("list-not-utf8", path=path, what=what) from error
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _encoding(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    # Without a mark: every ASCII character, a suffix and a line end at least, has a zero beside it.
    if len(data) % 2 == 0:
        for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
            if data and data[offset::2].count(0) * 8 >= len(data):
                return encoding
    return "utf-8-sig"
