"""Hand tracking: one wrapper of MediaPipe Tasks `HandLandmarker` for stills and video.

Method: Zhang et al., "MediaPipe Hands: On-device Real-time Hand Tracking", 2020
(arXiv:2006.10214).
"""

import contextlib
import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from signapp.errors import HandModelError, TrackingError, raised_as, reason
from signapp.landmarks.bundle import find_bundle
from signapp.landmarks.hands import Hands
from signapp.landmarks.packets import detections, video_detector
from signapp.landmarks.region import Region
from signapp.landmarks.release import check_release
from signapp.landmarks.slots import Detection, SlotAssigner, distinct
from signapp.settings import FULL
from signapp.system.closing import Closing

Mode = Literal["image", "video"]
Keep = Callable[[Sequence[Detection], float, float], list[Detection]]
"""Detections of a frame, its width / height and its time → those that count."""
_MOST_IN_REGION = 4

# Read when MediaPipe's native libraries load: without them every start prints pages of notices.
os.environ.setdefault("GLOG_minloglevel", "2")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")


class HandTracker(Closing):
    """Finds the signer's hands in **unmirrored** frames.

    ``mode="image"`` treats every frame by itself; ``mode="video"`` follows the hands from frame to
    frame and is faster. Not thread-safe: use one tracker in one thread. Closes as a context
    manager. After a frame on which MediaPipe failed, the next one begins with a fresh MediaPipe.

    Args:
        mode: see above.
        detection_confidence, presence_confidence, tracking_confidence: MediaPipe's thresholds.
        hand_model: a ``.task`` bundle, or None to find one (see `signapp.landmarks.bundle`).
        kind: ``"full"``, or ``"light"`` for landmarks that are quicker to have and less exact.
        most_hands: how many MediaPipe looks for. `detect` takes the two of one signer; with more,
            `find` and `count` tell whether there are others.
        region: the part of the picture in which hands count; those outside of it take no slot.
            More hands than two are then looked for, as other people's may reach into it.

    Raises:
        HandModelError: no hand model, or MediaPipe cannot load it, or is a release that signapp
            does not use (see `signapp.landmarks.release`).
    """

    def __init__(
        self,
        mode: Mode = "video",
        *,
        detection_confidence: float = 0.5,
        presence_confidence: float = 0.5,
        tracking_confidence: float = 0.5,
        hand_model: str | Path | None = None,
        kind: str = FULL,
        most_hands: int = 2,
        region: Region | None = None,
    ) -> None:
        bundle = find_bundle(hand_model, kind)
        # Imported here: MediaPipe takes most of a second, which a command that needs no tracker
        # should not wait for.
        import mediapipe as mp
        from mediapipe.tasks.python.core.base_options import BaseOptions
        from mediapipe.tasks.python.vision import (
            HandLandmarker,
            HandLandmarkerOptions,
            RunningMode,
        )

        check_release(mp.__version__)
        # As bytes: the native loader on Windows cannot open a path with letters outside ASCII.
        try:
            model = bundle.read_bytes()
        except OSError as error:
            raise HandModelError(
                "hand-model-unreadable", path=bundle, reason=reason(error)
            ) from error
        options = HandLandmarkerOptions(
            base_options=BaseOptions(model_asset_buffer=model),
            running_mode=RunningMode.VIDEO if mode == "video" else RunningMode.IMAGE,
            num_hands=most_hands if region is None else max(most_hands, _MOST_IN_REGION),
            min_hand_detection_confidence=detection_confidence,
            min_hand_presence_confidence=presence_confidence,
            min_tracking_confidence=tracking_confidence,
        )
        self._mp = mp
        self._bundle = bundle
        self._options = options
        self._make: Callable[[], Any] = partial(HandLandmarker.create_from_options, options)
        self._open()
        self.mode: Mode = mode
        self.kind = kind
        self._region = region
        self._keep: Keep | None = None
        self._most = most_hands
        self._slots = SlotAssigner()
        self._last_ms = -1
        self._start_s: float | None = None
        self._failed = False

    def _open(self) -> None:
        with raised_as(HandModelError, "hand-model-unloadable", path=self._bundle):
            self._landmarker = self._make()
            self._detect_for_video = video_detector(self._landmarker, self._mp.__version__)

    def detect(self, image: NDArray[np.uint8], time_s: float = 0.0) -> Hands:
        """Find the hands in one frame.

        Args:
            image: (height, width, 3) uint8 RGB, unmirrored.
            time_s: time of the frame in seconds; used in video mode, where a time that does not
                advance is taken as one millisecond later.

        Raises:
            ValueError: the image has another shape or type.
            TrackingError: MediaPipe failed on this frame; others may be given to it.
        """
        found = self.detections(image, time_s)
        if self.mode == "image":
            self._slots.reset()
        height, width = image.shape[:2]
        now_s = 0.0 if self.mode == "image" else self._last_ms / 1000
        landmarks, scores = self._slots.assign(found, width / height, now_s)
        return Hands(landmarks, width, height, scores)

    def detections(self, image: NDArray[np.uint8], time_s: float = 0.0) -> list[Detection]:
        """The hands that MediaPipe finds in one frame, before they are given to slots.

        Arguments and errors as of `detect`.
        """
        if image.ndim != 3 or image.shape[2] != 3 or image.dtype != np.uint8 or not image.size:
            raise ValueError(f"image must be (H, W, 3) uint8 RGB, not {image.shape} {image.dtype}")
        if self._failed:  # its graph takes no more frames
            self.close()
            self._open()
            self.reset()
            self._last_ms = -1
            self._failed = False
        try:
            with raised_as(TrackingError, "tracking-failed"):
                return self._detections(image, time_s)
        except TrackingError:
            self._failed = True
            raise

    def find(self, image: NDArray[np.uint8]) -> list[Detection]:
        """The hands, `most_hands` at the most and each once, in a picture; in image mode.

        Args:
            image: as for `detect`.

        Raises:
            TrackingError: MediaPipe failed on this picture.
        """
        height, width = image.shape[:2]
        with raised_as(TrackingError, "MediaPipe failed on this picture ({reason})"):
            return distinct(self._detections(image, 0.0), width / height)

    def count(self, image: NDArray[np.uint8]) -> int:
        """How many hands `find` finds."""
        return len(self.find(image))

    def _detections(self, image: NDArray[np.uint8], time_s: float) -> list[Detection]:
        height, width = image.shape[:2]
        region = self._region
        seen = np.ascontiguousarray(image) if region is None else region.cut(image)
        frame = self._mp.Image(image_format=self._mp.ImageFormat.SRGB, data=seen)
        if self.mode == "image":
            found = detections(self._landmarker.detect(frame))
        else:
            found = self._detect_for_video(frame, self._advance(time_s))
        if region is not None:
            found = region.chosen(found, width, height)
        return found if self._keep is None else self._keep(found, width / height, time_s)

    def limit(self, region: Region | None, keep: Keep | None = None) -> None:
        """From the next frame on, let other hands count.

        Args:
            region: those in this part of the picture alone, None for all of it (see the class).
            keep: chooses among those that are found; more than two are then looked for.
        """
        if (region, keep) == (self._region, self._keep):
            return
        self._region, self._keep = region, keep
        limited = region is not None or keep is not None
        self._options.num_hands = max(self._most, _MOST_IN_REGION) if limited else self._most
        self._failed = True  # MediaPipe begins afresh, with so many

    def reset(self) -> None:
        """Forget which hand was which, as before another source; time may start anew."""
        self._slots.reset()
        self._start_s = None

    def close(self) -> None:
        """Free MediaPipe's resources."""
        with contextlib.suppress(Exception):  # what cannot be closed is given up
            self._landmarker.close()

    def _advance(self, time_s: float) -> int:
        # MediaPipe wants strictly increasing milliseconds over the life of the landmarker, also
        # when the source starts anew, jumps back or repeats a time.
        if self._start_s is None:
            self._start_s = time_s - (self._last_ms + 1) / 1000
        self._last_ms = max(self._last_ms + 1, round((time_s - self._start_s) * 1000))
        return self._last_ms
