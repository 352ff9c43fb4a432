"""A model folder: the model, its checkpoint, its letters' statistics and its card."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from signapp.languages import Language
from training.data.dataset import Dataset
from training.data.fingerprint import SKETCH_KEY, sketch
from training.fitting.fit import FitResult
from training.fitting.recipes import Recipe
from training.models.card import CardFacts, write_card
from training.models.letter_clusters import compute_statistics, save_statistics
from training.models.produce import HeldOut, write_model


@dataclass(frozen=True)
class Made:
    """How a model was made, for its card and its provenance.

    Attributes:
        protocol: how rows were held out.
        recipe, seed: of the training.
        source: the model it comes from, or ``"none"``.
        start: the same in words.
    """

    protocol: str
    recipe: Recipe
    seed: int
    source: str
    start: str


def write_folder(
    folder: Path,
    result: FitResult,
    language: Language,
    measured: HeldOut,
    data: Dataset,
    made: Made,
) -> float:
    """Write a model folder, all but its exemplars.

    Args:
        folder: to write to.
        result, language: the network, and whose letters its outputs are.
        measured: predictions for people that networks made like it had not seen.
        data: all rows that it was trained on, with the labels of its outputs.
        made: how.

    Returns:
        The largest difference of a probability between ONNX and torch.
    """
    summary = measured.summary()
    recipe = made.recipe
    provenance = {
        "recipe": recipe.name,
        "steps": recipe.steps,
        "data": sorted({str(s) for s in np.unique(data.sources)}),
        SKETCH_KEY: sketch(data.features),
        "split": f"{made.protocol} Then trained on all rows.",
        "seed": made.seed,
        "source_model": made.source,
        "held_out": {k: v for k, v in summary.items() if k != "per_group"},
    }
    difference = write_model(folder, result, language, measured, provenance)
    own = data.subset(data.detected)
    save_statistics(compute_statistics(result.network, own.features, own.labels), folder)
    names, counts = np.unique(data.sources, return_counts=True)
    budget = f"{recipe.steps} batches" if recipe.steps else f"{recipe.epochs} epochs in batches"
    facts = CardFacts(
        protocol=made.protocol,
        with_a_hand=[summary["accuracy_detected"]],
        all_rows=[summary["accuracy"]],
        recipe=f"preset `{recipe.name}`, {budget} of {recipe.batch}, seed {made.seed}.",
        start=made.start,
        difference=difference,
        sources=[(str(n), int(c)) for n, c in zip(names, counts, strict=True)],
    )
    write_card(folder, language, measured, facts)
    return difference
