"""A hand that only hangs there is no part of the sign.

With a camera that shows the whole body, the other hand of a one-handed letter is often in the
picture, down at the side or in the lap. For a classifier that is another sign: two hands. The hands
of a two-handed letter touch or nearly do, so a hand that lies wholly below the other, by more
than a palm, is taken to be at rest.

The features themselves keep both hands (`signapp.landmarks.features`): this is for those who
compare a sign with a few recordings of it, where the other camera's resting hand was not shown.
Retrained models hold the same rule in their graph
(`training.networks.hand_description.without_resting`).
"""

import numpy as np
from numpy.typing import ArrayLike

from signapp.landmarks.features import LANDMARK_SHAPE, N_FEATURES, FloatArray, hands_present
from signapp.landmarks.geometry import palm_length

GAP_PALMS = 1.0
"""How far its highest point lies below the other hand's lowest, in palm lengths (wrist to middle
knuckle, the longer of both). In the recordings that the ISL model was trained on no hand does."""


def without_resting_hand(features: ArrayLike) -> FloatArray:
    """Features (N, 126) with a resting hand's 63 numbers set to 0; the others as they are."""
    rows = np.array(features, np.float32).reshape(-1, N_FEATURES)
    points = rows.reshape(-1, *LANDMARK_SHAPE)
    both = hands_present(points).all(axis=-1)
    palm = palm_length(points[..., :2]).max(axis=-1)
    top, bottom = points[..., 1].min(axis=-1), points[..., 1].max(axis=-1)  # y points down
    for slot in (0, 1):
        resting = both & (top[:, slot] - bottom[:, 1 - slot] > GAP_PALMS * palm)
        points[resting, slot] = 0
    return rows
