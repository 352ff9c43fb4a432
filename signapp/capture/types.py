"""What a source is and what it delivers."""

from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray


class SourceKind(StrEnum):
    """The kinds of source, by the names that the settings file uses."""

    CAMERA = "camera"
    FILE = "file"
    STREAM = "stream"
    DEMO = "demo"


@dataclass(frozen=True)
class SourceSpec:
    """Which source to open.

    Attributes:
        kind: camera, file, stream or demo.
        value: a camera's path or name, a file's path, a stream's URL; unused for the demo.
        name: what to call it on screen.
        width, height: the picture size to ask a camera for; 0 leaves it to the camera.
        loop: start a file again when it ends.
    """

    kind: SourceKind
    value: str = ""
    name: str = ""
    width: int = 640
    height: int = 480
    loop: bool = False

    @property
    def is_live(self) -> bool:
        """Whether frames come as they happen, so that the source is worth waiting for."""
        return self.kind in (SourceKind.CAMERA, SourceKind.STREAM)

    @property
    def title(self) -> str:
        """The name, or failing that the value."""
        return self.name or self.value or self.kind.value


@dataclass(frozen=True, eq=False)
class CapturedFrame:
    """One frame.

    Attributes:
        image: (H, W, 3) uint8 RGB, unmirrored. Nobody changes it once it is delivered.
        time_s: its time in seconds on the source's own clock.
        captured_at: `time.perf_counter` when it was complete in memory.
        generation: number of the opening that it came from; grows when a source is opened anew.
    """

    image: NDArray[np.uint8]
    time_s: float
    captured_at: float
    generation: int = 0


class Source(Protocol):
    """An open source. Used in one thread; closes as a context manager."""

    def read(self) -> tuple[NDArray[np.uint8], float] | None:
        """The next frame, (H, W, 3) uint8 RGB, and its time in seconds; None at the end.

        Raises:
            SourceError: the source was lost.
        """

    def close(self) -> None:
        """Give the device, file or connection back."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
