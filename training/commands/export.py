"""``python -m training export``: a checkpoint to a model file."""

from pathlib import Path

import click

from signapp.system.outputs import check_outputs
from training.commands.options import OVERWRITE, PATH


@click.command("export")
@click.argument("checkpoint", type=PATH)
@click.option("--language", required=True, help="Language code or its .json file.")
@click.option("--output", type=PATH, required=True, help="The .onnx file to write.")
@click.option("--temperature", type=click.FloatRange(0.05, 10), default=1.0, show_default=True)
@click.option("--threshold", type=click.FloatRange(0, 1), default=0.6, show_default=True)
@click.option("--margin", type=click.FloatRange(0, 1), default=0.2, show_default=True)
@OVERWRITE
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
    from signapp.recognition.thresholds import Thresholds
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
