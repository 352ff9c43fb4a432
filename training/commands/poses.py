"""``python -m training poses``: one example pose a letter, for the drawn hands."""

from pathlib import Path

import click

from signapp.system.files import write_text
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
    """Choose and clean one example pose per letter."""
    from signapp.languages import load_language
    from signapp.recognition.catalog import load_model
    from training.poses.choose import as_json, choose_poses, read_poses, read_source

    check_outputs({"--output": output}, overwrite, inputs=paths)
    language = load_language(code)
    sources = [read_source(path) for path in paths]
    poses = {}
    for letter, pose in choose_poses(
        language,
        sources,
        load_model(model) if model else None,
        before=read_poses(output) if keep else {},
        count=count,
    ):
        poses[letter.label] = pose
        click.echo(
            f"{letter.label} {letter.roman}: {pose.source} row {pose.row} (rank {pose.rank}, "
            f"score {pose.score:.2f}) {'ok' if pose.passed else 'NOT PASSED'}"
        )
    write_text(output, as_json(language, poses), replace=overwrite)
    passed = sum(pose.passed for pose in poses.values())
    click.echo(f"{passed} of {len(poses)} letters passed; wrote {output}")
