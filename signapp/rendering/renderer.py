"""Shaded hands from landmarks: numpy and OpenCV only, the same picture for the same input."""

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from signapp.landmarks.features import LANDMARK_SHAPE, RIGHT, hands_present
from signapp.landmarks.geometry import isotropic, to_fractions
from signapp.rendering.flesh import NAIL, SKIN, SLEEVE, HandShape, draw_hand, elbow_for
from signapp.rendering.rasteriser import FAR, Canvas, Image32
from signapp.rendering.scene import backdrop
from signapp.rendering.skeleton import Float, hand_size
from signapp.rendering.style import RenderStyle

_LIGHT = np.array([-0.38, -0.62, -0.69]) / np.linalg.norm([-0.38, -0.62, -0.69])
# Soft light: trackers find softly lit hands more often than hard-lit ones.
_AMBIENT, _DIFFUSE = 0.70, 0.36
# Elbows rest beside the signer's waist; in image heights from the middle of the picture.
_ELBOW_X, _ELBOW_Y, _ELBOW_Z = 0.42, 1.15, 0.15
_NOISE_PLACES = 256  # in each direction


def render_hands(
    landmarks: ArrayLike,
    aspect: float,
    size: tuple[int, int] = (640, 480),
    style: RenderStyle | None = None,
    depth: float = 0.0,
) -> NDArray[np.uint8]:
    """Draw a signer's hands.

    Args:
        landmarks: (2, 21, 3) image fractions, zeros for an absent hand, as
            `signapp.landmarks.features` specifies; hands may reach out of the picture.
        aspect: width / height of the frame that the landmarks belong to. A picture of another
            shape shows that frame whole, centred, with more background around it.
        size: (width, height) of the picture in pixels.
        style: see `RenderStyle`.
        depth: depth of the right wrist less that of the left, in widths of the frame; landmarks
            do not say it. Negative: the right hand is nearer.

    Returns:
        (height, width, 3) uint8 RGB, unmirrored unless the style says otherwise.

    Raises:
        ValueError: landmarks of another shape or not finite, or a size that is not positive.
    """
    style = style or RenderStyle()
    hands = np.asarray(landmarks, dtype=np.float64)
    if hands.shape != LANDMARK_SHAPE or not np.isfinite(hands).all():
        raise ValueError(f"landmarks must be finite, of shape (2, 21, 3), not {hands.shape}")
    width, height = size
    if width < 1 or height < 1:
        raise ValueError(f"the picture must be at least one pixel, not {width}x{height}")
    pixels = _to_pixels(hands, aspect, size, style, depth)
    scale = height / 480
    skin = style.skin_rgb if style.face else None
    picture = backdrop(
        width, height, style.background_rgb, style.clothing, style.signer, style.blur, skin
    ).copy()
    shapes = _shapes(pixels, hands_present(hands), size, style)
    if shapes:
        _composite(picture, shapes, style, scale)
    finished = _finish(picture, style)
    return np.ascontiguousarray(finished[:, ::-1]) if style.mirrored else finished


def projected(
    landmarks: ArrayLike,
    aspect: float,
    size: tuple[int, int] = (640, 480),
    style: RenderStyle | None = None,
    depth: float = 0.0,
) -> Float:
    """Where `render_hands` puts the landmarks: the truth for a tracker that sees its picture.

    Returns:
        (2, 21, 3) in fractions of the finished picture, z relative to each wrist, slots still the
        signer's own hands (a mirrored picture is for people, not for a tracker).
    """
    style = style or RenderStyle()
    hands = np.asarray(landmarks, dtype=np.float64)
    width, height = size
    points = _to_pixels(hands, aspect, size, style, depth)
    points[..., 2] -= points[:, :1, 2]
    fractions: Float = to_fractions(points / width, width / height)
    if style.mirrored:
        fractions[..., 0] = 1 - fractions[..., 0]
    fractions[~hands_present(hands)] = 0
    return fractions


def _to_pixels(
    hands: Float, aspect: float, size: tuple[int, int], style: RenderStyle, depth: float
) -> Float:
    """Landmarks to pixels (x, y, z) of the picture, seen from the style's camera."""
    width, height = size
    points: Float = isotropic(hands, aspect) - (0.5, 0.5 / aspect, 0.0)
    points[RIGHT, :, 2] += depth
    frame_width = min(width, height * aspect)
    points = points @ _camera(style).T * frame_width
    return points + (width / 2, height / 2, 0.0)


def _camera(style: RenderStyle) -> Float:
    yaw, pitch, roll = (np.radians(v) for v in (style.yaw, style.pitch, style.roll))
    cy, sy, cp, sp, cr, sr = (
        np.cos(yaw), np.sin(yaw), np.cos(pitch), np.sin(pitch), np.cos(roll), np.sin(roll),
    )  # fmt: skip
    about_y = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    about_x = np.array([[1, 0, 0], [0, cp, -sp], [0, sp, cp]])
    about_z = np.array([[cr, -sr, 0], [sr, cr, 0], [0, 0, 1]])
    matrix: Float = about_z @ about_x @ about_y
    return matrix


def _shapes(
    pixels: Float, present: NDArray[np.bool_], size: tuple[int, int], style: RenderStyle
) -> list[HandShape]:
    width, height = size
    shapes = []
    for slot in np.flatnonzero(present):
        points = pixels[slot]
        length = float(hand_size(points))
        if length < 1.0:
            continue
        right = bool(slot == RIGHT)
        side = -1.0 if right else 1.0
        elbow = None
        if style.forearms:
            anchor = np.array(
                [width / 2 + side * _ELBOW_X * height, _ELBOW_Y * height, _ELBOW_Z * height]
            )
            elbow = elbow_for(points, length, anchor)
        shapes.append(HandShape(points, right, elbow))
    return shapes


def _composite(picture: Image32, shapes: list[HandShape], style: RenderStyle, scale: float) -> None:
    height, width = picture.shape[:2]
    bounds = np.array([shape.bounds() for shape in shapes])
    left, top = (max(int(np.floor(v)), 0) for v in bounds[:, :2].min(axis=0))
    right = min(int(np.ceil(bounds[:, 2].max())), width)
    bottom = min(int(np.ceil(bounds[:, 3].max())), height)
    if left >= right or top >= bottom:
        return
    canvas = Canvas(left, top, right - left, bottom - top, _LIGHT)
    for shape in shapes:
        draw_hand(canvas, shape)
    palm = max(shape.size for shape in shapes)
    window = picture[top:bottom, left:right]
    window[:] = _shaded(canvas, window, style, palm, scale)


def _shaded(
    canvas: Canvas, behind: Image32, style: RenderStyle, palm: float, scale: float
) -> Image32:
    covered = canvas.depth < FAR
    light = np.float32(_AMBIENT) + np.float32(_DIFFUSE) * np.maximum(canvas.lambert, -0.1)
    light *= _occlusion(canvas.depth, covered, palm)
    colours = np.zeros((4, 3), np.float32)
    skin = np.array(style.skin_rgb, np.float32)
    colours[SKIN] = skin
    colours[NAIL] = np.minimum(skin * (1.10, 1.04, 1.06) + 8, 255)
    colours[SLEEVE] = np.array(style.clothing, np.float32) * 1.25 + 3
    flesh = np.take(colours, canvas.material, axis=0)
    flesh *= light[..., None]
    sigma = max(0.55, style.blur) * scale
    coverage = cv2.GaussianBlur(covered.astype(np.float32), (0, 0), sigma)[..., None]
    # Material 0 is black, so colours are premultiplied by coverage: blurring mixes neither way.
    flesh = cv2.GaussianBlur(flesh, (0, 0), sigma)
    blended: Image32 = behind * (1 - coverage) + flesh
    return blended


def _occlusion(depth: Image32, covered: NDArray[np.bool_], palm: float) -> Image32:
    """Darkening of surfaces that lie behind their surroundings: folds and gaps, 0.5..1."""
    mask = covered.astype(np.float32)
    known = np.where(covered, depth, np.float32(0))
    kernel = max(3, round(0.22 * palm) | 1)
    weight = cv2.blur(mask, (kernel, kernel))
    around = cv2.blur(known, (kernel, kernel)) / np.maximum(weight, 1e-3)
    behind = (known - around) / np.float32(palm)
    shade: Image32 = 1 - np.clip(behind * np.float32(1.6), 0, 0.5) * mask
    return shade


def _finish(picture: Image32, style: RenderStyle) -> NDArray[np.uint8]:
    if style.exposure != 1.0:
        picture *= np.float32(style.exposure)
    if style.noise:
        height, width = picture.shape[:2]
        picture = cv2.scaleAdd(_noise(height, width, style.seed), style.noise, picture)
    picture = cv2.threshold(picture, 0, 0, cv2.THRESH_TOZERO)[1]
    levels: NDArray[np.uint8] = cv2.convertScaleAbs(picture)  # rounds and saturates
    return levels


def _noise(height: int, width: int, seed: int) -> Image32:
    """Sensor noise of unit strength: a window of a fixed tile, at a place that the seed decides."""
    y, x = np.random.default_rng(seed).integers(0, _NOISE_PLACES, 2)
    return _noise_tile(height + _NOISE_PLACES, width + _NOISE_PLACES)[y : y + height, x : x + width]


@lru_cache(maxsize=4)
def _noise_tile(height: int, width: int) -> Image32:
    tile = np.random.default_rng(20).standard_normal((height, width, 3), dtype=np.float32)
    tile.flags.writeable = False
    return tile
