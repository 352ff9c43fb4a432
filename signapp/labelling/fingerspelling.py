"""Fast, continuous fingerspelling: letters that flow into each other without coming to rest.

A hidden Markov model over time (Rabiner, "A tutorial on hidden Markov models", 1989) with one
state per letter and one for the movement in between, decoded by the Viterbi algorithm and
collapsed as in connectionist temporal classification (Graves et al., 2006): equal neighbours are
one letter, the in-between state is the blank. The observation of a letter state is the model's
probability, sharper where the hands slow down: signers slow down at a letter, however briefly.
"""

from dataclasses import dataclass

import numpy as np

from signapp.labelling.motion import FloatArray, hand_speed, smooth
from signapp.labelling.segments import Span
from signapp.labelling.tracking import Track

_UNIT_S = 0.04
_FLOOR = 1e-3
_MOST_POWER = 4.0


@dataclass(frozen=True)
class FingerspellingSettings:
    """Settings of the model; weights are per 40 ms, so the frame rate does not matter.

    Attributes:
        confidence: mean best probability that the other settings are made for; see `sharpened`.
        smoothing_s: probabilities are averaged over this window.
        blank: probability that a letter must exceed to be likelier than movement.
        entry_cost: cost (in nats) of beginning a letter: higher means fewer letters.
        slow_bonus: added to the blank's probability at full speed, taken off at rest.
        min_duration_s: shorter letters are dropped.
        min_peak: so are letters whose best smoothed probability stays below this.
        calm_speed: hands slower than this (palm lengths a second) are not on their way.
        start_share, end_share: a letter starts when the hands have slowed down to this share of
            the way from their fastest to their slowest within it, and ends when they are faster
            than that again; at least half of its frames stay. The tracker lags behind a hand
            that stops, hence two numbers.
    """

    confidence: float = 0.6
    smoothing_s: float = 0.07
    blank: float = 0.25
    entry_cost: float = 1.0
    slow_bonus: float = 0.1
    min_duration_s: float = 0.08
    min_peak: float = 0.3
    calm_speed: float = 0.5
    start_share: float = 0.5
    end_share: float = 0.15


UNHURRIED = FingerspellingSettings(
    smoothing_s=0.3, blank=0.15, entry_cost=8.0, min_duration_s=0.4, min_peak=0.3
)
"""For letters that flow into each other at the pace of one or two a second."""


def decode_fingerspelling(
    track: Track, settings: FingerspellingSettings | None = None
) -> list[Span]:
    """Find the letters of fast fingerspelling in a track, in order of time."""
    settings = settings or FingerspellingSettings()
    if not len(track):
        return []
    sharp = sharpened(track.probabilities.astype(np.float64), settings.confidence)
    smoothed = smooth(sharp, track.times, settings.smoothing_s)
    blank = np.clip(settings.blank + settings.slow_bonus * _haste(track), 0.05, 0.95)
    blank[~track.present.any(axis=1)] = 1.0
    # Blank is class C. Frames are weighted by how long they are shown.
    scores = np.log(np.maximum(np.column_stack([smoothed, blank]), _FLOOR))
    durations = np.minimum(track.ends - track.times, 0.2)
    path = viterbi(scores * (durations / _UNIT_S)[:, None], settings.entry_cost)
    spans = _collapse(path, blank_index=smoothed.shape[1])
    kept = [span for span in spans if _keep(track, span, smoothed, settings)]
    speed = np.nan_to_num(hand_speed(track))
    return [_tightened(span, speed, settings) for span in kept]


def sharpened(probabilities: FloatArray, confidence: float) -> FloatArray:
    """Probabilities (N, C) raised to a power and normalised, so that models are equally confident.

    How confident a model is of hands in motion depends on how it was trained and calibrated; which
    letter it prefers, much less. The power, from 1 to `_MOST_POWER`, is that at which the best
    probability of the frames with a hand is `confidence` on average.
    """
    seen = probabilities.any(axis=1)
    rows = probabilities[seen]

    def raised(power: float) -> FloatArray:
        powers = rows**power
        result: FloatArray = powers / powers.sum(axis=1, keepdims=True)
        return result

    low, high = 1.0, _MOST_POWER
    if not len(rows) or raised(low).max(axis=1).mean() >= confidence:
        return probabilities
    for _ in range(20):
        middle = (low + high) / 2
        if raised(middle).max(axis=1).mean() < confidence:
            low = middle
        else:
            high = middle
    sharp = np.zeros_like(probabilities)
    sharp[seen] = raised(high)
    return sharp


def viterbi(scores: FloatArray, entry_cost: float) -> list[int]:
    """Best state of every frame where entering a letter (all but the last state) costs.

    Args:
        scores: (N, C + 1) log-likelihoods, the blank last.
        entry_cost: cost of entering a letter from another state; entering the blank is free.
    """
    frames, states = scores.shape
    cost = np.full(states, entry_cost)
    cost[-1] = 0.0
    total = scores[0] - cost
    came_from = np.zeros((frames, states), np.int32)
    stay = np.arange(states)
    for i in range(1, frames):
        best = int(np.argmax(total))
        entered = total[best] - cost
        moved = entered > total
        came_from[i] = np.where(moved, best, stay)
        total = np.where(moved, entered, total) + scores[i]
    path = [int(np.argmax(total))]
    for i in range(frames - 1, 0, -1):
        path.append(int(came_from[i, path[-1]]))
    return path[::-1]


def _haste(track: Track) -> FloatArray:
    """(N,) from -1 (hands at rest for this signer) to 1 (as fast as they get)."""
    speed = hand_speed(track)
    known = np.isfinite(speed)
    if known.sum() < 5:
        return np.zeros(len(track))
    ranked = np.searchsorted(np.sort(speed[known]), np.nan_to_num(speed, nan=np.inf))
    share = np.clip(ranked / known.sum(), 0, 1)
    return smooth(2 * share - 1, track.times, 0.08)


def _collapse(path: list[int], blank_index: int) -> list[Span]:
    spans: list[Span] = []
    for i, state in enumerate(path):
        if state == blank_index:
            continue
        if spans and spans[-1].index == state and spans[-1].last == i - 1:
            spans[-1] = Span(spans[-1].first, i, state)
        else:
            spans.append(Span(i, i, state))
    return spans


def _keep(track: Track, span: Span, smoothed: FloatArray, settings: FingerspellingSettings) -> bool:
    duration = float(track.ends[span.last] - track.times[span.first])
    peak = float(smoothed[span.first : span.last + 1, span.index].max())
    return duration >= settings.min_duration_s - 1e-6 and peak >= settings.min_peak


def _tightened(span: Span, speed: FloatArray, settings: FingerspellingSettings) -> Span:
    """The span without the movements towards the letter and away from it.

    The model already names a letter while the hands still come to it.
    """
    first, last = span.first, span.last
    least_frames = max(2, -(-(last - first + 1) // 2))
    if last - first < least_frames:
        return span
    # speed[i] is that of the step from frame i - 1 to frame i.
    slowest = first + 1 + int(np.argmin(speed[first + 1 : last + 1]))
    least = speed[slowest]
    before, after = speed[first + 1 : slowest + 1].max(), speed[slowest : last + 1].max()
    coming = max(settings.calm_speed, least + settings.start_share * (before - least))
    leaving = max(settings.calm_speed, least + settings.end_share * (after - least))
    while first + 1 < slowest and speed[first + 1] > coming:
        first += 1
    while last > slowest and speed[last] > leaving:
        last -= 1
    # A hand that never rests has one slowest step, which is less than the letter.
    while last - first + 1 < least_frames:
        if first > span.first and (last == span.last or speed[first] <= speed[last + 1]):
            first -= 1
        else:
            last += 1
    return Span(first, last, span.index)
