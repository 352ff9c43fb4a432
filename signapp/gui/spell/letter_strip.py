"""The letters of the text in a row, the one being signed marked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from signapp.gui.announce import SAID, announce
from signapp.gui.theme import current_theme, enlarged
from signapp.languages import Letter
from signapp.languages.names import shown

_GAP = 4
_WORD_GAP = 22


class LetterStrip(QWidget):
    """Click a letter, or use the arrow keys, to see its sign. Signal `chosen` (index)."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Letters of the text"))
        self.setToolTip(self.tr("Click a letter to see its sign; arrow keys go along"))
        self._letters: list[Letter] = []
        self._places: list[tuple[float, float]] = []  # left edge and width, from the strip's start
        self._current = -1
        self._words: Sequence[Sequence[Letter]] = ()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One row of letters."""
        return QSize(400, self._height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One row of letters."""
        return QSize(120, self._height())

    def show_words(self, words: Sequence[Sequence[Letter]]) -> None:
        """Show these letters, none of them marked."""
        self._words = words
        self._letters = [letter for word in words for letter in word]
        self._current = -1
        self._lay_out()
        self.update()

    def mark(self, index: int) -> None:
        """Mark the letter that is being signed, -1 for none."""
        if index != self._current:
            self._current = index
            if 0 <= index < len(self._letters):
                letter = self._letters[index]
                said = shown(letter.native, letter.roman, SAID)
                self.setAccessibleDescription(said)
                if self.hasFocus():
                    announce(self, said)
            self.update()

    @property
    def current(self) -> int:
        """The marked letter, -1 for none."""
        return self._current

    @property
    def letters(self) -> Sequence[Letter]:
        """The letters on show."""
        return self._letters

    def _height(self) -> int:
        return round(2.6 * self.fontMetrics().height())

    def _lay_out(self) -> None:
        metrics_font = enlarged(self.font(), 1.35, bold=True)
        painter_metrics = self.fontMetrics()
        side = self._height() - 6
        self._places = []
        x = 0.0
        for n, word in enumerate(self._words):
            x += _WORD_GAP if n else 0
            for letter in word:
                wide = painter_metrics.horizontalAdvance(letter.text)
                wide = round(wide * metrics_font.pointSizeF() / max(self.font().pointSizeF(), 1))
                width = max(side * 0.85, wide + 16)
                self._places.append((x, width))
                x += width + _GAP

    def _shift(self) -> float:
        """How far the row is moved to the left, so that the marked letter is in view."""
        if not self._places:
            return 0.0
        whole = self._places[-1][0] + self._places[-1][1]
        room = self.width()
        if whole <= room:
            return (whole - room) / 2  # in the middle
        if self._current < 0:
            return 0.0
        left, width = self._places[self._current]
        return min(max(left + width / 2 - room / 2, 0.0), whole - room)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The text size changed."""
        if event.type() == QEvent.Type.FontChange:
            self._lay_out()
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the letters in view."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(enlarged(self.font(), 1.35, bold=True))
        shift = self._shift()
        for i, (letter, (left, width)) in enumerate(zip(self._letters, self._places, strict=True)):
            box = QRectF(left - shift + 1, 3, width - 2, self.height() - 6)
            if box.right() < 0 or box.left() > self.width():
                continue
            now = i == self._current
            painter.setPen(QPen(QColor(theme.accent if now else theme.border), 1.5))
            painter.setBrush(QColor(theme.accent if now else theme.surface))
            painter.drawRoundedRect(box, 6, 6)
            painter.setPen(QColor(theme.on_accent if now else theme.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter.text)
        if self.hasFocus() and self._letters:
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the letter below the pointer."""
        x = event.position().x() + self._shift()
        for i, (left, width) in enumerate(self._places):
            if left <= x <= left + width:
                self.chosen.emit(i)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and right go from letter to letter."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._letters:
            super().keyPressEvent(event)
            return
        self.chosen.emit(min(max(self._current + step, 0), len(self._letters) - 1))
