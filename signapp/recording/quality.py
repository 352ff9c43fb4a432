"""Hints that help to record useful samples: what is wrong with this frame, in a few words."""

from collections import deque
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import LANDMARK_SHAPE, N_FEATURES, FloatArray
from signapp.landmarks.geometry import palm_length
from signapp.landmarks.hands import Hands

Fault = Literal["no_hand", "cut_off", "too_far", "too_dark", "too_alike"]

SMALLEST_PALM = 0.045
"""Palm length, in image widths, under which landmarks become unreliable."""
DARKEST = 45.0
"""Mean grey level (0..255) of the picture under which hands are often lost."""
ALIKE = 0.06
"""Root mean square distance, in palm lengths, under which a sample repeats an earlier one."""

_EDGE = 0.02
_WORDS: dict[Fault, str] = {
    "no_hand": "No hand seen: bring your hand into the picture.",
    "cut_off": "The hand leaves the picture: move it to the middle.",
    "too_far": "Too far: come closer.",
    "too_dark": "Too dark: turn on a light or face the window.",
    "too_alike": "Very alike: move and turn the hand a little.",
}


@dataclass(frozen=True)
class Hint:
    """What to change.

    Attributes:
        fault: what is wrong.
        text: one sentence for the user.
        record: whether the sample is still worth storing.
    """

    fault: Fault
    text: str
    record: bool


def pose(features: FloatArray) -> FloatArray:
    """The 126 features as a (126,) pose: each hand from its wrist in palm lengths, turn kept."""
    points = np.asarray(features, np.float32).reshape(LANDMARK_SHAPE)
    size = np.maximum(palm_length(points), 1e-6)[:, None, None]
    result: FloatArray = ((points - points[:, :1]) / size).reshape(N_FEATURES).astype(np.float32)
    return result


class QualityGuide:
    """Watches the frames of one letter; `look` before storing, `stored` after."""

    def __init__(self, memory: int = 40) -> None:
        self._recent: deque[FloatArray] = deque(maxlen=memory)

    def look(self, hands: Hands, image: NDArray[np.uint8] | None = None) -> Hint | None:
        """What should be better about this frame, the worst first; None if it is fine.

        Args:
            hands: what the tracker found.
            image: the frame, (H, W, 3) uint8, to judge its light.
        """
        dark = image is not None and brightness(image) < DARKEST
        if not hands.count:
            return _hint("too_dark" if dark else "no_hand", record=False)
        points = hands.landmarks[hands.present]
        inside = (points[..., :2] > -_EDGE) & (points[..., :2] < 1 + _EDGE)
        if not inside.all():
            return _hint("cut_off", record=False)
        # The larger hand counts.
        if palm_length(hands.features.reshape(LANDMARK_SHAPE)).max() < SMALLEST_PALM:
            return _hint("too_far", record=True)
        if dark:
            return _hint("too_dark", record=True)
        if self._repeats(hands):
            return _hint("too_alike", record=True)
        return None

    def stored(self, hands: Hands) -> None:
        """Remember a stored sample."""
        self._recent.append(pose(hands.features))

    def _repeats(self, hands: Hands) -> bool:
        if not self._recent:
            return False
        here = pose(hands.features)
        axes = 3 * 21 * int(hands.count)
        gaps = np.square(np.array(self._recent) - here).sum(axis=1) / axes
        # Several alike in a row are the sign being held; only a long hold is worth a word.
        return bool((np.sqrt(3 * gaps) < ALIKE).sum() >= 8)


def brightness(image: NDArray[np.uint8]) -> float:
    """Mean grey level, 0..255, of a sparse grid of pixels."""
    grid: NDArray[Any] = image[::16, ::16]
    return float(grid.mean())


def _hint(fault: Fault, *, record: bool) -> Hint:
    return Hint(fault, _WORDS[fault], record)
