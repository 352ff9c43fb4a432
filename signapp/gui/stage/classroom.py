"""The classroom view: picture, letter and text over the whole screen, to be read from afar."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QToolButton, QVBoxLayout, QWidget

from signapp.capture import SourceState, SourceStatus
from signapp.gui.context import AppContext
from signapp.gui.engine import LiveResult
from signapp.gui.icons import dress
from signapp.gui.live.live_tab import LiveTab
from signapp.gui.widgets.letter_panel import HoldRing
from signapp.gui.widgets.tail_label import TailLabel
from signapp.gui.widgets.video_view import VideoView
from signapp.gui.words import error_text

_LINES = 2  # of the text


class ClassroomPage(QWidget):
    """Shows what the Live tab reads and writes, which goes on writing meanwhile.

    Its keys for the text and the picture work here too. Signal `left`: the user is done.
    """

    left = Signal()

    def __init__(self, context: AppContext, live: LiveTab, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._live = context, live
        self._active = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view = VideoView()
        self.view.setMinimumSize(200, 120)
        self.ring = HoldRing()
        self.text = TailLabel(_LINES, self.tr("The text appears here."))
        self.text.setObjectName("card")
        self.text.setContentsMargins(18, 6, 18, 6)
        self.text.setAccessibleDescription(self.tr("Text"))
        self.leave = QToolButton()
        self.leave.setObjectName("quiet")
        self.leave.setAccessibleName(self.tr("Leave the classroom view"))
        self.leave.setToolTip(self.tr("Leave the classroom view (Esc)"))
        self.leave.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.leave.clicked.connect(self.left)
        dress(self.leave, "x")
        self._lay_out()
        composer = live.composer
        composer.view.textChanged.connect(self._on_text)
        for key, button in (
            ("P", live.pause),
            ("M", live.mirror),
            ("L", live.landmarks),
            ("Ctrl+Space", composer.space),
            ("Ctrl+Backspace", composer.back),
            ("Ctrl+Z", composer.undo),
            ("Ctrl+L", composer.clear),
        ):
            self._key(key, button)
        context.engine.result.connect(self._on_result)
        context.engine.status.connect(self._on_status)
        context.language_changed.connect(self._on_language)
        context.settings_changed.connect(self._on_settings)

    def _lay_out(self) -> None:
        corner = QVBoxLayout(self.ring)
        corner.setContentsMargins(0, 0, 0, 0)
        corner.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 16)
        grid.setSpacing(12)
        grid.addWidget(self.view, 0, 0)
        grid.addWidget(self.ring, 0, 1)
        grid.addWidget(self.text, 1, 0, 1, 2)
        for which, stretches in ((grid.setColumnStretch, (5, 3)), (grid.setRowStretch, (5, 2))):
            for place, stretch in enumerate(stretches):
                which(place, stretch)

    def _key(self, key: str, button: QAbstractButton) -> None:
        # `click` and not the button's own shortcut, which is asleep while its tab is not seen.
        QShortcut(QKeySequence(key), self).activated.connect(button.click)

    def set_active(self, active: bool) -> None:
        """The page came to the front or left it."""
        self._active = active
        self._live.keep_writing(active)
        if active:
            self.setFocus()
            self._on_text()
            self._on_settings()
            self._on_status(self._context.engine.source_status)
            self.ring.show_letter(None, 0.0, False)

    def escape(self) -> None:
        """Escape: back to the tabs."""
        self.left.emit()

    @Slot()
    def _on_text(self) -> None:
        text = self._live.composer.view.toPlainText()
        if text != self.text.text():
            self.text.setText(text)

    @Slot(object)
    def _on_result(self, live: LiveResult) -> None:
        if self._active:
            self.view.show_result(live)
            self.ring.show_letter(live.letter, live.hold.progress, live.hold.waiting_release)

    @Slot(object)
    def _on_language(self, _: object) -> None:
        self.ring.show_letter(None, 0.0, False)  # the old language's

    @Slot()
    def _on_settings(self) -> None:
        shown = self._live.view
        self.view.mirror, self.view.landmarks = shown.mirror, shown.landmarks
        self.view.update()

    @Slot(object)
    def _on_status(self, status: SourceStatus) -> None:
        title, text = "", ""
        match status.state:
            case SourceState.LOST:
                title = self.tr("No picture")
                text = error_text(status.error) if status.error else ""
            case SourceState.ENDED:
                title = self.tr("The video ended")
            case SourceState.PAUSED:
                title, text = self.tr("Paused"), self.tr("Press P to go on.")
        self.view.notice(title, text)
        if status.state is not SourceState.PLAYING:
            self.ring.show_letter(None, 0.0, False)
