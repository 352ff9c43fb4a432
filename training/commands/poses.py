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
    """Choose and clean an example pose of every letter, and of each of its forms."""
    from signapp.languages import load_language
    from signapp.recognition.catalog import load_model
    from training.poses.choose import (
        Pose,
        as_json,
        choose_poses,
        forms_to_show,
        read_poses,
        read_source,
    )

    check_outputs({"--output": output}, overwrite, inputs=paths)
    language = load_language(code)
    sources = [read_source(path, language.code) for path in paths]
    poses: list[tuple[str, Pose]] = []
    for letter, pose in choose_poses(
        language,
        sources,
        load_model(model) if model else None,
        before=read_poses(output) if keep else {},
        count=count,
    ):
        poses.append((letter.label, pose))
        form = f" ({pose.form})" if pose.form else ""
        click.echo(
            f"{letter.label} {letter.roman}{form}: {pose.source} row {pose.row} "
            f"(rank {pose.rank}, score {pose.score:.2f}) "
            f"{'ok' if pose.passed else 'NOT PASSED'}"
        )
    chosen = forms_to_show(poses)
    write_text(output, as_json(language, chosen), replace=overwrite)
    left_out = len(poses) - len(chosen)
    passed = sum(pose.passed for _, pose in chosen)
    click.echo(
        f"{passed} of {len(chosen)} poses passed; wrote {output}"
        + (f"; {left_out} further forms that did not pass are left out" if left_out else "")
    )
