"""Spelling a text: the movement of two hands over time, and the truth about it.

Each letter is held; between letters the hands move along minimum-jerk courses (Flash and Hogan,
1985), joints turning, bones keeping their length. Between words and at both ends the hands rest
below the picture. A letter that repeats is let go and formed again. A letter or word that is signed
by a movement is performed as its take was, at the pace of that take.
"""

import bisect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import LEFT, RIGHT, FloatArray
from signapp.landmarks.geometry import isotropic_in, to_fractions
from signapp.languages import Language, Letter, load_language
from signapp.rendering.clips import frame_rate
from signapp.rendering.exemplars import Exemplar, load_exemplars
from signapp.rendering.moving import MovingPose, steps_of
from signapp.rendering.pose import HandPose
from signapp.rendering.renderer import render_hands
from signapp.rendering.rest import at_rest, released
from signapp.rendering.style import RenderStyle
from signapp.text.spelling import SpelledWord, SpellingError, spell_out, spelled_text


@dataclass(frozen=True)
class Timing:
    """How long things take, in seconds at speed 1.

    Attributes:
        hold: a letter stands still.
        transition: from one letter to the next.
        rest: hands down at the start, at the end and between words.
        lift: from rest to the first letter, and back.
        repeat: letting a letter go and forming it again.
    """

    hold: float = 1.0
    transition: float = 0.4
    rest: float = 0.5
    lift: float = 0.5
    repeat: float = 0.6

    def faster(self, speed: float) -> "Timing":
        """The same rhythm at another speed.

        Raises:
            SpellingError: the speed is not positive or not sensible.
        """
        if not 0.1 <= speed <= 10:
            raise SpellingError("speed-invalid", speed=speed)
        return Timing(
            self.hold / speed,
            self.transition / speed,
            self.rest / speed,
            self.lift / speed,
            self.repeat / speed,
        )


@dataclass(frozen=True)
class TruthSegment:
    """A letter that is held, or moves, from `start_s` to `end_s`; `text` is what it writes."""

    label: str
    text: str
    start_s: float
    end_s: float


@dataclass(frozen=True, eq=False)
class Frame:
    """One instant.

    Attributes:
        time_s: since the start.
        landmarks: (2, 21, 3) float32 image fractions; a resting hand is below the picture.
        depth: right wrist less left wrist, image widths.
        label: the letter that is held or moves, None between letters.
    """

    time_s: float
    landmarks: FloatArray
    depth: float
    label: str | None


@dataclass(frozen=True, eq=False)
class _Key:
    """A pose to be in at a time; courses run from key to key, from an `even` one at even speed."""

    time_s: float
    hands: tuple[HandPose, HandPose]
    depth: float
    even: bool = False


class Performance:
    """A spelled text as a function of time.

    Attributes:
        text: what the letters write.
        segments: the letters with the times they are held.
        duration_s: of the whole.
        aspect: width / height of the frame that the landmarks belong to.
        moving: labels of the segments in which the hands move.
    """

    def __init__(
        self,
        text: str,
        segments: list[TruthSegment],
        keys: list[_Key],
        aspect: float,
        moving: frozenset[str] = frozenset(),
    ) -> None:
        self.text = text
        self.segments = segments
        self.aspect = aspect
        self.moving = moving
        self._keys = keys
        self._times = [key.time_s for key in keys]
        self.duration_s = self._times[-1]
        self._starts = [segment.start_s for segment in segments]

    def at(self, time_s: float) -> Frame:
        """The hands at a time; before the start and after the end they rest."""
        index = bisect.bisect_right(self._times, time_s) - 1
        if index < 0:
            first = self._keys[0]
            hands, depth = first.hands, first.depth
        elif index >= len(self._keys) - 1:
            hands, depth = self._keys[-1].hands, self._keys[-1].depth
        else:
            hands, depth = _between(self._keys[index], self._keys[index + 1], time_s)
        points = np.stack([hand.points() for hand in hands])
        points[..., 2] -= points[:, :1, 2]
        landmarks = to_fractions(points, self.aspect).astype(np.float32)
        return Frame(time_s, landmarks, depth, self._held(time_s))

    def _held(self, time_s: float) -> str | None:
        index = bisect.bisect_right(self._starts, time_s) - 1
        if index >= 0 and time_s <= self.segments[index].end_s:
            return self.segments[index].label
        return None

    def frames(self, fps: float | Fraction = 30) -> Iterator[Frame]:
        """The instants of a clip of `fps` frames a second, from 0 to the end.

        Raises:
            ClipError: the rate is not between 1 and 240.
        """
        rate = frame_rate(fps)
        for index in range(int(self.duration_s * rate) + 1):
            yield self.at(float(index / rate))

    def pictures(
        self,
        fps: float | Fraction = 30,
        size: tuple[int, int] = (640, 480),
        style: RenderStyle | None = None,
    ) -> Iterator[NDArray[np.uint8]]:
        """The drawn frames of a clip, (height, width, 3) uint8 RGB; noise differs per frame."""
        style = style or RenderStyle()
        for index, frame in enumerate(self.frames(fps)):
            yield render_hands(
                frame.landmarks, self.aspect, size, style.for_frame(index), frame.depth
            )


def spell(
    text: str,
    language: Language | str,
    *,
    speed: float = 1.0,
    timing: Timing | None = None,
    exemplars: Mapping[str, Exemplar] | None = None,
    moving: Mapping[str, MovingPose] | None = None,
    signs: Sequence[Letter] = (),
) -> Performance:
    """Perform a text in a manual alphabet.

    Args:
        text: see `signapp.text.spelling.spell_out`.
        language: or its code.
        speed: 2 is twice as fast.
        timing: at speed 1.
        exemplars: poses by label; those shipped for the language unless given.
        moving: movements by label, of letters, for which they stand in place of a pose, and of
            `signs`.
        signs: words that one moving sign writes, all of them in `moving`.

    Raises:
        SpellingError: bad text or speed, or a letter without a pose.
        LanguageError, ModelError: the language or its poses cannot be loaded.
    """
    language = load_language(language) if isinstance(language, str) else language
    words = spell_out(text, language, signs)
    poses = load_exemplars(language.code) if exemplars is None else exemplars
    moving = {} if moving is None else moving
    known = poses.keys() | moving.keys()
    lacking = {x.label: x for w in words for x in w.letters if x.label not in known}
    missing = sorted(lacking)
    if unknown := [label for label in missing if lacking[label].moves]:
        raise SpellingError("letters-move", letters=", ".join(unknown), language=language.name)
    if missing:
        raise SpellingError(
            "letters-without-pose", letters=", ".join(missing), language=language.name
        )
    return _Choreographer(poses, moving, (timing or Timing()).faster(speed), speed).perform(words)


class _Choreographer:
    """Places keys in time."""

    def __init__(
        self,
        poses: Mapping[str, Exemplar],
        moving: Mapping[str, MovingPose],
        timing: Timing,
        speed: float,
    ) -> None:
        self._poses = poses
        self._timing = timing
        self._keys: list[_Key] = []
        self._segments: list[TruthSegment] = []
        self._aspect = next(x.aspect for table in (poses, moving) for x in table.values())
        self._moving = moving
        self._speed = speed
        self._courses: dict[str, list[_Key]] = {}  # of movements, each from time 0

    def perform(self, words: list[SpelledWord]) -> Performance:
        clock = 0.0
        timing = self._timing
        for word in words:
            first, last = word.letters[0].label, word.letters[-1].label
            self._key(clock, *self._resting(first))
            clock += timing.rest
            self._key(clock, *self._resting(first))
            before: str | None = None
            for letter in word.letters:
                clock = self._move(clock, before, letter.label)
                end = self._show(clock, letter.label)
                self._segments.append(TruthSegment(letter.label, letter.text, clock, end))
                clock = end
                before = letter.label
            clock += timing.lift
            self._key(clock, *self._resting(last))
        clock += timing.rest
        self._key(clock, *self._resting(words[-1].letters[-1].label))
        text, moving = spelled_text(words), frozenset(self._courses)
        return Performance(text, self._segments, self._keys, self._aspect, moving)

    def _show(self, clock: float, label: str) -> float:
        """Hold a letter, or perform its movement; when that is over."""
        course = self._course(label)
        if course:
            self._keys += [replace(key, time_s=clock + key.time_s) for key in course]
            return clock + course[-1].time_s
        hands, depth = self._pose(label)
        self._key(clock, hands, depth)
        self._key(clock + self._timing.hold, hands, depth)
        return clock + self._timing.hold

    def _course(self, label: str) -> list[_Key]:
        if label in self._moving and label not in self._courses:
            steps = steps_of(self._moving[label], self._aspect)
            keys = [_Key(x.time_s / self._speed, x.hands, x.depth, even=True) for x in steps]
            keys[-1] = replace(keys[-1], even=False)
            self._courses[label] = keys
        return self._courses.get(label, [])

    def _move(self, clock: float, before: str | None, label: str) -> float:
        timing = self._timing
        if before is None:
            return clock + timing.lift
        if before != label or label in self._moving:
            return clock + timing.transition
        hands, depth = self._pose(label)
        self._key(clock + timing.repeat / 2, released(hands), depth)
        return clock + timing.repeat

    def _key(self, time_s: float, hands: tuple[HandPose, HandPose], depth: float) -> None:
        self._keys.append(_Key(time_s, hands, depth))

    def _pose(self, label: str) -> tuple[tuple[HandPose, HandPose], float]:
        if course := self._course(label):
            return course[0].hands, course[0].depth
        exemplar = self._poses[label]
        points = isotropic_in(exemplar.landmarks, exemplar.aspect, self._aspect)
        hands: list[HandPose | None] = [
            HandPose.from_points(points[slot]) if exemplar.present[slot] else None
            for slot in (LEFT, RIGHT)
        ]
        size = next(hand.size for hand in hands if hand is not None)
        left = hands[LEFT] or at_rest(LEFT, size, self._aspect)
        right = hands[RIGHT] or at_rest(RIGHT, size, self._aspect)
        return (left, right), exemplar.depth

    def _resting(self, label: str) -> tuple[tuple[HandPose, HandPose], float]:
        size = self._pose(label)[0][RIGHT].size
        return (at_rest(LEFT, size, self._aspect), at_rest(RIGHT, size, self._aspect)), 0.0


def _between(a: _Key, b: _Key, time_s: float) -> tuple[tuple[HandPose, HandPose], float]:
    if a.hands is b.hands or b.time_s <= a.time_s:
        return a.hands, a.depth
    u = (time_s - a.time_s) / (b.time_s - a.time_s)
    share = u if a.even else u**3 * (10 - 15 * u + 6 * u * u)  # minimum jerk
    left = a.hands[LEFT].blend(b.hands[LEFT], share)
    right = a.hands[RIGHT].blend(b.hands[RIGHT], share)
    return (left, right), a.depth + share * (b.depth - a.depth)


def truth_dict(performance: Performance, language_code: str) -> dict[str, object]:
    """What a performance shows, for a JSON file beside its clip; times in seconds."""
    return {
        "text": performance.text,
        "language": language_code,
        "duration_s": round(performance.duration_s, 4),
        "segments": [
            {
                "label": segment.label,
                "text": segment.text,
                "start_s": round(segment.start_s, 4),
                "end_s": round(segment.end_s, 4),
            }
            for segment in performance.segments
        ],
    }
