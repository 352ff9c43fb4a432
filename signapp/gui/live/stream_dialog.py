"""Asking for the address of a stream."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from signapp.capture.streams import check_url
from signapp.errors import SourceError

_WIDTH = 460


class StreamDialog(QDialog):
    """Stays open, with what was typed, until the address can be one.

    Args:
        address: what to start with.
    """

    def __init__(self, address: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Stream address"))
        self.setMinimumWidth(_WIDTH)
        self._url = ""
        asked = QLabel(self.tr("Address of the stream, as the phone’s camera app shows it"))
        asked.setWordWrap(True)
        self.address = QLineEdit(address)
        self.address.setAccessibleName(self.tr("Stream address"))
        self.address.setPlaceholderText("http://192.168.1.20:8080/video")
        self.address.selectAll()
        asked.setBuddy(self.address)
        self.problem = QLabel()
        self.problem.setObjectName("warning")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        # Room for two lines from the start: the buttons must not move away from the pointer.
        self.problem.setMinimumHeight(2 * self.problem.fontMetrics().lineSpacing())
        self.problem.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.address.textEdited.connect(self.problem.clear)
        box = QVBoxLayout(self)
        box.addWidget(asked)
        box.addWidget(self.address)
        box.addWidget(self.problem)
        box.addWidget(buttons)
        self.address.setFocus()

    @property
    def url(self) -> str:
        """The address, complete, once the dialog was accepted."""
        return self._url

    @Slot()
    def accept(self) -> None:
        """Close if that can be an address, else say what one looks like."""
        try:
            self._url = check_url(self.address.text())
        except SourceError:
            words = self.tr("That is no stream address. One looks like {example}.")
            self.problem.setText(words.format(example="http://192.168.1.20:8080/video"))
            self.address.setFocus()
            return
        super().accept()
