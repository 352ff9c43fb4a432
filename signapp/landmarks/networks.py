"""The two networks of the hand model: where a mediapipe wheel has them, and how they are bundled.

Uses the standard library alone: the build hook (``hatch_build.py``) loads this file by its path,
before anything that signapp needs is installed.
"""

import hashlib
import io
import zipfile
from collections.abc import Callable, Mapping

DETECTOR = "hand_detector.tflite"
LANDMARKS = "hand_landmarks_detector.tflite"
PARTS = {
    DETECTOR: "modules/palm_detection/palm_detection_full.tflite",
    LANDMARKS: "modules/hand_landmark/hand_landmark_full.tflite",
}
"""Name in the bundle -> path in the folder of a mediapipe that carries the networks."""

WHEEL = "mediapipe==0.10.21"
"""The last release that carries them."""

SHA256 = {
    DETECTOR: "1b14e9422c6ad006cde6581a46c8b90dd573c07ab7f3934b5589e7cea3f89a54",
    LANDMARKS: "11c272b891e1a99ab034208e23937a8008388cf11ed2a9d776ed3d01d0ba00e3",
}
"""Of the networks in it, which are the same for every system and Python."""


def read(part: Callable[[str], bytes]) -> dict[str, bytes]:
    """Read both networks.

    Args:
        part: gives the bytes of a path of `PARTS`; what it raises is passed on.
    """
    return {name: part(path) for name, path in PARTS.items()}


def unexpected(networks: Mapping[str, bytes], wanted: Mapping[str, str] = SHA256) -> list[str]:
    """Names of the networks that have another SHA-256 than `wanted`."""
    return [n for n, data in networks.items() if hashlib.sha256(data).hexdigest() != wanted[n]]


def bundled(networks: Mapping[str, bytes]) -> bytes:
    """The ``.task`` file of the networks; the same bytes for the same networks."""
    # MediaPipe maps the entries in place: they must be stored, not compressed.
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as bundle:
        for name in sorted(networks):
            bundle.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), networks[name])
    return buffer.getvalue()
