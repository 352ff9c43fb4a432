"""Labelling many files at once in processes of this machine.

Not `concurrent.futures`: there, one file that crashes a native library takes all others with it.
Here each worker has its own pipe; when one dies, its file is reported and a new worker goes on.
"""

import contextlib
import math
import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from types import FrameType
from typing import Any

from signapp.errors import SignappError
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
from signapp.labelling.stretches import SHORTEST_S, Sighting, Stretch
from signapp.landmarks.region import Region

_STOP_WAIT_S = 5.0


@dataclass(frozen=True)
class Event:
    """News of a run.

    Attributes:
        job: number of the job.
        worker: number of the worker, from 0.
        frames, expected: progress within the file; expected is 0 where unknown.
        outcome: how it ended; None while it runs.
        text: what was read so far, in place of progress; its end if it is long.
    """

    job: int
    worker: int
    frames: int = 0
    expected: int = 0
    outcome: Outcome | None = None
    text: str = ""


def run_here(jobs: Sequence[Job], emit: Callable[[Event], None]) -> None:
    """Do the jobs one after another in this process."""
    for number, job in enumerate(jobs):
        report = throttled(lambda f, e, n=number: emit(Event(n, 0, f, e)))  # type: ignore[misc]
        outcome = run_job(job, report, so_far=lambda text, n=number: emit(Event(n, 0, text=text)))  # type: ignore[misc]
        emit(Event(number, 0, outcome=outcome))


def run_in_processes(jobs: Sequence[Job], workers: int, emit: Callable[[Event], None]) -> None:
    """Do the jobs in `workers` processes; stopping this one (Ctrl-C) stops them.

    A long file is cut into stretches where it would otherwise leave processes idle. Every job gets
    exactly one event with an outcome, unless the run is stopped. When it is, what is finished
    stays, and unfinished files are removed.
    """
    run = _Run(jobs, workers, emit)
    try:
        run.serve()
        while busy := [w for w in run.team if w.task is not None]:
            for ready in wait([w.pipe for w in busy]):
                run.hear(next(w for w in busy if w.pipe is ready))
            run.serve()
    finally:
        _stop(run.team)


@dataclass(frozen=True, eq=False)
class _Task:
    """What a process is asked to do for a job.

    Attributes:
        number: of the job.
        job: itself.
        most: stretches to cut the file into; 1 to label it as it is.
        stretch, part: the one to track, and its number; None for the file.
        region: for a stretch.
        tracked: all stretches, to be joined and labelled.
    """

    number: int
    job: Job
    most: int = 1
    stretch: Stretch | None = None
    part: int = 0
    region: Region | None = None
    tracked: Tracked | None = None


class _Run:
    """What is to be done, and what was found in files that are cut."""

    def __init__(self, jobs: Sequence[Job], workers: int, emit: Callable[[Event], None]) -> None:
        self._jobs = jobs
        self._workers = workers
        self._emit = emit
        counts = stretches_of([job.size for job in jobs], workers)
        self.team: list[_Worker] = []
        self._waiting = deque(_Task(n, job, counts[n]) for n, job in enumerate(jobs))
        self._parts: dict[int, Parts] = {}
        self._found: dict[int, dict[int, Sighting]] = {}
        self._frames: dict[int, dict[int, int]] = {}
        self._began: dict[int, float] = {}
        self._over: set[int] = set()

    def serve(self) -> None:
        """Give every idle process a task, and start processes while there are tasks."""
        for worker in self.team:
            if worker.task is None and self._waiting:
                worker.give(self._waiting.popleft())
        while self._waiting and len(self.team) < self._workers:
            self.team.append(_Worker(len(self.team)))
            self.team[-1].give(self._waiting.popleft())

    def hear(self, worker: "_Worker") -> None:
        """Take in what a process has to say."""
        task = worker.task
        assert task is not None
        number = task.number
        try:
            message = worker.pipe.recv()
        except (EOFError, OSError):
            worker.replace()
            clean_up(task.job)
            line = (
                f"{task.job.source}: the process that read it died (a crash in a decoder, or "
                "memory ran out); convert the file or try it by itself"
            )
            self._end(worker, Outcome(str(task.job.source), error=line))
            return
        if isinstance(message, Outcome):
            self._end(worker, message)
        elif isinstance(message, Parts):
            worker.task = None
            self._cut(number, message)
        elif isinstance(message, Sighting):
            worker.task = None
            self._take(number, task.part, message)
        elif isinstance(message, str):
            self._emit(Event(number, worker.number, text=message))
        elif number not in self._over:
            self._progress(worker, task, *message)

    def _end(self, worker: "_Worker", outcome: Outcome) -> None:
        assert worker.task is not None
        number = worker.task.number
        worker.task = None
        if number in self._over:  # another stretch of it went wrong before
            return
        self._over.add(number)
        self._waiting = deque(task for task in self._waiting if task.number != number)
        if number in self._began:
            outcome = replace(outcome, wall_s=time.monotonic() - self._began[number])
        self._emit(Event(number, worker.number, outcome=outcome))

    def _cut(self, number: int, parts: Parts) -> None:
        self._parts[number], self._found[number] = parts, {}
        self._frames[number] = {}
        self._began[number] = time.monotonic()
        job = self._jobs[number]
        tasks = [
            _Task(number, job, stretch=stretch, part=part, region=parts.region)
            for part, stretch in enumerate(parts.stretches)
        ]
        self._waiting.extendleft(reversed(tasks))

    def _take(self, number: int, part: int, found: Sighting) -> None:
        if number in self._over:
            return
        self._found[number][part] = found
        parts = self._parts[number]
        if len(self._found[number]) == len(parts.stretches):
            in_order = tuple(found for _, found in sorted(self._found.pop(number).items()))
            tracked = Tracked(in_order, parts.region)
            self._waiting.appendleft(_Task(number, self._jobs[number], tracked=tracked))

    def _progress(self, worker: "_Worker", task: _Task, frames: int, expected: int) -> None:
        number = task.number
        if task.stretch is not None:
            self._frames[number][task.part] = frames
            frames, expected = sum(self._frames[number].values()), self._parts[number].expected
        self._emit(Event(number, worker.number, frames, expected))


def stretches_of(sizes: Sequence[int], workers: int) -> list[int]:
    """Into how many stretches each file may be cut, so that all processes end at about one time.

    Twice as many as are needed, as a stretch without hands takes less time than another.
    """
    total = sum(max(1, size) for size in sizes)
    return [math.ceil(2 * max(1, size) * workers / total) if workers > 1 else 1 for size in sizes]


class _Worker:
    """A process and the pipe to it."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.task: _Task | None = None
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=_work, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()

    def give(self, task: _Task) -> None:
        """Send a task."""
        self.task = task
        # A worker that has just died is noticed when it is listened to.
        with contextlib.suppress(OSError):
            self.pipe.send(task)

    def replace(self) -> None:
        """Start a new process in place of one that died."""
        self.process.join(_STOP_WAIT_S)
        self.pipe.close()
        self._start()


def _stop(team: list[_Worker]) -> None:
    for worker in team:
        if worker.process.is_alive():
            worker.process.terminate()
    until = time.monotonic() + _STOP_WAIT_S
    for worker in team:
        worker.process.join(max(0.0, until - time.monotonic()))
        if worker.process.is_alive():
            worker.process.kill()
            worker.process.join()
        if worker.task is not None:
            clean_up(worker.task.job)
        worker.pipe.close()


def _work(pipe: Connection) -> None:
    # Ctrl-C reaches the whole process group: the parent decides. Its terminate() must unwind the
    # stack, so that temporary files go.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _exit)
    from signapp.system import native_logs as _native_logs

    _native_logs.silence()
    while True:
        try:
            task: _Task = pipe.recv()
        except (EOFError, OSError):  # the parent is gone
            return
        report = throttled(lambda frames, expected: pipe.send((frames, expected)))
        try:
            pipe.send(_do(task, report, pipe.send))
        except BrokenPipeError:
            return


def _do(
    task: _Task, report: Callable[[int, int], None], so_far: Callable[[str], None]
) -> Outcome | Parts | Sighting:
    if task.stretch is not None:
        return run_stretch(task.job, task.stretch, task.region, lambda done: report(done, 0))
    if task.most > 1:
        return prepare(task.job, task.most, report, so_far)
    return run_job(task.job, report, task.tracked, so_far)


def _exit(number: int, frame: FrameType | None) -> None:
    sys.exit(1)


def throttled(
    report: Callable[[int, int], Any], every_s: float = 0.1
) -> Callable[[int, int], None]:
    """`report`, called at most once in `every_s` seconds."""
    last = -1.0

    def maybe(frames: int, expected: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= every_s:
            last = now
            report(frames, expected)

    return maybe


def default_workers(files: Sequence[Path]) -> int:
    """Processes to use: one a core that this process may use, one a file if all are short."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    cores = cores or 1
    if len(files) < cores and not any(is_long(path) for path in files):
        return max(1, len(files))
    return cores


def is_long(path: Path) -> bool:
    """Whether it is worth while to cut a file, by the length that it states."""
    from signapp.video.packets import stated_length

    try:
        return stated_length(path) >= 2 * SHORTEST_S
    except SignappError:
        return False
