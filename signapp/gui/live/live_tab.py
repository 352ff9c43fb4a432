"""The live tab: picture, recognised letter, text."""

import statistics

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from signapp.capture import SourceKind, SourceState, SourceStatus
from signapp.gui.context import AppContext
from signapp.gui.engine import Commit, LiveResult
from signapp.gui.live.composer_panel import ComposerPanel
from signapp.gui.live.hand_model_offer import HandModelOffer
from signapp.gui.live.learning import LearningOffers
from signapp.gui.live.source_menu import SourceButton
from signapp.gui.widgets.flow import Column, FlowRow
from signapp.gui.widgets.labels import ElidedLabel
from signapp.gui.widgets.letter_panel import LetterPanel
from signapp.gui.widgets.offer import OfferCard
from signapp.gui.widgets.splits import split
from signapp.gui.widgets.video_view import VideoView
from signapp.gui.words import error_text, sentence
from signapp.languages import Language
from signapp.settings import LIGHT

_STATUS_MS = 500


class LiveTab(QWidget):
    """Shows results of the engine while it is the tab in front.

    Signals: `full_screen` (the user asks for it, or for the end of it), `round_asked` (for "Make it
    yours").
    """

    full_screen = Signal()
    round_asked = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._engine = context.engine
        self._active = True
        self._retry_s = 0.0
        self._broken = self._engine.problem  # why recognition cannot work at all
        self._mirror_file = False  # a recording is not a mirror, unless asked for once
        self.view = VideoView()
        self.letters = LetterPanel()
        self.composer = ComposerPanel(context)
        self.source = SourceButton(context)
        self.source.set_cameras(self._engine.cameras)
        self.banner = QLabel()
        self.banner.setObjectName("banner")
        self.banner.setWordWrap(True)
        self.banner.hide()
        self.status = ElidedLabel()
        self.status.setObjectName("muted")
        self.status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.offer = HandModelOffer(self._engine)
        self.card = OfferCard(self.view)
        self.learning = LearningOffers(context, self.card)
        self.learning.round_asked.connect(self.round_asked)
        self.composer.taught.connect(self.learning.offer)
        self.again = QPushButton(self.tr("Play again"))
        self.again.setVisible(False)
        self.again.clicked.connect(self._play_again)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(_STATUS_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._connect()
        self._apply_view_settings()
        self.on_status(self._engine.source_status)
        self._note_language(context.language)

    def _lay_out(self) -> None:
        self.mirror = self._toggle(self.tr("Mirror"), "M", self._set_mirror)
        self.mirror.setToolTip(self.tr("Show the picture like a mirror (M)"))
        self.landmarks = self._toggle(self.tr("Landmarks"), "L", self._set_landmarks)
        self.landmarks.setToolTip(self.tr("Draw the hands' landmarks (L)"))
        self.pause = self._toggle(self.tr("Pause"), "P", self._set_paused)
        self.pause.setToolTip(self.tr("Hold the picture (P)"))
        bar = FlowRow()
        for button in (self.source, self.mirror, self.landmarks, self.pause, self.again):
            bar.addWidget(button)
        self.full = QToolButton()
        self.full.setText(self.tr("Full screen"))
        self.full.setToolTip(self.tr("Fill the screen (F11); Escape leaves it"))
        self.full.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.full.clicked.connect(lambda: self.full_screen.emit())
        bar.addWidget(self.full)
        bar.fill(self.status, optional=True)
        # Over the picture: what comes and goes must not move the page.
        over = QVBoxLayout(self.view)
        over.setContentsMargins(8, 8, 8, 8)
        over.addWidget(self.banner)
        over.addStretch(1)
        self.view.setMinimumSize(200, 120)
        picture = Column()
        picture.box.setContentsMargins(0, 0, 0, 0)
        picture.box.setSpacing(8)
        picture.box.addWidget(self.offer)
        picture.box.addWidget(self.view, 1)
        picture.box.addLayout(bar)
        across = split(
            Qt.Orientation.Horizontal, (picture, self.letters), sizes=(880, 360), stretch=(5, 2)
        )
        down = split(
            Qt.Orientation.Vertical, (across, self.composer), sizes=(560, 150), stretch=(5, 1)
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 8)
        box.addWidget(down)

    def _toggle(self, title: str, key: str, action) -> QToolButton:  # type: ignore[no-untyped-def]
        button = QToolButton()
        button.setText(title)
        button.setCheckable(True)
        QShortcut(QKeySequence(key), self).activated.connect(button.toggle)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.toggled.connect(action)
        return button

    def _connect(self) -> None:
        engine = self._engine
        engine.result.connect(self._on_result)
        engine.committed.connect(self._on_commit)
        engine.status.connect(self.on_status)
        engine.failed.connect(self._on_failed)
        engine.hand_model_missing.connect(self._on_failed)
        engine.started.connect(self._on_started)
        engine.cameras_changed.connect(self.source.set_cameras)
        self._context.language_changed.connect(self._note_language)
        self._context.settings_changed.connect(self._apply_view_settings)

    @property
    def note_for_footer(self) -> str:
        """What nobody should expect of this tab."""
        return self.tr("Reads letters that are held for a moment, not fluent spelling.")

    def set_active(self, active: bool) -> None:
        """The tab came to the front or left it."""
        self._active = active
        if active:
            self._show_paused()
            self.learning.look()
            self.composer.speak.start()

    def close_tab(self) -> None:
        """The app ends."""
        self.offer.cancel()
        self.composer.speak.stop()

    @Slot(object)
    def _on_result(self, live: LiveResult) -> None:
        self.composer.see(live)
        if self._active:
            self.view.show_result(live)
            self.letters.show_result(live)

    @Slot(object)
    def _on_commit(self, commit: Commit) -> None:
        if self._active:
            self.composer.on_commit(commit)

    @Slot(str)
    def _on_failed(self, reason: str) -> None:
        self._broken = reason
        self.on_status(self._engine.source_status)

    @Slot()
    def _on_started(self) -> None:
        self._on_failed("")

    def show_fallback(self, fallback: bool) -> None:
        """Say that the demo plays for want of a camera."""
        self.banner.setText(
            self.tr(
                "No camera found: this is the demo clip. A camera that you plug in is used at once."
            )
        )
        self.banner.setVisible(fallback)

    @Slot(object)
    def on_status(self, status: SourceStatus) -> None:
        """The source opened, plays, was lost or ended."""
        self.source.show_spec(status.spec)
        self._apply_view_settings()
        self.again.setVisible(status.state is SourceState.ENDED)
        self._retry_s = status.retry_s or 0.0
        title = status.spec.title if status.spec else ""
        if status.spec is not None and status.spec.kind is SourceKind.DEMO:
            title = self.tr("Demo clip")
        self._use_scratch(status)
        if self._broken:
            self.view.notice(self.tr("Recognition cannot work"), self._broken)
            self.letters.idle("")
            return
        match status.state:
            case SourceState.IDLE:
                self.view.notice(self.tr("Starting…"))
                self.letters.idle("")
            case SourceState.OPENING:
                self.view.notice(self.tr("Opening {source}…").format(source=title))
            case SourceState.PLAYING:
                self.view.notice("")
            case SourceState.PAUSED:
                self.view.notice(self.tr("Paused"), self.tr("Press P to go on."))
            case SourceState.ENDED:
                self.view.notice(self.tr("The video ended"), title)
                self.letters.idle(self.tr("Play it again or choose another source."))
            case SourceState.LOST:
                self._show_lost(status)
                self.letters.idle(self.tr("There is no picture."))
        self._show_paused()

    def _use_scratch(self, status: SourceStatus) -> None:
        if status.spec is not None:
            self.composer.use_scratch(status.spec.kind is SourceKind.DEMO)

    def _show_lost(self, status: SourceStatus) -> None:
        message = error_text(status.error) if status.error else ""
        names = (status.spec.title, status.spec.value) if status.spec else ()
        message = self.tr("{message}.").format(message=sentence(message, *names))
        if status.retry_s is not None:
            message += "\n" + self.tr("Trying again in {seconds} s.").format(
                seconds=max(1, round(self._retry_s))
            )
        self.view.notice(self.tr("No picture"), message)

    @Slot()
    def _tick(self) -> None:
        status = self._engine.source_status
        lost = status.state is SourceState.LOST and not self._broken
        if lost and status.retry_s is not None:
            self._retry_s = max(0.0, self._retry_s - _STATUS_MS / 1000)
            self._show_lost(status)
        self._show_figures()

    def _show_figures(self) -> None:
        live = self._engine.latest
        if live is None or self._engine.source_status.state is not SourceState.PLAYING:
            self.status.setText("")
            return
        recent = [shown - captured for shown, captured in list(self.view.paints)[-30:]]
        late = statistics.median(recent) * 1000 if recent else 0.0
        hands = live.recognition.hands.count
        text = self.tr("%n hand(s)", "", hands)
        figures = f"{text} · {live.fps:.0f} fps · {late:.0f} ms"
        if self._engine.tracker == LIGHT:
            figures += " · " + self.tr("light tracker")
        self.status.setText(figures)

    @Slot(object)
    def _note_language(self, language: Language) -> None:
        # The old language's letter must not stand there as if it were one of the new one's.
        self.letters.idle(self.tr("Show a letter to the camera."))

    def _play_again(self) -> None:
        if self._engine.spec is not None:
            self._engine.choose(self._engine.spec)

    def _set_mirror(self, on: bool) -> None:
        if not self._mirrors_by_setting():
            self._mirror_file = on
            self._apply_view_settings()
        elif self._context.settings.view.mirror != on:
            self._context.settings.view.mirror = on
            self._context.settings_edited()

    def _set_landmarks(self, on: bool) -> None:
        if self._context.settings.view.landmarks != on:
            self._context.settings.view.landmarks = on
            self._context.settings_edited()

    def _show_paused(self) -> None:
        with QSignalBlocker(self.pause):
            self.pause.setChecked(self._engine.paused)

    def _set_paused(self, on: bool) -> None:
        self._engine.set_paused(on)
        if on and self._engine.source_status.state is SourceState.PLAYING:
            self.view.notice(self.tr("Paused"), self.tr("Press P to go on."))
        elif not on and self._engine.source_status.state is SourceState.PAUSED:
            self.view.notice("")

    @Slot()
    def _apply_view_settings(self) -> None:
        view = self._context.settings.view
        mirror = view.mirror if self._mirrors_by_setting() else self._mirror_file
        with QSignalBlocker(self.mirror), QSignalBlocker(self.landmarks):
            self.mirror.setChecked(mirror)
            self.landmarks.setChecked(view.landmarks)
        self.view.mirror, self.view.landmarks = mirror, view.landmarks
        self.view.update()

    def _mirrors_by_setting(self) -> bool:
        spec = self._engine.spec
        return spec is None or spec.kind is not SourceKind.FILE
