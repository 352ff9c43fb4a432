"""Labelling many files on a Dask cluster (extra ``signapp[cluster]``).

Workers must have signapp installed and see the files under the same paths, as on a shared file
system; results and records are the same as those of a local run. A worker that dies loses nothing:
Dask gives its file to another one, and every file is written whole or not at all.
"""

import contextlib
import uuid
from collections.abc import Callable, Sequence
from typing import Any

from signapp.errors import LabellingError
from signapp.labelling.jobs import (
    Job,
    Outcome,
    Parts,
    Tracked,
    clean_up,
    prepare,
    run_job,
    run_stretch,
)
from signapp.labelling.pool import Event, stretches_of, throttled
from signapp.labelling.stretches import Sighting, Stretch
from signapp.system.installation import add_line

_TOPIC = "signapp-progress"
_CONNECT_S = 15


def run_on_cluster(jobs: Sequence[Job], address: str, emit: Callable[[Event], None]) -> None:
    """Do the jobs on the Dask cluster whose scheduler is at `address`, e.g. tcp://host:8786.

    Raises:
        LabellingError: the extra is not installed, no scheduler answers, or it has no workers.
    """
    try:
        from distributed import Client, as_completed
    except ImportError as error:
        raise LabellingError("no-dask", command=add_line("cluster")) from error
    try:
        client = Client(address, timeout=_CONNECT_S, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise LabellingError("no-dask-scheduler", address=address) from error
    with client, client.as_current():
        workers = client.scheduler_info(n_workers=-1)["workers"]
        if not workers:
            raise LabellingError("no-dask-workers", address=address)
        most = stretches_of([job.size for job in jobs], len(workers))
        news = _News(emit)
        client.subscribe_topic(_TOPIC, news.progress)
        futures: dict[Any, int] = {
            client.submit(
                _prepare, news.run, number, job, most[number], key=f"label-{news.run}-{number}"
            ): number
            for number, job in enumerate(jobs)
        }
        try:
            for future in (ended := as_completed(futures)):
                number = futures[future]
                if future.status == "finished" and isinstance(parts := future.result(), Parts):
                    whole = _submit(client, news.run, number, jobs[number], parts)
                    futures[whole] = number
                    ended.add(whole)
                    continue
                news.done(number, _outcome(future, jobs[number]))
        finally:
            with contextlib.suppress(OSError, TimeoutError):
                client.cancel(list(futures), force=True)
                client.unsubscribe_topic(_TOPIC)


def _submit(client: Any, run: str, number: int, job: Job, parts: Parts) -> Any:
    """Have the stretches of a file tracked; the future of their joining. What they find stays on
    the cluster."""
    name = f"label-{run}-{number}"
    found = [
        client.submit(
            _stretch, run, number, job, stretch, parts, part, key=f"{name}-stretch-{part}"
        )
        for part, stretch in enumerate(parts.stretches)
    ]
    return client.submit(_join, run, number, job, found, parts, key=f"{name}-join")


class _News:
    """Turns messages from workers into events, giving each worker a number."""

    def __init__(self, emit: Callable[[Event], None]) -> None:
        self.run = uuid.uuid4().hex[:12]
        self._emit = emit
        self._workers: dict[str, int] = {}
        self._job_worker: dict[int, int] = {}
        self._finished: set[int] = set()
        self._frames: dict[int, dict[int, int]] = {}

    def progress(self, event: tuple[float, Any]) -> None:
        """Called by the client's own thread for every message."""
        message = event[1]
        number = message["job"]
        if number in self._finished or message["run"] != self.run:
            return
        worker = self._workers.setdefault(message["worker"], len(self._workers))
        self._job_worker[number] = worker
        frames = message["frames"]
        if message["part"] is not None:
            parts = self._frames.setdefault(number, {})
            parts[message["part"]] = frames
            frames = sum(parts.values())
        self._emit(Event(number, worker, frames, message["expected"]))

    def done(self, number: int, outcome: Outcome) -> None:
        """A job has ended."""
        self._finished.add(number)
        self._emit(Event(number, self._job_worker.get(number, 0), outcome=outcome))


def _outcome(future: Any, job: Job) -> Outcome:
    if future.status == "finished":
        outcome: Outcome = future.result()
        # A worker that was killed half-way may have left temporary files to its successor.
        clean_up(job)
        return outcome
    clean_up(job)
    error = future.exception() if future.status == "error" else None
    reason = str(error).splitlines()[0] if error else "it was cancelled"
    return Outcome(str(job.source), error=f"{job.source}: the cluster gave it up: {reason}")


def _prepare(run: str, number: int, job: Job, most: int) -> Outcome | Parts:
    report = _reporter(run, number)
    return prepare(job, most, report) if most > 1 else run_job(job, report)


def _stretch(
    run: str, number: int, job: Job, stretch: Stretch, parts: Parts, part: int
) -> Outcome | Sighting:
    report = _reporter(run, number, part)
    return run_stretch(job, stretch, parts.region, lambda done: report(done, parts.expected))


def _join(
    run: str, number: int, job: Job, found: list[Outcome | Sighting], parts: Parts
) -> Outcome:
    sightings = []
    for one in found:
        if isinstance(one, Outcome):
            return one
        sightings.append(one)
    return run_job(job, _reporter(run, number), Tracked(tuple(sightings), parts.region))


def _reporter(run: str, number: int, part: int | None = None) -> Callable[[int, int], None]:
    from distributed import get_worker

    worker = get_worker()

    def report(frames: int, expected: int) -> None:
        worker.log_event(
            _TOPIC,
            {
                "run": run,
                "job": number,
                "part": part,
                "worker": worker.address,
                "frames": frames,
                "expected": expected,
            },
        )

    return throttled(report, every_s=0.5)
