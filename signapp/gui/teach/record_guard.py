"""The record key, and everything that ends a recording."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from signapp.gui.teach.recorder import Recorder

_AWAY = (
    QEvent.Type.WindowDeactivate,
    QEvent.Type.WindowBlocked,
    QEvent.Type.Hide,
    QEvent.Type.Close,
)


class RecordGuard(QObject):
    """Space anywhere in the tab, but where text is typed, is the record key.

    A recording ends when the key or the button is let go, wherever that is, and when the window
    loses the focus, is covered by a dialog, minimised or closed: what is done then belongs to
    something else, and so does the sign before the camera. `interrupted` is told of that.

    Args:
        tab: the teach tab.
        recorder: what it starts and stops.
        interrupted: called after a recording was ended by something else than letting go.
    """

    def __init__(self, tab: QWidget, recorder: Recorder, interrupted: Callable[[], None]) -> None:
        super().__init__(tab)
        self._tab, self._recorder, self._interrupted = tab, recorder, interrupted
        self._by_key = self._by_mouse = False

    def watch(self, active: bool) -> None:
        """Begin or end to watch; the end stops a recording."""
        app = QApplication.instance()
        assert app is not None
        if active:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)
            self.interrupt()

    def press(self) -> None:
        """The button was pressed."""
        self._by_mouse = True
        self._recorder.start()

    def release(self) -> None:
        """The key or the button was let go."""
        held = self._by_key or self._by_mouse
        self._by_key = self._by_mouse = False
        if held:
            self._recorder.stop()

    def interrupt(self) -> None:
        """Something else began."""
        recording = self._recorder.recording
        self._by_key = self._by_mouse = False
        self._recorder.stop()
        if recording:
            self._interrupted()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See the class."""
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            assert isinstance(event, QKeyEvent)
            return self._key(event)
        if kind == QEvent.Type.MouseButtonRelease and self._by_mouse:
            assert isinstance(event, QMouseEvent)
            if event.button() == Qt.MouseButton.LeftButton:
                self.release()
        elif kind in _AWAY and watched is self._tab.window():
            front = QApplication.activeWindow()
            # A dialog that was closed at once may still get the focus, and gives it back.
            if kind != QEvent.Type.WindowDeactivate or front is None or front.isVisible():
                self.interrupt()
        elif kind == QEvent.Type.WindowStateChange and watched is self._tab.window():
            if self._tab.window().isMinimized():
                self.interrupt()
        elif kind == QEvent.Type.ApplicationStateChange:
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            if app.applicationState() != Qt.ApplicationState.ApplicationActive:
                self.interrupt()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Space:
            return False
        if event.type() == QEvent.Type.KeyRelease and self._by_key:
            # Also where text is typed, if the focus went there while the key was held.
            if not event.isAutoRepeat():
                self.release()
            return True
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit) or QApplication.activeModalWidget() is not None:
            return False
        if not self._tab.isVisible():
            return False
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._by_key = True
            self._recorder.start()
        return True
