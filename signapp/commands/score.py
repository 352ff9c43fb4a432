"""``signapp score``: compare two annotations, or an annotation with the truth."""

import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import click

from signapp.errors import SignappError

if TYPE_CHECKING:
    from signapp.labelling.annotations.scoring import Score

_PATH = click.Path(path_type=Path)
_MOST = 40


@click.command("score")
@click.argument("read", type=_PATH)
@click.argument("truth", type=_PATH)
@click.option("--language", help="Its names of a letter count as one; texts are spelled out in it.")
@click.option(
    "--tier",
    "tiers",
    multiple=True,
    metavar="NAME",
    help="Tier with the letters in both files; given twice, in READ and in TRUTH.",
)
@click.option("--tolerances", default="0.1,0.2,0.5", show_default=True,
              help="Seconds that the limits of a letter may differ by.")  # fmt: skip
@click.option("--json", "json_file", type=_PATH, help="Write everything to this JSON file.")
@click.option("--csv", "csv_file", type=_PATH, help="Write the measures to this CSV file.")
@click.option("--confusions", type=_PATH, help="Write the confusion table to this CSV file.")
@click.option("--figure", type=_PATH, help="Draw the confusions into this PNG, SVG or PDF file.")
@click.option("--overwrite", is_flag=True, help="Replace files that are there already.")
def command(
    read: Path,
    truth: Path,
    language: str | None,
    tiers: tuple[str, ...],
    tolerances: str,
    json_file: Path | None,
    csv_file: Path | None,
    confusions: Path | None,
    figure: Path | None,
    overwrite: bool,
) -> None:
    """Compare the annotation READ with TRUTH: error rates, F1 of segments, confusions.

    Both may be ELAN files, CSV, JSON, SRT or WebVTT, or a plain text (.txt), which has no
    times. Letter error rate: substitutions, deletions and insertions over the letters of TRUTH.
    """
    from signapp.labelling.annotations import score_tables as tables
    from signapp.labelling.annotations.reading import read_annotations
    from signapp.labelling.annotations.scoring import score
    from signapp.languages import load_language
    from signapp.system.files import write_text
    from signapp.system.outputs import check_outputs

    outputs = {"--json": json_file, "--csv": csv_file, "--confusions": confusions}
    check_outputs({**outputs, "--figure": figure}, overwrite, inputs=[read, truth])
    if figure is not None and figure.suffix.lower() not in (".png", ".svg", ".pdf"):
        raise SignappError(f"--figure writes PNG, SVG or PDF; name it {figure.stem}.png")
    if len(tiers) > 2:
        raise SignappError("give --tier once for both files, or twice: of READ and of TRUTH")
    found = score(
        read_annotations(read),
        read_annotations(truth),
        read_tier=tiers[0] if tiers else None,
        truth_tier=tiers[-1] if tiers else None,
        language=load_language(language) if language else None,
        tolerances=_seconds(tolerances),
    )
    click.echo(tables.as_text(found))
    if figure is not None:
        _draw(found, figure, overwrite)
    for path, text in (
        (json_file, tables.as_json(found, read.name, truth.name)),
        (csv_file, tables.measures_csv(found)),
        (confusions, tables.confusions_csv(found)),
    ):
        if path is not None:
            write_text(path, text, replace=overwrite)


def _seconds(given: str) -> list[float]:
    try:
        values = [float(part) for part in given.split(",")]
    except ValueError:
        values = []
    if not values or not all(0 <= value < 3600 for value in values):
        raise SignappError(f"--tolerances {given!r}: give seconds such as 0.1,0.2,0.5")
    return sorted(set(values))


def _draw(score: "Score", path: Path, overwrite: bool) -> None:
    from signapp.labelling.annotations.score_tables import confusion_matrix
    from signapp.rendering.typeface import find_typeface
    from signapp.system.files import atomic_path
    from signapp.system.installation import pip_line

    try:
        from matplotlib import font_manager
        from matplotlib.figure import Figure
    except ImportError as error:
        raise SignappError(
            f"--figure needs matplotlib; add it with: {pip_line(['matplotlib'])}"
        ) from error
    names, counts = confusion_matrix(score, _MOST)
    if not names:
        raise SignappError("--figure: there is no letter in either file to draw")
    size = max(4.0, 0.32 * len(names) + 1.5)
    families = ["DejaVu Sans"]
    face = find_typeface("".join(name for name in names if name.isalpha()))
    if face is not None:
        font_manager.fontManager.addfont(str(face.path))
        families.append(font_manager.FontProperties(fname=str(face.path)).get_name())
    figure = Figure(figsize=(size, size), layout="constrained")
    axes = figure.add_subplot()
    axes.imshow(counts, cmap="Blues")
    axes.set_xticks(range(len(names)), names, fontfamily=families)
    axes.set_yticks(range(len(names)), names, fontfamily=families)
    for row, line in enumerate(counts):
        for column, count in enumerate(line):
            if count:
                dark = count > counts.max() / 2
                axes.text(column, row, str(int(count)), ha="center", va="center", fontsize=8,
                          color="white" if dark else "black")  # fmt: skip
    axes.set_xlabel("read")
    axes.set_ylabel("truth")
    rate = score.letters.rate
    axes.set_title("" if rate is None else f"error rate by {score.unit[:-1]}: {rate:.3f}")
    with atomic_path(path, replace=overwrite) as temporary, warnings.catch_warnings():
        # Without a font of the script the letters are boxes; the tables name them all the same.
        warnings.simplefilter("ignore")
        figure.savefig(temporary, dpi=150)
