"""The text being written, and what can be done with it."""

from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from signapp.gui.announce import announce
from signapp.gui.asking import ask_where
from signapp.gui.context import AppContext
from signapp.gui.engine import Commit, LiveResult
from signapp.gui.icons import dress
from signapp.gui.live.history_dialog import HistoryDialog
from signapp.gui.speech import SpeakButton
from signapp.gui.theme import enlarge, even_height
from signapp.gui.widgets.flow import Column, FlowRow
from signapp.gui.words import error_text
from signapp.languages import DELETE, Language, Letter
from signapp.languages.names import shown
from signapp.live.corrections import Corrections, RecentFrames
from signapp.system.files import write_text
from signapp.text.composer import Composer, Entry
from signapp.text.script import hasanta_for

_TEXT_EDGE = 8  # border, padding and the document's margin
_TYPING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class TextView(QPlainTextEdit):
    """The text, to be read and copied; keys for editing are left to the panel's buttons.

    A read-only QPlainTextEdit claims Ctrl+Z and its like for itself and does nothing with them.
    """

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line, with room for the marks of Indic letters."""
        return QSize(200, round(1.2 * self.fontMetrics().height()) + 2 * _TEXT_EDGE)

    def event(self, event: QEvent) -> bool:
        """Let the buttons' shortcuts through, but not those of a single key.

        It looks like a place to type in: whoever tries must not pause the camera with a P.
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
            typed = (
                bool(event.text())
                and event.text().isprintable()
                and not event.modifiers() & ~_TYPING
            )
            event.setAccepted(typed or any(event.matches(key) for key in own))
            return True
        return super().event(event)


class ComposerPanel(Column):
    """Shows the text of the language in use; each language keeps its own.

    Signal `taught` (Lesson): a correction shows which letter a sign was.
    """

    taught = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._scratch: dict[str, Composer] | None = None
        self._composer: Composer = context.composer()
        self._recent, self._corrections = RecentFrames(), Corrections()
        self.view = TextView()
        self.view.setReadOnly(True)
        self.view.setTabChangesFocus(True)
        self.view.setPlaceholderText(self.tr("Your text appears here"))
        self.view.setAccessibleName(self.tr("Text"))
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        enlarge(self.view, 1.9)
        self._buttons()
        self.box.setContentsMargins(12, 8, 12, 8)
        self.box.setSpacing(6)
        self.box.addWidget(self.view, 1)
        self.box.addLayout(self._row)
        context.language_changed.connect(self._on_language)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is little room, the key alone must do."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit again when the text has another size."""
        done = super().event(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        return done

    def _fit(self) -> None:
        row = getattr(self, "_row", None)
        if row is not None:
            room = self.width() - 24
            self.meant.setVisible(not row.costs_a_line(self.meant, room))

    def use_scratch(self, scratch: bool) -> None:
        """Write into a text that is not kept, as while the demo plays: it is not the user's."""
        if scratch != (self._scratch is not None):
            self._scratch = {} if scratch else None
            self._composer = self._composer_of(self._context.settings.language)
            self._refresh()

    def _composer_of(self, code: str) -> Composer:
        if self._scratch is None:
            return self._context.composer(code)
        return self._scratch.setdefault(code, Composer(code))

    @property
    def composer(self) -> Composer:
        """The text of the language in use."""
        return self._composer

    def see(self, live: LiveResult) -> None:
        """Look at a frame: what is held now may be corrected later."""
        hands = live.recognition.hands
        self._recent.see(hands, live.frame.time_s, live.frame.generation)

    def on_commit(self, commit: Commit) -> None:
        """Write a letter that was held, or the word of a moving sign."""
        language = self._context.find_language(commit.language)
        composer = self._composer_of(commit.language)
        if commit.text:
            composer.word(Entry(commit.text, commit.letter.label), commit.instead)
            self._refresh()
            announce(self.view, commit.text)
            return
        letter = language.letter(commit.letter.label)
        before = composer.text
        if letter.action == DELETE:
            composer.backspace()
            self._corrections.deleted(monotonic())
        elif letter.text == " ":
            composer.space()
        else:
            composer.write(Entry(letter.text, letter.label, letter.alternates))
        if not letter.action:
            self._learn_from(commit)
        self._refresh()
        announce(self.view, shown(letter.native, letter.roman, "{native}, {roman}"))
        if composer.text == before and letter.text.strip() and not letter.action:
            self._context.message.emit(
                self.tr(
                    "{letter} was taken. After a consonant it writes nothing: the consonant "
                    "carries it already."
                ).format(letter=letter.native)
            )

    def _learn_from(self, commit: Commit) -> None:
        held = self._recent.held(commit.time_s, self._context.settings.writing.hold_s)
        if self._scratch is not None:  # the demo's signs are nobody's
            held = None
        lesson = self._corrections.written(commit.language, commit.letter.label, held, monotonic())
        if lesson is not None:
            self.taught.emit(lesson)

    def _buttons(self) -> None:
        self.space = self._button(self.tr("Space"), "Ctrl+Space", self._do_space)
        self.back = self._button(self.tr("Delete"), "Ctrl+Backspace", self._do_back)
        self.undo = self._button(self.tr("Undo"), "Ctrl+Z", self._do_undo)
        self.hasanta = self._button("◌্", "Ctrl+H", self._do_hasanta)
        self.hasanta.setAccessibleName(self.tr("Join consonants"))
        self.other = self._button(self.tr("Other letter"), "Ctrl+E", self._do_other)
        self.meant = self._button(self.tr("That was…"), "Ctrl+T", self._do_meant)
        self.clear = self._button(self.tr("Clear"), "Ctrl+L", self._do_clear)
        self.copy = self._button(self.tr("Copy"), "Ctrl+Shift+C", self._do_copy)
        self.save = self._button(self.tr("Save…"), "Ctrl+S", self._do_save)
        self.past = self._button(self.tr("History…"), "Ctrl+Shift+H", self._do_history)
        self.speak = SpeakButton(lambda: (self._composer.text, self._context.language))
        self.speak.message.connect(self._context.message)
        for button, icon in (
            (self.space, "space"),
            (self.back, "backspace"),
            (self.undo, "arrow-back-up"),
            (self.clear, "eraser"),
            (self.copy, "copy"),
            (self.save, "device-floppy"),
            (self.past, "history"),
            (self.speak, "volume"),
        ):
            dress(button, icon)
        self._row = FlowRow(fold=True)
        for button in (self.space, self.back, self.undo, self.hasanta, self.other, self.meant):
            self._row.addWidget(button)
        self._row.push(self.clear)
        for button in (self.copy, self.save, self.past, self.speak):
            self._row.addWidget(button)
        even_height(self.space, self.back, self.undo, self.hasanta, self.other, self.meant)
        even_height(self.clear, self.copy, self.save, self.past, self.speak)

    def _button(self, title: str, key: str, action) -> QPushButton:  # type: ignore[no-untyped-def]
        button = QPushButton(title)
        button.setAutoDefault(False)
        button.clicked.connect(action)
        sequence = QKeySequence(key)
        # Not setShortcut: a button waits a tenth of a second before it acts on one, and forgets
        # it when its text changes.
        QShortcut(sequence, self).activated.connect(button.click)
        button.setToolTip(sequence.toString(QKeySequence.SequenceFormat.NativeText))
        return button

    def _do_space(self) -> None:
        self._corrections.forget()
        self._composer.space()
        self._refresh()

    def _do_back(self) -> None:
        self._composer.backspace()
        self._corrections.deleted(monotonic())
        self._refresh()

    def _do_undo(self) -> None:
        self._corrections.forget()
        self._composer.undo()
        self._refresh()

    def _do_clear(self) -> None:
        self._corrections.forget()
        self._composer.clear()
        self._refresh()

    def _do_other(self) -> None:
        self._composer.next_alternate()
        self._refresh()

    def _do_meant(self) -> None:
        """Let the user say which letter the last one was."""
        menu = QMenu(self)
        now = self._corrections.last_label
        for letter in self._context.language.letters:
            if letter.label != now and letter.text.strip() and not letter.action:
                title = shown(letter.native, letter.roman, "{native}  {roman}")
                menu.addAction(title).triggered.connect(
                    lambda _=False, letter=letter: self.say_meant(letter)
                )
        menu.exec(self.meant.mapToGlobal(self.meant.rect().bottomLeft()))
        menu.deleteLater()

    def say_meant(self, letter: Letter) -> None:
        """The last letter was this one: write it in its place, and offer to learn the sign."""
        if not self._composer.entries:
            return
        self._composer.replace_last(Entry(letter.text, letter.label, letter.alternates))
        lesson = self._corrections.said(letter.label)
        if lesson is not None:
            self.taught.emit(lesson)
        self._refresh()

    def _do_hasanta(self) -> None:
        sign = hasanta_for(self._context.language.script)
        if sign is not None:
            self._composer.write(Entry(sign))
            self._refresh()

    def _do_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._composer.text)
        self._context.message.emit(self.tr("Text copied"))

    def _do_save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        path = ask_where(
            self,
            self.tr("Save the text"),
            Path(folder) / "signapp.txt",
            self.tr("Text (*.txt)"),
            (".txt",),
            any_suffix=True,
        )
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Save the text as UTF-8; a message says when that is done."""
        text = self._composer.text.strip() + "\n"
        self._context.in_background(
            lambda: write_text(path, text),
            done=self.tr("Saved as {path}").format(path=path),
            failed=self.tr("Cannot write {path}: {reason}").replace("{path}", str(path)),
        )

    def _do_history(self) -> None:
        HistoryDialog(self._context, self._composer, self).exec()
        self._refresh()

    def _on_language(self, language: Language) -> None:
        self._composer = self._composer_of(language.code)
        self._corrections.forget()
        self._refresh()

    def _refresh(self) -> None:
        composer, language = self._composer, self._context.language
        text = composer.text
        if self.view.toPlainText() != text:
            self.view.setPlainText(text)
            self.view.moveCursor(QTextCursor.MoveOperation.End)
            self.view.ensureCursorVisible()
        some = bool(composer.entries)
        for button in (self.back, self.clear, self.copy, self.save):
            button.setEnabled(some)
        self.space.setEnabled(some)
        self.undo.setEnabled(composer.can_undo)
        sign = hasanta_for(language.script)
        self.hasanta.setVisible(sign is not None)
        self.hasanta.setEnabled(some)
        if sign is not None:
            self.hasanta.setText(self.tr("Join {sign}").format(sign=f"◌{sign}"))
            self.hasanta.setToolTip(self.tr("Join the last consonant to the next one (Ctrl+H)"))
        alternates = composer.entries[-1].alternates if some else ()
        self.other.setVisible(any(letter.alternates for letter in language.letters))
        self.other.setEnabled(bool(alternates))
        self.other.setText(f"→ {alternates[0]}" if alternates else self.tr("Other letter"))
        self.other.setToolTip(
            self.tr("Change the last letter to another one with the same sign (Ctrl+E)")
        )
        self.meant.setEnabled(bool(some and self._corrections.last_label))
        self.meant.setToolTip(
            self.tr("Say which letter the last sign was; it can then be learnt (Ctrl+T)")
        )
        self.speak.refresh(language, some)
        self._fit()
        if self._context.drafts.failure:
            self._context.message.emit(error_text(self._context.drafts.failure))
