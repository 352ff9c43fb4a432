"""A hand as joint rotations, so that poses can be blended without bending a bone.

A hand is coded as the place of its wrist, the rotation of its palm, and the direction of every bone
in the frame of the bone before it (carried along by the least rotation at each joint). Blending
turns the palm and every joint along the shortest way; lengths are put back in at the end.
"""

from dataclasses import dataclass
from typing import Self

import numpy as np

from signapp.landmarks.geometry import PARENTS
from signapp.rendering.skeleton import BONE_LENGTHS, Float, hand_size

_ROOTS = (1, 5, 9, 13, 17)


@dataclass(frozen=True, eq=False)
class HandPose:
    """One hand as joint rotations.

    Attributes:
        wrist: (3,) isotropic position.
        palm: (3, 3) rotation; columns are the palm's axes.
        bones: (21, 3) unit direction of the bone that ends in each landmark, in the frame of the
            bone before it (the palm for the five that start at the wrist); row 0 is not used.
        size: palm length.
    """

    wrist: Float
    palm: Float
    bones: Float
    size: float

    @classmethod
    def from_points(cls, points: Float) -> Self:
        """Code a hand (21, 3), isotropic."""
        palm = _palm_frame(points)
        frames: dict[int, Float] = {}
        bones = np.zeros((21, 3))
        for joint in range(1, 21):
            parent = PARENTS[joint]
            frame = palm if joint in _ROOTS else frames[parent]
            bones[joint] = frame.T @ _unit(points[joint] - points[parent])
            frames[joint] = frame @ _turn_from_first_axis(bones[joint])
        return cls(np.array(points[0], dtype=np.float64), palm, bones, float(hand_size(points)))

    def points(self) -> Float:
        """The hand (21, 3), isotropic, every bone of its proportioned length."""
        points = np.zeros((21, 3))
        points[0] = self.wrist
        frames: dict[int, Float] = {}
        for joint in range(1, 21):
            parent = PARENTS[joint]
            frame = self.palm if joint in _ROOTS else frames[parent]
            length = BONE_LENGTHS[joint] * self.size
            points[joint] = points[parent] + frame @ self.bones[joint] * length
            frames[joint] = frame @ _turn_from_first_axis(self.bones[joint])
        return points

    def blend(self, other: "HandPose", share: float) -> "HandPose":
        """The pose a `share` (0..1) of the way to another."""
        return HandPose(
            self.wrist + share * (other.wrist - self.wrist),
            _blend_rotations(self.palm, other.palm, share),
            _blend_directions(self.bones, other.bones, share),
            self.size + share * (other.size - self.size),
        )

    def moved(self, offset: Float) -> "HandPose":
        """The same pose elsewhere."""
        return HandPose(self.wrist + offset, self.palm, self.bones, self.size)


def _palm_frame(points: Float) -> Float:
    forward = _unit(points[9] - points[0])
    across = points[5] - points[17]
    across = _unit(across - (across @ forward) * forward)
    frame: Float = np.column_stack([forward, across, np.cross(forward, across)])
    return frame


def _turn_from_first_axis(direction: Float) -> Float:
    """The least rotation that takes (1, 0, 0) to a unit direction."""
    x, y, z = direction
    if x < -0.9999:
        return np.diag([-1.0, 1.0, -1.0])
    k = 1.0 / (1.0 + x)
    return np.array([[x, -y, -z], [y, 1 - k * y * y, -k * y * z], [z, -k * y * z, 1 - k * z * z]])


def _blend_directions(start: Float, end: Float, share: float) -> Float:
    """Spherical interpolation (Shoemake, 1985) of unit vectors (..., 3)."""
    cosine = np.clip((start * end).sum(axis=-1, keepdims=True), -1.0, 1.0)
    angle = np.arccos(cosine)
    sine = np.sin(angle)
    near = sine < 1e-5
    safe = np.where(near, 1.0, sine)
    a = np.where(near, 1 - share, np.sin((1 - share) * angle) / safe)
    b = np.where(near, share, np.sin(share * angle) / safe)
    mixed = a * start + b * end
    norm = np.linalg.norm(mixed, axis=-1, keepdims=True)
    result: Float = mixed / np.where(norm < 1e-9, 1.0, norm)
    return result


def _blend_rotations(start: Float, end: Float, share: float) -> Float:
    """Turn from one rotation to another about the one axis between them."""
    between = start.T @ end
    angle = float(np.arccos(np.clip((np.trace(between) - 1) / 2, -1.0, 1.0)))
    if angle < 1e-6:
        return start
    if np.pi - angle < 1e-3:  # half a turn: the axis is the eigenvector of 1
        values, vectors = np.linalg.eigh((between + between.T) / 2)
        axis = vectors[:, int(np.argmax(values))]
    else:
        axis = np.array(
            [
                between[2, 1] - between[1, 2],
                between[0, 2] - between[2, 0],
                between[1, 0] - between[0, 1],
            ]
        ) / (2 * np.sin(angle))
    axis = _unit(axis)
    part = angle * share
    x, y, z = axis
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    turn = np.eye(3) + np.sin(part) * cross + (1 - np.cos(part)) * cross @ cross
    result: Float = start @ turn
    return result


def _unit(vector: Float) -> Float:
    unit: Float = vector / max(float(np.linalg.norm(vector)), 1e-12)
    return unit
