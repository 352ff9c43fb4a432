"""Probabilities averaged over small turns of the hands in the picture (test-time augmentation).

In fast spelling the wrist leans on the way from letter to letter, and a single frame's answer
flickers with it. The mean over a few turns is steadier (Krizhevsky et al., "ImageNet
classification with deep convolutional neural networks", 2012, average over crops likewise).
"""

import numpy as np

from signapp.labelling.tracking import classify_frames
from signapp.landmarks.features import (
    FloatArray,
    extract_features,
    features_to_landmarks,
    hands_present,
)
from signapp.landmarks.resting import without_resting_hand
from signapp.recognition.model import SignModel

TURNS_DEG = (-16.0, -8.0, 0.0, 8.0, 16.0)


def classify_turned(model: SignModel, landmarks: FloatArray, aspects: FloatArray) -> FloatArray:
    """Mean probabilities (N, C) of landmarks (N, 2, 21, 3) over `TURNS_DEG`; zeros without a hand.

    A hand that rests below the other is left out, as it often does in a picture of the whole body.

    Args:
        model: the sign model.
        landmarks: image fractions, zeros for an absent hand.
        aspects: (N,) frame width / height.
    """
    signing = without_resting_hand(extract_features(landmarks, aspects))
    landmarks = features_to_landmarks(signing, aspects)
    total = sum(classify_frames(model, turned(landmarks, aspects, x), aspects) for x in TURNS_DEG)
    result: FloatArray = np.asarray(total / len(TURNS_DEG), np.float32)
    return result


def turned(landmarks: FloatArray, aspects: FloatArray, degrees: float) -> FloatArray:
    """Landmarks (N, 2, 21, 3) turned in the picture about the middle of what hands there are."""
    points = landmarks.astype(np.float64)
    points[..., 1] /= aspects[:, None, None]  # the same unit in both directions
    present = hands_present(landmarks)
    count = np.maximum(present.sum(axis=1), 1) * points.shape[2]
    # An absent hand is zeros, so it adds nothing to the sum.
    centre = (points[..., :2].sum(axis=(1, 2)) / count[:, None])[:, None, None]
    sine, cosine = np.sin(np.radians(degrees)), np.cos(np.radians(degrees))
    turn = np.array([[cosine, sine], [-sine, cosine]])
    points[..., :2] = (points[..., :2] - centre) @ turn + centre
    points[..., 1] *= aspects[:, None, None]
    points[~present] = 0
    return points.astype(np.float32)
