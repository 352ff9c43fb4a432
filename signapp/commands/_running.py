"""What `signapp label` and `signapp landmarks` share: jobs done in sight of the user."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import click
from rich.console import Console

from signapp.commands.labelling_console import RunDisplay, print_summary
from signapp.labelling.jobs import Job, Outcome
from signapp.labelling.pool import Event, is_long, run_here, run_in_processes


def run_to_the_end(
    jobs: list[Job],
    workers: int,
    dask: str | None,
    console: Console,
    *,
    title: str = "Labelled files",
    letters: bool = True,
) -> list[Outcome | None]:
    """Do the jobs with a bar each, and tell in a table what became of them.

    Ctrl-C ends the program with 130, after a line on how to go on.

    Args:
        jobs, workers, dask: what to do, in how many processes or on which cluster.
        console: where to show it.
        title, letters: of the table.

    Returns:
        An outcome a job.
    """
    stopped = False
    with RunDisplay(jobs, console) as display:
        try:
            _run(jobs, workers, dask, display.show)
        except KeyboardInterrupt:
            stopped = True
    print_summary(display.outcomes, console, title=title, letters=letters)
    if stopped:
        done = count_done(display.outcomes)
        click.echo(
            f"signapp: stopped; {done} of {len(jobs)} files are done, go on with --resume", err=True
        )
        sys.exit(130)
    return display.outcomes


def count_done(outcomes: Sequence[Outcome | None]) -> int:
    """How many files were dealt with to their end."""
    return sum(one is not None and one.error is None and bool(one.frames) for one in outcomes)


def _run(jobs: list[Job], workers: int, dask: str | None, emit: Callable[[Event], None]) -> None:
    """Do the jobs: on a cluster, in `workers` processes, or here."""
    if dask is not None:
        from signapp.labelling.cluster import run_on_cluster

        run_on_cluster([_absolute(job) for job in jobs], dask, emit)
        return
    if workers == 1 or (len(jobs) == 1 and not is_long(jobs[0].source)):
        run_here(jobs, emit)
    else:
        run_in_processes(jobs, workers, emit)


def _absolute(job: Job) -> Job:
    # A worker elsewhere has another current folder.
    return replace(
        job,
        source=job.source.absolute(),
        stem=job.stem.absolute(),
        output=job.output.absolute(),
    )


def size_of(path: Path) -> int:
    """Bytes of a file, 0 if that cannot be told."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0
