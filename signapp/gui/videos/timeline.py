"""The letters of a video along its time."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from signapp.gui.theme import current_theme, enlarged
from signapp.labelling import Segment

_RULER = 22
_STEPS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800)


class Timeline(QWidget):
    """Click or drag to seek, wheel to zoom, Shift+wheel to move along.

    Signals: `seeked` (seconds), `selected` (index, -1 for none).
    """

    seeked = Signal(float)
    selected = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Timeline of letters"))
        self.setToolTip(
            self.tr("Click to go there. Arrow keys go from letter to letter. Wheel zooms.")
        )
        self._segments: Sequence[Segment] = ()
        self._signs: Sequence[Segment] = ()
        self._known = False  # whether there is a video at all
        self._start, self._end = 0.0, 1.0
        self._left, self._right = 0.0, 1.0  # what is in view
        self._cursor = 0.0
        self._chosen = -1

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ruler and one row; a lower one where there are moving signs."""
        rows = 3.4 + (1.6 if self._signs else 0)
        return QSize(600, _RULER + round(rows * self.fontMetrics().height()))

    def set_range(self, start_s: float, end_s: float) -> None:
        """The video's time; all of it comes into view."""
        self._known = True
        self._start, self._end = start_s, max(end_s, start_s + 0.1)
        self._left, self._right = self._start, self._end
        self.update()

    def set_segments(self, segments: Sequence[Segment], signs: Sequence[Segment] = ()) -> None:
        """Show these letters, and these moving signs below them."""
        if bool(signs) != bool(self._signs):
            self.updateGeometry()
        self._segments, self._signs = segments, signs
        if self._chosen >= len(segments):
            self.select(-1)
        self.update()

    def set_cursor(self, time_s: float) -> None:
        """Where the picture stands."""
        self._cursor = time_s
        span = self._right - self._left
        if not self._left <= time_s <= self._right:
            self._view(time_s - span / 4, span)
        self.update()

    @property
    def cursor_s(self) -> float:
        """Where the picture stands, in seconds."""
        return self._cursor

    @property
    def chosen(self) -> int:
        """Index of the chosen letter, -1 for none."""
        return self._chosen

    def select(self, index: int) -> None:
        """Choose a letter."""
        if index != self._chosen:
            self._chosen = index
            if 0 <= index < len(self._segments):
                s = self._segments[index]
                said = self.tr("{letter} from {start} to {end} s").format(
                    letter=f"{s.native} {s.roman}", start=f"{s.start_s:.2f}", end=f"{s.end_s:.2f}"
                )
                self.setAccessibleDescription(said)
            self.selected.emit(index)
            self.update()

    def x_of(self, time_s: float) -> float:
        """Pixel of a time."""
        return (time_s - self._left) / (self._right - self._left) * self.width()

    def time_at(self, x: float) -> float:
        """Time of a pixel, within the video."""
        time_s = self._left + x / max(self.width(), 1) * (self._right - self._left)
        return min(max(time_s, self._start), self._end)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ruler, letters and cursor."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.surface))
        if not self._known:
            return
        self._paint_ruler(painter)
        letters = enlarged(self.font(), 1.35, bold=True)
        row = QRectF(0, _RULER + 2, self.width(), self.height() - _RULER - 6)
        if self._signs:
            height = 1.4 * self.fontMetrics().height()
            self._paint_signs(painter, QRectF(0, row.bottom() - height, row.width(), height))
            row.setHeight(row.height() - height - 3)
        for i, segment in enumerate(self._segments):
            left, right = self.x_of(segment.start_s), self.x_of(segment.end_s)
            if right < 0 or left > self.width():
                continue
            box = QRectF(left + 0.5, row.top(), max(right - left - 1, 2.0), row.height())
            chosen = i == self._chosen
            painter.setPen(QPen(QColor(theme.accent if chosen else theme.border), 1.5))
            painter.setBrush(QColor(theme.accent if chosen else theme.sunken))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(QColor(theme.on_accent if chosen else theme.text))
            painter.setFont(letters)
            middle = Qt.AlignmentFlag.AlignCenter
            upper = box.adjusted(0, 2, 0, -row.height() * 0.38)
            if painter.fontMetrics().horizontalAdvance(segment.native) <= box.width():
                painter.drawText(upper, middle, segment.native)
            painter.setFont(self.font())
            by_hand = segment.confidence is None
            detail = self.tr("by hand") if by_hand else f"{segment.confidence:.0%}"
            if painter.fontMetrics().horizontalAdvance(detail) + 2 <= box.width():
                painter.drawText(box.adjusted(0, row.height() * 0.55, 0, 0), middle, detail)
        x = self.x_of(self._cursor)
        painter.setPen(QPen(QColor(theme.right_hand), 2))
        painter.drawLine(int(x), 0, int(x), self.height())

    def _paint_signs(self, painter: QPainter, row: QRectF) -> None:
        theme = current_theme()
        painter.setFont(self.font())
        for sign in self._signs:
            left, right = self.x_of(sign.start_s), self.x_of(sign.end_s)
            if right < 0 or left > self.width():
                continue
            box = QRectF(left + 0.5, row.top(), max(right - left - 1, 2.0), row.height())
            painter.setPen(QPen(QColor(theme.border), 1.5))
            painter.setBrush(QColor(theme.surface))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(QColor(theme.text))
            room = int(box.width()) - 6
            text = painter.fontMetrics().elidedText(sign.native, Qt.TextElideMode.ElideRight, room)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_ruler(self, painter: QPainter) -> None:
        theme = current_theme()
        span = self._right - self._left
        step = next((s for s in _STEPS if s / span * self.width() >= 70), _STEPS[-1])
        painter.setPen(QColor(theme.muted))
        tick = int(self._left / step) * step
        while tick <= self._right:
            x = self.x_of(tick)
            painter.drawLine(int(x), _RULER - 5, int(x), _RULER)
            minutes, seconds = divmod(tick - self._start, 60)
            shown = f"{seconds:.1f}" if step < 1 else f"{seconds:.0f}"
            text = f"{minutes:.0f}:{shown.zfill(4 if step < 1 else 2)}" if minutes else f"{shown} s"
            painter.drawText(QRectF(x + 3, 0, 80, _RULER - 4), Qt.AlignmentFlag.AlignVCenter, text)
            tick += step

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go there, and choose the letter that is there."""
        if event.button() == Qt.MouseButton.LeftButton:
            time_s = self.time_at(event.position().x())
            inside = [i for i, s in enumerate(self._segments) if s.start_s <= time_s < s.end_s]
            self.select(inside[0] if inside else -1)
            self.seeked.emit(time_s)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag the cursor."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.seeked.emit(self.time_at(event.position().x()))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom about the pointer, or move along with Shift."""
        turn = event.angleDelta().y() or event.angleDelta().x()
        span = self._right - self._left
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._view(self._left - turn / 1200 * span, span)
        else:
            about = self.time_at(event.position().x())
            new = min(max(span * 0.85 ** (turn / 120), 0.5), self._end - self._start)
            self._view(about - (about - self._left) / span * new, new)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and right go from letter to letter."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._segments:
            super().keyPressEvent(event)
            return
        index = min(max(self._chosen + step, 0), len(self._segments) - 1)
        self.select(index)
        segment = self._segments[index]
        self.seeked.emit((segment.start_s + segment.end_s) / 2)

    def _view(self, left: float, span: float) -> None:
        span = min(span, self._end - self._start)
        self._left = min(max(left, self._start), self._end - span)
        self._right = self._left + span
        self.update()
