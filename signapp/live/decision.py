"""From single frames to a steady letter: smoothing, thresholds and hold, without Qt."""

from collections import deque

import numpy as np
from numpy.typing import NDArray

from signapp.capture import CapturedFrame
from signapp.live.hold import HoldRules, HoldToCommit
from signapp.live.result import Commit, LiveResult
from signapp.live.signs import SignFollower
from signapp.live.smoothing import ProbabilitySmoother
from signapp.recognition.model import Label, SignModel
from signapp.recognition.recogniser import Candidate, Recognition, likeliest
from signapp.recognition.thresholds import Thresholds, accepted_index
from signapp.settings import WritingSettings
from signapp.spotting.spotter import SignBook

_FPS_WINDOW_S = 1.0


class Decision:
    """Follows one source in one language at a time; used in one thread.

    Args:
        writing: the adjustable times and the confidence.
        top: how many candidates to report.
    """

    def __init__(self, writing: WritingSettings, top: int = 5) -> None:
        self._top = top
        self._smoother = ProbabilitySmoother()
        self._hold = HoldToCommit()
        self._arrivals: deque[float] = deque()
        self._model: SignModel | None = None
        self._generation = -1
        self._confidence = 0.0
        self._signs: SignFollower | None = None
        self.adjust(writing)

    def look_for(self, book: SignBook | None) -> None:
        """Look for these moving signs too from the next frame on; None for none."""
        self._signs = SignFollower(book) if book else None

    def adjust(self, writing: WritingSettings) -> None:
        """Take new settings from the next frame on."""
        self._smoother.tau_s = writing.smoothing_s
        self._hold.rules = HoldRules(writing.hold_s, writing.cooldown_s, writing.release_s)
        self._confidence = writing.confidence

    def result(
        self, frame: CapturedFrame, picture: NDArray[np.uint8], recognition: Recognition
    ) -> tuple[LiveResult, list[Commit]]:
        """Take one recognised frame in; also what is to be written now."""
        model = recognition.model
        if model is not self._model or frame.generation != self._generation:
            self._smoother.reset()
            self._hold.reset()
            if self._signs is not None:
                self._signs.reset()
            self._model, self._generation = model, frame.generation
        state = self._smoother.update(
            recognition.probabilities, len(model.labels), recognition.time_s
        )
        shares, none = state[:-1].astype(np.float32), float(state[-1])
        letter, top, confidence = self._letter(model, shares, none)
        hold = self._hold.update(None if letter is None else letter.label, recognition.time_s)
        live = LiveResult(
            frame, picture, recognition, top, letter, confidence, hold, self._fps(frame)
        )
        commit = None
        if hold.committed is not None and letter is not None:
            commit = Commit(model.language.code, letter, confidence, recognition.time_s)
        if self._signs is None:
            return live, [] if commit is None else [commit]
        hands = recognition.hands
        return live, self._signs.update(
            recognition.time_s, hands.landmarks, hands.aspect, commit, model.language.code
        )

    def _letter(
        self, model: SignModel, shares: NDArray[np.float32], none: float
    ) -> tuple[Label | None, tuple[Candidate, ...], float]:
        if none >= 0.5:  # more of the recent past shows no hand than shows one
            return None, (), 0.0
        top = likeliest(model, shares, self._top)
        rule = model.thresholds
        if self._confidence > 0:
            rule = Thresholds(self._confidence, rule.margin)
        index = accepted_index(shares, rule)
        return None if index is None else model.labels[index], top, top[0].probability

    def _fps(self, frame: CapturedFrame) -> float:
        self._arrivals.append(frame.captured_at)
        while frame.captured_at - self._arrivals[0] > _FPS_WINDOW_S:
            self._arrivals.popleft()
        span = frame.captured_at - self._arrivals[0]
        return (len(self._arrivals) - 1) / span if span > 0 else 0.0
