"""The pieces of work of a study. Each is independent, seeded, and returns plain numbers."""

import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from signapp.system.files import atomic_path
from training.data.dataset import Dataset
from training.data.splits import shots
from training.evaluation.metrics import evaluate_predictions
from training.fitting.augmentation import NO_AUGMENTATION
from training.fitting.fit import FitResult, fit, predict
from training.fitting.recipes import (
    CLASSIC,
    FROZEN_FIRST,
    STANDARD,
    TWO_HANDED,
    Recipe,
    suited,
)
from training.models.checkpoint import load_checkpoint, save_checkpoint
from training.models.stand_in import STAND_INS, with_letters
from training.networks.network import NetworkConfig, SignNetwork
from training.study.alphabets import ALPHABETS
from training.study.data import StudyData, people_of

SHOTS = 5
"""Rows a letter in the comparison of starts with few rows."""
SCRATCH = "scratch"

CLASSIC_FITS = (
    ("", "isl"), ("", "bengali"), ("", "assamese"),
    ("isl", "bengali"), ("isl", "assamese"), ("bengali", "assamese"),
)  # fmt: skip
"""Source (none for random weights) and target of each fit of the earlier study."""


@dataclass(frozen=True)
class Job:
    """One piece: `kind` names the function below, `params` are its arguments.

    Jobs of a higher `stage` use what those of lower ones have kept.
    """

    name: str
    kind: str
    params: dict[str, Any]
    stage: int = 2


@dataclass(frozen=True)
class Budget:
    """Batches of each kind of fit; the same for all starts that are compared.

    `steps` 0 is each language's own, with which its model ships.
    """

    steps: int = 0
    own_letters: int = 150
    shots: int = 150
    pretrain: int = 450
    ablation: int = 200
    classic_epochs: int = 20
    classic_rows: int = 50_859

    def of(self, code: str) -> int:
        """Batches for a language."""
        return self.steps or ALPHABETS[code].steps


QUICK = Budget(
    steps=30, own_letters=20, shots=12, pretrain=30, ablation=12, classic_epochs=2,
    classic_rows=1000,
)  # fmt: skip


def run_job(job: Job, data: StudyData, run: Path, budget: Budget) -> dict[str, Any]:
    """Do one job and return its numbers, with its name, parameters and seconds."""
    start = time.perf_counter()
    torch.set_num_threads(1)
    result = _KINDS[job.kind](data, run, budget, **job.params)
    return {**asdict(job), **result, "seconds": round(time.perf_counter() - start, 2)}


def _named(network: SignNetwork, classes: list[str], test: Dataset) -> dict[str, Any]:
    logits = predict(network, test.features)
    return evaluate_predictions(np.array(classes)[logits.argmax(-1).numpy()], test)


def _thin(data: Dataset, rows: int, seed: int) -> Dataset:
    if len(data) <= rows:
        return data
    return data.subset(np.random.default_rng(seed).permutation(len(data))[:rows])


def _save_logits(run: Path, name: str, rows: NDArray[np.int64], logits: torch.Tensor) -> None:
    with atomic_path(run / "logits" / f"{name}.npz") as path, path.open("wb") as stream:
        np.savez(stream, rows=rows, logits=logits.numpy().astype(np.float32))


def _recipe(data: StudyData, code: str, budget: Budget) -> Recipe:
    return suited(STANDARD, data.sets[code]).with_steps(budget.of(code))


def _checkpoint(run: Path, code: str, fold: int, seed: int) -> Path:
    """The network of a language that has not seen a fold."""
    return run / "left-out" / f"{code}-{fold}-{seed}.st"


def cross(
    data: StudyData, run: Path, budget: Budget, *, code: str, fold: int, seed: int
) -> dict[str, Any]:
    """Leave a fold of people out and measure them, as `training.models.produce.cross_predict`.

    Of a language that borrows its letters, the lender's network that has not seen the person.
    """
    rows, classes = data.sets[code], data.classes[code]
    learn, measured = data.left_out(code, fold, seed)
    if lender := data.lender(code):
        network = _lent(data, run, code, fold, seed)
    else:
        recipe = _recipe(data, code, budget)
        result = fit(rows.subset(learn), recipe, seed=seed + fold, classes=classes)
        network = result.network
        if any(data.lender(other) == code for other in data.languages):
            save_checkpoint(network, classes, _checkpoint(run, code, fold, seed), code)
    test = rows.subset(measured)
    logits = predict(network, test.features)
    _save_logits(run, f"{code}-{fold}-{seed}", np.flatnonzero(measured), logits)
    others = data.strange(code)[fold :: data.folds(code)]
    others_logits = predict(network, others) if len(others) else logits[:0]
    _save_logits(run, f"{code}-{fold}-{seed}-others", np.arange(len(others)), others_logits)
    found = evaluate_predictions(np.array(classes)[logits.argmax(-1).numpy()], test)
    return {**found, "lender": lender, "strangers": _strangers(network, data, code)}


def _strangers(network: SignNetwork, data: StudyData, code: str) -> dict[str, float | None]:
    """The accuracy of the letters of each person whom nothing learns from."""
    if code not in data.tests:
        return {}
    return _of_people(_named(network, data.classes[code], data.tests[code]))


def _of_people(found: dict[str, Any]) -> dict[str, float | None]:
    return {person: row["balanced_accuracy"] for person, row in found["per_group"].items()}


def _lent(data: StudyData, run: Path, code: str, fold: int, seed: int) -> SignNetwork:
    path = _lender_checkpoint(data, run, code, fold, seed)
    network, order = load_checkpoint(path)
    letters = {label: STAND_INS[code][1][label] for label in data.classes[code]}
    return with_letters(FitResult(network, order), letters).network


def _lender_checkpoint(data: StudyData, run: Path, code: str, fold: int, seed: int) -> Path:
    rows = data.sets[code]
    (person,) = people_of(rows.subset(data.left_out(code, fold, seed)[1]))
    return _checkpoint(run, data.lender(code), data.lender_fold(code, person, seed), seed)


def strangers(
    data: StudyData, run: Path, budget: Budget, *, code: str, seed: int
) -> dict[str, Any]:
    """Learn from everybody, measure people whom nothing learns from."""
    rows, classes = data.sets[code], data.classes[code]
    result = fit(rows, _recipe(data, code, budget), seed=seed, classes=classes)
    return _named(result.network, classes, data.tests[code])


def random_split(
    data: StudyData, run: Path, budget: Budget, *, code: str, seed: int
) -> dict[str, Any]:
    """A random fifth held out: leaks, and stands in the table only to be compared."""
    rows, classes = data.sets[code], data.classes[code]
    held = np.random.default_rng(seed).random(len(rows)) < 0.2
    recipe = _recipe(data, code, budget)
    result = fit(rows.subset(~held), recipe, seed=seed, classes=classes)
    return _named(result.network, classes, rows.subset(held))


def pretrain(
    data: StudyData, run: Path, budget: Budget, *, source: str, leave_out: str = ""
) -> dict[str, Any]:
    """Train a source encoder: one set, or the union without a target."""
    rows = data.union_without(leave_out) if leave_out else data.sets[source]
    recipe = STANDARD if leave_out else suited(STANDARD, rows)
    result = fit(rows, recipe.with_steps(budget.pretrain), seed=0)
    save_checkpoint(result.network, result.classes, run / "sources" / f"{source}.st", source)
    return {"rows": len(rows), "outputs": len(result.classes)}


def compare_starts(
    data: StudyData, run: Path, budget: Budget, *, code: str, fold: int, seed: int,
    shots_: int, starts: list[str], carry: str,
) -> dict[str, Any]:  # fmt: skip
    """Networks of one recipe and seed that start from other alphabets' encoders.

    The people, the budget and, of `shots_` rows a class, the rows are those of the start from
    scratch: with all rows (0) that is the job `cross`. `carry` ``"hands"`` is the standard
    transfer, ``"all"`` the frozen phase and then everything. A language that borrows its letters
    is trained on its own here; its lender's network has not seen the person either.
    """
    rows, classes = data.sets[code], data.classes[code]
    learn, measured = data.left_out(code, fold, seed)
    train, test = rows.subset(learn), rows.subset(measured)
    recipe = suited(STANDARD if carry == "hands" else FROZEN_FIRST, rows)
    recipe = recipe.with_steps(budget.own_letters if data.lender(code) else budget.of(code))
    if shots_:
        train = train.subset(shots(train, shots_, seed))
        recipe = replace(recipe, steps=budget.shots, batch=128, rate=2e-3)
    people, accuracy, curves = {}, {}, {}
    for start in starts:
        source = None
        if start != SCRATCH:
            path = run / "sources" / f"{start}.st"
            if start == data.lender(code):
                path = _lender_checkpoint(data, run, code, fold, seed)
            source = load_checkpoint(path)[0]
        result = fit(train, recipe, seed=seed + fold, classes=classes, source=source)
        found = _named(result.network, classes, test)
        people[start] = {**_of_people(found), **_strangers(result.network, data, code)}
        accuracy[start] = found["accuracy_detected"]
        curves[start] = result.history
    return {"people_by_start": people, "accuracy_by_start": accuracy, "curves": curves,
            "train_rows": len(train)}  # fmt: skip


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
        "no relation of the hands": net(relation=False),
        "hands by handedness": net(order_by_position=False),
        "no mirror augmentation": aug(mirror=0.0),
        "no augmentation": replace(base, augmentation=NO_AUGMENTATION),
        "no source balancing": replace(base, balance=0.0),
    }


def ablation(
    data: StudyData, run: Path, budget: Budget, *, row: str, code: str, fold: int, seed: int
) -> dict[str, Any]:
    """One change of the recipe, one fold of people left out."""
    rows, classes = data.sets[code], data.classes[code]
    learn, measured = data.left_out(code, fold, seed)
    recipe = ablations(suited(STANDARD, rows))[row].with_steps(budget.ablation)
    result = fit(rows.subset(learn), recipe, seed=seed + fold, classes=classes)
    return _named(result.network, classes, rows.subset(measured))


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
        if random:
            held = np.random.default_rng(seed).random(len(rows)) < 0.2
        else:
            held = ~data.left_out(code, seed % data.folds(code), 0)[0]
        train = _thin(rows.subset(~held & rows.detected), budget.classic_rows * 4 // 5, seed)
        result = fit(train, recipe, seed=seed, classes=classes, source=networks.get(source))
        name = f"{source}→{code}" if source else code
        accuracy[name] = _named(result.network, classes, rows.subset(held & rows.detected))[
            "accuracy"
        ]
        networks.setdefault(code, result.network)
    return {"accuracy_by_fit": accuracy}


_KINDS: dict[str, Any] = {
    "cross": cross,
    "strangers": strangers,
    "random_split": random_split,
    "pretrain": pretrain,
    "compare_starts": compare_starts,
    "ablation": ablation,
    "classic": classic,
}
