"""What ``signs`` does: measure on left-out people, train on all, export, describe."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from signapp.errors import DatasetError
from signapp.languages import Language, load_language
from signapp.languages.signs import Sign, load_signs
from signapp.recognition.motion_model import MOTION_FILE
from signapp.system.outputs import check_outputs
from training.data.sequences import join, read_sequences
from training.data.sign_people import Material, material, may_look_alike, people_of, sign_name
from training.fitting.motion_fit import MotionRecipe, fit_motion
from training.models.motion_export import export_motion
from training.models.sign_card import CARD_FILE, write_sign_card
from training.models.sign_left_out import LeftOut, head, leave_people_out
from training.run_folders import new_run, write_json
from training.say import Report, say


@dataclass(frozen=True)
class Shipped:
    """A language with those of its signs that are in the data."""

    language: Language
    signs: tuple[Sign, ...]

    @property
    def names(self) -> list[str]:
        """The signs as `Material.signs` has them."""
        return [sign_name(self.language.code, sign.label) for sign in self.signs]


def make_signs(
    paths: Sequence[Path],
    languages: Sequence[str],
    recipe: MotionRecipe,
    *,
    folds: int = 5,
    seeds: int = 1,
    compare: bool = False,
    output: Path | None = None,
    results: Path = Path("results"),
    overwrite: bool = False,
    progress: Callable[[int, int], None] | None = None,
    report: Report = say,
) -> tuple[Path, dict[str, Any]]:
    """Train the motion model of one or several languages, with one embedding for all of them.

    Args:
        paths: files of sequences.
        languages: codes; the signs of each that are in the data ship with it.
        recipe: of the training.
        folds: in how many parts people are left out to measure.
        seeds: networks that are measured, 0 first; the first is trained on everything.
        compare: also measure a linear metric and time warping.
        output: folder of model folders; default: in the run's folder.
        results: where the run's folder goes.
        overwrite: replace files that are there.
        progress: called with (done, total).
        report: called with one line for what is left out.

    Returns:
        The folder, and the measures.

    Raises:
        OutputExistsError, OutputError: `output` cannot be written to.
        DatasetError, LanguageError: in one line, what is wrong with the data or a language.
    """
    if output is not None:
        files = [output / code / name for code in languages for name in (MOTION_FILE, CARD_FILE)]
        check_outputs({f"--output {x}": x for x in files}, overwrite, inputs=paths)
    lists = {code: load_signs(code) for code in languages}
    parts = [read_sequences(path, report) for path in paths]
    data = material(join(parts, "the sequences"), lists, report)
    if len(np.unique(data.people)) < 2:
        raise DatasetError("one person alone: nobody can be left out; give sequences of others")
    shipped = [_shipped(load_language(code), lists[code].signs, data) for code in languages]
    run = new_run(
        f"signs-{'-'.join(languages)}",
        {"data": [str(x) for x in paths], "recipe": recipe.to_dict(), "folds": folds,
         "seeds": seeds},
        results,
    )  # fmt: skip
    names = {part.language.code: part.names for part in shipped}
    measured = leave_people_out(
        data, names, recipe,
        folds=folds, seeds=range(seeds), compare=compare, progress=progress,
    )  # fmt: skip
    tables = measured.tables()
    write_json(run / "left-out.json", tables)
    fit = fit_motion(
        data.fine, data.signs, data.people, recipe, alike=may_look_alike, progress=progress
    )
    folder = output or run / "models"
    for part in shipped:
        network = head(fit, part.names, recipe)
        path = folder / part.language.code / MOTION_FILE
        path.parent.mkdir(parents=True, exist_ok=True)
        thresholds = measured.thresholds(part.language.code)
        export_motion(
            network, part.signs, part.language, path,
            thresholds=thresholds, provenance=_provenance(data, recipe, measured),
        )  # fmt: skip
        write_sign_card(
            path.with_name(CARD_FILE), part.language, part.signs, data, tables, thresholds
        )
    return folder, tables


def _shipped(language: Language, signs: Sequence[Sign], data: Material) -> Shipped:
    have = [
        x for x in signs if people_of(data.signs, data.people, sign_name(language.code, x.label))
    ]
    return Shipped(language, tuple(have))


def _provenance(data: Material, recipe: MotionRecipe, measured: LeftOut) -> dict[str, Any]:
    tables = measured.tables()
    return {
        "data": sorted({str(x) for x in np.unique(data.sources)}),
        "people": len(np.unique(data.people)),
        "sequences": len(data),
        "recipe": recipe.to_dict(),
        "seed": 0,
        "split": f"People left out in {len(measured.folds)} folds; then trained on all of them.",
        "held_out": {"taught": tables["taught"], "shipped": tables["shipped"]},
    }
