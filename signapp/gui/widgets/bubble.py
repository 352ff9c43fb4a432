"""A few words above a place in the window, for a moment."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

_READ_MS = 8000
_WIDEST = 34  # letters of a line
_EDGE = 6


class Bubble(QLabel):
    """Hidden until `say`; it takes no room and no clicks.

    Args:
        over: what it is about; it lies above a place in it, within the window.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("bubble")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_READ_MS)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        over.destroyed.connect(self.deleteLater)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Go with what it is about, as when another tab comes to the front."""
        if event.type() == QEvent.Type.Hide:
            self.hide()
        return False

    def say(self, words: str, place: QPoint) -> None:
        """Show words above a place, given in the coordinates of what they are about."""
        window = self._over.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.setText(words)
        metrics = self.fontMetrics()
        wide = min(_WIDEST * metrics.horizontalAdvance("n") + 24, window.width() - 2 * _EDGE)
        high = self.heightForWidth(wide)
        at = self._over.mapTo(window, place)
        x = min(max(at.x() - wide // 4, _EDGE), window.width() - wide - _EDGE)
        y = at.y() - high - _EDGE
        self.setGeometry(x, y if y >= 0 else at.y() + _EDGE, wide, high)
        self.show()
        self.raise_()
        self._timer.start()
