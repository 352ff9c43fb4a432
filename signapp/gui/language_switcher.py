"""The one visible control for the language."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from signapp.gui.context import AppContext
from signapp.gui.style import LineButton
from signapp.gui.words import language_name, language_note
from signapp.languages import Language


class LanguageSwitcher(QWidget):
    """A row of buttons, one a language, on Ctrl+1 to Ctrl+9.

    Where there is little room, one button that names the language in use and opens a menu.

    Signal `chosen`: the user took a language, perhaps the one that was in use already.
    """

    chosen = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._shortcuts: list[QShortcut] = []
        self._compact = False
        self.one = QToolButton()
        self.one.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.one.setMenu(QMenu(self.one))
        self.one.menu().aboutToShow.connect(self._fill_menu)
        self.one.hide()
        self._row.addWidget(self.one)
        self.setAccessibleName(self.tr("Language"))
        self._build()
        context.language_changed.connect(self._on_language)
        context.languages_changed.connect(self._build)

    def buttons(self) -> list[QPushButton]:
        """The buttons, in order."""
        return [b for b in self._group.buttons() if isinstance(b, QPushButton)]

    def full_width(self) -> int:
        """Width in pixels of the row of buttons."""
        return sum(button.sizeHint().width() for button in self.buttons())

    def set_compact(self, compact: bool) -> None:
        """Show one button, or the row."""
        if compact != self._compact:
            self._compact = compact
            self.one.setVisible(compact)
            for button in self.buttons():
                button.setVisible(not compact)

    def _build(self) -> None:
        for button in self.buttons():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.deleteLater()
        self.detach()
        languages = self._context.languages
        for i, language in enumerate(languages):
            button = LineButton(_title(language))
            button.setObjectName("segment")
            place = "first" if i == 0 else "last" if i == len(languages) - 1 else "middle"
            button.setProperty("place", place)
            button.setCheckable(True)
            button.setChecked(language.code == self._context.settings.language)
            button.setProperty("code", language.code)
            button.setAccessibleName(language_name(language))
            button.clicked.connect(lambda _, code=language.code: self._choose(code))
            tip = language_name(language)
            if language.note:
                tip += f". {language_note(language)}"
            if i < 9:
                key = QKeySequence(f"Ctrl+{i + 1}")
                shortcut = QShortcut(key, self.window())
                shortcut.activated.connect(lambda code=language.code: self._choose(code))
                self._shortcuts.append(shortcut)
                tip += f" ({key.toString(QKeySequence.SequenceFormat.NativeText)})"
            button.setToolTip(tip)
            self._group.addButton(button)
            self._row.addWidget(button)
            if self._compact:
                button.hide()
        self._name()

    def attach(self, window: QWidget) -> None:
        """Make the keys work in the whole window."""
        for shortcut in self._shortcuts:
            shortcut.setParent(window)

    def detach(self) -> None:
        """Give the keys back: another switcher takes this one's place."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = []

    def _on_language(self, language: Language) -> None:
        for button in self.buttons():
            with QSignalBlocker(button):
                button.setChecked(button.property("code") == language.code)
        self._name()

    def _name(self) -> None:
        language = self._context.language
        self.one.setText(_title(language))
        self.one.setToolTip(language_name(language))
        self.one.setAccessibleName(self.tr("Language") + f": {language_name(language)}")

    def _fill_menu(self) -> None:
        menu = self.one.menu()
        menu.clear()
        for language in self._context.languages:
            action = menu.addAction(_title(language))
            action.setCheckable(True)
            action.setChecked(language.code == self._context.settings.language)
            action.triggered.connect(lambda _=False, code=language.code: self._choose(code))

    def _choose(self, code: str) -> None:
        self._context.set_language(code)
        self.chosen.emit()


def _title(language: Language) -> str:
    return f"{language.native_name} *" if language.stand_in else language.native_name
