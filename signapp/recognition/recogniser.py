"""Frames in, recognitions out: tracker, features and model put together, with no user interface."""

import time
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.hands import Hands
from signapp.landmarks.tracker import HandTracker
from signapp.recognition.model import Label, SignModel, Thresholds


@dataclass(frozen=True)
class Candidate:
    """A letter and the model's probability for it."""

    letter: Label
    probability: float


@dataclass(frozen=True)
class Timings:
    """Milliseconds that one frame took."""

    track_ms: float
    classify_ms: float

    @property
    def total_ms(self) -> float:
        """Sum of the parts."""
        return self.track_ms + self.classify_ms


@dataclass(frozen=True, eq=False)
class Recognition:
    """What one frame showed.

    Attributes:
        time_s: time of the frame in seconds, as given.
        hands: the hands found.
        probabilities: (C,) float32 over the model's labels; None when no hand was found, since
            then there is nothing to classify.
        top: the likeliest letters, best first; empty when no hand was found.
        accepted: the best letter if it passes the model's thresholds, else None.
        timings: how long it took.
        model: the model that was used.
    """

    time_s: float
    hands: Hands
    probabilities: NDArray[np.float32] | None
    top: tuple[Candidate, ...]
    accepted: Label | None
    timings: Timings
    model: SignModel = field(repr=False)


def accepted_index(probabilities: NDArray[np.float32], thresholds: Thresholds) -> int | None:
    """Index of the best class if it passes the thresholds, else None.

    Args:
        probabilities: (C,), C >= 1; a single class has no runner-up.
    """
    if len(probabilities) == 1:
        return 0 if probabilities[0] >= thresholds.probability else None
    second, first = np.argpartition(probabilities, -2)[-2:]
    if probabilities[second] > probabilities[first]:
        first, second = second, first
    best = float(probabilities[first])
    clear = best - float(probabilities[second]) >= thresholds.margin
    return int(first) if best >= thresholds.probability and clear else None


class Recogniser:
    """Recognises letters in successive frames.

    `model` may be set to another model between any two frames (one assignment, no restart), which
    is how the language is switched. Use it in the thread that owns the tracker.

    Args:
        model: the sign model to use.
        tracker: a tracker in video mode for a stream, in image mode for stills.
        top: how many candidates to report.
    """

    def __init__(self, model: SignModel, tracker: HandTracker, *, top: int = 5) -> None:
        self.model = model
        self.tracker = tracker
        self.top = top

    def recognise(self, image: NDArray[np.uint8], time_s: float = 0.0) -> Recognition:
        """Recognise one frame.

        Args:
            image: (H, W, 3) uint8 RGB, unmirrored.
            time_s: its time in seconds.
        """
        model = self.model  # the same one throughout, even if another thread sets a new one
        start = time.perf_counter()
        hands = self.tracker.detect(image, time_s)
        tracked = time.perf_counter()
        return classify(model, hands, time_s, top=self.top, track_ms=(tracked - start) * 1000)


def classify(
    model: SignModel, hands: Hands, time_s: float, *, top: int = 5, track_ms: float = 0.0
) -> Recognition:
    """Classify hands that were tracked already (see `Recogniser.recognise`)."""
    start = time.perf_counter()
    if not hands.count:
        return Recognition(time_s, hands, None, (), None, Timings(track_ms, 0.0), model)
    probabilities: NDArray[np.float32] = model.scores(hands.features).probabilities[0]
    order = np.argsort(-probabilities, kind="stable")[:top]
    candidates = tuple(Candidate(model.labels[i], float(probabilities[i])) for i in order)
    index = accepted_index(probabilities, model.thresholds)
    accepted = None if index is None else model.labels[index]
    elapsed = (time.perf_counter() - start) * 1000
    return Recognition(
        time_s, hands, probabilities, candidates, accepted, Timings(track_ms, elapsed), model
    )
