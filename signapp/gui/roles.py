"""What a screen reader takes those widgets for that the window paints itself.

Qt gives a widget that it does not know the role of a mere container, which screen readers pass over
whatever its name. Each is told apart by the name of its class.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_R = QAccessible.Role
ROLES = {
    "VideoView": _R.Graphic,
    "SignView": _R.Graphic,
    "HoldRing": _R.StaticText,
    "CandidateBars": _R.StaticText,
    "LetterStrip": _R.Canvas,
    "Timeline": _R.Canvas,
    "RegionBox": _R.Canvas,
    "SignCard": _R.Grouping,
    "LanguageSwitcher": _R.Grouping,
}
"""Roles by class; those of a base class hold for what is derived from it."""

_installed: list[object] = []


def install_roles() -> None:
    """Let the widgets of this program have their roles; once for all."""
    if not _installed:
        _installed.append(_made)
        QAccessible.installFactory(_made)


def _made(kind: str, widget: QObject) -> QAccessibleInterface | None:
    """Asked for each class of a widget, from the most special one on."""
    role = ROLES.get(kind)
    return QAccessibleWidget(widget, role) if role and isinstance(widget, QWidget) else None
