"""Does mode auto tell what is signed? ``python benchmarks/modes.py CLIPS SEQUENCES.npz ...``.

CLIPS holds real clips of fast spelling with a ``manifest.csv`` (file, language, transcript),
SEQUENCES signing that is no spelling (arrays as in `training.spelling.sequences`). With words that
drawn hands spell slowly they are joined to streams: a slow word, signing, a clip, signing, with the
hands out of the picture for half a second between. Sequences without a known rate count as 12
frames a second, and single letters among them are left out. Prints JSON:

* the share of time in which the mode is right: in a stretch of spelling, all of it if letters were
  found and most of them were read in its mode; in other signing, all but half a second around each
  letter that was written;
* letters that are written in a minute of signing: by auto, as held letters, as fast spelling, and
  as fast spelling by the hidden Markov model; by auto also file by file, held and fast.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.spelling import read
from benchmarks.words import WORDS
from signapp.labelling.automatic import read_auto
from signapp.labelling.decoder import decode_letters
from signapp.labelling.fast import read_fast
from signapp.labelling.fingerspelling import FingerspellingSettings
from signapp.labelling.tracking import Track, classify_frames
from signapp.recognition.catalog import load_model
from signapp.rendering.motion import spell
from signapp.system import native_logs as _native_logs

_FPS = 12.0
_SIGNING_S = 10.0


def signing(paths: list[Path], like: Track, per_file: int = 60) -> Iterator[tuple[str, Track]]:
    """Each file's sequences, one after the other, as they are for a camera that never stops."""
    rng = np.random.default_rng(1)
    for path in paths:
        with np.load(path, allow_pickle=False) as data:
            data = dict(data)
        wanted = [i for i, label in enumerate(data["label"]) if len(label) > 1]
        wanted = sorted(rng.choice(wanted, min(per_file, len(wanted)), replace=False))
        rows = [slice(data["start"][i], data["start"][i + 1]) for i in wanted]
        fps = [float(data["fps"][i]) or _FPS for i in wanted]
        steps = [np.full(r.stop - r.start, 1 / f) for r, f in zip(rows, fps, strict=True)]
        times = np.concatenate([[0.0], np.cumsum(np.concatenate(steps))])
        aspects = [
            np.full(r.stop - r.start, data["aspect"][i]) for r, i in zip(rows, wanted, strict=True)
        ]
        yield path.stem, replace(
            like, times=times[:-1], end_s=float(times[-1]),
            landmarks=np.concatenate([data["landmarks"][r] for r in rows]).astype(np.float32),
            aspects=np.concatenate(aspects).astype(np.float32),
        )  # fmt: skip


def slow(word: str, like: Track) -> Track:
    """A word that drawn hands spell, as a perfect tracker would see it."""
    performance = spell(word, "isl")
    frames = list(performance.frames(30))
    landmarks = np.stack([frame.landmarks for frame in frames]).astype(np.float32)
    landmarks[landmarks[..., 1].min(-1) > 0.98] = 0
    times = np.array([frame.time_s for frame in frames])
    aspects = np.full(len(times), performance.aspect, np.float32)
    return replace(
        like, times=times, landmarks=landmarks, aspects=aspects, end_s=float(times[-1]) + 1 / 30
    )


def part(track: Track, start_s: float, length_s: float) -> Track:
    """A stretch of a track, from 0."""
    inside = (track.times >= start_s) & (track.times < start_s + length_s)
    return replace(
        track, times=track.times[inside] - start_s, landmarks=track.landmarks[inside],
        aspects=track.aspects[inside], end_s=min(length_s, track.end_s - start_s),
    )  # fmt: skip


def joined(parts: list[Track], model: Any) -> tuple[Track, list[tuple[float, float]]]:
    """The tracks one after the other, and where each begins and ends."""
    times, clock, limits = [], 0.0, []
    for track in parts:
        first = float(track.times[0])
        times.append(track.times - first + clock)
        limits.append((clock, clock + track.end_s - first))
        clock = limits[-1][1] + 0.5
    whole = replace(
        parts[0], times=np.concatenate(times), end_s=clock - 0.5,
        landmarks=np.concatenate([track.landmarks for track in parts]),
        aspects=np.concatenate([track.aspects for track in parts]),
    )  # fmt: skip
    return replace(whole, probabilities=classify_frames(model, whole.features)), limits


def right_s(kind: str, limits: tuple[float, float], found: list[tuple[float, str]]) -> float:
    """Seconds of a stretch in which the mode is right (see the module docstring)."""
    start, end = limits
    inside = [mode for at, mode in found if start <= at < end]
    if kind != "signing":
        share = np.mean([mode == kind for mode in inside]) if inside else 0.0
        return end - start if share > 0.5 else 0.0
    grid = np.arange(start, end, 0.05)
    near = [np.abs(grid - at) <= 0.5 for at, _ in found]
    return float((~np.any(near, axis=0)).mean() * (end - start)) if near else end - start


def main() -> None:
    """Measure and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("clips", type=Path)
    parser.add_argument("sequences", type=Path, nargs="+")
    options = parser.parse_args()
    _native_logs.silence()
    model = load_model("isl")
    clips = [track for track, used, _ in read(options.clips) if used.language.code == "isl"]
    others = list(signing(options.sequences, clips[0]))
    total = {"held": 0.0, "fast": 0.0, "signing": 0.0}
    right = dict(total)
    written = {"auto": 0, "letters": 0, "fingerspelling": 0, "hidden_markov_model": 0}
    by_file: dict[str, list[float]] = {}
    minutes = 0.0
    for number, (name, track) in enumerate(others):
        track = replace(track, probabilities=classify_frames(model, track.features))
        minutes += track.end_s / 60
        auto = read_auto(track, model)
        rates = [60 * len(spans) / track.end_s for spans in (auto.held, auto.fast)]
        by_file[name] = [round(rate, 2) for rate in rates]
        written["auto"] += len(auto.held) + len(auto.fast)
        written["letters"] += len(decode_letters(track, model.thresholds))
        written["fingerspelling"] += len(read_fast(track, model).spans)
        markov = read_fast(track, model, FingerspellingSettings())
        written["hidden_markov_model"] += len(markov.spans)
        for turn in range(4):
            kinds = ("held", "signing", "fast", "signing")
            middle = [part(track, at, _SIGNING_S) for at in (turn * 20.0, turn * 20.0 + 10)]
            word = WORDS["isl"][(4 * number + turn) % len(WORDS["isl"])]
            stretch = [slow(word, track), middle[0], clips[turn % len(clips)], middle[1]]
            stream, limits = joined(stretch, model)
            reading = read_auto(stream, model)
            found = [(float(stream.times[s.first]), "held") for s in reading.held]
            found += [(float(stream.times[s.first]), "fast") for s in reading.fast]
            for kind, limit in zip(kinds, limits, strict=True):
                total[kind] += limit[1] - limit[0]
                right[kind] += right_s(kind, limit, found)
    result = {
        "minutes_of_signing": round(minutes, 1),
        "letters_a_minute": {k: round(v / minutes, 2) for k, v in written.items()},
        "auto_held_and_fast_by_file": by_file,
        "right_mode": {k: round(right[k] / total[k], 3) for k in total},
        "right_mode_of_all": round(sum(right.values()) / sum(total.values()), 3),
    }
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
