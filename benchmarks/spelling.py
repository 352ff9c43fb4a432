"""How far to trust the error of fingerspelling mode: ``python benchmarks/spelling.py FOLDER``.

FOLDER holds real clips and a ``manifest.csv`` (file, language, transcript). Prints JSON:

* character error rate as fingerspelling mode reads them; with every second and third frame only;
* the same by the hidden Markov model alone, which reads alphabets without a spelling model;
* of that, leaving one clip out: each clip decoded with the settings that are best on the others,
  averaged over those that are equally good. What this is above the former is what fitting to few
  clips is worth; and the spread over all settings tried.
"""

import argparse
import csv
import itertools
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from signapp.labelling.fast import read_fast
from signapp.labelling.fingerspelling import FingerspellingSettings, decode_fingerspelling
from signapp.labelling.tracking import Track, track_video
from signapp.labelling.turning import classify_turned
from signapp.labelling.words import character_error_rate
from signapp.recognition.catalog import load_model
from signapp.recognition.model import SignModel
from signapp.system import native_logs as _native_logs

GRID = {
    "smoothing_s": (0.05, 0.07, 0.1, 0.14),
    "blank": (0.15, 0.25, 0.35, 0.45),
    "entry_cost": (0.5, 1.0, 1.5, 2.0),
    "slow_bonus": (0.0, 0.1, 0.2),
    "min_duration_s": (0.06, 0.08, 0.12),
}

Clip = tuple[Track, SignModel, str]


def read(folder: Path) -> list[Clip]:
    """Track every clip; the probabilities are those that fingerspelling mode decodes."""
    clips = []
    with (folder / "manifest.csv").open(encoding="utf-8", newline="") as stream:
        for entry in csv.DictReader(stream):
            model = load_model(entry["language"])
            track = track_video(folder / entry["file"], model)
            steadier = classify_turned(model, track.features)
            clips.append((replace(track, probabilities=steadier), model, entry["transcript"]))
    return clips


def errors(clips: list[Clip], settings: FingerspellingSettings | None = None) -> list[float]:
    """Edits that each clip needs; with settings, as the hidden Markov model reads it."""
    found = []
    for track, model, truth in clips:
        if settings is None:
            spans = read_fast(track, model).spans
        else:
            spans = decode_fingerspelling(track, settings)
        text = "".join(model.labels[span.index].label for span in spans)
        found.append(character_error_rate(text, truth) * _length(truth))
    return found


def every(clips: list[Clip], step: int) -> list[Clip]:
    """The clips with every `step`-th frame."""

    def thin(track: Track) -> Track:
        keep = slice(None, None, step)
        return replace(
            track,
            times=track.times[keep],
            landmarks=track.landmarks[keep],
            aspects=track.aspects[keep],
            probabilities=track.probabilities[keep],
        )

    return [(thin(track), model, truth) for track, model, truth in clips]


def measure(clips: list[Clip]) -> dict[str, Any]:
    """See the module docstring."""
    letters = sum(_length(truth) for _, _, truth in clips)
    usual = FingerspellingSettings()
    rate: Callable[[Any], float] = lambda edits: round(float(np.sum(edits)) / letters, 3)  # noqa: E731
    tried = np.array(
        [
            errors(clips, replace(usual, **dict(zip(GRID, values, strict=True))))
            for values in itertools.product(*GRID.values())
        ]
    )
    total = tried.sum(axis=1)
    held_out = []
    for i in range(len(clips)):
        others = total - tried[:, i]
        best = others <= others.min() + 1e-9
        held_out.append(tried[best, i].mean())
    return {
        "clips": len(clips),
        "characters": letters,
        "as_it_is": rate(errors(clips)),
        "every_second_frame": rate(errors(every(clips, 2))),
        "every_third_frame": rate(errors(every(clips, 3))),
        "hidden_markov_model": rate(errors(clips, usual)),
        "settings_tried": len(tried),
        "best_in_sample": rate(tried[total.argmin()]),
        "leaving_one_clip_out": rate(held_out),
        "middle_of_all_settings": round(float(np.median(total)) / letters, 3),
    }


def _length(truth: str) -> int:
    return len("".join(truth.split()))


def main() -> None:
    """Measure and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    _native_logs.silence()
    print(json.dumps(measure(read(options.folder)), indent=2))


if __name__ == "__main__":
    main()
