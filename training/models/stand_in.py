"""The Assamese stand-in out of the Nepali model: the same signs, from one network."""

import copy
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from signapp.errors import DatasetError
from signapp.languages import load_language
from signapp.system.outputs import refuse_filled
from training.data.alphabets import for_language
from training.fitting.fit import FitResult, fit, predict
from training.fitting.recipes import Recipe, suited
from training.models.checkpoint import load_checkpoint
from training.models.folder import Made, write_folder
from training.models.produce import MODEL_FOLDER_FILES, calibrate
from training.models.recordings import not_letters, read_recordings
from training.networks.network import SignNetwork
from training.say import Report, say

ASSAMESE_AS_NEPALI: dict[str, str] = {
    "অ": "अ",
    "আ": "आ",
    "ই": "इ",
    "উ": "उ",
    "এ": "ए",
    "ও": "ओ",
    "ক": "क",
    "ম": "म",
    "হ": "ह",
}
"""Which Nepali letter's sign stands in for each Assamese letter."""
STAND_INS = {"assamese": ("nepali", ASSAMESE_AS_NEPALI)}
"""By language: whose model gives the letters, and which."""


def with_letters(result: FitResult, letters: Mapping[str, str]) -> FitResult:
    """A network asked for some of another's letters alone.

    Args:
        result: a trained network.
        letters: the new labels, in the order of the new outputs, with the old label of each.

    Raises:
        DatasetError: the network has no such letter.
    """
    missing = sorted(set(letters.values()) - set(result.classes))
    if missing:
        raise DatasetError(f"the network has no letter {', '.join(missing[:8])} to take over")
    rows = torch.tensor([result.classes.index(old) for old in letters.values()])
    network = SignNetwork(result.network.config, len(letters))
    network.encoder = copy.deepcopy(result.network.encoder)
    head = nn.Linear(result.network.encoder.size, len(letters))
    with torch.no_grad():
        head.weight.copy_(result.network.head.weight[rows])
        head.bias.copy_(result.network.head.bias[rows])
    network.head = head
    return FitResult(network.eval(), list(letters))


def make_stand_in(
    language_name: str,
    model: str,
    paths: Sequence[Path],
    test: Path,
    output: Path,
    recipe: Recipe,
    *,
    seed: int = 0,
    strange: Sequence[Path] = (),
    let_through: float = 1.0,
    overwrite: bool = False,
    report: Report = say,
) -> dict[str, Any]:
    """Write a model folder with a language's letters out of another's model.

    Args:
        language_name: the language that has stand-ins (see `STAND_INS`).
        model: the folder of the other language's model, as ``baseline`` wrote it.
        paths: the data that it was trained on, to make networks that miss one person each.
        test: rows of the language's letters by the same people, to measure these networks with.
        output: the folder to write.
        recipe, seed: as the model was trained.
        strange, let_through: as of `training.models.make.make_model`.
        overwrite: replace files in `output`.
        report: told what is left out.

    Raises:
        DatasetError: no stand-ins are known, or a person in `test` is not in the data.
    """
    refuse_filled(output, overwrite, files=MODEL_FOLDER_FILES, inputs=[Path(model)])
    if language_name not in STAND_INS:
        raise DatasetError(f"there are stand-ins for {', '.join(STAND_INS)}, not {language_name}")
    other, letters = STAND_INS[language_name]
    language = load_language(language_name)
    known = load_language(other)
    data, theirs = for_language(read_recordings(paths, other, known, report=report), known, report)
    rows, classes = for_language(
        read_recordings([test], language_name, language, report=report), language, report
    )
    recipe = suited(recipe, data)
    letters = {label: letters[label] for label in classes}
    people = np.unique(rows.groups)
    strangers = sorted(set(people) - set(data.groups))
    if strangers:
        raise DatasetError(f"{test}: {strangers[0]} signs no row of the data; give all of it")
    logits = torch.zeros(len(rows), len(classes))
    others, extra = not_letters(strange, rows), []
    for number, person in enumerate(people):
        train = data.subset(data.groups != person)
        result = with_letters(fit(train, recipe, seed=seed + number, classes=theirs), letters)
        own = rows.groups == person
        logits[torch.from_numpy(own)] = predict(result.network, rows.features[own])
        extra.append(predict(result.network, others[number :: len(people)]))
    measured = calibrate(rows, classes, logits, torch.cat(extra), let_through)
    network, order = load_checkpoint(Path(model))
    made = Made(
        f"The {known.name} network asked for {len(classes)} of its letters; each person was left "
        "out once and predicted by a network that had not seen them.",
        recipe,
        seed,
        other,
        f"the {known.name} model, whose outputs for these letters it keeps",
    )
    back = {old: new for new, old in letters.items()}
    learnt = data.keep_labels(back).relabel(lambda label: back[label])
    write_folder(output, with_letters(FitResult(network, order), letters), language, measured,
                 learnt, made)  # fmt: skip
    return {k: v for k, v in measured.summary().items() if k != "per_group"}
