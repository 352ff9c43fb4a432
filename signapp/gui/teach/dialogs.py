"""Asking for a new language, a new letter, another name."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from signapp.errors import SignappError
from signapp.gui.guard import line_of
from signapp.gui.words import language_name, sentence
from signapp.languages import Language, Letter
from signapp.languages.names import name_key
from signapp.recording.samples import check_name
from signapp.teaching.alphabet import add_letter, find_letter, new_language, new_letter

# English name of the script and the locale that a language in it most often has.
SCRIPTS = {
    "Latin": "en",
    "Bengali": "bn",
    "Devanagari": "hi",
    "Gurmukhi": "pa",
    "Gujarati": "gu",
    "Odia": "or",
    "Tamil": "ta",
    "Telugu": "te",
    "Kannada": "kn",
    "Malayalam": "ml",
    "Sinhala": "si",
    "Arabic": "ur",
}


class _Form(QDialog):
    """A form with the focus in its first line. It stays open until what was typed is accepted:
    before, OK cannot be pressed, and a line says why not."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.form = QFormLayout()
        self.problem = QLabel()
        self.problem.setObjectName("warning")
        self.problem.setWordWrap(True)
        # Its place is kept, so that nothing moves under the pointer while one types.
        policy = self.problem.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.problem.setSizePolicy(policy)
        self.problem.setMinimumHeight(2 * self.problem.fontMetrics().lineSpacing())
        self.problem.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setDefault(True)
        # Enter means OK, wherever the focus is, and never Cancel.
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._required: list[QLineEdit] = []
        self._lines: list[QWidget] = []
        column = QVBoxLayout(self)
        column.addLayout(self.form)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        self.setMinimumWidth(380)

    def line(self, title: str, hint: str = "", *, required: bool = False) -> QLineEdit:
        """Add a line to type in."""
        edit = QLineEdit()
        edit.setPlaceholderText(hint)
        edit.textChanged.connect(self.look)
        self.add(title, edit)
        if required:
            self._required.append(edit)
        return edit

    def add(self, title: str, widget: QWidget) -> None:
        """Add a row; Tab goes through the rows in their order, then to the buttons."""
        self.form.addRow(title, widget)
        if self._lines:
            self.setTabOrder(self._lines[-1], widget)
        self._lines.append(widget)
        self.setTabOrder(widget, self.ok)
        self.ok.setEnabled(not self._required)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What is typed goes into the first line."""
        super().showEvent(event)
        self.look()
        first = self._lines[0]
        first.setFocus()
        if isinstance(first, QLineEdit):
            first.selectAll()

    def check(self) -> None:
        """Raise SignappError if what was typed cannot be used; overridden."""
        raise NotImplementedError

    def make(self) -> None:
        """Do what was asked for; overridden."""
        raise NotImplementedError

    @Slot()
    def look(self) -> None:
        """Say what is wrong so far; nothing is wrong yet with a line that waits to be typed in."""
        full = all(edit.text().strip() for edit in self._required)
        self.ok.setEnabled(self._try(self.check) and full if full else False)
        if not full:
            self.problem.hide()

    def accept(self) -> None:
        """Close if it works."""
        if self.ok.isEnabled() and self._try(self.make):
            super().accept()

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except SignappError as error:
            self.problem.setText(sentence(line_of(error)))
            self.problem.show()
            return False
        self.problem.hide()
        return True


class LetterForm(_Form):
    """A new letter of a language, or another name for one; `letter` when accepted.

    A new letter is written into the language; a renamed one is left to the caller, since its
    samples have to come along.
    """

    def __init__(
        self, language: Language, parent: QWidget | None = None, old: Letter | None = None
    ) -> None:
        super().__init__("", parent)
        name = language_name(language)
        self.setWindowTitle(
            self.tr("New letter of {name}").format(name=name)
            if old is None
            else self.tr("Rename the letter {name}").format(name=old.native)
        )
        self._language, self._old = language, old
        self.letter: Letter | None = None
        hint = self.tr("in its own script, e.g. ক")
        self.native = self.line(self.tr("Letter"), hint, required=True)
        self.roman = self.line(self.tr("Romanised name"), self.tr("e.g. ka"))
        self.text = self.line(
            self.tr("Writes"), self.tr("what it writes or means; like the letter")
        )
        if old is not None:
            self.native.setText(old.native)
            self.roman.setText(old.roman)
            self.text.setText("" if old.text == old.native else old.text)

    def check(self) -> None:
        """Whether the letter can be made."""
        letter = self._typed()
        if self._old is None and find_letter(self._language, letter.label) is not None:
            text = self.tr("{language} has the letter {letter} already.")
            name = language_name(self._language)
            raise SignappError(text.format(language=name, letter=letter.label))

    def make(self) -> None:
        """Write a new one into the language."""
        letter = self._typed()
        if self._old is None:
            add_letter(self._language.code, letter)
        self.letter = letter

    def _typed(self) -> Letter:
        return new_letter(self.native.text(), self.roman.text(), self.text.text())


class LanguageForm(_Form):
    """A new language with its first letter; `language` when accepted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("New language"))
        self.language: Language | None = None
        self.name = self.line(self.tr("English name"), self.tr("e.g. Khasi"), required=True)
        self.native_name = self.line(self.tr("Its own name"))
        self.script = QComboBox()
        self.script.addItems(list(SCRIPTS))
        self.add(self.tr("Script"), self.script)
        hint = self.tr("in its own script")
        self.native = self.line(self.tr("First letter"), hint, required=True)
        self.roman = self.line(self.tr("Romanised name"))

    def check(self) -> None:
        """Whether the names can be used."""
        check_name(self.name.text(), "language")
        new_letter(self.native.text(), self.roman.text())

    def make(self) -> None:
        """Write its file."""
        letter = new_letter(self.native.text(), self.roman.text())
        script = self.script.currentText()
        self.language = new_language(
            self.name.text(),
            letter,
            native_name=self.native_name.text(),
            script=script,
            locale=SCRIPTS[script],
        )


class NameForm(_Form):
    """Another name for a signer or a language; `name` when accepted."""

    def __init__(
        self, title: str, old: str, taken: Collection[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._taken = {name_key(name) for name in taken} - {name_key(old)}
        self.name = ""
        self.edit = self.line(self.tr("Name"), required=True)
        self.edit.setText(old)

    def check(self) -> None:
        """Whether the name can be used."""
        name = check_name(self.edit.text(), "name")
        if name_key(name) in self._taken:
            raise SignappError(self.tr("There is a language of that name already."))

    def make(self) -> None:
        """Take it over."""
        self.name = check_name(self.edit.text(), "name")
