"""The plain background: a wall and a signer, drawn once and kept."""

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from signapp.rendering.rasteriser import Image32
from signapp.rendering.style import Colour

# In image heights from the middle of the picture. The lower half of the head is dark in both looks:
# before skin of their own colour, trackers lose the hands that are signed there.
_SHOULDERS = (
    (-0.62, 1.30), (-0.56, 0.78), (-0.47, 0.60), (-0.34, 0.53), (-0.12, 0.47), (-0.075, 0.42),
    (0.075, 0.42), (0.12, 0.47), (0.34, 0.53), (0.47, 0.60), (0.56, 0.78), (0.62, 1.30),
)  # fmt: skip
_SHADOW_CENTRE, _SHADOW_AXES = (0.0, 0.25), (0.125, 0.17)
# Hair and beard are the outline of the head; the skin between them is the face.
_HEAD_CENTRE, _HEAD_AXES = (0.0, 0.255), (0.117, 0.162)
_FACE_CENTRE, _FACE_AXES = (0.0, 0.212), (0.103, 0.092)
_FRINGE_CENTRE, _FRINGE_AXES = (0.0, 0.166), (0.110, 0.074)
_HAIR = (46.0, 38.0, 36.0)
_INK = (52.0, 40.0, 38.0)  # of eyes and brows
_EYE_X, _EYE_Y = 0.045, 0.212
_FACE_LIGHT, _CHEEK_LIGHT, _LIP_LIGHT = 0.94, 0.88, 0.72  # of the skin's colour
_SUBPIXEL_BITS = 4

Outline = tuple[tuple[float, float], ...]


@lru_cache(maxsize=8)
def backdrop(
    width: int,
    height: int,
    wall: Colour,
    clothing: Colour,
    signer: bool,
    blur: float,
    skin: Colour | None = None,
) -> Image32:
    """Wall and signer, (height, width, 3) float32 in 0..255. Do not write to it.

    With a `skin` colour the signer has a face, else a shadow in place of the head.
    """
    rows = np.linspace(1.06, 0.94, height, dtype=np.float32)[:, None, None]
    picture = np.broadcast_to(np.array(wall, np.float32), (height, width, 3)) * rows
    if signer:
        picture = _with_signer(np.ascontiguousarray(picture), clothing, skin)
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


def _with_signer(picture: Image32, clothing: Colour, skin: Colour | None) -> Image32:
    height, width = picture.shape[:2]
    scale = 1 << _SUBPIXEL_BITS

    def pixels(points: Outline) -> NDArray[np.int32]:
        xy = np.array(points) * height + (width / 2, 0)
        result: NDArray[np.int32] = np.round(xy * scale).astype(np.int32)
        return result

    def fill(outline: Outline, colour: tuple[float, ...]) -> None:
        cv2.fillPoly(picture, [pixels(outline)], colour, cv2.LINE_AA, _SUBPIXEL_BITS)

    def oval(
        centre: tuple[float, float],
        axes: tuple[float, float],
        colour: tuple[float, ...],
        arc: tuple[int, int] = (0, 360),
        line: float = 0.0,
    ) -> None:
        x, y = (int(v) for v in pixels((centre,))[0])
        wide, high = (round(v * height * scale) for v in axes)
        thick = max(1, round(line * height)) if line else -1
        cv2.ellipse(
            picture, (x, y), (wide, high), 0, *arc, colour, thick, cv2.LINE_AA, _SUBPIXEL_BITS
        )

    fill(_rounded(_SHOULDERS), tuple(float(c) for c in clothing))
    if skin is None:
        oval(_SHADOW_CENTRE, _SHADOW_AXES, tuple(0.5 * c for c in clothing))
        return picture
    tone = np.array(skin, np.float64)

    def shade(factor: float) -> tuple[float, ...]:
        return tuple(float(c) for c in factor * tone)

    # Few and quiet features: somebody who looks at you, and nobody in particular.
    for side in (-1, 1):
        oval((side * 0.118, 0.235), (0.017, 0.030), shade(_CHEEK_LIGHT))
    oval(_HEAD_CENTRE, _HEAD_AXES, _HAIR)
    oval(_FACE_CENTRE, _FACE_AXES, shade(_FACE_LIGHT))
    oval(_FRINGE_CENTRE, _FRINGE_AXES, _HAIR, (180, 360))
    for side in (-1, 1):
        oval((side * _EYE_X, _EYE_Y), (0.0095, 0.012), _INK)
        oval((side * _EYE_X, _EYE_Y - 0.020), (0.025, 0.012), _INK, (205, 335), 0.006)
    oval((0.0, 0.246), (0.013, 0.015), shade(0.76), (25, 155), 0.006)
    oval((0.0, 0.300), (0.052, 0.022), _HAIR, (180, 360))
    oval((0.0, 0.306), (0.034, 0.020), shade(_LIP_LIGHT), (30, 150), 0.007)
    return picture
