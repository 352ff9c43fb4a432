"""Probabilities averaged over small turns of the hands in the picture (test-time augmentation).

In fast spelling the wrist leans on the way from letter to letter, and a single frame's answer
flickers with it. The mean over a few turns is steadier (Krizhevsky et al., "ImageNet
classification with deep convolutional neural networks", 2012, average over crops likewise).
"""

import numpy as np

from signapp.labelling.tracking import classify_frames
from signapp.landmarks.features import LANDMARK_SHAPE, N_FEATURES, FloatArray, hands_present
from signapp.landmarks.resting import without_resting_hand
from signapp.recognition.model import SignModel

TURNS_DEG = (-16.0, -8.0, 0.0, 8.0, 16.0)


def classify_turned(model: SignModel, features: FloatArray) -> FloatArray:
    """Mean probabilities (N, C) of features (N, 126) over `TURNS_DEG`; zeros without a hand.

    A hand that rests below the other is left out, as it often does in a picture of the whole body.
    """
    signing = without_resting_hand(features)
    total = sum(classify_frames(model, turned(signing, x)) for x in TURNS_DEG)
    result: FloatArray = np.asarray(total / len(TURNS_DEG), np.float32)
    return result


def turned(features: FloatArray, degrees: float) -> FloatArray:
    """Features (N, 126) turned in the picture about the middle of what hands there are."""
    points = features.reshape(-1, *LANDMARK_SHAPE).astype(np.float64)
    present = hands_present(points)
    count = np.maximum(present.sum(axis=1), 1) * points.shape[2]
    # An absent hand is zeros, so it adds nothing to the sum.
    centre = (points[..., :2].sum(axis=(1, 2)) / count[:, None])[:, None, None]
    sine, cosine = np.sin(np.radians(degrees)), np.cos(np.radians(degrees))
    turn = np.array([[cosine, sine], [-sine, cosine]])
    points[..., :2] = (points[..., :2] - centre) @ turn + centre
    points[~present] = 0
    return points.reshape(-1, N_FEATURES).astype(np.float32)
