"""``python -m training poses``: one example pose a letter, for the drawn hands."""

from pathlib import Path

import click

from signapp.system.outputs import check_outputs
from training.commands.options import OVERWRITE, PATH


@click.command("poses")
@click.option("--language", "code", required=True, help="Language code, e.g. isl.")
@click.option("--data", "paths", required=True, multiple=True, type=PATH,
              help="Landmark .npz; repeat in order of preference.")  # fmt: skip
@click.option("--output", required=True, type=PATH, help="The .json file to write.")
@click.option("--model", help="Model that must recognise the drawn poses.")
@click.option("--keep", is_flag=True, help="Keep the poses in OUTPUT that still pass.")
@click.option("--candidates", "count", default=12, show_default=True, help="Tried per source.")
@OVERWRITE
def poses_command(
    code: str,
    paths: tuple[Path, ...],
    output: Path,
    model: str | None,
    keep: bool,
    count: int,
    overwrite: bool,
) -> None:
    """Choose and clean an example pose of every letter, and of each of its forms."""
    from training.poses.file import order_poses, write_poses

    check_outputs({"--output": output}, overwrite, inputs=paths)
    order = order_poses(code, paths, count)
    passed, total = write_poses(
        order, output, model, keep=keep, overwrite=overwrite, report=click.echo
    )
    click.echo(f"{passed} of {total} poses passed; wrote {output}")
