"""The button for what a row has no room for."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QMenu, QToolButton, QWidget


class MoreButton(QToolButton):
    """Opens a menu with the buttons that were folded away; each does what its button does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("⋯")
        name = QCoreApplication.translate("MoreButton", "More")
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill)
        self.folded: list[QWidget] = []

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for widget in self.folded:
            if not isinstance(widget, QAbstractButton):
                continue
            own = widget.menu() if isinstance(widget, QToolButton) else None
            if own is not None:
                own.setTitle(widget.text())
                menu.addMenu(own)
                continue
            action = menu.addAction(widget.icon(), widget.text())
            action.setEnabled(widget.isEnabled())
            action.setCheckable(widget.isCheckable())
            action.setChecked(widget.isChecked())
            action.triggered.connect(lambda _=False, button=widget: button.click())
