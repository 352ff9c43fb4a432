"""The shipped models, made again by a study: by what the commands of docs/training.md call."""

from collections.abc import Iterator
from pathlib import Path

from signapp.recognition.catalog import MODEL_FILE
from signapp.recognition.model import SignModel
from signapp.system.outputs import OutputExistsError
from training.fitting.recipes import STANDARD
from training.models.make import make_model
from training.models.stand_in import make_stand_in
from training.say import unsaid
from training.study.alphabets import ALPHABETS, files_of, light_files, strange_files
from training.study.data import load_study_data

_QUICK_STEPS = 20


def model_folders(folder: Path, models: Path) -> dict[str, Path]:
    """By language, the folders that `write_study_models` may write with a data folder."""
    return {code: models / code for code in ALPHABETS if files_of(folder, code)}


def refuse_other_models(folder: Path, folders: dict[str, Path]) -> None:
    """Keep models that have learnt from files which a data folder lacks.

    Raises:
        OutputExistsError: there is one in `folders`.
    """
    for code, output in folders.items():
        path = output / MODEL_FILE
        if not path.is_file():
            continue
        own = ALPHABETS[code].lender
        known = {file.stem for name in (code, own) if name for file in files_of(folder, name)}
        known |= {file.stem for file in light_files(folder, code)}
        learnt = SignModel(path).provenance.get("data")
        names = learnt if isinstance(learnt, list) and learnt else ["data of unknown names"]
        missing = sorted({str(name) for name in names} - known)
        if missing:
            raise OutputExistsError(
                f"{output} holds a model that has learnt from {', '.join(missing[:4])}, which "
                f"{folder} lacks; give --models another folder"
            )


def write_study_models(folder: Path, models: Path, results: Path, *, quick: bool) -> Iterator[str]:
    """Write ``models/CODE`` for every language of a data folder; yields one line each.

    Model, checkpoint, statistics and card are those of the commands in docs/training.md, without
    the example poses. What the light tracker saw (`Alphabet.light`) is learnt from where DATA has
    it.

    Args:
        folder, models: what to read, and where to write.
        results: where the runs keep their configuration and curves.
        quick: few batches, to check that it works.
    """
    data = load_study_data(folder, unsaid)
    for code in data.languages:
        alphabet = ALPHABETS[code]
        light = light_files(folder, code)
        steps = alphabet.light_steps if light else alphabet.steps
        recipe = STANDARD.with_steps(_QUICK_STEPS if quick else steps)
        files, strange = files_of(folder, code), strange_files(folder, code)
        lender = data.lender(code)
        if lender and len(files) == 1:
            summary = make_stand_in(
                code, str(models / lender), files_of(folder, lender), files[0], models / code,
                recipe, strange=strange, let_through=alphabet.let_through, overwrite=True,
                report=unsaid,
            )  # fmt: skip
        else:
            _, summary = make_model(
                "baseline", files, code, recipe, folds=alphabet.folds, strange=strange, light=light,
                let_through=alphabet.let_through, output=models / code, results=results,
                overwrite=True, report=unsaid,
            )  # fmt: skip
        yield (
            f"{models / code}: {summary['balanced_accuracy']:.3f} of the letters of people left out"
        )
