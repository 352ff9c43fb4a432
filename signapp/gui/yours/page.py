"""Make it yours: the page over the whole window."""

from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from signapp.capture import SourceKind, SourceState, SourceStatus
from signapp.errors import SignappError
from signapp.gui.context import AppContext
from signapp.gui.engine import LiveResult
from signapp.gui.motion.pictures import SignPictures, exemplars
from signapp.gui.profile_switcher import name_problem
from signapp.gui.theme import enlarge
from signapp.gui.widgets.splits import split
from signapp.gui.widgets.video_view import VideoView
from signapp.gui.words import error_text
from signapp.gui.yours.asking_panel import AskingPanel
from signapp.gui.yours.outcome_panel import OutcomePanel
from signapp.gui.yours.round_link import Outcome, RoundLink
from signapp.gui.yours.start_panel import StartPanel
from signapp.live.alphabet_round import Asked, Phase
from signapp.live.round_log import RoundLog
from signapp.recognition.hard_letters import hard_letters
from signapp.recording.profiles import Profiles
from signapp.recording.store import Recordings

_TICK_MS = 300
_PATIENT_S = 1.2  # before a signer who still holds the letter before is told so


@dataclass(frozen=True)
class Choice:
    """What can be asked for in a language.

    Attributes:
        name: who was asked about.
        letters: all that have a held sign.
        hard: labels of those that differ most among people; empty where that is not known, or
            where they are most of the letters.
        left: letters to come in a round that was left, 0 if there is none.
    """

    name: str
    letters: tuple[Asked, ...]
    hard: tuple[str, ...]
    left: int


class YoursPage(QWidget):
    """Signals: `left` (the user is done with it), `signs_asked` (name of a profile)."""

    left = Signal()
    signs_asked = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._active = False
        self.choice = Choice("", (), (), 0)
        self.link: RoundLink | None = None
        self.pictures = SignPictures(self)
        self.view = VideoView()
        self.message = QLabel()
        self.message.setObjectName("message")
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        enlarge(self.message, 2.0, bold=True)
        self.message.hide()
        self.start = StartPanel()
        self.asking = AskingPanel(context, self.pictures)
        self.outcome = OutcomePanel()
        self._said: tuple[Phase, float] = (Phase.SHOW, 0.0)
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._after_tick)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.view.setMinimumSize(200, 120)
        over = QVBoxLayout(self.view)
        over.setContentsMargins(16, 16, 16, 20)
        over.addStretch(1)
        over.addWidget(self.message)
        self.side = QStackedWidget()
        for panel in (self.start, self.asking, self.outcome):
            self.side.addWidget(panel)
        across = split(
            Qt.Orientation.Horizontal, (self.view, self.side), sizes=(640, 600), stretch=(1, 1)
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.addWidget(across, 1)

    def _connect(self) -> None:
        self.start.begun.connect(self.begin)
        self.start.name_changed.connect(self.look)
        self.start.put_off.connect(self.left)
        self.asking.skip_asked.connect(self.skip)
        self.asking.finish_asked.connect(self.finish)
        self.asking.leave_asked.connect(self.escape)
        self.outcome.used.connect(self._use)
        self.outcome.undone.connect(self._undo)
        self.outcome.looked.connect(self._look_at_signs)
        self.outcome.closed.connect(self.left)
        # Space skips wherever the focus is, so Enter presses the buttons.
        for key, action in (
            (Qt.Key.Key_Space, self.skip),
            (Qt.Key.Key_Backspace, self.back),
            (Qt.Key.Key_Return, self.asking.press),
            (Qt.Key.Key_Enter, self.asking.press),
        ):
            shortcut = QShortcut(QKeySequence(key), self.asking)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for panel in (self.start, self.outcome):
                enter = QShortcut(QKeySequence(key), panel)
                enter.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                enter.activated.connect(panel.press)
        engine = self._context.engine
        engine.result.connect(self._on_result)
        engine.status.connect(self._on_status)
        self._context.language_changed.connect(self._on_language)

    # The page itself

    def set_active(self, active: bool) -> None:
        """The page came to the front or left it."""
        self._active = active
        if not active:
            self._drop_round()
            return
        view = self._context.settings.view
        self.view.mirror, self.view.landmarks = view.mirror, view.landmarks
        if self._context.engine.paused:
            self._context.engine.set_paused(False)
        self._show_start()

    def close_tab(self) -> None:
        """The app ends: every letter that was ticked is on the disk."""
        self._drop_round()
        self.pictures.close()

    def escape(self) -> None:
        """Escape: back to the start of the page, or out of it; the round can be resumed."""
        if self.side.currentWidget() is self.asking:
            self._drop_round()
            self._show_start()
        else:
            self.left.emit()

    # Before the round

    def _show_start(self) -> None:
        known = self._context.profiles.known
        name = known.person or (known.names[0] if len(known.names) == 1 else "")
        typed = str(self._context.session.get("first name", "")).strip()  # in the first steps
        name = name or (typed if not name_problem(typed, []) else "") or self.tr("Me")
        self.start.show_language(self._context.language, name, known.names)
        self._show(self.start)
        self._on_status(self._context.engine.source_status)
        self.look(self.start.name.text())

    @Slot(str)
    def look(self, name: str) -> None:
        """Find out what can be asked for, and whether a round was left."""
        language = self._context.language
        model = self._context.models.loaded(language.code)
        labels = [x.label for x in (model.labels if model is not None else language.letters)]
        moving = {x.label for x in language.letters if x.moves}
        still = [label for label in labels if label not in moving]

        def look() -> Choice:
            poses = exemplars(language.code)
            asked = [Asked(x, int(poses[x].present.sum()) if x in poses else 0) for x in still]
            try:
                hard = [x for x in hard_letters(language.code) if x in still]
            except SignappError:
                hard = []
            if not 3 <= len(hard) <= 0.7 * len(still):
                hard = []
            kept = RoundLog(Profiles(Recordings(language.code)), name).kept
            begun = len(kept.letters) > kept.left
            return Choice(name, tuple(asked), tuple(hard), kept.left if begun else 0)

        def found(choice: Choice) -> None:
            if language.code != self._context.settings.language:
                return
            if name != self.start.name.text():  # it was changed meanwhile
                self.look(self.start.name.text())
                return
            self.choice = choice
            self.start.show_choice(len(choice.letters), len(choice.hard), choice.left)

        self._context.profiles.behind(look, found)

    @Slot(str, str)
    def begin(self, name: str, which: str) -> None:
        """Begin a round: of "all" letters, of the "hard" ones, or "on" where one was left."""
        hard = set(self.choice.hard)
        letters = [x for x in self.choice.letters if which != "hard" or x.label in hard]
        self._drop_round()
        self.link = link = RoundLink(self._context, name)
        link.changed.connect(self._refresh)
        link.ticked.connect(self._on_ticked)
        link.over.connect(self._on_over)
        link.failed.connect(self._context.message)
        self.asking.set_person(link.code, name)
        self._show(self.asking)
        link.begin(letters, resume=which == "on")
        self._refresh()
        self.asking.setFocus()

    def _drop_round(self) -> None:
        self._tick.stop()
        if self.link is not None:
            self.link.close()
            self.link = None
        self.message.hide()

    # The round

    @Slot(object)
    def _on_result(self, live: LiveResult) -> None:
        if not self._active:
            return
        self.view.show_result(live)
        if self.link is not None and self.side.currentWidget() is self.asking:
            self.link.see(live)

    @Slot()
    def skip(self) -> None:
        """Space: go on without this letter."""
        if self.link is not None:
            self.link.skip()

    @Slot()
    def back(self) -> None:
        """Backspace: sign the letter before once more."""
        if self.link is not None:
            self.link.back()

    @Slot()
    def finish(self) -> None:
        """End the round with the letters that there are."""
        if self.link is not None:
            self.link.finish()

    @Slot()
    def _refresh(self) -> None:
        link = self.link
        round_ = None if link is None else link.round
        if round_ is None:
            self.asking.show_progress(0.0)
            return
        self.asking.show_round(round_.position, len(round_.letters))
        self.asking.allow_finish(bool(round_.done))
        if self._tick.isActive():  # the letter that was ticked stands for a moment
            return
        if round_.asked is not None:
            upcoming = [x.label for x in round_.letters if x.label not in round_.done]
            self.asking.show_letter(round_.asked.label, upcoming[:3])
        self.asking.show_progress(round_.progress)
        self._say(round_.phase)

    def _say(self, phase: Phase) -> None:
        now = monotonic()
        if phase is not self._said[0]:
            self._said = phase, now
        asked = self.link.round.asked if self.link is not None and self.link.round else None
        text = ""
        match phase:
            case Phase.NO_HAND:
                text = self.tr("No hand is seen")
            case Phase.SECOND_HAND:
                text = self.tr("Second hand is not seen")
            case Phase.CUT_OFF:
                text = self.tr("The hand leaves the picture")
            case Phase.TOO_FAR:
                text = self.tr("Come closer")
            case Phase.CHANGE if now - self._said[1] > _PATIENT_S and asked is not None:
                letter = self._context.language.letter(asked.label)
                text = self.tr("Now show {letter}").format(letter=letter.native)
        self.asking.explain(phase)
        if text != self.message.text():
            self.message.setText(text)
        self.message.setVisible(bool(text))

    @Slot(str)
    def _on_ticked(self, label: str) -> None:
        self.message.hide()
        self.asking.show_tick(True)
        self._tick.start()

    @Slot()
    def _after_tick(self) -> None:
        self.asking.show_tick(False)
        self._refresh()

    @Slot(object)
    def _on_over(self, outcome: Outcome) -> None:
        self._tick.stop()
        self.asking.show_tick(False)
        self.message.hide()
        self.outcome.show_outcome(outcome, self._context.language)
        self._show(self.outcome)
        self.outcome.begin()

    # After it

    @Slot()
    def _use(self) -> None:
        if self.link is not None:
            name = self.link.name
            self._context.profiles.use(name)
            self._context.message.emit(self.tr("{name} is in use.").format(name=name))
        self.left.emit()

    @Slot()
    def _undo(self) -> None:
        if self.link is not None:
            self.link.undo(self._on_undone)

    def _on_undone(self, count: int) -> None:
        self._context.message.emit(self.tr("The round was taken back."))
        self._drop_round()
        self._show_start()

    @Slot()
    def _look_at_signs(self) -> None:
        if self.link is not None:
            self.signs_asked.emit(self.link.name)

    # What comes from outside

    @Slot(object)
    def _on_status(self, status: SourceStatus) -> None:
        demo = status.spec is None or status.spec.kind is SourceKind.DEMO
        self.start.show_source(demo)
        if status.state is SourceState.LOST:
            why = error_text(status.error) if status.error else ""
            self.view.notice(self.tr("No picture"), why)
        elif status.state is SourceState.ENDED:
            self.view.notice(self.tr("The video ended"))
        else:
            self.view.notice("")

    @Slot(object)
    def _on_language(self, _: object) -> None:
        if self._active:
            self._drop_round()
            self._show_start()

    def _show(self, panel: QWidget) -> None:
        self.side.setCurrentWidget(panel)
