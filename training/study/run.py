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

from signapp.errors import DatasetError
from training.run_folders import RESULTS, new_run, write_json
from training.say import unsaid
from training.study.data import StudyData, load_study_data, people_of
from training.study.jobs import QUICK, SCRATCH, SHOTS, Budget, Job, ablations, run_job

SEEDS = 2
"""Of every accuracy; what is compared has one, and its interval over the people."""
_SOURCES = ("isl", "bengali", "nepali")
"""The three ways of transfer."""
_WHOLE = {"isl": ("bengali", "assamese"), "bengali": ("assamese",)}
"""Whose whole encoder is tried, and where: as the earlier study did, which gained by it."""
_SHOTS_OF = ("bengali", "nepali")
_COMPARED = {"isl": 3, "bengali": 3}
"""In how many of the five folds starts are compared: they hold people enough."""
_ABLATED = {"isl": 2, "bengali": 1}
"""In how many of the folds the ablations are measured: enough to see what matters."""
UNION = "union"


def plan_study(data: StudyData, quick: bool = False) -> list[Job]:
    """All jobs of a study of the languages that the data hold, in the order of their stages.

    In a stage the accuracy of every language comes first, then transfer, then the rest, and other
    seeds last: an interrupted run holds a little of everything.
    """
    seeds = range(1 if quick else SEEDS)
    codes = data.languages
    jobs = _pretraining(data)
    for code in codes:
        lends = code in {data.lender(other) for other in codes}
        stage = 1 if lends else 2
        jobs += [
            Job(f"cross-{code}-{fold}-{s}", "cross", {"code": code, "fold": fold, "seed": s}, stage)
            for s in seeds
            for fold in _folds(data, code, s, quick)
        ]
    for code in data.tests:
        jobs += [Job(f"strangers-{code}-{s}", "strangers", {"code": code, "seed": s})
                 for s in seeds]  # fmt: skip
    for code in codes:
        jobs += _transfers(data, code, quick)
    jobs += [
        Job(f"classic-{name}-0", "classic", {"seed": 0, "random": random})
        for name, random in (("random", True), ("grouped", False))
    ]
    jobs += [Job(f"random-{c}-0", "random_split", {"code": c, "seed": 0}) for c in codes]
    jobs += _ablations(data, quick)
    return sorted(jobs, key=lambda job: (job.stage, job.params.get("seed", 0)))


def _folds(data: StudyData, code: str, seed: int, quick: bool) -> list[int]:
    """The folds to leave out; `quick`, the first two, of a borrower those of its lender's."""
    folds = list(range(data.folds(code)))
    lender = data.lender(code)
    if not quick or not lender:
        return folds[: 2 if quick else None]
    kept = []
    for fold in folds:
        rows = data.sets[code].subset(data.left_out(code, fold, seed)[1])
        if data.lender_fold(code, people_of(rows)[0], seed) < 2:
            kept.append(fold)
    return kept


def _pretraining(data: StudyData) -> list[Job]:
    jobs = [
        Job(f"pretrain-{code}", "pretrain", {"source": code}, stage=0)
        for code in _SOURCES
        if code in data.sets
    ]
    for code in data.languages:
        if not data.lender(code) and set(data.sets) - data.related(code):
            params = {"source": f"{UNION}-{code}", "leave_out": code}
            jobs.append(Job(f"pretrain-{UNION}-{code}", "pretrain", params, stage=0))
    return jobs


def _starts(data: StudyData, code: str) -> list[str]:
    """The sources for a target: what shares no person with it, and its lender; the union last.

    An alphabet of two hands with many sources has only the union to gain from.
    """
    related = data.related(code)
    union = [f"{UNION}-{code}"] * bool(set(data.sets) - related)
    if code == "isl":
        return union
    lender = data.lender(code)
    single = [s for s in _SOURCES if s in data.sets and (s not in related or s == lender)]
    return single if lender else single + union


def _transfers(data: StudyData, code: str, quick: bool) -> list[Job]:
    starts = _starts(data, code)
    plans: list[tuple[int, str, list[str]]] = []
    if starts:
        whole = [start for start in starts if code in _WHOLE.get(start, ())]
        plans = [(0, "hands", starts), (0, "all", whole)]
    if starts and code in _SHOTS_OF:
        plans.append((SHOTS, "hands", [SCRATCH, *starts]))
        plans.append((SHOTS, "all", whole))
    jobs = []
    for amount, carry, chosen in plans:
        if data.lender(code) and carry == "hands":
            chosen = [SCRATCH, *chosen]  # its cross-validation is of the lender's networks
        jobs += [
            Job(
                f"{carry}-{code}-{amount}-{fold}-0",
                "compare_starts",
                {"code": code, "fold": fold, "seed": 0, "shots_": amount, "starts": chosen,
                 "carry": carry},
            )
            for fold in _folds(data, code, 0, quick)[: _COMPARED.get(code)]
            if chosen
        ]  # fmt: skip
    return jobs


def _ablations(data: StudyData, quick: bool) -> list[Job]:
    tests = [
        (code, fold)
        for code, most in _ABLATED.items()
        if code in data.sets
        for fold in range(min(most, data.folds(code)))
    ]
    rows = list(ablations())
    if quick:
        tests, rows = tests[-1:], rows[:2]
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
    for stage in (0, 1, 2):
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
