"""Measures teaching and prints JSON: loss by kills, time to use, accuracy, forgetting, speed.

    python benchmarks/teaching.py DATA [--draws 10] [--retrain-draws 5] [--kills 100]

DATA holds ``nepali/letters.npz`` and ``isl/*.npz``. Signer S2 of the Nepali letters, who is in no
ISL recording, teaches five letters drawn at random, 20 samples each from two of that signer's four
recordings of a letter, to the shipped ISL model; the accuracy is that on the other two recordings,
among all 31 letters. Frames without a hand count as errors. What the ISL model loses is measured
on every tenth row of the ISL recordings, which it was trained on.
"""

import argparse
import json
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from signapp.landmarks.features import extract_features
from signapp.recognition.catalog import load_model
from signapp.recognition.model import Label
from signapp.recognition.prototypes import TaughtLetter, TaughtModel
from signapp.recording.samples import Sample
from signapp.teaching.taught import build_taught_model, exemplar_features

SIGNER = "S2"
LETTERS, SAMPLES = 5, 20


def read(path: Path) -> dict[str, Any]:
    """Arrays of a landmark file, with ``x``, the features."""
    with np.load(path, allow_pickle=False) as archive:
        data = {key: archive[key] for key in archive.files}
    data["x"] = extract_features(data["landmarks"], data["aspect"])
    return data


def draw(data: dict[str, Any], signer: str, rng: np.random.Generator) -> tuple[Any, Any, Any]:
    """Letters, rows to teach with, rows to test on: whole recordings on one side."""
    own = data["group"] == signer
    recordings = {
        str(label): np.unique(data["sequence"][own & (data["label"] == label)])
        for label in np.unique(data["label"][own])
    }
    most = max(len(numbers) for numbers in recordings.values())
    letters = rng.choice([k for k, v in recordings.items() if len(v) == most], LETTERS, False)
    teach, test = [], []
    for letter in letters:
        numbers = rng.permutation(recordings[str(letter)])
        here = own & (data["label"] == letter)
        half = most // 2
        for number in numbers[:half]:
            rows = np.flatnonzero(here & (data["sequence"] == number))
            teach += list(rng.permutation(rows)[: SAMPLES // half])
        test += list(np.flatnonzero(here & np.isin(data["sequence"], numbers[half:])))
    return letters, np.array(teach), np.array(test)


def isl_rows(folder: Path, labels: list[str]) -> tuple[Any, Any]:
    """Every tenth row of the ISL recordings that shows a hand."""
    parts = [read(path) for path in sorted((folder / "isl").glob("*.npz"))]
    x = np.concatenate([p["x"][::10] for p in parts])
    y = np.concatenate([p["label"][::10] for p in parts])
    kept = x.any(axis=1) & np.isin(y, labels)
    return x[kept], y[kept]


def named(labels: Any, scores: Any, truth: Any) -> float:
    """Share named rightly."""
    return float((np.array(labels)[scores.argmax(axis=1)] == truth).mean())


def summary(values: list[float]) -> dict[str, float]:
    """Mean, spread and extremes over draws."""
    return {
        "mean": round(statistics.mean(values), 4),
        "sd": round(statistics.pstdev(values), 4),
        "min": round(min(values), 4),
        "max": round(max(values), 4),
        "draws": len(values),
    }


def prototypes(data: dict[str, Any], isl: tuple[Any, Any], draws: int) -> dict[str, Any]:
    """Prototype only: new letters, forgetting, and the time after the tenth sample."""
    base = load_model("isl")
    poses = exemplar_features(base.path)
    before = named([x.label for x in base.labels], base.scores(isl[0]).probabilities, isl[1])
    rng = np.random.default_rng(0)
    accuracies, drops = [], []
    for _ in range(draws):
        letters, teach, test = draw(data, SIGNER, rng)
        taught = [
            TaughtLetter(Label(str(x), str(x), str(x)), data["x"][teach][data["label"][teach] == x])
            for x in letters
        ]
        model = TaughtModel(base, taught, poses)
        names = [x.label for x in model.labels]
        found = model.scores(data["x"][test]).probabilities
        accuracies.append(named(names, found, data["label"][test]))
        drops.append(before - named(names, model.scores(isl[0]).probabilities, isl[1]))
    seconds = []
    for seed in range(5):
        _, teach, _ = draw(data, SIGNER, np.random.default_rng(seed))
        rows = teach[:10]
        samples = [
            Sample(f"s:{i}", str(data["label"][r]), data["landmarks"][r],
                   float(data["aspect"][r]), 0.0, "S", "s", 1)
            for i, r in enumerate(rows)
        ]  # fmt: skip
        start = time.perf_counter()
        build_taught_model("isl", samples).scores(data["x"][rows[:1]])
        seconds.append(time.perf_counter() - start)
    return {
        "accuracy": summary(accuracies),
        "isl_drop": summary(drops),
        "usable_after_tenth_sample_s": round(max(seconds), 3),
        "torch_imported": "torch" in sys.modules,
    }


def retraining(data: dict[str, Any], isl: tuple[Any, Any], draws: int) -> dict[str, Any]:
    """After retraining, with the same draws."""
    from signapp._resources import models_dir
    from training.adapt_base import load_base
    from training.adapt_fit import adapt
    from training.fit import predict

    base = load_base(models_dir() / "isl")
    before = named(base.classes, predict(base.network, isl[0]).numpy(), isl[1])
    rng = np.random.default_rng(0)
    accuracies, drops, times = [], [], []
    for seed in range(draws):
        _, teach, test = draw(data, SIGNER, rng)
        start = time.perf_counter()
        labels = [str(x) for x in data["label"][teach]]
        network, names, _ = adapt(
            base.network, base.old_letters(False), data["x"][teach], labels, seed=seed
        )
        times.append(time.perf_counter() - start)
        found = predict(network, data["x"][test]).numpy()
        accuracies.append(named(names, found, data["label"][test]))
        drops.append(before - named(names, predict(network, isl[0]).numpy(), isl[1]))
    return {
        "accuracy": summary(accuracies),
        "isl_drop": summary(drops),
        "one_fit_s": summary(times),
    }


def whole_retraining(data: dict[str, Any]) -> dict[str, Any]:
    """The app's retraining of 26 + 5 letters, with a live view beside it in this process."""
    import os

    from signapp._resources import assets_dir
    from signapp.landmarks.tracker import HandTracker
    from signapp.recognition.recogniser import Recogniser
    from signapp.teaching.retraining import Retraining
    from signapp.video.reader import VideoReader

    _, teach, _ = draw(data, SIGNER, np.random.default_rng(0))
    # The centred offsets of the file are moved into the picture, as a camera would give them.
    samples = [
        Sample(f"s{data['sequence'][r]}:{i}", str(data["label"][r]),
               np.where(data["landmarks"][r] != 0, data["landmarks"][r] + 0.5, 0).astype("f4"),
               float(data["aspect"][r]), float(i), "S", f"s{data['sequence'][r]}",
               int(data["sequence"][r]))
        for i, r in enumerate(teach)
    ]  # fmt: skip
    with VideoReader(assets_dir() / "demo_isl.mp4") as reader:
        frames = [frame.image for _, frame in zip(range(120), reader, strict=False)]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SIGNAPP_MODELS"] = folder
        done = threading.Event()
        outcome: list[Any] = []

        def finished(result: Any) -> None:
            outcome.append(result)
            done.set()

        recogniser = Recogniser(load_model("isl"), HandTracker("video"))

        def rate(seconds: float, stop: threading.Event) -> float:
            count, start = 0, time.perf_counter()
            while not stop.is_set() and time.perf_counter() - start < seconds:
                recogniser.recognise(frames[count % len(frames)], count / 30)
                count += 1
            return count / (time.perf_counter() - start)

        alone = rate(5, threading.Event())
        start = time.perf_counter()
        Retraining("isl", samples, lambda _: None, finished)
        meanwhile = rate(600, done)
        done.wait()
        seconds = time.perf_counter() - start
        del os.environ["SIGNAPP_MODELS"]
    report = getattr(outcome[0], "report", None)
    return {
        "seconds_with_live_view": round(seconds, 1),
        "fps_alone": round(alone, 1),
        "fps_meanwhile": round(meanwhile, 1),
        "report": None if report is None else {k: report[k] for k in ("split", "before", "after")},
        "problem": str(outcome[0]) if report is None else None,
    }


def kills(count: int) -> dict[str, int]:
    """Samples lost when the recording process is killed at random moments."""
    from signapp.recording.store import Recordings
    from tests.unit.recording.test_kill import kill_once

    rng = np.random.default_rng(1)
    acknowledged: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(count):
            acknowledged |= kill_once(Path(folder), seed, float(rng.uniform(0, 0.15)))
        stored = {
            s.id: float(s.landmarks.sum()) for s in Recordings("test", Path(folder)).samples()
        }
    lost = sum(stored.get(i) != total for i, total in acknowledged.items())
    return {"kills": count, "acknowledged": len(acknowledged), "lost": lost}


def main() -> None:
    """See the module docstring."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--draws", type=int, default=20)
    parser.add_argument("--retrain-draws", type=int, default=10)
    parser.add_argument("--kills", type=int, default=100)
    options = parser.parse_args()
    data = read(options.data / "nepali" / "letters.npz")
    isl = isl_rows(options.data, [x.label for x in load_model("isl").labels])
    result: dict[str, Any] = {"prototypes": prototypes(data, isl, options.draws)}
    if options.kills:
        result["kills"] = kills(options.kills)
    if options.retrain_draws:
        result["retrained"] = retraining(data, isl, options.retrain_draws)
        result["whole_retraining"] = whole_retraining(data)
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
