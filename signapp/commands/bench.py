"""``signapp bench``: measure the speed of every stage on this machine."""

import json
from pathlib import Path

import click

from signapp.commands._tracker import tracker_option
from signapp.errors import SignappError
from signapp.settings import tracker_for_files
from signapp.system.files import atomic_path, write_text
from signapp.system.folders import assets_dir
from signapp.system.installation import pip_line
from signapp.system.outputs import check_outputs


@click.command("bench")
@click.option("--clip", type=click.Path(path_type=Path), help="Video to use [the demo clip].")
@click.option("--language", default="isl", show_default=True, help="Language or model path.")
@tracker_option("auto is full")
@click.option("--frames", default=120, show_default=True, type=click.IntRange(2, 2000))
@click.option("--rounds", default=9, show_default=True, type=click.IntRange(1, 100))
@click.option("--output", type=click.Path(path_type=Path), help="Also write the JSON to this file.")
@click.option("--plot", type=click.Path(path_type=Path), help="Write a bar chart to this PNG file.")
@click.option("--overwrite", is_flag=True, help="Replace files that are there already.")
def command(
    clip: Path | None,
    language: str,
    tracker: str,
    frames: int,
    rounds: int,
    output: Path | None,
    plot: Path | None,
    overwrite: bool,
) -> None:
    """Measure the speed of every stage on the bundled clip and print JSON."""
    from signapp.commands._hand_model import ensure_hand_model
    from signapp.commands.benchmark import measure

    kind = tracker_for_files(tracker)
    ensure_hand_model(kind=kind)

    source = clip or assets_dir() / "demo_isl.mp4"
    check_outputs({"--output": output, "--plot": plot}, overwrite, inputs=[source])
    if plot is not None and plot.suffix.lower() != ".png":
        raise SignappError(f"--plot writes a PNG file; name it {plot.with_suffix('.png').name}")
    report = measure(source, language, tracker=kind, frames=frames, rounds=rounds)
    text = json.dumps(report, indent=2)
    click.echo(text)
    if output is not None:
        write_text(output, text + "\n", replace=overwrite)
    if plot is not None:
        _plot(report, plot, overwrite)


def _plot(report: dict[str, dict[str, dict[str, float]]], path: Path, overwrite: bool) -> None:
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise SignappError(
            f"--plot needs matplotlib; add it with: {pip_line(['matplotlib'])}"
        ) from error
    stages = report["stages"]
    figure = Figure(figsize=(7, 3.2), layout="constrained")
    axes = figure.add_subplot()
    names = list(stages)
    bars = axes.barh(names, [stages[name]["p50_ms"] for name in names], color="#33658a")
    axes.bar_label(bars, [f"{stages[name]['fps']:.0f} fps" for name in names], padding=4)
    axes.invert_yaxis()
    axes.set_xlabel("milliseconds a frame (median)")
    axes.margins(x=0.15)
    with atomic_path(path, replace=overwrite) as temporary:
        figure.savefig(temporary, dpi=120)
