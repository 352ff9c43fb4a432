"""The live tab: picture, recognised letter, text."""

import statistics

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from signapp.capture import SourceKind, SourceState, SourceStatus
from signapp.capture.sources import DEMO_LANGUAGE
from signapp.gui.context import AppContext
from signapp.gui.engine import Commit, LiveResult
from signapp.gui.icons import dress, dress_toggle
from signapp.gui.live.composer_panel import ComposerPanel
from signapp.gui.live.hand_model_offer import HandModelOffer
from signapp.gui.live.learning import LearningOffers
from signapp.gui.live.source_menu import SourceButton
from signapp.gui.live.whose_hands import LiveSigner
from signapp.gui.translation import native_digits
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
    yours"), `classroom_asked` and `captions_asked` (for those views), `wrote` (the letter or word
    that was just written), `note_changed` (`note_for_footer` says something else).
    """

    full_screen = Signal()
    classroom_asked = Signal()
    captions_asked = Signal()
    wrote = Signal(str)
    note_changed = Signal()
    round_asked = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._engine = context.engine
        self._active = True
        self._kept = False  # it writes although it is not in front
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
        self.others = QLabel()  # that several people are in the picture
        self.others.setObjectName("banner")
        self.others.setWordWrap(True)
        self.whose = LiveSigner(self._engine, self.view, self.others)
        self.source.more = self.whose.fill
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
        self._note_signs()

    def _lay_out(self) -> None:
        self.mirror = self._toggle(self.tr("Mirror"), "M", self._set_mirror)
        self.mirror.setToolTip(self.tr("Show the picture like a mirror (M)"))
        self.landmarks = self._toggle(self.tr("Landmarks"), "L", self._set_landmarks)
        self.landmarks.setToolTip(self.tr("Draw the hands' landmarks (L)"))
        self.pause = self._toggle(self.tr("Pause"), "P", self._set_paused)
        self.pause.setToolTip(self.tr("Hold the picture (P)"))
        dress(self.source, "video")
        dress(self.again, "refresh")
        self.present = self._present()
        bar = FlowRow(fold=True)
        for button in (self.source, self.again, self.pause, self.mirror, self.landmarks):
            bar.addWidget(button)
        bar.addWidget(self.present)
        bar.fill(self.status, optional=True)
        # Over the picture: what comes and goes must not move the page.
        over = QVBoxLayout(self.view)
        over.setContentsMargins(8, 8, 8, 8)
        over.addWidget(self.banner)
        over.addWidget(self.others)
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

    def _present(self) -> QToolButton:
        """The button for all ways to show the text to others."""
        button = QToolButton()
        button.setText(self.tr("Present"))
        button.setToolTip(self.tr("Show the text to others: large, or beside a video call"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        dress(button, "presentation")
        menu = QMenu(button)
        for title, key, asked in (
            (self.tr("Classroom view"), "F5", self.classroom_asked),
            (self.tr("Captions window"), "F6", self.captions_asked),
            (self.tr("Full screen"), "F11", self.full_screen),
        ):
            # The keys are the window's; here they are only named.
            menu.addAction(f"{title}\t{key}").triggered.connect(lambda _=False, a=asked: a.emit())
        button.setMenu(menu)
        return button

    def _toggle(self, title: str, key: str, action) -> QToolButton:  # type: ignore[no-untyped-def]
        button = QToolButton()
        button.setText(title)
        dress_toggle(button)
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
        self._context.signs.changed.connect(self._note_signs)

    @property
    def note_for_footer(self) -> str:
        """What to expect of this tab, and what not."""
        if self._context.signs.active is not None:
            return self.tr("Reads letters that are held, and moving signs; not fluent spelling.")
        return self.tr("Reads letters that are held for a moment, not fluent spelling.")

    @Slot()
    def _note_signs(self) -> None:
        """Say what can be done, for letters alone or with moving signs."""
        if self._context.signs.active is not None:
            text = self.tr("Hold a letter, show a moving sign, or type: it is written here.")
        else:
            text = self.tr("Hold a letter, or type: it is written here.")
        self.composer.view.setPlaceholderText(text)
        self.note_changed.emit()

    @property
    def writes(self) -> bool:
        """Whether what is signed now is written into the text."""
        return self._active or self._kept

    def keep_writing(self, keep: bool) -> None:
        """Go on writing while another page shows the text."""
        self._kept = keep

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
        if self.writes:
            self.composer.on_commit(commit)
            self.wrote.emit(commit.text or commit.letter.native)

    @Slot(str)
    def _on_failed(self, reason: str) -> None:
        self._broken = reason
        self.on_status(self._engine.source_status)

    @Slot()
    def _on_started(self) -> None:
        self._on_failed("")

    def show_fallback(self, fallback: bool) -> None:
        """Say that the demo plays for want of a camera."""
        text = self.tr(
            "No camera found: this is the demo clip. A camera that you plug in is used at once."
        )
        if self._context.settings.language != DEMO_LANGUAGE:
            text += " " + self.tr("The demo signs letters of Indian Sign Language.")
        self.banner.setText(text)
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
        self.status.setText(native_digits(figures))

    @Slot(object)
    def _note_language(self, language: Language) -> None:
        # The old language's letter must not stand there as if it were one of the new one's.
        self.letters.idle(self.tr("Show a letter to the camera."))
        self.show_fallback(not self.banner.isHidden())

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
