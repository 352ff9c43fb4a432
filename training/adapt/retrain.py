"""From recorded samples to a model folder: split, measured, trained, written.

What the app's retraining and ``python -m training adapt`` both run. See `training.adapt.replay` for
the method.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch

from signapp.errors import DatasetError, Message
from signapp.landmarks.features import FloatArray
from signapp.languages import Language
from signapp.recognition.model import Label
from signapp.recognition.prototypes import TaughtLetter, TaughtModel
from signapp.recognition.thresholds import Thresholds
from training.adapt.base import Base
from training.adapt.folder import Adapted, write_folder
from training.adapt.recordings import BoolArray, Recorded, StrArray, hold_out
from training.adapt.replay import AdaptOptions, OldLetters, adapt
from training.evaluation.metrics import confusion
from training.fitting.augmentation import augment
from training.fitting.calibration import choose_thresholds, fit_temperature
from training.fitting.fit import Progress, predict
from training.networks.network import SignNetwork

MOST_STRICT = 0.7
"""Highest threshold of a model that was trained from recordings alone; shipped ones are like it."""


def retrain(
    data: Recorded,
    base: Base,
    language: Language,
    output: Path,
    *,
    fresh: bool = False,
    options: AdaptOptions | None = None,
    seed: int = 0,
    progress: Callable[[str, Progress], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> dict[str, Any]:
    """Measure on held-out samples, train on all, write the model folder; return the report.

    Args:
        data: the samples.
        base: see `Base`; its encoder is the start in any case.
        language: the language to write into the model.
        output: folder to write ``model.onnx``, checkpoint, poses, card and ``report.json`` to.
        fresh: drop the letters that `base` knows, as to replace borrowed signs.
        options, seed: see `adapt`.
        progress: called with ``"measuring"`` or ``"training"`` and the state of that fit.
        cancel: see `adapt`.

    Raises:
        DatasetError: fewer than two letters in all.
        Cancelled: `cancel` said so; nothing was written.
    """
    started = time.monotonic()
    old = base.old_letters(fresh)
    every = sorted({*old.classes, *(str(x) for x in data.labels)})
    if len(every) < 2:
        raise DatasetError("one-letter-recorded")
    held, split = hold_out(data, seed)

    def fit(rows: BoolArray, stage: str, seed: int) -> tuple[SignNetwork, list[str], Any]:
        def measure(network: SignNetwork) -> float:
            found = np.array(names)[predict(network, data.features[held]).argmax(-1).numpy()]
            return float((found == data.labels[held]).mean())

        fresh_names = dict.fromkeys(str(x) for x in data.labels[rows] if str(x) not in old.classes)
        names = [*old.classes, *fresh_names]
        return adapt(
            base.network,
            old,
            data.features[rows],
            [str(x) for x in data.labels[rows]],
            options=options,
            seed=seed,
            progress=None if progress is None else lambda state: progress(stage, state),
            measure=measure if stage == "measuring" else None,
            cancel=cancel,
        )

    trial, names, curve = fit(~held, "measuring", seed)
    logits = predict(trial, data.features[held])
    targets = torch.tensor([names.index(str(x)) for x in data.labels[held]])
    after = np.array(names)[logits.argmax(-1).numpy()]
    before = _in_use(data, ~held, base, fresh, data.features[held])
    kept = _kept(base, trial, names, old, seed)
    network, classes, _ = fit(np.ones(len(data.labels), bool), "training", seed + 1)

    temperature = max(_temperature_of(base), fit_temperature(logits, targets))
    thresholds = base.model.thresholds
    if fresh:
        probabilities = (logits / temperature).softmax(-1).numpy()
        strict = choose_thresholds(probabilities, after == data.labels[held], 0.9)
        # A handful of letters of one signer look surer than they are: new people, and the same
        # one tomorrow, would be rejected too often.
        probability = min(strict.probability, MOST_STRICT)
        thresholds = Thresholds(probability, min(strict.margin, probability / 3))
    report = _report(data, held, split, before, after, names, kept)
    report["curve"] = curve
    report["seconds"] = round(time.monotonic() - started, 1)
    adapted = Adapted(network, classes, temperature, thresholds, fresh)
    write_folder(output, adapted, language, base, data, report)
    return report


def _in_use(
    data: Recorded, rows: BoolArray, base: Base, fresh: bool, features: FloatArray
) -> StrArray:
    """What the model in use, with the prototypes of these rows, calls the features."""
    letters = [
        TaughtLetter(Label.unnamed(str(x)), data.features[rows & (data.labels == x)])
        for x in np.unique(data.labels[rows])
    ]
    model = TaughtModel(base.model, letters, only_taught=fresh)
    names = np.array([label.label for label in model.labels])
    found: StrArray = names[model.scores(features).probabilities.argmax(axis=1)]
    return found


def _kept(
    base: Base, network: SignNetwork, names: list[str], old: OldLetters, seed: int
) -> dict[str, float] | None:
    """Share of altered exemplar poses classified correctly, before and after."""
    if not old.classes:
        return None
    generator = torch.Generator().manual_seed(seed + 1000)
    labelled = [pose.label for pose in base.known_poses]
    poses = torch.from_numpy(old.poses).repeat(40, 1)
    truth = np.tile(labelled, 40)
    altered = augment(poses, AdaptOptions().mild, generator).numpy()

    def share(net: SignNetwork, labels: list[str]) -> float:
        return float((np.array(labels)[predict(net, altered).argmax(-1).numpy()] == truth).mean())

    return {"before": share(base.network, base.classes), "after": share(network, names)}


def _temperature_of(base: Base) -> float:
    """The temperature inside the model file: how much smaller its logits are."""
    generator = torch.Generator().manual_seed(0)
    probe = (torch.rand(64, 126, generator=generator) * 0.5).numpy()
    raw = predict(base.network, probe).numpy()
    ratio = np.abs(raw).sum() / max(float(np.abs(base.model.scores(probe).logits).sum()), 1e-9)
    return float(np.clip(ratio, 0.05, 10))


def _report(
    data: Recorded,
    held: BoolArray,
    split: Message,
    before: StrArray,
    after: StrArray,
    names: list[str],
    kept: dict[str, float] | None,
) -> dict[str, Any]:
    truth = data.labels[held]
    letters = [
        {
            "label": str(label),
            "samples": int((data.labels == label).sum()),
            "measured_on": int((truth == label).sum()),
            "before": float((before[truth == label] == label).mean()),
            "after": float((after[truth == label] == label).mean()),
        }
        for label in dict.fromkeys(str(x) for x in data.labels)
    ]
    shown = [x for x in names if x in set(truth) | set(after)]
    return {
        "split": str(split),
        "split_code": split.code,
        "before": float((before == truth).mean()),
        "after": float((after == truth).mean()),
        "letters": letters,
        "kept": kept,
        "confusion": {"labels": shown, "counts": confusion(after, truth, shown).tolist()},
    }
