"""From MediaPipe's results to detections, straight from its packets where its version lets us.

``HandLandmarker.detect_for_video`` of the 0.10 releases spends a fiftieth of its time making Python
objects, half of them for the world landmarks, which signapp does not use. The packets behind them
hold the same numbers as messages.

The names used for that are private to MediaPipe. Release 0.10.21 is the last of its line and the
one that signapp pins, so they stay as they are; any other release goes through the public method.
"""

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from signapp.landmarks.features import LEFT, RIGHT
from signapp.landmarks.slots import Detection

VideoDetector = Callable[[Any, int], list[Detection]]
"""Takes a MediaPipe image and its time in milliseconds."""

_KNOWN_VERSION = "0.10.21"


def detections(result: Any) -> list[Detection]:
    """The hands of a MediaPipe ``HandLandmarkerResult``."""
    return [
        _detection(points, names[0].category_name, names[0].score)
        for points, names in zip(result.hand_landmarks, result.handedness, strict=True)
    ]


def video_detector(landmarker: Any, version: str) -> VideoDetector:
    """The fastest way to ask `landmarker` about the frames of a video.

    Args:
        landmarker: a MediaPipe ``HandLandmarker`` in video mode.
        version: of MediaPipe.
    """
    if version == _KNOWN_VERSION:
        return _packet_detector(landmarker)
    return lambda image, time_ms: detections(landmarker.detect_for_video(image, time_ms))


def _packet_detector(landmarker: Any) -> VideoDetector:
    from mediapipe.python import packet_creator, packet_getter
    from mediapipe.tasks.python.components.containers.rect import NormalizedRect

    whole = NormalizedRect(rotation=0, x_center=0.5, y_center=0.5, width=1, height=1).to_pb2()

    def detect(image: Any, time_ms: int) -> list[Detection]:
        time_us = 1000 * time_ms
        packets = landmarker._process_video_data(
            {
                "image_in": packet_creator.create_image(image).at(time_us),
                "norm_rect_in": packet_creator.create_proto(whole).at(time_us),
            }
        )
        if packets["landmarks"].is_empty():
            return []
        hands = packet_getter.get_proto_list(packets["landmarks"])
        names = (p.classification[0] for p in packet_getter.get_proto_list(packets["handedness"]))
        return [
            _detection(hand.landmark, name.label, name.score)
            for hand, name in zip(hands, names, strict=True)
        ]

    return detect


def _detection(points: Iterable[Any], name: str, score: float) -> Detection:
    landmarks = np.array([(p.x, p.y, p.z) for p in points], dtype=np.float32)
    return Detection(landmarks, LEFT if name == "Left" else RIGHT, float(score))
