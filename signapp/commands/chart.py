"""``signapp chart``: a sign chart to print."""

from pathlib import Path

import click


@click.command("chart")
@click.option("-l", "--language", default="isl", show_default=True, help="Language code.")
@click.option(
    "-o", "--output", required=True, type=click.Path(dir_okay=False, path_type=Path),
    help="Chart to write: chart.pdf for pages, chart.png for one picture.",
)  # fmt: skip
@click.option(
    "--mirrored/--as-seen", default=True, show_default=True,
    help="As you see yourself in a mirror, or as you see somebody else sign.",
)  # fmt: skip
@click.option("--columns", default=0, help="Letters side by side, 2 to 8; else what fits best.")
@click.option("--paper", default="a4", show_default=True, help="a4 or letter.")
@click.option("--skin", default="medium", show_default=True,
              help="fair, light, medium, tan, brown or dark.")  # fmt: skip
@click.option("--overwrite", is_flag=True, help="Replace a file that is there already.")
def command(
    language: str,
    output: Path,
    mirrored: bool,
    columns: int,
    paper: str,
    skin: str,
    overwrite: bool,
) -> None:
    """Write a chart of the signs of a manual alphabet, with every form of each letter."""
    from signapp.errors import SignappError
    from signapp.languages import load_language
    from signapp.rendering.chart import SUFFIXES, Chart, ChartOrder, ChartTexts, chart_title
    from signapp.rendering.style import SKIN_TONES
    from signapp.system.outputs import check_outputs

    if output.suffix.lower() not in SUFFIXES:
        raise SignappError("chart-suffix-unknown", path=output)
    if skin not in SKIN_TONES:
        raise SignappError(f"no skin tone {skin!r}; known: {', '.join(SKIN_TONES)}")
    check_outputs({"--output": output}, overwrite)
    known = load_language(language)
    view = (
        "The signs as you see yourself in a mirror"
        if mirrored
        else "The signs as you see somebody else sign"
    )
    texts = ChartTexts(chart_title(known), view, known.note)
    chart = Chart(ChartOrder(known, texts, mirrored, columns, paper.lower(), skin))
    if chart.unwritable:
        click.echo(
            f"signapp: no typeface for {', '.join(chart.unwritable)}, which stand there in Latin "
            "letters; on Debian and Ubuntu: apt install fonts-noto-core",
            err=True,
        )
    chart.write(output, replace=overwrite)
    letters = len(known.letters)
    extent = f"{chart.pages} page{'s' * (chart.pages != 1)}"
    if output.suffix.lower() == ".png":
        extent = "one picture"
    size = output.stat().st_size / 1e6
    click.echo(f"{output}: {chart_title(known)}, {letters} letters, {extent}, {size:.1f} MB")
