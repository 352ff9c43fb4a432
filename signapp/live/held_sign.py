"""When a sign is held still, seen from the landmarks alone: no model decides it.

Distances are root mean squares over the 21 landmarks of a hand, in palm lengths (wrist to middle
knuckle), so camera, distance and frame rate play no part, and one finger that still moves counts;
depth, the noisiest coordinate, is left out. A hand that rests below the other one is no part of the
sign (`signapp.landmarks.resting`).
"""

from collections import deque
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import LANDMARK_SHAPE
from signapp.landmarks.geometry import palm_length
from signapp.landmarks.hands import Hands
from signapp.landmarks.resting import without_resting_hand

STILL_PALMS = 0.25
"""How far a hand may be from where it is now and still belong to the same hold. In held letters of
webcam recordings, hands move 0.02 a frame (median) and 0.16 at most (nine of ten frames)."""
GRACE_S = 0.2
"""A hand that is lost or jumps for so long neither ends a hold nor counts for it."""
LOST_S = 0.7
"""The same for one hand of two, while the other stays where it is: hands that touch hide each other
from the tracker, often for every other moment."""
STALL_S = 0.6
"""A longer gap between two frames is no hold: nothing is known of what was shown in it."""


@dataclass(frozen=True, eq=False)
class SeenFrame:
    """The hands of one frame at its time in seconds."""

    hands: Hands
    time_s: float

    @cached_property
    def points(self) -> NDArray[np.float32]:
        """(2, 21, 2) in image widths; a resting hand is left out, its numbers are 0."""
        rows = without_resting_hand(self.hands.features)
        points: NDArray[np.float32] = rows.reshape(LANDMARK_SHAPE)[..., :2]
        return points

    @cached_property
    def signing(self) -> NDArray[np.bool_]:
        """(2,) bool: which hands sign."""
        signing: NDArray[np.bool_] = np.any(self.points, axis=(1, 2))
        return signing

    @cached_property
    def palm(self) -> float:
        """Palm length of the larger signing hand, in image widths."""
        return max(float(palm_length(self.points)[self.signing].max(initial=0.0)), 1e-6)

    def moved_from(self, other: "SeenFrame") -> float:
        """Distance of the hand that moved more, in palm lengths; infinite if a hand came or went.

        Position counts: a sign that is carried through the picture is not held.
        """
        return self._distance(other, self.points, other.points)

    def partly_near(self, other: "SeenFrame") -> bool:
        """Whether one of the two has another hand besides, and the hand of both has not moved."""
        common = self.signing & other.signing
        if common.sum() != 1 or self._same(other):
            return False
        hand = int(common.argmax())
        steps = np.square(self.points[hand] - other.points[hand]).sum(axis=-1).mean()
        return float(np.sqrt(steps)) / self.palm <= STILL_PALMS

    def unlike(self, other: "SeenFrame") -> float:
        """As `moved_from`, but wherever in the picture the sign is shown, and however large."""
        return (
            self._distance(other, _centred(self), _centred(other))
            if self._same(other)
            else (float("inf"))
        )

    def _same(self, other: "SeenFrame") -> bool:
        return bool(self.signing.any() and (self.signing == other.signing).all())

    def _distance(
        self, other: "SeenFrame", ours: NDArray[np.float32], theirs: NDArray[np.float32]
    ) -> float:
        if not self._same(other):
            return float("inf")
        steps = np.sqrt(np.square(ours - theirs).sum(axis=-1).mean(axis=-1))[self.signing]
        return float(steps.max()) / (self.palm if ours is self.points else 1.0)


def _centred(frame: SeenFrame) -> NDArray[np.float32]:
    points = frame.points / frame.palm
    points -= points[frame.signing].reshape(-1, 2).mean(axis=0)
    result: NDArray[np.float32] = points
    return result


class HeldSign:
    """Follows one source: `see` each frame, then ask for how long its sign is held.

    Attributes:
        hands: how many hands the sign is known to need, 0 where that is not known. If two, a hold
            with both goes on while one of them is lost for up to `LOST_S`, and begins as soon as
            both are seen.
    """

    def __init__(self) -> None:
        self.hands = 0
        self._held: deque[SeenFrame] = deque()
        self._odd: list[SeenFrame] = []  # unlike those, for less than the grace so far
        self._last_s: float | None = None

    @property
    def frames(self) -> tuple[SeenFrame, ...]:
        """The frames of the present hold, oldest first; empty where no sign is shown."""
        return tuple(self._held)

    @property
    def steady(self) -> bool:
        """Whether the newest frame belongs to the hold."""
        return bool(self._held) and not self._odd

    @property
    def span_s(self) -> float:
        """How long the sign has been held, in seconds of the source's clock."""
        return self._held[-1].time_s - self._held[0].time_s if self._held else 0.0

    def reset(self) -> None:
        """Forget everything, as before another source."""
        self._held.clear()
        self._odd.clear()
        self._last_s = None

    def begin_again(self) -> None:
        """Count from now on: what was held so far was used."""
        self._held.clear()
        self._odd.clear()

    def see(self, frame: SeenFrame) -> None:
        """Take the next frame in."""
        last, self._last_s = self._last_s, frame.time_s
        if last is not None and not 0 <= frame.time_s - last <= STALL_S:
            self.begin_again()
        if self._held and frame.moved_from(self._held[-1]) > STILL_PALMS:
            if self.hands == 2 and frame.partly_near(self._held[-1]):
                if frame.signing.all():  # the other hand has come
                    self.begin_again()
                    self._take(frame)
                    return
                if frame.time_s - self._held[-1].time_s <= LOST_S:
                    self._odd.clear()
                    return
            self._odd.append(frame)
            if frame.time_s - self._held[-1].time_s > GRACE_S:
                self._start_from_odd()
            return
        self._odd.clear()
        self._take(frame)

    def _start_from_odd(self) -> None:
        odd, self._odd = self._odd, []
        self._held.clear()
        for frame in odd:
            self._take(frame)

    def _take(self, frame: SeenFrame) -> None:
        """Add a frame; older ones that the hands have drifted away from are no part any more."""
        if not frame.signing.any():
            self._held.clear()
            return
        while self._held and frame.moved_from(self._held[0]) > STILL_PALMS:
            self._held.popleft()
        self._held.append(frame)
