"""Ways to write the Latin word at the cursor of a line, to choose from."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from signapp.gui.style import LineButton
from signapp.languages import Language
from signapp.text.plain_roman import Offer, offered

_MOST = 5


class SpellingRow(QWidget):
    """A line of buttons beside a text line; the spelling that is taken is marked.

    Those that do not fit are left out, from the end. Down goes from the line to the first one.
    Signal `chosen`: the text was changed to one of them.
    """

    chosen = Signal()

    def __init__(self, line: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._language: Language | None = None
        self._offer: Offer | None = None
        self._taken = ""  # the spelling that was chosen and stands in the text
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.buttons = [self._button(n) for n in range(_MOST)]
        line.textChanged.connect(self.look)
        line.cursorPositionChanged.connect(self.look)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), line)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._go)

    def _button(self, number: int) -> LineButton:
        button = LineButton("", self)
        button.setObjectName("segment")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.choose(number))
        button.hide()
        return button

    def set_language(self, language: Language) -> None:
        """Whose letters the line is for."""
        self._language = language
        self.look()

    @property
    def spellings(self) -> tuple[str, ...]:
        """What is offered now."""
        return self._offer.spellings if self._offer is not None else ()

    @Slot()
    def look(self) -> None:
        """Offer what the word at the cursor may be."""
        text, place = self._line.text(), self._line.cursorPosition()
        offer = self._offer
        if offer is not None and self._taken:
            end = offer.start + len(self._taken)
            if text[offer.start : end] == self._taken and offer.start <= place <= end:
                return  # it may still be another one
        self._taken = ""
        language = self._language
        self._offer = None if language is None else offered(text, place, language)
        self._show()

    def choose(self, number: int) -> None:
        """Write one of them in the place of the word."""
        offer, text = self._offer, self._line.text()
        if offer is None or number >= len(offer.spellings):
            return
        end = offer.start + len(self._taken) if self._taken else offer.end
        new = offer.spellings[number]
        with QSignalBlocker(self._line):
            self._line.setText(text[: offer.start] + new + text[end:])
            self._line.setCursorPosition(offer.start + len(new))
        self._taken = new
        self._show()
        self._line.setFocus()
        self.chosen.emit()

    def _go(self) -> None:
        if not self.buttons[0].isHidden():
            self.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self) -> None:
        spellings = self.spellings
        for n, button in enumerate(self.buttons):
            text = spellings[n] if n < len(spellings) else ""
            button.setText(text)
            button.setChecked(bool(text) and text == (self._taken or spellings[0]))
            button.setAccessibleName(self.tr("Write it as {text}").format(text=text))
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        wide = [button.sizeHint().width() for button in self.buttons]
        count = len(self.spellings)
        while count and sum(wide[:count]) > self.width():
            count -= 1
        for n, button in enumerate(self.buttons):
            button.setVisible(n < count)
            button.setGeometry(sum(wide[:n]), 0, wide[n], self.height())
            place = "last" if n == count - 1 else "first" if n == 0 else "middle"
            if button.property("place") != place:
                button.setProperty("place", place)
                button.style().polish(button)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All of them; the height of one even while there is none."""
        wide = [b.sizeHint().width() for b in self.buttons if b.text()]
        return QSize(sum(wide), self.buttons[0].sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The first alone."""
        first = self.buttons[0]
        return QSize(first.sizeHint().width() if first.text() else 0, first.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many as there is room for."""
        super().resizeEvent(event)
        self._place()
