"""The widgets of the video tab and where they stand."""

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

from signapp.gui.theme import enlarge
from signapp.gui.videos.timeline import Timeline
from signapp.gui.widgets.video_view import VideoView
from signapp.recognition.model import Label


class VideoLayout(QObject):
    """Makes the widgets inside `tab`; `VideoTab` connects them."""

    def __init__(self, tab: QWidget) -> None:
        super().__init__(tab)
        self._tab = tab
        self.view = VideoView()
        self.view.mirror = False
        self.timeline = Timeline()
        self._make_bars()
        self._lay_out(tab)

    def _make_bars(self) -> None:
        self.open_button = self._button(self.tr("Open video…"), "Ctrl+O")
        self.label_button = self._button(self.tr("Label"))
        self.label_button.setObjectName("primary")
        self.cancel = self._button(self.tr("Cancel"))
        self.mode = QComboBox()
        self.mode.addItem(self.tr("Letters held for a moment"), "letters")
        self.mode.addItem(self.tr("Fast fingerspelling"), "fingerspelling")
        self.mode.setAccessibleName(self.tr("How the video is signed"))
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
        self.letter.setMinimumWidth(150)
        self.letter.setAccessibleName(self.tr("Letter of the chosen part"))
        self.split = self._button(
            self.tr("Split"), "Ctrl+K", self.tr("Cut the letter at the cursor")
        )
        self.merge = self._button(self.tr("Merge"), "Ctrl+M", self.tr("Join with the next letter"))
        self.delete = self._button(self.tr("Delete"), "Del")
        self.undo = self._button(self.tr("Undo"), "Ctrl+Z")
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
        bar = QHBoxLayout()
        bar.addWidget(self.play)
        bar.addSpacing(12)
        for widget in (self.letter, self.split, self.merge, self.delete, self.undo):
            bar.addWidget(widget)
        bar.addStretch(1)
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

    def show_letters(self, labels: tuple[Label, ...]) -> None:
        """The letters that a part can be changed to."""
        self.letter.clear()
        for label in labels:
            roman = "" if label.roman == label.native else f"  {label.roman}"
            self.letter.addItem(f"{label.native}{roman}", label.label)

    def enable(self, opened: bool, labelled: bool, chosen: bool, busy: bool) -> None:
        """What can be done now; `undo` is left to the tab."""
        self.open_button.setEnabled(not busy)
        self.label_button.setEnabled(opened and not busy)
        self.mode.setEnabled(not busy)
        self.signer.setEnabled(not busy)
        self.cancel.setVisible(busy)
        self.progress.setVisible(busy)
        self.note.setVisible(not busy)
        self.play.setEnabled(opened)
        for widget in (self.letter, self.split, self.merge, self.delete):
            widget.setEnabled(labelled and chosen and not busy)
        self.export.setEnabled(labelled and not busy)
