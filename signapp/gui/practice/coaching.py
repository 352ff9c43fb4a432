"""What the coach says, in the language of the window, and what it rings in the picture."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from signapp.gui.engine import LiveResult
from signapp.gui.motion.pictures import all_forms
from signapp.landmarks.features import LEFT, RIGHT
from signapp.live.coach import Coach, Part, Remark, Wish

_TEXTS: dict[tuple[Part, Wish], Any] = {
    (Part.THUMB, Wish.STRAIGHTEN): QT_TRANSLATE_NOOP("Coach", "Straighten the thumb"),
    (Part.THUMB, Wish.BEND): QT_TRANSLATE_NOOP("Coach", "Bend the thumb"),
    (Part.INDEX, Wish.STRAIGHTEN): QT_TRANSLATE_NOOP("Coach", "Straighten the index finger"),
    (Part.INDEX, Wish.BEND): QT_TRANSLATE_NOOP("Coach", "Bend the index finger"),
    (Part.MIDDLE, Wish.STRAIGHTEN): QT_TRANSLATE_NOOP("Coach", "Straighten the middle finger"),
    (Part.MIDDLE, Wish.BEND): QT_TRANSLATE_NOOP("Coach", "Bend the middle finger"),
    (Part.RING, Wish.STRAIGHTEN): QT_TRANSLATE_NOOP("Coach", "Straighten the ring finger"),
    (Part.RING, Wish.BEND): QT_TRANSLATE_NOOP("Coach", "Bend the ring finger"),
    (Part.LITTLE, Wish.STRAIGHTEN): QT_TRANSLATE_NOOP("Coach", "Straighten the little finger"),
    (Part.LITTLE, Wish.BEND): QT_TRANSLATE_NOOP("Coach", "Bend the little finger"),
    (Part.THUMB_PLACE, Wish.OUT): QT_TRANSLATE_NOOP("Coach", "Move the thumb away from the palm"),
    (Part.THUMB_PLACE, Wish.IN): QT_TRANSLATE_NOOP("Coach", "Bring the thumb to the palm"),
    (Part.INDEX_MIDDLE, Wish.SPREAD): QT_TRANSLATE_NOOP("Coach", "Spread index and middle finger"),
    (Part.INDEX_MIDDLE, Wish.CLOSE): QT_TRANSLATE_NOOP(
        "Coach", "Put index and middle finger side by side"
    ),
    (Part.MIDDLE_RING, Wish.SPREAD): QT_TRANSLATE_NOOP("Coach", "Spread middle and ring finger"),
    (Part.MIDDLE_RING, Wish.CLOSE): QT_TRANSLATE_NOOP(
        "Coach", "Put middle and ring finger side by side"
    ),
    (Part.RING_LITTLE, Wish.SPREAD): QT_TRANSLATE_NOOP("Coach", "Spread ring and little finger"),
    (Part.RING_LITTLE, Wish.CLOSE): QT_TRANSLATE_NOOP(
        "Coach", "Put ring and little finger side by side"
    ),
    (Part.AIM, Wish.UP): QT_TRANSLATE_NOOP("Coach", "Let the hand point up"),
    (Part.AIM, Wish.DOWN): QT_TRANSLATE_NOOP("Coach", "Let the hand point down"),
    (Part.AIM, Wish.SIDEWAYS): QT_TRANSLATE_NOOP("Coach", "Let the hand point to the side"),
    (Part.PALM, Wish.TO_CAMERA): QT_TRANSLATE_NOOP("Coach", "Turn the palm to the camera"),
    (Part.PALM, Wish.TO_SIGNER): QT_TRANSLATE_NOOP("Coach", "Turn the palm to yourself"),
    (Part.PALM, Wish.SIDEWAYS): QT_TRANSLATE_NOOP("Coach", "Turn the palm to the side"),
    (Part.PALM, Wish.UP): QT_TRANSLATE_NOOP("Coach", "Turn the palm up"),
    (Part.PALM, Wish.DOWN): QT_TRANSLATE_NOOP("Coach", "Turn the palm down"),
    (Part.HANDS, Wish.TOGETHER): QT_TRANSLATE_NOOP("Coach", "Bring the hands together"),
    (Part.HANDS, Wish.APART): QT_TRANSLATE_NOOP("Coach", "Move the hands apart"),
    (Part.NUMBER, Wish.BOTH): QT_TRANSLATE_NOOP("Coach", "Show both hands"),
}
_HIGHER: dict[int, Any] = {
    LEFT: QT_TRANSLATE_NOOP("Coach", "Hold your left hand higher"),
    RIGHT: QT_TRANSLATE_NOOP("Coach", "Hold your right hand higher"),
}


class PracticeCoach:
    """Watches results while a letter is asked for.

    Attributes:
        text: what to say, empty for nothing.
        marks: (slot, landmark) of what to ring.
    """

    def __init__(self) -> None:
        self._coach = Coach()
        self.text = ""
        self.marks: tuple[tuple[int, int], ...] = ()

    def quiet(self) -> None:
        """Nobody is asked for anything."""
        self._coach.reset()
        self.text, self.marks = "", ()

    def watch(self, live: LiveResult, code: str, target: str) -> None:
        """Take one result in."""
        hands = live.recognition.hands
        said = self._coach.advice(
            target,
            None if live.letter is None else live.letter.label,
            hands.landmarks,
            hands.aspect,
            all_forms(code).get(target, ()),
            live.recognition.time_s,
        )
        self.text = advice_text(said)
        self.marks = tuple(
            (slot, n) for each in said for slot in each.slots for n in each.landmarks
        )


def advice_text(said: Sequence[Remark]) -> str:
    """The remarks as one line."""
    return " · ".join(dict.fromkeys(_text(remark) for remark in said))


def _text(remark: Remark) -> str:
    if remark.part is Part.HEIGHT:
        return QCoreApplication.translate("Coach", _HIGHER[remark.slots[0]])
    return QCoreApplication.translate("Coach", _TEXTS[remark.part, remark.wish])
