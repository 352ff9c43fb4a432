"""The whole study as independent jobs that several processes share.

A finished job is one JSON file in the run's ``jobs/`` folder, so an interrupted run keeps what it
had and goes on with the rest.
"""

import json
import multiprocessing
import signal
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from signapp.errors import DatasetError
from training.run_folders import RESULTS, new_run, write_json
from training.say import unsaid
from training.study.data import StudyData, fold_or_groups, load_study_data
from training.study.jobs import QUICK, SHOTS, Budget, Job, ablations, run_job

SEEDS = 5
KEY_SHOTS, KEY_SEEDS = 5, 10
"""The amount at which transfer is judged gets more seeds: its spread over seeds is wide."""
_HEADLINE = ("cross", "source_to_source")
UNION = "union"


def plan_study(data: StudyData, quick: bool = False) -> list[Job]:
    """All jobs of a study of the languages that the data hold; stage 0 comes before stage 1.

    The accuracy of every language comes first, one seed after the other, then the rest likewise: an
    interrupted run holds few seeds of everything rather than all of something.
    """
    seeds = range(1 if quick else SEEDS)
    order: tuple[str, ...] = ("isl", "bengali", "assamese", "nepali")
    targets = [code for code in order if code in data.sets]
    jobs = _sources(data, targets)
    for code in targets:
        jobs += _crosses(data, code, quick)
        jobs += [
            Job(f"random-{code}-{s}", "random_split", {"code": code, "seed": s}) for s in seeds
        ]
    if "isl" in data.sets and {"saparya", "rohith"} <= set(data.sets["isl"].groups):
        pair = {"code": "isl", "train": "saparya", "test": "rohith"}
        jobs += [Job(f"saparya-rohith-{s}", "source_to_source", {**pair, "seed": s}) for s in seeds]
    for code in targets:
        starts = _starts(data, code)
        if len(starts) < 2:
            continue
        amounts = (0, *SHOTS) if code in ("bengali", "nepali") else (0,)
        for amount in (0, 2) if quick else amounts:
            for carry, name in (("hands", "hands"), ("all", "starts")):
                key = amount == KEY_SHOTS and carry == "hands"
                jobs += [
                    Job(
                        f"{name}-{code}-{amount}-{s}",
                        "compare_starts",
                        {"code": code, "shots_": amount, "seed": s, "starts": starts,
                         "carry": carry},
                    )
                    for s in (range(KEY_SEEDS) if key else seeds)
                ]  # fmt: skip
    jobs += _ablations(data, quick)
    for random in (True, False):
        jobs += [
            Job(f"classic-{'random' if random else 'grouped'}-{s}", "classic",
                {"seed": s, "random": random})
            for s in seeds
        ]  # fmt: skip
    return sorted(jobs, key=lambda job: (job.kind not in _HEADLINE, job.params.get("seed", 0)))


def _sources(data: StudyData, targets: list[str]) -> list[Job]:
    jobs = [
        Job(f"pretrain-{code}", "pretrain", {"source": code}, stage=0)
        for code in ("isl", "bengali")
        if code in data.sets
    ]
    for code in targets:
        if code != "isl" and set(data.sets) - data.related(code):
            params = {"source": f"{UNION}-{code}", "leave_out": code}
            jobs.append(Job(f"pretrain-{UNION}-{code}", "pretrain", params, stage=0))
    return jobs


def _starts(data: StudyData, code: str) -> list[str]:
    """Scratch and the sources for a target, the union of all others last."""
    if code == "isl":
        return ["scratch"]
    starts = ["scratch"] + ["isl"] * ("isl" in data.sets)
    starts += ["bengali"] * (code == "assamese" and "bengali" in data.sets)
    return starts + [f"{UNION}-{code}"] * bool(set(data.sets) - data.related(code))


def _crosses(data: StudyData, code: str, quick: bool) -> list[Job]:
    """Bengali by sitting in five folds; the others leave one source or signer out."""
    rows = data.sets[code]
    groups = [str(group) for group in np.unique(rows.groups)]
    by_fold = len(groups) > 10 or len(groups) < 2
    count = int(fold_or_groups(rows, 0).max()) + 1
    folds: list[int | str] = list(range(count)) if by_fold else list(groups)
    seeds = 1 if quick else SEEDS
    return [
        Job(f"cross-{code}-{fold}-{seed}", "cross", {"code": code, "fold": fold, "seed": seed})
        for seed in range(seeds)
        for fold in (folds[:2] if quick else folds)
    ]


def _ablations(data: StudyData, quick: bool) -> list[Job]:
    tests: list[tuple[str, int | str]] = []
    if "bengali" in data.sets:
        tests += [("bengali", 1)]
    if "isl" in data.sets:
        tests += [("isl", str(group)) for group in np.unique(data.sets["isl"].groups)]
    rows = list(ablations())
    if quick:
        tests, rows = tests[:1], [rows[0], rows[1], rows[-1]]
    return [
        Job(f"ablation-{number:02d}-{code}-{fold}", "ablation",
            {"row": row, "code": code, "fold": fold, "seed": 0})
        for number, row in enumerate(rows)
        for code, fold in tests
    ]  # fmt: skip


def run_study(
    folder: Path,
    *,
    quick: bool = False,
    resume: Path | None = None,
    processes: int = 2,
    results: Path = RESULTS,
    progress: Callable[[int, int], None] | None = None,
) -> Path:
    """Run, or go on with, a study; returns the run's folder.

    Raises:
        DatasetError: the data cannot be used, or `resume` is no run of a study.
        KeyboardInterrupt: passed on; finished jobs are kept.
    """
    data = load_study_data(folder)
    if resume is not None:
        config = read_config(resume)
        run, quick = resume, bool(config["quick"])
    else:
        budget = QUICK if quick else Budget()
        run = new_run("study", {"data": str(folder), "quick": quick, **asdict(budget)}, results)
    jobs = plan_study(data, quick)
    todo = [job for job in jobs if not _job_file(run, job.name).is_file()]
    done = len(jobs) - len(todo)
    if progress is not None:
        progress(done, len(jobs))
    for stage in (0, 1):
        batch = [job for job in todo if job.stage == stage]
        for _ in _results(batch, folder, data, run, quick, processes):
            done += 1
            if progress is not None:
                progress(done, len(jobs))
    return run


def read_config(run: Path) -> dict[str, Any]:
    """``config.json`` of a study's run; raises `DatasetError` when it is none."""
    try:
        config: dict[str, Any] = json.loads((run / "config.json").read_text(encoding="utf-8"))
        config["quick"]
    except (OSError, ValueError, KeyError) as error:
        raise DatasetError(f"{run} is not the folder of a 'reproduce' run ({error})") from error
    return config


def finished_jobs(run: Path) -> list[dict[str, Any]]:
    """Results of the finished jobs, by name."""
    files = sorted((run / "jobs").glob("*.json"))
    return [json.loads(file.read_text(encoding="utf-8")) for file in files]


def _job_file(run: Path, name: str) -> Path:
    return run / "jobs" / f"{name}.json"


def _results(
    jobs: list[Job], folder: Path, data: StudyData, run: Path, quick: bool, processes: int
) -> Any:
    if processes <= 1 or len(jobs) <= 1:
        for job in jobs:
            yield _finish(job, data, run, quick)
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(
        min(processes, len(jobs)), context, _start, (folder, run, quick)
    ) as pool:
        waiting: set[Future[str]] = {pool.submit(_work, job) for job in jobs}
        try:
            while waiting:
                ready, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                for future in ready:
                    yield future.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


_shared: tuple[StudyData, Path, bool] | None = None


def _start(folder: Path, run: Path, quick: bool) -> None:
    global _shared
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what an interrupt means
    _shared = (load_study_data(folder, unsaid), run, quick)


def _work(job: Job) -> str:
    assert _shared is not None
    return _finish(job, *_shared)


def _finish(job: Job, data: StudyData, run: Path, quick: bool) -> str:
    result = run_job(job, data, run, QUICK if quick else Budget())
    write_json(_job_file(run, job.name), result)
    return job.name
