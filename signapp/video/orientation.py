"""Turning decoded pictures the way a player shows them."""

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


def orientation(frame: av.VideoFrame) -> Orientation:
    """Read the display matrix that phones write when they are held sideways.

    FFmpeg gives nine int32 (a b u c d v x y w): a point goes from (x, y) to
    (a x + c y, b x + d y), with y downwards. Angles other than multiples of 90 degrees are taken
    to the nearest one, as players do.
    """
    try:
        data = cast(Any, frame.side_data)[Type.DISPLAYMATRIX]
    except KeyError:
        return UPRIGHT
    matrix = np.frombuffer(bytes(data), dtype=np.int32).astype(np.int64)
    if matrix.size != 9:
        return UPRIGHT
    a, b, c, d = matrix[0], matrix[1], matrix[3], matrix[4]
    if abs(a) + abs(d) >= abs(b) + abs(c):
        return Orientation(False, bool(a < 0), bool(d < 0))
    return Orientation(True, bool(c < 0), bool(b < 0))
