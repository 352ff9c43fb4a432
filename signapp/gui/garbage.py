"""Python's cyclic garbage collector, kept to the GUI thread, and what was freed given back."""

import gc

from PySide6.QtCore import QObject, QTimer

from signapp.gui.background import Background
from signapp.system.memory import give_back

_INTERVAL_MS = 500
_GIVE_BACK_MS = 10_000


class GuiGarbage(QObject):
    """While it works, cycles are collected in the thread that made it and in no other, and memory
    that was freed goes back to the system now and then.

    Python collects in whichever thread happens to allocate, so a dialog that was closed could be
    destroyed by the recognition thread in the middle of a frame. Qt does not allow that: at best
    its timers complain, at worst the program crashes or stands still.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        # What was imported and built so far stays: never look at it again, so that a collection
        # takes a moment and not a frame.
        gc.collect()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(_INTERVAL_MS)
        self._background = Background(self)
        self._later = QTimer(self)
        self._later.timeout.connect(self._give_back)
        self._later.start(_GIVE_BACK_MS)

    def stop(self) -> None:
        """Hand the collector back to all threads."""
        self._timer.stop()
        self._later.stop()
        self._background.close()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    def _collect(self) -> None:
        """As Python would: a generation whose count is past its threshold, the oldest such."""
        past = [
            count > threshold > 0
            for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)
        ]
        if past[0]:
            gc.collect(2 if past[1] and past[2] else 1 if past[1] else 0)

    def _give_back(self) -> None:
        if not self._background.busy:
            self._background.run(give_back)
