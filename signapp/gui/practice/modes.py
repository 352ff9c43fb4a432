"""Pages of which one is shown, and the buttons that choose it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QWidget


class Modes(QObject):
    """Signal `changed`: another page is shown.

    Args:
        titles: of the buttons.
        parent: the tab.
    """

    changed = Signal()

    def __init__(self, titles: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.pages = QStackedWidget()
        self.bar = QHBoxLayout()
        self.buttons: list[QPushButton] = []
        self._group = QButtonGroup(self)
        for number, title in enumerate(titles):
            button = QPushButton(title)
            button.setCheckable(True)
            button.setChecked(number == 0)
            self._group.addButton(button, number)
            self.buttons.append(button)
            self.bar.addWidget(button)
        self._group.idClicked.connect(self.choose)

    @property
    def current(self) -> int:
        """Number of the page that is shown."""
        return self.pages.currentIndex()

    def add(self, *pages: QWidget) -> None:
        """The pages, in the order of the buttons."""
        for page in pages:
            self.pages.addWidget(page)

    @Slot(int)
    def choose(self, number: int) -> None:
        """Show a page."""
        self.buttons[number].setChecked(True)
        self.pages.setCurrentIndex(number)
        self.changed.emit()
