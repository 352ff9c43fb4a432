"""From recorded samples to a model folder: split, measured, trained, written.

What the app's retraining and ``python -m training adapt`` both run. See `training.adapt_fit` for
the method.
"""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from signapp import _files
from signapp.errors import DatasetError
from signapp.landmarks.features import (
    FEATURE_VERSION,
    FloatArray,
    extract_features,
    features_to_landmarks,
    hands_present,
)
from signapp.languages import Language
from signapp.recognition.catalog import MODEL_FILE
from signapp.recognition.model import Label, SignModel, Thresholds
from signapp.recognition.prototypes import TaughtLetter, TaughtModel
from signapp.rendering.exemplars import EXEMPLARS_FILE, Exemplar, load_exemplars
from training.adapt_fit import AdaptOptions, OldLetters, adapt
from training.augment import augment
from training.calibrate import choose_thresholds, fit_temperature
from training.checkpoint import CHECKPOINT_FILE, export_model, load_checkpoint, save_checkpoint
from training.fit import Progress, predict
from training.metrics import confusion
from training.network import SignNetwork

StrArray = NDArray[np.str_]
BoolArray = NDArray[np.bool_]

MIN_SAMPLES = 10
"""Samples a letter needs to be trained."""
MOST_STRICT = 0.7
"""Highest threshold of a model that was trained from recordings alone; shipped ones are like it."""
HELD_OUT = 0.34
"""Share of a letter's sessions or takes that is kept for measuring."""


@dataclass(frozen=True, eq=False)
class Recorded:
    """Recorded samples with a hand each (array lengths N).

    Attributes:
        features: (N, 126).
        labels, sessions: letter, and who and in which session.
        takes: number of the continuous recording.
        aspect: image width / height.
    """

    features: FloatArray
    labels: StrArray
    sessions: StrArray
    takes: NDArray[np.int64]
    aspect: FloatArray


def read_recorded(path: Path) -> Recorded:
    """Read the ``.npz`` of `signapp.recording.export`; letters of too few samples are left out.

    Raises:
        DatasetError: it is not such a file, or no letter has `MIN_SAMPLES` samples.
    """
    try:
        with np.load(path, allow_pickle=False) as archive:
            arrays = {key: archive[key] for key in archive.files}
        features = extract_features(arrays["landmarks"], arrays["aspect"])
        labels = arrays["label"].astype(np.str_)
        signers = arrays["group"].astype(np.str_)
        sessions = np.char.add(np.char.add(signers, "\t"), arrays["session"].astype(np.str_))
        takes = arrays["sequence"].astype(np.int64)
        aspect = arrays["aspect"].astype(np.float32)
    except (OSError, ValueError, KeyError, EOFError) as error:
        raise DatasetError(f"{path} holds no recordings of signapp ({error})") from error
    names, counts = np.unique(labels[hands_present(features).any(axis=-1)], return_counts=True)
    kept = np.isin(labels, names[counts >= MIN_SAMPLES]) & hands_present(features).any(axis=-1)
    if not kept.any():
        raise DatasetError(
            f"no letter has {MIN_SAMPLES} samples yet; record more before retraining"
        )
    return Recorded(features[kept], labels[kept], sessions[kept], takes[kept], aspect[kept])


def hold_out(data: Recorded, seed: int = 0) -> tuple[BoolArray, str]:
    """Choose the samples to measure on: whole sessions, else whole takes, else ends of takes.

    Returns:
        (N,) mask, and in words how it was chosen.
    """
    rng = np.random.default_rng(seed)
    for units, words in (
        (data.sessions, "sessions that were not trained on"),
        (data.takes.astype(np.str_), "takes that were not trained on"),
    ):
        mask = np.zeros(len(data.labels), bool)
        enough = True
        for label in np.unique(data.labels):
            here = data.labels == label
            names = rng.permutation(np.unique(units[here]))
            if len(names) < 2:
                enough = False
                break
            count = max(1, round(HELD_OUT * len(names)))
            mask |= here & np.isin(units, names[:count])
        if enough:
            return mask, words
    mask = np.zeros(len(data.labels), bool)
    for label in np.unique(data.labels):
        rows = np.flatnonzero(data.labels == label)
        mask[rows[-max(1, len(rows) // 4) :]] = True
    words = "the end of each letter's only take, which flatters: record every letter twice or more"
    return mask, words


@dataclass(frozen=True, eq=False)
class Base:
    """What to start from.

    Attributes:
        model: the model in use.
        network, classes: its checkpoint.
        exemplars: its poses by label.
    """

    model: SignModel
    network: SignNetwork
    classes: list[str]
    exemplars: dict[str, Exemplar]

    def old_letters(self, fresh: bool) -> OldLetters:
        """The letters to keep: none when starting afresh."""
        if fresh:
            return OldLetters([], np.zeros((0, 126), np.float32))
        poses = [self.exemplars[c].features for c in self.classes if c in self.exemplars]
        if not poses:
            raise DatasetError(
                f"{self.model.path.parent} has no {EXEMPLARS_FILE}, without which its letters "
                "would be forgotten; start afresh or choose another model"
            )
        return OldLetters(self.classes, np.stack(poses))


def load_base(folder: Path) -> Base:
    """Load a model folder with its checkpoint and poses.

    Raises:
        ModelError: the model or the checkpoint is missing or damaged.
    """
    network, classes = load_checkpoint(folder)
    exemplars_path = folder / EXEMPLARS_FILE
    exemplars = load_exemplars(exemplars_path) if exemplars_path.is_file() else {}
    return Base(SignModel(folder / MODEL_FILE), network, classes, exemplars)


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
        raise DatasetError("only one letter is recorded; a recogniser needs at least two")
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
    _write(output, network, classes, language, temperature, thresholds, report, data, base, fresh)
    return report


def _in_use(
    data: Recorded, rows: BoolArray, base: Base, fresh: bool, features: FloatArray
) -> StrArray:
    """What the model in use, with the prototypes of these rows, calls the features."""
    letters = [
        TaughtLetter(Label(str(x), str(x), str(x)), data.features[rows & (data.labels == x)])
        for x in np.unique(data.labels[rows])
    ]
    poses = {name: e.features[None] for name, e in base.exemplars.items()}
    model = TaughtModel(base.model, letters, poses, only_taught=fresh)
    names = np.array([label.label for label in model.labels])
    found: StrArray = names[model.scores(features).probabilities.argmax(axis=1)]
    return found


def _kept(
    base: Base, network: SignNetwork, names: list[str], old: OldLetters, seed: int
) -> dict[str, float] | None:
    """Share of altered exemplar poses named rightly, before and after."""
    if not old.classes:
        return None
    generator = torch.Generator().manual_seed(seed + 1000)
    labelled = [c for c in old.classes if c in base.exemplars]
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
    split: str,
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
        "split": split,
        "before": float((before == truth).mean()),
        "after": float((after == truth).mean()),
        "letters": letters,
        "kept": kept,
        "confusion": {"labels": shown, "counts": confusion(after, truth, shown).tolist()},
    }


def _write(
    output: Path,
    network: SignNetwork,
    classes: list[str],
    language: Language,
    temperature: float,
    thresholds: Thresholds,
    report: dict[str, Any],
    data: Recorded,
    base: Base,
    fresh: bool,
) -> None:
    output.mkdir(parents=True, exist_ok=True)
    poses = {} if fresh else {name: e for name, e in base.exemplars.items() if name in classes}
    for label in np.unique(data.labels):
        if str(label) not in poses:
            poses[str(label)] = _medoid(network, data, str(label))
    _files.write_text(output / EXEMPLARS_FILE, _exemplar_text(language.code, poses))
    counts = {row["label"]: row["samples"] for row in report["letters"]}
    provenance = {
        "recipe": "adapt",
        "source_model": base.model.language.code,
        "source_provenance": {} if fresh else base.model.provenance,
        "taught": {"until": time.time(), "samples": counts, "fresh": fresh},
        "held_out_accuracy": report["after"],
        "split": report["split"],
    }
    save_checkpoint(network, classes, output / CHECKPOINT_FILE, language.code)
    export_model(
        network,
        classes,
        language,
        output / MODEL_FILE,
        temperature=temperature,
        thresholds=thresholds,
        provenance=provenance,
    )
    _files.write_text(output / "card.md", _card(language, report, base, fresh))
    text = json.dumps(report, ensure_ascii=False, indent=1)
    _files.write_text(output / "report.json", text)


def _medoid(network: SignNetwork, data: Recorded, label: str) -> Exemplar:
    """The sample nearest to the mean of its letter, in the embedding."""
    rows = np.flatnonzero(data.labels == label)
    with torch.inference_mode():
        embedding = network.encoder(torch.from_numpy(data.features[rows]))
    unit = torch.nn.functional.normalize(embedding, dim=-1)
    best = rows[int((unit @ unit.mean(0)).argmax())]
    aspect = float(data.aspect[best])
    return Exemplar(label, features_to_landmarks(data.features[best], aspect), aspect)


def _exemplar_text(code: str, poses: dict[str, Exemplar]) -> str:
    rows = [
        {
            "label": name,
            "aspect": round(e.aspect, 4),
            "depth": round(e.depth, 4),
            "landmarks": np.round(e.landmarks.astype(np.float64), 4).tolist(),
        }
        for name, e in poses.items()
    ]
    data = {"feature_version": FEATURE_VERSION, "language": code, "exemplars": rows}
    return json.dumps(data, ensure_ascii=False)


def _card(language: Language, report: dict[str, Any], base: Base, fresh: bool) -> str:
    lines = [
        f"# {language.name}",
        "",
        f"Retrained in signapp from the model of {base.model.language.name}"
        + (", whose letters were dropped." if fresh else ", whose letters were kept."),
        f"Measured on {report['split']}: {report['after']:.3f} "
        f"(before, by prototypes: {report['before']:.3f}).",
        "",
        "| letter | samples | before | after |",
        "|---|---|---|---|",
    ]
    lines += [
        f"| {x['label']} | {x['samples']} | {x['before']:.2f} | {x['after']:.2f} |"
        for x in report["letters"]
    ]
    if report["kept"]:
        lines += [
            "",
            f"Kept letters, on altered example poses (their recordings are not shipped): "
            f"{report['kept']['before']:.3f} before, {report['kept']['after']:.3f} after.",
        ]
    return "\n".join(lines) + "\n"
