"""Drawing hand landmarks over a picture."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from signapp.landmarks.features import FloatArray
from signapp.landmarks.geometry import CHAINS

MARK = "#FFD23F"  # seen on skin, in light and in dark


def draw_hands(
    painter: QPainter, landmarks: FloatArray, target: QRectF, mirror: bool, colours: tuple[str, str]
) -> None:
    """Draw both hands.

    Args:
        painter: where to.
        landmarks: (2, 21, 3), as in `signapp.landmarks.features`; absent hands are skipped.
        target: rectangle of the picture.
        mirror: whether the picture is shown mirrored.
        colours: of the signer's left and right hand.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(2.0, target.height() / 160)
    for hand, colour in zip(landmarks, colours, strict=True):
        if not np.any(hand):
            continue
        x = 1 - hand[:, 0] if mirror else hand[:, 0]
        xs = target.left() + x * target.width()
        ys = target.top() + hand[:, 1] * target.height()
        points = [QPointF(float(a), float(b)) for a, b in zip(xs, ys, strict=True)]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # A dark line below keeps the colour visible on any background.
        for pen in (QPen(QColor(0, 0, 0, 140), 2 * width), QPen(QColor(colour), width)):
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            for chain in CHAINS:
                painter.drawPolyline(QPolygonF([points[i] for i in chain]))
        painter.setPen(QPen(QColor(0, 0, 0, 160), 1))
        painter.setBrush(QColor("#FFFFFF"))
        for point in points:
            painter.drawEllipse(point, width, width)


def draw_marks(
    painter: QPainter,
    landmarks: FloatArray,
    target: QRectF,
    mirror: bool,
    marks: Sequence[tuple[int, int]],
) -> None:
    """Ring what is to be changed.

    Args:
        painter, landmarks, target, mirror: as for `draw_hands`.
        marks: (slot, landmark) of each point.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = max(5.0, target.height() / 55)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for slot, number in marks:
        if not np.any(landmarks[slot]):
            continue
        x, y = (float(v) for v in landmarks[slot, number, :2])
        at = QPointF(
            target.left() + (1 - x if mirror else x) * target.width(),
            target.top() + y * target.height(),
        )
        for pen in (QPen(QColor(0, 0, 0, 170), 0.75 * size), QPen(QColor(MARK), 0.4 * size)):
            painter.setPen(pen)
            painter.drawEllipse(at, size, size)
