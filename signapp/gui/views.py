"""What lies over the tabs or beside them: first steps, classroom, captions, "Make it yours"."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from signapp.gui.steps.first_steps import LANGUAGE, NAME, SEE, YOURS, FirstSteps
from signapp.gui.steps.strip import FirstStepsStrip

if TYPE_CHECKING:
    from signapp.gui.live.live_tab import LiveTab
    from signapp.gui.main_window import MainWindow
    from signapp.gui.stage.captions import CaptionsWindow
    from signapp.gui.stage.classroom import ClassroomPage
    from signapp.gui.yours.page import YoursPage

_FULL = Qt.WindowState.WindowFullScreen


class Views(QObject):
    """Opens them for the main window, made once for every language of the interface.

    Attributes:
        steps: the first steps.
        strip: shows them below the header.
        yours, classroom: pages over the whole window, None until they were opened.
        captions: the window, None while it is closed.
    """

    def __init__(self, window: "MainWindow", state: QSettings) -> None:
        super().__init__(window)
        self._window, self._context, self._state = window, window.context, state
        self.yours: YoursPage | None = None
        self.classroom: ClassroomPage | None = None
        self.captions: CaptionsWindow | None = None
        self._live: LiveTab | None = None
        self._fills = False  # the screen is filled for the classroom view alone
        self.steps = FirstSteps(self._context, self)
        self.strip = FirstStepsStrip(self.steps, self._context.language)
        self.strip.asked.connect(self._take_step)
        self.strip.live_asked.connect(self._go_to_live)
        self.strip.left.connect(self.leave_steps)
        self.steps.explained.connect(self._explain_ring)
        self._context.language_changed.connect(self.strip.set_language)
        window.switcher.chosen.connect(self.steps.choose_language)
        self.actions = [
            self._action(self.tr("First steps"), "", self.steps.begin_again),
            self._action(self.tr("Classroom view"), "F5", self.toggle_classroom),
            self._action(self.tr("Captions window"), "F6", self.toggle_captions),
        ]
        window.header.help.menu().addActions(self.actions)
        self._help = self._action("", "F1", window.header.help.showMenu)
        window.installEventFilter(self)

    def _action(self, title: str, key: str, act) -> QAction:  # type: ignore[no-untyped-def]
        action = QAction(title, self._window)
        action.triggered.connect(lambda: act())
        if key:
            action.setShortcut(QKeySequence(key))
            self._window.addAction(action)
        return action

    def attach(self, page: QWidget, tab: str) -> None:
        """A tab was made."""
        if tab != "live":
            return
        self._live = live = cast("LiveTab", page)
        live.classroom_asked.connect(self.toggle_classroom)
        live.captions_asked.connect(self.toggle_captions)
        live.note_changed.connect(self._window.show_note)
        live.wrote.connect(self.steps.write)
        live.composer.view.textChanged.connect(self._on_text)

    def front(self, page: QWidget, tab: str) -> bool:
        """A page comes to the front, a tab or, with no tab, one of ours; whether it is ours."""
        whole = page is self.yours or page is self.classroom
        if page is not self.classroom:
            self.unfill()
        self.strip.set_away(whole)
        if not whole:
            self.strip.set_front(tab)
            self.steps.see_tab(tab)
        return whole

    def escape(self, front: QWidget | None) -> bool:
        """Escape was pressed; whether a page of ours has taken it."""
        for page in (self.yours, self.classroom):
            if page is not None and page is front:
                page.escape()
                return True
        return False

    def close(self) -> None:
        """The window closes, or is made again in another language."""
        for page in (self.yours, self.classroom):
            if page is not None:
                page.set_active(False)
        if self.yours is not None:
            self.yours.close_tab()
        if self.captions is not None:
            self.captions.close()
        for action in (*self.actions, self._help):
            self._window.removeAction(action)
            action.deleteLater()
        self.unfill()
        self._window.removeEventFilter(self)
        self.deleteLater()

    def unfill(self) -> None:
        """Leave the whole screen, if it was taken for the classroom view."""
        if self._fills:
            self._fills = False
            self._window.setWindowState(self._window.windowState() & ~_FULL)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """What the strip shows depends on how high the window is."""
        if event.type() == QEvent.Type.Resize:
            self.strip.look()
        return False

    # First steps

    @Slot()
    def _go_to_live(self) -> None:
        self._window.open_tab("live")
        if self._live is not None:  # the button is gone: nothing of the strip shall look chosen
            self._live.composer.view.setFocus()

    @Slot(str)
    def _take_step(self, step: str) -> None:
        window = self._window
        if step == LANGUAGE:
            self.steps.take(LANGUAGE)
        elif step == SEE:
            window.open_tab("chart")
        elif step == NAME:
            text = window.open_tab("spell").ui.text
            text.setText(self.steps.name)
            text.returnPressed.emit()
            self.steps.see_name_signed()
        elif step == YOURS and self.steps.demo:
            window.header.profiles.ask_new()
        elif step == YOURS:
            self.open_yours()

    @Slot()
    def leave_steps(self) -> None:
        """Show them no more."""
        self.steps.leave()
        self._context.message.emit(self.tr("The first steps are in the ? menu at the top."))

    @Slot()
    def _on_text(self) -> None:
        if self._live is not None and self.steps.current:
            self.steps.read_text(self._live.composer.view.toPlainText())

    @Slot(str)
    def _explain_ring(self, letter: str) -> None:
        if self.strip.isVisible():
            self.strip.explain_ring(letter)
        if not self.strip.isVisible() or self.strip.low:
            self._context.message.emit(self.strip.ring_text(letter))

    # Views

    @Slot()
    def open_yours(self) -> None:
        """Show "Make it yours" over the whole window, until it is left."""
        from signapp.gui.yours.page import YoursPage

        if self.yours is None:
            self.yours = page = YoursPage(self._context)
            page.left.connect(self._window.close_yours)
            page.signs_asked.connect(self.open_signs)
            self._window.stack.addWidget(page)
        self._window.bring(self.yours)

    @Slot()
    @Slot(str)
    def open_signs(self, name: str = "") -> None:
        """Show the signs of a profile, by itself of the person in use."""
        from signapp.gui.yours.signs_dialog import SignsDialog

        name = name or self._context.profiles.known.person
        dialog = SignsDialog(self._context, name, self._window)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def toggle_classroom(self) -> None:
        """Fill the screen with picture, letter and text, or go back to the tabs."""
        from signapp.gui.stage.classroom import ClassroomPage

        window = self._window
        if self.classroom is not None and window.stack.currentWidget() is self.classroom:
            self.classroom.left.emit()
            return
        if self.classroom is None:
            self.classroom = page = ClassroomPage(self._context, window.page("live"))
            page.left.connect(window.close_yours)
            window.stack.addWidget(page)
        window.bring(self.classroom)
        if not window.windowState() & _FULL:
            self._fills = True
            window.setWindowState(window.windowState() | _FULL)

    @Slot()
    def toggle_captions(self) -> None:
        """Open the captions, or close them."""
        from signapp.gui.stage.captions import CaptionsWindow

        if self.captions is not None:
            self.captions.close()
            return
        window = self._window
        self.captions = CaptionsWindow(self._context, window.page("live"), self._state)
        self.captions.setWindowIcon(window.windowIcon())
        self.captions.closed.connect(self._on_captions_closed)
        self.captions.show()

    @Slot()
    def _on_captions_closed(self) -> None:
        if self.captions is not None:
            self.captions.deleteLater()
            self.captions = None
