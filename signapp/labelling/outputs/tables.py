"""CSV of frames, CSV of segments, and JSON. Times are the stream's own, in seconds."""

import csv
import dataclasses
import json
from pathlib import Path

import numpy as np

from signapp import __version__
from signapp.labelling.labeller import Labelling
from signapp.labelling.segments import LETTER, Segment
from signapp.labelling.settings import LabelSettings
from signapp.labelling.tracking import Track
from signapp.recognition.thresholds import accepted

FRAME_COLUMNS = (
    "frame", "time_s", "left_hand", "right_hand", "label", "native", "roman", "probability",
    "runner_up", "runner_up_probability", "accepted",
)  # fmt: skip
SEGMENT_COLUMNS = (
    "start_s", "end_s", "label", "native", "roman", "text", "confidence", "runner_up",
    "runner_up_native", "runner_up_confidence", "word", "word_text", "first_frame", "last_frame",
    "source", "mode", "kind",
)  # fmt: skip


def write_frames_csv(
    labelling: Labelling, path: Path, target: Path, settings: LabelSettings
) -> None:
    """One row a frame: time, hands found, the model's first and second letter."""
    track, model = labelling.track, labelling.model
    order = np.argsort(-track.probabilities, axis=1, kind="stable")[:, :2]
    choice = accepted(track.probabilities, model.thresholds)
    # The mark at the front makes spreadsheets read native script as UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(FRAME_COLUMNS)
        for i, time_s in enumerate(track.times):
            left, right = (int(hand) for hand in track.present[i])
            row: list[object] = [i, f"{time_s:.6f}", left, right]
            if left or right:
                first, second = (int(j) for j in order[i])
                letter = model.labels[first]
                row += [letter.label, letter.native, letter.roman]
                row += [f"{track.probabilities[i, first]:.4f}", model.labels[second].label]
                row += [f"{track.probabilities[i, second]:.4f}", int(choice[i] >= 0)]
            else:
                row += ["", "", "", "", "", "", 0]
            writer.writerow(row)


def write_segments_csv(
    labelling: Labelling, path: Path, target: Path, settings: LabelSettings
) -> None:
    """One row a letter or sign, with the number of the word it belongs to."""
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.DictWriter(stream, SEGMENT_COLUMNS)
        writer.writeheader()
        for number, word in enumerate(labelling.words, 1):
            for segment in word.segments:
                writer.writerow(_rounded(segment) | {"word": number, "word_text": word.text})


def write_json(labelling: Labelling, path: Path, target: Path, settings: LabelSettings) -> None:
    """Everything but the frames, for programs."""
    track, info = labelling.track, labelling.track.info
    language = labelling.language
    data = {
        "format": "signapp-labels-v1",
        "signapp": __version__,
        "media": {
            "file": info.path.name,
            "width": info.width,
            "height": info.height,
            "fps": round(info.fps, 6),
            "frames": len(track),
            "start_s": round(float(track.times[0]), 6),
            "end_s": round(track.end_s, 6),
            "player_start_s": round(info.player_start_s, 6),
            "problem": str(track.problem) if track.problem else None,
            "frames_with_a_hand": int(track.present.any(axis=1).sum()),
        },
        "language": {
            "code": language.code,
            "name": language.name,
            "stand_in": language.stand_in,
            "note": language.note,
        },
        "mode": settings.mode,
        "signer": _signer(track, settings),
        "tracker": track.tracker,
        "profile": None if settings.profile is None else settings.profile.name,
        "segments": [_rounded(segment) for segment in labelling.segments],
        "signs": [_rounded(sign) for sign in labelling.signs],
        "words": [
            {
                "start_s": round(word.start_s, 4),
                "end_s": round(word.end_s, 4),
                "text": word.text,
                "spelled": word.spelled,
                "confidence": None if word.confidence is None else round(word.confidence, 4),
                "letters": [s.label for s in word.segments if s.kind == LETTER],
            }
            for word in labelling.words
        ],
        "marks": [dataclasses.asdict(mark) for mark in labelling.marks],
    }
    path.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _signer(track: Track, settings: LabelSettings) -> dict[str, object] | None:
    box = track.region
    if settings.signer is None and box is None:
        return None
    fractions = None if box is None else [box.x, box.y, box.width, box.height]
    return {
        "chosen": settings.signer,
        "region": fractions and [round(number, 4) for number in fractions],
    }


def _rounded(segment: Segment) -> dict[str, object]:
    return {
        key: round(value, 4) if isinstance(value, float) else value
        for key, value in dataclasses.asdict(segment).items()
    }
