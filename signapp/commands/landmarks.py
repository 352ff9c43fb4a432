"""``signapp landmarks``: the landmarks of the hands in video files, without labelling."""

import sys
from pathlib import Path

import click

from signapp.commands._tracker import tracker_of, tracker_option

_FORMATS = "npz, landmarks-csv, pose"


@click.command("landmarks")
@click.argument("inputs", nargs=-1, metavar="INPUT...")
@click.option(
    "--output", "-o", type=click.Path(path_type=Path), default=Path("landmarks"),
    show_default=True, help="Folder for the results.",
)  # fmt: skip
@click.option(
    "--format", "formats", default="npz", show_default=True, help=f"Comma-separated: {_FORMATS}."
)
@click.option(
    "--list", "lists", multiple=True, type=click.Path(path_type=Path),
    help="Text file that names one input a line; also @FILE among the inputs.",
)  # fmt: skip
@click.option(
    "--signer", metavar="left|right|largest|X,Y,W,H",
    help="Whose hands to read where several people sign: a person, or a box in fractions of the "
    "picture (or in pixels, if a number is above 1).",
)  # fmt: skip
@click.option("--partial", is_flag=True, help="Take damaged or cut-off files as far as they go.")
@click.option("--resume", is_flag=True, help="Skip files whose results are there and up to date.")
@click.option(
    "--overwrite", is_flag=True,
    help="Replace results that signapp did not write, or that were changed since, too.",
)  # fmt: skip
@click.option("--workers", type=click.IntRange(1, 256), help="Processes [one a core].")
@click.option("--dask", metavar="ADDRESS", help="Use the Dask cluster with this scheduler.")
@click.option("--hand-model", type=click.Path(path_type=Path), help="MediaPipe hand model to use.")
@tracker_option("auto is full, since a video waits")
def command(
    inputs: tuple[str, ...],
    output: Path,
    formats: str,
    lists: tuple[Path, ...],
    signer: str | None,
    partial: bool,
    resume: bool,
    overwrite: bool,
    workers: int | None,
    dask: str | None,
    hand_model: Path | None,
    tracker: str,
) -> None:
    """Write the landmarks of the hands in video files; no letter is recognised.

    INPUT is what 'signapp label' takes, and the same holds for results that are there already.
    'signapp label' has these formats too and then notes the letter of each frame.
    """
    from rich.console import Console

    from signapp.commands._hand_model import ensure_hand_model
    from signapp.commands._running import count_done, run_to_the_end, size_of
    from signapp.labelling.inputs import expand_inputs, output_stems
    from signapp.labelling.jobs import Job
    from signapp.labelling.ownership import check_output_folder
    from signapp.labelling.pool import default_workers
    from signapp.labelling.settings import LabelSettings

    found = expand_inputs(inputs, lists)
    for line in (*found.notes, *found.problems):
        click.echo(f"signapp: {line}", err=True)
    if not found.files:
        sys.exit(1)
    tracker = tracker_of(tracker, hand_model)
    count = workers or default_workers([file.path for file in found.files])
    settings = LabelSettings(
        formats=tuple(name.strip().lower() for name in formats.split(",") if name.strip()),
        partial=partial,
        signer=signer,
        hand_model=str(hand_model.resolve()) if hand_model else None,
        tracker=tracker,
        threads=1 if count > 1 else 0,
        landmarks_only=True,
    )
    if dask is None:
        ensure_hand_model(hand_model, tracker)
    check_output_folder(output)
    jobs = [
        Job(file.path, stem, output, settings, resume, size_of(file.path), overwrite)
        for file, stem in zip(found.files, output_stems(found.files, output), strict=True)
    ]
    console = Console(stderr=True)
    outcomes = run_to_the_end(jobs, count, dask, console, title="Landmarks", letters=False)
    done = count_done(outcomes)
    click.echo(f"landmarks of {done} of {len(jobs)} files, results in {output}", err=True)
    failed = any(outcome is not None and outcome.failed for outcome in outcomes)
    if failed or found.problems:
        sys.exit(1)
