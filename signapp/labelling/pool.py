"""Labelling many files at once in processes of this machine.

Not `concurrent.futures`: there, one file that crashes a native library takes all others with it.
Here each worker has its own pipe; when one dies, its file is reported and a new worker goes on.
"""

import contextlib
import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from types import FrameType
from typing import Any

from signapp.labelling.jobs import Job, Outcome, clean_up, run_job

_STOP_WAIT_S = 5.0


@dataclass(frozen=True)
class Event:
    """News of a run.

    Attributes:
        job: number of the job.
        worker: number of the worker, from 0.
        frames, expected: progress within the file; expected is 0 where unknown.
        outcome: how it ended; None while it runs.
    """

    job: int
    worker: int
    frames: int = 0
    expected: int = 0
    outcome: Outcome | None = None


def run_here(jobs: Sequence[Job], emit: Callable[[Event], None]) -> None:
    """Do the jobs one after another in this process."""
    for number, job in enumerate(jobs):
        report = throttled(lambda f, e, n=number: emit(Event(n, 0, f, e)))  # type: ignore[misc]
        emit(Event(number, 0, outcome=run_job(job, report)))


def run_in_processes(jobs: Sequence[Job], workers: int, emit: Callable[[Event], None]) -> None:
    """Do the jobs in `workers` processes; stopping this one (Ctrl-C) stops them.

    Every job gets exactly one event with an outcome, unless the run is stopped. When it is, what
    is finished stays, and unfinished files are removed.
    """
    waiting = deque(range(len(jobs)))
    team = [_Worker(i) for i in range(min(workers, len(jobs)))]
    try:
        for worker in team:
            worker.give(waiting, jobs)
        while busy := [w for w in team if w.job is not None]:
            for ready in wait([w.pipe for w in busy]):
                worker = next(w for w in busy if w.pipe is ready)
                _hear(worker, jobs, waiting, emit)
    finally:
        _stop(team, jobs)


class _Worker:
    """A process and the pipe to it."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.job: int | None = None
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=_work, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()

    def give(self, waiting: deque[int], jobs: Sequence[Job]) -> None:
        """Send the next job, if there is one."""
        self.job = waiting.popleft() if waiting else None
        if self.job is not None:
            # A worker that has just died is noticed when it is listened to.
            with contextlib.suppress(OSError):
                self.pipe.send(jobs[self.job])

    def replace(self) -> None:
        """Start a new process in place of one that died."""
        self.process.join(_STOP_WAIT_S)
        self.pipe.close()
        self._start()


def _hear(
    worker: _Worker, jobs: Sequence[Job], waiting: deque[int], emit: Callable[[Event], None]
) -> None:
    number = worker.job
    assert number is not None
    try:
        message = worker.pipe.recv()
    except (EOFError, OSError):
        worker.replace()
        clean_up(jobs[number])
        line = (
            f"{jobs[number].source}: the process that read it died (a crash in a decoder, or "
            "memory ran out); convert the file or try it by itself"
        )
        emit(Event(number, worker.number, outcome=Outcome(str(jobs[number].source), error=line)))
        worker.give(waiting, jobs)
        return
    if isinstance(message, Outcome):
        emit(Event(number, worker.number, outcome=message))
        worker.give(waiting, jobs)
    else:
        emit(Event(number, worker.number, *message))


def _stop(team: list[_Worker], jobs: Sequence[Job]) -> None:
    for worker in team:
        if worker.process.is_alive():
            worker.process.terminate()
    until = time.monotonic() + _STOP_WAIT_S
    for worker in team:
        worker.process.join(max(0.0, until - time.monotonic()))
        if worker.process.is_alive():
            worker.process.kill()
            worker.process.join()
        if worker.job is not None:
            clean_up(jobs[worker.job])
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
            job: Job = pipe.recv()
        except (EOFError, OSError):  # the parent is gone
            return
        report = throttled(lambda frames, expected: pipe.send((frames, expected)))
        try:
            pipe.send(run_job(job, report))
        except BrokenPipeError:
            return


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


def default_workers(files: int) -> int:
    """Processes to use: one a core that this process may use, at most one a file."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(1, min(files, cores or 1))
