"""The text being written, and what can be done with it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from signapp.errors import SignappError
from signapp.gui.announce import SAID, announce
from signapp.gui.asking import ask_where
from signapp.gui.context import AppContext
from signapp.gui.engine import Commit, LiveResult
from signapp.gui.icons import dress
from signapp.gui.live.history_dialog import HistoryDialog
from signapp.gui.live.lessons import TextLessons
from signapp.gui.live.text_field import TextField
from signapp.gui.live.typed_word import TypedWord, shortened
from signapp.gui.speech import SpeakButton
from signapp.gui.theme import enlarge, even_height
from signapp.gui.widgets.bubble import Bubble
from signapp.gui.widgets.flow import Column, FlowRow
from signapp.gui.words import error_text
from signapp.languages import DELETE, Language, Letter
from signapp.languages.names import shown
from signapp.system.files import write_text
from signapp.text.composer import Composer, Entry
from signapp.text.plain_roman import can_spell
from signapp.text.script import hasanta_for


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
        self._word = TypedWord()
        self._lessons = TextLessons(self)
        self._lessons.taught.connect(self.taught)
        self.view = TextField(self._composer)
        self.bubble = Bubble(self.view)
        self.view.setAccessibleName(self.tr("Text"))
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        enlarge(self.view, 1.9)
        self._buttons()
        self.box.setContentsMargins(12, 8, 12, 8)
        self.box.setSpacing(6)
        self.box.addWidget(self.view, 1)
        self.box.addLayout(self._row)
        context.language_changed.connect(self._on_language)
        self.view.typed.connect(self._on_typed)
        self.view.moved.connect(self._on_moved)
        self.view.refused.connect(self._on_refused)
        self.view.erase.connect(self._do_erase)
        self.view.undo_asked.connect(self._do_undo)
        self.view.redo_asked.connect(self._do_redo)
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
            self._show(self._composer_of(self._context.settings.language))

    def _show(self, composer: Composer) -> None:
        self._composer = composer
        self._lessons.forget()
        self.view.show_composer(composer)
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
        self._lessons.see(live)

    def on_commit(self, commit: Commit) -> None:
        """Write a letter that was held, or the word of a moving sign, where the cursor is."""
        language = self._context.find_language(commit.language)
        composer = self._composer_of(commit.language)
        if composer is self._composer:
            self.view.finish_input()
        if commit.text:
            self._lessons.forget()
            composer.word(Entry(commit.text, commit.letter.label), commit.instead)
            self._refresh()
            announce(self.view, commit.text)
            return
        letter = language.letter(commit.letter.label)
        before = composer.text
        entry = Entry(letter.text, letter.label, letter.alternates)
        if letter.action == DELETE:
            self._lessons.taken_out(composer.backspace())
        elif letter.text == " ":
            composer.space()
        else:
            removed = composer.write(entry)
            if removed:
                self._lessons.taken_out(removed)
        if not letter.action:
            hold = self._context.settings.writing.hold_s
            # The demo's signs are nobody's.
            self._lessons.signed(commit, entry, hold if self._scratch is None else None)
        self._refresh()
        announce(self.view, shown(letter.native, letter.roman, SAID))
        if composer.text == before and letter.text.strip() and not letter.action:
            self._explain(
                self.tr(
                    "{letter} was taken. After a consonant it writes nothing: the consonant "
                    "carries it already. A vowel that you sign next stands by itself."
                ).format(letter=letter.native)
            )

    def _explain(self, words: str) -> None:
        """Say something at the foot of the window, and where it happens: at the cursor."""
        self._context.message.emit(words)
        if self.view.isVisible():
            place = self.view.viewport().mapTo(self.view, self.view.cursorRect().topLeft())
            self.bubble.say(words, place)

    @Slot(object, str)
    def _on_typed(self, removed: tuple[Entry, ...], text: str) -> None:
        self._lessons.typed(removed, text, self._context.language)
        self._refresh()

    @Slot()
    def _on_moved(self) -> None:
        """The user went elsewhere: what comes next stands in the place of nothing."""
        self._lessons.forget()
        self._refresh()

    @Slot(object)
    def _on_refused(self, error: SignappError) -> None:
        self._context.message.emit(error_text(error))

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
        self._lessons.forget()
        self._composer.space()
        self._refresh()

    @Slot()
    def _do_back(self) -> None:
        self._do_erase(False)

    @Slot(bool)
    def _do_erase(self, onwards: bool) -> None:
        self.view.finish_input()
        before = self._composer.text
        removed = self._composer.delete() if onwards else self._composer.backspace()
        self._lessons.taken_out(removed)
        self._refresh()
        if removed and self._composer.text == before:
            letter = self._context.language.letter(removed[-1].label)
            self._explain(
                self.tr("{letter} was taken back; it wrote nothing here.").format(
                    letter=letter.native
                )
            )

    @Slot()
    def _do_undo(self) -> None:
        self._lessons.forget()
        self._composer.undo()
        self._refresh()

    @Slot()
    def _do_redo(self) -> None:
        self._lessons.forget()
        self._composer.redo()
        self._refresh()

    def _do_clear(self) -> None:
        self._lessons.forget()
        self._composer.clear()
        self._refresh()
        self.view.setFocus()  # the button that had it is off now

    def _do_other(self) -> None:
        self.view.finish_input()
        self._lessons.forget()
        if not self._word.change(self._composer, self._context.language):
            self._composer.next_alternate()
        self._refresh()

    def _do_meant(self) -> None:
        """Let the user say which letter the one at the cursor was."""
        menu, entry = QMenu(self), self._composer.letter
        for letter in self._context.language.letters:
            now = entry is not None and letter.label == entry.label
            if not now and letter.text.strip() and not letter.action:
                title = shown(letter.native, letter.roman, "{native}  {roman}")
                menu.addAction(title).triggered.connect(
                    lambda _=False, letter=letter: self.say_meant(letter)
                )
        menu.exec(self.meant.mapToGlobal(self.meant.rect().bottomLeft()))
        menu.deleteLater()

    def say_meant(self, letter: Letter) -> None:
        """The letter at the cursor was this one: write it there, and offer to learn the sign."""
        former = self._composer.letter
        if former is None:
            return
        self._composer.replace_last(Entry(letter.text, letter.label, letter.alternates))
        self._lessons.said(letter, former)
        self._refresh()

    def _do_hasanta(self) -> None:
        sign = hasanta_for(self._context.language.script)
        if sign is not None:
            self._lessons.forget()
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
        self._show(self._composer_of(language.code))

    def _refresh(self) -> None:
        self.bubble.hide()
        composer, language = self._composer, self._context.language
        self.view.refresh()
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
            self.hasanta.setToolTip(
                self.tr("Join the consonant before the cursor to the next one (Ctrl+H)")
            )
        letter = composer.letter
        word = self._word.next_of(composer, language)
        if word:
            alternates: tuple[str, ...] = (shortened(word),)
            tip = self.tr("Write the word in the script; once more for another spelling (Ctrl+E)")
        else:
            alternates = letter.alternates if letter is not None else ()
            tip = self.tr("Change the letter before the cursor to one with the same sign (Ctrl+E)")
        shared = any(letter.alternates for letter in language.letters)
        self.other.setVisible(shared or can_spell(language))
        self.other.setEnabled(bool(alternates))
        self.other.setText(f"→ {alternates[0]}" if alternates else self.tr("Other letter"))
        self.other.setToolTip(tip)
        self.meant.setEnabled(self._lessons.knows(letter))
        self.meant.setToolTip(
            self.tr("Say which letter the sign before the cursor was; it can be learnt (Ctrl+T)")
        )
        self.speak.refresh(language, some)
        self._fit()
        if self._context.drafts.failure:
            self._context.message.emit(error_text(self._context.drafts.failure))
