"""Noticing hands of somebody else: the tracker takes any two hands for those of one signer."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from signapp.errors import TrackingError
from signapp.landmarks.region import Region
from signapp.landmarks.tracker import HandTracker
from signapp.settings import FULL
from signapp.system.closing import Closing

_EVERY_S = 1.5
"""Between two looks: they cost four percent of the tracking, and who stands by stays a while."""
_MOST = 4
_SURE = 2
"""So many looks must show a third hand: a single one may be a mistake of the detector."""


class Bystanders(Closing):
    """Looks at a frame now and then for more than two hands.

    Args:
        hand_model, kind, region: see `HandTracker`; hands outside of the region do not count.
    """

    def __init__(
        self,
        hand_model: str | Path | None = None,
        kind: str = FULL,
        *,
        region: Region | None = None,
    ) -> None:
        self._tracker = HandTracker(
            "image", hand_model=hand_model, kind=kind, most_hands=_MOST, region=region
        )
        self._next_s = -np.inf
        self._seen: list[float] = []

    def look(self, image: NDArray[np.uint8], time_s: float) -> None:
        """Look at a frame with hands if it is time to.

        Args:
            image: (height, width, 3) uint8 RGB.
            time_s: its time in seconds.
        """
        if time_s < self._next_s:
            return
        self._next_s = time_s + _EVERY_S
        try:
            if self._tracker.count(image) > 2:
                self._seen.append(time_s)
        except TrackingError:
            pass  # the tracking itself meets the same picture and says so

    @property
    def times(self) -> tuple[float, ...]:
        """Seconds at which more than two hands were seen; none if it was seen but once."""
        return sure(self._seen)

    @property
    def seen(self) -> tuple[float, ...]:
        """The same, a single time included: of a part of a video."""
        return tuple(self._seen)

    def close(self) -> None:
        """Free MediaPipe's memory."""
        self._tracker.close()


def sure(seen: Sequence[float]) -> tuple[float, ...]:
    """Times at which more than two hands were seen, if they were seen often enough."""
    return tuple(seen) if len(seen) >= _SURE else ()


def bystanders_line(times: tuple[float, ...]) -> str:
    """What to tell the user about `Bystanders.times`."""
    first, last = (f"{int(t // 60)}:{t % 60:04.1f}" for t in (times[0], times[-1]))
    return (
        f"more than two hands are seen from {first} to {last}, and signapp takes any two for one "
        "signer's; choose one person with --signer if letters are wrong there"
    )
