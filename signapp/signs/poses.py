"""``.pose`` files, read by the package pose-format where it is installed.

Tools of sign language processing write them: MediaPipe Holistic's points in
pixels, with the frame rate and the size of the picture.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import LANDMARK_SHAPE, FloatArray
from signapp.recording.errors import RecordingError
from signapp.system.installation import add_line

_HANDS = ("LEFT_HAND_LANDMARKS", "RIGHT_HAND_LANDMARKS")
_MOST_BYTES = 512 * 1024 * 1024


def read_pose(path: Path) -> tuple[NDArray[np.float64], FloatArray, float]:
    """Times (n,), landmarks (n, 2, 21, 3) of the first person, and the picture's width / height.

    Raises:
        RecordingError: pose-format is missing, or the file cannot be used.
    """
    try:
        from pose_format import Pose
    except ImportError as error:
        raise RecordingError("pose-format-missing", path=path, command=add_line("pose")) from error
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise RecordingError("takes-unreadable", path=path)
        pose = Pose.read(path.read_bytes())
        size = pose.header.dimensions
        data = np.ma.filled(pose.body.data.astype(np.float32), 0.0)[:, 0]
        sure = np.asarray(pose.body.confidence)[:, 0]
        fps = float(pose.body.fps)
        places = _places(pose.header.components)
    except RecordingError:
        raise
    except Exception as error:  # the library raises anything for damage
        raise RecordingError("takes-unreadable", path=path) from error
    if len(places) != len(_HANDS) or size.width <= 0 or size.height <= 0 or not fps > 0:
        raise RecordingError("takes-unreadable", path=path)
    hands = np.zeros((len(data), *LANDMARK_SHAPE), np.float32)
    scale = np.array([size.width, size.height, size.width], np.float32)
    for slot, first in enumerate(places):
        points = data[:, first : first + 21]
        seen = (sure[:, first : first + 21] > 0).any(axis=1)
        hands[seen, slot, :, : points.shape[-1]] = (points / scale[: points.shape[-1]])[seen]
    if not np.isfinite(hands).all():
        raise RecordingError("takes-unreadable", path=path)
    return np.arange(len(hands)) / fps, hands, size.width / size.height


def _places(components: object) -> list[int]:
    """Where the 21 points of the left and of the right hand begin."""
    found: dict[str, int] = {}
    at = 0
    for component in components:  # type: ignore[attr-defined]
        if len(component.points) == 21:
            found[component.name] = at
        at += len(component.points)
    return [found[name] for name in _HANDS if name in found]
