"""Taking samples out of logs for good. Nobody may be writing these logs meanwhile.

In this order, so that a crash at any moment brings no deleted sample back: first the samples, in
all logs; then the deletions that named them. A log with nothing to take out is not touched.
"""

from collections.abc import Container, Iterable
from pathlib import Path
from typing import Any

from signapp import _files
from signapp.recording.log import encode_record, read_log

_CHANGES = ("delete", "restore")


def erase(logs: Iterable[Path], gone: Container[str]) -> None:
    """Take the samples with these ids out of the logs, and all deletions and restorations.

    Each log is replaced atomically; one that is left without samples is removed.

    Args:
        logs: all logs of a language.
        gone: ids of samples, ``"<session id>:<number>"``.

    Raises:
        RecordingError, OSError: a log cannot be read or written.
    """
    logs = list(logs)
    for path in logs:
        records = read_log(path).records
        kept = _without_samples(records, gone)
        if len(kept) < len(records):
            _files.write_bytes(path, b"".join(map(encode_record, kept)))
    for path in logs:
        records = read_log(path).records
        if not records and path.stat().st_size:
            continue  # somebody else's, or damaged as a whole: nothing says what is in it
        kept = [record for record in records if record.get("type") not in _CHANGES]
        if not any(record.get("type") == "sample" for record in kept):
            path.unlink()
        elif len(kept) < len(records):
            _files.write_bytes(path, b"".join(map(encode_record, kept)))


def _without_samples(records: list[dict[str, Any]], gone: Container[str]) -> list[dict[str, Any]]:
    kept = []
    session = ""
    for record in records:
        if record.get("type") == "session":
            session = str(record.get("id"))
        if record.get("type") != "sample" or f"{session}:{record.get('n')}" not in gone:
            kept.append(record)
    return kept
