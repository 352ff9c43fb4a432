"""How much room a window has, measured in lines of its own text."""

from PySide6.QtWidgets import QWidget

_SHORT_LINES = 17


def is_short(widget: QWidget) -> bool:
    """Whether the widget's window is so low for its text that only what matters fits."""
    return widget.window().height() < _SHORT_LINES * widget.fontMetrics().height()
