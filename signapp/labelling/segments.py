"""What labelling yields: letters and words with times."""

import dataclasses
from dataclasses import dataclass

import numpy as np

from signapp.labelling.tracking import Track
from signapp.languages import Language
from signapp.recognition.model import SignModel

MODEL, PERSON = "model", "person"
HELD, FAST = "letters", "fingerspelling"
LETTER, SIGN = "letter", "sign"


@dataclass(frozen=True)
class Segment:
    """A stretch of video in which one letter, or one moving sign, is shown.

    Attributes:
        start_s, end_s: seconds in the stream's own times: the time of the first frame, and midway
            between the last frame and the one after it, since the hands leave in between.
        label: the letter's name in datasets.
        native, roman: what to show: native script and romanised name.
        text: the string that the letter writes; empty for a sign that takes back the one before.
        confidence: mean probability of the letter over the stretch, 0..1; None for a letter that
            a person set, since the model did not choose it.
        runner_up, runner_up_native: the second likeliest letter.
        runner_up_confidence: its mean probability.
        first_frame, last_frame: numbers of the frames, from 0, both included.
        source: who chose the letter, `MODEL` or `PERSON`.
        mode: how it was read, `HELD` or `FAST`.
        kind: `LETTER` or `SIGN`.
    """

    start_s: float
    end_s: float
    label: str
    native: str
    roman: str
    text: str
    confidence: float | None
    runner_up: str
    runner_up_native: str
    runner_up_confidence: float
    first_frame: int
    last_frame: int
    source: str = MODEL
    mode: str = HELD
    kind: str = LETTER

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return self.end_s - self.start_s

    def as_letter(self, label: str, native: str, roman: str, text: str) -> "Segment":
        """A moving sign as the letter whose moving form it is."""
        return dataclasses.replace(
            self, label=label, native=native, roman=roman, text=text, kind=LETTER
        )


@dataclass(frozen=True)
class Span:
    """Frames `first`..`last` (both included) that show class `index`."""

    first: int
    last: int
    index: int


def build_segment(
    track: Track, span: Span, model: SignModel, language: Language, mode: str = HELD
) -> Segment:
    """Describe a span of a track that was read in a mode."""
    rows = track.probabilities[span.first : span.last + 1]
    seen = rows.any(axis=1)  # frames in which the hand was lost say nothing about the letter
    mean = rows[seen].mean(axis=0) if seen.any() else rows.mean(axis=0)
    others = mean.copy()
    others[span.index] = -1
    second = int(np.argmax(others))
    letter, runner = model.labels[span.index], model.labels[second]
    return Segment(
        start_s=float(track.times[span.first]),
        end_s=float((track.times[span.last] + track.ends[span.last]) / 2),
        label=letter.label,
        native=letter.native,
        roman=letter.roman,
        text=language.letter(letter.label).text,
        confidence=float(mean[span.index]),
        runner_up=runner.label,
        runner_up_native=runner.native,
        runner_up_confidence=float(mean[second]),
        first_frame=span.first,
        last_frame=span.last,
        mode=mode,
    )
