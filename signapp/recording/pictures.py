"""Camera pictures beside the samples: kept only by users who ask for it, and gone when they ask.

A picture is a small JPEG next to the logs. It is never exported and never part of a pack.
"""

import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

LARGEST_SIDE = 640
_QUALITY = 85
_NAME = re.compile(r"\.?\d{8}-\d{6}-[0-9a-f]{6}-\d+(-signapp-\w+)?\.jpg")
"""A picture of ours, or what a program that was killed left of one."""


def encode_picture(image: NDArray[np.uint8]) -> bytes:
    """A frame (H, W, 3) uint8 RGB as JPEG, at most `LARGEST_SIDE` pixels wide and high."""
    import cv2  # only for those who keep pictures

    scale = LARGEST_SIDE / max(image.shape[:2])
    if scale < 1:
        size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
        image = cv2.resize(image, size, interpolation=cv2.INTER_AREA).astype(np.uint8)
    blue_first = np.ascontiguousarray(image[:, :, ::-1])
    made, data = cv2.imencode(".jpg", blue_first, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    assert made
    return data.tobytes()


def picture_files(folder: Path) -> list[Path]:
    """All pictures that signapp kept in the folder of a language.

    Also those whose sample was never stored; not a picture that somebody has put there.
    """
    return sorted(path for path in folder.glob("*.jpg") if _NAME.fullmatch(path.name))
