"""Looks over a window for controls that are cut, lie over each other or are out of sight."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSlider,
    QTabBar,
    QToolButton,
    QWidget,
)

from signapp.gui.footer import Message
from signapp.gui.spell.letter_strip import LetterStrip
from signapp.gui.videos.timeline import Timeline
from signapp.gui.widgets.labels import ElidedLabel, FittedLabel
from signapp.gui.widgets.letter_panel import CandidateBars, HoldRing
from signapp.gui.widgets.tail_label import TailLabel
from signapp.gui.widgets.video_view import VideoView

CONTROLS = (
    QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QProgressBar,
    QSlider, QTabBar, HoldRing, CandidateBars, LetterStrip, Timeline, VideoView,
)  # fmt: skip
_SLACK = 2  # pixels that nobody sees


def controls(page: QWidget) -> Iterator[QWidget]:
    """The controls of a page that are shown, without the parts that Qt makes inside of them."""
    for widget in page.findChildren(QWidget):
        if isinstance(widget, CONTROLS) and widget.isVisibleTo(page) and not _part(widget, page):
            yield widget


def faults(
    page: QWidget, *, scrolls: QScrollArea | None = None, sideways: bool = False
) -> list[str]:
    """What is wrong with a page, a line each.

    Args:
        page: a window, or a tab in it.
        scrolls: an area whose contents may lie below its edge, to be scrolled to, but never beside
            it.
        sideways: it may scroll to the side as well.
    """
    window = page.window()
    found = []
    shown = [w for w in controls(page) if not _folded(w)]
    for widget in shown:
        area = QRect(widget.mapTo(window, QPoint()), widget.size())
        inside = scrolls.widget() if scrolls is not None else None
        if inside is not None and inside.isAncestorOf(widget):
            area = QRect(widget.mapTo(inside, QPoint()), widget.size())
            if not inside.rect().contains(area):
                found.append(f"{name(widget)} lies outside of its page")
        elif not window.rect().contains(area):
            found.append(f"{name(widget)} lies outside of the window")
        found.extend(_cut(widget))
    found.extend(_overlaps(shown))
    if scrolls is not None and not sideways and scrolls.horizontalScrollBar().maximum() > 0:
        found.append("the page scrolls sideways")
    return sorted(set(found))


def name(widget: QWidget) -> str:
    """What a person would call it."""
    text = getattr(widget, "text", None)
    said = text() if callable(text) else ""
    return f"{type(widget).__name__} “{said or widget.accessibleName()}”"


def _part(widget: QWidget, page: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and above is not page:
        if isinstance(above, (*CONTROLS, Message)) and not isinstance(above, VideoView):
            return True
        above = above.parentWidget()
    return isinstance(widget, Message)


def _folded(widget: QWidget) -> bool:
    """In the menu of a ⋯ button instead."""
    return widget.x() < -1000


def _cut(widget: QWidget) -> Iterator[str]:
    # What lies beyond the edge of a parent that does not scroll is lost.
    above = widget.parentWidget()
    area = widget.geometry()
    if above is not None and not isinstance(above.parentWidget(), QAbstractScrollArea):
        beyond = area.united(above.rect()).size() - above.size()
        if beyond.width() > _SLACK or beyond.height() > _SLACK:
            yield f"{name(widget)} is cut by {type(above).__name__}"
    metrics = widget.fontMetrics()
    high = metrics.height()
    if isinstance(widget, (ElidedLabel, FittedLabel)):
        if widget.text() and widget.height() + _SLACK < high:
            yield f"{name(widget)} is too low for its text"
    elif isinstance(widget, TailLabel):
        if widget.height() < widget.minimumSizeHint().height():
            yield f"{name(widget)} is too low for its text"
    elif isinstance(widget, QLabel) and widget.text():
        yield from _cut_label(widget, metrics)
    elif isinstance(widget, (QPushButton, QToolButton, QCheckBox, QComboBox)):
        hint = widget.minimumSizeHint() if isinstance(widget, QComboBox) else widget.sizeHint()
        if isinstance(widget, QComboBox):
            least = metrics.horizontalAdvance(widget.currentText()[:8])
        else:
            least = hint.width()
        if widget.width() + _SLACK < least:
            yield f"{name(widget)} is too narrow: {widget.width()} of {least}"
        if widget.height() + _SLACK < hint.height():
            yield f"{name(widget)} is too low: {widget.height()} of {hint.height()}"
    elif isinstance(widget, (QLineEdit, QPlainTextEdit)):
        if widget.height() + _SLACK < high:
            yield f"{name(widget)} is too low"
    elif isinstance(widget, HoldRing):
        if min(widget.width(), widget.height()) < 64:
            yield f"{name(widget)} is too small"
    elif isinstance(widget, VideoView) and (widget.width() < 160 or widget.height() < 100):
        yield f"{name(widget)} is too small"
    elif isinstance(widget, QAbstractItemView) and widget.viewport().height() < high:
        yield f"{name(widget)} shows no line"


def _cut_label(label: QLabel, metrics: QFontMetrics) -> Iterator[str]:
    room = label.contentsRect()
    if label.wordWrap():
        words = QRect(0, 0, room.width(), 10_000)
        flags = Qt.TextFlag.TextWordWrap
    else:
        words, flags = QRect(0, 0, 10_000, 10_000), Qt.TextFlag(0)
    if label.textFormat() == Qt.TextFormat.RichText or "<" in label.text():
        return
    plain = label.text().replace("&", "")
    needed = metrics.boundingRect(words, flags, plain)
    if needed.width() > room.width() + _SLACK:
        yield f"{name(label)} is too narrow: {room.width()} of {needed.width()}"
    if needed.height() > room.height() + _SLACK:
        yield f"{name(label)} is too low: {room.height()} of {needed.height()}"


def _overlaps(shown: list[QWidget]) -> Iterator[str]:
    by_parent: dict[QWidget | None, list[QWidget]] = {}
    for widget in shown:
        by_parent.setdefault(widget.parentWidget(), []).append(widget)
    for siblings in by_parent.values():
        for i, one in enumerate(siblings):
            for other in siblings[i + 1 :]:
                both = one.geometry().intersected(other.geometry())
                if both.width() > _SLACK and both.height() > _SLACK:
                    yield f"{name(one)} lies over {name(other)}"
