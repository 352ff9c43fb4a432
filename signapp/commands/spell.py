"""``signapp spell``: write a clip of rendered hands that spell a text."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
import numpy as np
from numpy.typing import NDArray

from signapp.errors import SignappError

if TYPE_CHECKING:
    from signapp.rendering.motion import Performance
    from signapp.rendering.style import RenderStyle


@click.command("spell")
@click.argument("text")
@click.option("-l", "--language", default="isl", show_default=True, help="Language code.")
@click.option(
    "-o", "--output", required=True, type=click.Path(dir_okay=False, path_type=Path),
    help="Clip to write, e.g. clip.mp4.",
)  # fmt: skip
@click.option("--speed", default=1.0, show_default=True, help="2 is twice as fast.")
@click.option("--fps", default=30.0, show_default=True, help="Frames a second.")
@click.option("--size", default="640x480", show_default=True, help="WIDTHxHEIGHT in pixels.")
@click.option("--skin", default="medium", show_default=True,
              help="fair, light, medium, tan, brown or dark.")  # fmt: skip
@click.option("--background", default="blue", show_default=True,
              help="blue, white, grey, green or dark.")  # fmt: skip
@click.option("--yaw", default=0.0, show_default=True, help="Camera angle in degrees, sideways.")
@click.option("--pitch", default=0.0, show_default=True, help="Camera angle in degrees, upwards.")
@click.option("--mirrored", is_flag=True,
              help="As in a mirror; such a clip is for people, not for recognition.")  # fmt: skip
@click.option("--face/--no-face", default=True, show_default=True,
              help="A shadow in place of the face lets trackers lose fewer hands.")  # fmt: skip
@click.option("--seed", default=0, show_default=True, help="Of the camera noise.")
@click.option("--truth", type=click.Path(dir_okay=False, path_type=Path),
              help="Also write the letters and their times as JSON.")  # fmt: skip
@click.option("--overwrite", is_flag=True, help="Replace files that are there already.")
def command(
    text: str,
    language: str,
    output: Path,
    speed: float,
    fps: float,
    size: str,
    skin: str,
    background: str,
    yaw: float,
    pitch: float,
    mirrored: bool,
    face: bool,
    seed: int,
    truth: Path | None,
    overwrite: bool,
) -> None:
    """Write a clip of hands that spell TEXT in a manual alphabet.

    It fingerspells letter by letter; it does not translate into a sign language.
    """
    from signapp.rendering.clips import write_clip
    from signapp.rendering.motion import spell
    from signapp.rendering.style import RenderStyle
    from signapp.system.outputs import check_outputs

    width, height = _parsed_size(size)
    check_outputs({"--output": output, "--truth": truth}, overwrite)
    try:
        style = RenderStyle(
            skin=skin,
            background=background,
            yaw=yaw,
            pitch=pitch,
            mirrored=mirrored,
            face=face,
            seed=seed,
        )
    except ValueError as error:
        raise SignappError(str(error)) from error
    performance = spell(text, language, speed=speed)
    pictures = _with_progress(performance, fps, (width, height), style)
    frames = write_clip(output, pictures, fps, title=performance.text, replace=overwrite)
    if truth is not None:
        _write_truth(truth, performance, language, fps, (width, height), overwrite)
    letters = len(performance.segments)
    click.echo(
        f"{output}: {performance.text}, {letters} letter{'s' * (letters != 1)}, "
        f"{performance.duration_s:.1f} s, {frames} frames, {output.stat().st_size / 1e6:.2f} MB"
    )


def _parsed_size(size: str) -> tuple[int, int]:
    parts = size.lower().split("x")
    if len(parts) == 2 and all(part.isascii() and part.isdigit() for part in parts):
        width, height = int(parts[0]), int(parts[1])
        if 64 <= width <= 3840 and 64 <= height <= 2160:
            return width, height
    raise SignappError(
        f"--size must be WIDTHxHEIGHT from 64x64 to 3840x2160, such as 640x480, not {size!r}"
    )


def _with_progress(
    performance: "Performance", fps: float, size: tuple[int, int], style: "RenderStyle"
) -> Iterator[NDArray[np.uint8]]:
    from rich.console import Console
    from rich.progress import track

    pictures: Iterable[NDArray[np.uint8]] = performance.pictures(fps, size, style)
    console = Console(stderr=True)
    total = int(performance.duration_s * fps) + 1
    yield from track(
        pictures, "drawing", total=total, console=console, disable=not console.is_terminal
    )


def _write_truth(
    path: Path,
    performance: "Performance",
    language: str,
    fps: float,
    size: tuple[int, int],
    overwrite: bool,
) -> None:
    from signapp.rendering.motion import truth_dict
    from signapp.system.files import write_text

    data = truth_dict(performance, language) | {"fps": fps, "size": list(size)}
    try:
        text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
        write_text(path, text, replace=overwrite)
    except OSError as error:
        raise SignappError("unwritable", path=path, reason=error.strerror or error) from error
