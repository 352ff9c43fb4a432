"""Every letter of a language, in all its forms, drawn side by side, to be looked at: ``python -m
benchmarks.contact_sheet --language isl --output isl.png``."""

import unicodedata
from pathlib import Path

import click
import cv2
import numpy as np

from signapp.errors import SignappError
from signapp.languages import load_language
from signapp.rendering.exemplars import load_forms
from signapp.rendering.renderer import render_hands
from signapp.rendering.style import RenderStyle
from signapp.system.files import write_bytes
from signapp.system.outputs import check_outputs
from signapp.system.program import run

_CELL = (480, 360)


@click.command()
@click.option("--language", "code", default="isl", show_default=True)
@click.option("--output", required=True, type=click.Path(dir_okay=False, path_type=Path))
@click.option("--columns", default=6, show_default=True, type=click.IntRange(1, 20))
@click.option("--skin", default="medium", show_default=True)
@click.option("--overwrite", is_flag=True, help="Replace a file that is there already.")
def main(code: str, output: Path, columns: int, skin: str, overwrite: bool) -> None:
    """Draw every letter of a language, in all its forms, on one sheet."""
    check_outputs({"--output": output}, overwrite)
    if output.suffix.lower() != ".png":
        raise SignappError(f"{output} is to be a picture; name it {output.name}.png")
    language = load_language(code)
    cells = []
    every = [(label, pose) for label, forms in load_forms(code).items() for pose in forms]
    for number, (label, pose) in enumerate(every):
        style = RenderStyle(skin=skin, seed=number)
        cell = render_hands(pose.landmarks, pose.aspect, _CELL, style, pose.depth)
        # OpenCV writes ASCII only: the romanised name without its marks, and the number.
        plain = unicodedata.normalize("NFD", language.letter(label).roman)
        name = f"{number} " + plain.encode("ascii", "ignore").decode()
        cv2.putText(cell, name, (8, 30), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (20, 20, 20), 2)
        cells.append(cell)
    cells += [np.full_like(cells[0], 255)] * (-len(cells) % columns)
    rows = [np.hstack(cells[i : i + columns]) for i in range(0, len(cells), columns)]
    picture = cv2.imencode(".png", np.vstack(rows)[..., ::-1])[1]
    write_bytes(output, picture.tobytes(), replace=overwrite)


if __name__ == "__main__":
    run(main, "python -m benchmarks.contact_sheet", prefix="contact sheet")
