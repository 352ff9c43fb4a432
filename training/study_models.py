"""The shipped models: trained on all rows after a study has measured their recipe."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from signapp.languages import load_language
from training.card import CardFacts, write_card
from training.checkpoint import load_checkpoint
from training.produce import train_final, write_model
from training.recipes import STANDARD
from training.study import finished_jobs
from training.study_data import load_study_data
from training.tables import cross_by_seed, held_out, start_table

STEPS = {"isl": 3000, "bengali": 2500, "assamese": 700, "nepali": 2000}
TEACHERS = 3
_QUICK_STEPS = 20

_PROTOCOL = {
    "isl": "Leave one source out, mean of the sources.",
    "bengali": "Five folds of whole sittings, pooled; the camera material of unknown sitting is "
    "one group.",
    "assamese": "Leave one signer out, mean of the signers.",
    "nepali": "Leave one signer out, mean of the signers.",
}


def write_study_models(run: Path, folder: Path, models: Path, *, quick: bool) -> Iterator[str]:
    """Train and write ``models/CODE`` for every language of a study; yields one line each.

    Temperature and thresholds are those of the study's held-out predictions. The encoder starts
    from the union of the other alphabets where the study found that this helps with all rows.
    """
    data = load_study_data(folder)
    jobs = finished_jobs(run)
    for code, protocol in _PROTOCOL.items():
        measured = held_out(run, data, code) if code in data.sets else None
        if measured is None:
            continue
        language = load_language(code)
        rows = data.sets[code]
        helps = any(
            row["target"] == code and row["shots"] == "all" and row["start"] == "union"
            and row.get("verdict") == "helps"
            for row in start_table(jobs)
        )  # fmt: skip
        source = run / "sources" / f"union-{code}.st"
        start = load_checkpoint(source)[0] if helps and source.is_file() else None
        recipe = STANDARD.with_steps(_QUICK_STEPS if quick else STEPS[code])
        teachers = 1 if quick else TEACHERS
        result = train_final(rows, data.classes[code], recipe, seeds=teachers, source=start)
        pooled = code == "bengali"
        found = cross_by_seed(jobs, code, "accuracy_detected", pooled)
        everything = cross_by_seed(jobs, code, "accuracy", pooled)
        started = "union of the other manual alphabets" if start else "random weights"
        provenance = {
            "recipe": recipe.name,
            "steps": recipe.steps,
            "distilled_from": teachers,
            "data": sorted({str(s) for s in np.unique(rows.sources)}),
            "split": f"{protocol} Then trained on all rows.",
            "source_model": started,
            "held_out_accuracy_with_a_hand": found,
            "held_out_accuracy_all_rows": everything,
        }
        difference = write_model(models / code, result, language, measured, provenance)
        names, counts = np.unique(rows.sources, return_counts=True)
        facts = CardFacts(
            protocol=protocol,
            with_a_hand=found,
            all_rows=everything,
            recipe=f"preset `standard`, {recipe.steps} batches of {recipe.batch}, the mean of "
            f"{teachers} networks distilled into one.",
            start=started,
            difference=difference,
            sources=[(str(n), int(c)) for n, c in zip(names, counts, strict=True)],
        )
        write_card(models / code, language, measured, facts)
        yield f"{models / code}: ONNX differs from torch by at most {difference:.1e}"
