"""The ways in which a letter is signed, to choose from."""

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from signapp.errors import SignappError
from signapp.gui.motion.pictures import draw_sign
from signapp.gui.theme import enlarge
from signapp.gui.widgets.flow import FlowRow
from signapp.rendering.exemplars import Exemplar, load_forms

_SIDE = 200


def picture_of(code: str, label: str, form: str, side: int, mirrored: bool) -> QImage | None:
    """A form of a letter, drawn; None where it has no picture. Takes a while."""
    for exemplar in _exemplars(code, label):
        if exemplar.form == form:
            return _image(draw_sign(exemplar, side, mirrored))
    return None


def forms_of(code: str, label: str) -> list[tuple[str, QImage]]:
    """Name and picture of each form of a letter, the official one first. Takes a while."""
    return [
        (exemplar.form, _image(draw_sign(exemplar, _SIDE))) for exemplar in _exemplars(code, label)
    ]


def _exemplars(code: str, label: str) -> list[Exemplar]:
    try:
        return [e for e in load_forms(code).get(label, ()) if e.present.any()]
    except SignappError:
        return []


def _image(picture: np.ndarray) -> QImage:
    side = picture.shape[0]
    return QImage(picture.data, side, side, 4 * side, QImage.Format.Format_RGB32).copy()


class FormsDialog(QDialog):
    """Shows the forms; `chosen` is the name of the one that was taken, None if none was."""

    def __init__(
        self, letter: str, forms: list[tuple[str, QImage]], used: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Signs of {letter}").format(letter=letter))
        self.chosen: str | None = None
        said = QLabel(
            self.tr(
                "Sign it your own way: any sign is taken and learnt as yours. Choose a picture if "
                "you want to be shown that one."
            )
            if len(forms) > 1
            else self.tr(
                "Sign it your own way: any sign is taken and learnt as yours. No other picture of "
                "this letter is known."
            )
        )
        said.setWordWrap(True)
        enlarge(said, 1.15)
        self.buttons: list[QToolButton] = []
        row = FlowRow(10)
        for i, (name, image) in enumerate(forms if len(forms) > 1 else []):
            button = QToolButton()
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIcon(QIcon(QPixmap.fromImage(image)))
            button.setIconSize(QSize(_SIDE, _SIDE))
            button.setText(name or self.tr("As the chart has it"))
            button.setCheckable(True)
            button.setChecked(name == used or (not used and i == 0))
            button.clicked.connect(lambda _=False, name=name: self._take(name))
            self.buttons.append(button)
            row.addWidget(button)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        close.accepted.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(said)
        box.addLayout(row)
        box.addWidget(close)
        self.setMinimumWidth(460)

    def _take(self, name: str) -> None:
        self.chosen = name
        self.accept()
