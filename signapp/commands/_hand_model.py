"""The hand model in the terminal: one question where it is missing, and the download."""

import sys
from pathlib import Path
from urllib.parse import urlsplit

import click

from signapp.errors import HandModelMissingError
from signapp.landmarks import bundle
from signapp.settings import FULL


def ensure_hand_model(path: str | Path | None = None, kind: str = FULL) -> None:
    """See that there is a hand model; where there is none, ask whether to download it.

    Nobody is asked unless a person sits at the terminal.

    Args:
        path: the one that was named, if any.
        kind: see `HandTracker`; the light one cannot be downloaded.

    Raises:
        HandModelError: there is none, and none was to be had or wanted.
    """
    try:
        bundle.find_bundle(path, kind)
    except HandModelMissingError:
        if not (_is_terminal(sys.stdin) and _is_terminal(sys.stderr)):
            raise
        question = (
            "signapp finds hands with a model of MediaPipe's, which is not here yet. Download it "
            f"now ({bundle.OFFICIAL_MB} MB, from {urlsplit(bundle.OFFICIAL_URL).netloc})?"
        )
        if not click.confirm(question, default=None, err=True):
            raise
        download_hand_model()


def download_hand_model() -> Path:
    """Download it, with a bar on standard error.

    Raises:
        HandModelError: no connection, or the file is not the expected one.
    """
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn())
    with Progress(*columns, console=Console(stderr=True)) as progress:
        task = progress.add_task("hand model", total=None)
        path = bundle.fetch(
            lambda done, total: progress.update(task, completed=done, total=total or None)
        )
    click.echo(f"hand model: {path}", err=True)
    return path


def _is_terminal(stream: object) -> bool:
    try:
        return bool(stream.isatty())  # type: ignore[attr-defined]
    except (AttributeError, ValueError):  # none at all, or closed
        return False
