"""While the round runs: the sign that is asked for, as large as there is room."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from signapp.gui.context import AppContext
from signapp.gui.motion.pictures import SignPictures
from signapp.gui.theme import enlarge
from signapp.gui.widgets.count_bar import CountBar
from signapp.gui.widgets.flow import FlowRow
from signapp.gui.widgets.labels import FittedLabel
from signapp.gui.yours.forms import FormsDialog, forms_of, picture_of
from signapp.gui.yours.sign_view import SignView
from signapp.languages.names import shown
from signapp.live.alphabet_round import Phase

_SIDE = 480


class AskingPanel(QWidget):
    """Signals: `skip_asked`, `finish_asked`, `leave_asked`."""

    skip_asked = Signal()
    finish_asked = Signal()
    leave_asked = Signal()

    def __init__(
        self, context: AppContext, pictures: SignPictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._pictures = context, pictures
        self._code = self._name = self._label = ""
        self._forms: dict[str, str] = {}  # those that the person signs, by letter
        self._drawn: dict[tuple[str, str, str], QImage] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sign = SignView()
        self.letter = FittedLabel()
        enlarge(self.letter, 3.2, bold=True)
        self.letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint = QLabel()
        self.hint.setObjectName("muted")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setWordWrap(True)
        enlarge(self.hint, 1.15)
        self.hint.setMinimumHeight(2 * self.hint.fontMetrics().lineSpacing())
        self.other = self._button(self.tr("I sign it another way…"), self._ask_form)
        self.skip = self._button(self.tr("Skip"), self.skip_asked.emit)
        self.skip.setToolTip(self.tr("Space skips the letter, Backspace asks for the last again"))
        self.finish = self._button(self.tr("Finish here"), self.finish_asked.emit)
        self.leave = self._button(self.tr("Leave"), self.leave_asked.emit)
        self.leave.setToolTip(self.tr("Escape; you can go on later"))
        self.bar = CountBar()
        top = QHBoxLayout()
        top.addWidget(self.bar, 1)
        top.addWidget(self.leave)
        buttons = FlowRow()
        for button in (self.other, self.skip, self.finish):
            buttons.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(top)
        box.addSpacing(6)
        box.addWidget(self.sign, 1)
        box.addWidget(self.letter)
        box.addWidget(self.hint)
        box.addLayout(buttons)
        pictures.ready.connect(self._on_ready)

    def _button(self, title: str, action) -> QPushButton:  # type: ignore[no-untyped-def]
        button = QPushButton(title)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: action())
        return button

    def set_person(self, code: str, name: str) -> None:
        """Who signs, in which language."""
        self._code, self._name, self._label = code, name, ""
        self._forms, self._drawn = {}, {}
        self._context.profiles.run(
            lambda profiles: dict(profiles.get(name).forms) if profiles.find(name) else {},
            done=partial(self._take_forms, code, name),
            rebuild=False,
            code=code,
        )

    def _take_forms(self, code: str, name: str, forms: dict[str, str]) -> None:
        if (code, name) == (self._code, self._name):
            self._forms = forms
            self._draw()

    def show_letter(self, label: str, upcoming: Sequence[str]) -> None:
        """Ask for a letter; the pictures of those to come are drawn meanwhile."""
        for other in upcoming:
            self._picture(other)
        if label == self._label:
            return
        self._label = label
        letter = self._context.language.letter(label)
        self.letter.setText(shown(letter.native, letter.roman, "{native}  {roman}"))
        self.sign.setAccessibleName(self.letter.text())
        self._draw()

    def show_round(self, position: int, letters: int) -> None:
        """Say how many letters are behind, of how many."""
        self.bar.setRange(0, letters)
        self.bar.setValue(position)

    def show_progress(self, progress: float) -> None:
        """Fill the ring."""
        self.sign.show_progress(progress)

    def show_tick(self, on: bool) -> None:
        """The sign was taken."""
        self.sign.show_tick(on)
        if on:
            self.sign.show_progress(0.0)

    def allow_finish(self, allowed: bool) -> None:
        """Whether there is anything to finish with."""
        self.finish.setEnabled(allowed)

    def explain(self, phase: Phase) -> None:
        """Say in small what to do; setting an equal text would lay the panel out again."""
        match phase:
            case Phase.SECOND_HAND:
                text = self.tr("If you sign it with one hand, just go on holding it.")
            case Phase.CHANGE:
                text = self.tr("If the sign is the same, lower your hands for a moment.")
            case _:
                text = self.tr("Hold the sign until the ring is full. Space skips it.")
        if self.hint.text() != text:
            self.hint.setText(text)

    @Slot()
    def press(self) -> None:
        """Enter: press the button that has the focus."""
        button = self.focusWidget()
        if isinstance(button, QPushButton):
            button.click()

    def _draw(self) -> None:
        if self._label:
            letter = self._context.language.letter(self._label)
            self.sign.show_sign(self._picture(self._label), letter.native)

    def _picture(self, label: str) -> QImage | None:
        form = self._forms.get(label, "")
        mirrored = self._context.settings.signing.mirror
        if not form:
            return self._pictures.get(self._code, label, _SIDE, mirrored)
        key = (self._code, label, form)
        if key not in self._drawn:
            self._context.profiles.behind(
                partial(picture_of, self._code, label, form, _SIDE, mirrored),
                partial(self._take_picture, key),
            )
        return self._drawn.get(key)

    def _take_picture(self, key: tuple[str, str, str], image: QImage | None) -> None:
        if image is not None and key not in self._drawn:
            self._drawn[key] = image
            self._draw()

    @Slot(str, str)
    def _on_ready(self, code: str, label: str) -> None:
        if (code, label) == (self._code, self._label):
            self._draw()

    def _ask_form(self) -> None:
        """Show the forms of the letter; the one that is chosen is shown from now on."""
        label, code = self._label, self._code
        self._context.profiles.behind(partial(forms_of, code, label), self._choose_form)

    def _choose_form(self, forms: list[tuple[str, QImage]]) -> None:
        label, name = self._label, self._name
        letter = self._context.language.letter(label)
        dialog = FormsDialog(letter.native, forms, self._forms.get(label, ""), self.window())
        if dialog.exec() and dialog.chosen is not None:
            form = dialog.chosen
            self._forms[label] = form

            def note(profiles) -> None:  # type: ignore[no-untyped-def]
                if profiles.find(name) is None:
                    profiles.add(name)
                profiles.set_form(name, label, form or None)

            self._context.profiles.run(note, rebuild=False, code=self._code)
            self._draw()
        dialog.deleteLater()
        self.setFocus()
