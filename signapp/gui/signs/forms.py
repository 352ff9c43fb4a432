"""The other forms of a letter, small, below its sign."""

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from signapp.gui.theme import current_theme
from signapp.gui.widgets.flow import FlowRow
from signapp.gui.words import form_name, form_origin
from signapp.languages import Letter
from signapp.rendering.exemplars import Exemplar

SIDE = 64


class OtherForms(QWidget):
    """A button for every form but the first; at most one is down. Signal `chosen`: another is.

    Attributes:
        chosen_form: number of the form to show, 0 for the first.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen_form = 0
        self.buttons: list[QToolButton] = []
        self._title = QLabel(self.tr("Also signed so:"))
        self._title.setObjectName("muted")
        self._row = FlowRow()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 0)
        box.setSpacing(4)
        box.addWidget(self._title)
        box.addLayout(self._row)
        self.hide()

    def show_forms(self, letter: Letter, forms: tuple[Exemplar, ...]) -> None:
        """Offer the forms of a letter, the first of which is shown already."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons, self.chosen_form = [], 0
        origins = {form.name: form.origin for form in letter.forms}
        for number, pose in enumerate(forms[1:], start=1):
            button = QToolButton()
            button.setCheckable(True)
            button.setIconSize(QSize(SIDE, SIDE))
            name = form_name(pose.form)
            origin = form_origin(origins.get(pose.form, ""))
            button.setToolTip(f"{name}\n{origin}" if origin else name)
            button.setAccessibleName(name)
            button.toggled.connect(lambda on, n=number: self._choose(n if on else 0))
            self._row.addWidget(button)
            self.buttons.append(button)
        self.setVisible(bool(self.buttons))

    def set_picture(self, number: int, image: QImage | None) -> None:
        """The small picture of a form, or none yet."""
        pixmap = QPixmap(SIDE, SIDE) if image is None else QPixmap.fromImage(image)
        if image is None:
            pixmap.fill(QColor(current_theme().sunken))
        icon = QIcon(pixmap)
        icon.addPixmap(pixmap, QIcon.Mode.Selected)
        self.buttons[number - 1].setIcon(icon)

    def _choose(self, number: int) -> None:
        self.chosen_form = number
        for other, button in enumerate(self.buttons, start=1):
            if other != number and button.isChecked():
                with QSignalBlocker(button):
                    button.setChecked(False)
        self.chosen.emit()
