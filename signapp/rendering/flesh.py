"""From a hand's skeleton to the round cones and triangles that are drawn."""

import itertools
from dataclasses import dataclass

import numpy as np

from signapp.landmarks.geometry import FINGERS
from signapp.rendering.rasteriser import Canvas
from signapp.rendering.skeleton import RADII, Float, hand_size, palm_normal

SKIN, NAIL, SLEEVE = 1, 2, 3

_WRIST_HALF_WIDTH = 0.19  # palm lengths
_PALM_RADIUS = 0.155
_FOREARM_LENGTH, _FOREARM_RADIUS = 2.8, 0.33
_SLEEVE_FROM = 0.42  # fraction of the forearm that is bare
_SLEEVE_EASE = 1.28  # how much wider than the arm a sleeve is


@dataclass(frozen=True, eq=False)
class HandShape:
    """One hand, ready to draw: points (21, 3) in pixels, z away from the viewer."""

    points: Float
    right: bool
    elbow: Float | None

    @property
    def size(self) -> float:
        """Palm length in pixels."""
        return float(hand_size(self.points))

    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom in pixels, flesh included."""
        points = self.points[:, :2]
        if self.elbow is not None:
            points = np.vstack([points, self.elbow[None, :2]])
        reach = 0.45 * self.size
        low, high = points.min(axis=0) - reach, points.max(axis=0) + reach
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def draw_hand(canvas: Canvas, hand: HandShape) -> None:
    """Draw one hand with its forearm."""
    points, size = hand.points, hand.size
    radii = RADII * size
    normal = palm_normal(points, hand.right)
    if hand.elbow is not None:
        _draw_forearm(canvas, hand, hand.elbow, size)
    _draw_palm(canvas, points, size, normal)
    for finger in FINGERS:
        for a, b in itertools.pairwise(finger):
            canvas.round_cone(points[a], radii[a], points[b], radii[b], SKIN)
    _draw_nails(canvas, points, radii, normal)


def _wrist_corners(points: Float, size: float) -> tuple[Float, Float]:
    across = points[5] - points[17]
    axis = points[9] - points[0]
    axis = axis / max(float(np.linalg.norm(axis)), 1e-9)
    across = across - (across @ axis) * axis
    across = across / max(float(np.linalg.norm(across)), 1e-9) * _WRIST_HALF_WIDTH * size
    return points[0] + across, points[0] - across


def _draw_palm(canvas: Canvas, points: Float, size: float, normal: Float) -> None:
    thumb_side, little_side = _wrist_corners(points, size)
    r = _PALM_RADIUS * size
    # Carpal points under each knuckle spread over the wrist, as the bones do.
    carpal = {
        knuckle: thumb_side + share * (little_side - thumb_side)
        for knuckle, share in ((5, 0.05), (9, 0.35), (13, 0.68), (17, 1.0))
    }
    ball: dict[int, float] = {knuckle: RADII[knuckle] * size for knuckle in carpal}
    across = _palm_normals(points, carpal, normal)
    canvas.round_cone(thumb_side, 0.92 * r, little_side, 0.92 * r, SKIN)
    for knuckle in carpal:
        canvas.round_cone(carpal[knuckle], r, points[knuckle], ball[knuckle], SKIN)
    for a, b in itertools.pairwise(carpal):
        na, nb = across[a], across[b]
        canvas.round_cone(points[a], ball[a], points[b], ball[b], SKIN)
        canvas.triangle(
            (points[a], points[b], carpal[a]), (na, nb, na), (ball[a], ball[b], r), SKIN
        )
        canvas.triangle((points[b], carpal[a], carpal[b]), (nb, na, nb), (ball[b], r, r), SKIN)
    # The balls of the thumb and of the little finger, on the palm's side.
    thenar = 0.5 * (points[1] + points[2]) + 0.02 * size * normal
    canvas.round_cone(thumb_side, 0.98 * r, points[1], RADII[1] * size, SKIN)
    canvas.round_cone(thenar, 0.15 * size, carpal[9] + 0.04 * size * normal, 0.135 * size, SKIN)
    heel = 0.45 * carpal[17] + 0.55 * points[17]
    canvas.round_cone(
        heel + 0.03 * size * normal, 0.115 * size, carpal[17] + 0.03 * size * normal, r, SKIN
    )
    # The web between thumb and index finger.
    web = 0.6 * points[2] + 0.4 * points[1]
    inner = points[5] + 0.22 * (carpal[5] - points[5])
    thin, thick = 0.10 * size, 0.125 * size
    canvas.round_cone(web, thin, inner, thin, SKIN)
    first = _unit(np.cross(inner - web, points[1] - web))
    if first @ normal < 0:
        first = -first
    joint = _unit(first + across[5])
    canvas.triangle((web, inner, points[1]), (first, joint, first), (thin, thin, thick), SKIN)
    canvas.triangle(
        (points[1], inner, carpal[5]), (first, joint, across[5]), (thick, thin, 0.97 * r), SKIN
    )


def _palm_normals(points: Float, carpal: dict[int, Float], normal: Float) -> dict[int, Float]:
    """Unit normal of the palm along each metacarpal: the mean of the strips beside it."""
    strips = []
    for a, b in itertools.pairwise(carpal):
        strip = _unit(np.cross(points[a] - carpal[a], points[b] - points[a]))
        strips.append(strip if strip @ normal > 0 else -strip)
    beside = [strips[0], *strips, strips[-1]]
    return {
        knuckle: _unit(one + other)
        for knuckle, (one, other) in zip(carpal, itertools.pairwise(beside), strict=True)
    }


def _unit(vector: Float) -> Float:
    length = float(np.linalg.norm(vector))
    unit: Float = vector / max(length, 1e-9)
    return unit


def _draw_nails(canvas: Canvas, points: Float, radii: Float, normal: Float) -> None:
    for finger in FINGERS:
        joint, tip = finger[2:]
        bone = points[tip] - points[joint]
        length = float(np.linalg.norm(bone))
        if length < 1e-9:
            continue
        along = bone / length
        back = _dorsal(points, finger, normal)
        r = radii[tip]
        centre = points[tip] + 0.42 * r * back + 0.15 * r * along
        canvas.round_cone(
            centre - 0.45 * r * along, 0.66 * r, centre + 0.35 * r * along, 0.64 * r, NAIL
        )


def _dorsal(points: Float, finger: tuple[int, int, int, int], normal: Float) -> Float:
    """Unit vector out of the back of a finger's last bone.

    The back of the hand is carried along the finger by the least rotation at each joint; the
    thumb starts a quarter turn away, its nail facing sideways.
    """
    back = -normal
    chain: tuple[int, ...] = (0, *finger)
    if finger[0] == 1:
        across = points[5] - points[17]
        back = across / max(float(np.linalg.norm(across)), 1e-9) - 0.6 * normal
        chain = finger
    before = points[chain[1]] - points[chain[0]]
    for a, b in itertools.pairwise(chain[1:]):
        after = points[b] - points[a]
        back = _carried(back, before, after)
        before = after
    along = before / max(float(np.linalg.norm(before)), 1e-9)
    back = back - (back @ along) * along
    unit: Float = back / max(float(np.linalg.norm(back)), 1e-9)
    return unit


def _carried(vector: Float, before: Float, after: Float) -> Float:
    """`vector` turned by the least rotation that takes direction `before` to `after`."""
    u = before / max(float(np.linalg.norm(before)), 1e-9)
    v = after / max(float(np.linalg.norm(after)), 1e-9)
    axis = np.cross(u, v)
    cosine = float(u @ v)
    if cosine < -0.999:
        return -vector
    result: Float = vector * cosine + np.cross(axis, vector) + axis * (axis @ vector) / (1 + cosine)
    return result


def _draw_forearm(canvas: Canvas, hand: HandShape, elbow: Float, size: float) -> None:
    wrist = hand.points[0]
    cuff = wrist + _SLEEVE_FROM * (elbow - wrist)
    radius = _FOREARM_RADIUS * size
    cuff_radius = 0.21 * size + _SLEEVE_FROM * (radius - 0.21 * size)
    # The wrist is wider than thick: two cones side by side.
    for corner in _wrist_corners(hand.points, 0.5 * size):
        canvas.round_cone(corner, 0.205 * size, cuff, cuff_radius, SKIN)
    canvas.round_cone(cuff, _SLEEVE_EASE * cuff_radius, elbow, _SLEEVE_EASE * radius, SLEEVE)


def elbow_for(points: Float, size: float, anchor: Float) -> Float:
    """Where the elbow is: half along the hand's own axis, half towards `anchor`, in pixels."""
    axis = points[0] - 0.5 * (points[9] + points[13])
    axis = axis / max(float(np.linalg.norm(axis)), 1e-9)
    towards = anchor - points[0]
    towards = towards / max(float(np.linalg.norm(towards)), 1e-9)
    direction = axis + 0.8 * towards
    if float(np.linalg.norm(direction)) < 0.3:
        direction = axis
    direction = direction / max(float(np.linalg.norm(direction)), 1e-9)
    elbow: Float = points[0] + direction * _FOREARM_LENGTH * size
    return elbow
