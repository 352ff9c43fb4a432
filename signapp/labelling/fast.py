"""Letters of fast spelling, by the spelling model where there is one, else by `fingerspelling`."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from signapp.labelling.fingerspelling import (
    UNHURRIED,
    FingerspellingSettings,
    decode_fingerspelling,
)
from signapp.labelling.letter_path import letter_path
from signapp.labelling.segments import Span
from signapp.labelling.spelling_model import SpellingModel, spelling_model
from signapp.labelling.tracking import Track
from signapp.labelling.turning import classify_turned
from signapp.landmarks.features import LANDMARK_SHAPE, FloatArray, hands_present
from signapp.recognition.model import SignModel

FILLED = 0.5
"""Share of the time with hands that letters of a slow pace fill at least."""
SURE = 0.6
"""Mean probability that they have at least."""
APART_S = 0.35
"""Hands unseen for this long end a stretch of spelling, as they end a word."""


@dataclass(frozen=True, eq=False)
class FastReading:
    """What was read as fast spelling.

    Attributes:
        spans: letters in order of time; indices are those of the letter model.
        probabilities: (N, C) of each frame over the letter model's labels. With a spelling model a
            row sums to less than 1 where the hands are on their way.
        modelled: whether a spelling model read them.
    """

    spans: list[Span]
    probabilities: FloatArray
    modelled: bool


def read_fast(
    track: Track, model: SignModel, settings: FingerspellingSettings | None = None
) -> FastReading:
    """Read a track as fast spelling. With `settings` the hidden Markov model does it."""
    spelling = None if settings else spelling_model(model)
    if spelling is None:
        steadier = classify_turned(model, track.features)
        turned = replace(track, probabilities=steadier)
        spans = None if settings else unhurried(turned)
        if spans is None:
            spans = decode_fingerspelling(turned, settings)
        return FastReading(spans, steadier, modelled=False)
    reading = read_modelled(track, model, spelling)
    for first, last in stretches(track):
        reading = _slowly(track, first, last, model, reading)
    return reading


def _slowly(
    track: Track, first: int, last: int, model: SignModel, reading: FastReading
) -> FastReading:
    """The reading with a stretch that is spelled slowly read by the hidden Markov model.

    The spelling model has seen short letters alone: of a long one it knows where it begins.
    """
    part = slice(first, last + 1)
    end_s = float(track.ends[last])
    stretch = replace(
        track, times=track.times[part], landmarks=track.landmarks[part],
        aspects=track.aspects[part], probabilities=track.probabilities[part], end_s=end_s,
    )  # fmt: skip
    if unhurried(stretch) is None:
        return reading
    steadier = classify_turned(model, stretch.features)
    probabilities = reading.probabilities.copy()
    probabilities[part] = steadier
    found = decode_fingerspelling(replace(stretch, probabilities=steadier))
    others = [s for s in reading.spans if s.last < first or s.first > last]
    moved = [Span(s.first + first, s.last + first, s.index) for s in found]
    spans = sorted([*others, *moved], key=lambda span: span.first)
    return FastReading(spans, probabilities, modelled=True)


def unhurried(track: Track) -> list[Span] | None:
    """Letters that flow slowly, by the hidden Markov model; None where they flow fast.

    At a slow pace they fill most of the time, and the model is for them. Fast ones run together.
    """
    spans = decode_fingerspelling(track, UNHURRIED)
    seen = track.present.any(axis=1)
    shown = float((track.ends - track.times)[seen].sum())
    filled = sum(float(track.ends[s.last] - track.times[s.first]) for s in spans)
    rows = [track.probabilities[s.first : s.last + 1, s.index] for s in spans]
    if not spans or filled < FILLED * shown or np.concatenate(rows).mean() < SURE:
        return None
    return spans


def read_modelled(track: Track, model: SignModel, spelling: SpellingModel) -> FastReading:
    """Read all of a track by the spelling model."""
    index = {label.label: i for i, label in enumerate(model.labels)}
    places = [index[letter] for letter in spelling.letters]
    probabilities = np.zeros((len(track), len(model.labels)), np.float32)
    spans: list[Span] = []
    for first, last in stretches(track):
        times = track.times[first : last + 1]
        steps = int((times[-1] - times[0]) * spelling.frames_per_s + 1e-6) + 1
        grid = times[0] + np.arange(steps) / spelling.frames_per_s
        features = at_times(track.features[first : last + 1], times, grid)
        scores = spelling.scores(features)
        nearest = np.clip(np.rint((times - grid[0]) * spelling.frames_per_s), 0, len(grid) - 1)
        probabilities[first : last + 1, places] = np.exp(scores[nearest.astype(int), :-1])
        half = 0.5 / spelling.frames_per_s + 1e-6
        path = letter_path(scores, spelling.prior, weight=spelling.weight, bonus=spelling.bonus)
        for span in path:
            low = int(np.searchsorted(times, grid[span.first] - half))
            high = int(np.searchsorted(times, grid[span.last] + half, side="right")) - 1
            low = min(low, len(times) - 1)
            if spans and first + low <= spans[-1].last:  # few frames a second: one each
                low = spans[-1].last + 1 - first
            if low < len(times):
                high = max(low, high)
                spans.append(Span(first + low, first + high, places[span.index]))
    return FastReading(spans, probabilities, modelled=True)


def stretches(track: Track) -> list[tuple[int, int]]:
    """First and last frames of the stretches in which hands are seen, short gaps included."""
    (seen,) = np.nonzero(track.present.any(axis=1))
    found: list[tuple[int, int]] = []
    for frame in seen.tolist():
        if found and track.times[frame] - track.ends[found[-1][1]] < APART_S:
            found[-1] = (found[-1][0], frame)
        else:
            found.append((frame, frame))
    return found


def at_times(
    features: FloatArray, times: NDArray[np.float64], wanted: NDArray[np.float64]
) -> FloatArray:
    """Features (M, 126) at other times, on straight lines between frames (N, 126).

    A hand that one of the two frames lacks is that of the nearer one.
    """
    after = np.clip(np.searchsorted(times, wanted, side="right"), 1, max(1, len(times) - 1))
    after = np.minimum(after, len(times) - 1)
    before = np.maximum(after - 1, 0)
    gap = np.maximum(times[after] - times[before], 1e-9)
    share = np.clip((wanted - times[before]) / gap, 0, 1)[:, None, None]
    hands = features.reshape(-1, *LANDMARK_SHAPE).reshape(len(features), 2, -1)
    a, b = hands[before], hands[after]
    present = hands_present(features)
    both = (present[before] & present[after])[..., None]
    mixed = np.where(both, a + share * (b - a), np.where(share < 0.5, a, b))
    return mixed.reshape(len(wanted), -1).astype(np.float32)
