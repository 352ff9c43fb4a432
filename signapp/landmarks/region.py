"""A part of the picture in which hands are looked for, so that other people's are left alone."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from signapp.errors import LabellingError
from signapp.landmarks.features import FloatArray
from signapp.landmarks.slots import Detection

SIGNERS = ("left", "right", "largest")
"""People that can be chosen: as one looks at the picture, or the nearest."""
_MARGIN = 0.08
_PALM = (0, 5, 9, 13, 17)


@dataclass(frozen=True)
class Region:
    """A box of the upright picture, in fractions of its width and height, from its top left.

    Attributes:
        x, y: the box's own top left corner.
        width, height: of the box.
    """

    x: float
    y: float
    width: float
    height: float

    def holds(self, landmarks: FloatArray) -> bool:
        """Whether the palm of a hand (21, 3) in image fractions has its centre in the box."""
        x, y = landmarks[_PALM, :2].mean(axis=0)
        return bool(self.x <= x < self.x + self.width and self.y <= y < self.y + self.height)

    @property
    def choice(self) -> str:
        """``X,Y,W,H``, as `--signer` takes it."""
        return ",".join(f"{x:.4g}" for x in (self.x, self.y, self.width, self.height))

    def within(self, width: int, height: int) -> tuple[int, int, int, int]:
        """The pixels to look at in a picture of that size: left, top, right, bottom.

        A margin is added, so that a hand that lies across the box's edge is seen whole.
        """
        left = max(0, int((self.x - _MARGIN) * width))
        top = max(0, int((self.y - _MARGIN) * height))
        right = min(width, int(np.ceil((self.x + self.width + _MARGIN) * width)))
        bottom = min(height, int(np.ceil((self.y + self.height + _MARGIN) * height)))
        return left, top, max(right, left + 1), max(bottom, top + 1)

    def cut(self, image: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The part (h, w, 3) of a picture (H, W, 3) that `within` names, contiguous."""
        height, width = image.shape[:2]
        left, top, right, bottom = self.within(width, height)
        return np.ascontiguousarray(image[top:bottom, left:right])

    def chosen(self, found: Sequence[Detection], width: int, height: int) -> list[Detection]:
        """Detections in what `cut` gave, as fractions of the whole picture, if in the box.

        Args:
            found: with landmarks in fractions of the part.
            width, height: of the whole picture in pixels.
        """
        left, top, right, bottom = self.within(width, height)
        wide, high = (right - left) / width, (bottom - top) / height
        scale = np.array([wide, high, wide], np.float32)  # z is in widths
        corner = np.array([left / width, top / height, 0], np.float32)
        whole = [replace(d, landmarks=d.landmarks * scale + corner) for d in found]
        return [detection for detection in whole if self.holds(detection.landmarks)]


def check_signer(choice: str) -> None:
    """See that a choice can be understood: one of `SIGNERS`, or ``X,Y,W,H``.

    Raises:
        LabellingError: it cannot.
    """
    if choice not in SIGNERS:
        box_of(choice)


def box_of(choice: str) -> tuple[float, float, float, float]:
    """Left, top, width and height of ``X,Y,W,H``.

    Raises:
        LabellingError: it is something else.
    """
    try:
        x, y, width, height = (float(part) for part in choice.split(","))
    except ValueError as error:
        raise LabellingError("unknown-signer", given=choice) from error
    if not (0 <= x < np.inf and 0 <= y < np.inf and 0 < width < np.inf and 0 < height < np.inf):
        raise LabellingError("unknown-signer", given=choice)
    return x, y, width, height
