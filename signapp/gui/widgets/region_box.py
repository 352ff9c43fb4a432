"""A box over a picture, drawn, moved and resized by mouse and keyboard."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from signapp.gui.theme import current_theme
from signapp.gui.widgets.video_view import VideoView
from signapp.landmarks.region import Region

FIRST = Region(0.25, 0.1, 0.5, 0.8)
"""The box before anybody drew one."""
LEAST = 0.08
"""Width and height, in those of the picture, that a box has at least."""
_STEP, _FINE = 0.02, 0.004
_NEAR = 8  # pixels from an edge that take hold of it
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CURSORS = {
    "l": Qt.CursorShape.SizeHorCursor, "r": Qt.CursorShape.SizeHorCursor,
    "t": Qt.CursorShape.SizeVerCursor, "b": Qt.CursorShape.SizeVerCursor,
    "lt": Qt.CursorShape.SizeFDiagCursor, "rb": Qt.CursorShape.SizeFDiagCursor,
    "rt": Qt.CursorShape.SizeBDiagCursor, "lb": Qt.CursorShape.SizeBDiagCursor,
    "whole": Qt.CursorShape.SizeAllCursor, "": Qt.CursorShape.CrossCursor,
}  # fmt: skip


@dataclass(frozen=True)
class _Drag:
    """What is held: edges ("l", "rt"...), the "whole", or "" for a new box; where it began."""

    part: str
    at: QPointF
    box: QRectF


class RegionBox(QWidget):
    """A box of the picture in which hands count; what lies outside of it is darkened.

    Drag on the picture to draw, inside to move, at an edge to resize. Arrow keys move, with Shift
    they move the right and the lower edge, with Ctrl by a little. `region` is of the picture as it
    was filmed, also where the view shows it mirrored.

    Signal `changed` (Region): the user has drawn, moved or resized it.

    Args:
        view: what it lies on and covers. It is hidden at first.
    """

    changed = Signal(object)

    def __init__(self, view: VideoView) -> None:
        super().__init__(view)
        self._view = view
        self._region = FIRST
        self._drag: _Drag | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Box around the hands to read"))
        self.setToolTip(
            self.tr(
                "Drag to draw a box around the hands to read, or move it and its edges.\n"
                "Arrow keys move it, with Shift its right and lower edge, with Ctrl by a little."
            )
        )
        view.installEventFilter(self)
        self.hide()
        self._describe()

    @property
    def region(self) -> Region:
        """Where it stands."""
        return self._region

    def set_region(self, region: Region) -> None:
        """Put it there; nothing is told."""
        self._region = region
        self._describe()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Cover the view at every size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.setGeometry(self._view.rect())
        return False

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Darken what is left out, and draw the box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box()
        outside = QPainterPath()
        outside.addRect(QRectF(self._view.picture_rect()))
        inside = QPainterPath()
        inside.addRect(box)
        painter.fillPath(outside.subtracted(inside), QColor(0, 0, 0, 130))
        colour = QColor(current_theme().accent if self.hasFocus() else "#FFFFFF")
        # A dark line below keeps it visible on any picture.
        for pen in (QPen(QColor(0, 0, 0, 170), 5), QPen(colour, 2.5)):
            painter.setPen(pen)
            painter.drawRect(box)
        if not self.isEnabled():
            return
        painter.setPen(QPen(QColor(0, 0, 0, 170), 1))
        painter.setBrush(colour)
        middle = box.center()
        for x in (box.left(), middle.x(), box.right()):
            for y in (box.top(), middle.y(), box.bottom()):
                if (x, y) != (middle.x(), middle.y()):
                    painter.drawRect(QRectF(x - 4, y - 4, 8, 8))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that keys move it."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that they do not."""
        self.update()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the box, an edge, or begin another."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = _Drag(self._part(event.position()), event.position(), self._box())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag what is held; without a button, show what a drag would do."""
        drag, at = self._drag, event.position()
        if drag is None:
            self.setCursor(_CURSORS[self._part(at)])
            return
        moved = at - drag.at
        if not drag.part and moved.manhattanLength() < 2 * _NEAR:
            return  # a click alone draws no box
        box = QRectF(drag.box)
        if not drag.part:
            box = QRectF(drag.at, at).normalized()
        elif drag.part == "whole":
            box.translate(moved)
        if "l" in drag.part and drag.part != "whole":
            box.setLeft(box.left() + moved.x())
        if "r" in drag.part:
            box.setRight(box.right() + moved.x())
        if "t" in drag.part:
            box.setTop(box.top() + moved.y())
        if "b" in drag.part:
            box.setBottom(box.bottom() + moved.y())
        self._put(box.normalized(), keep_size=drag.part == "whole")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        drag, self._drag = self._drag, None
        if drag is not None and self._box() != drag.box:
            self.changed.emit(self._region)

    # Keyboard

    def event(self, event: QEvent) -> bool:
        """Arrow keys are no shortcuts of the window while they move the box."""
        arrow = isinstance(event, QKeyEvent) and Qt.Key(event.key()) in _WAYS
        if event.type() == QEvent.Type.ShortcutOverride and arrow:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move or resize by a step."""
        way = _WAYS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        held = event.modifiers()
        step = _FINE if held & Qt.KeyboardModifier.ControlModifier else _STEP
        shown = self._view.picture_rect()
        x, y = way[0] * step * shown.width(), way[1] * step * shown.height()
        box, old = self._box(), self._region
        if held & Qt.KeyboardModifier.ShiftModifier:
            box.setWidth(max(box.width() + x, LEAST * shown.width()))
            box.setHeight(max(box.height() + y, LEAST * shown.height()))
            self._put(box)
        else:
            self._put(box.translated(x, y), keep_size=True)
        if self._region != old:
            self.changed.emit(self._region)

    # Where it is

    def _box(self) -> QRectF:
        """The box in pixels of this widget."""
        shown, box = QRectF(self._view.picture_rect()), self._region
        x = 1 - box.x - box.width if self._view.mirror else box.x
        return QRectF(
            shown.left() + x * shown.width(), shown.top() + box.y * shown.height(),
            box.width * shown.width(), box.height * shown.height(),
        )  # fmt: skip

    def _put(self, box: QRectF, keep_size: bool = False) -> None:
        """Set it to this box in pixels, kept inside of the picture."""
        shown = QRectF(self._view.picture_rect())
        if shown.width() < 1 or shown.height() < 1:
            return
        x, y = (
            (box.left() - shown.left()) / shown.width(),
            (box.top() - shown.top()) / shown.height(),
        )
        width, height = box.width() / shown.width(), box.height() / shown.height()
        if keep_size:
            x, y = min(max(x, 0.0), 1 - width), min(max(y, 0.0), 1 - height)
        else:
            right, bottom = min(x + width, 1.0), min(y + height, 1.0)
            x, y = min(max(x, 0.0), 1 - LEAST), min(max(y, 0.0), 1 - LEAST)
            width, height = max(right - x, LEAST), max(bottom - y, LEAST)
        if self._view.mirror:
            x = 1 - x - width
        self.set_region(Region(*(round(number, 4) for number in (x, y, width, height))))

    def _part(self, at: QPointF) -> str:
        """What a press there takes hold of."""
        box = self._box()
        near = box.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR)
        if not near.contains(at):
            return ""
        part = ""
        if abs(at.x() - box.left()) <= _NEAR:
            part = "l"
        elif abs(at.x() - box.right()) <= _NEAR:
            part = "r"
        if abs(at.y() - box.top()) <= _NEAR:
            part += "t"
        elif abs(at.y() - box.bottom()) <= _NEAR:
            part += "b"
        return part or "whole"

    def _describe(self) -> None:
        box = self._region
        left, right, top, bottom = (
            f"{100 * x:.0f}" for x in (box.x, box.x + box.width, box.y, box.y + box.height)
        )
        text = self.tr("From {left} to {right} % of the width, {top} to {bottom} % of the height")
        self.setAccessibleDescription(text.format(left=left, right=right, top=top, bottom=bottom))
