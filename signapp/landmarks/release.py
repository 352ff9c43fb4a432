"""Which releases of MediaPipe signapp lets look at pictures: only those that keep to themselves."""

import re

from signapp.errors import HandModelError, Message

PINNED = "0.10.31"
"""The release that pyproject.toml names."""

_FIRST_WITH_CLIENT = (0, 10, 34)


def check_release(version: str) -> None:
    """Refuse a MediaPipe that holds a network client.

    From 0.10.35 on its library can open connections, and from 1.0 on every `HandLandmarker`, once
    it has looked at a picture, reports its use to a server of its vendor; no option or variable
    turns that off. pip keeps such a release out, unless another program of the same environment
    wanted it.

    Raises:
        HandModelError: it is one of those.
    """
    numbers = tuple(int(n) for n in re.findall(r"\d+", version)[:3])
    if numbers >= _FIRST_WITH_CLIENT:
        from signapp.system.installation import pip_line

        raise HandModelError(
            "mediapipe-refused",
            problem=Message("mediapipe-reports-use", version=version),
            remedy=Message("mediapipe-remedy", command=pip_line([f"mediapipe=={PINNED}"])),
        )
