"""Frames in, recognitions out: tracker, features and model put together, with no user interface."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import FloatArray, extract_features
from signapp.landmarks.hands import Hands
from signapp.landmarks.hidden import HiddenHand
from signapp.landmarks.tracker import HandTracker
from signapp.recognition.model import Label, SignModel
from signapp.recognition.thresholds import accepted_index


@dataclass(frozen=True)
class Candidate:
    """A letter and the model's probability for it."""

    letter: Label
    probability: float


@dataclass(frozen=True, eq=False)
class Recognition:
    """What one frame showed.

    Attributes:
        time_s: time of the frame in seconds, as given.
        hands: the hands found.
        probabilities: (C,) float32 over the model's labels; None when no hand was found, since
            then there is nothing to classify.
        model: the model that was used.
    """

    time_s: float
    hands: Hands
    probabilities: NDArray[np.float32] | None
    model: SignModel = field(repr=False)

    @property
    def accepted(self) -> Label | None:
        """The likeliest letter if this frame alone passes the model's thresholds."""
        if self.probabilities is None:
            return None
        index = accepted_index(self.probabilities, self.model.thresholds)
        return None if index is None else self.model.labels[index]


def likeliest(
    model: SignModel, probabilities: NDArray[np.float32], count: int
) -> tuple[Candidate, ...]:
    """The `count` likeliest letters of a model, best first.

    Args:
        model: whose letters.
        probabilities: (C,) over the model's labels.
        count: how many.
    """
    order = np.argsort(-probabilities, kind="stable")[:count]
    return tuple(Candidate(model.labels[i], float(probabilities[i])) for i in order)


class Recogniser:
    """Recognises letters in successive frames.

    In a stream, a hand that its partner hides counts for a moment as where it was
    (`signapp.landmarks.hidden`); `Recognition.hands` has only what was found.

    `model` may be set to another model between any two frames (one assignment, no restart), which
    is how the language is switched. Use it in the thread that owns the tracker.

    Args:
        model: the sign model to use.
        tracker: a tracker in video mode for a stream, in image mode for stills.
    """

    def __init__(self, model: SignModel, tracker: HandTracker) -> None:
        self.model = model
        self.tracker = tracker
        self._hidden = HiddenHand()

    def reset(self) -> None:
        """Forget the frames before, as before another source."""
        self.tracker.reset()
        self._hidden.reset()

    def recognise(self, image: NDArray[np.uint8], time_s: float = 0.0) -> Recognition:
        """Recognise one frame.

        Args:
            image: (H, W, 3) uint8 RGB, unmirrored.
            time_s: its time in seconds.
        """
        model = self.model  # the same one throughout, even if another thread sets a new one
        hands = self.tracker.detect(image, time_s)
        landmarks = self._hidden.filled(hands.landmarks, hands.aspect, time_s)
        if landmarks is hands.landmarks:
            return classify(model, hands, time_s)
        return classify(model, hands, time_s, extract_features(landmarks, hands.aspect))


def classify(
    model: SignModel, hands: Hands, time_s: float, features: FloatArray | None = None
) -> Recognition:
    """Classify hands that were tracked already (see `Recogniser.recognise`).

    Args:
        model, hands, time_s: as there.
        features: (126,) to classify in place of those of the hands.
    """
    seen = hands.features if features is None else features
    probabilities = model.scores(seen).probabilities[0] if hands.count else None
    return Recognition(time_s, hands, probabilities, model)
