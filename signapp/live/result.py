"""What the recognition thread hands to the widgets."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from signapp.capture import CapturedFrame
from signapp.live.hold import HoldState
from signapp.recognition.model import Label
from signapp.recognition.recogniser import Candidate, Recognition


@dataclass(frozen=True, eq=False)
class LiveResult:
    """A frame together with everything that was found in it.

    Attributes:
        frame: the frame, unmirrored.
        picture: (H, W, 4) uint8, the same picture as Qt paints fastest (BGRX).
        recognition: what this frame alone showed.
        top: likeliest letters after smoothing over time, best first; empty when no sign is shown.
        letter: the accepted letter after smoothing, None for "no sign".
        confidence: smoothed probability of the best letter, 0 when no sign is shown.
        hold: where hold-to-commit stands.
        fps: frames recognised a second, averaged over the last second.
    """

    frame: CapturedFrame
    picture: NDArray[np.uint8]
    recognition: Recognition
    top: tuple[Candidate, ...]
    letter: Label | None
    confidence: float
    hold: HoldState
    fps: float


@dataclass(frozen=True)
class Commit:
    """A letter that was held long enough to be written, or a moving sign that has ended.

    Attributes:
        language: code of the language.
        letter: the letter or sign.
        confidence: its smoothed probability at that moment.
        time_s: time of the frame on the source's clock.
        text: the word that a moving sign writes; empty for a letter.
        instead: label of the sign written just before that turned out to be a part of this one.
    """

    language: str
    letter: Label
    confidence: float
    time_s: float
    text: str = ""
    instead: str = ""
