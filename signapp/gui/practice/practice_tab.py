"""The practice tab: asks for letters, shows the target, scores."""

import copy
import operator
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from signapp.capture import SourceState, SourceStatus
from signapp.gui.asking import yes
from signapp.gui.context import AppContext
from signapp.gui.engine import Commit, LiveResult
from signapp.gui.motion.pictures import SignPictures
from signapp.gui.practice.asked import Askable
from signapp.gui.practice.calendar_bar import CalendarBar
from signapp.gui.practice.coaching import PracticeCoach
from signapp.gui.practice.modes import Modes
from signapp.gui.practice.reading_page import ReadingPage
from signapp.gui.signs.card import SignCard
from signapp.gui.theme import enlarge, even_height
from signapp.gui.translation import native_digits
from signapp.gui.widgets.count_bar import CountBar
from signapp.gui.widgets.flow import Column, FlowRow
from signapp.gui.widgets.letter_panel import HoldRing
from signapp.gui.widgets.splits import split
from signapp.gui.widgets.video_view import VideoView
from signapp.gui.words import error_text, language_name
from signapp.languages import Language, Letter
from signapp.live.diary import Finished
from signapp.live.practice import (
    LetterScore,
    PracticeSession,
    load_progress,
    progress_path,
    save_progress,
)

_PRAISE_MS = 700
_RING, _RING_SHARE = 110, 0.16  # its least side, and its share of the page's height


class PracticeTab(QWidget):
    """The signer's picture on the left, the task on the right."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._active = self._in_front = False
        # One round a language, kept while another language or another tab is in front.
        self._rounds: dict[str, PracticeSession] = context.session.setdefault("rounds", {})
        self._language = context.language
        self._known: dict[str, dict[str, LetterScore]] = context.session.setdefault("scores", {})
        self._scores = self._scores_of(self._language.code)
        self._progress = context.late_writer(
            _save_progress,
            failed=self.tr("The progress cannot be saved: {reason}"),
            join=operator.or_,
        )
        self.pictures = SignPictures(self)
        self.asked = Askable(context, self.pictures)
        self.view = VideoView()
        self.coach = PracticeCoach()
        self.ring = HoldRing()
        self.card = SignCard(context, self.pictures)
        self.task = QLabel()
        enlarge(self.task, 1.5, bold=True)
        self.task.setWordWrap(True)
        self.say = QLabel()
        enlarge(self.say, 1.15)
        self.say.setWordWrap(True)
        self.progress = CountBar()
        self.start = QPushButton(self.tr("Start"))
        self.start.setObjectName("primary")
        self.start.clicked.connect(self.begin)
        # Another button at another place: a second click on Start must not end the round.
        self.restart = QPushButton(self.tr("Start again"))
        self.restart.clicked.connect(self.begin)
        self.skip = QPushButton(self.tr("Skip"))
        self.skip.clicked.connect(self._skip)
        self.show_sign = QCheckBox(self.tr("Show the sign"))
        self.show_sign.setChecked(True)
        self.show_sign.toggled.connect(self._ask)
        self.calendar = CalendarBar(context)
        self.reading = ReadingPage(context, self.calendar.add)
        self.modes = Modes((self.tr("Sign it"), self.tr("Read it")), self)
        self._lay_out()
        self.modes.changed.connect(lambda: self.set_active(self._in_front))
        self._praise = QTimer(self)
        self._praise.setSingleShot(True)
        self._praise.timeout.connect(self._ask)
        context.engine.result.connect(self._on_result)
        context.engine.committed.connect(self._on_commit)
        context.engine.status.connect(self._on_status)
        context.language_changed.connect(self._on_language)
        context.signs.changed.connect(self._on_signs)
        self._show_round()

    @property
    def session(self) -> PracticeSession | None:
        """The round in the language in use, if one is going."""
        return self._rounds.get(self._language.code)

    def _lay_out(self) -> None:
        self.view.setMinimumSize(200, 120)
        buttons = FlowRow()
        for button in (self.start, self.skip, self.show_sign, self.restart):
            buttons.addWidget(button)
        even_height(self.start, self.skip, self.show_sign, self.restart, self.progress)
        buttons.fill(self.progress)
        left = Column()
        left.box.setContentsMargins(0, 0, 0, 0)
        left.box.setSpacing(8)
        left.box.addWidget(self.view, 1)
        left.box.addLayout(buttons)
        right = Column()
        side = right.box
        side.setContentsMargins(8, 0, 0, 0)
        side.setSpacing(8)
        side.addWidget(self.task)
        side.addWidget(self.card, 1)
        shown = QHBoxLayout()
        shown.addWidget(self.ring)
        shown.addWidget(self.say, 1)
        side.addLayout(shown)
        across = split(
            Qt.Orientation.Horizontal,
            (left, right),
            sizes=(500, 740),
            stretch=(2, 3),
            turning=True,
        )
        self.modes.add(across, self.reading)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 10, 12, 10)
        box.addLayout(self.modes.bar)
        box.addWidget(self.modes.pages)
        self.modes.bar.addWidget(self.calendar, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The ring grows with the page: it is looked at from where one signs."""
        super().resizeEvent(event)
        side = max(_RING, round(_RING_SHARE * self.height()))
        self.ring.setFixedSize(side, side)

    def set_active(self, active: bool) -> None:
        """The tab came to the front or left it."""
        self._in_front = active
        self.reading.set_active(active and self.modes.current == 1)
        active = active and self.modes.current == 0
        self._active = active
        if self.session is not None:
            if active:
                self.session.resume()
            else:
                self.session.pause()
        self.card.set_active(active)
        self.view.mirror = self._context.settings.view.mirror
        self.view.landmarks = self._context.settings.view.landmarks

    def close_tab(self) -> None:
        """The app ends."""
        self.card.close_card()
        self.reading.close_page()
        self.pictures.close()

    def unfinished(self) -> str | None:
        """What closing the window would lose."""
        begun = [r for r in self._rounds.values() if r.answers and r.target is not None]
        if not begun:
            return self.reading.unfinished()
        return self.tr("Practice: a round with %n letter(s) to come", "", begun[0].left)

    def labels(self) -> list[str]:
        """What can be asked for."""
        return self.asked.labels()

    @Slot()
    def begin(self) -> None:
        """Start a round, after a question if that ends one that has answers."""
        if self.session is not None and self.session.answers and not self._give_up(self.session):
            return
        self._praise.stop()
        self._rounds[self._language.code] = PracticeSession(self.labels(), self._scores)
        self._say("")
        self._show_round()
        self.setFocus()  # the button that had it is gone: a key shall not switch something else

    def _give_up(self, session: PracticeSession) -> bool:
        question = self.tr(
            "Give this round up and start another? %n letter(s) are still to come.",
            "",
            session.left,
        )
        return yes(self, self.tr("Start again?"), question)

    def _show_round(self) -> None:
        """Go on with the round of this language, or wait for one to be started."""
        session = self.session
        if session is not None and not self.asked.may_be(session.target):  # taught otherwise since
            del self._rounds[self._language.code]
            session = None
        if session is None:
            self._idle()
            return
        if self._active:
            session.resume()
        self.progress.setRange(0, session.length)
        self.progress.show()
        self._show_buttons(True)
        self._ask()

    def _letter(self, label: str) -> Letter:
        return self.asked.letter(label)

    @Slot()
    def _ask(self) -> None:
        session = self.session
        if session is None:
            return
        if session.target is None:
            self._finish()
            return
        letter = self._letter(session.target)
        note = ""
        if self.asked.moves(letter.label):
            note = self.tr("Move as shown, then lower your hands.")
        word = self.asked.word(letter.label)
        self.task.setText(self.tr("Show this sign") if word else self.tr("Sign this letter"))
        self.card.show_letter(self._language.code, letter, note)
        if not self.show_sign.isChecked():
            self.card.hide_picture(self.tr("Tick “Show the sign” to see it."))
        self.progress.setRange(0, len(session.answers) + session.left)
        self.progress.setValue(len(session.answers))
        self.skip.setEnabled(True)

    @Slot()
    def _on_signs(self) -> None:
        """Moving signs were read, taught, or switched on or off."""
        session = self.session
        if session is None or session.target is None or self._praise.isActive():
            return
        if not self.asked.may_be(session.target) or self.asked.moves(session.target):
            self._show_round()

    def _show_buttons(self, going: bool) -> None:
        self.start.setVisible(not going)
        self.restart.setVisible(going)
        self.skip.setVisible(going)
        self.skip.setEnabled(going)

    def _idle(self) -> None:
        strong = sum(s.strength >= 0.75 for s in self._scores.values())
        name = language_name(self._language)
        self.task.setText(self.tr("Practice: {language}").format(language=name))
        self.card.show_text(
            self.tr(
                "The app asks for letters, one after the other. Hold the sign until the ring is "
                "full. Letters that you miss come again."
            )
        )
        self.progress.hide()
        self._show_buttons(False)
        text = ""
        if self._scores:
            text = self.tr("You know {strong} of {all} letters well.").format(
                strong=strong, all=len(self.labels())
            )
        self._say(text)

    def _finish(self) -> None:
        session = self._rounds.pop(self._language.code)
        self.task.setText(self.tr("Round finished"))
        share = self.tr("{share} right").format(share=native_digits(f"{session.accuracy:.0%}"))
        pace = again = ""
        if session.median_time_s is not None:
            seconds = native_digits(f"{session.median_time_s:.1f}")
            pace = self.tr("{seconds} s a letter").format(seconds=seconds)
        if session.missed:
            letters = ", ".join(self._letter(label).native for label in session.missed)
            again = self.tr("To practise again: {letters}").format(letters=letters)
        self.card.show_text(pace, share, again)
        self.progress.setValue(self.progress.maximum())
        self._show_buttons(False)
        self._say("")
        self._save()
        answers = session.answers
        self.calendar.add(
            Finished(
                date.today().isoformat(),
                self._language.code,
                "",
                "sign",
                len(answers),
                sum(answer.right for answer in answers),
                sum(answer.time_s or 0.0 for answer in answers),
            )
        )

    def _save(self) -> None:
        self._progress.put({progress_path(self._language.code): copy.deepcopy(self._scores)})

    def _say(self, text: str) -> None:
        self.say.setText(text)

    @Slot()
    def _skip(self) -> None:
        if self.session is not None:
            self.session.skip()
            self._say("")
            self._save()
            self._ask()

    @Slot(object)
    def _on_commit(self, commit: Commit) -> None:
        session = self.session
        if not self._active or session is None or self._praise.isActive():
            return
        asked = session.target
        if session.written(commit.letter.label):
            seconds = session.answers[-1].time_s or 0.0
            self._say(self.tr("Right! {seconds} s").format(seconds=f"{seconds:.1f}"))
            self._save()
            self.progress.setValue(len(session.answers))
            self._praise.start(_PRAISE_MS)
        elif asked is not None:
            self._say(
                self.tr("That was {shown}. Try {asked} again.").format(
                    shown=commit.letter.native, asked=self._letter(asked).native
                )
            )

    @Slot(object)
    def _on_result(self, live: LiveResult) -> None:
        if self._active:
            self._coach(live)
            self.view.show_result(live)
            self.ring.show_letter(live.letter, live.hold.progress, live.hold.waiting_release)

    def _coach(self, live: LiveResult) -> None:
        """Say what to change after a while without success."""
        before, session = self.coach.text, self.session
        if session is None or session.target is None or self._praise.isActive():
            self.coach.quiet()
        else:
            self.coach.watch(live, self._language.code, session.target)
        self.view.marks = self.coach.marks
        if self.coach.text and self.coach.text != before:
            self._say(self.coach.text)
        elif before and not self.coach.text and self.say.text() == before:
            self._say("")

    @Slot(object)
    def _on_status(self, status: SourceStatus) -> None:
        if status.state is SourceState.LOST:
            self.view.notice(
                self.tr("No picture"), error_text(status.error) if status.error else ""
            )
        elif status.state is SourceState.ENDED:
            self.view.notice(self.tr("The video ended"))
        else:
            self.view.notice("")

    @Slot(object)
    def _on_language(self, language: Language) -> None:
        if self.session is not None:
            self.session.pause()
        self._language = language
        self._scores = self._scores_of(language.code)
        self._praise.stop()
        self._say("")
        self._show_round()

    def _scores_of(self, code: str) -> dict[str, LetterScore]:
        """Those in memory, which a round goes on counting in, else those on disk."""
        if code not in self._known:
            self._known[code] = load_progress(progress_path(code), self._context.notice)
        return self._known[code]


def _save_progress(scores: dict[Path, dict[str, LetterScore]]) -> None:
    for path, letters in scores.items():
        save_progress(letters, path)
