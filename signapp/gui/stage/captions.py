"""The captions: the text that is being written, in a small window above all others."""

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from signapp.gui.context import AppContext
from signapp.gui.engine import LiveResult
from signapp.gui.live.live_tab import LiveTab
from signapp.gui.widgets.letter_panel import HoldRing
from signapp.gui.widgets.tail_label import TailLabel

_LINES = 2
_USUAL = QSize(760, 130)  # pixels
_KEY = "captions"  # of the window state
_BELOW = 80  # pixels kept free below it at first, for the bar of the desktop


class CaptionsWindow(QWidget):
    """Stays on top, to be seen beside a video call; its letters grow with it.

    Its place and size are remembered. Signal `closed`.

    Args:
        context: of the app.
        live: the tab that writes.
        state: where the place is kept.
    """

    closed = Signal()

    def __init__(self, context: AppContext, live: LiveTab, state: QSettings) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self._live, self._state = live, state
        self.setWindowTitle(self.tr("Captions"))
        # Closing the main window ends the app, whether or not this one is open.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        # Whoever opens it is in a call, or about to sign: the focus stays where it was.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setMinimumSize(240, 64)
        self.ring = HoldRing()
        self.ring.setMinimumSize(48, 48)
        self.text = TailLabel(_LINES, self.tr("What you sign in the Live tab appears here."))
        self.text.setAccessibleDescription(self.tr("Text"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self.text, 6)
        row.addWidget(self.ring, 1)
        live.composer.view.textChanged.connect(self._on_text)
        context.engine.result.connect(self._on_result)
        self._on_text()
        self._restore()

    def _restore(self) -> None:
        kept = self._state.value(_KEY)
        if isinstance(kept, QByteArray) and self.restoreGeometry(kept):
            return
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(_USUAL.boundedTo(room.size()))
        x = room.left() + (room.width() - self.width()) // 2
        self.move(x, room.bottom() - self.height() - _BELOW)

    @Slot()
    def _on_text(self) -> None:
        text = self._live.composer.view.toPlainText()
        if text != self.text.text():
            self.text.setText(text)

    @Slot(object)
    def _on_result(self, live: LiveResult) -> None:
        if self.isVisible():
            writes = self._live.writes
            letter = live.letter if writes else None
            self.ring.show_letter(letter, live.hold.progress, live.hold.waiting_release)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember the place."""
        self._state.setValue(_KEY, self.saveGeometry())
        super().closeEvent(event)
        self.closed.emit()
