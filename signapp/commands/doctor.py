"""``signapp doctor``: check this machine and say what to do; its output belongs in bug reports."""

import dataclasses
import json
import sys

import click


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
    from signapp.commands.diagnosis import run_checks

    if fetch_hand_model:
        from signapp.commands._hand_model import download_hand_model

        download_hand_model()
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
