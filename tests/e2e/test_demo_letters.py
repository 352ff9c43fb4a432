"""Every letter's pose, drawn, seen by the real MediaPipe and read by the shipped model."""

import numpy as np
import pytest

from signapp.landmarks.tracker import HandTracker
from signapp.recognition.catalog import load_model
from signapp.rendering import projected, render_hands
from signapp.rendering.exemplars import load_exemplars

SIZE = (640, 480)


@pytest.mark.parametrize("code", ["isl", "bengali", "assamese", "nepali", "asl"])
def test_letters_are_found_and_recognised(code: str) -> None:
    model = load_model(code)
    found, right, errors = [], [], []
    with HandTracker("image") as tracker:
        for label, pose in load_exemplars(code).items():
            hands = tracker.detect(
                render_hands(pose.landmarks, pose.aspect, SIZE, None, pose.depth)
            )
            found.append(hands.count == pose.present.sum())
            if (hands.present == pose.present).all():
                truth = projected(pose.landmarks, pose.aspect, SIZE, None, pose.depth)
                gaps = (hands.landmarks - truth)[pose.present][..., :2] * SIZE
                errors.append(np.linalg.norm(gaps, axis=-1).mean())
            best = int(model.scores(hands.features).probabilities[0].argmax())
            right.append(hands.count > 0 and model.labels[best].label == label)
    assert np.mean(found) >= 0.95
    assert np.mean(right) >= 0.95
    assert np.mean(errors) <= 6.0  # pixels
