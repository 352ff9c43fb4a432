"""Painting the timeline."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from signapp.gui.theme import current_theme, enlarged
from signapp.gui.videos.timeline_rows import RULER, Items, Rows
from signapp.labelling import Segment
from signapp.labelling.doubtful import is_doubtful
from signapp.labelling.marks import WORDS

_STEPS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800)
_FASTEST = 6.0  # palm lengths a second that fill the height of the curve
_CENTRE = Qt.AlignmentFlag.AlignCenter

Pixel = Callable[[float], float]


class TimelinePainter:
    """Paints the parts of one picture of the timeline.

    Args:
        painter: what to paint with.
        x_of: pixel of a time.
        view: times at the left and the right.
        gutter: pixels at the left for the tiers' names.
        width: of the timeline.
        font: of small texts.
    """

    def __init__(
        self,
        painter: QPainter,
        x_of: Pixel,
        view: tuple[float, float],
        gutter: float,
        width: int,
        font: QFont,
    ) -> None:
        self._painter, self._x_of, self._view = painter, x_of, view
        self._gutter, self._width, self._font = gutter, width, font
        self._theme = current_theme()

    def ruler(self, start_s: float) -> None:
        """Times from the start of the video."""
        left, right = self._view
        room = (self._width - self._gutter) / (right - left)
        step = next((s for s in _STEPS if s * room >= 70), _STEPS[-1])
        self._painter.setPen(QColor(self._theme.muted))
        tick = int(left / step) * step
        while tick <= right:
            x = self._x_of(tick)
            if x >= self._gutter - 1:
                self._painter.drawLine(int(x), RULER - 5, int(x), RULER)
                minutes, seconds = divmod(tick - start_s, 60)
                shown = f"{seconds:.1f}" if step < 1 else f"{seconds:.0f}"
                text = f"{shown} s"
                if minutes:
                    text = f"{minutes:.0f}:{shown.zfill(4 if step < 1 else 2)}"
                box = QRectF(x + 3, 0, 80, RULER - 4)
                self._painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            tick += step

    def curve(
        self, rows: Rows, times: NDArray[np.float64] | None, speed: NDArray[np.float64] | None
    ) -> None:
        """How fast the hands move; a hold is a valley, no hand a gap."""
        if times is None or speed is None or not len(times):
            return
        top, bottom = rows.curve
        columns = np.linspace(*self._view, max(2, int(self._width - self._gutter)))
        at = np.searchsorted(times, columns)
        begin, end = np.maximum(at[:-1] - 1, 0), np.maximum(at[1:], 1)
        filled = np.where(np.isfinite(speed), speed, 0.0)
        peaks = np.maximum.reduceat(
            np.append(filled, 0.0), np.stack([begin, np.maximum(end, begin + 1)], 1).ravel()
        )[::2]
        heights = np.minimum(peaks / _FASTEST, 1.0) * (bottom - top - 2)
        points = [QPointF(self._gutter, bottom)]
        points += [QPointF(self._gutter + i, bottom - h) for i, h in enumerate(heights)]
        points.append(QPointF(self._width, bottom))
        self._painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(self._theme.muted)
        colour.setAlphaF(0.45)
        self._painter.setBrush(colour)
        self._painter.drawPolygon(QPolygonF(points))

    def names(self, rows: Rows, names: dict[str, str]) -> None:
        """The name of each tier, at the left."""
        self._painter.setFont(self._font)
        for tier, (top, bottom) in rows.tiers.items():
            self._painter.setPen(QColor(self._theme.border))
            self._painter.drawLine(0, int(bottom), self._width, int(bottom))
            self._painter.setPen(QColor(self._theme.muted))
            box = QRectF(4, top, self._gutter - 6, bottom - top)
            self._painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, names[tier])

    def items(self, rows: Rows, items: Items, choice: tuple[str, int] | None, by_hand: str) -> None:
        """Letters, words and marks; `by_hand` stands in place of a person's confidence."""
        self._painter.setClipRect(QRectF(self._gutter, 0, self._width, rows.height))
        for word in items.words:
            box = self._box(rows, WORDS, word.start_s, word.end_s)
            if box is not None:
                self._frame(box, chosen=False, pale=True)
                self._text(box, word.text, self._theme.muted)
        for tier in rows.tiers:
            for index, item in items.of(tier):
                box = self._box(rows, tier, item.start_s, item.end_s)
                if box is None:
                    continue
                chosen = choice == (tier, index)
                self._frame(box, chosen, pale=items.provisional and not chosen)
                if isinstance(item, Segment):
                    self._letter(box, item, chosen, by_hand)
                else:
                    colour = self._theme.on_accent if chosen else self._theme.text
                    self._text(box, item.text, colour)

    def ghost(self, rows: Rows, tier: str, start_s: float, end_s: float) -> None:
        """What is being drawn or moved."""
        box = rows.box(tier, self._x_of(start_s), self._x_of(end_s))
        colour = QColor(self._theme.accent)
        self._painter.setPen(QPen(colour, 2, Qt.PenStyle.DashLine))
        colour.setAlphaF(0.25)
        self._painter.setBrush(colour)
        self._painter.drawRoundedRect(box, 4, 4)

    def cursor(self, time_s: float, height: int) -> None:
        """Where the picture stands."""
        x = int(self._x_of(time_s))
        if x >= self._gutter - 1:
            self._painter.setPen(QPen(QColor(self._theme.right_hand), 2))
            self._painter.drawLine(x, 0, x, height)

    def _box(self, rows: Rows, tier: str, start_s: float, end_s: float) -> QRectF | None:
        if tier not in rows.tiers or end_s < self._view[0] or start_s > self._view[1]:
            return None
        return rows.box(tier, self._x_of(start_s), self._x_of(end_s))

    def _frame(self, box: QRectF, chosen: bool, pale: bool = False) -> None:
        theme = self._theme
        pen = QPen(QColor(theme.accent if chosen else theme.border), 1.5)
        if pale:
            pen.setStyle(Qt.PenStyle.DotLine)
        self._painter.setPen(pen)
        self._painter.setBrush(QColor(theme.accent if chosen else theme.sunken))
        self._painter.drawRoundedRect(box, 4, 4)

    def _letter(self, box: QRectF, segment: Segment, chosen: bool, by_hand: str) -> None:
        painter, theme = self._painter, self._theme
        painter.setPen(QColor(theme.on_accent if chosen else theme.text))
        painter.setFont(enlarged(self._font, 1.2, bold=True))
        upper = box.adjusted(0, 1, 0, -box.height() * 0.4)
        if painter.fontMetrics().horizontalAdvance(segment.native) <= box.width():
            painter.drawText(upper, _CENTRE, segment.native)
        painter.setFont(self._font)
        detail = by_hand if segment.confidence is None else f"{segment.confidence:.0%}"
        if painter.fontMetrics().horizontalAdvance(detail) + 2 <= box.width():
            painter.drawText(box.adjusted(0, box.height() * 0.55, 0, -1), _CENTRE, detail)
        if is_doubtful(segment):
            painter.setPen(QPen(QColor(theme.warning), 3))
            painter.drawLine(box.bottomLeft() + QPointF(3, -1), box.bottomRight() + QPointF(-3, -1))

    def _text(self, box: QRectF, text: str, colour: str) -> None:
        self._painter.setFont(self._font)
        self._painter.setPen(QColor(colour))
        metrics = self._painter.fontMetrics()
        room = int(box.width()) - 4
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
        if room > 8:
            self._painter.drawText(box, _CENTRE, shown)
