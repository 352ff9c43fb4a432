"""Held letters and fast spelling told apart, stretch by stretch; other signing is left empty.

Fast spelling is where the spelling model reads several letters in quick succession and is sure of
them: on signing that is no spelling it sees movement nearly all the time. Held letters are where
rests follow each other closely, the letter model is as sure of them as it is of letters, and the
next is hardly ever the same letter: a sign that is repeated is the same shape again and again. A
single hold in the middle of signing is taken for a sign that rests; one that fills the time for
which the hands are shown is a letter.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

import numpy as np

from signapp.labelling.decoder import decode_letters, rests
from signapp.labelling.fast import FastReading, read_modelled, stretches, unhurried
from signapp.labelling.motion import hand_speed
from signapp.labelling.segments import Span
from signapp.labelling.spelling_model import spelling_model
from signapp.labelling.tracking import Track
from signapp.landmarks.features import FloatArray
from signapp.recognition.model import SignModel

_T = TypeVar("_T")
_CONFIDENCES = (0.35, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
_EVIDENCE = (-0.92, -0.88, -0.37, -0.28, 0.14, 0.54, 0.86, 2.17)
_AGAIN, _ANOTHER = -2.3, 0.57


@dataclass(frozen=True)
class AutoSettings:
    """What counts as spelling.

    It was chosen with the files in view on which it is measured: expect a little worse elsewhere.

    Attributes:
        fast_gap_s: letters of fast spelling follow each other within this, from start to start.
        fast_letters, fast_peak: so many different ones, whose best probabilities are this on
            average, make a run of fast spelling...
        long_run, long_peak: of so many letters in a row this is enough...
        fast_variety: ...if they are this share of all its letters: a movement that is repeated
            looks like two or three letters over and over...
        fast_reach_s: ...to which letters within this belong as well.
        fast_rate: fewer letters a second than this are held, not fast; those that are read again in
            one hold count once.
        held_gap_s: holds that follow each other within this, or within `held_share` of the shorter
            of the two, belong together.
        held_evidence: evidence for letters (see `_run_evidence`) from which a run of two or more
            different ones is taken for spelling.
        others_weight, others_least, others_most: what the other runs of the video count for it.
        lone_share, lone_confidence: a single letter must be held for this share of the time for
            which the hands are shown, with this confidence.
        flowing: where there is no spelling model: letters that flow slowly are taken instead of
            those that are held if their numbers differ by more than this share; where hands come
            to rest in every letter they are the same.
    """

    fast_gap_s: float = 0.65
    fast_letters: int = 3
    fast_peak: float = 0.75
    long_run: int = 6
    long_peak: float = 0.6
    fast_variety: float = 0.4
    fast_reach_s: float = 0.8
    fast_rate: float = 1.9
    held_gap_s: float = 0.6
    held_share: float = 1.2
    held_evidence: float = -0.5
    others_weight: float = 0.25
    others_least: float = -1.0
    others_most: float = 2.0
    lone_share: float = 0.5
    lone_confidence: float = 0.8
    flowing: float = 0.15


@dataclass(frozen=True, eq=False)
class AutoReading:
    """What was read.

    Attributes:
        held, fast: letters, in order of time.
        probabilities: (N, C) those of the model that read each frame.
        told: whether the language has a spelling model, without which no fast spelling is told
            from other signing.
        left_out: holds that were taken for parts of other signing.
        busy_s: seconds in which hands move all the time and nothing was read.
    """

    held: list[Span]
    fast: list[Span]
    probabilities: FloatArray
    told: bool
    left_out: int = 0
    busy_s: float = 0.0


def read_auto(track: Track, model: SignModel, settings: AutoSettings | None = None) -> AutoReading:
    """Read a track whose signing may change from one stretch to the next."""
    settings = settings or AutoSettings()
    holds = decode_letters(track, model.thresholds)
    spelling = spelling_model(model) if len(track) > 1 else None
    if spelling is None:
        return _untold(track, holds, settings)
    reading = read_modelled(track, model, spelling)
    fast = _fast_runs(track, reading, holds, settings)
    held = _held_runs(track, holds, settings)
    held = [s for s in held if not any(_overlap(s, run) for run in fast)]
    probabilities = track.probabilities.copy()
    for run in fast:
        part = slice(run[0].first, run[-1].last + 1)
        probabilities[part] = reading.probabilities[part]
    letters = [span for run in fast for span in run]
    free = [s for s in holds if s not in held and not any(_overlap(s, run) for run in fast)]
    return AutoReading(
        held, letters, probabilities, True, len(free),
        _busy(track, [*held, *letters]),
    )  # fmt: skip


def _untold(track: Track, holds: list[Span], settings: AutoSettings) -> AutoReading:
    """Where nothing tells spelling from other signing, all is taken for spelling.

    Letters are those that are held, unless they flow into each other without a rest.
    """
    flowing = unhurried(track) or []
    if len(flowing) > 1 and abs(len(flowing) - len(holds)) > settings.flowing * len(holds):
        return AutoReading([], flowing, track.probabilities, False)
    return AutoReading(holds, [], track.probabilities, False, 0, _busy(track, holds))


def _fast_runs(
    track: Track, reading: FastReading, holds: Sequence[Span], settings: AutoSettings
) -> list[list[Span]]:
    """Runs of letters that are fast spelling.

    The spelling model may read a letter that is held for long where it begins and again where it
    ends: letters of one hold that say the same as the hold count as one for the rate.
    """
    spans = reading.spans
    within = [_hold_of(span, holds) for span in spans]
    peaks = [float(reading.probabilities[s.first : s.last + 1, s.index].max()) for s in spans]
    chosen: list[list[int]] = []
    for run in _linked(
        range(len(spans)),
        lambda a, b: _starts_within(track, spans[a], spans[b], settings.fast_gap_s),
    ):
        kinds = len({spans[i].index for i in run})
        if kinds < max(settings.fast_letters, settings.fast_variety * len(run)):
            continue
        least = settings.long_peak if len(run) >= settings.long_run else settings.fast_peak
        sure = float(np.mean([peaks[i] for i in run])) >= least
        took = float(track.times[spans[run[-1]].first] - track.times[spans[run[0]].first])
        again = sum(within[i] is not None and within[i] == within[j] for i, j in pairwise(run))
        if sure and (len(run) - again - 1) / max(took, 1e-6) >= settings.fast_rate:
            chosen.append(run)
    # What stands close to a run belongs to it: a letter that took longer, one before a pause.
    grown: list[list[int]] = []
    for run in chosen:
        low, high = run[0], run[-1]
        floor = grown[-1][-1] if grown else -1
        while low - 1 > floor and _starts_within(
            track, spans[low - 1], spans[low], settings.fast_reach_s
        ):
            low -= 1
        while high + 1 < len(spans) and _starts_within(
            track, spans[high], spans[high + 1], settings.fast_reach_s
        ):
            high += 1
        if grown and low <= grown[-1][-1]:
            grown[-1] = list(range(grown[-1][0], max(high, grown[-1][-1]) + 1))
        else:
            grown.append(list(range(low, high + 1)))
    return [[spans[i] for i in run] for run in grown]


def _held_runs(track: Track, holds: Sequence[Span], settings: AutoSettings) -> list[Span]:
    """The holds in runs of rests that look like spelling.

    A run is judged by all its rests, also those in which no letter is accepted, and a little by the
    other runs of the video: where all else is spelling, so is this.
    """

    def close(a: Span, b: Span) -> bool:
        gap = track.times[b.first] - track.ends[a.last]
        shorter = min(_duration(track, a), _duration(track, b))
        return bool(gap <= max(settings.held_gap_s, settings.held_share * shorter))

    places = rests(track)
    places += [hold for hold in holds if not any(_overlap(hold, [x]) for x in places)]
    runs = _linked(sorted(places, key=lambda span: span.first), close)
    evidence = [_run_evidence(track, run) for run in runs]
    shown = stretches(track)
    kept: list[Span] = []
    for run, own in zip(runs, evidence, strict=True):
        inside = [hold for hold in holds if any(_overlap(hold, [x]) for x in run)]
        if not inside:
            continue
        if len({span.index for span in run}) > 1:
            others = settings.others_weight * (sum(evidence) - own)
            others = float(np.clip(others, settings.others_least, settings.others_most))
            if own + others >= settings.held_evidence:
                kept += inside
            continue
        first, last = next(s for s in shown if s[0] <= inside[0].last and inside[0].first <= s[1])
        whole = float(track.ends[last] - track.times[first])
        held = sum(_duration(track, span) for span in inside)
        sure = float(np.mean([_confidence(track, span) for span in inside]))
        if held >= settings.lone_share * whole and sure >= settings.lone_confidence:
            kept += inside
    return sorted(set(kept), key=lambda span: span.first)


def _run_evidence(track: Track, run: Sequence[Span]) -> float:
    """How much more a run of rests looks like spelling than like other signing (a logarithm).

    Beside the confidence of each it counts whether the next one is the same letter again: so are
    0.05 of the neighbours in names, as a letter model reads signers that it does not know (105 of
    2,289), and 0.46 of those in words of twelve collections, where a sign is repeated (372 of 813).
    """
    sure = sum(_evidence(_confidence(track, span)) for span in run)
    return sure + sum(_AGAIN if a.index == b.index else _ANOTHER for a, b in pairwise(run))


def _evidence(confidence: float) -> float:
    """How much more often letters have such a confidence than rests of other signing (a logarithm).

    Letters are those of 17 signers, each by a letter model without them; rests are those of words
    of twelve collections (counts of 3,495 and 1,039).
    """
    return _EVIDENCE[int(np.searchsorted(_CONFIDENCES, confidence, side="right"))]


def _linked(items: Iterable[_T], linked: Callable[[_T, _T], bool]) -> list[list[_T]]:
    """Runs of neighbours that are linked."""
    runs: list[list[_T]] = []
    for item in items:
        if runs and linked(runs[-1][-1], item):
            runs[-1].append(item)
        else:
            runs.append([item])
    return runs


def _starts_within(track: Track, a: Span, b: Span, gap_s: float) -> bool:
    return float(track.times[b.first] - track.times[a.first]) <= gap_s


def _hold_of(span: Span, holds: Sequence[Span]) -> Span | None:
    """The hold of the same letter in which the letter lies."""
    return next((h for h in holds if h.index == span.index and _overlap(span, [h])), None)


def _overlap(span: Span, run: Sequence[Span]) -> bool:
    return span.first <= run[-1].last and run[0].first <= span.last


def _duration(track: Track, span: Span) -> float:
    return float(track.ends[span.last] - track.times[span.first])


def _confidence(track: Track, span: Span) -> float:
    rows = track.probabilities[span.first : span.last + 1, span.index]
    seen = track.present[span.first : span.last + 1].any(axis=1)
    return float(rows[seen].mean()) if seen.any() else 0.0


def _busy(track: Track, read: Sequence[Span], *, least_s: float = 1.0, speed: float = 1.0) -> float:
    """Seconds of stretches without a letter in which the hands are hardly ever at rest."""
    speeds = np.nan_to_num(hand_speed(track))
    total = 0.0
    for first, last in stretches(track):
        whole = float(track.ends[last] - track.times[first])
        free = not any(first <= s.last and s.first <= last for s in read)
        if free and whole >= least_s and np.median(speeds[first : last + 1]) >= speed:
            total += whole
    return total
