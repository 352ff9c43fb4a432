"""Movement and rest in a stream, frame by frame.

Hands are at rest while they are slow or out of the picture. A movement begins where they leave
rest (or come into the picture) and ends where they come to rest again (or leave it). That it has
ended is known `MovementRules.rest_s` later: a shorter stop, or a hand lost in blur for less, is a
part of the movement.

Speeds are taken over `MovementRules.base_s`, not from frame to frame: a tracker's tremble is the
same length at 60 frames a second as at 8, and would be a speed eight times as high.
"""

from collections import deque
from dataclasses import dataclass

import numpy as np

from signapp.landmarks.features import FloatArray, hands_present
from signapp.landmarks.speed import hand_speed
from signapp.spotting.frames import Frames

GAP_S = 1.0
"""A stream that stood still for longer starts again."""
_TREMBLE_S = 5.0


@dataclass(frozen=True)
class MovementRules:
    """Speeds in palm lengths a second, times in seconds.

    Attributes:
        base_s: over which speeds are measured.
        still: slower than this hands are at rest; raised to `tremble_factor` times the tracker's
            own tremble, at most to `still_most`.
        go_factor: a movement begins above this times "at rest".
        rest_s: rest, or absence, for this long ends a movement.
        least_s: shorter movements are slips.
        most_s: longer ones are no sign.
    """

    base_s: float = 0.1
    still: float = 0.6
    tremble_factor: float = 3.0
    still_most: float = 1.2
    go_factor: float = 1.7
    rest_s: float = 0.25
    least_s: float = 0.15
    most_s: float = 6.0


@dataclass(frozen=True)
class Movement:
    """A stretch of time in which hands moved.

    Attributes:
        start_s, end_s: its first and last frame.
        from_outside, to_outside: hands came into the picture at its start, left it at its end.
    """

    start_s: float
    end_s: float
    from_outside: bool = False
    to_outside: bool = False

    @property
    def duration_s(self) -> float:
        """Its length in seconds."""
        return self.end_s - self.start_s


class MovementFinder:
    """Follows one stream; `update` takes every frame, in order.

    Attributes:
        frames: the last seconds of the stream.
        since_s: when the movement that is under way began, None at rest.
        restarts: how often the stream began again by itself (see `update`).
    """

    def __init__(self, rules: MovementRules | None = None) -> None:
        self.rules = rules or MovementRules()
        self.frames = Frames()
        self.restarts = 0
        self.reset()

    def reset(self) -> None:
        """Forget everything, as before another source."""
        self.frames.clear()
        self.since_s: float | None = None
        self._from_outside = False
        self._outside = True  # no hand has been in the picture for `rest_s`
        self._last_seen: float | None = None
        self._last_slow: float | None = None
        self._calm_since: float | None = None
        self._overlong = False
        self._speeds: deque[tuple[float, float]] = deque()

    @property
    def moving(self) -> bool:
        """Whether a movement is under way (one that is too long for a sign is none)."""
        return self.since_s is not None and not self._overlong

    def update(self, time_s: float, landmarks: FloatArray, aspect: float) -> Movement | None:
        """Take one frame in; the movement that has ended, at this frame known, or None.

        Args:
            time_s: seconds; a clock that is set back, or a gap over `GAP_S`, starts again.
            landmarks: (2, 21, 3) image fractions, zeros for an absent hand.
            aspect: frame width / height.
        """
        if self.frames.times and not 0 < time_s - self.frames.times[-1] <= GAP_S:
            # Nobody saw what followed: what was under way is no sign.
            self.reset()
            self.restarts += 1
        return self._begin(time_s, landmarks, aspect)

    def finish(self) -> Movement | None:
        """The stream is over: the movement that was under way, if any; `frames` stay."""
        return self._cut() if self.frames.times else None

    def _begin(self, time_s: float, landmarks: FloatArray, aspect: float) -> Movement | None:
        self.frames.add(time_s, landmarks, aspect)
        if not hands_present(landmarks).any():
            return self._absent(time_s)
        came = self._outside
        self._outside = False
        self._last_seen = time_s
        speed, base_s = self._speed()
        if self.since_s is None:
            self._leave_rest(time_s, speed, came)
            return None
        return self._go_on(time_s, speed, base_s)

    def _absent(self, time_s: float) -> Movement | None:
        seen = self._last_seen
        if seen is None or time_s - seen < self.rules.rest_s - 1e-6:
            return None
        already, self._outside = self._outside, True
        if self.since_s is None:
            # Hands that were at rest and then gone: a movement of no length, so that what was
            # shown between coming and going has an end.
            return None if already else Movement(seen, seen, to_outside=True)
        return self._end(seen, to_outside=True)

    def _leave_rest(self, time_s: float, speed: float, came: bool) -> None:
        still, go = self._limits()
        if came or speed > go:
            start = time_s if came or self._last_slow is None else self._last_slow
            self.since_s, self._from_outside, self._calm_since = start, came, None
            self._overlong = False
        elif not speed >= still:
            self._last_slow = time_s

    def _go_on(self, time_s: float, speed: float, base_s: float) -> Movement | None:
        still, go = self._limits()
        if speed < still:
            if self._calm_since is None:
                self._calm_since = base_s
            self._last_slow = time_s
        elif speed > go:
            self._calm_since = None
        assert self.since_s is not None
        if time_s - self.since_s > self.rules.most_s:
            self._overlong = True
        if self._calm_since is None or time_s - self._calm_since < self.rules.rest_s - 1e-6:
            return None
        return self._end(max(self._calm_since, self.since_s))

    def _end(self, end_s: float, *, to_outside: bool = False) -> Movement | None:
        assert self.since_s is not None
        movement = Movement(self.since_s, end_s, self._from_outside, to_outside)
        overlong = self._overlong
        self.since_s, self._calm_since, self._overlong = None, None, False
        slip = movement.duration_s < self.rules.least_s
        # Coming and going are told even where hands hardly moved.
        if overlong or (slip and not (movement.from_outside or to_outside)):
            return None
        return movement

    def _cut(self) -> Movement | None:
        if self.since_s is None:
            seen = self._last_seen
            return None if self._outside or seen is None else Movement(seen, seen, to_outside=True)
        end = self._calm_since if self._calm_since is not None else self._last_seen
        return self._end(max(self.since_s, end or self.since_s), to_outside=True)

    def _speed(self) -> tuple[float, float]:
        """Speed up to the newest frame, NaN if unknown, and the time from which it is measured."""
        pair = self.frames.pair(self.rules.base_s)
        base_s = float(pair.times[0])
        if len(pair) < 2:
            return float("nan"), base_s
        speed = float(hand_speed(pair.times, pair.landmarks, pair.aspects)[-1])
        if np.isfinite(speed):
            now = float(pair.times[-1])
            self._speeds.append((now, speed))
            while now - self._speeds[0][0] > _TREMBLE_S:
                self._speeds.popleft()
        return speed, base_s

    def _limits(self) -> tuple[float, float]:
        """Speeds below which hands are at rest, and above which they go."""
        rules = self.rules
        tremble = 0.0
        if len(self._speeds) >= 5:
            ranked = sorted(speed for _, speed in self._speeds)
            tremble = ranked[len(ranked) // 10]
        still = min(max(rules.still, rules.tremble_factor * tremble), rules.still_most)
        return still, still * rules.go_factor
