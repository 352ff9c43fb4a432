"""What was found wrong with the user's files, on show until it was read."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from signapp.gui.context import AppContext
from signapp.gui.words import sentence

_AT_ONCE = 3
"""So many lines leave room for the picture and the text on a small screen."""


class NoticeBar(QFrame):
    """The context's notices, a few at a time, with a button that goes on to the next."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.text = QLabel()
        self.text.setObjectName("banner")
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.close_button = QToolButton()
        self.close_button.setText(QCoreApplication.translate("QPlatformTheme", "OK"))
        self.close_button.clicked.connect(self.put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self.close_button)
        context.noticed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what there is to say."""
        notices = self._context.notices
        lines = [sentence(line) for line in notices]
        more = f" (+{len(lines) - _AT_ONCE})" if len(lines) > _AT_ONCE else ""
        self.text.setText("\n".join(lines[:_AT_ONCE]) + more)
        self.text.setToolTip("\n".join(lines[_AT_ONCE:]))
        self.setVisible(bool(lines))

    @Slot()
    def put_away(self) -> None:
        """Those on show were read."""
        del self._context.notices[:_AT_ONCE]
        self.refresh()
