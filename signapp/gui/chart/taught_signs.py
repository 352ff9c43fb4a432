"""The user's own moving signs on the chart: names, and the hands of a typical take at work."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QWidget

from signapp.gui.context import AppContext
from signapp.gui.widgets.take_view import TakeView


class TaughtSigns(QWidget):
    """There only while the language has signs that were taught."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signs = context.signs
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Signs that you taught"))
        self.list.currentItemChanged.connect(self._play)
        self.view = TakeView()
        self.view.mirror = context.settings.signing.mirror
        self.view.setFixedHeight(180)
        self.list.setFixedHeight(180)
        title = QLabel(self.tr("Moving signs that you taught"))
        title.setObjectName("muted")
        title.setWordWrap(True)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(title)
        box.addWidget(self.list, 2)
        box.addWidget(self.view, 1)
        self._signs.changed.connect(self._fill)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        takes = self._signs.typical
        names = [self.list.item(i).text() for i in range(self.list.count())]
        if names != list(takes):
            self.list.clear()
            for name in takes:
                item = QListWidgetItem(name)
                item.setData(Qt.ItemDataRole.UserRole, name)
                self.list.addItem(item)
            self.list.setCurrentRow(0 if takes else -1)
        self.setVisible(bool(takes))

    @Slot()
    def _play(self) -> None:
        item = self.list.currentItem()
        name = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        self.view.play(self._signs.typical.get(name))
