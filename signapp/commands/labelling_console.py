"""What a labelling run shows in the terminal: progress bars, then a summary table."""

from collections.abc import Iterable, Sequence
from typing import Self

from rich.console import Console, RenderableType
from rich.markup import escape
from rich.measure import Measurement
from rich.progress import (
    BarColumn,
    Progress,
    TaskID,
    TaskProgressColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.table import Table
from rich.text import Text

from signapp.labelling.jobs import Job, Outcome
from signapp.labelling.pool import Event
from signapp.system.closing import Closing

_COLUMNS = ("file", "result", "length", "frames", "with hands", "letters", "words", "speed")


class _Bars(Progress):
    """Bars, and below them what was read so far in each file, a line each."""

    texts: dict[str, str]

    def get_renderables(self) -> Iterable[RenderableType]:
        """The bars and the lines."""
        yield from super().get_renderables()
        for name, text in getattr(self, "texts", {}).items():
            room = max(10, self.console.width - len(name) - 2)
            newest = text if len(text) <= room else f"…{text[1 - room :]}"
            yield Text(f"{name}: {newest}", style="dim", no_wrap=True, overflow="ellipsis")


class RunDisplay(Closing):
    """One bar a worker and one over all, with an estimate of the time left, and letters so far.

    The bar over all counts bytes of video, which are known without opening the files.
    """

    def __init__(self, jobs: Sequence[Job], console: Console) -> None:
        self._jobs = jobs
        self._console = console
        self.outcomes: list[Outcome | None] = [None] * len(jobs)
        self._done_bytes = 0.0
        self._partial: dict[int, float] = {}
        self._bars: dict[int, TaskID] = {}
        self._progress = _Bars(
            TextColumn("{task.description}", table_column=None),
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[note]}"),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            console=console,
            transient=True,
        )
        self._progress.texts = {}
        total = sum(max(1, job.size) for job in jobs)
        self._all = self._progress.add_task("all files", total=total, note=f"0/{len(jobs)}")

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def close(self) -> None:
        """Stop the bars."""
        self._progress.stop()

    def show(self, event: Event) -> None:
        """Take in an event."""
        plain = self._jobs[event.job].source.name
        if event.text:
            self._progress.texts[plain] = event.text
            return
        name = escape(plain)[:40]
        bar = self._bars.get(event.worker)
        if bar is None:
            bar = self._progress.add_task(name, total=None, note="")
            self._bars[event.worker] = bar
        size = max(1, self._jobs[event.job].size)
        if event.outcome is None:
            share = event.frames / event.expected if event.expected else 0.0
            self._partial[event.job] = min(1.0, share) * size
            note = f"{event.frames} frames"
            total = max(event.expected, event.frames) if event.expected else None
            self._progress.update(
                bar, description=name, completed=event.frames, total=total, note=note
            )
        else:
            self.outcomes[event.job] = event.outcome
            self._progress.texts.pop(plain, None)
            self._partial.pop(event.job, None)
            self._done_bytes += size
            self._report(event.outcome)
        done = sum(outcome is not None for outcome in self.outcomes)
        self._progress.update(
            self._all,
            completed=self._done_bytes + sum(self._partial.values()),
            note=f"{done}/{len(self._jobs)}",
        )

    def _report(self, outcome: Outcome) -> None:
        lines = (outcome.error, outcome.warning, *outcome.kept, *outcome.notes)
        for line in filter(None, lines):
            self._console.print(f"signapp: {line}", markup=False, highlight=False, soft_wrap=True)


def print_summary(
    outcomes: Sequence[Outcome | None],
    console: Console,
    *,
    title: str = "Labelled files",
    letters: bool = True,
) -> None:
    """One row a file that was dealt with; names are never broken, however narrow the terminal.

    Without a terminal the table is as wide as it must be; in one that is too narrow for it, each
    file has one line, which the terminal wraps.
    """
    columns = [name for name in _COLUMNS if letters or name not in ("letters", "words")]
    rows = [
        [cell for name, cell in zip(_COLUMNS, _row(outcome), strict=True) if name in columns]
        for outcome in outcomes
        if outcome is not None
    ]
    table = Table(title=title, title_justify="left")
    for name in columns[:2]:
        table.add_column(name, no_wrap=True)
    for name in columns[2:]:
        table.add_column(name, justify="right", no_wrap=True)
    for row in rows:
        table.add_row(*row)
    width = Measurement.get(console, console.options.update(max_width=100_000), table).maximum
    if not console.is_terminal:
        console = Console(file=console.file, width=max(width, console.width), no_color=True)
    elif width > console.width:
        for file, result, *numbers in rows:
            facts = [f"{n} {name}" for name, n in zip(columns[2:], numbers, strict=True) if n]
            line = "  ".join([file, ", ".join([result, *facts])])
            console.print(line, highlight=False, soft_wrap=True)
        return
    console.print(table)


def _row(outcome: Outcome) -> list[str]:
    name = escape(outcome.source.replace("\\", "/").rsplit("/", 1)[-1])
    if outcome.error or (outcome.kept and not outcome.frames):
        return [name, "[red]failed[/red]" if outcome.error else "[red]kept[/red]", *[""] * 6]
    result = "already done" if outcome.skipped else "partial" if outcome.warning else "done"
    if outcome.kept:
        result += ", [red]some kept[/red]"
    speed = outcome.duration_s / outcome.wall_s if outcome.wall_s else 0.0
    return [
        name,
        result,
        f"{outcome.duration_s:.1f} s",
        str(outcome.frames),
        f"{outcome.with_hand / outcome.frames:.0%}" if outcome.frames else "",
        str(outcome.segments),
        str(len(outcome.words)),
        "" if outcome.skipped else f"{speed:.1f}x",
    ]
