"""Numbers of a study gathered from its finished jobs."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch

from signapp.system.arrays import read_npz
from training.evaluation.metrics import mean_interval
from training.evaluation.summaries import Row, spread
from training.models.produce import HeldOut, calibrate
from training.study.alphabets import ALPHABETS
from training.study.data import StudyData
from training.study.jobs import SCRATCH

VIEWS = Path("extra", "views.json")
"""In a run's folder: what the command ``views`` measured."""


def of_kind(jobs: Iterable[Mapping[str, Any]], kind: str, **params: Any) -> list[dict[str, Any]]:
    """Jobs of a kind whose parameters include the given ones."""
    return [
        dict(job)
        for job in jobs
        if job["kind"] == kind and all(job["params"].get(k) == v for k, v in params.items())
    ]


def people_by_seed(
    jobs: Iterable[Mapping[str, Any]], kind: str, **params: Any
) -> dict[int, dict[str, float]]:
    """By seed, of every person left out the accuracy of their letters, each letter alike."""
    found: dict[int, dict[str, float]] = defaultdict(dict)
    for job in of_kind(jobs, kind, **params):
        for person, row in job["per_group"].items():
            if row["balanced_accuracy"] is not None:
                found[job["params"].get("seed", 0)][person] = row["balanced_accuracy"]
    return dict(sorted(found.items()))


def complete_seeds(jobs: list[Row], kind: str, code: str) -> dict[int, list[Row]]:
    """The jobs of a language by seed, without seeds that an interruption cut short."""
    by_seed: dict[int, list[Row]] = defaultdict(list)
    for job in of_kind(jobs, kind, code=code):
        by_seed[job["params"]["seed"]].append(job)
    most = max(map(len, by_seed.values()), default=0)
    return {seed: found for seed, found in sorted(by_seed.items()) if len(found) == most}


def pooled(jobs: Iterable[Row], key: str) -> float:
    """A measure over all rows of several jobs; with a hand, over those alone."""
    values = [
        (job[key], job["n"] * (1 - job["no_hand_rate"] if key == "accuracy_detected" else 1.0))
        for job in jobs
    ]
    return float(np.average([v for v, _ in values], weights=[w for _, w in values]))


def accuracy_row(jobs: list[Row], kind: str, code: str, split: str) -> Row | None:
    """One row of the accuracy table: means over seeds, and the worst and best person."""
    seeds = complete_seeds(jobs, kind, code)
    if not seeds:
        return None
    people = {seed: people_by_seed(found, kind)[seed] for seed, found in seeds.items()}
    each = mean_of_people(people)
    means = [float(np.mean(list(found.values()))) for found in people.values()]
    return {
        "set": code,
        "left out": split,
        "people": len(each),
        "of a person's letters": spread(means),
        "worst": min(each.values()),
        "best": max(each.values()),
        "rows with a hand": spread([pooled(rows, "accuracy_detected") for rows in seeds.values()]),
        "all rows": spread([pooled(rows, "accuracy") for rows in seeds.values()]),
    }


def mean_of_people(people: Mapping[int, Mapping[str, float]]) -> dict[str, float]:
    """Of every person the mean over seeds."""
    values: dict[str, list[float]] = defaultdict(list)
    for found in people.values():
        for person, value in found.items():
            values[person].append(value)
    return {person: float(np.mean(found)) for person, found in sorted(values.items())}


_ByPerson = dict[tuple[int, int, str], float | None]  # by seed, fold and person


def start_table(jobs: list[Row]) -> list[Row]:
    """Transfer against scratch: one row a target, amount and start, with the gain.

    The gain is the mean over people of the difference of their accuracies, seeds averaged first,
    with its interval over people.
    """
    found: dict[tuple[str, int, str, str], _ByPerson] = defaultdict(dict)
    for job in of_kind(jobs, "compare_starts"):
        params = job["params"]
        for start, people in job["people_by_start"].items():
            key = (params["code"], params["shots_"], params["carry"], start)
            # The start from scratch carries nothing, so it serves both.
            key = (*key[:2], "", start) if start == SCRATCH else key
            found[key] |= {(params["seed"], params["fold"], who): v for who, v in people.items()}
    rows = []
    for (code, amount, carry, start), people in sorted(found.items(), key=_start_order):
        scratch = found.get((code, amount, "", SCRATCH)) or _whole_scratch(jobs, code)
        pairs = {key: (own, other) for key, own in people.items()
                 if own is not None and (other := scratch.get(key)) is not None}  # fmt: skip
        if not pairs or start == SCRATCH:
            continue
        persons = sorted({person for _, _, person in pairs})
        means = np.array(
            [
                np.mean([pair for (_, _, who), pair in pairs.items() if who == person], axis=0)
                for person in persons
            ]
        )
        gain, low, high = mean_interval((means[:, 0] - means[:, 1]).tolist())
        rows.append(
            {
                "target": code,
                "rows a letter": amount or "all",
                "carried": carry,
                "start": start.split("-")[0],
                "people": len(persons),
                "seeds": len({seed for seed, _, _ in pairs}),
                "scratch": float(means[:, 1].mean()),
                "with it": float(means[:, 0].mean()),
                "gain": gain,
                "low": low,
                "high": high,
                "verdict": _verdict(low, high),
            }
        )
    return rows


def _verdict(low: float, high: float) -> str:
    if np.isnan(low):
        return "one person"
    return "helps" if low > 0 else "hurts" if high < 0 else "no difference"


def _start_order(item: tuple[tuple[str, int, str, str], Any]) -> tuple[str, int, bool, str]:
    (code, amount, carry, start), _ = item
    return code, amount or 10_000, carry == "all", start


def _whole_scratch(jobs: list[Row], code: str) -> _ByPerson:
    return {
        (job["params"]["seed"], job["params"]["fold"], who): value
        for job in of_kind(jobs, "cross", code=code)
        for who, value in (
            *((name, row["balanced_accuracy"]) for name, row in job["per_group"].items()),
            *job["strangers"].items(),
        )
    }


def ablation_table(jobs: list[Row]) -> list[Row]:
    """One row a change: of each language the accuracy of a person's letters, mean over people, and
    its difference to the standard recipe's."""
    parts: dict[str, dict[str, dict[str, float]]] = defaultdict(dict)
    for job in of_kind(jobs, "ablation"):
        params = job["params"]
        own = people_by_seed([job], "ablation")[params["seed"]]
        parts[params["row"]].setdefault(params["code"], {}).update(own)
    codes = {code: set(people) for code, people in parts.get("standard", {}).items()}
    rows = []
    for row, by_code in parts.items():
        if {code: set(people) for code, people in by_code.items()} != codes:
            continue  # an interrupted run may lack folds
        entry: Row = {"recipe": row}
        for code in codes:
            mean = float(np.mean(list(by_code[code].values())))
            base = float(np.mean(list(parts["standard"][code].values())))
            entry |= {code: mean, f"{code} difference": mean - base}
        rows.append(entry)
    return rows


def classic_table(jobs: list[Row]) -> list[Row]:
    """The classic recipe: each fit's accuracy on the random and on the leak-free split."""
    values: dict[str, dict[bool, list[float]]] = defaultdict(lambda: defaultdict(list))
    for job in of_kind(jobs, "classic"):
        for fit, accuracy in job["accuracy_by_fit"].items():
            values[fit][job["params"]["random"]].append(accuracy)
    return [
        {"fit": fit, "random split": spread(by[True]), "leak-free split": spread(by[False])}
        for fit, by in values.items()
    ]


def several_views(run: Path, most: int = 1000) -> tuple[list[float], list[float]]:
    """What ``views --save`` kept, one accuracy a seed: over all pictures, and over known sittings.

    A group of `most` pictures or more is collected material, no sitting.
    """
    path = run / VIEWS
    if not path.is_file():
        return [], []
    results = json.loads(path.read_text(encoding="utf-8"))["seeds"]
    known = [[g for g in r["per_group"].values() if g["n"] < most] for r in results]
    return [r["accuracy"] for r in results], [
        float(np.average([g["accuracy"] for g in groups], weights=[g["n"] for g in groups]))
        for groups in known
    ]


def held_out(run: Path, data: StudyData, code: str, seed: int = 0) -> HeldOut | None:
    """Calibrated held-out predictions of a language, from the logits that the run kept."""
    rows, logits, others = [], [], []
    for file in sorted((run / "logits").glob(f"{code}-*-{seed}.npz")):
        other = file.with_name(f"{file.stem}-others.npz")
        if not other.is_file():
            continue
        kept = read_npz(file)
        rows.append(kept["rows"])
        logits.append(kept["logits"])
        others.append(read_npz(other)["logits"])
    if not rows:
        return None
    subset = data.sets[code].subset(np.concatenate(rows))
    return calibrate(
        subset,
        data.classes[code],
        torch.from_numpy(np.concatenate(logits)),
        torch.from_numpy(np.concatenate(others)),
        ALPHABETS[code].let_through,
    )
