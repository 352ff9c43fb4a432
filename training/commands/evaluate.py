"""``python -m training evaluate``: how well a model file does on a dataset or a folder."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from training.commands.evaluate_signs import evaluate_sequences
from training.commands.options import PATH, TRACKER, progress_bar, tell

if TYPE_CHECKING:
    from signapp.recognition.model import SignModel
    from training.data.dataset import Dataset


@click.command("evaluate")
@click.option("--model", required=True, help="Language name or model path.")
@click.option("--data", type=PATH, required=True, help=".npz, .csv, or a folder of images.")
@click.option(
    "--taught", type=PATH, help="Samples or takes of a person: measure the app after them."
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON alone.")
@click.option("--thorough", is_flag=True, help="Several views of each picture (folders).")
@TRACKER
@click.option("--processes", type=click.IntRange(1), help="Default: one a core, at most 4.")
def evaluate_command(
    model: str,
    data: Path,
    taught: Path | None,
    as_json: bool,
    thorough: bool,
    tracker: str,
    processes: int | None,
) -> None:
    """Measure a model file; rows without a hand and unreadable files are errors in 'accuracy'.

    An .npz of sequences (with 'start') is measured with the motion model.
    """
    from signapp.errors import DatasetError
    from signapp.recognition.catalog import load_model
    from training.data.readers import read_dataset
    from training.data.sequences import holds_sequences
    from training.evaluation.model_file import evaluate_model
    from training.evaluation.seen import seen_in_training, seen_line

    if holds_sequences(data):
        evaluate_sequences(model, data, taught, as_json=as_json)
        return
    if taught is not None and holds_sequences(taught):
        raise DatasetError(
            f"--taught {taught} holds sequences, which {data} does not; give samples of letters"
        )
    loaded = plain = load_model(model)
    if taught is not None:
        from training.evaluation.taught import with_samples

        loaded = with_samples(loaded, read_dataset(taught), tell)
    rows, unreadable = rows_of(data, loaded, thorough, tracker, processes)
    result = evaluate_model(loaded, rows, unreadable=unreadable, report=tell)
    result["trained_on"] = seen_in_training(plain, rows)
    if line := seen_line(plain, rows, result["trained_on"]):
        tell(line)
    if as_json:
        click.echo(json.dumps(result, ensure_ascii=False, indent=1))
        return
    for key, value in result.items():
        if key not in ("per_group", "trained_on"):
            click.echo(f"{key:18} {value:.4f}" if isinstance(value, float) else f"{key:18} {value}")
    for group, row in result["per_group"].items():
        click.echo(f"  {group:16} {row['accuracy']:.4f}  (n {row['n']})")


def rows_of(
    data: Path, model: "SignModel", thorough: bool, tracker: str, processes: int | None
) -> "tuple[Dataset, list[tuple[str, str]]]":
    """Rows of a dataset or folder, and the label and group of each file that gave none."""
    from signapp.errors import LanguageError
    from signapp.languages import load_language
    from training.data.folders import look_through
    from training.data.readers import read_dataset

    if not data.is_dir():
        return read_dataset(data), []
    try:
        language = load_language(model.language.code)
    except LanguageError:
        language = None
    with progress_bar("Looking for hands") as progress:
        found = look_through(
            data, language=language, thorough=thorough, processes=processes, strangers=True,
            tracker=tracker, progress=progress, report=tell,
        )  # fmt: skip
    return found.data, [(file.label, file.group) for file in found.unreadable]
