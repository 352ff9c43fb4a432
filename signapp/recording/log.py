"""An append-only file of JSON records that survives a crash at any instant.

Format ``signapp-log-v1``: UTF-8 text, one record a line::

    <CRC-32 of the JSON text, 8 hex digits> <JSON object without line breaks>\\n

Nothing in the file is ever changed or cut off. A line that is incomplete or whose checksum does
not fit is skipped when reading, wherever it stands, and the lines around it are used; a writer
that finds no line break at the end of the file puts one there first, so that a torn line stays by
itself. One file has one writer: every session of recording writes its own file.

What is safe when
    When `AppendLog.append` returns, the record is with the operating system: it outlives the
    program being killed or crashing. It is forced to the disk (fsync) by a thread of the log at
    most `SYNC_INTERVAL_S` later, so a power cut costs at most the current second.
    `AppendLog.sync` and `close` force it at once.
"""

import contextlib
import json
import os
import threading
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from signapp.recording.errors import RecordingError
from signapp.system.closing import Closing

SYNC_INTERVAL_S = 0.5
MAX_LINE_BYTES = 4 * 1024 * 1024
"""A record longer than this is taken for damage; the longest real one holds a small picture."""


@dataclass
class LogContents:
    """What a log file holds.

    Attributes:
        records: the JSON objects, in the order of writing.
        damaged: number of lines that had to be skipped.
        end: number of bytes read, up to the last line break; reading may go on from there.
    """

    records: list[dict[str, Any]] = field(default_factory=list)
    damaged: int = 0
    end: int = 0


def encode_record(record: dict[str, Any]) -> bytes:
    """The line of a record, with its checksum and line break."""
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    data = text.encode("utf-8")
    return b"%08x " % zlib.crc32(data) + data + b"\n"


def decode_line(line: bytes) -> dict[str, Any] | None:
    """The record of a line without its line break, or None if it is damaged."""
    if len(line) < 11 or line[8:9] != b" " or len(line) > MAX_LINE_BYTES:
        return None
    try:
        if int(line[:8], 16) != zlib.crc32(line[9:]):
            return None
        record = json.loads(line[9:])
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) else None


def read_log(path: Path, start: int = 0) -> LogContents:
    """Read the complete records of a log from byte `start` on.

    Raises:
        RecordingError: the file cannot be read.
    """
    try:
        with path.open("rb") as stream:
            stream.seek(start)
            data = stream.read()
    except OSError as error:
        raise RecordingError("unreadable", path=path, reason=error.strerror or error) from error
    contents = LogContents(end=start + data.rfind(b"\n") + 1)
    *lines, tail = data.split(b"\n")
    for line in lines:
        record = decode_line(line)
        if record is not None:
            contents.records.append(record)
        elif line:
            contents.damaged += 1
    contents.damaged += bool(tail)
    return contents


class AppendLog(Closing):
    """The writer of one log file; see the module docstring for what is safe when.

    `append` may be called from any thread and does not wait for the disk.

    Raises:
        RecordingError: the file cannot be opened for appending.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = os.open(path, flags, 0o666)
            size = os.fstat(self._file).st_size
            self._torn = size > 0 and _last_byte(self._file, size) != b"\n"
        except OSError as error:
            raise RecordingError(
                "recording-unwritable", path=path, reason=error.strerror or error
            ) from error
        _sync_folder(path.parent)
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._ending = threading.Event()
        self._dirty = False
        self._closed = False
        self._sync_error: OSError | None = None
        self._syncer = threading.Thread(target=self._sync_now_and_then, daemon=True)
        self._syncer.start()

    def append(self, record: dict[str, Any]) -> None:
        """Add one record; when this returns it is stored (see the module docstring).

        Raises:
            RecordingError: it could not be stored, as when the disk is full; what was stored
                before is untouched and further records may be tried.
        """
        line = encode_record(record)
        with self._lock:
            if self._closed:
                raise RecordingError("recording-closed", path=self.path)
            if self._sync_error is not None:
                error, self._sync_error = self._sync_error, None
                raise self._failure(error)
            data = b"\n" + line if self._torn else line
            try:
                written = os.write(self._file, data)
            except OSError as error:
                raise self._failure(error) from error
            self._torn = written < len(data)
            self._dirty = True
            if self._torn:
                raise RecordingError("disk-full", path=self.path)
        self._wake.set()

    def sync(self) -> None:
        """Force everything appended so far to the disk."""
        with self._lock:
            if self._closed or not self._dirty:
                return
            self._dirty = False
            try:
                os.fsync(self._file)
            except OSError as error:
                raise self._failure(error) from error

    def close(self) -> None:
        """Force everything to the disk and close the file; may be called twice."""
        try:
            self.sync()
        finally:
            with self._lock:
                if not self._closed:
                    self._closed = True
                    os.close(self._file)
            self._ending.set()  # a pause of the syncer is not waited for
            self._wake.set()
            if threading.current_thread() is not self._syncer:
                self._syncer.join()

    def _failure(self, error: OSError) -> RecordingError:
        return RecordingError("recording-failed", path=self.path, reason=error.strerror or error)

    def _sync_now_and_then(self) -> None:
        while True:
            self._wake.wait()
            self._wake.clear()
            # A duplicate keeps the descriptor valid although the log may be closed meanwhile,
            # and the lock is not held, so that no append waits for the disk.
            with self._lock:
                if self._closed:
                    return
                self._dirty = False
                file = os.dup(self._file)
            try:
                os.fsync(file)
            except OSError as error:
                with self._lock:
                    self._sync_error = error
            finally:
                os.close(file)
            self._ending.wait(SYNC_INTERVAL_S)


def _last_byte(file: int, size: int) -> bytes:
    os.lseek(file, size - 1, os.SEEK_SET)
    return os.read(file, 1)


def _sync_folder(folder: Path) -> None:
    """Force the new name itself to the disk, where folders can be synced (not on Windows)."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
