"""The widgets of the spell tab and where they stand."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from signapp.gui.icons import dress, dress_toggle
from signapp.gui.spell.letter_strip import LetterStrip
from signapp.gui.spell.look import LookPanel
from signapp.gui.theme import enlarge, even_height
from signapp.gui.widgets.flow import Column, FlowRow
from signapp.gui.widgets.labels import FittedLabel
from signapp.gui.widgets.letter_panel import HoldRing
from signapp.gui.widgets.spelling_row import SpellingRow
from signapp.gui.widgets.splits import split
from signapp.gui.widgets.value_slider import speed_slider
from signapp.gui.widgets.video_view import VideoView
from signapp.settings import SigningSettings

_PICTURE_HEIGHT = 480
_RESIZED_MS = 150


class SpellLayout(QObject):
    """Makes the widgets inside `tab`; `SpellTab` connects them.

    Signals: `speed_changed` (float), `resized`: the view has another shape now.
    """

    speed_changed = Signal(float)
    resized = Signal()

    def __init__(self, tab: QWidget, signing: SigningSettings) -> None:
        super().__init__(tab)
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("Text to sign"))
        self.text.setClearButtonEnabled(True)
        enlarge(self.text, 1.5)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setMinimumHeight(self.note.fontMetrics().lineSpacing() + 2)
        self.spellings = SpellingRow(self.text)
        self.view = VideoView()
        self.view.setAccessibleName(self.tr("Signing hands"))
        self.view.landmarks = False
        self.view.mirror = signing.spell_mirror
        self.view.installEventFilter(self)
        self._shape = QTimer(self)
        self._shape.setSingleShot(True)
        self._shape.setInterval(_RESIZED_MS)
        self._shape.timeout.connect(self.resized)
        self.strip = LetterStrip()
        self.ring = HoldRing()
        self.ring.setAccessibleName(self.tr("Letter that is being signed"))
        self.name = FittedLabel()
        enlarge(self.name, 2.0, bold=True)
        self.name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.look = LookPanel(signing)
        self._make_controls(tab, signing)
        self._lay_out(tab)
        self.show_playing(False)
        self.enable(False, False)

    def _make_controls(self, tab: QWidget, signing: SigningSettings) -> None:
        self.before = self._tool(
            tab, "", self.tr("Previous letter"), "Alt+Left", self.tr("Show the letter before")
        )
        self.play = QPushButton()
        self.play.setObjectName("primary")
        self.play.setAutoDefault(False)
        QShortcut(QKeySequence("Ctrl+P"), tab).activated.connect(self.play.click)
        self.after = self._tool(
            tab, "", self.tr("Next letter"), "Alt+Right", self.tr("Show the next letter")
        )
        dress(self.before, "player-skip-back")
        dress(self.after, "player-skip-forward")
        self.repeat = self._tool(
            tab, self.tr("Repeat"), "", "Ctrl+R", self.tr("Begin again at the end"), True
        )
        self.repeat.setChecked(signing.repeat)
        self.mirror = self._tool(
            tab, self.tr("Mirror"), "", "Ctrl+M", self.tr("Show the hands like a mirror"), True
        )
        self.mirror.setChecked(signing.spell_mirror)
        self.speed = speed_slider(signing.speed, self.speed_changed.emit)
        self.speed.name(self.tr("Speed"), self.tr("How fast the hands move"))
        self.save = QPushButton(self.tr("Save clip…"))
        self.save.setAutoDefault(False)
        dress(self.save, "download")
        self.save.setToolTip(
            self.tr("Write the signed text as a video, with the times of its letters (Ctrl+S)")
        )
        QShortcut(QKeySequence("Ctrl+S"), tab).activated.connect(self.save.click)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress of saving"))
        self.progress.setMaximumWidth(180)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)

    def _tool(
        self, tab: QWidget, title: str, name: str, key: str, tip: str, checkable: bool = False
    ) -> QToolButton:
        button = QToolButton()
        button.setText(title)
        if checkable:
            dress_toggle(button)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{tip} ({shown})")
        button.setAccessibleName(name or title)
        QShortcut(QKeySequence(key), tab).activated.connect(button.click)
        return button

    def _lay_out(self, tab: QWidget) -> None:
        bar = FlowRow()
        for widget in (self.before, self.play, self.after, self.repeat, self.mirror):
            bar.addWidget(widget)
        speed = QWidget()
        pair = QHBoxLayout(speed)
        pair.setContentsMargins(6, 0, 6, 0)
        pair.addWidget(QLabel(self.tr("Speed")))
        pair.addWidget(self.speed)
        bar.addWidget(speed)
        bar.push(self.save)
        for last in (self.progress, self.cancel):
            bar.addWidget(last)
        even_height(self.before, self.play, self.after, self.repeat, self.mirror, self.save)
        self.view.setMinimumSize(200, 120)
        left = Column()
        left.box.setContentsMargins(0, 0, 0, 0)
        left.box.setSpacing(8)
        left.box.addWidget(self.view, 1)
        left.box.addWidget(self.strip)
        left.box.addLayout(bar)
        right = Column()
        right.setObjectName("card")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side = right.box
        side.setContentsMargins(14, 12, 14, 12)
        side.addWidget(self.ring, 1)
        side.addWidget(self.name)
        side.addWidget(self.look)
        across = split(
            Qt.Orientation.Horizontal,
            (left, right),
            sizes=(880, 360),
            stretch=(5, 2),
            turning=True,
        )
        box = QVBoxLayout(tab)
        box.setContentsMargins(12, 10, 12, 10)
        box.setSpacing(6)
        box.addWidget(self.text)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.spellings)
        below.addWidget(self.note, 1)
        box.addLayout(below)
        box.addWidget(across, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell of another shape of the view once it has come to rest."""
        if event.type() == QEvent.Type.Resize:
            self._shape.start()
        return False

    def picture_size(self) -> tuple[int, int]:
        """Width and height in pixels of a picture that fills the view."""
        share = self.view.width() / max(self.view.height(), 1)
        return round(min(max(share, 0.75), 2.5) * _PICTURE_HEIGHT), _PICTURE_HEIGHT

    def say(self, words: str, warn: bool) -> None:
        """The line below the text."""
        self.note.setObjectName("warning" if warn else "muted")
        self.note.style().polish(self.note)
        self.note.setText(words)
        self.text.setAccessibleDescription(words)

    def show_playing(self, playing: bool) -> None:
        """The play button's two states."""
        self.play.setText(self.tr("Pause") if playing else self.tr("Play"))
        dress(self.play, "player-pause" if playing else "player-play")
        self.play.setToolTip(self.tr("Let the hands move, or pause them (Ctrl+P)"))

    def enable(self, playable: bool, saving: bool) -> None:
        """What can be done now."""
        for widget in (self.play, self.before, self.after, self.strip):
            widget.setEnabled(playable)
        self.save.setEnabled(playable and not saving)
        self.save.setVisible(not saving)
        self.progress.setVisible(saving)
        self.cancel.setVisible(saving)

    @Slot(int, int)
    def show_saving(self, done: int, of: int) -> None:
        """How far the clip is."""
        self.progress.setRange(0, of)
        self.progress.setValue(done)
