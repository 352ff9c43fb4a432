"""What ``baseline`` and ``transfer`` do: measure on held-out groups, train, export, describe."""

from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from signapp.errors import DatasetError, LanguageError
from signapp.languages import load_language
from signapp.recognition.catalog import find_model
from signapp.system.outputs import refuse_filled
from training.data.alphabets import for_language, plain_language
from training.data.dataset import Dataset, concatenate
from training.data.labels import drop_unusable, relabelled
from training.fitting.fit import Progress
from training.fitting.recipes import Recipe, suited
from training.models.checkpoint import CHECKPOINT_FILE, load_checkpoint
from training.models.folder import Made, write_folder
from training.models.plots import plot_curves
from training.models.produce import MODEL_FOLDER_FILES, cross_predict, train_final
from training.models.recordings import not_letters, read_light, read_recordings
from training.networks.network import SignNetwork
from training.run_folders import new_run, write_json, write_rows
from training.say import Report, say


def make_model(
    kind: str,
    paths: list[Path],
    language_name: str,
    recipe: Recipe,
    *,
    source: str | None = None,
    folds: int = 5,
    seed: int = 0,
    distil: int = 1,
    resized: bool = False,
    strange: Sequence[Path] = (),
    light: Sequence[Path] = (),
    let_through: float = 1.0,
    output: Path | None = None,
    results: Path = Path("results"),
    overwrite: bool = False,
    progress: Callable[[int, int], None] | None = None,
    report: Report = say,
) -> tuple[Path, dict[str, Any]]:
    """Train a model of a language from datasets; returns its folder and the held-out measures.

    With `resized`, the shape of the pictures is told from the hands in them. Of `strange`, files
    of other signs, and of poses between two letters, the thresholds accept `let_through` at most.
    `light`, files of the same pictures seen by the light tracker, are learnt from too, held out
    with their groups and measured apart.
    A language without a data file is made from the labels alone. What is left out is told to
    `report`. Without `overwrite`, a folder `output` that holds files is refused.

    Raises:
        OutputExistsError, OutputError: `output` cannot be written to.
        DatasetError, ModelError: in one line, what is wrong with the data or the source.
    """
    if output is not None:
        starts = [Path(source)] if source else []
        refuse_filled(output, overwrite, files=MODEL_FOLDER_FILES, inputs=starts)
    known = _known(language_name)
    raw = read_recordings(paths, language_name, known, resized=resized, report=report)
    if known is None:
        raw = drop_unusable(relabelled(raw, None, report)[0], report)
    language = known or plain_language(raw, language_name, language_name)
    data, classes = for_language(raw, language, report)
    twins = read_light(light, data, language, report)
    recipe = suited(recipe, data)
    start = find_source(source) if source else None
    if start is not None and start.config.layers() != recipe.network.layers():
        raise DatasetError(
            f"the source network is of another kind ({start.config.kind}) or size than the "
            f"recipe's ({recipe.network.kind}); choose the preset that it was trained with"
        )
    if len(np.unique(data.groups)) < 2 and len(np.unique(data.sequences)) < 2 * folds:
        raise DatasetError(f"{data.name}: too few rows to hold any out; give at least {2 * folds}")
    fits = min(folds, _units(data.groups, data.sequences)) + distil + (distil > 1)
    reporter = _Reporter(fits, progress)
    run = new_run(
        f"{kind}-{language.code}",
        {"data": [str(p) for p in paths], "recipe": recipe.to_dict(), "source": source,
         "folds": folds, "seed": seed, "distil": distil, "resized": resized,
         "not_letters": [str(p) for p in strange], "let_through": let_through,
         "light": [str(p) for p in light]},
        results,
    )  # fmt: skip
    measured = cross_predict(
        data, classes, recipe, folds=folds, seed=seed, source=start, progress=reporter,
        others=not_letters(strange, data), let_through=let_through, light=twins,
    )  # fmt: skip
    if twins is not None:
        data = concatenate([data, twins], data.name)
    result = train_final(data, classes, recipe, seeds=distil, source=start, progress=reporter)
    protocol = _protocol(measured.data, folds)
    made = Made(protocol, recipe, seed, source or "none", source or "random weights")
    folder = output or run / "model"
    difference = write_folder(folder, result, language, measured, data, made)
    summary = measured.summary()
    write_json(run / "summary.json", {**summary, "onnx_difference": difference})
    write_rows(run / "history.csv", result.history)
    if any(row["validation"] is not None for row in result.history):
        plot_curves({kind: result.history}, language.name, run / "curve.png")
    write_json(run / "thresholds.json", asdict(measured.thresholds))
    return folder, {k: v for k, v in summary.items() if k != "per_group"}


def _protocol(data: Dataset, folds: int) -> str:
    groups = len(np.unique(data.groups))
    if groups > 1:
        how = (
            "Each person (or sitting, or source of one style) was left out once"
            if folds >= groups
            else f"{groups} people (or sittings, or sources of one style) were left out in {folds} "
            "folds"
        )
        return (
            f"{how} and predicted by a network that had not seen them; of a person and letter at "
            "most 100 rows, evenly chosen."
        )
    return (
        f"The data name no people, so {folds} folds of single recordings were held out: the same "
        "people stand on both sides, and **the numbers say nothing about new people**."
    )


def find_source(name: str) -> SignNetwork:
    """The network of a language's model, a model folder or a checkpoint file."""
    path = Path(name)
    if not path.exists():
        path = find_model(name).with_name(CHECKPOINT_FILE)
    elif path.suffix == ".onnx":
        path = path.with_name(CHECKPOINT_FILE)
    return load_checkpoint(path)[0]


def _known(name: str) -> Any:
    if name.endswith(".json"):
        return load_language(name)
    try:
        return load_language(name)
    except LanguageError:
        return None


def _units(groups: np.ndarray[Any, Any], sequences: np.ndarray[Any, Any]) -> int:
    count = len(np.unique(groups))
    return count if count > 1 else len(np.unique(sequences))


class _Reporter:
    """Turns the progress of several fits into one."""

    def __init__(self, fits: int, progress: Callable[[int, int], None] | None) -> None:
        self.fits, self.progress, self.done, self.base = fits, progress, 0, 0

    def __call__(self, state: Progress) -> None:
        last = state.phase != "frozen" and state.step == state.steps
        if self.progress is not None:
            total = self.fits * 100
            part = 100 if last else round(100 * state.step / state.steps)
            self.progress(min(total, self.base + part), total)
        if last:
            self.base += 100
