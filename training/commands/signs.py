"""``python -m training signs``: sequences of moving signs to a motion model."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from training.commands.options import OVERWRITE, PATH, progress_bar, tell


@click.command("signs")
@click.option("--data", type=PATH, multiple=True, required=True, help="Sequences (.npz); repeat.")
@click.option(
    "--language",
    "languages",
    multiple=True,
    required=True,
    help="Language code whose signs ship; repeat for several with one embedding.",
)
@click.option("--steps", type=click.IntRange(20), help="Another training budget.")
@click.option(
    "--folds",
    type=click.IntRange(2),
    default=5,
    show_default=True,
    help="In how many parts people are left out.",
)
@click.option(
    "--seeds",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    help="Networks that are measured.",
)
@click.option("--compare", is_flag=True, help="Measure a linear metric and time warping too.")
@click.option("--output", type=PATH, help="Folder of model folders; default: in the run's folder.")
@click.option("--results", type=PATH, default=Path("results"), show_default=True)
@OVERWRITE
def signs_command(
    data: tuple[Path, ...], languages: tuple[str, ...], steps: int | None, **options: Any
) -> None:
    """Train a motion model: measured on people left out, then trained on all sequences."""
    from training.fitting.motion_fit import MotionRecipe
    from training.models.signs import make_signs

    recipe = MotionRecipe()
    if steps:
        recipe = replace(recipe, steps=steps)
    with progress_bar("Training") as progress:
        folder, tables = make_signs(
            data, languages, recipe, progress=progress, report=tell, **options
        )
    shown = {key: tables[key] for key in ("taught", "taught_by_another", "shipped")}
    click.echo(json.dumps(shown, ensure_ascii=False, indent=1))
    click.echo(f"models: {folder}")
