"""Two parts of a page that the user can give more or less room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def split(
    orientation: Qt.Orientation,
    parts: tuple[QWidget, QWidget],
    *,
    sizes: tuple[int, int],
    stretch: tuple[int, int],
) -> QSplitter:
    """A splitter of which neither part can be dragged away.

    Args:
        orientation: horizontal for parts beside each other.
        parts: left and right, or upper and lower.
        sizes: their first widths or heights in pixels.
        stretch: how they share what the window grows by.
    """
    splitter = QSplitter(orientation)
    for index, part in enumerate(parts):
        splitter.addWidget(part)
        splitter.setStretchFactor(index, stretch[index])
    splitter.setSizes(sizes)
    splitter.setChildrenCollapsible(False)
    return splitter
