"""Skin tone, wall and camera angle of the signing hands."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from signapp.gui.widgets.value_slider import ValueSlider
from signapp.rendering import BACKGROUNDS, SKIN_TONES, RenderStyle
from signapp.rendering.style import Colour
from signapp.settings import SigningSettings, range_of


def style_of(signing: SigningSettings) -> RenderStyle:
    """The look that the settings ask for; names that are not known take the usual one."""
    usual = RenderStyle()
    return RenderStyle(
        skin=signing.skin if signing.skin in SKIN_TONES else usual.skin,
        background=signing.background if signing.background in BACKGROUNDS else usual.background,
        yaw=signing.yaw,
        pitch=signing.pitch,
        blur=0.6,
        noise=0.0,
        face=True,
    )


class LookPanel(QWidget):
    """Edits a `SigningSettings`. Signal `edited`."""

    edited = Signal()

    def __init__(self, signing: SigningSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signing = signing
        self.skin = self._choice(SKIN_TONES, _skin_names(), "skin")
        self.background = self._choice(BACKGROUNDS, _background_names(), "background")
        self.yaw = self._angle("yaw")
        self.yaw.name(
            self.tr("Camera angle, sideways"), self.tr("Look from the left or from the right")
        )
        self.pitch = self._angle("pitch")
        self.pitch.name(self.tr("Camera angle, height"), self.tr("Look from below or from above"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Skin"), self.skin)
        form.addRow(self.tr("Wall"), self.background)
        form.addRow(self.tr("Camera ↔"), self.yaw)
        form.addRow(self.tr("Camera ↕"), self.pitch)
        self.skin.setAccessibleName(self.tr("Skin tone"))
        self.background.setAccessibleName(self.tr("Colour of the wall"))

    def _choice(self, colours: dict[str, Colour], names: dict[str, str], field: str) -> QComboBox:
        box = QComboBox()
        for key, colour in colours.items():
            box.addItem(_swatch(colour), names.get(key, key), key)
        box.setCurrentIndex(max(0, box.findData(getattr(style_of(self._signing), field))))

        def chosen(row: int) -> None:
            setattr(self._signing, field, box.itemData(row))
            self.edited.emit()

        box.activated.connect(chosen)
        return box

    def _angle(self, field: str) -> ValueSlider:
        def changed(value: float) -> None:
            setattr(self._signing, field, round(value))
            self.edited.emit()

        value = getattr(self._signing, field)
        limits = range_of(SigningSettings, field)
        return ValueSlider(*limits, value, _degrees, changed, 90)


def _swatch(colour: Colour) -> QIcon:
    pixmap = QPixmap(18, 18)
    pixmap.fill(QColor(*colour))
    return QIcon(pixmap)


def _skin_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "fair": translate("LookPanel", "fair"),
        "light": translate("LookPanel", "light"),
        "medium": translate("LookPanel", "medium"),
        "tan": translate("LookPanel", "tan"),
        "brown": translate("LookPanel", "brown"),
        "dark": translate("LookPanel", "dark brown"),
    }


def _background_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "blue": translate("LookPanel", "blue"),
        "white": translate("LookPanel", "white"),
        "grey": translate("LookPanel", "grey"),
        "green": translate("LookPanel", "green"),
        "dark": translate("LookPanel", "dark grey"),
    }


def _degrees(value: float) -> str:
    return f"{value:+.0f}°" if value else "0°"
