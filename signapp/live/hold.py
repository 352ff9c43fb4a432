"""Hold to commit: a letter is written when its sign was held long enough.

A letter that is shown steadily fills the ring in `HoldRules.hold_s` seconds and is then committed.
To write it again the sign must be released for `release_s` (hand lowered, or another sign); another
letter may follow as soon as `cooldown_s` has passed. A dropout shorter than `grace_s` neither
counts as a release nor empties the ring. All rules are in seconds of the source's clock, so frame
rate plays no part.
"""

from dataclasses import dataclass

_MAX_STEP_S = 0.5  # what one frame can add: a source that stalls does not hold a sign


@dataclass(frozen=True)
class HoldRules:
    """The adjustable times, in seconds (see the module docstring)."""

    hold_s: float = 0.8
    cooldown_s: float = 0.4
    release_s: float = 0.25
    grace_s: float = 0.15


@dataclass(frozen=True)
class HoldState:
    """Where the hold stands after a frame.

    Attributes:
        label: the letter that is being held, None when none is.
        progress: 0..1, how full the ring is.
        committed: the letter that this very frame completed, else None.
        waiting_release: the held letter was just written; it must be released to write it again.
    """

    label: str | None = None
    progress: float = 0.0
    committed: str | None = None
    waiting_release: bool = False


class HoldToCommit:
    """The state machine: accepted letters in, commits out."""

    def __init__(self, rules: HoldRules | None = None) -> None:
        self.rules = rules or HoldRules()
        self.reset()

    def reset(self) -> None:
        """Forget everything, as before another source or language."""
        self._label: str | None = None
        self._held_s = 0.0
        self._missing_s = 0.0
        self._last_written: str | None = None  # until it is released
        self._released_s = 0.0
        self._since_commit_s = float("inf")
        self._time_s: float | None = None

    def update(self, label: str | None, time_s: float) -> HoldState:
        """Take the letter of one frame (None for none) and say where the hold stands."""
        # This way round, a time that is no number (and a clock set back) counts as no time.
        step = 0.0 if self._time_s is None else min(max(0.0, time_s - self._time_s), _MAX_STEP_S)
        self._time_s = time_s
        self._since_commit_s += step
        self._note_release(label, step)
        if label is None or (self._label is not None and label != self._label):
            self._missing_s += step
            if self._label is None or self._missing_s < self.rules.grace_s:
                return self._state()
            self._label, self._held_s, self._missing_s = label, 0.0, 0.0
            return self._state()
        self._missing_s = 0.0
        if self._label is None:
            self._label, self._held_s = label, 0.0
            return self._state()
        if label == self._last_written or self._since_commit_s < self.rules.cooldown_s:
            self._held_s = 0.0
            return self._state()
        self._held_s += step
        if self._held_s < self.rules.hold_s:
            return self._state()
        self._held_s = 0.0
        self._last_written, self._released_s, self._since_commit_s = label, 0.0, 0.0
        return HoldState(label, 1.0, label, True)

    def _note_release(self, label: str | None, step: float) -> None:
        if self._last_written is None:
            return
        if label == self._last_written:
            self._released_s = 0.0
            return
        self._released_s += step
        if self._released_s >= self.rules.release_s:
            self._last_written = None

    def _state(self) -> HoldState:
        waiting = self._label is not None and self._label == self._last_written
        progress = min(self._held_s / max(self.rules.hold_s, 1e-9), 1.0)
        return HoldState(self._label, 1.0 if waiting else progress, None, waiting)
