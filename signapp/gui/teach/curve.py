"""The curves of a running retraining."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from signapp.gui.theme import current_theme
from signapp.teaching.retraining import RetrainProgress


class CurveView(QWidget):
    """Loss (falling) and accuracy on held-out samples (rising) over the progress."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._losses: list[tuple[float, float]] = []
        self._accuracies: list[tuple[float, float]] = []
        self.setMinimumHeight(70)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Training curves"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide and low."""
        return QSize(260, 80)

    def restart(self) -> None:
        """Forget the curves."""
        self._losses, self._accuracies = [], []
        self.update()

    def add(self, progress: RetrainProgress) -> None:
        """Draw one more point."""
        self._losses.append((progress.fraction, progress.loss))
        if progress.accuracy is not None:
            self._accuracies.append((progress.fraction, progress.accuracy))
            percent = f"{progress.accuracy:.0%}"
            self.setAccessibleDescription(self.tr("Accuracy {share}").format(share=percent))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw both curves."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        painter.fillRect(self.rect(), QColor(theme.sunken))
        highest = max((loss for _, loss in self._losses), default=1.0) or 1.0
        losses = [(x, loss / highest) for x, loss in self._losses]
        for points, colour in ((losses, theme.warning), (self._accuracies, theme.good)):
            line = QPolygonF(
                [
                    QPointF(area.left() + x * area.width(), area.bottom() - y * area.height())
                    for x, y in points
                ]
            )
            painter.setPen(QPen(QColor(colour), 2))
            painter.drawPolyline(line)
        painter.setPen(QColor(theme.muted))
        words = []
        if self._losses:
            words.append(self.tr("loss {value:.2f}").format(value=self._losses[-1][1]))
        if self._accuracies:
            words.append(self.tr("accuracy {value:.0%}").format(value=self._accuracies[-1][1]))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight,
                         " · ".join(words))  # fmt: skip
