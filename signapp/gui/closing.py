"""One question before work that is under way would be lost."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

_ENDING_MS = 30_000


class CloseGuard(QObject):
    """Asks once for the whole window whether it may close.

    When the session ends (logging out, shutting down) nothing is asked: a question would hold the
    system up, or be killed with everything else.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None
        self.ending = False
        # Logging out can be called off by another program.
        self._called_off = QTimer(self)
        self._called_off.setSingleShot(True)
        self._called_off.setInterval(_ENDING_MS)
        self._called_off.timeout.connect(self._on_called_off)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            # At once: the session's end waits for nothing.
            app.commitDataRequest.connect(self.end_session, Qt.ConnectionType.DirectConnection)

    def may_close(self, losses: Sequence[str]) -> bool:
        """Whether the window may close although `losses` (a line each) would be lost."""
        if self.ending or not losses:
            return True
        if self._box is not None:  # asked already
            self._box.raise_()
            return False
        self._box = box = self._question(losses)
        leave = box.addButton(self.tr("Close all the same"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        self._box = None
        box.deleteLater()
        return self.ending or box.clickedButton() is leave

    def _question(self, losses: Sequence[str]) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Close signapp?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Work is under way. If signapp closes now, this is lost:"))
        box.setInformativeText("\n".join(f"• {loss}" for loss in losses))
        return box

    @Slot()
    def end_session(self) -> None:
        """The session ends: close without a word."""
        self.ending = True
        self._called_off.start()
        if self._box is not None:
            self._box.reject()

    @Slot()
    def _on_called_off(self) -> None:
        self.ending = False
