"""Both ways to read MediaPipe's results, through the real MediaPipe."""

from collections.abc import Iterator
from typing import Any

import mediapipe as mp
import numpy as np
import pytest
from mediapipe.tasks.python.core.base_options import BaseOptions
from mediapipe.tasks.python.vision import HandLandmarker, HandLandmarkerOptions, RunningMode
from numpy.typing import NDArray

from signapp.landmarks.bundle import find_bundle
from signapp.landmarks.packets import detections, video_detector
from signapp.rendering import render_hands
from signapp.rendering.exemplars import load_exemplars

EMPTY = np.full((240, 320, 3), 120, np.uint8)


@pytest.fixture
def landmarkers() -> Iterator[tuple[Any, Any]]:
    options = HandLandmarkerOptions(
        base_options=BaseOptions(model_asset_buffer=find_bundle().read_bytes()),
        running_mode=RunningMode.VIDEO,
        num_hands=2,
    )
    with (
        HandLandmarker.create_from_options(options) as one,
        HandLandmarker.create_from_options(options) as other,
    ):
        yield one, other


def frames() -> list[NDArray[np.uint8]]:
    poses = load_exemplars("isl")
    drawn = [render_hands(poses[c].landmarks, poses[c].aspect, (320, 240)) for c in "LB"]
    return [EMPTY, drawn[0], drawn[0], drawn[1], drawn[1], EMPTY]


def test_the_fast_way_finds_the_same_hands_as_the_public_one(
    landmarkers: tuple[Any, Any],
) -> None:
    one, other = landmarkers
    detect = video_detector(one, mp.__version__)
    found = 0
    for i, frame in enumerate(frames()):
        image = mp.Image(image_format=mp.ImageFormat.SRGB, data=frame)
        fast = detect(image, 40 * i)
        public = detections(other.detect_for_video(image, 40 * i))
        assert len(fast) == len(public)
        for a, b in zip(fast, public, strict=True):
            assert np.array_equal(a.landmarks, b.landmarks)
            assert (a.slot, a.score) == (b.slot, b.score)
        found += len(fast)
    assert found >= 4


def test_an_unknown_release_is_asked_through_its_public_method(
    landmarkers: tuple[Any, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    landmarker, _ = landmarkers
    public, calls = landmarker.detect_for_video, []

    def spy(image: Any, time_ms: int) -> Any:
        calls.append(time_ms)
        return public(image, time_ms)

    monkeypatch.setattr(landmarker, "detect_for_video", spy)
    detect = video_detector(landmarker, "0.10.99")
    image = mp.Image(image_format=mp.ImageFormat.SRGB, data=frames()[3])
    assert len(detect(image, 7)) == 2
    assert calls == [7]
