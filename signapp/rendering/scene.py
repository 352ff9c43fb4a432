"""The plain background: a wall and the silhouette of a signer, drawn once and kept."""

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from signapp.rendering.rasteriser import Image32
from signapp.rendering.style import Colour

# Outline of head, neck and shoulders in image heights from the middle of the picture.
_SHOULDERS = (
    (-0.62, 1.30), (-0.56, 0.78), (-0.47, 0.60), (-0.34, 0.53), (-0.12, 0.47), (-0.075, 0.42),
    (0.075, 0.42), (0.12, 0.47), (0.34, 0.53), (0.47, 0.60), (0.56, 0.78), (0.62, 1.30),
)  # fmt: skip
_HEAD_CENTRE, _HEAD_AXES = (0.0, 0.25), (0.125, 0.17)
_SUBPIXEL_BITS = 4

Outline = tuple[tuple[float, float], ...]


@lru_cache(maxsize=8)
def backdrop(
    width: int, height: int, wall: Colour, clothing: Colour, signer: bool, blur: float
) -> Image32:
    """Wall and silhouette, (height, width, 3) float32 in 0..255. Do not write to it."""
    rows = np.linspace(1.06, 0.94, height, dtype=np.float32)[:, None, None]
    picture = np.broadcast_to(np.array(wall, np.float32), (height, width, 3)) * rows
    if signer:
        picture = _with_signer(np.ascontiguousarray(picture), clothing)
    sigma = max(blur, 0.6) * height / 480
    picture = cv2.GaussianBlur(picture, (0, 0), sigmaX=2 * sigma)
    result: Image32 = np.ascontiguousarray(picture, dtype=np.float32)
    result.flags.writeable = False
    return result


def _rounded(outline: Outline) -> Outline:
    """An open outline with its corners cut (Chaikin, 1974), its ends kept."""
    points = np.array(outline)
    for _ in range(3):
        cut = np.stack([0.75 * points[:-1] + 0.25 * points[1:],
                        0.25 * points[:-1] + 0.75 * points[1:]], axis=1)  # fmt: skip
        points = np.vstack([points[:1], cut.reshape(-1, 2), points[-1:]])
    return tuple((float(x), float(y)) for x, y in points)


def _with_signer(picture: Image32, clothing: Colour) -> Image32:
    height, width = picture.shape[:2]
    scale = 1 << _SUBPIXEL_BITS

    def pixels(points: Outline) -> NDArray[np.int32]:
        xy = np.array(points) * height + (width / 2, 0)
        result: NDArray[np.int32] = np.round(xy * scale).astype(np.int32)
        return result

    head = tuple(0.5 * c for c in clothing)
    body = tuple(float(c) for c in clothing)
    # Head and neck are one flat shadow: no face that could be taken for a person's.
    centre = pixels((_HEAD_CENTRE,))[0]
    axes = np.round(np.array(_HEAD_AXES) * height * scale).astype(np.int32)
    cv2.fillPoly(picture, [pixels(_rounded(_SHOULDERS))], body, cv2.LINE_AA, _SUBPIXEL_BITS)
    cv2.ellipse(
        picture, tuple(int(v) for v in centre), tuple(int(v) for v in axes),
        0, 0, 360, head, -1, cv2.LINE_AA, _SUBPIXEL_BITS,
    )  # fmt: skip
    return picture
