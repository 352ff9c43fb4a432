"""The pieces of work of a study. Each is independent, seeded, and returns plain numbers."""

import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from signapp._files import atomic_path
from training.augment import NO_AUGMENTATION
from training.checkpoint import load_checkpoint, save_checkpoint
from training.classic import run_classic
from training.dataset import Dataset
from training.fit import fit, predict
from training.metrics import evaluate_predictions
from training.network import NetworkConfig, SignNetwork
from training.produce import train_final
from training.recipes import FROZEN_FIRST, STANDARD, Recipe
from training.splits import hold_out_groups, shots
from training.study_data import StudyData, fold_or_groups

SHOTS = (1, 2, 5, 10, 20, 50)
_TEST_ROWS, _VALIDATION_ROWS = 2000, 400


@dataclass(frozen=True)
class Job:
    """One piece: `kind` names the function below, `params` are its arguments."""

    name: str
    kind: str
    params: dict[str, Any]
    stage: int = 1


@dataclass(frozen=True)
class Budget:
    """Batches of each kind of fit; the same for all starts that are compared."""

    cross: int = 1200
    small: int = 500
    shots: int = 150
    pretrain: int = 1200
    ablation: int = 500
    classic_epochs: int = 20
    classic_rows: int = 50_859
    teachers: int = 3


QUICK = Budget(
    cross=30, small=30, shots=12, pretrain=30, ablation=12, classic_epochs=2,
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
    steps = budget.cross if len(rows) > 3000 else budget.small
    result = fit(train, STANDARD.with_steps(steps), seed=seed, classes=classes)
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
    return np.concatenate((foreign, half_way(data.sets[code], count, generator)))


def half_way(data: Dataset, count: int, generator: np.random.Generator) -> NDArray[np.float32]:
    """Poses half-way between two different letters with the same hands in sight, (M, 126).

    A stand-in for the transitions of running fingerspelling, which no set of stills contains.
    """
    rows = np.flatnonzero(data.detected)
    a, b = generator.choice(rows, 4 * count), generator.choice(rows, 4 * count)
    points = data.features.reshape(-1, 2, 21, 3)
    here, there = points[a], points[b]
    same = ((here != 0).any((2, 3)) == (there != 0).any((2, 3))).all(1)
    usable = same & (data.labels[a] != data.labels[b])
    here, there = here[usable][:count], there[usable][:count]

    def local(hands: NDArray[np.float32]) -> NDArray[np.floating[Any]]:
        size = np.linalg.norm(hands - hands[:, :, :1], axis=-1).max(-1).clip(1e-6)
        scaled: NDArray[np.floating[Any]] = (hands - hands[:, :, :1]) / size[..., None, None]
        return scaled

    size = np.linalg.norm(here - here[:, :, :1], axis=-1).max(-1)[..., None, None]
    middle = here[:, :, :1] + size * 0.5 * (local(here) + local(there))
    middle *= (here != 0).any((2, 3))[..., None, None]
    flat: NDArray[np.float32] = middle.reshape(len(middle), -1).astype(np.float32)
    return flat


def source_to_source(
    data: StudyData, run: Path, budget: Budget, *, code: str, train: str, test: str, seed: int
) -> dict[str, Any]:
    """Train on one group, test on another."""
    rows, classes = data.sets[code], data.classes[code]
    here, there = rows.subset(rows.groups == train), rows.subset(rows.groups == test)
    result = fit(here, STANDARD.with_steps(budget.cross), seed=seed, classes=classes)
    return _summary(result.network, classes, there)


def random_split(
    data: StudyData, run: Path, budget: Budget, *, code: str, seed: int
) -> dict[str, Any]:
    """A random fifth held out: leaks, and stands in the table only to be compared."""
    rows, classes = data.sets[code], data.classes[code]
    held = np.random.default_rng(seed).random(len(rows)) < 0.2
    recipe = STANDARD.with_steps(budget.small)
    result = fit(rows.subset(~held), recipe, seed=seed, classes=classes)
    return _summary(result.network, classes, rows.subset(held))


def pretrain(
    data: StudyData, run: Path, budget: Budget, *, source: str, leave_out: str = ""
) -> dict[str, Any]:
    """Train a source encoder: one set, or the union without a target."""
    rows = data.union_without(leave_out) if leave_out else data.sets[source]
    result = fit(rows, STANDARD.with_steps(budget.pretrain), seed=0)
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
    recipe = replace(base, keep="best", steps=budget.small)
    if shots_:
        train = train.subset(shots(train, shots_, seed))
        recipe = replace(recipe, steps=budget.shots)
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


def ablations() -> dict[str, Recipe]:
    """The recipes of the ablation rows by name; the first is the whole recipe."""
    network, change = STANDARD.network, STANDARD.augmentation

    def net(**parts: Any) -> Recipe:
        return replace(STANDARD, network=replace(network, **parts))

    def aug(**parts: Any) -> Recipe:
        return replace(STANDARD, augmentation=replace(change, **parts))

    return {
        "standard": STANDARD,
        "raw features, classic network": replace(STANDARD, network=NetworkConfig("classic")),
        "no palm frame": net(palm_frame=False),
        "no pairwise distances": net(distances=False),
        "no bone angles": net(angles=False),
        "no relation of the hands": net(relation=False),
        "hands by handedness": net(order_by_position=False),
        "no mirror augmentation": aug(mirror=0.0),
        "mirror half of all, mean of both": replace(
            STANDARD,
            network=replace(network, mirror_mean=True),
            augmentation=replace(change, mirror=0.5),
        ),
        "no 3-D rotation": aug(turn=0.0, hand_turn=0.0),
        "double rotation": aug(turn=2 * change.turn, hand_turn=2 * change.hand_turn),
        "no landmark noise": aug(jitter=0.0, finger=0.0),
        "no depth dropout": aug(z_drop=0.0, z_scale=0.0),
        "no hand dropped or added": aug(drop_hand=0.0, add_hand=0.0),
        "no augmentation": replace(STANDARD, augmentation=NO_AUGMENTATION),
        "no label smoothing": replace(STANDARD, smoothing=0.0),
        "no weight averaging": replace(STANDARD, ema=0.0),
        "no source balancing": replace(STANDARD, balance=0.0),
        "distilled ensemble": STANDARD,
    }


def ablation(
    data: StudyData, run: Path, budget: Budget, *, row: str, code: str, fold: int | str, seed: int
) -> dict[str, Any]:
    """One change of the recipe on one held-out fold or source."""
    rows, classes = data.sets[code], data.classes[code]
    held = fold_or_groups(rows, 0) == fold if isinstance(fold, int) else rows.groups == fold
    recipe = ablations()[row].with_steps(budget.ablation)
    seeds = budget.teachers if row == "distilled ensemble" else 1
    if seeds > 1:
        result = train_final(rows.subset(~held), classes, recipe, seeds=seeds)
    else:
        result = fit(rows.subset(~held), recipe, seed=seed, classes=classes)
    return _summary(result.network, classes, rows.subset(held))


def classic(
    data: StudyData, run: Path, budget: Budget, *, seed: int, random: bool
) -> dict[str, Any]:
    """The earlier study as recorded: three baselines and three transfers."""
    return run_classic(
        data, seed=seed, random=random, epochs=budget.classic_epochs, limit=budget.classic_rows
    )


_KINDS: dict[str, Any] = {
    "cross": cross,
    "source_to_source": source_to_source,
    "random_split": random_split,
    "pretrain": pretrain,
    "compare_starts": compare_starts,
    "ablation": ablation,
    "classic": classic,
}
