"""Turning decoded pictures the way a player shows them.

FFmpeg gives the turn as a display matrix among the side data of a frame, both for the matrix of a
container and for the EXIF orientation of a JPEG picture. It adds kinds of side data with every
release, and PyAV, which names all of a frame's when one is looked up, has no name for the newest
(EXIF itself is one). They must not matter here.
"""

from dataclasses import dataclass
from typing import Any, cast

import av
import numpy as np
from av.sidedata.sidedata import Type
from numpy.typing import NDArray


@dataclass(frozen=True)
class Orientation:
    """One of the eight ways to lay a picture: transpose first, then flip."""

    transpose: bool = False
    flip_x: bool = False
    flip_y: bool = False

    def apply(self, image: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Return the turned (H, W, 3) picture, C-contiguous."""
        if self.transpose:
            image = image.transpose(1, 0, 2)
        if self.flip_x:
            image = image[:, ::-1]
        if self.flip_y:
            image = image[::-1]
        return np.ascontiguousarray(image)


UPRIGHT = Orientation()


def _unnamed(kind: type[Type], value: object) -> Type | None:
    """A member for a number that PyAV has no name for, by the hook that `Enum` has for this."""
    if not isinstance(value, int):
        return None
    member: Any = object.__new__(kind)
    member._name_, member._value_ = f"UNNAMED_{value}", value
    return cast(Type, kind._value2member_map_.setdefault(value, member))


if "_missing_" not in vars(Type):
    Type._missing_ = classmethod(_unnamed)  # type: ignore[assignment]


def orientation(frame: av.VideoFrame) -> Orientation:
    """Read the display matrix that phones write when they are held sideways.

    FFmpeg gives nine int32 (a b u c d v x y w): a point goes from (x, y) to
    (a x + c y, b x + d y), with y downwards. Angles other than multiples of 90 degrees are taken
    to the nearest one, as players do. Where PyAV cannot look into the side data, the angle that it
    reads without doing so is taken; only a mirrored picture is then not known as one.
    """
    try:
        data = cast(Any, frame.side_data)[Type.DISPLAYMATRIX]
        matrix = np.frombuffer(bytes(data), dtype=np.int32).astype(np.int64)
    except KeyError:
        return UPRIGHT
    except Exception:  # noqa: BLE001 - whatever it is, the picture itself is good
        return _turned(frame.rotation)
    if matrix.size != 9:
        return UPRIGHT
    a, b, c, d = matrix[0], matrix[1], matrix[3], matrix[4]
    if abs(a) + abs(d) >= abs(b) + abs(c):
        return Orientation(False, bool(a < 0), bool(d < 0))
    return Orientation(True, bool(c < 0), bool(b < 0))


def _turned(degrees: float) -> Orientation:
    """A turn counter-clockwise, to the nearest quarter."""
    quarters = round(degrees / 90) % 4
    return (
        UPRIGHT,
        Orientation(True, False, True),
        Orientation(False, True, True),
        Orientation(True, True, False),
    )[quarters]
