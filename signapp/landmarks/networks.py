"""The networks of the hand model: where a mediapipe wheel has them, and how they are bundled.

Two bundles share the network that finds palms: the full one, and a light one whose landmarks are
quicker to have and less exact.

Uses the standard library alone: the build hook (``hatch_build.py``) loads this file by its path,
before anything that signapp needs is installed.
"""

import hashlib
import io
import zipfile
from collections.abc import Callable, Mapping
from typing import NamedTuple

DETECTOR = "hand_detector.tflite"
LANDMARKS = "hand_landmarks_detector.tflite"

WHEEL = "mediapipe==0.10.21"
"""The last release that carries them."""


class Bundle(NamedTuple):
    """A ``.task`` file of two networks.

    Attributes:
        file: its name.
        parts: name in the bundle -> path in the folder of a mediapipe that carries the networks.
        sha256: of each part, which is the same for every system and Python.
    """

    file: str
    parts: Mapping[str, str]
    sha256: Mapping[str, str]


FULL = Bundle(
    "hand_landmarker.task",
    {
        DETECTOR: "modules/palm_detection/palm_detection_full.tflite",
        LANDMARKS: "modules/hand_landmark/hand_landmark_full.tflite",
    },
    {
        DETECTOR: "1b14e9422c6ad006cde6581a46c8b90dd573c07ab7f3934b5589e7cea3f89a54",
        LANDMARKS: "11c272b891e1a99ab034208e23937a8008388cf11ed2a9d776ed3d01d0ba00e3",
    },
)
# The palm network of the lite pair lacks the metadata that MediaPipe Tasks asks for.
LIGHT = Bundle(
    "hand_landmarker_light.task",
    {
        DETECTOR: FULL.parts[DETECTOR],
        LANDMARKS: "modules/hand_landmark/hand_landmark_lite.tflite",
    },
    {
        DETECTOR: FULL.sha256[DETECTOR],
        LANDMARKS: "048edd3645c9bf7397d19a9f6e3a42957d6e414c9bea6598030a2e9b624156e6",
    },
)
BUNDLES = (FULL, LIGHT)


def read(bundle: Bundle, part: Callable[[str], bytes]) -> dict[str, bytes]:
    """Read the networks of a bundle.

    Args:
        bundle: which.
        part: gives the bytes of a path of `Bundle.parts`; what it raises is passed on.
    """
    return {name: part(path) for name, path in bundle.parts.items()}


def unexpected(bundle: Bundle, networks: Mapping[str, bytes]) -> list[str]:
    """Names of the networks that have another SHA-256 than those of the bundle."""
    return [
        name
        for name, data in networks.items()
        if hashlib.sha256(data).hexdigest() != bundle.sha256[name]
    ]


def bundled(networks: Mapping[str, bytes]) -> bytes:
    """The ``.task`` file of the networks; the same bytes for the same networks."""
    # MediaPipe maps the entries in place: they must be stored, not compressed.
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as bundle:
        for name in sorted(networks):
            bundle.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), networks[name])
    return buffer.getvalue()
