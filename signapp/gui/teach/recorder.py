"""When a frame becomes a sample: hold-to-record and the countdown."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from signapp.gui.engine import LiveResult
from signapp.recording.quality import Hint, QualityGuide

INTERVAL_S = 0.1
"""Least time between two samples: neighbouring frames are nearly the same."""
COUNTDOWN = 3
BURST_SAMPLES = 20
"""Samples that a recording after the countdown takes."""
BURST_LIMIT_S = 6.0


class Recorder(QObject):
    """Signals: `took` (Hands, its frame (H, W, 3) RGB), `started`, `stopped`, `counting` (seconds
    left, 0 at the start), `hint` (Hint or None, for every frame)."""

    took = Signal(object, object)
    started = Signal()
    stopped = Signal()
    counting = Signal(int)
    hint = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guide = QualityGuide()
        self._recording = False
        self._last_s: float | None = None
        self._burst_left = 0
        self._seconds_left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self.stop)

    @property
    def recording(self) -> bool:
        """Whether frames are being stored."""
        return self._recording

    @property
    def waiting(self) -> bool:
        """Whether the countdown runs."""
        return self._timer.isActive()

    def new_letter(self) -> None:
        """Forget the poses that hints compare with."""
        self.stop()
        self._guide = QualityGuide()

    @Slot()
    def start(self) -> None:
        """Record from now on until `stop`."""
        if self._recording:
            return
        self._timer.stop()
        self._recording = True
        self._last_s = None
        self._burst_left = 0
        self.started.emit()

    @Slot()
    def start_countdown(self) -> None:
        """Record a burst in a few seconds: for signs that leave no hand free."""
        if self._recording or self.waiting:
            self.stop()
            return
        self._seconds_left = COUNTDOWN
        self.counting.emit(COUNTDOWN)
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """End the recording or the countdown."""
        if self._timer.isActive():
            self._timer.stop()
            self.counting.emit(0)
        self._limit.stop()
        if self._recording:
            self._recording = False
            self.stopped.emit()

    def look(self, live: LiveResult) -> None:
        """Take a frame in."""
        hands = live.recognition.hands
        hint: Hint | None = self._guide.look(hands, live.frame.image)
        self.hint.emit(hint)
        if not self._recording or (hint is not None and not hint.record):
            return
        now = live.frame.time_s
        # A clock that jumps back belongs to another source.
        if self._last_s is not None and 0 <= now - self._last_s < INTERVAL_S:
            return
        self._last_s = now
        self._guide.stored(hands)
        self.took.emit(hands, live.frame.image)
        if self._burst_left:
            self._burst_left -= 1
            if self._burst_left == 0:
                self.stop()

    def _tick(self) -> None:
        self._seconds_left -= 1
        self.counting.emit(self._seconds_left)
        if self._seconds_left <= 0:
            self.start()
            self._burst_left = BURST_SAMPLES
            self._limit.start(round(1000 * BURST_LIMIT_S))
