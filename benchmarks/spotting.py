"""Measure the spotting of moving signs and print JSON.

``python benchmarks/spotting.py drawn`` makes its own streams (rests, held letters, three drawn
signs) at 8, 15, 30 and 60 frames a second, with and without dropped frames.

``python benchmarks/spotting.py takes FILE.npz ... [--letters FILE.npz]`` joins streams of real
takes. Each FILE holds sequences (``landmarks``, ``start``, ``label``, ``group``); every person with
at least ``--least`` takes of a sign is taught by the first five and measured on the last five:
``rest`` is a stream of takes with the hands out of the picture in between, ``letters`` has three
held letters of the landmark file after each take as well. Frames come at ``--fps`` where a file
does not say it.

``python benchmarks/spotting.py others FILE.npz ...`` teaches the first person of each FILE and
shows the signs of the next FILE's first person that were not taught: every sign found is false.

Counted as found: a sign whose name is right and that shares more than half of its time with the
truth. ``held`` is the share of the held letters that are read just the same with signs as without.
"""

import argparse
import json
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from signapp.labelling.decoder import decode_letters
from signapp.labelling.segments import Segment, build_segment
from signapp.labelling.signing import find_signs, without_signs
from signapp.labelling.tracking import Track, classify_frames
from signapp.landmarks.features import extract_features, hands_present
from signapp.languages import load_language
from signapp.recognition.catalog import load_model
from signapp.recognition.motion_model import load_motion_model
from signapp.recording.motions import Motion, make_motion
from signapp.recording.samples import Sample
from signapp.signs.book import build_book
from signapp.spotting.spotter import SignBook
from signapp.video.reader import VideoInfo
from tests.support.signing import PathRecogniser, Stream, stream
from tests.unit.spotting.test_spotter import sentence

INFO = VideoInfo(Path("joined.mp4"), 640, 480, 30.0, None, None, 0.0, 0.0, False)
GONE_S, HELD_S, MOVE_S = 0.9, 1.2, 0.4
Truth = list[tuple[str, float, float]]


@dataclass
class Count:
    """What was found of what there was."""

    found: int = 0
    there: int = 0
    spotted: int = 0
    right: int = 0
    borders: list[float] = field(default_factory=list)

    def add(self, found: list[Segment], truth: Truth) -> None:
        """Compare one stream."""
        self.found, self.there = self.found + len(found), self.there + len(truth)
        for name, start, end in truth:
            sign = max(found, key=lambda s: _shared(s, start, end), default=None)
            if sign is None or _shared(sign, start, end) <= 0.5:
                continue
            self.spotted += 1
            self.right += sign.label == name
            self.borders += [sign.start_s - start, sign.end_s - end]

    def report(self) -> dict[str, Any]:
        """Numbers for the table."""
        near = np.abs(self.borders) <= 0.2 + 1e-6 if self.borders else np.zeros(1)
        total = max(self.found + self.there, 1)
        return {
            "signs": self.there,
            "found": self.found,
            "f1_spotted": round(2 * self.spotted / total, 3),
            "f1_named": round(2 * self.right / total, 3),
            "borders_within_0.2_s": round(float(np.mean(near)), 3),
        }


def _shared(sign: Segment, start: float, end: float) -> float:
    both = min(sign.end_s, end) - max(sign.start_s, start)
    return both / max(sign.end_s - start, end - sign.start_s, 1e-6)


def _inside(start: float, end: float, truth: Truth) -> bool:
    return any(start < b and a < end for _, a, b in truth)


def track_of(made: Stream) -> Track:
    """A stream as a track without letters."""
    nothing = np.zeros((len(made.times), 1), np.float32)
    end = float(made.times[-1])
    return Track(made.times, made.landmarks, made.aspects, nothing, end, INFO)


def drawn() -> dict[str, Any]:
    """Streams made here, named by their paths."""
    book = SignBook(PathRecogniser())  # type: ignore[arg-type]
    rows = {}
    for dropped in (0.0, 0.25):
        for fps in (8, 15, 30, 60):
            count = Count()
            for seed in range(10):
                made = stream(sentence(seed), fps=fps, dropped=dropped, seed=seed)
                count.add(find_signs(track_of(made), book, []), made.signs)
            rows[f"{fps} fps, {dropped:.0%} dropped"] = count.report()
    return rows


def people(path: Path, fps: float, least: int) -> dict[str, dict[str, list[Motion]]]:
    """Takes by person and sign, of those that have enough."""
    data = np.load(path, allow_pickle=False)
    hands, start, label, group = (data[key] for key in ("landmarks", "start", "label", "group"))
    rates = data["fps"] if "fps" in data.files else np.zeros(len(label))
    aspects = data["aspect"] if "aspect" in data.files else np.full(len(label), 4 / 3)
    found: dict[str, dict[str, list[Motion]]] = {}
    for i, name in enumerate(label):
        part = hands[start[i] : start[i + 1]]
        (seen,) = np.nonzero(hands_present(part).any(axis=1))
        if len(seen) < 4 or name == "-":
            continue
        part = part[seen[0] : seen[-1] + 1]
        times = np.arange(len(part)) / (rates[i] or fps)
        motion = make_motion(times, part, float(aspects[i]))
        found.setdefault(str(group[i]), {}).setdefault(str(name), []).append(motion)
    return {
        who: kept
        for who, signs in found.items()
        if len(kept := {n: m for n, m in signs.items() if len(m) >= least}) >= 3
    }


def joined(
    takes: list[tuple[str, Motion]], letters: list[np.ndarray], fps: float, rng: np.random.Generator
) -> tuple[Track, Truth]:
    """A stream of takes with rests, and with held letters if there are any."""
    times, hands, truth, clock = [], [], [], 0.0

    def show(frames: np.ndarray, at: np.ndarray) -> None:
        nonlocal clock
        times.append(clock + at)
        hands.append(frames)
        clock += float(at[-1]) + 1 / fps

    def still(pose: np.ndarray, seconds: float) -> None:
        count = round(seconds * fps)
        frames = np.repeat(pose[None], count, axis=0).astype(np.float32)
        present = hands_present(frames)[..., None, None]
        frames += np.where(present, rng.normal(0, 0.001, frames.shape), 0).astype(np.float32)
        show(frames, np.arange(count) / fps)

    gone = np.zeros((2, 21, 3), np.float32)
    still(gone, GONE_S)
    for name, motion in takes:
        start = clock
        show(motion.landmarks, motion.times)
        truth.append((name, start, start + motion.duration_s))
        still(gone, GONE_S)
        if letters:
            before = None
            for pose in (letters[i] for i in rng.choice(len(letters), 3)):
                if before is not None:
                    way = moved(before, pose, round(MOVE_S * fps))
                    show(way, np.arange(len(way)) / fps)
                still(pose, HELD_S)
                before = pose
            still(gone, GONE_S)
    landmarks = np.concatenate(hands)
    aspects = np.full(len(landmarks), takes[0][1].aspect, np.float32)
    model = load_model("isl")
    found = classify_frames(model, extract_features(landmarks, aspects))
    track = Track(np.concatenate(times), landmarks, aspects, found, clock, INFO)
    return track, truth


def moved(a: np.ndarray, b: np.ndarray, count: int) -> np.ndarray:
    """Frames from one pose to another; a hand that only one of them has comes or goes half-way."""
    u = (np.arange(count) + 1) / (count + 1)
    frames = np.zeros((count, 2, 21, 3), np.float32)
    for row, share in enumerate(u**3 * (10 - 15 * u + 6 * u * u)):
        for slot in (0, 1):
            if a[slot].any() and b[slot].any():
                frames[row, slot] = a[slot] + share * (b[slot] - a[slot])
            else:
                frames[row, slot] = a[slot] if share < 0.5 else b[slot]
    return frames


def letters_of(path: Path | None, rng: np.random.Generator) -> list[np.ndarray]:
    """Poses of letters, 100 of the file."""
    if path is None:
        return []
    rows = np.load(path, allow_pickle=False)["landmarks"]
    rows = rows[hands_present(rows).any(axis=1)]
    return [rows[i] for i in rng.choice(len(rows), min(100, len(rows)), replace=False)]


def letters_in(track: Track) -> list[Segment]:
    """The letters that are held in a stream, without a look at signs."""
    model, language = load_model("isl"), load_language("isl")
    spans = decode_letters(track, model.thresholds)
    return [build_segment(track, span, model, language) for span in spans]


def measure(
    paths: list[Path], letters: Path | None, fps: float, least: int, model: str
) -> dict[str, Any]:
    """Real takes: every person by themselves, and all together."""
    motion = load_motion_model(model)
    rows: dict[str, Any] = {}
    totals = {"rest": Count(), "letters": Count()}
    same = held = 0
    spent = shown = 0.0
    for path in paths:
        for who, signs in people(path, fps, least).items():
            rng = np.random.default_rng(0)
            book = build_book("bench", taught_by(who, signs), model=motion, shipped=False)
            later = [(n, m) for n, motions in signs.items() for m in motions[-5:]]
            later = [later[i] for i in rng.permutation(len(later))]
            for kind, poses in (("rest", []), ("letters", letters_of(letters, rng))):
                if kind == "letters" and not poses:
                    continue
                track, truth = joined(later, poses, fps, rng)
                began = time.process_time()
                before = letters_in(track) if poses else []
                found = find_signs(track, book, before)
                spent, shown = spent + time.process_time() - began, shown + len(track)
                totals[kind].add(found, truth)
                own = Count()
                own.add(found, truth)
                rows[f"{path.stem} {who}: {kind}, {len(signs)} signs"] = own.report()
                if kind == "letters":
                    outside = [
                        s
                        for s in before
                        if not any(s.start_s < b and a < s.end_s for _, a, b in truth)
                    ]
                    kept = without_signs(outside, found, book)
                    held, same = held + len(outside), same + len(kept)
    rows |= {f"all: {kind}": count.report() for kind, count in totals.items() if count.there}
    rows["held letters"] = {"read without signs": held, "read the same with signs": same}
    rows["milliseconds a frame"] = round(1000 * spent / max(shown, 1), 3)
    return rows


def others(paths: list[Path], fps: float, least: int, model: str) -> dict[str, Any]:
    """False signs in what other people sign that was not taught."""
    motion = load_motion_model(model)
    first = [next(iter(people(path, fps, least).items())) for path in paths]
    false = shown = 0
    for (who, signs), (_, theirs) in zip(first, first[1:] + first[:1], strict=True):
        later = [(n, m) for n, motions in theirs.items() if n not in signs for m in motions[-8:]]
        if later:
            book = build_book("bench", taught_by(who, signs), model=motion, shipped=False)
            track, truth = joined(later, [], fps, np.random.default_rng(0))
            false, shown = false + len(find_signs(track, book, [])), shown + len(truth)
    return {"showings of other signs": shown, "false signs": false}


def taught_by(who: str, signs: dict[str, list[Motion]]) -> list[Sample]:
    """The first five takes of each sign."""
    return [
        Sample(f"x:{i}{n}", n, m.still, m.aspect, 0.0, who, "s", 1, motion=m)
        for n, motions in signs.items()
        for i, m in enumerate(motions[:5])
    ]


def main() -> None:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("part", choices=("drawn", "takes", "others"))
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--letters", type=Path, help="landmark file of letters")
    parser.add_argument("--fps", type=float, default=15.0)
    parser.add_argument("--model", default="isl", help="motion model: a language, or a file")
    parser.add_argument("--least", type=int, default=10)
    given = parser.parse_args()
    if given.part == "drawn":
        rows = drawn()
    elif given.part == "others":
        rows = others(given.files, given.fps, given.least, given.model)
    else:
        rows = measure(given.files, given.letters, given.fps, given.least, given.model)
    print(json.dumps(rows, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
