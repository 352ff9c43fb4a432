"""A row of controls that becomes several rows where the width does not suffice."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QVBoxLayout, QWidget

from signapp.gui.widgets.more import MoreButton
from signapp.gui.widgets.room import is_short

_LEAST_FILLER = 60
_AWAY = -10_000
Line = tuple[list[QLayoutItem], int]
"""What stands on a line, and how high that is in pixels."""


class FlowRow(QLayout):
    """Lays its widgets out from left to right, line by line.

    Those from `push` on stand at the right while all are on one line. A `filler`, added last, is
    given what is left of the last line; if that is too little it gets a line of its own, or, if
    it is optional, nothing.

    Args:
        spacing: between widgets, in pixels.
        fold: where the window is short, stay one line: what does not fit, from the end, goes into
            the menu of a button.
    """

    def __init__(self, spacing: int = 6, *, fold: bool = False) -> None:
        super().__init__()
        self._more: MoreButton | None = None
        self._may_fold = fold
        self._policies: dict[QWidget, Qt.FocusPolicy] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []
        self._pushed: QWidget | None = None
        self._filler: QWidget | None = None
        self._optional = False

    def push(self, widget: QWidget) -> None:
        """Add a widget with which the right-hand group begins."""
        self.addWidget(widget)
        self._pushed = widget

    def fill(self, widget: QWidget, *, optional: bool = False) -> None:
        """Add the widget that takes what is left."""
        self.addWidget(widget)
        self._filler, self._optional = widget, optional

    def costs_a_line(self, widget: QWidget, width: int) -> bool:
        """Whether the row is a line shorter at that width without this widget, shown or not."""
        others = [item.widget() for item in self._shown() if item.widget() is not widget]
        every = [item.widget() for item in self._items if item.widget() in (*others, widget)]
        return self._count_lines(every, width) > self._count_lines(others, width)

    def _count_lines(self, widgets: list[QWidget | None], width: int) -> int:
        lines, used = 1, 0
        for widget in widgets:
            wide = 0 if widget is None else widget.sizeHint().width()
            if used and used + self.spacing() + wide > width:
                lines, used = lines + 1, wide
            else:
                used += wide + (self.spacing() if used else 0)
        return lines

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Qt gives an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """The item, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Give an item back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """As wide as there is room."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Height in pixels of all lines."""
        lines = self._lines(width)
        if self._folds:
            lines = lines[:1]
        return sum(high for _, high in lines) + self.spacing() * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All on one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest alone; the height for the width that the row has."""
        sizes = [item.sizeHint() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Place everything."""
        super().setGeometry(rect)
        lines = self._fold(self._lines(rect.width()), rect)
        y = rect.y()
        left = rect.width()
        for items, high in lines:
            x = rect.x()
            used = self._width(items)
            left = rect.width() - used - self.spacing()
            for item in items:
                one = len(lines) == 1 and not self._policies
                if item.widget() is self._pushed and one and self._filler is None:
                    x += rect.width() - used
                wide = item.sizeHint().width()
                if item.widget() is self._filler:
                    wide = rect.right() + 1 - x
                item.setGeometry(QRect(x, y, wide, high))
                x += wide + self.spacing()
            y += high + self.spacing()
        if self._filler is not None and self._optional and lines:
            high = lines[-1][1]
            left = 0 if self._policies else left  # the button for the rest stands there
            room = left if left >= _LEAST_FILLER else 0
            self._filler.setGeometry(rect.right() + 1 - room, y - high - self.spacing(), room, high)

    def _shown(self) -> list[QLayoutItem]:
        return [
            item
            for item in self._items
            if not item.isEmpty() and not (self._optional and item.widget() is self._filler)
        ]

    @property
    def _folds(self) -> bool:
        owner = self.parentWidget()
        return self._may_fold and owner is not None and is_short(owner)

    def _fold(self, lines: list[Line], rect: QRect) -> list[Line]:
        """Only the first line, with the button for the rest, if this row is folded."""
        self._unfold()
        if len(lines) < 2 or not self._folds:
            return lines
        if self._more is None:
            self._more = MoreButton(self.parentWidget())
            # Showing it now would lay this row out once more, from within.
            QTimer.singleShot(0, self._more, self._more.show)
        more = self._more.sizeHint()
        (kept, _), away = lines[0], [item for items, _ in lines[1:] for item in items]
        kept = list(kept)
        while len(kept) > 1 and self._width(kept) + self.spacing() + more.width() > rect.width():
            away.insert(0, kept.pop())
        high = max(_height(kept), more.height())
        x = rect.x() + self._width(kept) + self.spacing()
        self._more.setGeometry(QRect(x, rect.y(), more.width(), high))
        self._more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._more.folded = [w for item in away if (w := item.widget()) is not None]
        for widget in self._more.folded:
            self._policies[widget] = widget.focusPolicy()
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            widget.move(_AWAY, 0)
        return [(kept, high)]

    def _unfold(self) -> None:
        for widget, policy in self._policies.items():
            widget.setFocusPolicy(policy)
        self._policies = {}
        if self._more is not None:
            self._more.move(_AWAY, 0)
            self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._more.folded = []

    def _width(self, items: list[QLayoutItem]) -> int:
        return sum(i.sizeHint().width() for i in items) + self.spacing() * max(0, len(items) - 1)

    def _lines(self, width: int) -> list[Line]:
        lines: list[Line] = []
        line: list[QLayoutItem] = []
        for item in self._shown():
            if line and self._width([*line, item]) > width:
                lines.append((line, _height(line)))
                line = []
            line.append(item)
        return [*lines, (line, _height(line))] if line else lines


class Column(QWidget):
    """Widgets one below the other, of which some are rows that may need several lines.

    A splitter asks for one least size whatever the width: this one answers for its present width.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QVBoxLayout(self)
        self._was_short = False

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The least height at this width."""
        least = self.box.totalMinimumSize()
        if self.width() >= least.width() and self.box.hasHeightForWidth():
            return QSize(least.width(), self.box.totalMinimumHeightForWidth(self.width()))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width may need another height."""
        super().resizeEvent(event)
        short = is_short(self)
        if short != self._was_short:
            self._was_short = short
            self.box.invalidate()
            self.updateGeometry()
        elif event.size().width() != event.oldSize().width():
            self.updateGeometry()


def _height(items: list[QLayoutItem]) -> int:
    return max(item.sizeHint().height() for item in items)
