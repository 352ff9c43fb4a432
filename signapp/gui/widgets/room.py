"""How much room a window has, measured in lines of its own text."""

from PySide6.QtWidgets import QWidget

_SHORT_LINES = 17


def is_short(widget: QWidget) -> bool:
    """Whether the widget's window is so low for its text that only what matters fits."""
    return lines_of(widget) < _SHORT_LINES


def lines_of(widget: QWidget) -> float:
    """How many lines of the widget's text its window is high."""
    return widget.window().height() / max(1, widget.fontMetrics().height())
