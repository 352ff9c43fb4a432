"""Made-up hands for the tests of recording."""

import numpy as np

from signapp.landmarks.features import FloatArray


def random_landmarks(rng: np.random.Generator, hands: int = 1) -> FloatArray:
    """(2, 21, 3) with that many hands of random points inside the picture."""
    landmarks = np.zeros((2, 21, 3), np.float32)
    for slot in ((1,), (0, 1))[hands - 1]:
        landmarks[slot] = rng.uniform(0.2, 0.8, (21, 3))
    return landmarks
