"""A person before a camera that a test made: shows a pose until told to show another one.

Frames are taken in step with the window, which sees every one of them, on a clock of their own, so
that nothing depends on how fast the machine is.
"""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from signapp.capture import Source, SourceKind, SourceSpec
from signapp.landmarks.hands import Hands
from signapp.rendering import RenderStyle, render_hands
from signapp.rendering.exemplars import Exemplar
from tests.support.streams import Pose, Signer, hands_of

CAMERA = SourceSpec(SourceKind.CAMERA, "actor", "Actor’s camera")
_LEAST_S = 0.01
STYLE = RenderStyle(background="blue", signer=False, noise=0.0)


class Actor:
    """Signs; `show` from any thread.

    Args:
        fps: of the camera's clock.
        rendered: whether frames are pictures of hands, for the real tracker; else `ActorTracker`
            reads them.
        jitter: see `Signer`; without it a rendered pose that is held is drawn once.
    """

    def __init__(self, fps: float = 15, *, rendered: bool = False, jitter: float = 0.01) -> None:
        self._signer = Signer(fps, jitter=0.0 if rendered else jitter)
        self._rendered = rendered
        self._size = (320, 240) if rendered else (64, 48)
        self._lock = threading.Lock()
        self._frames: Iterator[tuple[Hands, float]] = iter(())
        self._pose: Pose | None = None
        self._depth = 0.0
        self._last: tuple[bytes, np.ndarray] | None = None
        self.seen = threading.Event()
        self.hands: list[Hands] = []
        self.closed = threading.Event()

    @property
    def time_s(self) -> float:
        """How long it has been signing, on the camera's clock."""
        return self._signer.time_s

    def show(self, pose: Pose | None, move_s: float = 0.4) -> None:
        """Go to a pose and hold it from then on; None lowers the hands."""
        with self._lock:
            if pose is None:
                self._pose, self._frames = None, iter(())
                return
            hands = hands_of(pose)
            self._depth = pose.depth if isinstance(pose, Exemplar) else 0.0
            # The signer lifts the hands into the first pose at once.
            self._frames = self._signer.go_to(hands, move_s)
            self._pose = hands

    def opener(self, spec: SourceSpec, wait: Callable[[float], bool]) -> Source:
        """Stands in for `open_source`."""
        return _ActorSource(self)

    def on_result(self, *_: object) -> None:
        """The window has seen the last frame."""
        self.seen.set()

    def next(self) -> tuple[np.ndarray, float]:
        """The next frame (H, W, 3) and its time."""
        self.seen.wait(0.25)  # a frame that was left out is not waited for
        self.seen.clear()
        time.sleep(_LEAST_S)  # or the clock would run far ahead of the disk
        with self._lock:
            found = next(self._frames, None)
            if found is None:
                still = (
                    self._signer.away(1 / self._signer.fps)
                    if self._pose is None
                    else (self._signer.hold(self._pose, 1 / self._signer.fps))
                )
                found = next(still)
        hands, time_s = found
        return self._picture(hands), time_s

    def _picture(self, hands: Hands) -> np.ndarray:
        if not self._rendered:
            self.hands.append(hands)
            image = np.full((48, 64, 3), 90, np.uint8)
            image[0, 0] = np.frombuffer(len(self.hands).to_bytes(3, "little"), np.uint8)
            return image
        key = hands.landmarks.tobytes()
        if self._last is None or self._last[0] != key:
            points = hands.landmarks
            picture = render_hands(points, hands.aspect, self._size, STYLE, self._depth)
            self._last = key, np.ascontiguousarray(picture)
        return self._last[1].copy()


class _ActorSource:
    def __init__(self, actor: Actor) -> None:
        self._actor = actor

    def read(self) -> tuple[np.ndarray, float]:
        return self._actor.next()

    def close(self) -> None: ...

    def __enter__(self) -> "_ActorSource":
        return self

    def __exit__(self, *_: object) -> None: ...


def tracker_of(actor: Actor) -> type:
    """Stands in for HandTracker: finds what the actor showed, exactly."""

    class ActorTracker:
        def __init__(self, mode: str = "video", **_: Any) -> None: ...

        def detect(self, image: np.ndarray, time_s: float = 0.0) -> Hands:
            number = int.from_bytes(image[0, 0].tobytes(), "little")
            return actor.hands[number - 1] if number else Hands.none(640, 480)

        def reset(self) -> None: ...

        def __enter__(self) -> "ActorTracker":
            return self

        def __exit__(self, *_: object) -> None: ...

    return ActorTracker


def turned(pose: Pose, degrees: float) -> Hands:
    """A pose with the hands turned in the picture, as no model has seen it."""
    hands = hands_of(pose)
    landmarks = hands.landmarks.copy()
    present = hands.present
    middle = landmarks[present].reshape(-1, 3).mean(axis=0)
    angle, shape = np.radians(degrees), hands.aspect
    points = landmarks[present] - middle
    x, y = points[..., 0].copy(), points[..., 1] / shape
    points[..., 0] = np.cos(angle) * x - np.sin(angle) * y
    points[..., 1] = (np.sin(angle) * x + np.cos(angle) * y) * shape
    landmarks[present] = points + middle
    return replace(hands, landmarks=landmarks.astype(np.float32))
