"""What was found wrong with the user's files, on show until it was read."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from signapp.gui.context import AppContext


class NoticeBar(QFrame):
    """The context's notices, one a line, with a button that puts them away."""

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
        lines = [line[:1].upper() + line[1:] for line in self._context.notices]
        self.text.setText("\n".join(lines))
        self.setVisible(bool(lines))

    @Slot()
    def put_away(self) -> None:
        """They were read."""
        self._context.notices.clear()
        self.refresh()
