"""What the tracker found in one frame."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import (
    LANDMARK_SHAPE,
    FloatArray,
    extract_features,
    hands_present,
)


@dataclass(frozen=True, eq=False)
class Hands:
    """The signer's left and right hand in one frame.

    Attributes:
        landmarks: (2, 21, 3) float32, image fractions on the unmirrored frame, slot 0 the
            signer's own left hand; zeros for an absent hand (see `signapp.landmarks.features`).
        width, height: size of that frame in pixels.
        scores: (2,) float32, MediaPipe's handedness score of each slot, 0 for an absent hand.
    """

    landmarks: FloatArray
    width: int
    height: int
    scores: FloatArray

    @classmethod
    def none(cls, width: int, height: int) -> "Hands":
        """A frame of that size in which no hand was found."""
        return cls(np.zeros(LANDMARK_SHAPE, np.float32), width, height, np.zeros(2, np.float32))

    @property
    def aspect(self) -> float:
        """Frame width / height."""
        return self.width / self.height

    @cached_property
    def present(self) -> NDArray[np.bool_]:
        """(2,) bool: which hands were found."""
        return hands_present(self.landmarks)

    @property
    def count(self) -> int:
        """Number of hands found: 0, 1 or 2."""
        return int(self.present.sum())

    @cached_property
    def features(self) -> FloatArray:
        """The 126 features of this frame."""
        return extract_features(self.landmarks, self.aspect)
