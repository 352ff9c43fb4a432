"""Recording one take: from the movement to the rest after it, without a key to hold.

The frames of a stream go in one by one; the take comes out when it has ended. It ends when the
hands leave the picture, or stand still for `STILL_S` after they moved. Hands that come up and
stand still at once (`LIFT_S`) are only getting ready: the take then begins with the next movement.
"""

import numpy as np

from signapp.landmarks.features import FloatArray, hands_present
from signapp.recording.motions import Motion, make_motion
from signapp.spotting.movements import Movement, MovementFinder, MovementRules

STILL_S = 0.8
LIFT_S = 1.0
PATIENCE_S = 10.0
"""After this long without a movement nobody signs."""
_EDGE_S = 0.2


class TakeRecorder:
    """Records one take; `update` takes every frame, in order."""

    def __init__(self) -> None:
        self._finder = MovementFinder(MovementRules(rest_s=STILL_S))
        self._began: float | None = None
        self._start: float | None = None
        self._moved = False

    @property
    def moving(self) -> bool:
        """Whether the sign is under way."""
        return self._finder.moving

    def late(self, time_s: float) -> bool:
        """Whether it waits in vain."""
        return self._began is not None and not self.moving and time_s - self._began > PATIENCE_S

    def update(self, time_s: float, landmarks: FloatArray, aspect: float) -> Motion | None:
        """Take one frame in; the take, when it has ended.

        Args:
            time_s: seconds.
            landmarks: (2, 21, 3) image fractions, zeros for an absent hand.
            aspect: frame width / height.
        """
        if self._began is None or time_s < self._began:
            self._began = time_s
        ended = self._finder.update(time_s, landmarks, aspect)
        return None if ended is None else self._ended(ended, aspect)

    def _ended(self, movement: Movement, aspect: float) -> Motion | None:
        if movement.duration_s <= 0 and self._start is None and not movement.to_outside:
            self._start = movement.start_s if movement.from_outside else None
            return None
        ready = movement.from_outside and not movement.to_outside
        if ready and movement.duration_s <= LIFT_S:
            self._start = movement.start_s  # of the whole, should nothing else move
            return None
        start = movement.start_s
        if movement.to_outside and movement.duration_s <= LIFT_S and self._start is not None:
            start = self._start  # what was shown between coming and going
        elif movement.duration_s <= 0:
            self._start = None
            return None
        return self._cut(start, movement.end_s, aspect)

    def _cut(self, start_s: float, end_s: float, aspect: float) -> Motion | None:
        part = self._finder.frames.between(start_s - _EDGE_S, end_s + _EDGE_S)
        # Empty ends say nothing and would be time.
        (seen,) = np.nonzero(hands_present(part.landmarks).any(axis=1))
        if len(seen) < 3:
            return None
        rows = slice(seen[0], seen[-1] + 1)
        return make_motion(part.times[rows], part.landmarks[rows], aspect)
