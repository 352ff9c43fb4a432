"""One line that floats over the page for a few seconds and moves nothing."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

_MARGIN = 12


class Notice(QLabel):
    """Lies over the lower edge of `over`, where it covers neither the tabs nor the choices."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("notice")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # What lies below it can still be clicked.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = over
        over.installEventFilter(self)
        self.hide()

    def say(self, text: str) -> None:
        """Show a line."""
        self.setText(text)
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay at the edge."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        room = self._over.width() - 2 * _MARGIN
        text = self.fontMetrics().horizontalAdvance(self.text()) + 40
        width = max(min(room, text), 1)
        height = self.heightForWidth(width)
        self.setGeometry(
            (self._over.width() - width) // 2,
            self._over.height() - height - _MARGIN,
            width,
            height,
        )
