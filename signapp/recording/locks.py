"""Who may write in the recordings of a language, when several windows of signapp are open.

Every session of recording writes its own log, so any number may record at once. Erasing rewrites
logs: it must be the only one at work. Two kinds of lock files, ``.lock`` for the folder, held for
moments while a log is begun and while erasing, and ``<session id>.lock``, held for as long as that
session records.
"""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from signapp.recording.errors import RecordingError
from signapp.system.closing import Closing
from signapp.system.locks import locked


@contextlib.contextmanager
def folder_lock(folder: Path) -> Iterator[None]:
    """Hold the lock of a language's folder.

    Raises:
        RecordingError: another window erases there, or the folder cannot be written.
    """
    busy = RecordingError("recordings-locked", folder=folder)
    try:
        with locked(folder / ".lock", busy):
            yield
    except OSError as error:
        raise RecordingError(
            "recording-folder-unwritable", folder=folder, reason=error.strerror or error
        ) from error


SESSION_NAMES = "[0-9]" * 8 + "-" + "[0-9]" * 6 + "-" + "[0-9a-f]" * 6
"""Pattern of the ids of sessions; other files in the folder are not ours."""


class SessionLock(Closing):
    """Says that a session is recording; closed when it ends, by the system if it crashes."""

    def __init__(self, folder: Path, session: str) -> None:
        self._path = folder / f"{session}.lock"
        # Opened by one thread of the program and closed by another.
        self._lock = FileLock(self._path, thread_local=False)
        self._lock.acquire()

    def close(self) -> None:
        """End it; may be called twice."""
        self._lock.release()
        with contextlib.suppress(OSError):
            self._path.unlink()


def somebody_records(folder: Path) -> bool:
    """Whether a session is recording in this folder; lock files of crashed ones are removed."""
    for path in folder.glob(f"{SESSION_NAMES}.lock"):
        lock = FileLock(path, timeout=0)
        try:
            lock.acquire()
        except Timeout:
            return True
        lock.release()
        path.unlink(missing_ok=True)
    return False
