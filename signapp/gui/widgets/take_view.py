"""Plays a take of a moving sign as drawn hands."""

import numpy as np
from PySide6.QtCore import QElapsedTimer, QTimer, Slot
from PySide6.QtWidgets import QWidget

from signapp.gui.widgets.video_view import VideoView
from signapp.recording.motions import Motion

_STEP_MS = 33
_PAUSE_S = 0.6
_GREY = 40


class TakeView(VideoView):
    """Shows the hands of a take over and over, at the speed at which it was signed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(self.tr("The take as drawn hands"))
        self._motion: Motion | None = None
        self._picture = np.zeros((12, 16, 4), np.uint8)
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._step)

    @property
    def playing(self) -> bool:
        """Whether a take is on show."""
        return self._timer.isActive()

    def play(self, motion: Motion | None) -> None:
        """Play this take until another comes; None shows nothing."""
        self._motion = motion
        if motion is None:
            self._timer.stop()
            self.clear()
            return
        size = (240, max(2, round(240 * motion.aspect)), 4)
        self._picture = np.full(size, _GREY, np.uint8)
        self._clock.restart()
        self._timer.start()
        self._step()

    @Slot()
    def _step(self) -> None:
        motion = self._motion
        if motion is None or not self.isVisible():
            return
        at = (self._clock.elapsed() / 1000) % (motion.duration_s + _PAUSE_S)
        index = int(np.searchsorted(motion.times, at, side="right")) - 1
        self.show_picture(self._picture, motion.landmarks[max(index, 0)])
