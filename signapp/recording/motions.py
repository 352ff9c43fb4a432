"""One take of a moving sign: frames with their times, and its form in a log.

A take is one record, written when it has ended: a crash costs the take that is under way and
nothing that was shown as recorded. Its frames are stored as they came, all of them, for in a
movement like frames are time.
"""

import base64
import binascii
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from signapp.landmarks.features import LANDMARK_SHAPE, FloatArray, extract_features, hands_present
from signapp.recording.errors import RecordingError

MOST_FRAMES = 2000
"""A take is a few seconds; a longer record would be taken for damage."""
MOST_S = 30.0


@dataclass(frozen=True, eq=False)
class Motion:
    """Frames of one take.

    Attributes:
        times: (n,) float64 seconds, increasing, the first 0.
        landmarks: (n, 2, 21, 3) float32 image fractions on the unmirrored frame, zeros for an
            absent hand.
        aspect: frame width / height.
    """

    times: NDArray[np.float64]
    landmarks: FloatArray
    aspect: float

    def __len__(self) -> int:
        return len(self.times)

    @property
    def duration_s(self) -> float:
        """From the first frame to the last."""
        return float(self.times[-1])

    @property
    def features(self) -> FloatArray:
        """(n, 126), see `signapp.landmarks.features`."""
        return extract_features(self.landmarks, self.aspect)

    @property
    def still(self) -> FloatArray:
        """(2, 21, 3) the frame in the middle of those with a hand: a picture of the take."""
        (seen,) = np.nonzero(hands_present(self.landmarks).any(axis=1))
        frame: FloatArray = self.landmarks[seen[len(seen) // 2]]
        return frame


def make_motion(times: ArrayLike, landmarks: ArrayLike, aspect: float) -> Motion:
    """A checked take; its times begin at 0.

    Raises:
        RecordingError: wrong shapes, numbers that are not finite, times that do not rise, no hand,
            or too long.
    """
    clock = np.asarray(times, np.float64)
    hands = np.asarray(landmarks, np.float32)
    if hands.shape != (len(clock), *LANDMARK_SHAPE) or not np.isfinite(hands).all():
        raise RecordingError("landmarks-invalid", shape=("n", *LANDMARK_SHAPE))
    if not len(clock) or not hands_present(hands).any():
        raise RecordingError("no-hand-in-take")
    if not np.isfinite(clock).all() or (np.diff(clock) <= 0).any():
        raise RecordingError("take-times-invalid")
    if len(clock) > MOST_FRAMES or clock[-1] - clock[0] > MOST_S:
        raise RecordingError("take-too-long", most=round(MOST_S))
    return Motion(clock - clock[0], hands, float(aspect))


def motion_fields(motion: Motion) -> dict[str, Any]:
    """What stands in the log record of a take beside what every sample has."""
    return {
        "times": _encoded(motion.times, "<f8"),
        "frames": _encoded(motion.landmarks, "<f4"),
    }


def motion_of(record: dict[str, Any], aspect: float) -> Motion:
    """Invert `motion_fields`.

    Raises:
        ValueError, KeyError, TypeError: damage.
    """
    times = _decoded(record["times"], "<f8")
    frames = _decoded(record["frames"], "<f4")
    if not len(times) or frames.size != len(times) * np.prod(LANDMARK_SHAPE):
        raise ValueError("as many times as frames are needed")
    try:
        return make_motion(times, frames.reshape(-1, *LANDMARK_SHAPE), aspect)
    except RecordingError as error:
        raise ValueError(str(error)) from error


def _encoded(values: NDArray[Any], kind: str) -> str:
    return base64.b64encode(np.ascontiguousarray(values, kind).tobytes()).decode("ascii")


def _decoded(text: Any, kind: str) -> NDArray[Any]:
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError(str(error)) from error
    return np.frombuffer(data, kind).copy()
