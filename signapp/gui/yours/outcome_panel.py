"""After the round: what it brought."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from signapp.gui.theme import enlarge
from signapp.gui.translation import native_digits
from signapp.gui.widgets.flow import FlowRow
from signapp.gui.yours.round_link import Outcome
from signapp.languages import Language


class OutcomePanel(QWidget):
    """Signals: `used`, `looked`, `undone`, `closed`."""

    used = Signal()
    looked = Signal()
    undone = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Outcome | None = None
        self.before, self.after, self.more = QLabel(), QLabel(), QLabel()
        enlarge(self.before, 1.6)
        enlarge(self.after, 2.4, bold=True)
        enlarge(self.more, 1.15)
        self.before.setObjectName("muted")
        self.honest = QLabel(
            self.tr(
                "Counted on moments of the same holds that were not learnt from. Another day or "
                "another light may be harder; a second round helps."
            )
        )
        self.honest.setObjectName("muted")
        self.use = QPushButton(self.tr("Use it"))
        self.use.setObjectName("primary")
        enlarge(self.use, 1.25)
        self.look = QPushButton(self.tr("Look at my signs…"))
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setToolTip(self.tr("Take all signs of this round back"))
        self.close_button = QPushButton(self.tr("Close"))
        for button, signal in (
            (self.use, self.used),
            (self.look, self.looked),
            (self.undo, self.undone),
            (self.close_button, self.closed),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
        row = FlowRow()
        for button in (self.look, self.undo):
            row.addWidget(button)
        row.push(self.close_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 8, 16, 8)
        box.setSpacing(14)
        box.addStretch(1)
        for label in (self.before, self.after, self.more, self.honest):
            label.setWordWrap(True)
            box.addWidget(label)
        self.use.setMinimumHeight(2 * self.use.fontMetrics().height() + 8)
        box.addWidget(self.use)
        box.addLayout(row)
        box.addStretch(2)

    def show_outcome(self, outcome: Outcome, language: Language) -> None:
        """Show what a round brought."""
        self.shown, gain = outcome, outcome.gain
        taken = bool(outcome.taken)
        if gain is None:
            self.before.setText("")
            self.after.setText(self.tr("Nothing was signed"))
        else:
            fields = {"all": len(gain.letters)}
            self.before.setText(
                native_digits(self.tr("Before: {n} of {all}").format(n=len(gain.before), **fields))
            )
            now = self.tr("Now: {n} of {all}").format(n=len(gain.after), **fields)
            self.after.setText(native_digits(now))
        lines = []
        if gain is not None:
            new = [x for x in gain.letters if x in gain.after - gain.before]
            still = [x for x in gain.letters if x not in gain.after]
            if new:
                lines.append(self.tr("Read now: {letters}").format(letters=_names(new, language)))
            if still:
                text = self.tr("Not read yet: {letters}. Sign them again in another round.")
                lines.append(text.format(letters=_names(still, language)))
            if len(gain.after) < len(gain.before):
                lines.append(self.tr("This round made it worse: undo it, and try again."))
        if outcome.skipped:
            text = self.tr("Skipped: {letters}")
            lines.append(text.format(letters=_names(outcome.skipped, language)))
        self.more.setText("\n".join(lines))
        self.more.setVisible(bool(lines))
        self.before.setVisible(gain is not None)
        self.honest.setVisible(gain is not None)
        for button in (self.use, self.look, self.undo):
            button.setVisible(taken)

    def begin(self) -> None:
        """The panel came to the front: Enter takes what the round brought."""
        first = self.close_button if self.use.isHidden() else self.use
        first.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def press(self) -> None:
        """Enter: press the button that has the focus."""
        button = self.focusWidget()
        if isinstance(button, QPushButton):
            button.click()


def _names(labels, language: Language) -> str:  # type: ignore[no-untyped-def]
    return ", ".join(language.letter(label).native for label in labels)
