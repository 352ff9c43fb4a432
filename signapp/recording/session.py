"""One running session of recording: samples go in, and are safe when `Session.add` returns."""

import threading
import time
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from signapp.landmarks.features import LANDMARK_SHAPE, FloatArray, hands_present
from signapp.recording.errors import RecordingError
from signapp.recording.locks import SessionLock, folder_lock
from signapp.recording.log import AppendLog
from signapp.recording.motions import Motion, make_motion
from signapp.recording.samples import Sample, check_name, possible_aspect, sample_record
from signapp.system import files as _files
from signapp.system.closing import Closing

if TYPE_CHECKING:
    from signapp.recording.store import Recordings


class Session(Closing):
    """A running recording session; close it, or use it as a context manager."""

    def __init__(self, recordings: "Recordings", header: dict[str, Any]) -> None:
        self.recordings = recordings
        self.id: str = header["id"]
        self.signer: str = header["signer"]
        self.name: str = header["name"]
        self._header = header
        self._log: AppendLog | None = None
        self._recording: SessionLock | None = None
        self._next = 0
        self._take = 0
        self._lock = threading.Lock()

    def new_take(self) -> int:
        """Begin another continuous recording, as when the record key is pressed again."""
        with self._lock:
            self._take += 1
            return self._take

    def add(
        self,
        label: str,
        landmarks: ArrayLike,
        aspect: float,
        *,
        time_s: float | None = None,
        source: str = "camera",
        jpeg: bytes | None = None,
    ) -> Sample:
        """Store one sample. When this returns the sample outlives a crash of the program.

        Args:
            label: the letter.
            landmarks: (2, 21, 3) image fractions on the unmirrored frame.
            aspect: frame width / height.
            time_s: seconds since 1970, or None for now.
            source: "camera", "file" or "import".
            jpeg: the camera picture, only if the user asked to keep pictures.

        Raises:
            RecordingError: no hand in it, wrong shape, or it cannot be stored.
        """
        points = np.asarray(landmarks, dtype=np.float32)
        if points.shape != LANDMARK_SHAPE or not np.isfinite(points).all():
            raise RecordingError("landmarks-invalid", shape=LANDMARK_SHAPE)
        if not hands_present(points).any():
            raise RecordingError("no-hand-in-frame")
        if not possible_aspect(aspect):
            raise RecordingError("aspect-invalid")
        return self._store(check_name(label, "letter"), points, aspect, time_s, source, jpeg)

    def add_take(
        self,
        label: str,
        times: ArrayLike,
        landmarks: ArrayLike,
        aspect: float,
        *,
        source: str = "camera",
    ) -> Sample:
        """Store one take of a moving sign. When this returns it outlives a crash.

        Args:
            label: the sign.
            times: (n,) seconds, increasing.
            landmarks: (n, 2, 21, 3) image fractions on the unmirrored frame.
            aspect: frame width / height.
            source: "camera", "file" or "import".

        Raises:
            RecordingError: no hand in it, wrong shapes or times, or it cannot be stored.
        """
        if not possible_aspect(aspect):
            raise RecordingError("aspect-invalid")
        motion = make_motion(times, landmarks, aspect)
        label = check_name(label, "sign")
        self.new_take()
        return self._store(label, motion.still, aspect, None, source, None, motion)

    def _store(
        self,
        label: str,
        points: FloatArray,
        aspect: float,
        time_s: float | None,
        source: str,
        jpeg: bytes | None,
        motion: Motion | None = None,
    ) -> Sample:
        with self._lock:
            number = self._next
            self._next += 1
            picture = f"{self.id}-{number}.jpg" if jpeg else ""
            if jpeg:
                self._write_picture(picture, jpeg)
            sample = Sample(
                id=f"{self.id}:{number}",
                label=label,
                landmarks=points.copy(),
                aspect=float(aspect),
                time_s=time.time() if time_s is None else time_s,
                signer=self.signer,
                session=self.name,
                take=self._take,
                source=source,
                picture=picture,
                motion=motion,
            )
            self._opened_log().append(sample_record(sample))
        self.recordings._added(sample)
        return sample

    def log_record(self, record: dict[str, Any]) -> None:
        """Append a record other than a sample."""
        with self._lock:
            self._opened_log().append(record)

    def sync(self) -> None:
        """Force everything to the disk now."""
        if self._log is not None:
            self._log.sync()

    def close(self) -> None:
        """End the session; may be called twice."""
        self.recordings._ended(self)
        with self._lock:
            try:
                if self._log is not None:
                    self._log.close()
            finally:
                if self._recording is not None:
                    self._recording.close()

    def _write_picture(self, name: str, jpeg: bytes) -> None:
        folder = self.recordings.folder
        try:
            _files.write_bytes(folder / name, jpeg)
        except OSError as error:
            raise RecordingError(
                "picture-unwritable", folder=folder, reason=error.strerror or error
            ) from error

    def _opened_log(self) -> AppendLog:
        if self._log is None:
            folder = self.recordings.folder
            with folder_lock(folder):
                if self._recording is None:
                    self._recording = SessionLock(folder, self.id)
                log = AppendLog(folder / f"{self.id}.log")
                log.append(self._header)
            self._log = log
        return self._log
