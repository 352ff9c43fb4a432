"""Reading practice: drawn hands spell a word, the person types it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from signapp.errors import SignappError
from signapp.gui.asking import yes
from signapp.gui.context import AppContext
from signapp.gui.motion import Moment, MotionPlayer, Scene
from signapp.gui.motion.movements import Movements
from signapp.gui.motion.scenes import spelled_scene
from signapp.gui.signs.card import SIDE, SignPicture
from signapp.gui.theme import enlarge
from signapp.gui.widgets.count_bar import CountBar
from signapp.gui.widgets.flow import FlowRow
from signapp.gui.widgets.splits import split
from signapp.gui.words import error_text, language_name
from signapp.languages import Language
from signapp.live.diary import Finished
from signapp.live.reading import ReadingRound, similar_words
from signapp.text.wordlists import read_word_list, shipped_words

_OWN = "own"
_PACES = (0.5, 0.75, 1.0, 1.5, 2.0)


class ReadingPage(QWidget):
    """The hands on the left, the answer on the right.

    Args:
        context: of the app.
        finished: called with every round that was finished.
    """

    def __init__(self, context: AppContext, finished: Callable[[Finished], None]) -> None:
        super().__init__()
        self._context, self._finished = context, finished
        self._language = context.language
        self._rounds: dict[str, ReadingRound] = context.session.setdefault("reading", {})
        self._own: dict[str, tuple[str, ...]] = context.session.setdefault("own words", {})
        self._kinds: dict[str, str] = context.session.setdefault("reading kinds", {})
        self._shown = ""
        self.picture = SignPicture()
        self.picture.setAccessibleName(self.tr("Hands that spell a word"))
        self.player = MotionPlayer(self)
        self.player.set_repeat(False)
        self.player.picture.connect(self._on_picture)
        self.player.failed.connect(self._on_failed)
        self.task, self.say = QLabel(), QLabel()
        enlarge(self.task, 1.5, bold=True)
        enlarge(self.say, 1.15)
        self.words = QComboBox()
        self.words.setAccessibleName(self.tr("Which words"))
        self.pace = QComboBox()
        self.pace.setAccessibleName(self.tr("Pace of the hands"))
        self.answer = QLineEdit()
        self.answer.setAccessibleName(self.tr("The word that you read"))
        self.answer.setPlaceholderText(self.tr("Type what the hands spell, then Enter"))
        enlarge(self.answer, 1.6)
        self.progress = CountBar()
        self.start = QPushButton(self.tr("Start"))
        self.start.setObjectName("primary")
        self.check = QPushButton(self.tr("Check"))
        self.check.setObjectName("primary")
        self.restart = QPushButton(self.tr("Start again"))
        self.again = QPushButton(self.tr("Show again"))
        self.give_up = QPushButton(self.tr("Tell me"))
        self._lay_out()
        self._fill_choices()
        self.start.clicked.connect(self.begin)
        self.restart.clicked.connect(self.begin)
        self.check.clicked.connect(self._check)
        self.again.clicked.connect(self.replay)
        self.give_up.clicked.connect(self._give_up)
        self.answer.returnPressed.connect(self._check)
        self.pace.currentIndexChanged.connect(self._on_pace)
        self.words.activated.connect(self._on_words)
        context.language_changed.connect(self._on_language)
        context.signs.changed.connect(self._on_signs)
        self._show_round()

    @property
    def session(self) -> ReadingRound | None:
        """The round in the language in use, if one is going."""
        return self._rounds.get(self._language.code)

    def _lay_out(self) -> None:
        for label in (self.task, self.say):
            label.setWordWrap(True)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(8, 0, 0, 0)
        side.setSpacing(10)
        side.addWidget(self.task)
        side.addWidget(self.answer)
        buttons = FlowRow()
        for widget in (self.start, self.check, self.again, self.give_up):
            buttons.addWidget(widget)
        side.addLayout(buttons)
        side.addWidget(self.progress)
        side.addWidget(self.say)
        side.addStretch(1)
        choices = QGridLayout()
        choices.setColumnStretch(1, 1)
        named = ((self.tr("Words"), self.words), (self.tr("Pace"), self.pace))
        for row, (title, choice) in enumerate(named):
            label = QLabel(title)
            label.setBuddy(choice)
            choices.addWidget(label, row, 0)
            choices.addWidget(choice, row, 1)
        side.addLayout(choices)
        side.addWidget(self.restart, 0, Qt.AlignmentFlag.AlignRight)
        across = split(
            Qt.Orientation.Horizontal, (self.picture, right), sizes=(680, 480), stretch=(3, 2)
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(across)

    def _fill_choices(self, chosen: str = "") -> None:
        with QSignalBlocker(self.words), QSignalBlocker(self.pace):
            self.words.clear()
            for kind, title in (
                ("words", self.tr("Everyday words")),
                ("names", self.tr("Names")),
                ("similar", self.tr("Letters that look alike")),
                ("signs", self.tr("Moving signs that you taught")),
            ):
                if self._list(kind):
                    self.words.addItem(title, kind)
            if self._own.get(self._language.code):
                self.words.addItem(self.tr("My own list"), "mine")
            self.words.addItem(self.tr("Open a list…"), _OWN)
            if not self.pace.count():
                for pace in _PACES:
                    self.pace.addItem(f"{pace:g}×", pace)
                self.pace.setCurrentIndex(_PACES.index(1.0))
            self.words.setCurrentIndex(max(0, self.words.findData(chosen)))
        self._kind = self.words.currentData()

    def _list(self, kind: str) -> tuple[str, ...]:
        if kind == "mine":
            return self._own.get(self._language.code, ())
        if kind == "signs":
            return tuple(word.native for word in self._context.signs.movements.words)
        if kind == "similar":
            return similar_words(self._language)
        return shipped_words(self._language, kind)

    def set_active(self, active: bool) -> None:
        """The page came to the front or left it."""
        if not active:
            self.player.play(False)
        elif self.session is not None:
            self.replay()

    def close_page(self) -> None:
        """The app ends."""
        self.player.close()

    def unfinished(self) -> str | None:
        """What closing the window would lose."""
        begun = [r for r in self._rounds.values() if r.answers and r.word is not None]
        if not begun:
            return None
        return self.tr("Practice: a round with %n word(s) to come", "", begun[0].left)

    @Slot()
    def begin(self) -> None:
        """Start a round, after a question if that ends one that has answers."""
        session = self.session
        if session is not None and session.answers:
            question = self.tr(
                "Give this round up and start another? %n word(s) are still to come.",
                "",
                session.left,
            )
            if not yes(self, self.tr("Start again?"), question):
                return
        words = self._list(str(self._kind))
        if not words:
            self._open_list()
            return
        self._rounds[self._language.code] = ReadingRound(words, self._language)
        self._kinds[self._language.code] = str(self._kind)
        self.say.setText("")
        self._show_round()

    def _show_round(self) -> None:
        session, going = self.session, self.session is not None
        self.answer.setEnabled(going)
        for widget in (self.check, self.again, self.give_up, self.restart, self.progress):
            widget.setVisible(going)
        self.start.setVisible(not going)
        if session is None:
            name = language_name(self._language)
            self.task.setText(self.tr("Read it: {language}").format(language=name))
            text = self.tr("Hands spell a word, letter by letter. You type what you read.")
            self.player.play(False)
            self._shown = ""
            self.picture.show_image(None, text)
            return
        self.task.setText(self.tr("Which word is this?"))
        self.progress.setRange(0, len(session.answers) + session.left)
        self.progress.setValue(len(session.answers))
        self.answer.clear()
        self.answer.setFocus()
        self.replay()

    @Slot()
    def replay(self) -> None:
        """Spell the word from the beginning."""
        session = self.session
        if session is None or session.word is None or not self.isVisible():
            return
        word, language, movements = session.word, self._language, self._movements()
        self._shown = word
        self.player.set_speed(float(self.pace.currentData()))
        self.player.show_scene(
            lambda: spelled_scene(word, language, SIDE, movements), _from_the_start
        )
        self.player.play(True)

    def _movements(self) -> Movements:
        """How letters move; words too only in a round of them: others are spelled."""
        known = self._context.signs.movements
        signed = self._kinds.get(self._language.code) == "signs"
        return known if signed else Movements(known.poses)

    @Slot()
    def _on_signs(self) -> None:
        """Moving signs were read or taught."""
        self._fill_choices(self._kind)

    @Slot()
    def _check(self) -> None:
        session = self.session
        if session is None or not self.answer.text().strip():
            return
        word = session.word
        if session.typed(self.answer.text()):
            self.say.setText(self.tr("Right: {word}").format(word=word))
            self._next()
        else:
            text = self.tr("Not {typed}. Look again.").format(typed=self.answer.text().strip())
            self.say.setText(text)
            self.answer.selectAll()
            self.replay()

    @Slot()
    def _give_up(self) -> None:
        session = self.session
        if session is not None:
            self.say.setText(self.tr("It was {word}.").format(word=session.give_up()))
            self._next()

    def _next(self) -> None:
        session = self.session
        if session is not None and session.word is None:
            del self._rounds[self._language.code]
            asked, right = len(session.answers), session.right
            seconds = sum(answer.time_s or 0.0 for answer in session.answers)
            today = date.today().isoformat()
            self._finished(Finished(today, self._language.code, "", "read", asked, right, seconds))
            last = self.say.text()
            self._show_round()
            self.task.setText(self.tr("Round finished"))
            done = self.tr("{right} of {asked} right").format(right=right, asked=asked)
            self.say.setText(f"{last}\n{done}")
            return
        self._show_round()

    @Slot(object)
    def _on_picture(self, moment: Moment) -> None:
        if not self._shown:
            return
        picture = moment.picture
        if self._context.settings.signing.spell_mirror:
            picture = np.ascontiguousarray(picture[:, ::-1])
        side = picture.shape[0]
        image = QImage(picture.data, side, side, 4 * side, QImage.Format.Format_RGB32).copy()
        self.picture.show_image(image)

    @Slot(str)
    def _on_failed(self, reason: str) -> None:
        self.picture.show_image(None, reason)

    @Slot()
    def _on_pace(self) -> None:
        self.player.set_speed(float(self.pace.currentData()))

    @Slot()
    def _on_words(self) -> None:
        if self.words.currentData() == _OWN:
            self._open_list()
        else:
            self._kind = self.words.currentData()

    def _open_list(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a list of words"),
            str(Path.home()),
            self.tr("Texts, one word a line (*.txt);;All files (*)"),
        )
        if name:
            self.take_list(Path(name))
        self.words.setCurrentIndex(max(0, self.words.findData(self._kind)))

    def take_list(self, path: Path) -> None:
        """Use a person's own list from the next round on."""
        try:
            found = read_word_list(path, self._language)
        except SignappError as error:
            self.say.setText(error_text(error))
            return
        self._own[self._language.code] = found.words
        self._fill_choices()
        self._kind = "mine"
        self.words.setCurrentIndex(self.words.findData("mine"))
        text = self.tr("%n word(s) from your list", "", len(found.words))
        if found.left_out:
            names = ", ".join(found.left_out) + (" …" if found.more else "")
            text += "\n" + self.tr("Left out, for want of signs: {words}").format(words=names)
        self.say.setText(text)

    @Slot(object)
    def _on_language(self, language: Language) -> None:
        self._language = language
        self.say.setText("")
        self._fill_choices()
        self._show_round()


def _from_the_start(_: Scene) -> float:
    return 0.0
