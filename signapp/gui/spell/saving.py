"""Writing the signed text as a clip with its truth times, without holding up the window."""

import dataclasses
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from signapp.errors import SignappError, reason
from signapp.gui.background import Background, CancelledError
from signapp.gui.motion.movements import Movements
from signapp.languages import Language
from signapp.rendering import RenderStyle
from signapp.rendering.clips import write_clip
from signapp.rendering.motion import Performance, spell, truth_dict
from signapp.system.files import write_text
from signapp.system.outputs import check_outputs

FPS = 30
SIZE = (640, 480)


@dataclass(frozen=True)
class ClipOrder:
    """What to write: a text that can be spelled, its language, the look, the speed, where to, and
    the movements of what is signed by one."""

    text: str
    language: Language
    style: RenderStyle
    speed: float
    path: Path
    movements: Movements = field(default_factory=Movements)

    @property
    def truth_path(self) -> Path:
        """The JSON file beside the clip, under a name that no export of labels takes."""
        return truth_beside(self.path)


class ClipSaver(QObject):
    """Writes one clip at a time.

    Signals: `progress` (frames done, frames in all), `saved` (ClipOrder), `cancelled`, `failed`
    (one line). A cancelled or failed clip leaves nothing behind, and an older file as it was.
    """

    progress = Signal(int, int)
    saved = Signal(object)
    cancelled = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._abort = threading.Event()

    @property
    def busy(self) -> bool:
        """Whether a clip is being written."""
        return self._background.busy

    def start(self, order: ClipOrder) -> None:
        """Begin; one of the last three signals follows."""
        self._abort.clear()
        self._background.run(
            lambda: self.write(order),
            done=lambda _: self.saved.emit(order),
            failed=self.failed.emit,
            cancelled=self.cancelled.emit,
        )

    def cancel(self) -> None:
        """Give the clip up."""
        self._abort.set()

    def close(self) -> None:
        """The app ends: give up what is being written."""
        self.cancel()
        self._background.close()

    def write(self, order: ClipOrder) -> None:
        """Write clip and truth, in whichever thread this is called.

        Raises:
            SignappError: the text cannot be spelled, or a file cannot be written.
        """
        # Not the clip and then an error: whoever asked has agreed to both or to none.
        check_outputs({"the clip": order.path, "its times": order.truth_path}, True)
        performance = spell(
            order.text,
            order.language,
            speed=order.speed,
            moving=order.movements.poses,
            signs=order.movements.words,
        )
        write_clip(order.path, self._pictures(performance, order.style), FPS, title=order.text)
        truth = truth_dict(performance, order.language.code) | {"fps": FPS, "size": list(SIZE)}
        try:
            write_text(order.truth_path, json.dumps(truth, ensure_ascii=False, indent=1) + "\n")
        except OSError as error:
            raise SignappError("unwritable", path=order.truth_path, reason=reason(error)) from error

    def _pictures(
        self, performance: Performance, style: RenderStyle
    ) -> Iterator[NDArray[np.uint8]]:
        total = int(performance.duration_s * FPS) + 1
        for done, picture in enumerate(performance.pictures(FPS, SIZE, style)):
            if self._abort.is_set():
                raise CancelledError
            if done % 10 == 0:
                self.progress.emit(done, total)
            yield picture
        self.progress.emit(total, total)


def truth_beside(clip: Path) -> Path:
    """Where the times of a clip's letters are written."""
    return clip.with_name(f"{clip.stem}.truth.json")


def clip_style(style: RenderStyle, mirrored: bool) -> RenderStyle:
    """The look of a saved clip: as in the window, with a camera's noise, mirrored or not."""
    return dataclasses.replace(style, mirrored=mirrored, noise=RenderStyle.noise)
