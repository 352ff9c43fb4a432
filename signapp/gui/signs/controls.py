"""Buttons below a sign: let it move or turn, mirror it, how fast."""

from enum import StrEnum

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from signapp.gui.icons import dress_toggle
from signapp.gui.widgets.flow import FlowRow
from signapp.gui.widgets.value_slider import ValueSlider, speed_slider
from signapp.settings import SigningSettings


class Motion(StrEnum):
    """How a sign is shown in motion."""

    MOVE = "move"  # from rest into the sign and back
    TURN = "turn"  # the pose, looked at from both sides


class MotionControls(QWidget):
    """Edits a `SigningSettings`. Signals: `moving` (another motion was chosen), `edited` (speed or
    mirror)."""

    moving = Signal()
    edited = Signal()

    def __init__(self, signing: SigningSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signing = signing
        self.motion: Motion | None = None
        self.move_button = self._button(
            self.tr("Move"), self.tr("Show how the hands come into the sign")
        )
        self.turn_button = self._button(self.tr("Turn"), self.tr("Show the sign from both sides"))
        self.mirror_button = self._button(
            self.tr("Mirror"), self.tr("Show the sign as you see yourself in a mirror")
        )
        self.mirror_button.setChecked(signing.mirror)
        self.speed: ValueSlider = speed_slider(signing.speed, self._set_speed, 60)
        self.speed.name(self.tr("Speed"), self.tr("How fast the hands move"))
        self.move_button.toggled.connect(lambda on: self._choose(Motion.MOVE, on))
        self.turn_button.toggled.connect(lambda on: self._choose(Motion.TURN, on))
        self.mirror_button.toggled.connect(self._set_mirror)
        row = FlowRow()
        self.setLayout(row)
        for button in (self.move_button, self.turn_button, self.mirror_button):
            row.addWidget(button)
        row.fill(self.speed)

    def follow(self) -> None:
        """Show settings that were changed elsewhere."""
        with QSignalBlocker(self.mirror_button), QSignalBlocker(self.speed.slider):
            self.mirror_button.setChecked(self._signing.mirror)
            self.speed.set_value(self._signing.speed)

    def allow_still(self, allow: bool) -> None:
        """Whether there is a sign that stands still; one that is a movement always moves."""
        self.move_button.setVisible(allow)
        self.turn_button.setVisible(allow)

    def _button(self, title: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(title)
        button.setToolTip(tip)
        dress_toggle(button)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _choose(self, motion: Motion, on: bool) -> None:
        self.motion = motion if on else None
        other = self.turn_button if motion is Motion.MOVE else self.move_button
        with QSignalBlocker(other):
            other.setChecked(False)
        self.moving.emit()

    def _set_mirror(self, on: bool) -> None:
        self._signing.mirror = on
        self.edited.emit()

    def _set_speed(self, speed: float) -> None:
        self._signing.speed = speed
        self.edited.emit()
