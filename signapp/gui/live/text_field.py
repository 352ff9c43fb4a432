"""The field of the text: Qt edits it, the composer keeps it.

Whatever Qt does (keys, an input method, the clipboard, dragging, a screen reader) is compared with
the composer's text when it is done, and told to it as one edit. Then the field shows what the
composer has, so that letters compose and cursors stop as they do for signs.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from signapp.gui.theme import current_theme
from signapp.text.composer import Composer, TextFullError

_TEXT_EDGE = 8  # border, padding and the document's margin
_CARET = 2  # pixels
_Key = QKeySequence.StandardKey
_COMMANDS = (_Key.Copy, _Key.Cut, _Key.Paste, _Key.SelectAll, _Key.Undo, _Key.Redo)
_EDITING = frozenset(
    (
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
        Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Delete,
        Qt.Key.Key_Return, Qt.Key.Key_Enter,
    )
)  # fmt: skip
_Modifier = Qt.KeyboardModifier
_COMMANDING = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
_ALT_GR = _Modifier.ControlModifier | _Modifier.AltModifier  # so on Windows


class TextField(QPlainTextEdit):
    """Shows a composer's text and its cursor, and takes typing.

    Signals: `typed` (the entries that were taken out, the text that was put in), `moved`: the user
    placed the cursor, `refused` (an error), and what is left to others to do: `erase` (True for
    what is after the cursor), `undo_asked`, `redo_asked`.
    """

    typed = Signal(object, str)
    moved = Signal()
    refused = Signal(object)
    erase = Signal(bool)
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, composer: Composer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composer = composer
        self._depth = 0  # of what Qt is doing to the text now
        self._showing = False
        self._preedit = ""
        self._touched = 0
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setCursorWidth(_CARET)
        self.document().contentsChange.connect(self._note_change)
        self.textChanged.connect(self._on_changed)
        self.cursorPositionChanged.connect(self._on_cursor)
        self.selectionChanged.connect(self._on_cursor)

    def show_composer(self, composer: Composer) -> None:
        """Show this one's text from now on."""
        self.finish_input()
        self._composer = composer
        self.refresh()

    def finish_input(self) -> None:
        """Write what an input method is composing, before something else happens to the text."""
        if not self._preedit:
            return
        QGuiApplication.inputMethod().commit()
        if self._preedit:  # there is none that listens
            event = QInputMethodEvent("", [])
            event.setCommitString(self._preedit)
            self.inputMethodEvent(event)

    @Slot()
    def refresh(self) -> None:
        """Show the composer's text and cursor."""
        composer = self._composer
        old, new = self._plain(), _as_shown(composer.text)
        self._showing = True
        try:
            cursor = self.textCursor()
            if old != new:
                start, end, middle = _difference(old, new, min(len(old), len(new)))
                cursor.setPosition(_units(old, start))
                cursor.setPosition(_units(old, end), QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(middle)
            anchor, place = _units(new, composer.anchor), _units(new, composer.cursor)
            if (cursor.anchor(), cursor.position()) != (anchor, place) or old != new:
                cursor.setPosition(anchor)
                cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
                self.setTextCursor(cursor)
                self.ensureCursorVisible()
        finally:
            self._showing = False
        self._touched = len(new)
        self.viewport().update()

    # What Qt does

    @contextmanager
    def _editing(self) -> Iterator[None]:
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            if not self._depth:
                self._take()

    @Slot()
    def _take(self) -> None:
        """Tell the composer what Qt did."""
        old, new = _as_shown(self._composer.text), self._plain()
        if old == new:
            self._follow()
            return
        start, end, middle = _difference(old, new, self._touched)
        try:
            removed = self._composer.edit(start, end, middle)
        except TextFullError as error:
            self.refresh()
            self.refused.emit(error)
            return
        self.refresh()
        self.typed.emit(removed, middle)

    def _follow(self) -> None:
        cursor, composer = self.textCursor(), self._composer
        text = _as_shown(composer.text)
        before = composer.cursor, composer.anchor
        composer.place(_index(text, cursor.position()), _index(text, cursor.anchor()))
        self.refresh()
        if before != (composer.cursor, composer.anchor):
            self.moved.emit()

    def _plain(self) -> str:
        return _as_shown(self.toPlainText())

    @Slot(int, int, int)
    def _note_change(self, place: int, removed: int, added: int) -> None:
        self._touched = min(self._touched, _index(self._plain(), place))

    @Slot()
    def _on_changed(self) -> None:
        if not self._showing and not self._depth:
            QTimer.singleShot(0, self, self._take)

    @Slot()
    def _on_cursor(self) -> None:
        if (
            not self._showing
            and not self._depth
            and self._plain() == _as_shown(self._composer.text)
        ):
            self._follow()

    # Events

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line, with room for the marks of Indic letters."""
        return QSize(200, round(1.2 * self.fontMetrics().height()) + 2 * _TEXT_EDGE)

    def event(self, event: QEvent) -> bool:
        """Claim what is typed, so that no shortcut fires; leave the buttons' shortcuts alone."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(_is_typing(event) or any(event.matches(k) for k in _COMMANDS))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Type, or go or delete by signs and whole characters."""
        plain = not event.modifiers() & _COMMANDING
        if event.matches(_Key.Undo):
            self.undo_asked.emit()
        elif event.matches(_Key.Redo):
            self.redo_asked.emit()
        elif event.key() == Qt.Key.Key_Backspace and plain:
            self.erase.emit(False)
        elif event.matches(_Key.Delete):
            self.erase.emit(True)
        else:
            with self._editing():
                super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802 - Qt's name
        """Take what an input method has finished."""
        self._preedit = event.preeditString()
        with self._editing():
            super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste."""
        with self._editing():
            super().insertFromMimeData(source)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Copy the text alone, without its look."""
        data = QMimeData()
        start, end = self._composer.selection
        data.setText(self._composer.text[start:end])
        return data

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take what was dragged here."""
        with self._editing():
            super().dropEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """The usual actions, with the undo of the composer."""
        menu = self.make_menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def make_menu(self) -> QMenu:
        """The menu of the right mouse button."""
        menu, some = QMenu(self), self.textCursor().hasSelection()
        for title, key, action, on in (
            (self.tr("Undo"), _Key.Undo, self.undo_asked.emit, self._composer.can_undo),
            (self.tr("Redo"), _Key.Redo, self.redo_asked.emit, self._composer.can_redo),
            (self.tr("Cut"), _Key.Cut, self.cut, some),
            (self.tr("Copy"), _Key.Copy, self.copy, some),
            (self.tr("Paste"), _Key.Paste, self.paste, self.canPaste()),
            (self.tr("Select all"), _Key.SelectAll, self.selectAll, bool(self._composer.text)),
        ):
            added = menu.addAction(title)
            added.setShortcut(QKeySequence(key))
            added.setEnabled(on)
            added.triggered.connect(action)
            if key in (_Key.Redo, _Key.Paste):
                menu.addSeparator()
        return menu

    def cut(self) -> None:
        """Cut what is selected."""
        with self._editing():
            super().cut()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Show where signed letters go even while the keyboard is elsewhere."""
        super().paintEvent(event)
        if not self.hasFocus() and not self._composer.selection[0] < self._composer.selection[1]:
            place = self.cursorRect()
            place.setWidth(_CARET)
            QPainter(self.viewport()).fillRect(place, QColor(current_theme().accent))


def _is_typing(event: QKeyEvent) -> bool:
    modifiers, text = event.modifiers(), event.text()
    commanding = modifiers & _COMMANDING
    if text and text.isprintable():
        return not commanding or commanding == _ALT_GR
    if event.key() == Qt.Key.Key_Backspace:
        return not commanding
    return event.key() in _EDITING and not commanding & ~_Modifier.ControlModifier


# U+2028 and the fixed blank come back from Qt as a line break and a blank.
_SHOWN = {0x2028: "\n", 0x2029: "\n", 0xA0: " "}


def _as_shown(text: str) -> str:
    """A text as `toPlainText` gives it back."""
    return text.translate(_SHOWN)


def _difference(old: str, new: str, touched: int) -> tuple[int, int, str]:
    """What of `old` is replaced, and by what; the change does not begin after `touched`."""
    start, most = 0, min(len(old), len(new), touched)
    while start < most and old[start] == new[start]:
        start += 1
    same, most = 0, min(len(old), len(new)) - start
    while same < most and old[-1 - same] == new[-1 - same]:
        same += 1
    return start, len(old) - same, new[start : len(new) - same]


def _units(text: str, index: int) -> int:
    """Qt's place (in UTF-16) of a character of a Python string."""
    return index if text.isascii() else len(text[:index].encode("utf-16-le", "surrogatepass")) // 2


def _index(text: str, units: int) -> int:
    """The other way round; within a pair of surrogates it is the place before it."""
    if text.isascii():
        return min(units, len(text))
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))
