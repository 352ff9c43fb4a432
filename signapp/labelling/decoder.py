"""From per-frame probabilities to letters that are held.

A letter is held: the hands come to rest in its shape, and move on. So a segment is a stretch of
frames in which the hands are still and the model's mean probability is clearly for one letter. Its
ends are where the hands stop and start: during the movement the model already answers with the
nearest letter. A letter that never rests (a signer who drifts, a letter with
movement of its own) counts when the model accepts it throughout for long enough.

All settings are in seconds, so the frame rate, and changes of it, do not matter.
"""

from dataclasses import dataclass

import numpy as np

from signapp.labelling.motion import FloatArray, hand_speed, smooth
from signapp.labelling.segments import Span
from signapp.labelling.tracking import Track
from signapp.recognition.thresholds import Thresholds, accepted


@dataclass(frozen=True)
class DecoderSettings:
    """How letters are told from what lies between them.

    Speeds are in palm lengths a second (see `signapp.labelling.motion`).

    Attributes:
        min_duration_s: shorter letters are rejected.
        still_speed: below this the hands are at rest; raised to `tremble_factor` times the
            tracker's own tremble, at most to `still_speed_max`.
        tremble_factor, still_speed_max: see above.
        settle_factor: a rest begins once the hands are slower than this times "at rest", since
            the tracker's own smoothing lags behind a hand that has stopped...
        leave_factor: ...and ends when they are faster than this times "at rest".
        bridge_s: a movement shorter than this within one letter is a slip of the tracker.
        split_speed: a longer one, if faster than this, means that the letter was made twice.
        lost_s: a hand lost for up to this long within one letter was held all the time.
        evidence: a still letter is accepted at this share of the model's thresholds, which are
            made for single frames; many that agree are worth more.
        moving_s: a letter that never rests must last this long at the full thresholds.
        smoothing_s: window over which probabilities are averaged for that.
    """

    min_duration_s: float = 0.2
    still_speed: float = 0.35
    tremble_factor: float = 6.0
    still_speed_max: float = 2.0
    settle_factor: float = 3.0
    leave_factor: float = 1.7
    bridge_s: float = 0.15
    split_speed: float = 2.5
    lost_s: float = 0.5
    evidence: float = 0.65
    moving_s: float = 0.6
    smoothing_s: float = 0.12


def decode_letters(
    track: Track, thresholds: Thresholds, settings: DecoderSettings | None = None
) -> list[Span]:
    """Find the letters held in a track, in order of time."""
    settings = settings or DecoderSettings()
    if not len(track):
        return []
    speed = hand_speed(track)
    lenient = Thresholds(
        thresholds.probability * settings.evidence, thresholds.margin * settings.evidence
    )
    rests = [
        _classified(track, first, last, lenient) for first, last in _rests(track, speed, settings)
    ]
    held = _joined(track, [r for r in rests if r is not None], speed, settings)
    held = [s for s in held if _duration(track, s) >= settings.min_duration_s - 1e-6]
    moving = [
        run
        for run in _runs(track, thresholds, settings)
        if _duration(track, run) >= settings.moving_s
        and not any(s.first <= run.last and run.first <= s.last for s in held)
    ]
    return sorted(held + moving, key=lambda s: s.first)


def rests(track: Track, settings: DecoderSettings | None = None) -> list[Span]:
    """Every stretch in which the hands are still, with the letter that is likeliest in it.

    Whether that is accepted or not; stretches shorter than a letter are left out.
    """
    settings = settings or DecoderSettings()
    found = []
    for first, last in _rests(track, hand_speed(track), settings):
        rows = track.probabilities[first : last + 1]
        span = Span(first, last, int(rows.mean(axis=0).argmax()))
        if rows.any() and _duration(track, span) >= settings.min_duration_s - 1e-6:
            found.append(span)
    return found


def _rests(track: Track, speed: FloatArray, settings: DecoderSettings) -> list[tuple[int, int]]:
    """First and last frame of every stretch in which the hands are still."""
    finite = speed[np.isfinite(speed)]
    tremble = float(np.quantile(finite, 0.25)) if len(finite) else 0.0
    still = float(
        np.clip(settings.tremble_factor * tremble, settings.still_speed, settings.still_speed_max)
    )
    known = np.nan_to_num(speed, nan=np.inf)
    slow = np.concatenate([[False], known < still, [False]])
    edges = np.flatnonzero(np.diff(slow.astype(np.int8)))
    rests: list[tuple[int, int]] = []
    for start, stop in zip(edges[::2], edges[1::2], strict=True):
        # A slow step joins two frames: the stretch begins with the one before the step.
        first, last = int(start) - 1, int(stop) - 1
        while first > 0 and known[first] < still * settings.settle_factor:
            first -= 1
        while last + 1 < len(known) and known[last + 1] < still * settings.leave_factor:
            last += 1
        if rests and first <= rests[-1][1]:
            first, last = rests[-1][0], max(last, rests[-1][1])
            rests.pop()
        rests.append((first, last))
    return rests


def _classified(track: Track, first: int, last: int, thresholds: Thresholds) -> Span | None:
    rows = track.probabilities[first : last + 1]
    index = int(accepted(rows.mean(axis=0, keepdims=True), thresholds)[0])
    return None if index < 0 else Span(first, last, index)


def _joined(
    track: Track, rests: list[Span], speed: FloatArray, settings: DecoderSettings
) -> list[Span]:
    """Join rests of one letter unless the hands clearly made it anew in between."""
    joined: list[Span] = []
    for rest in rests:
        last = joined[-1] if joined else None
        if last is not None and last.index == rest.index:
            between = speed[last.last + 1 : rest.first + 1]
            gap_s = float(track.times[rest.first] - track.times[last.last])
            seen = between[np.isfinite(between)]
            calm = not len(seen) or seen.max() <= settings.split_speed
            lost = len(seen) < len(between)
            if gap_s <= settings.bridge_s or (calm and (not lost or gap_s <= settings.lost_s)):
                joined[-1] = Span(last.first, rest.last, rest.index)
                continue
        joined.append(rest)
    return joined


def _runs(track: Track, thresholds: Thresholds, settings: DecoderSettings) -> list[Span]:
    """Stretches of frames that are accepted as one letter, short gaps closed."""
    smoothed = smooth(track.probabilities.astype(np.float64), track.times, settings.smoothing_s)
    choice = accepted(smoothed, thresholds)
    runs: list[Span] = []
    for i in np.flatnonzero(choice >= 0):
        last = runs[-1] if runs else None
        if (
            last is not None
            and last.index == choice[i]
            and track.times[i] - track.ends[last.last] <= settings.bridge_s + 1e-6
        ):
            runs[-1] = Span(last.first, int(i), last.index)
        else:
            runs.append(Span(int(i), int(i), int(choice[i])))
    return runs


def _duration(track: Track, span: Span) -> float:
    return float(track.ends[span.last] - track.times[span.first])
