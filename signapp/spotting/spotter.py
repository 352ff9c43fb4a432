"""Which taught or shipped sign a movement was, as soon as it has ended.

What may be a sign
    A movement from rest to rest. Signs may stop on their way, so movements that follow each other
    within `SpotterRules.pause_s` may be one sign together; and hands that come into the picture
    and leave it again may show one sign in between, however long they stood still.
    Of these candidates that is taken which the recogniser accepts with the greatest confidence.

What is none
    What the recogniser accepts for no sign; what takes much less or more time, or goes a much
    shorter or longer way, than all takes of the sign did (`SignBook`), so that a letter that is
    held is no sign; what begins inside a sign that has been found already.

A second look
    A sign that stops on its way may be named too early. If it turns out to be the beginning of a
    longer stretch in which more moves (or stands still, where its takes do so at their ends), and
    which the recogniser accepts about as surely, that takes its place (`Spotted.replaces`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import FloatArray
from signapp.landmarks.windows import make_window
from signapp.languages.signs import Sign
from signapp.recognition.model_files import Label
from signapp.recognition.moving_signs import SignAnswer, SignCandidate, SignRecogniser
from signapp.spotting.extent import travel
from signapp.spotting.movements import Movement, MovementFinder, MovementRules

_AS_SURE = 0.05


@dataclass(frozen=True)
class SpotterRules:
    """Times in seconds.

    Attributes:
        pause_s: movements with no longer rest between them may be one sign...
        lost_s: ...and with no longer absence, as of hands that hide each other.
        parts: of so many movements at most.
        least_s, most_s: how long a sign of which no take is known may take.
        shorter, longer: how much of its usual time, and of its longest, one that is known may.
        least_unknown_s, least_way: how long a sign of which no take is known must last, and how
            many palm lengths it must go: a way from letter to letter is shorter.
        evidence: confidence (`SignCandidate`) at which a taught sign is taken, 0.5 being that at
            which a window alone is accepted: time and way say something too.
        nearer, farther: how much of the shortest way of a take, and of the longest, one may go.
    """

    pause_s: float = 1.0
    lost_s: float = 0.7
    parts: int = 8
    least_s: float = 0.3
    most_s: float = 5.0
    shorter: float = 0.6
    longer: float = 2.0
    least_unknown_s: float = 0.6
    least_way: float = 1.0
    evidence: float = 0.05
    nearer: float = 0.4
    farther: float = 2.5


@dataclass(frozen=True, eq=False)
class SignBook:
    """The signs that are looked for.

    Attributes:
        recogniser: names a window.
        durations: (usual, longest) time in seconds of taught signs, by label.
        ways: (shortest, longest) way of a take in palm lengths (`extent.travel`), likewise.
        opening: letters (by label) that the hands show where a sign begins, for each such letter
            the signs: a letter of these that is held may be the beginning of a sign.
        closing: letters that the hands show where a sign ends, likewise.
        still_ends: signs whose takes begin or end with hands that stand still in the picture, as
            imported ones often do: such ends are parts of the sign then.
        key: equal for books of the same signs and takes.
        signs: what the signs write, by label.
    """

    recogniser: SignRecogniser
    durations: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    ways: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    opening: Mapping[str, frozenset[str]] = field(default_factory=dict)
    closing: Mapping[str, frozenset[str]] = field(default_factory=dict)
    still_ends: frozenset[str] = frozenset()
    key: str = ""
    signs: Mapping[str, Sign] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.recogniser.labels)

    def sign(self, label: str) -> Sign:
        """What is known of a sign; one that no list names writes its label."""
        return self.signs.get(label) or Sign(label, label, label, label)


@dataclass(frozen=True)
class Spotted:
    """A sign in the stream.

    Attributes:
        label: the sign.
        start_s, end_s: from leaving rest to coming to rest.
        confidence: 0..1 (see `SignCandidate`).
        runner_up: the next likely sign, if there is more than one.
        found_s: time of the frame at which it was found.
        replaces: whether it takes the place of the sign found before, of which that was a part.
    """

    label: Label
    start_s: float
    end_s: float
    confidence: float
    runner_up: SignCandidate | None
    found_s: float
    replaces: bool = False


class Spotter:
    """Follows one stream; `update` takes every frame, in order.

    Attributes:
        movements: what moves, see there.
        ended: the movement that the newest frame ended, whether it was a sign or not.
    """

    def __init__(
        self,
        book: SignBook,
        rules: SpotterRules | None = None,
        movement_rules: MovementRules | None = None,
    ) -> None:
        self.book = book
        self.rules = rules or SpotterRules()
        self.movements = MovementFinder(movement_rules)
        self.reset()

    def reset(self) -> None:
        """Forget everything, as before another source."""
        self.movements.reset()
        self.ended: Movement | None = None
        self._parts: list[Movement] = []
        self._last: Spotted | None = None

    def update(self, time_s: float, landmarks: FloatArray, aspect: float) -> Spotted | None:
        """Take one frame in (see `MovementFinder.update`); the sign that it completed, if any."""
        begun = self.movements.restarts
        self.ended = self.movements.update(time_s, landmarks, aspect)
        if self.movements.restarts != begun:
            self.forget_past()
        return self._look(time_s)

    def finish(self, end_s: float) -> Spotted | None:
        """The stream is over at `end_s`: the sign that it ended with, if any."""
        self.ended = self.movements.finish()
        return self._look(end_s)

    def forget_past(self) -> None:
        """What moved so far is accounted for, as when a letter was written."""
        self._parts.clear()
        self._last = None

    def _look(self, now_s: float) -> Spotted | None:
        if self.ended is None:
            return None
        self._parts.append(self.ended)
        del self._parts[: -self.rules.parts]
        found = self._best(self._candidates(), now_s)
        if found is not None:
            self._last = found
        return found

    def _candidates(self) -> list[tuple[float, float]]:
        """Stretches that end with the newest movement, the shortest first."""
        last, after = self._parts[-1], None
        found = []
        stopped = False  # a longer rest lies between
        for part in reversed(self._parts):
            if after is not None:
                pause = after.start_s - part.end_s
                if part.to_outside and pause > self.rules.lost_s:
                    break
                stopped = stopped or pause > self.rules.pause_s
            if not stopped or (last.to_outside and part.from_outside):
                found.append((part.start_s, last.end_s))
            after = part
        last_sign = self._last
        return [
            (start, end)
            for start, end in found
            if self.rules.least_s <= end - start <= self.rules.most_s
            and (last_sign is None or not last_sign.start_s < start < last_sign.end_s)
        ]

    def _best(self, stretches: Sequence[tuple[float, float]], now_s: float) -> Spotted | None:
        if not stretches or not self.book:
            return None
        windows = []
        for start, end in stretches:
            part = self.movements.frames.between(start, end)
            windows.append(make_window(part.features, part.times, start, end))
        best: Spotted | None = None
        answers = self.book.recogniser.recognise(np.stack(windows))
        for (start, end), window, answer in zip(stretches, windows, answers, strict=True):
            label = answer.accepted or self._nearly(answer)
            if label is None or not self._fits(label, end - start, window):
                continue
            confidence = next(c.confidence for c in answer.candidates if c.label == label)
            before = self._last
            longer = before is not None and start <= before.start_s
            if longer and before is not None:
                less_sure = confidence < before.confidence - _AS_SURE
                more = label.label in self.book.still_ends or self._moved_since(before)
                if less_sure or not more:
                    continue
            if best is None or confidence > best.confidence:
                others = [c for c in answer.candidates if c.label != label]
                runner_up = others[0] if others else None
                best = Spotted(label, start, end, confidence, runner_up, now_s, longer)
        return best

    def _nearly(self, answer: SignAnswer) -> Label | None:
        """A taught sign that falls a little short of being accepted, the likeliest of all."""
        best = answer.candidates[0] if answer.candidates else None
        if best is None or best.label.label not in self.book.ways:
            return None
        return best.label if best.confidence >= self.rules.evidence else None

    def _moved_since(self, sign: Spotted) -> bool:
        """Whether more than coming and going came after it."""
        return any(
            part.start_s >= sign.end_s and part.duration_s >= self.movements.rules.least_s
            for part in self._parts
        )

    def _fits(self, label: Label, duration_s: float, window: FloatArray) -> bool:
        """Whether it is as long, in time and way, as the sign may be."""
        rules, way = self.rules, travel(window)
        times, ways = self.book.durations.get(label.label), self.book.ways.get(label.label)
        if times and not times[0] * rules.shorter <= duration_s <= times[1] * rules.longer:
            return False
        if times is None and duration_s < rules.least_unknown_s:
            return False
        if ways is None:
            return way >= rules.least_way
        return ways[0] * rules.nearer <= way <= ways[1] * rules.farther


def spot(
    book: SignBook,
    times: Sequence[float] | NDArray[np.floating[Any]],
    landmarks: FloatArray,
    aspects: FloatArray,
    rules: SpotterRules | None = None,
) -> list[Spotted]:
    """All signs in a whole stream, found as they would be live, in order of time.

    Args:
        book: the signs.
        times: (N,) seconds, increasing.
        landmarks: (N, 2, 21, 3) image fractions, zeros for an absent hand.
        aspects: (N,) frame width / height.
        rules: see there.
    """
    spotter = Spotter(book, rules)
    found: list[Spotted] = []
    for time_s, hands, aspect in zip(times, landmarks, aspects, strict=True):
        sign = spotter.update(float(time_s), hands, float(aspect))
        note(found, sign)
    if len(times):
        note(found, spotter.finish(float(times[-1])))
    return found


def note(found: list[Spotted], sign: Spotted | None) -> None:
    """Add a sign to those found so far, or put it in the place of the last one."""
    if sign is not None:
        if sign.replaces and found:
            found.pop()
        found.append(sign)
