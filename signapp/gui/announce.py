"""What a screen reader says without being asked."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

SAID = "{native}, {roman}"
"""The names of a letter to be said (see `signapp.languages.names.shown`)."""


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say a text after what it is saying; nothing happens without one.

    Args:
        widget: in the window that the text is about.
        text: a few words.
    """
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget.window(), text))
