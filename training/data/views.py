"""Several views of one still picture, to find hands that one look misses and to average noise.

MediaPipe answers differently when a picture is flipped, turned, zoomed or padded. Each view is
given to the tracker and its landmarks are carried back to the original picture, so that all views
of a picture are samples of the same hands. Live video gets the same from neighbouring frames.
"""

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import FloatArray, hands_present
from signapp.landmarks.stills import look
from signapp.landmarks.tracker import HandTracker


@dataclass(frozen=True)
class View:
    """A change of the picture about its middle.

    Attributes:
        name: for messages.
        angle: turn in degrees, anticlockwise as seen.
        scale: size, below 1 shows the picture smaller with a border around it.
        flip: mirror left and right first.
        border: what fills the border: ``"edge"`` repeats the edge, ``"black"``.
    """

    name: str
    angle: float = 0.0
    scale: float = 1.0
    flip: bool = False
    border: str = "edge"

    @cached_property
    def plain(self) -> bool:
        """Whether this is the picture itself."""
        return self.angle == 0 and self.scale == 1 and not self.flip

    def matrix(self, width: int, height: int) -> NDArray[np.float64]:
        """(3, 3) from pixels of the picture to pixels of the view."""
        matrix = np.eye(3)
        matrix[:2] = cv2.getRotationMatrix2D((width / 2, height / 2), self.angle, self.scale)
        if self.flip:
            matrix = matrix @ np.array([[-1.0, 0, width], [0, 1, 0], [0, 0, 1]])
        return matrix

    def apply(self, image: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The view of an image (H, W, 3)."""
        if self.plain:
            return image
        height, width = image.shape[:2]
        border = cv2.BORDER_CONSTANT if self.border == "black" else cv2.BORDER_REPLICATE
        result: NDArray[np.uint8] = cv2.warpAffine(
            image,
            self.matrix(width, height)[:2],
            (width, height),
            flags=cv2.INTER_LINEAR,
            borderMode=border,
        )
        return result

    def undo(self, landmarks: FloatArray, width: int, height: int) -> FloatArray:
        """Carry landmarks (2, 21, 3) of the view back to the picture; absent hands stay so."""
        if self.plain:
            return landmarks
        inverse = np.linalg.inv(self.matrix(width, height))
        flat = landmarks[..., :2] * (width, height)
        flat = (flat @ inverse[:2, :2].T + inverse[:2, 2]) / (width, height)
        depth = landmarks[..., 2:] / self.scale
        result = np.concatenate((flat, depth), axis=-1) * hands_present(landmarks)[:, None, None]
        if self.flip:
            result = result[::-1]  # a mirrored left hand was taken for a right one
        return np.ascontiguousarray(result, dtype=np.float32)


THOROUGH_VIEWS = (
    View("plain"),
    View("flip", flip=True),
    View("turned", angle=20),
    View("turned back, flipped", angle=-20, flip=True),
    View("padded", scale=0.65, border="black"),
    View("zoomed", scale=1.25),
    View("smaller, turned", angle=-35, scale=0.85),
    View("smaller, turned back, flipped", angle=35, scale=0.85, flip=True),
    View("smaller, flipped", scale=0.8, flip=True),
)
THOROUGH_CONFIDENCE = 0.3


def see(image: NDArray[np.uint8], trackers: list[HandTracker], thorough: bool) -> list[FloatArray]:
    """Landmarks (2, 21, 3) of the views of an RGB image in which a hand was found.

    The picture itself is looked at a second time where a hand may be missing
    (`signapp.landmarks.stills`).

    Args:
        image: (H, W, 3) uint8 RGB.
        trackers: one in image mode with the usual thresholds and, for `thorough`, one with
            `THOROUGH_CONFIDENCE`.
        thorough: look at `THOROUGH_VIEWS` instead of the picture alone.
    """
    height, width = image.shape[:2]
    first = look(trackers[0], image)
    found = [first.landmarks] if first.count else []
    if thorough:
        views = THOROUGH_VIEWS if not found else THOROUGH_VIEWS[1:]
        for view in views:
            hands = trackers[1].detect(view.apply(image))
            if hands.count:
                found.append(view.undo(hands.landmarks, width, height))
    return found
