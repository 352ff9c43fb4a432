"""Two parts of a page that the user can give more or less room."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_SCROLL_BAR = 24  # pixels, with something to spare


class TurningSplitter(QSplitter):
    """Two parts beside each other, or, where that is too narrow for them, one below the other."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._beside: list[int] = []  # the widths that the user, or the page, gave the parts

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the wider part."""
        hint = super().minimumSizeHint()
        widest = max((size.width() for size in self._least()), default=0)
        return QSize(min(hint.width(), widest), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Turn where the width asks for it."""
        self._turn()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """A part may need another width now."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange):
            self._turn()
        return super().event(event)

    def _least(self) -> list[QSize]:
        parts = [part for i in range(self.count()) if (part := self.widget(i)) is not None]
        return [part.minimumSizeHint().expandedTo(part.minimumSize()) for part in parts]

    def _turn(self) -> None:
        needed = sum(size.width() for size in self._least()) + self.handleWidth()
        if self.orientation() is Qt.Orientation.Vertical:
            needed += _SCROLL_BAR  # else the page's scroll bar, which takes width, goes and comes
        beside = self.width() >= needed
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if wanted == self.orientation():
            return
        if not beside:
            self._beside = self.sizes()
        self.setOrientation(wanted)
        if beside and self._beside:
            self.setSizes(self._beside)
        self.updateGeometry()


def split(
    orientation: Qt.Orientation,
    parts: tuple[QWidget, QWidget],
    *,
    sizes: tuple[int, int],
    stretch: tuple[int, int],
    turning: bool = False,
) -> QSplitter:
    """A splitter of which neither part can be dragged away.

    Args:
        orientation: horizontal for parts beside each other.
        parts: left and right, or upper and lower.
        sizes: their first widths or heights in pixels.
        stretch: how they share what the window grows by.
        turning: put the second below the first where there is no room beside it.
    """
    splitter = TurningSplitter() if turning else QSplitter(orientation)
    for index, part in enumerate(parts):
        splitter.addWidget(part)
        splitter.setStretchFactor(index, stretch[index])
    splitter.setSizes(sizes)
    splitter.setChildrenCollapsible(False)
    return splitter
