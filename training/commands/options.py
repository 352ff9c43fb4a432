"""What the commands share: options, the progress bar, lines beside it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from signapp.settings import FULL, LIGHT

PATH = click.Path(path_type=Path)
TRACKER = click.option(
    "--tracker", type=click.Choice([FULL, LIGHT]), default=FULL, show_default=True,
    help="How exactly hands are found in pictures and videos.",
)  # fmt: skip
OVERWRITE = click.option("--overwrite", is_flag=True, help="Replace files that are there already.")

_console = Console(stderr=True)


@contextmanager
def progress_bar(title: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on standard error; yields a function of (done, total)."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    # In a file or a pipe, a bar that is wiped away would leave blank lines among what is said.
    shown = _console.is_terminal
    with Progress(
        *columns, TimeRemainingColumn(), console=_console, transient=True, disable=not shown
    ) as progress:
        task = progress.add_task(title, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


def tell(line: str) -> None:
    """Say on standard error what was left out, beside a progress bar too."""
    _console.print(line, style="yellow", highlight=False, markup=False, soft_wrap=True)
