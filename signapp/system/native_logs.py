"""Keeping the native libraries' notices out of the user's terminal."""

import os
import sys


def silence() -> None:
    """Send what C++ code writes to standard error to nowhere; Python's own stderr still shows.

    MediaPipe and FFmpeg write dozens of notices straight to file descriptor 2, which no logging
    setting reaches. Set ``SIGNAPP_NATIVE_LOGS=1`` to see them.
    """
    if os.environ.get("SIGNAPP_NATIVE_LOGS") or sys.stderr is None:  # None: a program of Windows
        return
    try:
        kept = os.dup(2)
        nowhere = os.open(os.devnull, os.O_WRONLY)
    except OSError:  # no standard error at all, as under pythonw
        return
    sys.stderr.flush()
    os.dup2(nowhere, 2)
    os.close(nowhere)
    sys.stderr = open(  # noqa: SIM115, PTH123 - open for the life of the process
        kept, "w", encoding=sys.stderr.encoding, errors="backslashreplace", buffering=1
    )
