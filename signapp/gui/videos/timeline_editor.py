"""The field in which a letter or word of the timeline is written."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_LEAST = 90


class TimelineEditor(QLineEdit):
    """Opens over an item. Signal: `written` (text), by Enter or by going elsewhere.

    Escape closes it and changes nothing.
    """

    written = Signal(str)

    def __init__(self, timeline: QWidget) -> None:
        super().__init__(timeline)
        self._timeline = timeline
        self.hide()
        self.setAccessibleName(self.tr("Letter or word"))
        self._before = ""
        self.editingFinished.connect(self.finish)

    def open(self, box: QRectF, text: str, select: bool) -> None:
        """Show it over an item, with a text to change or to go on with."""
        width = max(round(box.width()), _LEAST)
        height = self.sizeHint().height()
        left = min(max(0, round(box.center().x() - width / 2)), self._timeline.width() - width)
        top = min(round(box.center().y() - height / 2), self._timeline.height() - height)
        self.setGeometry(left, max(top, 0), width, height)
        self._before = text if select else "\0"
        self.setText(text)
        self.show()
        self.setFocus()
        if select:
            self.selectAll()

    def finish(self) -> None:
        """Take what is written, and close."""
        if self.isVisible():
            text = self.text()
            self.hide()
            if text != self._before:
                self.written.emit(text)
            else:
                self._timeline.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape changes nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._timeline.setFocus()
            return
        super().keyPressEvent(event)
