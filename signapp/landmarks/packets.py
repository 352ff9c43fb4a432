"""From MediaPipe's results to detections, straight from its C structures where its version lets us.

``HandLandmarker.detect_for_video`` makes a Python object of every landmark, half of them for the
world landmarks, which signapp does not use. The structures behind them hold the same numbers in a
row.

The names used for that are private to MediaPipe. They are those of the release that signapp pins;
any other one goes through the public method.
"""

import ctypes
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from signapp.landmarks.features import LEFT, RIGHT
from signapp.landmarks.release import PINNED
from signapp.landmarks.slots import Detection

VideoDetector = Callable[[Any, int], list[Detection]]
"""Takes a MediaPipe image and its time in milliseconds."""


def detections(result: Any) -> list[Detection]:
    """The hands of a MediaPipe ``HandLandmarkerResult``."""
    return [
        Detection(_points(points), _slot(names[0].category_name), float(names[0].score))
        for points, names in zip(result.hand_landmarks, result.handedness, strict=True)
    ]


def video_detector(landmarker: Any, version: str) -> VideoDetector:
    """The fastest way to ask `landmarker` about the frames of a video.

    Args:
        landmarker: a MediaPipe ``HandLandmarker`` in video mode.
        version: of MediaPipe.
    """
    if version == PINNED:
        return _structure_detector(landmarker)
    return lambda image, time_ms: detections(landmarker.detect_for_video(image, time_ms))


def _structure_detector(landmarker: Any) -> VideoDetector:
    from mediapipe.tasks.python.components.containers.landmark_c import NormalizedLandmarkC
    from mediapipe.tasks.python.vision.hand_landmarker import HandLandmarkerResultC

    size = ctypes.sizeof(NormalizedLandmarkC)
    # x, y and z come first in each landmark; the rest of it is skipped.
    row = np.dtype({"names": ["xyz"], "formats": [(np.float32, 3)], "itemsize": size})
    library, handle = landmarker._lib, landmarker._handle
    # Freeing needs no turn in the thread that MediaPipe runs its calls in.
    free = library._lib.MpHandLandmarkerCloseResult

    def hand(found: Any, names: Any) -> Detection:
        count = found.landmarks_count
        raw = ctypes.string_at(found.landmarks, count * size)  # a copy: its owner frees it below
        name = names.categories[0]
        points = np.frombuffer(raw, dtype=row, count=count)["xyz"].copy()
        return Detection(points, _slot(name.category_name.decode()), float(name.score))

    def detect(image: Any, time_ms: int) -> list[Detection]:
        result = HandLandmarkerResultC()
        pointer = ctypes.byref(result)
        library.MpHandLandmarkerDetectForVideo(handle, image._image_ptr, None, time_ms, pointer)
        try:
            return [
                hand(result.hand_landmarks[i], result.handedness[i])
                for i in range(result.hand_landmarks_count)
            ]
        finally:
            free(pointer)

    return detect


def _slot(name: str) -> int:
    return LEFT if name == "Left" else RIGHT


def _points(points: Iterable[Any]) -> Any:
    return np.array([(p.x, p.y, p.z) for p in points], dtype=np.float32)
