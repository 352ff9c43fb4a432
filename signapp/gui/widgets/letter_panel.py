"""What was recognised: the letter in its ring, and the likeliest letters as bars."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from signapp.gui.announce import SAID
from signapp.gui.engine import LiveResult
from signapp.gui.style import draw_line
from signapp.gui.theme import current_theme, enlarge
from signapp.gui.translation import native_digits
from signapp.gui.widgets.labels import FittedLabel
from signapp.gui.widgets.room import is_short
from signapp.languages.names import is_one_name, shown
from signapp.recognition.model import Label
from signapp.recognition.recogniser import Candidate

ROWS = 5
_SPACING = 6
_LIKELY = 0.005  # what is shown as a bar: 1 % when rounded
# Least size of the ring in a short window and in others, and the size that the bars leave it.
_SMALL_RING, _RING, _GOOD_RING = 72, 110, 170


class HoldRing(QWidget):
    """The current letter, large, in a ring that fills while it is held."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(_SMALL_RING, _SMALL_RING)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Recognised letter"))
        self._letter: Label | None = None
        self._progress = 0.0
        self._written = False
        self._empty = "–"

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room to be read from two metres."""
        return QSize(300, 250)

    def show_letter(self, letter: Label | None, progress: float, written: bool) -> None:
        """Show a letter (None for no sign), how full its ring is, and whether it was written."""
        if letter != self._letter:
            said = shown(letter.native, letter.roman, SAID) if letter else self.tr("no sign")
            self.setAccessibleDescription(said)
        self._letter, self._progress, self._written = letter, progress, written
        self.update()

    @property
    def letter(self) -> Label | None:
        """The letter on show."""
        return self._letter

    @property
    def progress(self) -> float:
        """How full the ring is, 0..1."""
        return self._progress

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ring and the letter."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) - 8
        thick = max(8.0, side * 0.05)
        ring = QRectF(0, 0, side - thick, side - thick)
        ring.moveCenter(QPointF(self.rect().center()))
        pen = QPen(QColor(theme.sunken), thick)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        if self._letter is not None and self._progress > 0:
            pen.setColor(QColor(theme.good if self._written else theme.accent))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * self._progress))
        text = self._letter.native if self._letter else self._empty
        painter.setPen(QColor(theme.text if self._letter else theme.muted))
        painter.setFont(_fitted(self.font(), text, 0.72 * ring.width(), 0.55 * ring.height()))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, text)


class CandidateBars(QWidget):
    """The likeliest letters with their probabilities."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Likeliest letters"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._top: tuple[Candidate, ...] = ()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Five rows."""
        return QSize(300, ROWS * self.row_height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As many rows as there is room for."""
        return QSize(160, 0)

    def show_candidates(self, top: tuple[Candidate, ...]) -> None:
        """Show up to five letters, best first."""
        letters = [candidate.letter for candidate in top[:ROWS]]
        if QAccessible.isActive() and letters != [candidate.letter for candidate in self._top]:
            said = (shown(letter.native, letter.roman, SAID) for letter in letters)
            self.setAccessibleDescription("; ".join(said))
        self._top = top[:ROWS]
        self.update()

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """The letters on show."""
        return self._top

    def row_height(self) -> int:
        """Height of a row in pixels."""
        return round(self.fontMetrics().height() * 1.75)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rows."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, metrics = self.row_height(), self.fontMetrics()
        names = [_name(candidate.letter) for candidate in self._top]
        widest = max([metrics.horizontalAdvance(n) for n in (*names, "MMMMM")])
        name = min(widest, round(self.width() * 0.48))
        number = metrics.horizontalAdvance("100 %") + 6
        for i in range(min(ROWS, self.height() // row)):
            area = QRectF(0, i * row, self.width(), row)
            bar = QRectF(name + 8, area.center().y() - 5, self.width() - name - number - 16, 10)
            if i >= len(self._top):
                continue  # a bar of nothing would say something
            candidate = self._top[i]
            likely = candidate.probability >= _LIKELY
            filled = QRectF(bar)
            filled.setWidth(bar.width() * candidate.probability)
            if likely:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.sunken))
                painter.drawRoundedRect(bar, 5, 5)
                painter.setBrush(QColor(theme.accent if i == 0 else theme.edge))
                painter.drawRoundedRect(filled, 5, 5)
            painter.setPen(QColor(theme.text if likely else theme.muted))
            elided = metrics.elidedText(names[i], Qt.TextElideMode.ElideRight, name)
            draw_line(painter, QRectF(0, area.top(), name, row), elided)
            draw_line(
                painter,
                QRectF(self.width() - number, area.top(), number, row),
                native_digits(f"{candidate.probability:.0%}"),
                Qt.AlignmentFlag.AlignRight,
            )


class LetterPanel(QWidget):
    """Ring, name, hint and bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.ring = HoldRing()
        self.name = FittedLabel()
        enlarge(self.name, 1.6, bold=True)
        self.name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint = QLabel()
        self.hint.setObjectName("muted")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.hint.setWordWrap(True)
        # What it says changes with every sign: the room that it has must not.
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.bars = CandidateBars()
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(14, 10, 14, 10)
        box.setSpacing(_SPACING)
        box.addWidget(self.ring, 1)
        box.addWidget(self.name)
        box.addWidget(self.hint)
        box.addWidget(self.bars)
        self.idle("")

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The letter and its name; hint and bars come when there is room."""
        margins = self._box.contentsMargins()
        ring = _SMALL_RING if is_short(self) else _RING
        high = ring + self.name.sizeHint().height() + _SPACING
        return QSize(200, high + margins.top() + margins.bottom())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Choose what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Choose again when the text has another size."""
        done = super().event(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        return done

    def _fit(self) -> None:
        inside = self.contentsRect().marginsRemoved(self._box.contentsMargins())
        left = inside.height() - self.name.sizeHint().height() - _SPACING
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        room = QRect(0, 0, max(inside.width(), 1), 10_000)
        metrics = self.hint.fontMetrics()
        said = (*self._hints(), self.hint.text())
        hint = 2 + max(metrics.boundingRect(room, flags, text).height() for text in said)
        with_hint = left - hint - _SPACING >= _RING
        self.hint.setFixedHeight(hint)
        self.hint.setVisible(with_hint)
        left -= (hint + _SPACING) * with_hint + _GOOD_RING + _SPACING
        rows = min(max(0, left // self.bars.row_height()), ROWS)
        self.bars.setFixedHeight(rows * self.bars.row_height())
        self.bars.setVisible(rows > 0)

    def _hints(self) -> tuple[str, ...]:
        return (
            self.tr("Written. Lower your hand to write it again."),
            self.tr("Hold it until the ring is full."),
            self.tr("Hold the sign still, facing the camera."),
            self.tr("Show a letter to the camera."),
        )

    def idle(self, hint: str) -> None:
        """Nothing is being recognised; say why."""
        self.ring.show_letter(None, 0.0, False)
        self.bars.show_candidates(())
        self._say(self.tr("No sign"), hint)

    def show_result(self, live: LiveResult) -> None:
        """Show what the newest frame says."""
        hold = live.hold
        self.ring.show_letter(live.letter, hold.progress, hold.waiting_release)
        self.bars.show_candidates(live.top)
        if live.letter is not None:
            if hold.waiting_release:
                hint = self.tr("Written. Lower your hand to write it again.")
            else:
                hint = self.tr("Hold it until the ring is full.")
            letter = live.letter  # named only where that says more than the letter does
            same = is_one_name(letter.native, letter.roman)
            self._say("" if same else letter.roman, hint)
        elif live.top:
            self._say(self.tr("Not sure"), self.tr("Hold the sign still, facing the camera."))
        else:
            self._say(self.tr("No sign"), self.tr("Show a letter to the camera."))

    def _say(self, name: str, hint: str) -> None:
        # Setting an equal text would still lay the panel out again, thirty times a second.
        if self.name.text() != name:
            self.name.setText(name)
        if self.hint.text() != hint:
            self.hint.setText(hint)


def _name(letter: Label) -> str:
    return shown(letter.native, letter.roman, "{native}  {roman}")


def _fitted(base: QFont, text: str, width: float, height: float) -> QFont:
    font = QFont(base)
    font.setPixelSize(max(12, round(height)))
    # Indic letters with marks are taller than the font's nominal size, and some labels are long.
    bounds = QFontMetricsF(font).boundingRect(text)
    factor = min(1.0, width / max(bounds.width(), 1), 1.25 * height / max(bounds.height(), 1))
    font.setPixelSize(max(12, round(height * factor)))
    return font
