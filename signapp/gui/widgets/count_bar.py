"""A bar that says how many of a round are behind."""

from PySide6.QtWidgets import QProgressBar, QWidget

from signapp.gui.translation import native_digits


class CountBar(QProgressBar):
    """Says "3 of 10" in the digits of the interface's script."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Progress of the round"))

    def text(self) -> str:
        """What stands on the bar."""
        said = self.tr("{n} of {all}").format(n=self.value(), all=self.maximum())
        return native_digits(said)
