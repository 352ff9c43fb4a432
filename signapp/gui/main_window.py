"""The main window: header with tabs and language switcher, one tab below it."""

from typing import TYPE_CHECKING, Literal, overload

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QCloseEvent, QIcon, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from signapp.gui.closing import CloseGuard
from signapp.gui.context import AppContext
from signapp.gui.footer import Footer
from signapp.gui.header import Header
from signapp.gui.notices import NoticeBar
from signapp.gui.source_policy import SourcePolicy
from signapp.gui.state import window_state
from signapp.gui.style import roomy_lists, wrap_tips
from signapp.gui.tabs import TabSpec, all_tabs
from signapp.gui.translation import install_translation
from signapp.gui.views import Views
from signapp.languages import Language
from signapp.system.folders import assets_dir

if TYPE_CHECKING:
    from signapp.gui.chart.chart_tab import ChartTab
    from signapp.gui.live.live_tab import LiveTab
    from signapp.gui.practice.practice_tab import PracticeTab
    from signapp.gui.spell.spell_tab import SpellTab
    from signapp.gui.teach.teach_tab import TeachTab
    from signapp.gui.videos.video_tab import VideoTab

# Room for the window manager's frame, which is known only when the window is shown.
_FRAME, _TITLE_BAR = 4, 36
_FILLS = Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMaximized


class MainWindow(QMainWindow):
    """The window. It stops the engine and saves everything when it is closed."""

    def __init__(
        self,
        context: AppContext,
        tabs: list[TabSpec] | None = None,
        state: QSettings | None = None,
    ) -> None:
        super().__init__()
        self.context = context
        self._state = state if state is not None else window_state()
        self._tabs = tabs
        self.setWindowTitle("signapp")
        icon = assets_dir() / "icon.png"
        if icon.is_file():
            self.setWindowIcon(QIcon(str(icon)))
        self.policy = SourcePolicy(context, self)
        self.guard = CloseGuard(self)
        self._closed = False
        self._build()
        self._keys()
        context.message.connect(self.say)
        context.language_changed.connect(self._on_language)
        self.policy.fallback.connect(self._on_fallback)
        self._restore()

    def _build(self) -> None:
        """Make all that has a text; once more when the interface changes its language."""
        self._specs = all_tabs() if self._tabs is None else self._tabs
        self._pages: list[QWidget | None] = [None] * len(self._specs)
        self._front: QWidget | None = None
        header = Header(self.context, self._specs)
        self.header = header
        self.tabs, self.switcher, self.gear = header.tabs, header.switcher, header.gear
        self.views = Views(self, self._state)
        header.profiles.round_asked.connect(self.open_yours)
        header.profiles.signs_asked.connect(self.views.open_signs)
        wrap_tips(header)
        self.switcher.attach(self)
        self.gear.clicked.connect(self.open_settings)
        self.stack = QStackedWidget()
        body = QWidget()
        self.footer = Footer(body)
        self.stand_in, self.message = self.footer.stand_in, self.footer.message
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self.views.strip)
        self.notices = NoticeBar(self.context)
        column.addWidget(self.notices)
        # With very large text a page may need more than the screen has: then it scrolls.
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(_Room(self.stack))
        column.addWidget(scroll, 1)
        column.addWidget(self.footer)
        self.setCentralWidget(body)
        self._on_language(self.context.language)
        self.tabs.currentChanged.connect(self.show_tab)

    def _keys(self) -> None:
        def key(sequence: str | QKeySequence, action) -> None:  # type: ignore[no-untyped-def]
            act = QAction(self)
            act.setShortcut(QKeySequence(sequence))
            act.triggered.connect(action)
            self.addAction(act)

        key("F11", self.toggle_full_screen)
        key("Esc", self.leave_full_screen)
        key("Ctrl+,", self.open_settings)
        key(QKeySequence(QKeySequence.StandardKey.Quit), self.close)
        for i in range(len(self._specs)):
            key(f"Alt+{i + 1}", lambda _=False, i=i: self.tabs.setCurrentIndex(i))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """What is needed to see everything well, if the screen has it beside the title bar."""
        return self._room_on_screen().boundedTo(QSize(1240, 760))

    def _room_on_screen(self) -> QSize:
        room = self.screen().availableGeometry().size()
        frame = self.frameGeometry().size() - self.size()  # nothing before the window is shown
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        guess = QSize(2 * _FRAME, max(bar, _TITLE_BAR) + _FRAME)
        return room - (frame if frame.height() > 0 else guess)

    @overload
    def page(self, tab_id: Literal["live"]) -> "LiveTab": ...
    @overload
    def page(self, tab_id: Literal["chart"]) -> "ChartTab": ...
    @overload
    def page(self, tab_id: Literal["practice"]) -> "PracticeTab": ...
    @overload
    def page(self, tab_id: Literal["spell"]) -> "SpellTab": ...
    @overload
    def page(self, tab_id: Literal["videos"]) -> "VideoTab": ...
    @overload
    def page(self, tab_id: Literal["teach"]) -> "TeachTab": ...
    @overload
    def page(self, tab_id: str) -> QWidget: ...
    def page(self, tab_id: str) -> QWidget:
        """The widget of a tab, built if it was not yet."""
        index = [spec.id for spec in self._specs].index(tab_id)
        return self._page(index)

    @overload
    def open_tab(self, tab_id: Literal["live"]) -> "LiveTab": ...
    @overload
    def open_tab(self, tab_id: Literal["chart"]) -> "ChartTab": ...
    @overload
    def open_tab(self, tab_id: Literal["practice"]) -> "PracticeTab": ...
    @overload
    def open_tab(self, tab_id: Literal["spell"]) -> "SpellTab": ...
    @overload
    def open_tab(self, tab_id: Literal["videos"]) -> "VideoTab": ...
    @overload
    def open_tab(self, tab_id: Literal["teach"]) -> "TeachTab": ...
    @overload
    def open_tab(self, tab_id: str) -> QWidget: ...
    def open_tab(self, tab_id: str) -> QWidget:
        """Bring a tab to the front."""
        page = self.page(tab_id)
        self.tabs.setCurrentIndex([spec.id for spec in self._specs].index(tab_id))
        return page

    def _page(self, index: int) -> QWidget:
        page = self._pages[index]
        if page is None:
            page = self._specs[index].factory(self.context)
            self._pages[index] = page
            wrap_tips(page)
            roomy_lists(page)
            self.stack.addWidget(page)
            self.views.attach(page, self._specs[index].id)
            full_screen = getattr(page, "full_screen", None)
            if full_screen is not None:
                full_screen.connect(self.toggle_full_screen)
            asked = getattr(page, "round_asked", None)
            if asked is not None:
                asked.connect(self.open_yours)
            fallback = getattr(page, "show_fallback", None)
            if fallback is not None:
                fallback(self.policy.stands_in)
        return page

    @Slot(int)
    def show_tab(self, index: int) -> None:
        """Bring a tab to the front."""
        self.bring(self._page(index), self._specs[index].id)

    def bring(self, page: QWidget, tab: str = "") -> None:
        """Bring a page to the front: that of a tab, or one that takes the whole window."""
        if page is self._front:
            return
        if self._front is not None:
            _tell(self._front, "set_active", False)
        self._front = page
        whole = self.views.front(page, tab)
        self.header.setVisible(not whole)
        self.footer.set_away(whole)
        self.stack.setCurrentWidget(page)
        self.show_note()
        _tell(page, "set_active", True)

    @Slot()
    def show_note(self) -> None:
        """Say what to know about the page in front."""
        self.footer.show_note(getattr(self._front, "note_for_footer", ""))

    @property
    def yours(self) -> QWidget | None:
        """The page "Make it yours", None until it was opened."""
        return self.views.yours

    @Slot()
    def open_yours(self) -> None:
        """Show "Make it yours" over the whole window, until it is left."""
        self.views.open_yours()

    @Slot()
    def close_yours(self) -> None:
        """Back to the tab that was in front."""
        self.show_tab(self.tabs.currentIndex())

    @Slot(str)
    def say(self, text: str) -> None:
        """Show one line for a few seconds."""
        self.footer.say(text)

    @Slot()
    def open_settings(self) -> None:
        """Open the settings; once more, in its own language, when the interface changes that."""
        from signapp.gui.settings_dialog import SettingsDialog

        focus = False
        while True:
            dialog = SettingsDialog(self.context, self)
            if focus:
                dialog.interface.setFocus()
            again = dialog.exec() == SettingsDialog.INTERFACE_CHANGED
            dialog.deleteLater()
            if not again:
                return
            self.change_interface()
            focus = True

    def change_interface(self) -> None:
        """Use the interface language of the settings: all that has a text is made again.

        Texts, corrections and recordings are kept by the context and on disk. While a tab does
        work that would be lost, the language waits for the next start, and a message says so.
        """
        working = [page.working for page in self._pages if getattr(page, "working", "")]  # type: ignore[union-attr]
        if working:
            self.say(
                self.tr(
                    "The language changes when signapp is started again, because {reason}."
                ).format(reason=working[0])
            )
            return
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        install_translation(app, self.context.settings.view.interface_language)
        index = self.tabs.currentIndex()
        self._close_pages()
        self.switcher.detach()
        self._build()
        self.tabs.setCurrentIndex(index)
        self.show_tab(index)

    @Slot()
    def toggle_full_screen(self) -> None:
        """F11."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def leave_full_screen(self) -> None:
        """Escape: out of what has the whole window first."""
        if self.views.escape(self._front):
            return
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)

    @Slot(object)
    def _on_language(self, language: Language) -> None:
        self.footer.show_language(language)

    @Slot(bool)
    def _on_fallback(self, fallback: bool) -> None:
        for page in self._pages:
            if page is not None:
                _tell(page, "show_fallback", fallback)

    def _restore(self) -> None:
        geometry = self._state.value("geometry")
        if isinstance(geometry, QByteArray) and self.restoreGeometry(geometry):
            pass
        else:
            self.resize(self.sizeHint())
        remembered = self._state.value("tab", "live")
        ids = [spec.id for spec in self._specs]
        index = ids.index(remembered) if remembered in ids else 0
        self.tabs.setCurrentIndex(index)
        self.show_tab(index)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What is too large for the screen with its title bar becomes smaller."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._fit_to_screen)

    def _fit_to_screen(self) -> None:
        if not self.windowState() & _FILLS:
            room = self._room_on_screen()
            if self.width() > room.width() or self.height() > room.height():
                self.resize(self.size().boundedTo(room))

    def unfinished(self) -> list[str]:
        """What would be lost if the window closed now: a line each, from the tabs."""
        told = [getattr(page, "unfinished", None) for page in self._pages if page is not None]
        return [line for line in (ask() for ask in told if ask is not None) if line]

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask if something would be lost; then hide at once, end the threads and save."""
        if not self._closed and not self.guard.may_close(self.unfinished()):
            event.ignore()
            return
        if not self._closed:  # not once more if the session ended while the question stood there
            self._closed = True
            self.views.unfill()
            self._state.setValue("geometry", self.saveGeometry())
            self._state.setValue("tab", self._specs[self.tabs.currentIndex()].id)
            self.hide()
            self._close_pages()
            self.context.close()
        super().closeEvent(event)

    def _close_pages(self) -> None:
        self.views.close()
        for page in self._pages:
            if page is not None:
                _tell(page, "set_active", False)
                _tell(page, "close_tab")


class _Room(QWidget):
    """Holds the pages, of which the one in front needs its least size and no more.

    In a layout, one page with wrapped text would make the scroll area ask for all that every page
    would like to have; and a large page must not let the others scroll.
    """

    def __init__(self, inside: QStackedWidget) -> None:
        super().__init__()
        self._inside = inside
        inside.setParent(self)
        inside.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """That of the page in front."""
        page = self._inside.currentWidget()
        if page is None:
            return QSize()
        least, layout = page.minimumSizeHint(), page.layout()
        if layout is not None and layout.hasHeightForWidth() and self.width() >= least.width():
            high = layout.totalMinimumHeightForWidth(self.width())
            return least.expandedTo(QSize(0, high))
        return least

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """That of the widget."""
        return self._inside.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Pass on that the widget needs another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fill it."""
        self._inside.setGeometry(self.rect())
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def _tell(page: QWidget, name: str, *values: object) -> None:
    method = getattr(page, name, None)
    if method is not None:
        method(*values)
