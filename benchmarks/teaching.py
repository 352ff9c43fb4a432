"""Measures teaching and prints JSON: ``python benchmarks/teaching.py DATA [part ...]``.

Parts: ``prototypes`` (new letters at once, without torch), ``retraining`` (accuracy and what the
old letters lose), ``window`` (retraining beside the app's real window at 30 frames a second, to be
run on an idle machine), ``kills`` (samples lost when the recording program is killed). Without
parts: all of them.

DATA holds ``nepali/letters.npz`` and ``isl/*.npz``. Every signer of the Nepali letters, none of
whom is in an ISL recording, teaches five letters drawn at random to the shipped ISL model, up to 20
samples each from one half of the signer's recordings of the letter; the accuracy is that on the
other half, among all 31 letters. Signers with one recording of a letter teach with its first ten
frames and are tested on the rest, which flatters. The constants of both methods were chosen by the
signers in `TUNED_ON`, with the others' numbers in view. What the ISL model loses is measured on
every tenth row of the ISL recordings, which it was trained on.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
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
from signapp.teaching.taught import build_taught_model

TUNED_ON = ("S1", "S2")
LETTERS, SAMPLES = 5, 20
FIRST_FRAMES = 10


def read(path: Path) -> dict[str, Any]:
    """Arrays of a landmark file, with ``x``, the features."""
    with np.load(path, allow_pickle=False) as archive:
        data = {key: archive[key] for key in archive.files}
    data["x"] = extract_features(data["landmarks"], data["aspect"])
    return data


def draw(data: dict[str, Any], signer: str, rng: np.random.Generator) -> tuple[Any, Any, Any]:
    """Letters, rows to teach with, rows to test on: whole recordings on one side if there are two.

    Letters with fewer than two recordings are passed over where the signer has such with more, and
    those with fewer than four where there are such with four, since that gives 20 samples.
    """
    own = data["group"] == signer
    recordings = {
        str(label): np.unique(data["sequence"][own & (data["label"] == label)])
        for label in np.unique(data["label"][own])
    }
    most = max(len(numbers) for numbers in recordings.values())
    least = 4 if most >= 4 else min(most, 2)
    letters = rng.choice([k for k, v in recordings.items() if len(v) >= least], LETTERS, False)
    teach, test = [], []
    for letter in letters:
        numbers = rng.permutation(recordings[str(letter)])
        here = own & (data["label"] == letter)
        if len(numbers) == 1:
            rows = np.flatnonzero(here)
            teach += list(rows[:FIRST_FRAMES])
            test += list(rows[FIRST_FRAMES:])
            continue
        half = len(numbers) // 2
        for number in numbers[:half]:
            rows = np.flatnonzero(here & (data["sequence"] == number))
            teach += list(rng.permutation(rows)[: SAMPLES // half])
        test += list(np.flatnonzero(here & np.isin(data["sequence"], numbers[half:])))
    return letters, np.array(teach), np.array(test)


def signers(data: dict[str, Any]) -> list[str]:
    """All signers."""
    return [str(name) for name in np.unique(data["group"])]


def about(data: dict[str, Any], signer: str) -> dict[str, Any]:
    """How a signer teaches."""
    letters, teach, test = draw(data, signer, np.random.default_rng(0))
    same = np.intersect1d(data["sequence"][teach], data["sequence"][test])
    return {
        "constants_chosen_on_this_signer": signer in TUNED_ON,
        "samples_a_letter": round(len(teach) / len(letters), 1),
        "tested_on": "the rest of the same recording" if len(same) else "other recordings",
    }


def isl_rows(folder: Path, labels: list[str]) -> tuple[Any, Any]:
    """Every tenth row of the ISL recordings that shows a hand."""
    parts = [read(path) for path in sorted((folder / "isl").glob("*.npz"))]
    x = np.concatenate([p["x"][::10] for p in parts])
    y = np.concatenate([p["label"][::10] for p in parts])
    kept = x.any(axis=1) & np.isin(y, labels)
    return x[kept], y[kept]


def named(labels: Any, scores: Any, truth: Any) -> float:
    """Share classified correctly."""
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
    before = named([x.label for x in base.labels], base.scores(isl[0]).probabilities, isl[1])
    rows: dict[str, Any] = {}
    for signer in signers(data):
        rng = np.random.default_rng(0)
        accuracies, drops = [], []
        for _ in range(draws):
            letters, teach, test = draw(data, signer, rng)
            shown = data["label"][teach]
            taught = [
                TaughtLetter(Label.unnamed(str(x)), data["x"][teach][shown == x]) for x in letters
            ]
            model = TaughtModel(base, taught)
            names = [x.label for x in model.labels]
            found = model.scores(data["x"][test]).probabilities
            accuracies.append(named(names, found, data["label"][test]))
            drops.append(before - named(names, model.scores(isl[0]).probabilities, isl[1]))
        rows[signer] = {
            **about(data, signer), "accuracy": summary(accuracies), "isl_drop": summary(drops)
        }  # fmt: skip
    seconds = []
    for seed in range(5):
        _, teach, _ = draw(data, TUNED_ON[-1], np.random.default_rng(seed))
        chosen = teach[:10]
        samples = [
            Sample(f"s:{i}", str(data["label"][r]), data["landmarks"][r],
                   float(data["aspect"][r]), 0.0, "S", "s", 1)
            for i, r in enumerate(chosen)
        ]  # fmt: skip
        start = time.perf_counter()
        build_taught_model("isl", samples).scores(data["x"][chosen[:1]])
        seconds.append(time.perf_counter() - start)
    return {
        "signers": rows,
        "usable_after_tenth_sample_s": round(max(seconds), 3),
        "torch_imported": "torch" in sys.modules,
    }


def retraining(data: dict[str, Any], isl: tuple[Any, Any], draws: int) -> dict[str, Any]:
    """After retraining, with the same draws."""
    from signapp.system.folders import models_dir
    from training.adapt.base import load_base
    from training.adapt.replay import adapt
    from training.fitting.fit import predict

    base = load_base(models_dir() / "isl")
    before = named(base.classes, predict(base.network, isl[0]).numpy(), isl[1])
    rows: dict[str, Any] = {}
    for signer in signers(data):
        rng = np.random.default_rng(0)
        accuracies, drops = [], []
        for seed in range(draws):
            _, teach, test = draw(data, signer, rng)
            labels = [str(x) for x in data["label"][teach]]
            network, names, _ = adapt(
                base.network, base.old_letters(False), data["x"][teach], labels, seed=seed
            )
            found = predict(network, data["x"][test]).numpy()
            accuracies.append(named(names, found, data["label"][test]))
            drops.append(before - named(names, predict(network, isl[0]).numpy(), isl[1]))
        rows[signer] = {
            **about(data, signer), "accuracy": summary(accuracies), "isl_drop": summary(drops)
        }  # fmt: skip
    return {"signers": rows}


def window(data: dict[str, Any]) -> dict[str, Any]:
    """The app's retraining of 26 + 5 letters, started in the process of its real window.

    The window plays the demo clip as a camera would, 30 frames a second, and recognises it;
    counted are the frames that it painted.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from benchmarks import gui
    from signapp.system.folders import assets_dir
    from signapp.teaching.retraining import Retraining
    from signapp.video.reader import VideoReader

    _, teach, _ = draw(data, TUNED_ON[-1], np.random.default_rng(0))
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
        outcome: list[Any] = []
        shown = gui.make_window(frames, True, {})
        view = shown.page("live").view
        if not gui.wait(lambda: bool(view.paints), 60):
            raise SystemExit("no frame was painted within a minute")
        gui.wait(lambda: False, 3)
        view.paints.clear()
        gui.wait(lambda: False, 6)
        alone = _rate(view.paints)
        view.paints.clear()
        start = time.perf_counter()
        running = Retraining("isl", samples, lambda _: None, outcome.append)
        gui.wait(lambda: bool(outcome), 600)
        seconds = time.perf_counter() - start
        meanwhile = _rate(view.paints)
        late = gui.percentiles([(painted - taken) * 1000 for painted, taken in view.paints])
        running.wait()
        shown.close()
        del os.environ["SIGNAPP_MODELS"]
    report = getattr(outcome[0], "report", None)
    return {
        "retraining_s": round(seconds, 1),
        "painted_fps_before": round(alone, 1),
        "painted_fps_meanwhile": round(meanwhile, 1),
        "capture_to_paint_ms_meanwhile": late,
        "report": None if report is None else {k: report[k] for k in ("split", "before", "after")},
        "problem": str(outcome[0]) if report is None else None,
    }


def _rate(paints: Any) -> float:
    """Frames a second from times of painting."""
    times = [painted for painted, _ in paints]
    return (len(times) - 1) / (times[-1] - times[0])


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
    parser.add_argument("parts", nargs="*", help="prototypes retraining window kills")
    parser.add_argument("--draws", type=int, default=20, help="of letters, a signer")
    parser.add_argument("--retrain-draws", type=int, default=10, help="the same when retraining")
    parser.add_argument("--kills", type=int, default=100)
    options = parser.parse_args()
    data = read(options.data / "nepali" / "letters.npz")
    isl = isl_rows(options.data, [x.label for x in load_model("isl").labels])
    parts = {
        "prototypes": lambda: prototypes(data, isl, options.draws),
        "window": lambda: window(data),
        "kills": lambda: kills(options.kills),
        "retraining": lambda: retraining(data, isl, options.retrain_draws),
    }
    wanted = options.parts or list(parts)
    unknown = set(wanted) - set(parts)
    if unknown:
        parser.error(f"no part {', '.join(unknown)}; choose from {', '.join(parts)}")
    print(json.dumps({name: parts[name]() for name in wanted}, indent=1))


if __name__ == "__main__":
    main()
