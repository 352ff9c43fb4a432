"""``python -m training clusters``: what a model folder keeps of the data it was trained on."""

from pathlib import Path

import click

from signapp.system.outputs import check_outputs
from training.commands.options import OVERWRITE, PATH


@click.command("clusters")
@click.argument("model", type=PATH)
@click.option("--data", type=PATH, multiple=True, required=True, help="Dataset; repeat.")
@OVERWRITE
def clusters_command(model: Path, data: tuple[Path, ...], overwrite: bool) -> None:
    """Write the letter clusters of the folder MODEL over the data it was trained on."""
    from training.data.dataset import concatenate
    from training.data.readers import read_dataset
    from training.models.checkpoint import load_checkpoint
    from training.models.letter_clusters import (
        STATISTICS_FILE,
        compute_statistics,
        save_statistics,
    )

    check_outputs({STATISTICS_FILE: model / STATISTICS_FILE}, overwrite, inputs=data)
    network, classes = load_checkpoint(model)
    rows = concatenate([read_dataset(path) for path in data], "data").keep_labels(classes)
    rows = rows.subset(rows.detected)
    statistics = compute_statistics(network, rows.features, rows.labels)
    save_statistics(statistics, model)
    click.echo(f"{model / STATISTICS_FILE}: {len(statistics.centres)} clusters")
