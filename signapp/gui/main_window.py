"""The main window: header with tabs and language switcher, one tab below it."""

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QCloseEvent, QIcon, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from signapp._resources import assets_dir
from signapp.gui.context import AppContext
from signapp.gui.language_switcher import LanguageSwitcher
from signapp.gui.live.source_policy import SourcePolicy
from signapp.gui.notice import Notice
from signapp.gui.notices import NoticeBar
from signapp.gui.state import window_state
from signapp.gui.tabs import TabSpec, all_tabs
from signapp.gui.translation import install_translation
from signapp.gui.words import language_note
from signapp.languages import Language

_MESSAGE_MS = 6000


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
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Views"))
        self.tabs.setUsesScrollButtons(True)
        for i, spec in enumerate(self._specs):
            self.tabs.addTab(spec.title)
            self.tabs.setTabToolTip(i, f"{spec.hint} (Alt+{i + 1})" if spec.hint else "")
        self.switcher = LanguageSwitcher(self.context)
        self.switcher.attach(self)
        self.gear = QToolButton()
        self.gear.setText("⚙")
        self.gear.setToolTip(self.tr("Settings (Ctrl+,)"))
        self.gear.setAccessibleName(self.tr("Settings"))
        self.gear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.gear.clicked.connect(self.open_settings)
        header = QWidget()
        header.setObjectName("header")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(header)
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.switcher)
        row.addSpacing(6)
        row.addWidget(self.gear)
        self.stand_in = QLabel()
        self.stand_in.setObjectName("banner")
        self.stand_in.setWordWrap(True)
        self._message_timer = QTimer(self)
        self._message_timer.setSingleShot(True)
        self.notices = NoticeBar(self.context)
        self.stack = QStackedWidget()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        notes = QVBoxLayout()
        notes.setContentsMargins(12, 6, 12, 0)
        notes.setSpacing(6)
        notes.addWidget(self.stand_in)
        notes.addWidget(self.notices)
        column.addLayout(notes)
        # With very large text a page may need more than the screen has: then it scrolls.
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(_Room(self.stack))
        column.addWidget(scroll, 1)
        self.setCentralWidget(body)
        self.message = Notice(body)
        self._message_timer.timeout.connect(self.message.hide)
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
        """Fits a small laptop."""
        return QSize(1240, 760)

    def page(self, tab_id: str) -> QWidget:
        """The widget of a tab, built if it was not yet."""
        index = [spec.id for spec in self._specs].index(tab_id)
        return self._page(index)

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
            self.stack.addWidget(page)
            full_screen = getattr(page, "full_screen", None)
            if full_screen is not None:
                full_screen.connect(self.toggle_full_screen)
            fallback = getattr(page, "show_fallback", None)
            if fallback is not None:
                fallback(self.policy.stands_in)
        return page

    @Slot(int)
    def show_tab(self, index: int) -> None:
        """Bring a tab to the front."""
        page = self._page(index)
        if page is self._front:
            return
        if self._front is not None:
            _tell(self._front, "set_active", False)
        self._front = page
        self.stack.setCurrentWidget(page)
        _tell(page, "set_active", True)

    @Slot(str)
    def say(self, text: str) -> None:
        """Show one line for a few seconds."""
        self.message.say(text)
        self._message_timer.start(_MESSAGE_MS)

    @Slot()
    def open_settings(self) -> None:
        """Open the settings; anew in its own language when the interface changes that."""
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
        """Use the interface language of the settings: all that has a text is made anew.

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
        self._message_timer.stop()
        self._build()
        self.tabs.setCurrentIndex(index)
        self.show_tab(index)

    @Slot()
    def toggle_full_screen(self) -> None:
        """F11."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def leave_full_screen(self) -> None:
        """Escape."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)

    @Slot(object)
    def _on_language(self, language: Language) -> None:
        self.stand_in.setVisible(language.stand_in)
        self.stand_in.setText(f"* {language_note(language)}" if language.stand_in else "")

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

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask where work would be lost; then hide at once, end the threads and save."""
        for page in self._pages:
            may_close = getattr(page, "may_close", None)
            if may_close is not None and not may_close():
                event.ignore()
                return
        self._state.setValue("geometry", self.saveGeometry())
        self._state.setValue("tab", self._specs[self.tabs.currentIndex()].id)
        self.hide()
        self._close_pages()
        self.context.close()
        super().closeEvent(event)

    def _close_pages(self) -> None:
        for page in self._pages:
            if page is not None:
                _tell(page, "set_active", False)
                _tell(page, "close_tab")


class _Room(QWidget):
    """Holds one widget that needs its least size and no more.

    In a layout, one page with wrapped text would make the scroll area ask for all that every page
    would like to have.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        inside.setParent(self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """That of the widget."""
        return self._inside.minimumSizeHint()

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


def _tell(page: QWidget, name: str, *values: object) -> None:
    method = getattr(page, name, None)
    if method is not None:
        method(*values)
