"""From a dataset to a model folder: measured on held-out groups, then trained on everything."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from signapp.landmarks.features import FloatArray
from signapp.languages import Language
from signapp.recognition.catalog import MODEL_FILE
from signapp.recognition.hard_letters import LETTERS_FILE
from signapp.recognition.thresholds import Thresholds
from training.data.dataset import Dataset, concatenate
from training.data.people import to_measure
from training.data.splits import group_folds
from training.evaluation.metrics import Reliability, confusion, evaluate_predictions, reliability
from training.fitting.calibration import (
    Rejection,
    choose_thresholds,
    fit_temperature,
    measure_rejection,
)
from training.fitting.fit import FitResult, Progress, fit, predict
from training.fitting.recipes import Recipe
from training.models.checkpoint import CHECKPOINT_FILE, export_model, save_checkpoint
from training.models.letter_clusters import STATISTICS_FILE
from training.networks.network import SignNetwork

MODEL_FOLDER_FILES = (
    MODEL_FILE, CHECKPOINT_FILE, STATISTICS_FILE, "card.md", LETTERS_FILE,
    "confusion.png", "reliability.png",
)  # fmt: skip
"""What training writes into a model folder."""
KEEP = 0.9
"""Share of rightly named held-out letters that the thresholds accept."""


@dataclass(frozen=True, eq=False)
class HeldOut:
    """Predictions for rows whose group the network had not seen.

    Attributes:
        data: those rows.
        logits: (N, C), before the temperature.
        temperature, thresholds: chosen on them.
        others: logits of signs that are not letters of the language, (M, C).
        light: the same pictures as the light tracker sees them, if they were learnt from too.
    """

    data: Dataset
    classes: list[str]
    logits: torch.Tensor
    temperature: float
    thresholds: Thresholds
    others: torch.Tensor
    light: "HeldOut | None" = None

    @property
    def probabilities(self) -> NDArray[np.float32]:
        """(N, C), calibrated."""
        result: NDArray[np.float32] = (self.logits / self.temperature).softmax(-1).numpy()
        return result

    @property
    def predicted(self) -> NDArray[np.str_]:
        """(N,) the most likely letter."""
        named: NDArray[np.str_] = np.array(self.classes)[self.logits.argmax(-1).numpy()]
        return named

    @property
    def right(self) -> NDArray[np.bool_]:
        """(N,) whether that is the letter signed."""
        result: NDArray[np.bool_] = self.predicted == self.data.labels
        return result

    def summary(self) -> dict[str, Any]:
        """Measures as `training.evaluation.metrics.evaluate_predictions`."""
        return evaluate_predictions(self.predicted, self.data)

    def reliability(self) -> Reliability:
        """Calibration over the rows with a hand."""
        found = self.data.detected
        return reliability(self.probabilities.max(axis=1)[found], self.right[found])

    def rejection(self) -> Rejection:
        """What the thresholds do, over rows with a hand."""
        found = self.data.detected
        others = (self.others / self.temperature).softmax(-1).numpy()
        return measure_rejection(
            self.probabilities[found], self.right[found], others, self.thresholds
        )

    def confusion(self) -> NDArray[np.int64]:
        """Counts (true, predicted) over rows with a hand."""
        found = self.data.detected
        return confusion(self.predicted[found], self.data.labels[found], self.classes)


def left_out_folds(
    data: Dataset, folds: int = 5, seed: int = 0
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Which rows are left out together, and which of them are measured.

    Returns:
        fold: (N,) int64, from 0; -1 for whoever is only there to be learnt from.
        measured: (N,) bool, see `training.data.people.to_measure`.
    """
    units = data.groups
    measured = to_measure(data)
    if len(np.unique(units[measured])) < 2:
        units = data.sequences.astype(np.str_)
    count = min(folds, len(np.unique(units[measured])))
    fold_of = dict(zip(units[measured], group_folds(units[measured], count, seed), strict=True))
    return np.array([fold_of.get(unit, -1) for unit in units], dtype=np.int64), measured


def cross_predict(
    data: Dataset,
    classes: list[str],
    recipe: Recipe,
    *,
    folds: int = 5,
    seed: int = 0,
    source: SignNetwork | None = None,
    others: FloatArray | None = None,
    let_through: float = 1.0,
    light: Dataset | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> HeldOut:
    """Predict rows by a network that has not seen their group; calibrate on these predictions.

    Of a group with very many rows of a letter some are measured, evenly chosen; whoever is only
    there to be learnt from is not. With a single group, its recordings are the groups, which is
    easier than new people.

    Args:
        data, classes, recipe, folds, seed, source: what to train, and how.
        others: (M, 126) features of what is no letter.
        let_through: share of them that the thresholds may accept at most.
        light: the same pictures as the light tracker sees them: learnt from and held out with
            their groups, measured apart; nothing is chosen on them.
        progress: of the fits, one after the other.
    """
    fold, held = left_out_folds(data, folds, seed)
    count = int(fold.max()) + 1
    logits = torch.zeros(len(data), len(classes))
    extra = []
    if light is not None:
        fold_of = dict(zip(data.groups[held], fold[held], strict=True))
        light_fold = np.array([fold_of.get(unit, -1) for unit in light.groups], dtype=np.int64)
        light_held = to_measure(light) & (light_fold >= 0)
        light_logits = torch.zeros(len(light), len(classes))
    for number in range(count):
        train = data.subset(fold != number)
        if light is not None:
            train = concatenate([train, light.subset(light_fold != number)], data.name)
        result = fit(
            train, recipe, seed=seed + number, classes=classes, source=source, progress=progress
        )
        test = held & (fold == number)
        logits[torch.from_numpy(test)] = predict(result.network, data.features[test])
        if others is not None and len(part := others[number::count]):  # a few may not reach all
            extra.append(predict(result.network, part))
        if light is not None:
            test = light_held & (light_fold == number)
            light_logits[torch.from_numpy(test)] = predict(result.network, light.features[test])
    measured = calibrate(
        data.subset(held),
        classes,
        logits[torch.from_numpy(held)],
        torch.cat(extra) if extra else None,
        let_through,
    )
    if light is None:
        return measured
    rows = light.subset(light_held)
    seen = light_logits[torch.from_numpy(light_held)]
    nothing = torch.zeros(0, len(classes))
    apart = HeldOut(rows, classes, seen, measured.temperature, measured.thresholds, nothing)
    return replace(measured, light=apart)


def calibrate(
    data: Dataset,
    classes: list[str],
    logits: torch.Tensor,
    others: torch.Tensor | None = None,
    let_through: float = 1.0,
) -> HeldOut:
    """Choose temperature and thresholds on held-out logits (see `choose_thresholds`)."""
    found = data.detected
    index = {label: i for i, label in enumerate(classes)}
    targets = torch.tensor([index[str(label)] for label in data.labels[found]])
    seen = logits[torch.from_numpy(found)]
    temperature = fit_temperature(seen, targets)
    probabilities = (seen / temperature).softmax(-1).numpy()
    right = probabilities.argmax(1) == targets.numpy()
    nothing = torch.zeros(0, len(classes)) if others is None else others
    strange = (nothing / temperature).softmax(-1).numpy()
    thresholds = choose_thresholds(probabilities, right, KEEP, strange, let_through)
    return HeldOut(data, classes, logits, temperature, thresholds, nothing)


def train_final(
    data: Dataset,
    classes: list[str],
    recipe: Recipe,
    *,
    seeds: int = 1,
    source: SignNetwork | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> FitResult:
    """Train on every row; with several seeds, distil the ensemble into one network.

    Distillation: Hinton, Vinyals and Dean, "Distilling the Knowledge in a Neural Network", 2015.
    """
    teachers = [
        fit(data, recipe, seed=s, classes=classes, source=source, progress=progress)
        for s in range(seeds)
    ]
    if seeds == 1:
        return teachers[0]
    soft = distil_targets([t.network for t in teachers], data, classes)
    return fit(
        data, recipe, seed=seeds, classes=classes, source=source, soft=soft, progress=progress
    )


def distil_targets(
    teachers: list[SignNetwork], data: Dataset, classes: list[str], share: float = 0.7
) -> torch.Tensor:
    """(N, C) targets: `share` of the teachers' mean probabilities, the rest the labels."""
    mean = sum(predict(t, data.features).softmax(-1) for t in teachers) / len(teachers)
    index = {label: i for i, label in enumerate(classes)}
    hard = torch.zeros(len(data), len(classes))
    hard[torch.arange(len(data)), torch.tensor([index[str(v)] for v in data.labels])] = 1
    return share * torch.as_tensor(mean) + (1 - share) * hard


def write_model(
    folder: Path,
    result: FitResult,
    language: Language,
    held_out: HeldOut,
    provenance: dict[str, Any],
) -> float:
    """Write ``model.onnx`` and the checkpoint; returns the difference of ONNX and torch."""
    save_checkpoint(result.network, result.classes, folder / CHECKPOINT_FILE, language.code)
    return export_model(
        result.network,
        result.classes,
        language,
        folder / MODEL_FILE,
        temperature=held_out.temperature,
        thresholds=held_out.thresholds,
        provenance=provenance,
    )
