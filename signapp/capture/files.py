"""Video files played at their own speed."""

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from signapp.errors import SourceError
from signapp.system.closing import Closing
from signapp.video.reader import VideoReader

_LATE_S = 0.5  # behind by more than this (a pause, a slow disk), the clock starts anew


class FileSource(Closing):
    """A video file, delivered in real time.

    Args:
        path: the file.
        loop: start again at the end; times keep growing.
        wait: called with seconds to wait, returns True to stop waiting at once.

    Raises:
        SourceError: it is not there or not a readable video.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        loop: bool = False,
        wait: Callable[[float], bool] | None = None,
    ) -> None:
        self._path = Path(path)
        self._loop = loop
        self._wait = wait or _sleep
        self._reader = VideoReader(self._path)
        self._frames = iter(self._reader)
        self._offset_s = 0.0  # added to the file's times in later rounds
        self._last_s = 0.0
        self._step_s = 1 / 30
        self._zero: float | None = None  # perf_counter at time 0
        self._delivered = 0

    def read(self) -> tuple[NDArray[np.uint8], float] | None:
        """See `signapp.capture.types.Source.read`; waits until the frame is due."""
        frame = next(self._frames, None)
        if frame is None:
            if not self._delivered:
                raise SourceError("no-picture-in-file", path=self._path)
            if not self._loop:
                return None
            self._rewind()
            frame = next(self._frames, None)
            if frame is None:
                raise SourceError("file-gone", path=self._path)
        self._delivered += 1
        time_s = frame.time_s + self._offset_s
        self._step_s = min(max(time_s - self._last_s, 0.001), 1.0)
        self._last_s = time_s
        now = time.perf_counter()
        if self._zero is None or now - self._zero - time_s > _LATE_S:
            self._zero = now - time_s
        ahead = self._zero + time_s - now
        if ahead > 0:
            self._wait(ahead)
        return frame.image, time_s

    def _rewind(self) -> None:
        self._reader.close()
        self._reader = VideoReader(self._path)
        self._frames = iter(self._reader)
        self._offset_s = self._last_s + self._step_s

    def close(self) -> None:
        """Close the file."""
        self._reader.close()


def _sleep(seconds: float) -> bool:
    time.sleep(seconds)
    return False
