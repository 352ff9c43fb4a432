"""``python -m training spelling``: the model of fast spelling, beside a letter model."""

from pathlib import Path

import click

from signapp.system.outputs import check_outputs
from training.commands.options import OVERWRITE, PATH, tell


@click.command("spelling")
@click.option("--language", "code", required=True, help="Language code, e.g. isl.")
@click.option("--data", required=True, multiple=True, type=PATH, help="Landmark .npz of stills.")
@click.option("--between", multiple=True, type=PATH,
              help="Sequences of letters with the movements between them.")  # fmt: skip
@click.option("--words", multiple=True, type=PATH,
              help="Text file of names and words; repeat one that is to weigh more.")  # fmt: skip
@click.option("--output", required=True, type=PATH, help="The .onnx file to write.")
@click.option("--folds", default=4, show_default=True, type=click.IntRange(0, 20),
              help="Parts of the signers left out in turn, 0 to measure nothing.")  # fmt: skip
@click.option("--networks", default=4, show_default=True, type=click.IntRange(1, 10),
              help="How many networks the file holds the mean of.")  # fmt: skip
@click.option("--steps", default=1000, show_default=True, type=click.IntRange(1))
@click.option("--batch", default=160, show_default=True, type=click.IntRange(2))
@click.option("--seed", default=0, show_default=True)
@click.option("--device", default="cpu", show_default=True, help="For torch, e.g. cuda.")
@OVERWRITE
def spelling_command(
    code: str,
    data: tuple[Path, ...],
    between: tuple[Path, ...],
    words: tuple[Path, ...],
    output: Path,
    folds: int,
    networks: int,
    steps: int,
    batch: int,
    seed: int,
    device: str,
    overwrite: bool,
) -> None:
    """Train the model of fast spelling on words drawn of real stills."""
    from signapp.languages import load_language
    from training.spelling.fit import SpellingRecipe
    from training.spelling.make import SpellingOrder, make_spelling

    check_outputs({"--output": output}, overwrite, inputs=(*data, *between, *words))
    order = SpellingOrder(
        load_language(code), data, between, words, folds=folds, networks=networks, seed=seed,
        device=device,
    )  # fmt: skip
    measured = make_spelling(order, output, SpellingRecipe(steps=steps, batch=batch), report=tell)
    if measured:
        click.echo(f"character error rate of left-out signers' drawn words: {measured['mean']}")
    click.echo(f"wrote {output}")
