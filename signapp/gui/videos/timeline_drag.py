"""One drag of the mouse on the timeline."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from signapp.labelling.frames import nearest_limit

_BEGINS = 4  # pixels


@dataclass
class Drag:
    """What is dragged: the cursor, a new item, or an item or a limit of it.

    Attributes:
        tier: where.
        index: of the item, None for a new one.
        part: "start", "end" or "whole".
        limits: as they are now, in seconds.
        begun: whether the pointer has gone far enough to mean it.
    """

    tier: str = ""
    index: int | None = None
    part: str = ""
    limits: tuple[float, float] = (0.0, 0.0)
    begun: bool = False
    _pressed_s: float = 0.0
    _pressed_x: float = 0.0
    _before: tuple[float, float] = (0.0, 0.0)

    @classmethod
    def seek(cls) -> "Drag":
        """The cursor."""
        return cls()

    @classmethod
    def draw(cls, tier: str, time_s: float, x: float) -> "Drag":
        """A new item, from where the button was pressed."""
        return cls(tier, None, "end", (time_s, time_s), False, time_s, x, (time_s, time_s))

    @classmethod
    def move(
        cls, tier: str, index: int, part: str, start_s: float, end_s: float, time_s: float, x: float
    ) -> "Drag":
        """An item, or one of its limits."""
        limits = (start_s, end_s)
        return cls(tier, index, part, limits, False, time_s, x, limits)

    @property
    def seeking(self) -> bool:
        """Whether only the cursor is dragged."""
        return not self.tier

    @property
    def watched(self) -> float:
        """The time whose picture is to be seen."""
        return self.limits[1] if self.part == "end" else self.limits[0]

    def to(self, x: float, time_s: float, times: NDArray[np.float64] | None) -> bool:
        """The pointer went there; limits snap to the frames' times. False until it has begun."""
        if not self.begun and abs(x - self._pressed_x) < _BEGINS:
            return False
        self.begun = True

        def snapped(value: float) -> float:
            if times is None:
                return value
            end = float(times[-1] + (times[-1] - times[-2])) if len(times) > 1 else float(times[-1])
            return nearest_limit(times, end, value)

        start, end = self._before
        if self.index is None:
            a, b = sorted((snapped(self._pressed_s), snapped(time_s)))
            self.limits = (a, b)
        elif self.part == "start":
            self.limits = (min(snapped(time_s), end), end)
        elif self.part == "end":
            self.limits = (start, max(snapped(time_s), start))
        else:
            shift = snapped(start + time_s - self._pressed_s) - start
            self.limits = (start + shift, end + shift)
        return True
