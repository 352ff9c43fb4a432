"""The pieces of work of a study. Each is independent, seeded, and returns plain numbers."""

import time
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from signapp.system.files import atomic_path
from training.data.dataset import Dataset
from training.data.splits import hold_out_groups, shots
from training.evaluation.metrics import evaluate_predictions
from training.fitting.augmentation import NO_AUGMENTATION
from training.fitting.fit import fit, predict
from training.fitting.mid_transition import half_way
from training.fitting.recipes import (
    CLASSIC,
    FROZEN_FIRST,
    STANDARD,
    TWO_HANDED,
    Recipe,
    suited,
)
from training.models.checkpoint import load_checkpoint, save_checkpoint
from training.models.produce import train_final
from training.networks.network import NetworkConfig, SignNetwork
from training.study.data import StudyData, fold_or_groups

SHOTS = (1, 2, 5, 10, 20, 50)
_TEST_ROWS, _VALIDATION_ROWS = 2000, 400

CROSS_STEPS = {"isl": 450, "bengali": 1500, "assamese": 300, "nepali": 500}
"""Batches with a part held out: few where few people signed, more where there are many sittings."""

CLASSIC_FITS = (
    ("", "isl"), ("", "bengali"), ("", "assamese"),
    ("isl", "bengali"), ("isl", "assamese"), ("bengali", "assamese"),
)  # fmt: skip
"""Source (none for random weights) and target of each fit of the earlier study."""


@dataclass(frozen=True)
class Job:
    """One piece: `kind` names the function below, `params` are its arguments."""

    name: str
    kind: str
    params: dict[str, Any]
    stage: int = 1


@dataclass(frozen=True)
class Budget:
    """Batches of each kind of fit; the same for all starts that are compared.

    `cross` names languages, `other` is for the rest.
    """

    cross: dict[str, int] = field(default_factory=lambda: dict(CROSS_STEPS))
    other: int = 400
    small: int = 300
    shots: int = 150
    pretrain: int = 800
    ablation: int = 300
    classic_epochs: int = 20
    classic_rows: int = 50_859
    teachers: int = 3


QUICK = Budget(
    cross={}, other=30, small=30, shots=12, pretrain=30, ablation=12, classic_epochs=2,
    classic_rows=1000, teachers=2,
)  # fmt: skip


def run_job(job: Job, data: StudyData, run: Path, budget: Budget) -> dict[str, Any]:
    """Do one job and return its numbers, with its name, parameters and seconds."""
    start = time.perf_counter()
    torch.set_num_threads(1)
    result = _KINDS[job.kind](data, run, budget, **job.params)
    return {**asdict(job), **result, "seconds": round(time.perf_counter() - start, 2)}


def _summary(network: SignNetwork, classes: list[str], test: Dataset) -> dict[str, Any]:
    logits = predict(network, test.features)
    return evaluate_predictions(np.array(classes)[logits.argmax(-1).numpy()], test)


def _thin(data: Dataset, rows: int, seed: int) -> Dataset:
    if len(data) <= rows:
        return data
    return data.subset(np.random.default_rng(seed).permutation(len(data))[:rows])


def _save_logits(run: Path, name: str, rows: NDArray[np.int64], logits: torch.Tensor) -> None:
    with atomic_path(run / "logits" / f"{name}.npz") as path, path.open("wb") as stream:
        np.savez(stream, rows=rows, logits=logits.numpy().astype(np.float32))


def cross(
    data: StudyData, run: Path, budget: Budget, *, code: str, fold: int | str, seed: int
) -> dict[str, Any]:
    """Leave one fold (a number) or one group or source (a name) out, test on it."""
    rows = data.sets[code]
    held = fold_or_groups(rows, 0) == fold if isinstance(fold, int) else rows.groups == fold
    train, test = rows.subset(~held), rows.subset(held)
    classes = data.classes[code]
    recipe = suited(STANDARD, rows).with_steps(budget.cross.get(code, budget.other))
    result = fit(train, recipe, seed=seed, classes=classes)
    logits = predict(result.network, test.features)
    _save_logits(run, f"{code}-{fold}-{seed}", np.flatnonzero(held), logits)
    others = _other_signs(data, code)
    _save_logits(
        run, f"{code}-{fold}-{seed}-others", np.arange(len(others)),
        predict(result.network, others),
    )  # fmt: skip
    return evaluate_predictions(np.array(classes)[logits.argmax(-1).numpy()], test)


def _other_signs(data: StudyData, code: str, count: int = 400) -> NDArray[np.float32]:
    """What is not a letter: other alphabets' signs, then half-way poses between two letters."""
    generator = np.random.default_rng(0)
    leave = data.related(code)
    pools = [d.features[d.detected] for k, d in data.sets.items() if k not in leave]
    foreign = np.concatenate(pools) if pools else np.zeros((0, 126), np.float32)
    foreign = foreign[generator.permutation(len(foreign))[:count]]
    rows = data.sets[code].subset(data.sets[code].detected)
    labels = torch.from_numpy(np.unique(rows.labels, return_inverse=True)[1])
    between = half_way(
        torch.from_numpy(rows.features), labels, count, torch.Generator().manual_seed(0), spread=0.0
    )
    return np.concatenate((foreign, between.numpy()))


def source_to_source(
    data: StudyData, run: Path, budget: Budget, *, code: str, train: str, test: str, seed: int
) -> dict[str, Any]:
    """Train on one group, test on another."""
    rows, classes = data.sets[code], data.classes[code]
    here, there = rows.subset(rows.groups == train), rows.subset(rows.groups == test)
    recipe = suited(STANDARD, rows).with_steps(budget.cross.get(code, budget.other))
    result = fit(here, recipe, seed=seed, classes=classes)
    return _summary(result.network, classes, there)


def random_split(
    data: StudyData, run: Path, budget: Budget, *, code: str, seed: int
) -> dict[str, Any]:
    """A random fifth held out: leaks, and stands in the table only to be compared."""
    rows, classes = data.sets[code], data.classes[code]
    held = np.random.default_rng(seed).random(len(rows)) < 0.2
    recipe = suited(STANDARD, rows).with_steps(budget.small)
    result = fit(rows.subset(~held), recipe, seed=seed, classes=classes)
    return _summary(result.network, classes, rows.subset(held))


def pretrain(
    data: StudyData, run: Path, budget: Budget, *, source: str, leave_out: str = ""
) -> dict[str, Any]:
    """Train a source encoder: one set, or the union without a target."""
    rows = data.union_without(leave_out) if leave_out else data.sets[source]
    recipe = STANDARD if leave_out else suited(STANDARD, rows)
    result = fit(rows, recipe.with_steps(budget.pretrain), seed=0)
    save_checkpoint(result.network, result.classes, run / "sources" / f"{source}.st", source)
    return {"rows": len(rows), "outputs": len(result.classes)}


def _source(run: Path, name: str) -> SignNetwork | None:
    return None if name == "scratch" else load_checkpoint(run / "sources" / f"{name}.st")[0]


def compare_starts(
    data: StudyData, run: Path, budget: Budget, *, code: str, shots_: int, seed: int,
    starts: list[str], carry: str = "all",
) -> dict[str, Any]:  # fmt: skip
    """Scratch against transfer on the same rows, budget, validation and test groups.

    `shots_` rows a class are learnt from, 0 for all. The best on the validation groups is kept.
    `carry` ``"hands"`` is the standard transfer, ``"all"`` the frozen phase and then everything.
    """
    rows, classes = data.sets[code], data.classes[code]
    fold = fold_or_groups(rows, 0)
    count = int(fold.max()) + 1
    test = rows.subset(fold == seed % count)
    rest = rows.subset(fold != seed % count)
    held = hold_out_groups(rest, 0.15, seed)
    validation = _thin(rest.subset(held), _VALIDATION_ROWS, seed)
    train = rest.subset(~held)
    base = STANDARD if carry == "hands" else FROZEN_FIRST
    recipe = replace(suited(base, rows), keep="best", steps=budget.small)
    if shots_:
        train = train.subset(shots(train, shots_, seed))
        recipe = replace(recipe, steps=budget.shots, batch=128, rate=2e-3)
    test = _thin(test, _TEST_ROWS, seed)
    accuracy, curves = {}, {}
    for start in starts:
        result = fit(
            train, recipe, seed=seed, classes=classes, validation=validation,
            source=_source(run, start),
        )  # fmt: skip
        accuracy[start] = _summary(result.network, classes, test)["accuracy_detected"]
        curves[start] = result.history
    return {"accuracy_by_start": accuracy, "curves": curves, "train_rows": len(train)}


def ablations(base: Recipe = TWO_HANDED) -> dict[str, Recipe]:
    """The recipes of the ablation rows by name; the first is `base`, the whole recipe."""
    network, change = base.network, base.augmentation

    def net(**parts: Any) -> Recipe:
        return replace(base, network=replace(network, **parts))

    def aug(**parts: Any) -> Recipe:
        return replace(base, augmentation=replace(change, **parts))

    return {
        "standard": base,
        "raw features, classic network": replace(base, network=NetworkConfig("classic")),
        "no palm frame": net(palm_frame=False),
        "no pairwise distances": net(distances=False),
        "no bone angles": net(angles=False),
        "no relation of the hands": net(relation=False),
        "hands by handedness": net(order_by_position=False),
        "dropout 0.2": net(dropout=0.2),
        "dropout 0.7": net(dropout=0.7),
        "no direction dropout": net(direction_dropout=0.0),
        "direction dropout 0.4": net(direction_dropout=0.4),
        "mean of both mirror images": net(mirror_mean=True),
        "no mirror augmentation": aug(mirror=0.0),
        "no 3-D rotation": aug(turn=0.0, hand_turn=0.0),
        "double rotation": aug(turn=2 * change.turn, hand_turn=2 * change.hand_turn),
        "pictures of the given shape alone": aug(squeeze=0.0),
        "no landmark noise": aug(jitter=0.0, finger=0.0),
        "no depth dropout": aug(z_drop=0.0, z_scale=0.0),
        "no depth at all": aug(z_drop=1.0),
        "no hand added": aug(drop_hand=0.0, add_hand=0.0),
        "a hand dropped or added more often": aug(drop_hand=0.05, add_hand=0.25),
        "resting hands seen": net(leave_out_resting=False),
        "no augmentation": replace(base, augmentation=NO_AUGMENTATION),
        "no label smoothing": replace(base, smoothing=0.0),
        "no poses half-way between letters": replace(base, outliers=0.0),
        "no weight averaging": replace(base, ema=0.0),
        "no source balancing": replace(base, balance=0.0),
        "distilled ensemble": base,
    }


def ablation(
    data: StudyData, run: Path, budget: Budget, *, row: str, code: str, fold: int | str, seed: int
) -> dict[str, Any]:
    """One change of the recipe on one held-out fold or source."""
    rows, classes = data.sets[code], data.classes[code]
    held = fold_or_groups(rows, 0) == fold if isinstance(fold, int) else rows.groups == fold
    recipe = ablations(suited(STANDARD, rows))[row].with_steps(budget.ablation)
    seeds = budget.teachers if row == "distilled ensemble" else 1
    if seeds > 1:
        result = train_final(rows.subset(~held), classes, recipe, seeds=seeds)
    else:
        result = fit(rows.subset(~held), recipe, seed=seed, classes=classes)
    return _summary(result.network, classes, rows.subset(held))


def classic(
    data: StudyData, run: Path, budget: Budget, *, seed: int, random: bool
) -> dict[str, Any]:
    """The earlier study as recorded: three baselines and three transfers.

    The random split leaves a fifth out (the record: a tenth each to validate and to test; nothing
    is chosen by validation, so both measure). The other leaves whole groups out.
    """
    recipe = replace(CLASSIC, epochs=budget.classic_epochs, frozen=budget.classic_epochs)
    accuracy: dict[str, float] = {}
    networks: dict[str, SignNetwork] = {}
    for source, code in CLASSIC_FITS:
        if not {source or code, code} <= set(data.sets):
            continue
        rows, classes = data.sets[code], data.classes[code]
        rows = _thin(rows.subset(rows.detected), budget.classic_rows, seed)
        if random:
            held = np.random.default_rng(seed).random(len(rows)) < 0.2
        else:
            fold = fold_or_groups(rows, 0)
            held = fold == seed % (int(fold.max()) + 1)
        result = fit(
            rows.subset(~held), recipe, seed=seed, classes=classes, source=networks.get(source)
        )
        name = f"{source}→{code}" if source else code
        accuracy[name] = _summary(result.network, classes, rows.subset(held))["accuracy"]
        networks.setdefault(code, result.network)
    return {"accuracy_by_fit": accuracy}


_KINDS: dict[str, Any] = {
    "cross": cross,
    "source_to_source": source_to_source,
    "random_split": random_split,
    "pretrain": pretrain,
    "compare_starts": compare_starts,
    "ablation": ablation,
    "classic": classic,
}
