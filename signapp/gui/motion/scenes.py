"""What can be played: a spelled text, one letter or moving sign, a pose that turns. No Qt."""

import dataclasses
import math
from collections.abc import Hashable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from signapp.errors import ModelError
from signapp.gui.motion.movements import Movements
from signapp.gui.motion.pictures import SIGN_STYLE, exemplars, form_of
from signapp.landmarks.features import FloatArray
from signapp.languages import Language, Letter
from signapp.rendering import RenderStyle, render_hands
from signapp.rendering.exemplars import Exemplar, framed
from signapp.rendering.motion import Performance, Timing, TruthSegment, spell
from signapp.rendering.moving import MovingPose, framed_movement
from signapp.text.checking import check
from signapp.video.bgrx import bgrx

_SIGN_TIMING = Timing(hold=1.4, rest=0.35, lift=0.6)
_TURN_S = 5.0
_TURN_DEGREES = 35.0


class Scene(Protocol):
    """Pictures as a function of time, at speed 1.

    `segments` are the letters with the times they are held. Pictures of equal `key` are equal, so
    that what stands still is drawn once.
    """

    @property
    def duration_s(self) -> float:
        """How long it takes."""
        ...

    @property
    def segments(self) -> Sequence[TruthSegment]:
        """The letters that are held, in order."""
        ...

    def key(self, time_s: float) -> Hashable:
        """What tells the picture at that time from others of this scene."""
        ...

    def draw(self, time_s: float) -> NDArray[np.uint8]:
        """The picture at a time, (H, W, 4) BGRX, unmirrored."""
        ...


class SpelledScene:
    """A performance in one look."""

    def __init__(
        self, performance: Performance, style: RenderStyle, size: tuple[int, int] = (640, 480)
    ) -> None:
        self.performance = performance
        self._style, self._size = style, size

    @property
    def duration_s(self) -> float:
        """Seconds at speed 1."""
        return self.performance.duration_s

    @property
    def segments(self) -> Sequence[TruthSegment]:
        """The letters."""
        return self.performance.segments

    def key(self, time_s: float) -> Hashable:
        """Held letters stand still."""
        index = held_at(self.segments, time_s)
        if index is None or self.segments[index].label in self.performance.moving:
            return round(time_s, 4)
        return ("held", self.segments[index].label)

    def draw(self, time_s: float) -> NDArray[np.uint8]:
        """Draw the hands."""
        frame = self.performance.at(time_s)
        return bgrx(
            render_hands(
                frame.landmarks, self.performance.aspect, self._size, self._style, frame.depth
            )
        )


class Turntable:
    """A pose that turns to one side and to the other."""

    segments: Sequence[TruthSegment] = ()
    duration_s = _TURN_S

    def __init__(self, exemplar: Exemplar, side: int) -> None:
        self._landmarks, self._depth = framed(exemplar)
        self._side = side

    def key(self, time_s: float) -> Hashable:
        """Every angle is another picture."""
        return round(self._yaw(time_s), 2)

    def draw(self, time_s: float) -> NDArray[np.uint8]:
        """Draw the pose."""
        style = dataclasses.replace(SIGN_STYLE, yaw=self._yaw(time_s))
        size = (self._side, self._side)
        return bgrx(render_hands(self._landmarks, 1.0, size, style, self._depth))

    def _yaw(self, time_s: float) -> float:
        return _TURN_DEGREES * math.sin(2 * math.pi * time_s / _TURN_S)


def sign_scene(
    code: str,
    letter: Letter,
    side: int,
    turn: bool = False,
    form: int = 0,
    moving: MovingPose | None = None,
) -> Scene:
    """One letter of a language in a square picture: from rest into the sign and back, or turning.

    Args:
        code, letter: what is shown.
        side: of the picture, pixels.
        turn: turn the pose instead.
        form: number of the letter's form, 0 for the first.
        moving: the movement that signs it, which is shown instead of the first form.

    Raises:
        ModelError: there is no pose of that letter.
    """
    alone = Language(code, code, code, "", "und", False, "", (letter,))
    if moving is not None and form == 0 and not turn:
        performance = spell(
            letter.text,
            alone,
            timing=_SIGN_TIMING,
            exemplars={},
            moving={letter.label: framed_movement(moving)},
            signs=(letter,),
        )
        return SpelledScene(performance, SIGN_STYLE, (side, side))
    exemplar = form_of(code, letter.label, form)
    if exemplar is None or not exemplar.present.any():
        raise ModelError("no-pose-of-letter", letter=letter.native)
    if turn:
        return Turntable(exemplar, side)
    landmarks, depth = framed(exemplar)
    pose = Exemplar(letter.label, landmarks, 1.0, depth)
    performance = spell(letter.text, alone, timing=_SIGN_TIMING, exemplars={letter.label: pose})
    return SpelledScene(performance, SIGN_STYLE, (side, side))


def spelled_scene(
    text: str, language: Language, side: int, movements: Movements | None = None
) -> Scene:
    """A word in a square picture, every sign as large as it fits.

    Args:
        text: in the language's script or in Latin letters.
        language: whose letters.
        side: of the picture, pixels.
        movements: of letters and words that are signed by one.

    Raises:
        SpellingError, ModelError: it cannot be spelled, or a letter has no pose.
    """
    poses = {
        label: Exemplar(label, *_square(pose)) for label, pose in exemplars(language.code).items()
    }
    movements = movements or Movements()
    checked = check(text, language, movements.words, movements.poses)
    performance = spell(
        checked.text,
        language,
        exemplars=poses,
        moving={label: framed_movement(pose) for label, pose in movements.poses.items()},
        signs=movements.words,
    )
    return SpelledScene(performance, SIGN_STYLE, (side, side))


def _square(pose: Exemplar) -> tuple[FloatArray, float, float]:
    landmarks, depth = framed(pose)
    return landmarks, 1.0, depth


def held_at(segments: Sequence[TruthSegment], time_s: float) -> int | None:
    """Index of the letter that is held at a time."""
    index = begun_at(segments, time_s)
    return index if index >= 0 and time_s <= segments[index].end_s else None


def begun_at(segments: Sequence[TruthSegment], time_s: float) -> int:
    """Index of the last letter that was reached by then, -1 before the first."""
    low, high = 0, len(segments)
    while low < high:
        middle = (low + high) // 2
        if segments[middle].start_s <= time_s:
            low = middle + 1
        else:
            high = middle
    return low - 1
