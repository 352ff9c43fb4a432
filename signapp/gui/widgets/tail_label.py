"""The end of a text, as large as its room allows."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from signapp.gui.theme import current_theme

_LINE = 1.5  # height of a line over the size of its letters: Indic marks stand above and below
_LEAST = 12  # pixels


class TailLabel(QLabel):
    """Shows the last lines of a text; letters grow with the label, not with the settings.

    Args:
        lines: how many lines there is room for.
        hint: what stands there, quietly, while the text is empty.
    """

    def __init__(self, lines: int, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._hint = lines, hint
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Some words."""
        return QSize(40 * _LEAST, round(self._lines * _LINE * 2 * _LEAST))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The smallest letters that are drawn."""
        return QSize(10 * _LEAST, round(self._lines * _LINE * _LEAST))

    def set_hint(self, hint: str) -> None:
        """Say something else while the text is empty."""
        self._hint = hint
        self.update()

    def shown_font(self) -> QFont:
        """The font that the room allows."""
        font = QFont(self.font())
        room = self.contentsRect().height() / self._lines
        font.setPixelSize(max(_LEAST, int(room / _LINE)))
        return font

    def shown_lines(self) -> list[str]:
        """The lines that are seen, from the top."""
        return [text[line.textStart() :][: line.textLength()] for text, _, line in self._tail()]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the end of the text, from the foot upwards."""
        painter = QPainter(self)
        area = QRectF(self.contentsRect())
        if not self.text():
            self._paint_hint(painter, area)
            return
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        tail = self._tail()
        y = area.top() + max(0.0, (area.height() - sum(x.height() for *_, x in tail)) / 2)
        for _, _layout, line in tail:
            line.draw(painter, QPointF(area.left(), y - line.y()))
            y += line.height()

    def _paint_hint(self, painter: QPainter, area: QRectF) -> None:
        font = self.shown_font()
        font.setPixelSize(max(_LEAST, font.pixelSize() // 2))
        painter.setFont(font)
        painter.setPen(current_theme().muted)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, flags, self._hint)

    def _tail(self) -> list[tuple[str, QTextLayout, QTextLine]]:
        font, width = self.shown_font(), max(1, self.contentsRect().width())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        found: list[tuple[str, QTextLayout, QTextLine]] = []
        for text in reversed(self.text().split("\n")):
            layout = QTextLayout(text, font)
            layout.setTextOption(option)
            layout.beginLayout()
            lines, y = [], 0.0
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                line.setPosition(QPointF(0, y))
                y += line.height()
                lines.append((text, layout, line))
            layout.endLayout()
            found = lines + found
            if len(found) >= self._lines:
                break
        return found[-self._lines :]
