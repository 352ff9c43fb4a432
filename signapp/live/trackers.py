"""Which tracker finds the hands live: the full one, the light one, or whichever keeps up."""

import statistics
from collections.abc import Callable
from contextlib import ExitStack

from signapp.errors import HandModelError, Message
from signapp.landmarks.tracker import HandTracker
from signapp.settings import AUTO, FULL, LIGHT
from signapp.system.closing import Closing

ENOUGH_FPS = 20
"""Pictures a second that a machine should read with the full tracker."""
_STRETCH_S = 3.0
_FRAMES = 15
"""A stretch of signing says how fast the machine is if it is so long, and holds so many frames."""
_GAP_S = 1.0
"""After so long a pause, what was before does not count: other work may have begun or ended."""
_EASE = 0.45
"""So small a part of the time allowed, with the light tracker, leaves room for the full one, which
takes 1.6 times as long."""
_CALM = 10
"""So many stretches with that ease before the full one is tried again; twice as many each time."""


class Pace:
    """Tells from the time that frames take which tracker the machine can afford.

    Only frames with a hand count, since looking for palms costs the same with both. What is
    measured is work, not the source: a camera that gives ten pictures a second in the dark is no
    slow machine.

    Attributes:
        kind: the tracker to use, ``"full"`` or ``"light"``.
    """

    def __init__(self) -> None:
        self.kind = FULL
        self._began: float | None = None
        self._last = 0.0
        self._taken: list[float] = []
        self._calm = 0
        self._patience = _CALM

    def took(self, now_s: float, seconds: float) -> bool:
        """A frame with a hand was read; says whether `kind` has changed.

        Args:
            now_s: the time, on a clock that only advances.
            seconds: how long that frame took.
        """
        if self._began is None or now_s - self._last > _GAP_S + seconds:
            self._began, self._taken = now_s, []
        self._last = now_s
        self._taken.append(seconds)
        if now_s - self._began < _STRETCH_S or len(self._taken) < _FRAMES:
            return False
        usual = statistics.median(self._taken)
        self._began = None
        return self._judged(usual * ENOUGH_FPS)

    def _judged(self, share: float) -> bool:
        """After a stretch whose frames took this share of the time that they may."""
        if self.kind == FULL:
            if share <= 1:
                return False
            self.kind, self._calm = LIGHT, 0
            return True
        self._calm = self._calm + 1 if share < _EASE else 0
        if self._calm < self._patience:
            return False
        self.kind = FULL
        self._patience *= 2  # should it be too slow all the same, it is not tried so soon again
        return True


class Trackers(Closing):
    """The tracker in use and the way to another; for the thread that recognises.

    Args:
        make: opens a tracker of a kind.
        choice: ``"full"``, ``"light"`` or ``"auto"``, which begins with full.

    Attributes:
        current: the tracker to use; another one after `choose` or `took` said so.
        kind: which it is.
        problem: why the light one cannot be used although it was chosen, or None.

    Raises:
        HandModelError: there is no hand model, or it cannot be loaded.
    """

    def __init__(self, make: Callable[[str], HandTracker], choice: str) -> None:
        self._make = make
        self._choice = choice
        self._pace = Pace()
        self._open = ExitStack()
        self.problem: HandModelError | None = None
        self.kind = ""
        self.current: HandTracker
        self._use(LIGHT if choice == LIGHT else FULL)

    def choose(self, choice: str) -> bool:
        """Use another one, chosen by the user; says whether the tracker has changed."""
        self._choice = choice
        self._pace = Pace()
        return self._use(LIGHT if choice == LIGHT else FULL)

    def took(self, now_s: float, seconds: float) -> Message | None:
        """A frame with a hand was read (see `Pace.took`).

        Returns:
            What the user should know if that has changed the tracker, else None.
        """
        if self._choice != AUTO or self.problem or not self._pace.took(now_s, seconds):
            return None
        if not self._use(self._pace.kind):
            return None
        return Message("tracker-light-now" if self.kind == LIGHT else "tracker-full-again")

    def close(self) -> None:
        """Close the tracker."""
        self._open.close()

    def _use(self, kind: str) -> bool:
        if kind == self.kind:
            return False
        try:
            opened = self._make(kind)
        except HandModelError as error:
            if kind != LIGHT:
                raise
            self.problem = error
            return self._use(FULL)
        self._open.close()
        self.current = self._open.enter_context(opened)
        self.kind = kind
        return True
