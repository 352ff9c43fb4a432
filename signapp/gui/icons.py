"""The icons: SVG of one family, in the colours of the theme, as large as the text beside them."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton

from signapp.gui.theme import REDRESSED, Theme, current_theme

FOLDER = Path(__file__).parent / "pictures" / "icons"
_SHARP = 2  # pictures have that many times the pixels, for screens of small ones
_GAP = 4  # pixels to the word
_SHARE = 0.82  # of a line's height


def dress(button: QAbstractButton, name: str) -> None:
    """Put an icon before a button's text, and keep it in the theme's colours and the text's size.

    Args:
        button: which.
        name: of a file in ``pictures/icons``.
    """
    button.setProperty("signapp_icon", name)
    if isinstance(button, QToolButton) and button.text():
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    _put(button)


def dress_toggle(button: QAbstractButton) -> None:
    """Show a button that stays down as a switch."""
    button.setCheckable(True)
    dress(button, "toggle")


def _put(button: QAbstractButton) -> None:
    name = button.property("signapp_icon")
    theme = current_theme()
    side = round(_SHARE * QFontMetrics(QApplication.font()).height())
    gap = _GAP if button.text() else 0
    button.setIconSize(QSize(side + gap, side))
    if name == "toggle":
        icon = QIcon()
        _add(icon, "toggle-off", side, gap, theme.muted, theme)
        _add(icon, "toggle-on", side, gap, theme.accent, theme, QIcon.State.On)
    else:
        icon = QIcon()
        primary = button.objectName() == "primary"
        _add(icon, name, side, gap, theme.on_accent if primary else theme.text, theme)
    button.setIcon(icon)


def _add(
    icon: QIcon,
    name: str,
    side: int,
    gap: int,
    colour: str,
    theme: Theme,
    state: QIcon.State = QIcon.State.Off,
) -> None:
    icon.addPixmap(_picture(name, side, gap, colour), QIcon.Mode.Normal, state)
    icon.addPixmap(_picture(name, side, gap, theme.edge), QIcon.Mode.Disabled, state)


@lru_cache(maxsize=256)
def _picture(name: str, side: int, gap: int, colour: str) -> QPixmap:
    data = (FOLDER / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(_SHARP * (side + gap), _SHARP * side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(data.encode())).render(
        painter, QRectF(0, 0, _SHARP * side, _SHARP * side)
    )
    painter.end()
    pixmap.setDevicePixelRatio(_SHARP)
    return pixmap


REDRESSED["signapp_icon"] = _put
