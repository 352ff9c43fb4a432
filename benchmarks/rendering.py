"""How well the drawn hands work: ``python -m benchmarks.rendering`` prints JSON.

letters    every exemplar of every language in several looks, through MediaPipe (IMAGE mode,
           defaults): expected number of hands found, mean landmark error in pixels at 640x480
           (where the hands are in the right slots), recognised (the model's best letter),
           accepted (it also passes the thresholds). A letter without hands counts as an error.
words      50 words in ISL and Bengali: text, clip file, `signapp label`'s code, text; exact
           matches of the whole word.
speed      frames a second at 640x480 on one core, from CPU time, over all exemplars.
"""

import itertools
import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import cv2
import numpy as np

from benchmarks.reading import ClipReader
from benchmarks.words import WORDS
from signapp.landmarks.tracker import HandTracker
from signapp.languages import load_language
from signapp.recognition.catalog import load_model
from signapp.recognition.thresholds import accepted_index
from signapp.rendering.clips import write_clip
from signapp.rendering.exemplars import Exemplar, load_exemplars
from signapp.rendering.motion import spell
from signapp.rendering.renderer import projected, render_hands
from signapp.rendering.style import RenderStyle
from signapp.text.script import compose

CODES = ("isl", "bengali", "assamese", "nepali", "asl")
VGA = (640, 480)
LOOKS: dict[str, tuple[RenderStyle, tuple[int, int]]] = {
    "default": (RenderStyle(), VGA),
    "face": (RenderStyle(face=True), VGA),
    "fair": (RenderStyle(skin="fair", seed=11), VGA),
    "dark": (RenderStyle(skin="dark", background="white", seed=12), VGA),
    "green_wall": (RenderStyle(skin="tan", background="green", seed=13), VGA),
    "yaw_left": (RenderStyle(yaw=-10, seed=14), VGA),
    "yaw_right": (RenderStyle(yaw=10, seed=15), VGA),
    "from_above": (RenderStyle(pitch=8, seed=16), VGA),
    "noisy": (RenderStyle(noise=8, seed=17), VGA),
    "320x240": (RenderStyle(seed=18), (320, 240)),
    "1280x720": (RenderStyle(seed=19), (1280, 720)),
}
TARGETS = {"hands_found": 0.95, "error_px": 6.0, "recognised": 0.95, "words": 0.90, "fps": 30.0}


def letters_in(code: str, looks: dict[str, Any], tracker: HandTracker) -> dict[str, Any]:
    """Measure every letter of a language in every look."""
    model = load_model(code)
    index = {label.label: i for i, label in enumerate(model.labels)}
    result: dict[str, Any] = {}
    for name, (style, size) in looks.items():
        found, right, accepted, errors, missed = [], [], [], [], []
        for label, pose in load_exemplars(code).items():
            picture = render_hands(pose.landmarks, pose.aspect, size, style, pose.depth)
            hands = tracker.detect(picture)
            found.append(hands.count == pose.present.sum())
            if (hands.present == pose.present).all():
                truth = projected(pose.landmarks, pose.aspect, size, style, pose.depth)
                scale = np.array(size) * 480 / size[1]  # pixels of a picture 480 high
                gaps = (hands.landmarks - truth)[pose.present][..., :2] * scale
                errors.append(float(np.linalg.norm(gaps, axis=-1).mean()))
            probabilities = model.scores(hands.features).probabilities[0]
            hit = hands.count > 0 and int(probabilities.argmax()) == index[label]
            right.append(hit)
            accepted.append(hit and accepted_index(probabilities, model.thresholds) is not None)
            if not (hit and found[-1]):
                missed.append(label)
        result[name] = {
            "n": len(found),
            "hands_found": round(float(np.mean(found)), 4),
            "error_px": round(float(np.mean(errors)), 2) if errors else None,
            "recognised": round(float(np.mean(right)), 4),
            "accepted": round(float(np.mean(accepted)), 4),
            "missed": missed,
        }
    return result


def words_in(code: str, speed: float, fps: int, limit: int | None) -> dict[str, Any]:
    """Spell words into clip files and label those."""
    language = load_language(code)
    wrong: dict[str, str] = {}
    words = WORDS[code][:limit]
    reader = ClipReader(code)
    with tempfile.TemporaryDirectory() as folder:
        for number, word in enumerate(words):
            style = RenderStyle(seed=number)
            performance = spell(word, language, speed=speed)
            path = Path(folder) / f"{number}.mp4"
            write_clip(path, performance.pictures(fps, VGA, style), fps)
            text = reader.text(path)
            letters = [language.letter(segment.label) for segment in performance.segments]
            written = compose(letter.text for letter in letters)
            if text != written:
                wrong[written] = text
    exact = 1 - len(wrong) / len(words)
    return {"n": len(words), "speed": speed, "fps": fps, "exact": round(exact, 4), "wrong": wrong}


def speed_of_rendering(frames: int) -> dict[str, float]:
    """Frames a second of one core, by CPU time."""
    cv2.setNumThreads(1)
    poses: Iterator[Exemplar] = itertools.cycle(
        [pose for code in CODES for pose in load_exemplars(code).values()]
    )
    times: dict[int, list[float]] = {1: [], 2: []}
    for seed, pose in zip(range(frames), poses, strict=False):
        start = time.process_time()
        render_hands(pose.landmarks, pose.aspect, VGA, RenderStyle(seed=seed), pose.depth)
        times[int(pose.present.sum())].append(time.process_time() - start)
    return {f"fps_{n}_hands": round(1 / float(np.median(times[n])), 1) for n in times if times[n]}


def verdict(report: dict[str, Any]) -> dict[str, bool]:
    """Which targets are met, over all languages in the default look."""
    met: dict[str, bool] = {}
    if "letters" in report:
        total = report["letters"]["all"]["default"]
        met["hands_found"] = total["hands_found"] >= TARGETS["hands_found"]
        met["error_px"] = total["error_px"] <= TARGETS["error_px"]
        met["recognised"] = total["recognised"] >= TARGETS["recognised"]
    for code, words in report.get("words", {}).items():
        met[f"words_{code}"] = words["exact"] >= TARGETS["words"]
    if "speed" in report:
        met["fps"] = min(report["speed"].values()) >= TARGETS["fps"]
    return met


def overall(letters: dict[str, Any]) -> dict[str, Any]:
    """Mean over the letters of all languages, per look."""
    result: dict[str, Any] = {}
    for look in next(iter(letters.values())):
        rows = [by_look[look] for by_look in letters.values()]
        n = sum(row["n"] for row in rows)
        result[look] = {"n": n} | {
            key: round(sum(row[key] * row["n"] for row in rows) / n, 4)
            for key in ("hands_found", "error_px", "recognised", "accepted")
        }
    return result


@click.command()
@click.option("--only", type=click.Choice(["letters", "words", "speed"]), help="One part alone.")
@click.option("--looks", default="all", help="'all' or names joined by commas.")
@click.option("--words", "limit", type=int, help="First N words of each language.")
@click.option("--speed", default=1.5, show_default=True, help="Of the spelled words.")
@click.option("--fps", default=15, show_default=True, help="Of the spelled words.")
@click.option("--frames", default=400, show_default=True, help="Drawn for the speed.")
def main(
    only: str | None, looks: str, limit: int | None, speed: float, fps: int, frames: int
) -> None:
    """Measure the targets of the signing hands."""
    report: dict[str, Any] = {"targets": TARGETS}
    if only in (None, "speed"):
        report["speed"] = speed_of_rendering(frames)
    if only in (None, "letters"):
        names = list(LOOKS) if looks == "all" else looks.split(",")
        chosen = {name: LOOKS[name] for name in names}
        with HandTracker("image") as tracker:
            letters = {code: letters_in(code, chosen, tracker) for code in CODES}
        report["letters"] = {"all": overall(letters)} | letters
    if only in (None, "words"):
        report["words"] = {code: words_in(code, speed, fps, limit) for code in WORDS}
    report["met"] = verdict(report)
    click.echo(json.dumps(report, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
