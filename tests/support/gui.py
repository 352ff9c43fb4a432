"""A window without a camera: frames that a test makes, a tracker that reads them, tiny models.

The first pixel of a frame says what it shows: value 0 is an empty frame, value i + 1 a hand that
the tiny models take for their letter i.
"""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from signapp.capture import Source, SourceKind, SourceSpec, open_source
from signapp.errors import SourceError
from signapp.landmarks.hands import Hands
from tests.support.models import tiny_metadata, tiny_model

LETTERS = {"isl": ("A", "B", "L"), "bengali": ("ক", "ই", "আ"), "assamese": ("ক", "ই", "ম")}
FRAME_STEP_S = 1 / 30
CAMERA = SourceSpec(SourceKind.CAMERA, "stage", "Stage camera")


def write_models(folder: Path) -> None:
    """A tiny model for each language of `LETTERS`."""
    for code, labels in LETTERS.items():
        metadata = tiny_metadata(labels, code)
        tiny_model(folder / code / "model.onnx", labels, metadata=metadata)


class FakeTracker:
    """Stands in for HandTracker."""

    def __init__(self, mode: str = "video", **_: Any) -> None:
        self.mode = mode

    def detect(self, image: np.ndarray, time_s: float = 0.0) -> Hands:
        height, width = image.shape[:2]
        shown = int(image[0, 0, 0])
        hands = Hands.none(width, height)
        if 0 < shown <= 3:
            hands.landmarks[0, 1:] = 0.01
            # Feature i answers for letter i; y will be divided by the aspect ratio.
            value = width / height if shown == 2 else 1.0
            hands.landmarks[0, 0, shown - 1] = value
        return hands

    def reset(self) -> None: ...

    def __enter__(self) -> "FakeTracker":
        return self

    def __exit__(self, *_: object) -> None: ...


class Stage:
    """What the fake camera shows: set `shown` to 0 for nothing or to i + 1 for letter i.

    Files and streams are opened in earnest.

    The camera's clock runs `FRAME_STEP_S` a frame however fast frames are taken, so tests need
    not wait in real time.
    """

    def __init__(self) -> None:
        self.shown = 0
        self.fault = "camera-not-there"
        self.broken = threading.Event()
        self.frames = 0
        self.opened: list[SourceSpec] = []

    def opener(self, spec: SourceSpec, wait: Callable[[float], bool]) -> Source:
        self.opened.append(spec)
        if spec.kind in (SourceKind.FILE, SourceKind.STREAM):
            return open_source(spec, wait)
        if self.broken.is_set():
            raise SourceError(self.fault, name="Stage camera")
        return StageSource(self)


class StageSource:
    """The fake camera."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def read(self) -> tuple[np.ndarray, float]:
        if self._stage.broken.is_set():
            raise SourceError("the camera stopped delivering pictures")
        time.sleep(0.004)  # about 250 frames a second: fast, but every frame is recognised
        self._stage.frames += 1
        image = np.full((48, 64, 3), 90, np.uint8)
        image[0, 0] = self._stage.shown
        return image, self._stage.frames * FRAME_STEP_S

    def close(self) -> None: ...

    def __enter__(self) -> "StageSource":
        return self

    def __exit__(self, *_: object) -> None: ...
