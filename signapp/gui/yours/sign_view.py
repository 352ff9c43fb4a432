"""The sign that is asked for, in a ring that fills while it is held."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from signapp.gui.theme import current_theme

_LEAST = 150
_SPREAD = 1.12  # of the picture beyond its circle: its corners show only the wall


class SignView(QWidget):
    """A round picture, as large as there is room, with the ring around it.

    Without a picture, the letter stands in its place.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(_LEAST, _LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._image: QImage | None = None
        self._letter = ""
        self._progress = 0.0
        self._ticked = False

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Large."""
        return QSize(420, 420)

    @property
    def progress(self) -> float:
        """How full the ring is, 0..1."""
        return self._progress

    @property
    def ticked(self) -> bool:
        """Whether the tick is shown."""
        return self._ticked

    def show_sign(self, image: QImage | None, letter: str) -> None:
        """Show a square picture, or the letter alone."""
        self._image, self._letter = image, letter
        self.update()

    def show_progress(self, progress: float) -> None:
        """Fill the ring, 0..1."""
        if progress != self._progress:
            self._progress = progress
            self.update()

    def show_tick(self, on: bool) -> None:
        """Show that the sign was taken."""
        if on != self._ticked:
            self._ticked = on
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint picture, ring and tick."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(self.width(), self.height()) - 2.0
        thick = max(8.0, 0.035 * side)
        ring = QRectF(0, 0, side - thick, side - thick)
        ring.moveCenter(QRectF(self.rect()).center())
        inside = ring.adjusted(thick, thick, -thick, -thick)
        self._paint_sign(painter, inside)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(theme.good if self._ticked else theme.sunken), thick)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        if self._progress > 0 and not self._ticked:
            pen.setColor(QColor(theme.accent))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * self._progress))
        if self._ticked:
            self._paint_tick(painter, inside)

    def _paint_sign(self, painter: QPainter, inside: QRectF) -> None:
        theme = current_theme()
        circle = QPainterPath()
        circle.addEllipse(inside)
        if self._image is None:
            painter.fillPath(circle, QColor(theme.sunken))
            font = self.font()
            font.setPixelSize(
                max(12, round(0.4 * inside.height() / max(1, len(self._letter)) ** 0.5))
            )
            painter.setFont(font)
            painter.setPen(QColor(theme.text))
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, self._letter)
            return
        painter.save()
        painter.setClipPath(circle)
        grown = 0.5 * (_SPREAD - 1) * inside.width()
        painter.drawImage(inside.adjusted(-grown, -grown, grown, grown), self._image)
        painter.restore()

    def _paint_tick(self, painter: QPainter, inside: QRectF) -> None:
        theme, size = current_theme(), 0.34 * inside.width()
        disc = QRectF(0, 0, size, size)
        disc.moveCenter(QPointF(inside.center().x(), inside.bottom() - 0.55 * size))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.good))
        painter.drawEllipse(disc)
        pen = QPen(QColor(theme.surface), 0.09 * size)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = ((0.28, 0.52), (0.44, 0.68), (0.73, 0.35))
        painter.drawPolyline(
            [QPointF(disc.left() + x * size, disc.top() + y * size) for x, y in points]
        )
