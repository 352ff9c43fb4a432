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
from training.study.data import StudyData

VIEWS = Path("extra", "views.json")
"""In a run's folder: what the command ``views`` measured."""


def of_kind(jobs: Iterable[Mapping[str, Any]], kind: str, **params: Any) -> list[dict[str, Any]]:
    """Jobs of a kind whose parameters include the given ones."""
    return [
        dict(job)
        for job in jobs
        if job["kind"] == kind and all(job["params"].get(k) == v for k, v in params.items())
    ]


def cross_by_seed(jobs: list[Row], code: str, key: str, pooled: bool) -> list[float]:
    """One number a seed over all left-out folds: `pooled` over rows, else the mean of folds."""
    by_seed: dict[int, list[tuple[float, float]]] = defaultdict(list)
    for job in of_kind(jobs, "cross", code=code):
        rows = job["n"] * (1 - job["no_hand_rate"] if key == "accuracy_detected" else 1.0)
        by_seed[job["params"]["seed"]].append((job[key], rows if pooled else 1.0))
    most = max((len(values) for values in by_seed.values()), default=0)
    return [
        float(np.average([v for v, _ in values], weights=[w for _, w in values]))
        for _, values in sorted(by_seed.items())
        if len(values) == most  # an interrupted run may lack folds
    ]


def cross_by_fold(jobs: list[Row], code: str, key: str = "accuracy_detected") -> dict[str, str]:
    """Spread over seeds of every left-out fold, source or signer."""
    values: dict[str, list[float]] = defaultdict(list)
    for job in of_kind(jobs, "cross", code=code):
        values[str(job["params"]["fold"])].append(job[key])
    return {name: spread(v) for name, v in sorted(values.items())}


def start_table(jobs: list[Row]) -> list[Row]:
    """Transfer against scratch: one row a target, amount and start, with the paired gain."""
    grouped: dict[tuple[str, str, int], list[Row]] = defaultdict(list)
    for job in of_kind(jobs, "compare_starts"):
        params = job["params"]
        key = (params["code"], params.get("carry", "all"), params["shots_"])
        grouped[key].append(job["accuracy_by_start"])
    rows = []
    for (code, carry, amount), results in sorted(grouped.items()):
        for start in results[0]:
            values = [r[start] for r in results]
            mean, low, high = mean_interval(values)
            row: Row = {
                "target": code,
                "carried": carry,
                "shots": amount or "all",
                "start": start.split("-")[0],
                "seeds": len(values),
                "accuracy": mean,
                "low": low,
                "high": high,
            }
            if start != "scratch":
                gain, least, most = mean_interval([r[start] - r["scratch"] for r in results])
                row |= {"gain": gain, "gain_low": least, "gain_high": most}
                row["verdict"] = "helps" if least > 0 else "hurts" if most < 0 else "no difference"
            rows.append(row)
    return rows


def ablation_table(jobs: list[Row]) -> list[Row]:
    """One row a change: accuracy on every held-out part, then of each language their mean and its
    difference to the standard recipe's."""
    parts: dict[str, dict[tuple[str, str], float]] = defaultdict(dict)
    for job in of_kind(jobs, "ablation"):
        params = job["params"]
        part = (params["code"], str(params["fold"]))
        parts[params["row"]][part] = job["accuracy_detected"]
    columns = sorted({part for values in parts.values() for part in values})
    full = {row: values for row, values in parts.items() if len(values) == len(columns)}
    means = {row: _mean_by_language(values) for row, values in full.items()}
    rows = []
    for row, values in full.items():
        entry: Row = {"recipe": row}
        entry |= {f"{code} {part}": values[code, part] for code, part in columns}
        for code, mean in means[row].items():
            base = means.get("standard", {}).get(code, float("nan"))
            entry |= {code: mean, f"{code} difference": mean - base}
        rows.append(entry)
    return rows


def _mean_by_language(values: dict[tuple[str, str], float]) -> dict[str, float]:
    by_language: dict[str, list[float]] = defaultdict(list)
    for code, part in sorted(values):
        by_language[code].append(values[code, part])
    return {code: float(np.mean(found)) for code, found in by_language.items()}


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


def known_sittings(jobs: list[Row], code: str) -> tuple[list[float], list[float]]:
    """(with a hand, all rows) over the folds of several groups, one number a seed."""
    found, everything = [], []
    for seed in sorted({j["params"]["seed"] for j in of_kind(jobs, "cross", code=code)}):
        known = [j for j in of_kind(jobs, "cross", code=code, seed=seed) if len(j["per_group"]) > 1]
        if known:
            found.append(float(np.mean([j["accuracy_detected"] for j in known])))
            everything.append(float(np.mean([j["accuracy"] for j in known])))
    return found, everything


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


def unseen_variants(run: Path, data: StudyData, code: str, least: float = 0.1) -> str:
    """What the letters cost that a left-out source signs like no other (recall below `least`)."""
    measured = held_out(run, data, code) if code in data.sets else None
    if measured is None:
        return ""
    found, right = measured.data.detected, measured.right
    rest, letters = [], []
    for group in np.unique(measured.data.groups):
        inside = (measured.data.groups == group) & found
        missed = [
            label
            for label in np.unique(measured.data.labels[inside])
            if right[inside & (measured.data.labels == label)].mean() < least
        ]
        kept = inside & ~np.isin(measured.data.labels, missed)
        rest.append(float(right[kept].mean()))
        letters.append(f"{group} {' '.join(missed)}")
    return (
        f"{np.mean(rest):.3f} without the letters that a left-out source signs like no other "
        f"(found afterwards, by a recall below {least}): {'; '.join(letters)}"
    )


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
    )
