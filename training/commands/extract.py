"""``python -m training extract``: pictures or videos to a dataset."""

from pathlib import Path

import click

from signapp.errors import SignappError
from signapp.system.outputs import check_outputs
from training.commands.options import OVERWRITE, PATH, TRACKER, progress_bar, tell


@click.command("extract")
@click.argument("folder", type=PATH)
@click.option("--output", type=PATH, required=True, help="The .npz dataset to write.")
@click.option("--language", help="Language whose letters the sub-folders name.")
@click.option("--thorough", is_flag=True, help="Several views of each picture.")
@click.option("--groups", type=PATH, help=".npz or .csv with path and group of each file.")
@click.option(
    "--aspect",
    type=click.FloatRange(0.1, 10),
    help="Width / height of the pictures behind .npy landmarks; default: 4/3.",
)
@TRACKER
@click.option("--processes", type=click.IntRange(1), help="Default: one a core, at most 4.")
@OVERWRITE
def extract_command(
    folder: Path,
    output: Path,
    language: str | None,
    thorough: bool,
    groups: Path | None,
    aspect: float | None,
    tracker: str,
    processes: int | None,
    overwrite: bool,
) -> None:
    """Run the hand tracker over a folder of images or videos, one sub-folder a letter.

    An interrupted run goes on from where it was when it is given again.
    """
    from signapp.commands._hand_model import ensure_hand_model
    from signapp.languages import load_language
    from training.data.file_groups import read_groups
    from training.data.folders import extract
    from training.data.parts import check_parts, clear_parts
    from training.data.readers import write_npz

    if output.suffix.lower() != ".npz":
        raise SignappError(f"{output}: a dataset is an .npz file; name it {output.name}.npz")
    check_outputs({"--output": output}, overwrite, inputs=[groups] if groups else [])
    ensure_hand_model(kind=tracker)
    parts = output.with_suffix(".parts")
    check_parts(parts)
    with progress_bar("Looking for hands") as progress:
        data = extract(
            folder,
            language=load_language(language) if language else None,
            thorough=thorough,
            processes=processes,
            parts=parts,
            groups=read_groups(groups) if groups else None,
            progress=progress,
            aspect=aspect,
            tracker=tracker,
            report=tell,
        )
    write_npz(data, output, replace=overwrite)
    clear_parts(parts)
    missed = int((~data.detected).sum())
    click.echo(
        f"{output}: {len(data)} rows, {len(data.classes)} letters, "
        f"{missed} rows without a hand ({missed / len(data):.1%})"
    )
