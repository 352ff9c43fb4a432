"""Buttons of the video tab."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget


def shortcut_button(
    parent: QWidget, title: str, action: Callable[..., Any], key: str = "", tip: str = ""
) -> QPushButton:
    """A button with a key that works while `parent` is on show; the tool tip names the key."""
    made = QPushButton(title)
    made.setAutoDefault(False)
    made.clicked.connect(action)
    if key:
        QShortcut(QKeySequence(key), parent).activated.connect(made.click)
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        made.setToolTip(f"{tip} ({shown})" if tip else shown)
    return made
