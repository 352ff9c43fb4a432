"""``python -m training baseline``, ``transfer`` and ``stand-in``: datasets to a model folder."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from training.commands.options import OVERWRITE, PATH, progress_bar, tell

if TYPE_CHECKING:
    from training.poses.file import PoseOrder

_NOT_LETTERS = click.option(
    "--not-letters", type=PATH, multiple=True, help="Dataset of other alphabets' signs; repeat."
)
_LET_THROUGH = click.option(
    "--let-through",
    type=click.FloatRange(0, 1),
    default=1.0,
    help="Most of them, and of poses between two letters, that may be accepted.",
)
_POSES = click.option(
    "--poses",
    type=PATH,
    multiple=True,
    help="Also choose the example poses, from this .npz; repeat in order of preference.",
)
_CANDIDATES = click.option(
    "--candidates", type=click.IntRange(1), default=12, show_default=True,
    help="Poses that are tried of each such file.",
)  # fmt: skip


def _common(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in (
        click.option("--data", type=PATH, multiple=True, required=True, help="Dataset; repeat."),
        click.option("--language", required=True, help="Language code or its .json file."),
        click.option("--preset", default="standard", show_default=True, help="standard, classic."),
        click.option("--steps", type=click.IntRange(1), help="Another training budget."),
        click.option("--folds", type=click.IntRange(2), default=5, show_default=True),
        click.option("--seed", type=int, default=0, show_default=True),
        click.option("--distil", type=click.IntRange(1), default=1, show_default=True,
                     help="Networks whose mean the shipped one learns."),
        click.option("--resized", is_flag=True,
                     help="The pictures were resized: tell their shape from the hands."),
        click.option("--light", type=PATH, multiple=True,
                     help="The same pictures seen by the light tracker: learnt too; repeat."),
        _NOT_LETTERS,
        _LET_THROUGH,
        _POSES,
        _CANDIDATES,
        click.option("--output", type=PATH, help="Model folder; default: in the run's folder."),
        click.option("--results", type=PATH, default=Path("results"), show_default=True),
        OVERWRITE,
    ):  # fmt: skip
        command = option(command)
    return command


@click.command("baseline")
@_common
def baseline_command(**options: Any) -> None:
    """Train a model from scratch: measured on held-out groups, then trained on all rows."""
    _train("baseline", **options)


@click.command("transfer")
@click.option("--source", required=True, help="Language, model folder or checkpoint to start from.")
@_common
def transfer_command(**options: Any) -> None:
    """Train a model from another's encoder: first the head alone, then everything."""
    _train("transfer", **options)


def _train(
    kind: str,
    *,
    data: tuple[Path, ...],
    language: str,
    preset: str,
    steps: int | None,
    not_letters: tuple[Path, ...],
    poses: tuple[Path, ...],
    candidates: int,
    **options: Any,
) -> None:
    from training.fitting.recipes import find_recipe
    from training.models.make import make_model

    order = _ordered(language, poses, candidates)
    recipe = find_recipe(preset)
    if steps:
        recipe = replace(recipe, steps=steps)
    with progress_bar("Training") as progress:
        folder, summary = make_model(
            kind,
            list(data),
            language,
            recipe,
            strange=not_letters,
            progress=progress,
            report=tell,
            **options,
        )
    click.echo(json.dumps(summary, ensure_ascii=False, indent=1))
    _complete(order, folder)


def _ordered(language: str, poses: tuple[Path, ...], candidates: int) -> "PoseOrder | None":
    """What poses are wanted, told before the training whether they can be chosen at all."""
    if not poses:
        return None
    from signapp.commands._hand_model import ensure_hand_model
    from training.poses.file import order_poses

    ensure_hand_model()
    return order_poses(language, poses, candidates)


def _complete(order: "PoseOrder | None", folder: Path) -> None:
    if order is not None:
        from training.poses.file import complete_folder

        click.echo(complete_folder(order, folder, click.echo))
    click.echo(f"model: {folder}")


@click.command("stand-in")
@click.option("--language", required=True, help="The language that borrows letters: assamese.")
@click.option("--model", required=True, type=PATH, help="Model folder that lends them.")
@click.option("--data", type=PATH, multiple=True, required=True, help="What it learnt; repeat.")
@click.option("--test", type=PATH, required=True, help="Dataset of the letters to measure with.")
@click.option("--steps", type=click.IntRange(1), help="The model's training budget.")
@_NOT_LETTERS
@_LET_THROUGH
@_POSES
@_CANDIDATES
@click.option("--output", type=PATH, required=True, help="Model folder.")
@OVERWRITE
def stand_in_command(
    language: str,
    model: Path,
    data: tuple[Path, ...],
    test: Path,
    steps: int | None,
    not_letters: tuple[Path, ...],
    let_through: float,
    poses: tuple[Path, ...],
    candidates: int,
    output: Path,
    overwrite: bool,
) -> None:
    """Make a model whose letters are signed as another language's: outputs of that model."""
    from training.fitting.recipes import STANDARD
    from training.models.stand_in import make_stand_in

    order = _ordered(language, poses, candidates)
    recipe = STANDARD if steps is None else STANDARD.with_steps(steps)
    summary = make_stand_in(
        language,
        str(model),
        data,
        test,
        output,
        recipe,
        strange=not_letters,
        let_through=let_through,
        overwrite=overwrite,
        report=tell,
    )
    click.echo(json.dumps(summary, ensure_ascii=False, indent=1))
    _complete(order, output)
