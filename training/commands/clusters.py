"""``python -m training clusters``: what a model folder keeps of the data it was trained on."""

from pathlib import Path

import click

from signapp.system.outputs import check_outputs
from training.commands.options import OVERWRITE, PATH, tell


@click.command("clusters")
@click.argument("model", type=PATH)
@click.option("--data", type=PATH, multiple=True, required=True, help="Dataset; repeat.")
@click.option("--resized", is_flag=True, help="As the model was trained: see 'baseline'.")
@OVERWRITE
def clusters_command(model: Path, data: tuple[Path, ...], resized: bool, overwrite: bool) -> None:
    """Write the letter clusters of the folder MODEL over the data it was trained on."""
    from training.models.checkpoint import load_checkpoint
    from training.models.letter_clusters import (
        STATISTICS_FILE,
        compute_statistics,
        save_statistics,
    )
    from training.models.recordings import read_recordings

    check_outputs({STATISTICS_FILE: model / STATISTICS_FILE}, overwrite, inputs=data)
    network, classes = load_checkpoint(model)
    rows = read_recordings(data, "data", resized=resized, report=tell).keep_labels(classes)
    rows = rows.subset(rows.detected)
    statistics = compute_statistics(network, rows.features, rows.labels)
    save_statistics(statistics, model)
    click.echo(f"{model / STATISTICS_FILE}: {len(statistics.centres)} clusters")
