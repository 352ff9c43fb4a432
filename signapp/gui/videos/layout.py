"""The widgets of the video tab and where they stand."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from signapp.gui.icons import dress
from signapp.gui.theme import enlarge
from signapp.gui.videos.timeline import Timeline
from signapp.gui.widgets.flow import FlowRow
from signapp.gui.widgets.video_view import VideoView
from signapp.recognition.model import Label

_EARLIEST_S = 2.0  # before that, nobody knows how long the rest takes


class VideoLayout(QObject):
    """Makes the widgets inside `tab`; `VideoTab` connects them."""

    def __init__(self, tab: QWidget) -> None:
        super().__init__(tab)
        self._tab = tab
        self._began = 0.0
        self.view = VideoView()
        self.view.mirror = False
        self.view.setMinimumSize(200, 150)  # all buttons fit under it at 1024×576
        self.timeline = Timeline()
        self._make_bars()
        self._lay_out(tab)

    def _make_bars(self) -> None:
        self.open_button = self._button(self.tr("Open video…"), "Ctrl+O")
        self.label_button = self._button(self.tr("Label"))
        self.label_button.setObjectName("primary")
        self.cancel = self._button(self.tr("Cancel"))
        self.mode = QComboBox()
        self.mode.addItem(self.tr("Letters, held or fast"), "auto")
        self.mode.addItem(self.tr("Letters held for a moment"), "letters")
        self.mode.addItem(self.tr("Fast fingerspelling"), "fingerspelling")
        self.mode.setAccessibleName(self.tr("How the video is signed"))
        self.mode.setToolTip(self.mode.accessibleName())
        self.signer = QComboBox()
        self.signer.addItem(self.tr("One person signs"), None)
        self.signer.addItem(self.tr("The person on the left"), "left")
        self.signer.addItem(self.tr("The person on the right"), "right")
        self.signer.addItem(self.tr("The nearest person"), "largest")
        self.signer.setAccessibleName(self.tr("Whose hands to read"))
        self.signer.setToolTip(
            self.tr("Whose hands to read where several people are in the picture")
        )
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress of labelling"))
        self.play = self._button("", "Ctrl+P", self.tr("Play or pause"))
        self.show_playing(False)
        self.letter = QComboBox()
        self.letter.setMinimumWidth(110)
        self.letter.setAccessibleName(self.tr("Letter of the chosen part"))
        self.letter.setToolTip(self.letter.accessibleName())
        self.split = self._button(
            self.tr("Split"), "Ctrl+K", self.tr("Cut the letter at the cursor")
        )
        self.merge = self._button(self.tr("Merge"), "Ctrl+M", self.tr("Join with the next letter"))
        self.delete = self._button(self.tr("Delete"), "Del")
        self.undo = self._button(self.tr("Undo"), "Ctrl+Z")
        self.learn = self._button(self.tr("Learn…"))
        self.learn.setToolTip(self.tr("Learn the corrected letters as signs of a person"))
        self.back = self._button("", "", self.tr("One frame back (comma)"))
        self.back.setAccessibleName(self.tr("One frame back"))
        self.forth = self._button("", "", self.tr("One frame on (full stop)"))
        self.forth.setAccessibleName(self.tr("One frame on"))
        dress(self.back, "player-skip-back")
        dress(self.forth, "player-skip-forward")
        self.loop = self._button(
            self.tr("Loop"), "Ctrl+L", self.tr("Play the chosen part again and again")
        )
        self.loop.setCheckable(True)
        self.speed = QComboBox()
        for speed in (0.25, 0.5, 0.75, 1.0, 1.5, 2.0):
            self.speed.addItem(f"{speed:g}×", speed)
        self.speed.setCurrentIndex(self.speed.findData(1.0))
        self.speed.setAccessibleName(self.tr("Speed of playing"))
        self.speed.setToolTip(self.tr("Speed of playing"))
        self.doubtful = self._button(
            self.tr("Next doubtful"), "Ctrl+J", self.tr("Go to the next letter below 70 %")
        )
        self.tiers = self._button(
            self.tr("More tiers"), "", self.tr("Rows for signs and for notes of your own")
        )
        self.tiers.setCheckable(True)
        self.take_over = self._button(
            self.tr("Import…"), "", self.tr("Go on with letters of an ELAN file or a table")
        )
        self.export = self._button(self.tr("Export…"), "Ctrl+E")
        self.text = QLabel()
        enlarge(self.text, 1.35)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setWordWrap(True)
        self.note = QLabel()
        self.note.setObjectName("muted")

    def _button(self, title: str, key: str = "", tip: str = "") -> QPushButton:
        made = QPushButton(title)
        made.setAutoDefault(False)
        if tip and not key:
            made.setToolTip(tip)
        if key:
            QShortcut(QKeySequence(key), self._tab).activated.connect(made.click)
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            made.setToolTip(f"{tip} ({shown})" if tip else shown)
        return made

    def _lay_out(self, tab: QWidget) -> None:
        top = QHBoxLayout()
        for widget in (self.open_button, self.mode, self.signer, self.label_button, self.cancel):
            top.addWidget(widget)
        top.addWidget(self.progress, 1)
        top.addWidget(self.note, 1)
        bar = FlowRow()
        for widget in (
            self.play, self.back, self.forth, self.loop, self.speed, self.letter, self.split,
            self.merge, self.delete, self.undo, self.doubtful, self.tiers,
        ):  # fmt: skip
            bar.addWidget(widget)
        bar.push(self.take_over)
        bar.addWidget(self.learn)
        bar.addWidget(self.export)
        box = QVBoxLayout(tab)
        box.setContentsMargins(12, 10, 12, 10)
        box.setSpacing(8)
        box.addLayout(top)
        box.addWidget(self.view, 1)
        box.addWidget(self.timeline)
        box.addWidget(self.text)
        box.addLayout(bar)

    def connect_buttons(self, actions: dict[QPushButton, Callable[..., Any]]) -> None:
        """What each button does."""
        for button, action in actions.items():
            button.clicked.connect(action)

    def show_playing(self, playing: bool) -> None:
        """The play button's two states."""
        self.play.setText(self.tr("Pause") if playing else self.tr("Play"))

    def begin_progress(self, frames: int) -> None:
        """Labelling begins; 0 frames where nobody knows how many there are."""
        self.progress.setRange(0, frames)
        self.progress.setValue(0)
        self.progress.setFormat("%p %")
        self._began = time.monotonic()

    def show_progress(self, done: int) -> None:
        """So many frames are done; says how long the rest will take."""
        self.progress.setValue(done)
        spent, left = time.monotonic() - self._began, self.progress.maximum() - done
        if spent > _EARLIEST_S and done and left >= 0:
            minutes, seconds = divmod(round(spent / done * left), 60)
            self.progress.setFormat(
                self.tr("%p % · {time} left").format(time=f"{minutes}:{seconds:02}")
            )

    def show_letters(self, labels: tuple[Label, ...]) -> None:
        """The letters that a part can be changed to."""
        self.letter.clear()
        for label in labels:
            roman = "" if label.roman == label.native else f"  {label.roman}"
            self.letter.addItem(f"{label.native}{roman}", label.label)

    def enable(
        self, opened: bool, labelled: bool, chosen: bool, busy: bool, any_tier: bool = False
    ) -> None:
        """What can be done now; `undo` is left to the tab.

        Args:
            opened, labelled: whether there is a video, and letters of it.
            chosen: whether a letter is chosen.
            busy: whether something is being done.
            any_tier: whether anything is chosen.
        """
        self.open_button.setEnabled(not busy)
        self.label_button.setEnabled(opened and not busy)
        self.mode.setEnabled(not busy)
        self.signer.setEnabled(not busy)
        self.cancel.setVisible(busy)
        self.progress.setVisible(busy)
        self.note.setVisible(not busy)
        self.play.setEnabled(opened)
        self.back.setEnabled(opened and not busy)
        self.forth.setEnabled(opened and not busy)
        for widget in (self.letter, self.split, self.merge):
            widget.setEnabled(labelled and chosen and not busy)
        self.delete.setEnabled(labelled and (chosen or any_tier) and not busy)
        self.doubtful.setEnabled(labelled and not busy)
        self.take_over.setEnabled(not busy)
        self.export.setEnabled(labelled and not busy)
