"""The shipped models: trained on all rows after a study has measured their recipe."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from signapp.languages import load_language
from signapp.recognition.catalog import MODEL_FILE
from signapp.recognition.model import SignModel
from signapp.system.outputs import OutputExistsError
from training.fitting.recipes import STANDARD, suited
from training.models.card import CardFacts, write_card
from training.models.produce import train_final, write_model
from training.say import unsaid
from training.study.data import load_study_data
from training.study.run import finished_jobs
from training.study.tables import cross_by_seed, held_out

STEPS = {"isl": 1500, "bengali": 2500, "assamese": 500, "nepali": 1500}
_QUICK_STEPS = 20
_MEASURE = "held_out_accuracy_with_a_hand"  # in the provenance of what a study made

_PROTOCOL = {
    "isl": "Leave one source out, mean of the sources.",
    "bengali": "Five folds of whole sittings, pooled; the camera material of unknown sitting is "
    "one group.",
    "assamese": "Leave one signer out, mean of the signers.",
    "nepali": "Leave one signer out, mean of the signers.",
}


def model_folders(folder: Path, models: Path) -> list[Path]:
    """The folders that `write_study_models` may write, of the languages in a data folder."""
    return [models / code for code in _PROTOCOL if (folder / code).is_dir()]


def refuse_other_models(folders: Iterable[Path]) -> None:
    """Keep models that a study did not make: its own are of another recipe and other data.

    Raises:
        OutputExistsError: a folder holds one.
    """
    for folder in folders:
        path = folder / MODEL_FILE
        if path.is_file() and _MEASURE not in SignModel(path).provenance:
            raise OutputExistsError(
                f"{folder} holds a model that the study did not make and would replace by one of "
                "other data; give --models another folder, or renew that one by the command that "
                "made it (docs/training.md)"
            )


def write_study_models(run: Path, folder: Path, models: Path, *, quick: bool) -> Iterator[str]:
    """Train and write ``models/CODE`` for every language of a study; yields one line each.

    Temperature and thresholds are those of the study's held-out predictions. The networks start
    from random weights like the measured ones: with all rows, transfer did not help.
    """
    data = load_study_data(folder, unsaid)
    jobs = finished_jobs(run)
    for code, protocol in _PROTOCOL.items():
        measured = held_out(run, data, code) if code in data.sets else None
        if measured is None:
            continue
        language = load_language(code)
        rows = data.sets[code]
        recipe = suited(STANDARD, rows).with_steps(_QUICK_STEPS if quick else STEPS[code])
        result = train_final(rows, data.classes[code], recipe)
        pooled = code == "bengali"
        found = cross_by_seed(jobs, code, "accuracy_detected", pooled)
        everything = cross_by_seed(jobs, code, "accuracy", pooled)
        provenance = {
            "recipe": recipe.name,
            "steps": recipe.steps,
            "data": sorted({str(s) for s in np.unique(rows.sources)}),
            "split": f"{protocol} Then trained on all rows.",
            "source_model": "none",
            _MEASURE: found,
            "held_out_accuracy_all_rows": everything,
        }
        difference = write_model(models / code, result, language, measured, provenance)
        names, counts = np.unique(rows.sources, return_counts=True)
        facts = CardFacts(
            protocol=protocol,
            with_a_hand=found,
            all_rows=everything,
            recipe=f"preset `standard`, {recipe.steps} batches of {recipe.batch}, seed 0.",
            start="random weights, as in the measurement",
            difference=difference,
            sources=[(str(n), int(c)) for n, c in zip(names, counts, strict=True)],
        )
        write_card(models / code, language, measured, facts)
        yield f"{models / code}: ONNX differs from torch by at most {difference:.1e}"
