"""Plays a scene: drawn in a thread of its own, shown by whoever takes `picture`."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, Signal, Slot

from signapp.capture import Mailbox
from signapp.gui.background import WorkerThread
from signapp.gui.guard import line_of
from signapp.gui.motion.scenes import Scene

_CACHE_BYTES = 48 * 1024 * 1024
"""Enough for a sign that turns: 63 pictures of 400x400."""
_LONGEST_STEP_S = 0.1
"""A machine that is busy slows the hands down rather than making them jump."""

MakeScene = Callable[[], Scene]
Place = Callable[[Scene], float]
"""Where in a scene to begin, in seconds."""


@dataclass(frozen=True, eq=False)
class Moment:
    """One picture of a scene.

    Attributes:
        picture: (H, W, 4) uint8 BGRX, unmirrored.
        time_s: of the scene, at speed 1.
        scene: which scene.
    """

    picture: NDArray[np.uint8]
    time_s: float
    scene: Scene


class _Pictures:
    """The pictures drawn last, up to a number of bytes."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, NDArray[np.uint8]] = OrderedDict()
        self._bytes = 0

    def __len__(self) -> int:
        return len(self._kept)

    def clear(self) -> None:
        self._kept.clear()
        self._bytes = 0

    def get(self, scene: Scene, time_s: float) -> NDArray[np.uint8]:
        key = scene.key(time_s)
        picture = self._kept.get(key)
        if picture is None:
            picture = self._kept[key] = scene.draw(time_s)
            self._bytes += picture.nbytes
            while self._bytes > _CACHE_BYTES and len(self._kept) > 1:
                self._bytes -= self._kept.popitem(last=False)[1].nbytes
        self._kept.move_to_end(key)
        return picture


class _Artist(QObject):
    """Draws in its thread. Signals: `ready` (a moment waits in `moments`), `opened` (Scene),
    `ended` (the end was reached), `failed` (one line), `finished`."""

    ready = Signal()
    opened = Signal(object)
    ended = Signal()
    failed = Signal(str)
    finished = Signal()

    def __init__(self, fps: float) -> None:
        super().__init__()
        self.moments: Mailbox[Moment] = Mailbox()
        self._wake = threading.Condition()
        self._fps = fps
        self._make: MakeScene | None = None
        self._start_at: Place | None = None
        self._speed, self._playing, self._repeat = 1.0, False, True
        self._abort = False
        self._scene: Scene | None = None  # of the drawing thread, as are the next two
        self._pictures = _Pictures()
        self._at = 0.0

    def order(
        self,
        *,
        make: MakeScene | None = None,
        seek: Place | None = None,
        speed: float | None = None,
        playing: bool | None = None,
        repeat: bool | None = None,
        abort: bool = False,
    ) -> None:
        """Change what is played; from any thread."""
        with self._wake:
            self._make = make or self._make
            self._start_at = self._start_at if seek is None else seek
            self._speed = self._speed if speed is None else speed
            self._playing = self._playing if playing is None else playing
            self._repeat = self._repeat if repeat is None else repeat
            self._abort = self._abort or abort
            self._wake.notify_all()

    def abort_requested(self) -> None:
        """End `run`; from any thread."""
        self.order(abort=True)

    @Slot()
    def run(self) -> None:
        """Work until `abort_requested`."""
        try:
            while not self._abort:
                try:
                    self._work()
                except Exception as error:  # noqa: BLE001 - this scene cannot be drawn
                    self._scene = None
                    self.failed.emit(line_of(error))
        finally:
            self.finished.emit()

    def _work(self) -> None:
        last = due = time.perf_counter()
        while True:
            with self._wake:
                self._wake.wait_for(self._due)
                if self._abort:
                    return
                make, self._make = self._make, None
                seek, self._start_at = self._start_at, None
                speed, playing, repeat = self._speed, self._playing, self._repeat
            if make is not None:
                self._open(make)
            elif seek is None and not playing:  # held: what was drawn is of no use for now
                self._pictures.clear()
                continue
            scene = self._scene
            if scene is None:
                continue
            now = time.perf_counter()
            if seek is not None:
                self._at = max(seek(scene), 0.0)
            elif playing and make is None:
                self._at += speed * min(now - last, _LONGEST_STEP_S)
            last = now
            over = self._at >= scene.duration_s
            if over:
                self._at = 0.0 if repeat and playing else scene.duration_s
            # In steps, so that every round shows the same pictures.
            step = speed / self._fps
            shown = (self._at + step / 2) // step * step if playing and not over else self._at
            if self.moments.put(Moment(self._pictures.get(scene, shown), shown, scene)):
                self.ready.emit()
            if playing and over and not repeat:
                with self._wake:
                    self._playing = False
                self.ended.emit()
            elif playing:
                due = max(due + 1 / self._fps, now)  # a late picture does not delay the next
                self._rest_until(due)

    def _due(self) -> bool:
        if self._abort or self._make is not None:
            return True
        if self._scene is None:
            return False
        return self._start_at is not None or self._playing or len(self._pictures) > 1

    def _open(self, make: MakeScene) -> None:
        try:
            scene = make()
        except Exception as error:  # noqa: BLE001 - this scene cannot be made, the next can
            self.failed.emit(line_of(error))
            return
        self._scene = scene
        self._pictures.clear()
        self.opened.emit(scene)

    def _rest_until(self, due: float) -> None:
        with self._wake:
            self._wake.wait_for(
                lambda: self._abort or self._make is not None or self._start_at is not None,
                max(0.0, due - time.perf_counter()),
            )


class MotionPlayer(QObject):
    """Plays scenes; all signals arrive in the GUI thread.

    Signals: `picture` (Moment; a slow window skips some, none queues up), `opened` (Scene), `ended`
    (the end was reached and is not to be repeated), `failed` (one line: the scene cannot be made).
    """

    picture = Signal(object)
    opened = Signal(object)
    ended = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, fps: float = 30.0) -> None:
        super().__init__(parent)
        self._artist = _Artist(fps)
        queued = Qt.ConnectionType.QueuedConnection
        self._artist.ready.connect(self._on_ready, queued)
        self._artist.opened.connect(self.opened, queued)
        self._artist.ended.connect(self._on_ended, queued)
        self._artist.failed.connect(self.failed, queued)
        self._thread = WorkerThread(self._artist, self)
        self._playing = False
        self._closed = False
        self.moment: Moment | None = None
        """What was shown last."""

    @property
    def playing(self) -> bool:
        """Whether the hands move."""
        return self._playing

    @property
    def running(self) -> bool:
        """Whether the thread works."""
        return self._thread.running

    def show_scene(self, make: MakeScene, at: Place | None = None) -> None:
        """Take another scene, made in the player's thread; without `at`, stay at the same time."""
        self._order(make=make, seek=at)

    def set_speed(self, speed: float) -> None:
        """1 is as natural, 2 twice as fast."""
        self._order(speed=max(speed, 0.05))

    def set_repeat(self, repeat: bool) -> None:
        """Whether to begin again at the end."""
        self._order(repeat=repeat)

    def play(self, playing: bool) -> None:
        """Let the hands move, or hold them."""
        self._playing = playing
        self._order(playing=playing)

    def seek(self, time_s: float) -> None:
        """Show another time of the scene; playing goes on from there."""
        self._order(seek=lambda _: time_s)

    def close(self) -> None:
        """End the thread; a picture that is being drawn is finished first."""
        self._closed = True
        WorkerThread.end(self._thread)

    def _order(self, **what: object) -> None:
        if self._closed:
            return
        self._artist.order(**what)  # type: ignore[arg-type]
        if not self._thread.running and "make" in what:
            self._thread.start()

    @Slot()
    def _on_ready(self) -> None:
        moment = self._artist.moments.take()
        if moment is not None and not self._closed:
            self.moment = moment
            self.picture.emit(moment)

    @Slot()
    def _on_ended(self) -> None:
        self._playing = False
        self.ended.emit()
