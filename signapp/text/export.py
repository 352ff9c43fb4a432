"""The history as a file for other programs."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from signapp.errors import SignappError
from signapp.system.files import write_text
from signapp.text.composer import Line


def as_text(lines: Iterable[Line]) -> str:
    """One line of text a history line."""
    return "".join(f"{line.text.strip()}\n" for line in lines)


def as_csv(lines: Iterable[Line]) -> str:
    """CSV with the columns started, ended (ISO 8601, local time), language and text."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(["started", "ended", "language", "text"])
    for line in lines:
        times = (t.astimezone().isoformat(timespec="seconds") for t in (line.started, line.ended))
        writer.writerow([*times, line.language, line.text])
    return stream.getvalue()


def export(lines: Iterable[Line], path: Path) -> None:
    """Write the lines to `path`: CSV if its name ends so, else plain text, both UTF-8.

    Raises:
        SignappError: the file cannot be written.
    """
    # Spreadsheets take a CSV for UTF-8 only with the byte order mark in front.
    content = "\ufeff" + as_csv(lines) if path.suffix.lower() == ".csv" else as_text(lines)
    try:
        write_text(path, content)
    except OSError as error:
        raise SignappError("unwritable", path=path, reason=error.strerror or error) from error
