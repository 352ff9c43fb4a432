"""Asking for a new language and a new letter."""

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
from signapp.gui.words import language_name
from signapp.languages import Language, Letter
from signapp.teaching.alphabet import add_letter, new_language, new_letter

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
    """A form that stays open, with the reason, until what was typed is accepted."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.form = QFormLayout()
        self.problem = QLabel()
        self.problem.setObjectName("warning")
        self.problem.setWordWrap(True)
        self.problem.hide()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(self.form)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self.setMinimumWidth(380)

    def line(self, title: str, hint: str = "") -> QLineEdit:
        """Add a line to type in."""
        edit = QLineEdit()
        edit.setPlaceholderText(hint)
        self.form.addRow(title, edit)
        return edit

    def make(self) -> None:
        """Do what was asked for; overridden."""
        raise NotImplementedError

    def accept(self) -> None:
        """Close if it works."""
        try:
            self.make()
        except SignappError as error:
            text = str(error)
            self.problem.setText(text[:1].upper() + text[1:])
            self.problem.show()
            return
        super().accept()


class LetterForm(_Form):
    """A new letter of a language; `letter` when accepted."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("New letter of {name}").format(name=language_name(language)))
        self._language = language
        self.letter: Letter | None = None
        self.native = self.line(self.tr("Letter"), self.tr("in its own script, e.g. ক"))
        self.roman = self.line(self.tr("Romanised name"), self.tr("e.g. ka"))
        self.text = self.line(
            self.tr("Writes"), self.tr("what it writes or means; like the letter")
        )

    def make(self) -> None:
        """Write it into the language."""
        letter = new_letter(self.native.text(), self.roman.text(), self.text.text())
        add_letter(self._language.code, letter)
        self.letter = letter


class LanguageForm(_Form):
    """A new language with its first letter; `language` when accepted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("New language"))
        self.language: Language | None = None
        self.name = self.line(self.tr("English name"), self.tr("e.g. Khasi"))
        self.native_name = self.line(self.tr("Its own name"))
        self.script = QComboBox()
        self.script.addItems(list(SCRIPTS))
        self.form.addRow(self.tr("Script"), self.script)
        self.native = self.line(self.tr("First letter"), self.tr("in its own script"))
        self.roman = self.line(self.tr("Romanised name"))

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
