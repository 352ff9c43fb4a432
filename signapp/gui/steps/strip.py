"""The strip below the tabs that leads through the first steps."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from signapp.gui.announce import announce
from signapp.gui.icons import dress
from signapp.gui.steps.first_steps import LANGUAGE, LETTER, NAME, SEE, STEPS, FirstSteps
from signapp.gui.translation import native_digits
from signapp.gui.widgets.labels import ElidedLabel
from signapp.gui.widgets.room import lines_of
from signapp.languages import Language

_SHORT, _LEAST = 22, 13  # lines of text that a window has, from which a sentence, and a line, fits
_GAP = 6
_INDENT = 10  # of the sentence, so that it stands below the words of the first step
_READ_MS = 20_000  # for what explains the ring
_FINISHED = "finished"


class FirstStepsStrip(QFrame):
    """Says what to do next in a sentence, with a button that goes there; never covers anything.

    Where there is room it shows all steps, of which a click shows one; in a low window one line is
    left, and in the lowest nothing.

    Signals: `asked` (a step: its button was pressed), `live_asked`, `left` (for good).
    """

    asked = Signal(str)
    live_asked = Signal()
    left = Signal()

    def __init__(self, steps: FirstSteps, language: Language) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._steps, self._language = steps, language
        self._viewed = ""  # a step that was clicked
        self._explained = ""  # what explains the ring, while that stands here
        self._front = ""  # the tab in front
        self._away = False
        self._said = steps.current
        self.chips = {step: self._chip(step) for step in STEPS}
        self.line = ElidedLabel()
        self.say = QLabel()
        self.say.setObjectName("muted")
        self.say.setWordWrap(True)
        self.say.setContentsMargins(_INDENT, 0, _INDENT, 2)
        self.name = QLineEdit(steps.name)
        self.name.setPlaceholderText(self.tr("Your name"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.textChanged.connect(lambda text: setattr(steps, "name", text))
        self.name.returnPressed.connect(self._act)
        self.go = QPushButton(self.tr("Go to Live"))
        self.go.clicked.connect(self.live_asked)
        self.action = QPushButton()
        self.action.clicked.connect(self._act)
        self.leave = QToolButton()
        self.leave.setObjectName("quiet")
        self.leave.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.leave.setAccessibleName(self.tr("Leave the first steps"))
        self.leave.setToolTip(self.tr("Leave the first steps; the ? menu shows them again"))
        self.leave.clicked.connect(self.left)
        dress(self.leave, "x")
        self._row = QHBoxLayout()
        self._row.setSpacing(_GAP)
        for chip in self.chips.values():
            self._row.addWidget(chip)
        self._row.addWidget(self.line, 1)
        for widget in (self.name, self.go, self.action, self.leave):
            self._row.addWidget(widget)
        for button in (self.go, self.action):
            button.setAutoDefault(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 4, 12, 4)
        box.setSpacing(2)
        box.addLayout(self._row)
        box.addWidget(self.say)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_READ_MS)
        self._timer.timeout.connect(self._go_on)
        steps.changed.connect(self.refresh)
        self.refresh()

    def _chip(self, step: str) -> QToolButton:
        chip = QToolButton()
        chip.setObjectName("step")
        chip.setCheckable(True)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(lambda: self._view(step))
        return chip

    def title(self, step: str) -> str:
        """What a step is called."""
        return {
            LANGUAGE: self.tr("Choose your language"),
            SEE: self.tr("See a sign"),
            LETTER: self.tr("Sign a letter"),
            NAME: self.tr("Spell your name"),
            "": self.tr("That is all"),
        }.get(step, self.tr("Make it yours"))

    def ring_text(self, letter: str) -> str:
        """How the ring works, when it was full for the first time."""
        return self.tr(
            "{letter} is written. The ring fills while you hold a sign; when it is full, the "
            "letter is written. Lower your hand for a moment to write it twice."
        ).format(letter=letter)

    @property
    def shown_step(self) -> str:
        """The step on show; empty when all were taken."""
        return self._viewed or self._steps.current

    def set_away(self, away: bool) -> None:
        """Go while a page has the whole window."""
        self._away = away
        self._fit()

    def set_front(self, tab: str) -> None:
        """Another tab is in front."""
        self._front = tab
        self.refresh()

    def set_language(self, language: Language) -> None:
        """Another language is in use."""
        self._language = language
        self.refresh()

    def explain_ring(self, letter: str) -> None:
        """Say how the ring works, where the next step stands otherwise."""
        self._explained = letter
        self._timer.start()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what was taken and what comes next."""
        steps = self._steps
        if steps.current != self._said:  # the step on show was taken, or another one was
            self._said, self._viewed = steps.current, ""
            if steps.shown:
                announce(self, f"{self.title(steps.current)}. {self._sentence(steps.current)}")
        step = self.shown_step
        text, button = self._sentence(step), self._button(step)
        if self._explained:
            text, button = self.ring_text(self._explained), self.tr("Go on")
        for widget, said in ((self.say, text), (self.action, button)):
            if widget.text() != said:
                widget.setText(said)
        focused = next((w for w in (self.name, self.go, self.action) if w.hasFocus()), None)
        naming = step == NAME and not self._explained
        self._show(self.name, naming)
        self.action.setEnabled(not naming or steps.checked_name().playable)
        away = self._front != "live" and step in (LETTER, NAME) and not self._explained
        self._show(self.go, away and not (naming and steps.demo))
        self._show(self.action, bool(button))
        for number, (name, chip) in enumerate(self.chips.items(), 1):
            taken = name in steps.done
            chip.setChecked(name == step)
            chip.setAccessibleName(
                self.tr("{title}, done").format(title=self.title(name)) if taken else ""
            )
            chip.setProperty("signapp_number", "" if taken else native_digits(str(number)))
        self._fit()
        if focused is not None and focused.isHidden():
            self._pass_focus(step)

    def _show(self, widget: QWidget, on: bool) -> None:
        """Show or hide; what comes must find room, or Qt makes the window wider at once."""
        if on and widget.isHidden():
            self._name_chips(False)
        widget.setVisible(on)

    def _pass_focus(self, step: str) -> None:
        """Qt would give it to what leaves the steps: pressed twice, a key must not do that."""
        for widget in (self.name, self.action, self.go, self.chips.get(step)):
            if widget is not None and widget.isVisible() and widget.isEnabled():
                widget.setFocus()
                return
        self.leave.clearFocus()

    def _sentence(self, step: str) -> str:
        demo = self._steps.demo
        if step == LANGUAGE:
            return self.tr("Which alphabet do you sign? Choose it above, at the right.")
        if step == SEE:
            return self.tr("Look at the sign of a letter: the chart has them all.")
        if step == LETTER and demo:
            return self.tr(
                "The demo signs for you: watch how the ring fills and the letter is written. With "
                "a camera you sign yourself."
            )
        if step == LETTER:
            return self.tr("Hold the sign of a letter still, until the ring around it is full.")
        if step == NAME:
            return self._naming(demo)
        if step and demo:
            return self.tr(
                "Give yourself a profile. As soon as there is a camera, “Make it yours” teaches it "
                "your hands."
            )
        if step:
            return self.tr("Show your own signs once, and the app knows your hands.")
        return self.tr("You can sign, spell and teach now. The ? menu shows these steps again.")

    def _naming(self, demo: bool) -> str:
        checked = self._steps.checked_name()
        if self._steps.name.strip() and not checked.playable:
            return self.tr("{language} has no signs for this name.").format(
                language=self._language.native_name
            )
        if demo:
            return self.tr("Type your name, and watch how it is signed.")
        if checked.playable:
            said = self.tr("Sign one letter after the other: {letters}")
            return said.format(letters=self._letters())
        return self.tr("Type your name to see its letters, then sign one after the other.")

    def _letters(self) -> str:
        words = self._steps.checked_name().words
        names = [letter.native for word in words for letter in word]
        done = self._steps.signed
        return " · ".join(f"{name} ✓" if n < done else name for n, name in enumerate(names))

    def _button(self, step: str) -> str:
        if step == LANGUAGE:
            return self.tr("Keep {language}").format(language=self._language.native_name)
        if step == SEE:
            return self.tr("Open the chart")
        if step == LETTER:
            return ""
        if step == NAME:
            return self.tr("See it signed")
        if step:
            return self.tr("New profile…") if self._steps.demo else self.tr("Make it yours")
        return self.tr("Close")

    def _view(self, step: str) -> None:
        self._viewed, self._explained = step, ""
        self.refresh()

    @Slot()
    def _go_on(self) -> None:
        self._timer.stop()
        self._explained = ""
        self.refresh()

    @Slot()
    def _act(self) -> None:
        if self._explained:
            self._go_on()
        elif not self.action.isEnabled():
            return
        elif self.shown_step:
            self.asked.emit(self.shown_step)
        else:
            self.left.emit()

    # What there is room for

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Choose what fits."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Choose again when the text has another size."""
        done = super().event(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        return done

    def look(self) -> None:
        """The window has another height."""
        self._fit()

    def _fit(self) -> None:
        if not hasattr(self, "_timer"):
            return
        lines = lines_of(self)
        self.setVisible(self._steps.shown and not self._away and lines >= _LEAST)
        self.say.setVisible(lines >= _SHORT)
        others = [w for w in (self.name, self.go, self.action, self.leave) if not w.isHidden()]
        taken = sum(w.sizeHint().width() + _GAP for w in others) + 24 + 2 * _GAP
        chips = lines >= _SHORT
        for whole in (True, False):
            self._name_chips(whole)
            wide = sum(chip.sizeHint().width() + _GAP for chip in self.chips.values())
            if wide + taken <= self.width():
                break
        else:
            chips = False
        for chip in self.chips.values():
            chip.setVisible(chips)
        text = self._in_one_line()
        if chips:
            text = ""
        elif lines >= _SHORT:
            text = f"{self._count()} {self.title(self.shown_step)}"
        if self.line.text() != text:
            self.line.setText(text)

    def _in_one_line(self) -> str:
        step, text = self.shown_step, self.say.text()
        if self._explained:
            return text
        if step == NAME and not self._steps.demo:
            text = self._letters() or text
        return f"{self._count()} {text}".strip()

    def _count(self) -> str:
        step = self.shown_step
        return native_digits(f"{STEPS.index(step) + 1}/{len(STEPS)}") if step else ""

    @property
    def low(self) -> bool:
        """Whether there is room for one line alone, which may end before the sentence does."""
        return lines_of(self) < _SHORT

    def _name_chips(self, whole: bool) -> None:
        for step, chip in self.chips.items():
            number = str(chip.property("signapp_number") or "")
            named = whole or step == self.shown_step
            title = self.title(step)
            text = " ".join(x for x in (number, title if named else "") if x)
            icon = "" if number else "check"
            if (chip.text(), chip.property("signapp_icon") or "") != (text, icon):
                chip.setText(text)
                chip.setToolButtonStyle(
                    Qt.ToolButtonStyle.ToolButtonTextBesideIcon
                    if icon and text
                    else Qt.ToolButtonStyle.ToolButtonIconOnly
                    if icon
                    else Qt.ToolButtonStyle.ToolButtonTextOnly
                )
                if icon:
                    dress(chip, icon)
                else:
                    chip.setProperty("signapp_icon", None)
            chip.setToolTip("" if named else title)
            if not chip.accessibleName():
                chip.setAccessibleName(title)
