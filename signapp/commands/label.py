"""``signapp label``: label video files with the letters that are signed in them."""

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from signapp.commands._tracker import tracker_of, tracker_option
from signapp.errors import SignappError

if TYPE_CHECKING:
    from signapp.labelling.jobs import Job, Outcome
    from signapp.labelling.profile import LabelProfile
    from signapp.recognition.model import SignModel

_FORMATS = "csv, srt, vtt, eaf, json, mp4, npz, landmarks-csv, pose"


@click.command("label")
@click.argument("inputs", nargs=-1, metavar="INPUT...")
@click.option("--language", default="isl", show_default=True, help="Language, or a model's path.")
@click.option(
    "--output", "-o", type=click.Path(path_type=Path), default=Path("labels"), show_default=True,
    help="Folder for the results.",
)  # fmt: skip
@click.option(
    "--format", "formats", help=f"Comma-separated: {_FORMATS}; csv unless --into is given."
)
@click.option(
    "--mode", type=click.Choice(["auto", "letters", "fingerspelling"]), default="auto",
    show_default=True,
    help="Letters that are held, fast continuous spelling, or whichever each stretch is.",
)  # fmt: skip
@click.option(
    "--list", "lists", multiple=True, type=click.Path(path_type=Path),
    help="Text file that names one input a line; also @FILE among the inputs.",
)  # fmt: skip
@click.option(
    "--wordlist", type=click.Path(path_type=Path), help="Words to choose from, one a line."
)
@click.option(
    "--min-confidence", default=0.0, type=click.FloatRange(0, 1), show_default=True,
    help="Leave out letters below this.",
)  # fmt: skip
@click.option("--profile", metavar="NAME", help="Whose samples to use beside the model.")
@click.option(
    "--signs/--no-signs", default=False, show_default=True,
    help="Look for moving signs too, shipped ones and those that you taught.",
)  # fmt: skip
@click.option(
    "--signer", metavar="left|right|largest|X,Y,W,H",
    help="Whose hands to read where several people sign: a person, or a box in fractions of the "
    "picture (or in pixels, if a number is above 1).",
)  # fmt: skip
@click.option("--partial", is_flag=True, help="Label damaged or cut-off files as far as they go.")
@click.option("--resume", is_flag=True, help="Skip files whose results are there and up to date.")
@click.option(
    "--overwrite", is_flag=True,
    help="Replace results that signapp did not write, or that were changed since, too.",
)  # fmt: skip
@click.option(
    "--into", type=click.Path(path_type=Path), metavar="FILE.eaf",
    help="Merge the letters into this ELAN file as tiers of their own, or in this folder into the "
    "one with the name of each video. Without --format, nothing else is written.",
)  # fmt: skip
@click.option("--tiers", default="signapp", show_default=True, help="What those tiers begin with.")
@click.option(
    "--from", "start_from", type=click.Path(path_type=Path), metavar="FILE",
    help="Take the letters from this annotation of one video (EAF, CSV, JSON, SRT, VTT), not from "
    "the model.",
)  # fmt: skip
@click.option("--tier", help="The tier of --from that holds the letters.")
@click.option("--workers", type=click.IntRange(1, 256), help="Processes [one a core].")
@click.option("--dask", metavar="ADDRESS", help="Use the Dask cluster with this scheduler.")
@click.option("--font", type=click.Path(path_type=Path), help="Typeface for the annotated video.")
@click.option("--hand-model", type=click.Path(path_type=Path), help="MediaPipe hand model to use.")
@tracker_option("auto is full, since a video waits")
def command(
    inputs: tuple[str, ...],
    language: str,
    output: Path,
    formats: str | None,
    mode: str,
    lists: tuple[Path, ...],
    wordlist: Path | None,
    min_confidence: float,
    profile: str | None,
    signs: bool,
    signer: str | None,
    partial: bool,
    resume: bool,
    overwrite: bool,
    into: Path | None,
    tiers: str,
    start_from: Path | None,
    tier: str | None,
    workers: int | None,
    dask: str | None,
    font: Path | None,
    hand_model: Path | None,
    tracker: str,
) -> None:
    """Label video files with the letters that are signed in them.

    INPUT is a video file, a folder (searched with its sub-folders), a glob such as "*.mp4", or
    @LIST, a text file that names one input a line. Results go to the output folder under the
    name of the video. A result that is there already is only written over if signapp wrote it,
    nobody changed it since, and it is of the same video; otherwise it is kept and named. Exits
    with 1 when a file failed or was kept; the others are labelled all the same.
    """
    from rich.console import Console

    from signapp.commands._hand_model import ensure_hand_model
    from signapp.commands._running import count_done, run_to_the_end, size_of
    from signapp.labelling.going_on import checked
    from signapp.labelling.inputs import expand_inputs, output_stems
    from signapp.labelling.jobs import Job
    from signapp.labelling.ownership import check_output_folder
    from signapp.labelling.settings import LabelSettings
    from signapp.labelling.words import read_wordlist
    from signapp.recognition.catalog import find_model, load_model

    # Whatever is wrong with the whole run is said before any file is touched.
    found = expand_inputs(inputs, lists)
    files = found.files
    for line in (*found.notes, *found.problems):
        click.echo(f"signapp: {line}", err=True)
    if not files:
        sys.exit(1)
    if formats is None:
        formats = "" if into else "csv"
    elan = [checked(start_from, tier, into, tiers, file.path, len(files) > 1) for file in files]
    loaded = load_model(language)
    chosen = None if profile is None else _profile(loaded, profile)
    book = None
    if signs:
        from signapp.errors import LabellingError
        from signapp.signs.book import load_book

        whose = None if chosen is None else chosen.name
        book = load_book(loaded.language.code, letters=loaded, signer=whose)
        if book is None:
            raise LabellingError("no-signs", language=loaded.language.name)
    tracker = tracker_of(tracker, hand_model)
    if dask is None:
        ensure_hand_model(hand_model, tracker)
    count = workers or _workers([file.path for file in files])
    settings = LabelSettings(
        # The path: every process, with its own settings, is to use this very model.
        language=str(find_model(language).resolve()),
        formats=tuple(name.strip().lower() for name in formats.split(",") if name.strip()),
        mode=mode,
        wordlist=read_wordlist(wordlist) if wordlist else (),
        min_confidence=min_confidence,
        partial=partial,
        signer=signer,
        hand_model=str(hand_model.resolve()) if hand_model else None,
        tracker=tracker,
        font=str(font.resolve()) if font else None,
        threads=1 if count > 1 else 0,
        profile=chosen,
        signs=book.key if book else "",
        merging=into is not None,
    )
    if settings.formats:
        check_output_folder(output)
    stems = output_stems(files, output)
    console = Console(stderr=True)
    jobs = [
        Job(
            file.path, stem, output, settings, resume, size_of(file.path), overwrite, going_on,
            watched=console.is_terminal,
        )
        for file, stem, going_on in zip(files, stems, elan, strict=True)
    ]  # fmt: skip
    began = datetime.now()
    outcomes = run_to_the_end(jobs, count, dask, console)
    failed = sum(outcome is not None and outcome.failed for outcome in outcomes)
    done = count_done(outcomes)
    unwritten = _summary(output, jobs, outcomes, began, overwrite)
    where = f"results in {output}" if settings.formats else f"merged into {into}"
    click.echo(f"{done} of {len(jobs)} files labelled, {where}", err=True)
    if failed or unwritten or found.problems:
        sys.exit(1)


def _profile(model: "SignModel", name: str) -> "LabelProfile":
    from signapp.labelling.profile import LabelProfile
    from signapp.recording.profiles import Profiles, samples_in_use
    from signapp.recording.store import Recordings

    recordings = Recordings(model.language.code)
    found = Profiles(recordings).get(name)
    samples = samples_in_use(recordings, found.name, [label.label for label in model.labels])
    if not samples:
        raise SignappError("profile-empty", name=found.name)
    return LabelProfile.of(found.name, samples, found.thresholds)


def _summary(
    output: Path,
    jobs: "list[Job]",
    outcomes: "list[Outcome | None]",
    began: datetime,
    overwrite: bool,
) -> bool:
    """Write the summary of a run over several files; whether one could not be written."""
    from signapp.errors import reason
    from signapp.labelling.summary import write_summary

    if len(jobs) < 2 or not any(outcome and outcome.outputs for outcome in outcomes):
        return False
    try:
        _, kept = write_summary(output, jobs, outcomes, began=began, overwrite=overwrite)
    except OSError as error:
        kept = [f"the summary cannot be written to {output} ({reason(error)})"]
    for line in kept:
        click.echo(f"signapp: {line}", err=True)
    return bool(kept)


def _workers(files: list[Path]) -> int:
    from signapp.labelling.pool import default_workers

    return default_workers(files)
