"""The ``python -m training`` command: a thin layer over the library."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from signapp.errors import SignappError
from signapp.system.outputs import check_outputs, refuse_filled
from signapp.system.program import run
from training.commands.adapt import adapt_command

_console = Console(stderr=True)
_PATH = click.Path(path_type=Path)
_OVERWRITE = click.option("--overwrite", is_flag=True, help="Replace files that are there already.")


@contextmanager
def bar(title: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on standard error; yields a function of (done, total)."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    # In a file or a pipe, a bar that is wiped away would leave blank lines among what is said.
    shown = _console.is_terminal
    with Progress(
        *columns, TimeRemainingColumn(), console=_console, transient=True, disable=not shown
    ) as progress:
        task = progress.add_task(title, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


def tell(line: str) -> None:
    """Say on standard error what was left out, beside a progress bar too."""
    _console.print(line, style="yellow", highlight=False, markup=False, soft_wrap=True)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def cli() -> None:
    """Train, transfer, measure and export fingerspelling models."""


@cli.command("extract")
@click.argument("folder", type=_PATH)
@click.option("--output", type=_PATH, required=True, help="The .npz dataset to write.")
@click.option("--language", help="Language whose letters the sub-folders name.")
@click.option("--thorough", is_flag=True, help="Several views of each picture.")
@click.option("--groups", type=_PATH, help=".npz or .csv with path and group of each file.")
@click.option(
    "--aspect",
    type=click.FloatRange(0.1, 10),
    help="Width / height of the pictures behind .npy landmarks; default: 4/3.",
)
@click.option("--processes", type=click.IntRange(1), help="Default: one a core, at most 4.")
@_OVERWRITE
def extract_command(
    folder: Path,
    output: Path,
    language: str | None,
    thorough: bool,
    groups: Path | None,
    aspect: float | None,
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
    ensure_hand_model()
    parts = output.with_suffix(".parts")
    check_parts(parts)
    with bar("Looking for hands") as progress:
        data = extract(
            folder,
            language=load_language(language) if language else None,
            thorough=thorough,
            processes=processes,
            parts=parts,
            groups=read_groups(groups) if groups else None,
            progress=progress,
            aspect=aspect,
            report=tell,
        )
    write_npz(data, output, replace=overwrite)
    clear_parts(parts)
    missed = int((~data.detected).sum())
    click.echo(
        f"{output}: {len(data)} rows, {len(data.classes)} letters, "
        f"{missed} rows without a hand ({missed / len(data):.1%})"
    )


_NOT_LETTERS = click.option(
    "--not-letters", type=_PATH, multiple=True, help="Dataset of other alphabets' signs; repeat."
)
_LET_THROUGH = click.option(
    "--let-through",
    type=click.FloatRange(0, 1),
    default=1.0,
    help="Most of them, and of poses between two letters, that may be accepted.",
)


def _common(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in (
        click.option("--data", type=_PATH, multiple=True, required=True, help="Dataset; repeat."),
        click.option("--language", required=True, help="Language code or its .json file."),
        click.option("--preset", default="standard", show_default=True, help="standard, classic."),
        click.option("--steps", type=click.IntRange(1), help="Another training budget."),
        click.option("--folds", type=click.IntRange(2), default=5, show_default=True),
        click.option("--seed", type=int, default=0, show_default=True),
        click.option("--distil", type=click.IntRange(1), default=1, show_default=True,
                     help="Networks whose mean the shipped one learns."),
        click.option("--resized", is_flag=True,
                     help="The pictures were resized: tell their shape from the hands."),
        _NOT_LETTERS,
        _LET_THROUGH,
        click.option("--output", type=_PATH, help="Model folder; default: in the run's folder."),
        click.option("--results", type=_PATH, default=Path("results"), show_default=True),
        _OVERWRITE,
    ):  # fmt: skip
        command = option(command)
    return command


@cli.command("baseline")
@_common
def baseline_command(**options: Any) -> None:
    """Train a model from scratch: measured on held-out groups, then trained on all rows."""
    _train("baseline", None, **options)


@cli.command("transfer")
@click.option("--source", required=True, help="Language, model folder or checkpoint to start from.")
@_common
def transfer_command(source: str, **options: Any) -> None:
    """Train a model from another's encoder: first the head alone, then everything."""
    _train("transfer", source, **options)


def _train(
    kind: str,
    source: str | None,
    *,
    data: tuple[Path, ...],
    language: str,
    preset: str,
    steps: int | None,
    folds: int,
    seed: int,
    distil: int,
    resized: bool,
    not_letters: tuple[Path, ...],
    let_through: float,
    output: Path | None,
    results: Path,
    overwrite: bool,
) -> None:
    from training.fitting.recipes import find_recipe
    from training.models.make import make_model

    recipe = find_recipe(preset)
    if steps:
        recipe = replace(recipe, steps=steps)
    with bar("Training") as progress:
        folder, summary = make_model(
            kind,
            list(data),
            language,
            recipe,
            source=source,
            folds=folds,
            seed=seed,
            distil=distil,
            resized=resized,
            strange=not_letters,
            let_through=let_through,
            output=output,
            results=results,
            overwrite=overwrite,
            progress=progress,
            report=tell,
        )
    click.echo(json.dumps(summary, ensure_ascii=False, indent=1))
    click.echo(f"model: {folder}")


@cli.command("stand-in")
@click.option("--language", required=True, help="The language that borrows letters: assamese.")
@click.option("--model", required=True, type=_PATH, help="Model folder that lends them.")
@click.option("--data", type=_PATH, multiple=True, required=True, help="What it learnt; repeat.")
@click.option("--test", type=_PATH, required=True, help="Dataset of the letters to measure with.")
@click.option("--steps", type=click.IntRange(1), help="The model's training budget.")
@_NOT_LETTERS
@_LET_THROUGH
@click.option("--output", type=_PATH, required=True, help="Model folder.")
@_OVERWRITE
def stand_in_command(
    language: str,
    model: Path,
    data: tuple[Path, ...],
    test: Path,
    steps: int | None,
    not_letters: tuple[Path, ...],
    let_through: float,
    output: Path,
    overwrite: bool,
) -> None:
    """Make a model whose letters are signed as another language's: outputs of that model."""
    from training.fitting.recipes import STANDARD
    from training.models.stand_in import make_stand_in

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
    click.echo(f"model: {output}")


@cli.command("evaluate")
@click.option("--model", required=True, help="Language name or model path.")
@click.option("--data", type=_PATH, required=True, help=".npz, .csv, or a folder of images.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON alone.")
@click.option("--thorough", is_flag=True, help="Several views of each picture (folders).")
@click.option("--processes", type=click.IntRange(1), help="Default: one a core, at most 4.")
def evaluate_command(
    model: str, data: Path, as_json: bool, thorough: bool, processes: int | None
) -> None:
    """Measure a model file; rows without a hand and unreadable files are errors in 'accuracy'."""
    from signapp.errors import LanguageError
    from signapp.languages import load_language
    from signapp.recognition.catalog import load_model
    from training.data.folders import look_through
    from training.data.readers import read_dataset
    from training.evaluation.model_file import evaluate_model

    loaded = load_model(model)
    unreadable: list[tuple[str, str]] = []
    if data.is_dir():
        try:
            language = load_language(loaded.language.code)
        except LanguageError:
            language = None
        with bar("Looking for hands") as progress:
            found = look_through(
                data, language=language, thorough=thorough, processes=processes, strangers=True,
                progress=progress, report=tell,
            )  # fmt: skip
        rows = found.data
        unreadable = [(file.label, file.group) for file in found.unreadable]
    else:
        rows = read_dataset(data)
    result = evaluate_model(loaded, rows, unreadable=unreadable, report=tell)
    if as_json:
        click.echo(json.dumps(result, ensure_ascii=False, indent=1))
        return
    for key, value in result.items():
        if key != "per_group":
            click.echo(f"{key:18} {value:.4f}" if isinstance(value, float) else f"{key:18} {value}")
    for group, row in result["per_group"].items():
        click.echo(f"  {group:16} {row['accuracy']:.4f}  (n {row['n']})")


@cli.command("views")
@click.argument("dataset", type=_PATH)
@click.option("--language", required=True, help="Language code or its .json file.")
@click.option("--folds", type=click.IntRange(2), default=5, show_default=True)
@click.option("--seeds", type=click.IntRange(1), default=5, show_default=True)
@click.option("--steps", type=click.IntRange(1), help="Another training budget.")
@click.option("--save", type=_PATH, help="Keep the numbers in this 'reproduce' run's folder.")
@_OVERWRITE
def views_command(
    dataset: Path,
    language: str,
    folds: int,
    seeds: int,
    steps: int | None,
    save: Path | None,
    overwrite: bool,
) -> None:
    """Measure a dataset made with 'extract --thorough' on held-out groups, views combined.

    Interrupted with --save, it keeps the seeds that were finished.
    """
    from signapp.languages import load_language
    from training.data.alphabets import for_language
    from training.data.readers import read_dataset
    from training.evaluation.extra_views import measure_views
    from training.fitting.recipes import STANDARD, suited
    from training.run_folders import write_json
    from training.study.targets import EXTRA

    file = None if save is None else save / EXTRA / "views.json"
    check_outputs({"--save": file}, overwrite)
    data, classes = for_language(read_dataset(dataset), load_language(language), tell)
    recipe = suited(STANDARD, data)
    if steps is not None:
        recipe = recipe.with_steps(steps)
    results: list[dict[str, Any]] = []
    for seed in range(seeds):
        results.append(measure_views(data, classes, recipe, folds=folds, seed=seed))
        click.echo(json.dumps({k: v for k, v in results[-1].items() if k != "per_group"}))
        if file is not None:
            write_json(file, {"seeds": results})


@cli.command("speed")
@click.option("--data", type=_PATH, required=True, help="Folder with one sub-folder a language.")
@click.option("--seeds", type=click.IntRange(1), default=2, show_default=True)
@click.option("--epochs", type=click.IntRange(1), default=20, show_default=True)
@click.option("--processes", type=click.IntRange(1), default=2, show_default=True)
@click.option("--save", type=_PATH, help="Keep the numbers in this 'reproduce' run's folder.")
@_OVERWRITE
def speed_command(
    data: Path, seeds: int, epochs: int, processes: int, save: Path | None, overwrite: bool
) -> None:
    """Time the classic study against the same study as the usual DataLoader loop."""
    from training.run_folders import write_json
    from training.study.speed import compare_speed
    from training.study.targets import EXTRA

    file = None if save is None else save / EXTRA / "speed.json"
    check_outputs({"--save": file}, overwrite)
    result = compare_speed(data, seeds=seeds, epochs=epochs, processes=processes)
    if file is not None:
        write_json(file, result)
    click.echo(json.dumps(result, ensure_ascii=False, indent=1))


@cli.command("export")
@click.argument("checkpoint", type=_PATH)
@click.option("--language", required=True, help="Language code or its .json file.")
@click.option("--output", type=_PATH, required=True, help="The .onnx file to write.")
@click.option("--temperature", type=click.FloatRange(0.05, 10), default=1.0, show_default=True)
@click.option("--threshold", type=click.FloatRange(0, 1), default=0.6, show_default=True)
@click.option("--margin", type=click.FloatRange(0, 1), default=0.2, show_default=True)
@_OVERWRITE
def export_command(
    checkpoint: Path,
    language: str,
    output: Path,
    temperature: float,
    threshold: float,
    margin: float,
    overwrite: bool,
) -> None:
    """Write the ONNX model file of a training checkpoint."""
    from signapp.languages import load_language
    from signapp.recognition.model import Thresholds
    from training.models.checkpoint import export_model, load_checkpoint

    check_outputs({"--output": output}, overwrite, inputs=[checkpoint])
    network, classes = load_checkpoint(checkpoint)
    difference = export_model(
        network,
        classes,
        load_language(language),
        output,
        temperature=temperature,
        thresholds=Thresholds(threshold, margin),
        provenance={"checkpoint": checkpoint.name},
    )
    click.echo(f"{output}: probabilities differ from torch by at most {difference:.1e}")


@cli.command("report")
@click.argument("run", type=_PATH)
@click.option("--docs", type=_PATH, help="Also write the results table here (Markdown).")
@_OVERWRITE
def report_command(run: Path, docs: Path | None, overwrite: bool) -> None:
    """Write tables, plots and the readable report of a 'reproduce' run again.

    What was changed by hand since they were written is kept unless --overwrite is given.
    """
    from training.run_folders import refuse_changed
    from training.study.report import write_report

    check_outputs({"--docs": docs}, overwrite)
    refuse_changed(run, overwrite)
    click.echo(f"report: {write_report(run, docs)}")


@cli.command("reproduce")
@click.option("--data", type=_PATH, required=True, help="Folder with one sub-folder a language.")
@click.option("--quick", is_flag=True, help="Few steps, one seed: checks that all of it works.")
@click.option("--resume", type=_PATH, help="Go on with this run's folder.")
@click.option("--processes", type=click.IntRange(1), default=2, show_default=True)
@click.option("--results", type=_PATH, default=Path("results"), show_default=True)
@click.option("--docs", type=_PATH, help="Also write the results table here (Markdown).")
@click.option("--models", type=_PATH, help="Also train, calibrate and write the models here.")
@_OVERWRITE
def reproduce_command(
    data: Path,
    quick: bool,
    resume: Path | None,
    processes: int,
    results: Path,
    docs: Path | None,
    models: Path | None,
    overwrite: bool,
) -> None:
    """Run the whole study: baselines, transfer, shots, ablations, calibration, the classic recipe.

    Interrupting keeps what is done; --resume FOLDER goes on.
    """
    from training.run_folders import refuse_changed
    from training.study.models import model_folders, write_study_models
    from training.study.report import write_report
    from training.study.run import run_study

    check_outputs({"--docs": docs}, overwrite)
    if models is not None:
        for folder in model_folders(data, models):
            refuse_filled(folder, overwrite)
    if resume is not None:
        refuse_changed(resume, overwrite)
    with bar("Study") as progress:
        run = run_study(
            data,
            quick=quick,
            resume=resume,
            processes=processes,
            results=results,
            progress=progress,
        )
    click.echo(f"report: {write_report(run, docs)}")
    if models is not None:
        for line in write_study_models(run, data, models, quick=quick):
            click.echo(line)


cli.add_command(adapt_command)


def main() -> None:
    """Run the command; a user's mistake ends in one line on standard error and exit code 1."""
    run(cli, "python -m training", prefix="training", stopped="stopped; what was done is kept")
