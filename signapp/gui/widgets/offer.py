"""A card that offers something over the picture, without moving what is below it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from signapp.gui.widgets.flow import FlowRow

_EDGE = 8
_WIDEST = 620


class OfferCard(QFrame):
    """One sentence and a few answers; hidden until `offer`, and again after an answer.

    Args:
        over: what it lies on, at its foot. No layout: it must not ask for room.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        over.installEventFilter(self)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons: list[QPushButton] = []
        self._row = FlowRow()
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 10, 14, 10)
        box.addWidget(self.text)
        box.addLayout(self._row)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def offer(
        self, text: str, *answers: tuple[str, Callable[[], object]], seconds: float = 0
    ) -> None:
        """Show the card.

        Args:
            text: what is offered.
            answers: the title of each button, the main one first, and what it does.
            seconds: after which the card goes by itself; 0 for never.
        """
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        while self._row.takeAt(0) is not None:
            pass
        self.text.setText(text)
        for title, action in answers:
            button = QPushButton(title)
            button.setAutoDefault(False)
            if not self.buttons:
                button.setObjectName("primary")
            button.clicked.connect(lambda _=False, action=action: self._answer(action))
            self.buttons.append(button)
            self._row.addWidget(button)
        self._timer.stop()
        if seconds:
            self._timer.start(round(1000 * seconds))
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Lie at the foot of the widget below, in its middle."""
        width = min(self._over.width() - 2 * _EDGE, _WIDEST)
        layout = self.layout()
        assert layout is not None
        height = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        x = (self._over.width() - width) // 2
        self.setGeometry(x, self._over.height() - height - _EDGE, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the place when the widget below has another size."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def _answer(self, action: Callable[[], object]) -> None:
        self.hide()
        action()
