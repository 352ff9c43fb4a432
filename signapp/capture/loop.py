"""Reads a source until told to stop, and gets it back when it is lost."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from signapp.capture.mailbox import Mailbox
from signapp.capture.sources import open_source
from signapp.capture.types import CapturedFrame, Source, SourceSpec
from signapp.errors import SourceError, raised_as

FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.5, 15.0


class SourceState(StrEnum):
    """What the source is doing."""

    IDLE = "idle"
    OPENING = "opening"
    PLAYING = "playing"
    PAUSED = "paused"
    LOST = "lost"
    ENDED = "ended"


@dataclass(frozen=True)
class SourceStatus:
    """State of the source for the user.

    Attributes:
        state: what it is doing.
        spec: which source, None when none was chosen.
        error: why it was lost, else None.
        retry_s: seconds until the next attempt, when lost and worth another.
    """

    state: SourceState
    spec: SourceSpec | None = None
    error: SourceError | None = None
    retry_s: float | None = None


Opener = Callable[[SourceSpec, Callable[[float], bool]], Source]


class CaptureLoop:
    """Puts the frames of the chosen source into `mailbox`, in the thread that calls `run`.

    The other methods may be called from any thread; they return at once. A source that is lost is
    tried again after a pause that doubles from `first_pause_s` up to `LONGEST_PAUSE_S`; a file
    that ended is not. Whatever a source raises, it alone is lost: `run` goes on.
    """

    def __init__(
        self,
        mailbox: Mailbox[CapturedFrame],
        on_status: Callable[[SourceStatus], None],
        *,
        opener: Opener = open_source,
        first_pause_s: float = FIRST_PAUSE_S,
    ) -> None:
        self._mailbox = mailbox
        self._on_status = on_status
        self._opener = opener
        self._first_pause_s = first_pause_s
        self._wake = threading.Condition()
        self._wanted: SourceSpec | None = None
        self._serial = 0  # grows with every request, so that a wait can tell it is out of date
        self._paused = False
        self._stop = False
        self._generation = 0
        self._delivered = False

    @property
    def generation(self) -> int:
        """How often a source was opened so far."""
        return self._generation

    def choose(self, spec: SourceSpec | None) -> None:
        """Change to another source (or open the same one anew)."""
        with self._wake:
            self._wanted = spec
            self._serial += 1
            self._wake.notify_all()

    def retry_now(self) -> None:
        """Try a lost source at once, as when a camera was plugged in."""
        with self._wake:
            self._serial += 1
            self._wake.notify_all()

    def set_paused(self, paused: bool) -> None:
        """Hold the picture, or let it run on."""
        with self._wake:
            self._paused = paused
            self._wake.notify_all()

    def stop(self) -> None:
        """Make `run` return as soon as the current read does."""
        with self._wake:
            self._stop = True
            self._wake.notify_all()

    def run(self) -> None:
        """Work until `stop`."""
        pause_s = self._first_pause_s
        while True:
            with self._wake:
                if self._stop:
                    return
                spec, serial = self._wanted, self._serial
            if spec is None:
                self._on_status(SourceStatus(SourceState.IDLE))
                self._pause_until_told(serial, None)
                continue
            self._on_status(SourceStatus(SourceState.OPENING, spec))
            try:
                with raised_as(SourceError, "source-unreadable", title=spec.title):
                    played = self._play(spec, serial)
            except SourceError as error:
                if self._outdated(serial):
                    pause_s = self._first_pause_s
                    continue
                if self._delivered:
                    pause_s = self._first_pause_s
                wait_s = pause_s if spec.is_live else None
                self._on_status(SourceStatus(SourceState.LOST, spec, error, wait_s))
                told = self._pause_until_told(serial, wait_s)
                pause_s = self._first_pause_s if told else min(2 * pause_s, LONGEST_PAUSE_S)
                continue
            pause_s = self._first_pause_s
            if played:
                self._on_status(SourceStatus(SourceState.ENDED, spec))
                self._pause_until_told(serial, None)

    def _play(self, spec: SourceSpec, serial: int) -> bool:
        """Read until the end (True) or until something else is wanted (False)."""
        self._delivered = False
        with self._opener(spec, lambda s: self._pause_until_told(serial, s)) as source:
            self._generation += 1
            generation = self._generation
            state: SourceState | None = None
            while not self._outdated(serial):
                if self._paused and not spec.is_live:
                    state = self._report(state, SourceState.PAUSED, spec)
                    self._hold(serial)
                    continue
                got = source.read()
                if got is None:
                    return True
                if self._outdated(serial):
                    break
                if self._paused:  # a live source is read on, or it would resume in the past
                    state = self._report(state, SourceState.PAUSED, spec)
                    continue
                image, time_s = got
                frame = CapturedFrame(image, time_s, time.perf_counter(), generation)
                self._mailbox.put(frame)
                self._delivered = True
                state = self._report(state, SourceState.PLAYING, spec)
        return False

    def _report(self, old: SourceState | None, new: SourceState, spec: SourceSpec) -> SourceState:
        if new is not old:
            self._on_status(SourceStatus(new, spec))
        return new

    def _outdated(self, serial: int) -> bool:
        return self._stop or self._serial != serial

    def _pause_until_told(self, serial: int, seconds: float | None) -> bool:
        """Wait; True when stopped or told something new before the time was up."""
        with self._wake:
            return self._wake.wait_for(lambda: self._outdated(serial), seconds)

    def _hold(self, serial: int) -> None:
        with self._wake:
            self._wake.wait_for(lambda: self._outdated(serial) or not self._paused)
