"""``signapp doctor``: check this machine and say what to do; its output belongs in bug reports."""

import dataclasses
import json
import sys

import click

from signapp.landmarks import bundle


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="Print the checks as JSON.")
@click.option(
    "--fetch-hand-model",
    is_flag=True,
    help="First download MediaPipe's official hand model (8 MB) and check it.",
)
def command(as_json: bool, fetch_hand_model: bool) -> None:
    """Check this machine: hand model, models, cameras, display, fonts.

    Exits with 1 when something is missing that signapp cannot work without.
    """
    from signapp.diagnosis import run_checks

    if fetch_hand_model:
        _fetch()
    checks = []
    for check in run_checks():
        checks.append(check)
        if not as_json:
            mark = "OK  " if check.ok else ("FAIL" if check.needed else "note")
            click.echo(f"{mark}  {check.name}: {check.detail}")
            if check.to_do:
                click.echo(f"      to do: {check.to_do}")
    if as_json:
        rows = [dataclasses.asdict(check) for check in checks]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    if any(check.needed and not check.ok for check in checks):
        sys.exit(1)


def _fetch() -> None:
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn())
    with Progress(*columns, console=Console(stderr=True)) as progress:
        task = progress.add_task("hand model", total=None)
        path = bundle.fetch(
            lambda done, total: progress.update(task, completed=done, total=total or None)
        )
    click.echo(f"hand model: {path}", err=True)
