"""Whose hands count in a stream: everybody's, those of a person, or those in a box.

A person's strip of the picture (`signapp.landmarks.people`) is found from the hands of the last
seconds, so that people may come, go and change places. Without a choice a picture is looked at now
and then for more than two hands.
"""

import contextlib
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.people import Seen, people_of, person, seen
from signapp.landmarks.region import SIGNERS, Region, box_of
from signapp.landmarks.slots import Detection
from signapp.landmarks.tracker import HandTracker

MOST = 4
"""Hands that are looked for."""
_NOTE_S = 0.2  # between two pictures that people are told apart by
_KEPT_S = 10.0
_LOOK_S = 4.0  # between two looks for others: each takes as long as some frames
_LONGEST_LOOK_S = 16.0  # where nobody else was seen, look after look
_LOOKS = 3
_SURE = 2

Later = Callable[[Callable[[], int]], "Future[int]"]
"""Does something, at once or in another thread."""


def at_once(work: Callable[[], int]) -> "Future[int]":
    """Do it here and now."""
    done: Future[int] = Future()
    done.set_result(work())
    return done


class WhoseHands:
    """Follows one stream; used in the thread of its tracker.

    Args:
        opener: opens a tracker of single pictures that finds `MOST` hands, for looking for others;
            it is closed after each look, since it takes 75 MB and is needed for a moment.
        later: how a look is done: one in another thread keeps no frame waiting.
    """

    def __init__(self, opener: Callable[[], HandTracker], later: Later = at_once) -> None:
        self._opener = opener
        self._later = later
        self._choice: str | None = None
        self._region: Region | None = None
        self._limited = False
        self._broken = False
        self.reset()

    @property
    def crowded(self) -> bool:
        """Whether more than two hands are in the picture and nobody chose whose to read."""
        return sum(self._crowds) >= _SURE

    @property
    def choice(self) -> str | None:
        """What was chosen last."""
        return self._choice

    def choose(self, choice: str | None) -> None:
        """Read the hands of somebody else from the next frame on.

        Args:
            choice: "left" or "right" in the unmirrored picture, "largest", ``X,Y,W,H`` in fractions
                of it, or None for everybody's.

        Raises:
            LabellingError: it is something else.
        """
        region = None
        if choice is not None and choice not in SIGNERS:
            x, y, width, height = box_of(choice)
            region = Region(x, y, width, height)
        self._choice, self._region = choice, region
        self.reset()

    def reset(self) -> None:
        """Forget who was seen, as before another source."""
        self._hands: deque[tuple[float, tuple[Seen, ...]]] = deque()
        self._number = 0
        self._crowds: deque[bool] = deque(maxlen=_LOOKS)
        self._looking: Future[int] | None = None
        self._pause_s = _LOOK_S / 2
        self._looked_s = self._next_look_s = -np.inf
        self._last_s = -np.inf

    def prepare(self, tracker: HandTracker) -> None:
        """Let the tracker count the hands that were chosen; before every frame."""
        if self._choice is None and not self._limited:
            return
        self._limited = True
        tracker.limit(self._region, self._keep if self._choice in SIGNERS else None)

    def look(self, image: NDArray[np.uint8], time_s: float, hands: int) -> bool:
        """Look for more hands than two, if it is time to; whether `crowded` has changed.

        Args:
            image: (H, W, 3) uint8 RGB, unmirrored.
            time_s: its time in seconds.
            hands: how many the tracker found in it: with fewer than two there is no third.
        """
        if self._choice is not None or self._broken:
            return False
        if time_s < self._last_s:  # the source began again
            self._next_look_s = -np.inf
        self._last_s = time_s
        before = self.crowded
        due = time_s >= self._next_look_s and self._looking is None
        if due and (hands >= 2 or self.crowded):
            self._looked_s = time_s
            if hands >= 2:
                self._looking = self._later(lambda: self._count(image))
            else:
                self._take(hands)
        if self._looking is not None and self._looking.done():
            self._take(self._looking.result())
            self._looking = None
        return self.crowded != before

    def _take(self, hands: int) -> None:
        self._crowds.append(hands > 2)
        alone = not any(self._crowds)
        self._pause_s = min(2 * self._pause_s, _LONGEST_LOOK_S) if alone else _LOOK_S
        self._next_look_s = self._looked_s + self._pause_s

    def _count(self, image: NDArray[np.uint8]) -> int:
        # It is a hint and no more: what cannot be looked at is left alone.
        try:
            finder = self._opener()
        except Exception:  # noqa: BLE001 - there is none, and there will be none
            self._broken = True
            return 0
        with contextlib.suppress(Exception), finder:
            return finder.count(image)
        return 0

    def _keep(self, found: Sequence[Detection], aspect: float, time_s: float) -> list[Detection]:
        self._note(found, aspect, time_s)
        people = people_of([hand for _, hands in self._hands for hand in hands], at_once=True)
        if len(people) < 2 or self._choice is None:
            return list(found)
        left, right, _ = person(people, self._choice)
        return [hand for hand in found if left <= float(hand.landmarks[:, 0].mean()) < right]

    def _note(self, found: Sequence[Detection], aspect: float, time_s: float) -> None:
        if self._hands and time_s < self._hands[-1][0]:
            self._hands.clear()
        if not found or (self._hands and time_s - self._hands[-1][0] < _NOTE_S):
            return
        self._number += 1
        self._hands.append((time_s, tuple(seen(hand, aspect, self._number) for hand in found)))
        while time_s - self._hands[0][0] > _KEPT_S:
            self._hands.popleft()
