"""What the style sheet cannot say: text of all scripts on one baseline, and tool tips that wrap."""

import textwrap

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

_TIP_LETTERS = 60
_CELL_MARGIN = 6


def draw_line(
    painter: QPainter, area: QRectF, text: str, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> None:
    """Draw one line in the middle of an area, on the baseline of the font in use.

    Qt centres the font that a letter is found in, so Bengali and Devanagari, whose fonts have other
    heights, would stand higher than the Latin beside them.
    """
    metrics = QFontMetricsF(painter.font())
    x = area.left()
    wide = metrics.horizontalAdvance(text)
    if align & Qt.AlignmentFlag.AlignRight:
        x = area.right() - wide
    elif align & Qt.AlignmentFlag.AlignHCenter:
        x = area.center().x() - wide / 2
    y = area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent()
    painter.drawText(QRectF(x, y, 0, 0).topLeft(), text)


class LineButton(QPushButton):
    """A button without an icon whose text stands on the baseline of its neighbours'."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the button, then the text."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        role = QPalette.ColorRole.ButtonText
        painter.setPen(self.palette().color(role))
        draw_line(painter, QRectF(self.rect()), self.text(), Qt.AlignmentFlag.AlignHCenter)


class LineDelegate(QStyledItemDelegate):
    """Cells of a table whose texts stand on one baseline."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the cell, then its text."""
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        text, whole.text = whole.text, ""
        widget = whole.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, widget)
        chosen = bool(whole.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        area = QRectF(whole.rect).adjusted(_CELL_MARGIN, 0, -_CELL_MARGIN, 0)
        painter.save()
        painter.setFont(whole.font)
        painter.setPen(widget.palette().color(role))
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        draw_line(painter, area, shown, whole.displayAlignment)
        painter.restore()


class RowDelegate(QStyledItemDelegate):
    """Rows of a list that opens: high enough for the letters of every script."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One and a half lines high at least."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), round(1.5 * option.fontMetrics.height())))


def roomy_lists(page: QWidget) -> None:
    """Give the lists of a page's combo boxes rows in which no letter is cut."""
    for box in page.findChildren(QComboBox):
        if type(box.itemDelegate()) is not RowDelegate:
            box.setItemDelegate(RowDelegate(box))


def wrap_tips(page: QWidget) -> None:
    """Break the tool tips of a page into lines: Qt shows one line, however long."""
    for widget in (page, *page.findChildren(QWidget)):
        tip = widget.toolTip()
        if len(tip) > _TIP_LETTERS and "\n" not in tip and "<" not in tip:
            widget.setToolTip(textwrap.fill(tip, _TIP_LETTERS))
