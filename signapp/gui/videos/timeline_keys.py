"""What the keys do while the timeline has the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

COMMANDS = (
    "previous", "next", "start-back", "start-on", "end-back", "end-on", "whole-back", "whole-on",
    "frame-back", "frame-on", "draw", "write", "copy", "paste", "play", "cancel",
)  # fmt: skip

_BY_KEY = {
    Qt.Key.Key_Comma: "frame-back", Qt.Key.Key_Period: "frame-on", Qt.Key.Key_Insert: "draw",
    Qt.Key.Key_Return: "write", Qt.Key.Key_Enter: "write", Qt.Key.Key_F2: "write",
    Qt.Key.Key_Space: "play", Qt.Key.Key_Escape: "cancel",
}  # fmt: skip
_MOVED_BY = {
    Qt.KeyboardModifier.AltModifier: "start",
    Qt.KeyboardModifier.ShiftModifier: "end",
    Qt.KeyboardModifier.ControlModifier: "whole",
}


def command_of(event: QKeyEvent) -> str | None:
    """The command of a key, None for a key without one."""
    if event.matches(QKeySequence.StandardKey.Copy):
        return "copy"
    if event.matches(QKeySequence.StandardKey.Paste):
        return "paste"
    key = Qt.Key(event.key())
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    none = held == Qt.KeyboardModifier.NoModifier
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        on = key == Qt.Key.Key_Right
        if none:
            return "next" if on else "previous"
        part = _MOVED_BY.get(held)
        return None if part is None else f"{part}-{'on' if on else 'back'}"
    return _BY_KEY.get(key) if none else None
