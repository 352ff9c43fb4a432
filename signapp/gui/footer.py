"""The line at the foot of the window: what just happened, else what to know about the page."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from signapp.gui.announce import announce
from signapp.gui.widgets.labels import ElidedLabel
from signapp.gui.widgets.room import is_short
from signapp.gui.words import language_note
from signapp.languages import Language

_MESSAGE_MS = 6000
_SIDE, _INNER = 12, 3


class Message(QLabel):
    """Lies over the page where it needs more than the line, and goes when it is clicked."""

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Somebody wants to see what is below."""
        self.hide()


class Footer(QWidget):
    """Always one line high, so that the page stands still when something is said.

    In a window that is short for its text, only the message is left.

    Args:
        body: the widget at whose foot it stands; a long message grows upwards over it.
    """

    def __init__(self, body: QWidget) -> None:
        super().__init__(body)
        self._body = body
        self._away = False
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stand_in = ElidedLabel()
        self.note = ElidedLabel()
        self.note.setObjectName("muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, _INNER, _SIDE, _INNER)
        row.setSpacing(16)
        row.addWidget(self.stand_in, 3)
        row.addWidget(self.note, 2)
        self.message = Message(body)
        self.message.setObjectName("message")
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MESSAGE_MS)
        self._timer.timeout.connect(self.message.hide)
        self._set_height()
        body.installEventFilter(self)

    @Slot(str)
    def say(self, text: str) -> None:
        """Show a message for a few seconds."""
        self.message.setText(text)
        self._place()
        self.message.show()
        self.message.raise_()
        self._timer.start()
        announce(self.message, text)

    def show_language(self, language: Language) -> None:
        """Say that the signs stand in for others, as long as they do."""
        self.stand_in.setText(f"* {language_note(language)}" if language.stand_in else "")
        self.stand_in.setVisible(language.stand_in)

    def set_away(self, away: bool) -> None:
        """Go while a page has the whole window; messages are still shown."""
        self._away = away
        self._appear()

    def _appear(self) -> None:
        self.setVisible(not self._away and not is_short(self))

    def show_note(self, text: str) -> None:
        """What to know about the page in front."""
        self.note.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The message keeps its place at the foot."""
        if event.type() == QEvent.Type.Resize:
            self._appear()
            if self.message.isVisible():
                self._place()
        return False

    def event(self, event: QEvent) -> bool:
        """Text of another size needs a line of another height."""
        done = super().event(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_height()
            self._appear()
        return done

    def _set_height(self) -> None:
        self.setFixedHeight(self.fontMetrics().height() + 2 * _INNER + 4)

    def _place(self) -> None:
        width = self._body.width()
        height = max(self.height(), self.message.heightForWidth(width))
        self.message.setGeometry(0, self._body.height() - height, width, height)
