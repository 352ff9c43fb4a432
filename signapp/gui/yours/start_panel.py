"""Before the round: whose it is, and how long it shall be."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from signapp.gui.profile_switcher import name_problem
from signapp.gui.theme import enlarge
from signapp.gui.translation import native_digits
from signapp.gui.words import language_name
from signapp.languages import Language

_SECONDS = 2.4  # a letter, with a moment to read it


class StartPanel(QWidget):
    """Signals: `begun` (name, "all", "hard" or "on"), `name_changed` (name), `put_off`."""

    begun = Signal(str, str)
    name_changed = Signal(str)
    put_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._camera = False
        self._letters = 0
        self.title = QLabel(self.tr("Make it yours"))
        enlarge(self.title, 1.8, bold=True)
        self.what = QLabel(
            self.tr(
                "The app shows a letter, you hold its sign, it ticks, and the next one comes. "
                "Your hands are busy, so nothing is clicked. Sign each letter your own way: "
                "that is what it learns."
            )
        )
        enlarge(self.what, 1.2)
        self.asked = QLabel(self.tr("Name of the person who signs"))
        self.name = QLineEdit()
        enlarge(self.name, 1.2)
        self.asked.setBuddy(self.name)
        self.name.setAccessibleName(self.asked.text())
        self.name.textChanged.connect(self._enable)
        self.name.editingFinished.connect(lambda: self.name_changed.emit(self.name.text()))
        self.go_on = self._button("on")
        self.all = self._button("all")
        self.hard = self._button("hard")
        self.source = QLabel(
            self.tr("Choose a camera in the Live tab first: this is the demo clip.")
        )
        self.source.setObjectName("warning")
        self.problem = QLabel()
        self.problem.setObjectName("warning")
        self.kept = QLabel(
            self.tr("Only landmarks of the hands are kept, on this computer, until you erase them.")
        )
        self.kept.setObjectName("muted")
        self.later = QPushButton(self.tr("Not now"))
        self.later.setAutoDefault(False)
        self.later.clicked.connect(self.put_off)
        self._lay_out()
        self._enable()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 8, 16, 8)
        box.setSpacing(8)
        box.addStretch(1)
        for label in (self.what, self.source, self.problem, self.kept, self.title):
            label.setWordWrap(True)
        for part in (self.title, self.what, self.asked, self.name, self.problem, self.source):
            box.addWidget(part)
        for button in (self.go_on, self.all, self.hard):
            enlarge(button, 1.25)
            button.setMinimumHeight(2 * button.fontMetrics().height() + 8)
            box.addWidget(button)
        box.addWidget(self.kept)
        box.addWidget(self.later, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(2)

    def _button(self, which: str) -> QPushButton:
        button = QPushButton()
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.begun.emit(self.name.text().strip(), which))
        return button

    def show_language(self, language: Language, name: str, names: tuple[str, ...]) -> None:
        """Begin for a language; nothing can be asked for before `show_choice`."""
        self.title.setText(
            self.tr("Make it yours: {language}").format(language=language_name(language))
        )
        self.name.setText(name)
        self.name.setCompleter(QCompleter(list(names), self.name))
        self._letters = 0
        self._enable()

    @Slot()
    def press(self) -> None:
        """Enter: press the button that has the focus; from the name, begin."""
        button = self.focusWidget()
        if not isinstance(button, QPushButton):
            button = self.all if self.go_on.isHidden() else self.go_on
        button.click()

    def show_choice(self, letters: int, hard: int, left: int) -> None:
        """Say what can be asked for: how many letters, hard ones, and of a round that was left."""
        self._letters = letters
        self.all.setText(self._timed(self.tr("All {n} letters").format(n=letters), letters))
        short = self.tr("The {n} that differ most among people").format(n=hard)
        self.hard.setText(self._timed(short, hard))
        self.go_on.setText(
            self._timed(self.tr("Go on where you left: {n} to come").format(n=left), left)
        )
        self.hard.setVisible(hard > 0)
        self.go_on.setVisible(left > 0)
        for button in (self.go_on, self.all):
            first = button is (self.go_on if left else self.all)
            button.setObjectName("primary" if first else "")
            button.style().unpolish(button)
            button.style().polish(button)
        self._enable()

    def show_source(self, demo: bool) -> None:
        """Whether the picture is the demo's: its signs are nobody's here."""
        self._camera = not demo
        self._enable()

    def _timed(self, text: str, letters: int) -> str:
        seconds = max(10, round(_SECONDS * letters, -1))
        time = (
            self.tr("about {n} s").format(n=round(seconds))
            if seconds < 60
            else self.tr("about {n} min").format(n=f"{seconds / 60:.1f}".removesuffix(".0"))
        )
        return native_digits(f"{text} · {time}")

    @Slot()
    def _enable(self) -> None:
        why = name_problem(self.name.text(), [])
        self.problem.setText(why)
        self.problem.setVisible(bool(why))
        self.source.setVisible(not self._camera)
        for button in (self.go_on, self.all, self.hard):
            button.setEnabled(self._camera and not why and self._letters > 0)
        if not self._letters:
            self.hard.hide()
            self.go_on.hide()
