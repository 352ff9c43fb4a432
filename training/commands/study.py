"""``python -m training reproduce``, ``report`` and ``views``: the study and what it reports."""

import json
from pathlib import Path
from typing import Any

import click

from signapp.system.outputs import check_outputs, refuse_filled
from training.commands.options import OVERWRITE, PATH, progress_bar, tell


@click.command("reproduce")
@click.option("--data", type=PATH, required=True, help="Folder with one sub-folder a language.")
@click.option("--quick", is_flag=True, help="Few steps, one seed: checks that all of it works.")
@click.option("--resume", type=PATH, help="Go on with this run's folder.")
@click.option("--processes", type=click.IntRange(1), default=2, show_default=True)
@click.option("--results", type=PATH, default=Path("results"), show_default=True)
@click.option("--docs", type=PATH, help="Also write the results table here (Markdown).")
@click.option("--models", type=PATH, help="Also make the models that ship, here.")
@OVERWRITE
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
    """Run the whole study: people left out, transfer, ablations, calibration, the classic recipe.

    Interrupting keeps what is done; --resume FOLDER goes on.
    """
    from training.run_folders import refuse_changed
    from training.study.models import model_folders, refuse_other_models, write_study_models
    from training.study.report import write_report
    from training.study.run import run_study

    check_outputs({"--docs": docs}, overwrite)
    if models is not None:
        folders = model_folders(data, models)
        for folder in folders.values():
            refuse_filled(folder, overwrite)
        refuse_other_models(data, folders)
    if resume is not None:
        refuse_changed(resume, overwrite)
    with progress_bar("Study") as progress:
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
        for line in write_study_models(data, models, run / "models", quick=quick):
            click.echo(line)


@click.command("report")
@click.argument("run", type=PATH)
@click.option("--docs", type=PATH, help="Also write the results table here (Markdown).")
@OVERWRITE
def report_command(run: Path, docs: Path | None, overwrite: bool) -> None:
    """Write tables, plots and the readable report of a 'reproduce' run again.

    What was changed by hand since they were written is kept unless --overwrite is given.
    """
    from training.run_folders import refuse_changed
    from training.study.report import write_report

    check_outputs({"--docs": docs}, overwrite)
    refuse_changed(run, overwrite)
    click.echo(f"report: {write_report(run, docs)}")


@click.command("views")
@click.argument("dataset", type=PATH)
@click.option("--language", required=True, help="Language code or its .json file.")
@click.option("--folds", type=click.IntRange(2), default=5, show_default=True)
@click.option("--seeds", type=click.IntRange(1), default=5, show_default=True)
@click.option("--steps", type=click.IntRange(1), help="Another training budget.")
@click.option("--save", type=PATH, help="Keep the numbers in this 'reproduce' run's folder.")
@OVERWRITE
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
    from training.study.tables import VIEWS

    file = None if save is None else save / VIEWS
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
