"""What ``python -m training spelling`` does: measure on left-out signers, train, write the file."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from signapp.errors import DatasetError
from signapp.labelling.distance import edit_distance
from signapp.labelling.letter_path import letter_path
from signapp.languages import Language
from training.data.alphabets import for_language
from training.data.people import TRAINING_ONLY
from training.data.splits import group_folds
from training.models.recordings import read_recordings
from training.spelling.drawn import Pace
from training.spelling.export import export_spelling
from training.spelling.fit import Material, SpellingRecipe, fit_spelling, spelled
from training.spelling.network import SpellingNetwork
from training.spelling.poses import Poses, code_stills
from training.spelling.prior import letter_prior
from training.spelling.sequences import read_movements
from training.spelling.words import pick_words, spelled_words

MOVING = {"isl": ("H", "J", "Y")}
"""Letters that move in some signers' hands, by language."""
WEIGHT, BONUS = 0.7, 2.0
"""Of the prior and of a letter: with these, words drawn of left-out signers were read best, of
0.3 to 1.0 and 0 to 3.5."""
_MEASURED_WORDS = 50


@dataclass(frozen=True)
class SpellingOrder:
    """What to make.

    Attributes:
        language: whose letters.
        data: `.npz` files of stills.
        between: `.npz` files of letters with the movements between them, of any alphabet.
        words: text files of words.
        folds: parts of the signers that are left out in turn to measure, 0 to measure nothing.
        networks: how many the file holds the mean of.
        device: for torch.
    """

    language: Language
    data: Sequence[Path]
    between: Sequence[Path] = ()
    words: Sequence[Path] = ()
    folds: int = 4
    networks: int = 4
    seed: int = 0
    device: str = "cpu"


def make_spelling(
    order: SpellingOrder,
    output: Path,
    recipe: SpellingRecipe | None = None,
    *,
    report: Callable[[str], None],
) -> dict[str, Any]:
    """Write the spelling model to `output`; returns what was measured.

    Raises:
        DatasetError, ModelError: in one line, what is wrong.
    """
    recipe = recipe or SpellingRecipe()
    data, letters = for_language(
        read_recordings(list(order.data), order.language.code, order.language, resized=True),
        order.language,
    )
    data = data.subset(~np.isin(data.groups, sorted(TRAINING_ONLY)))
    poses = code_stills(data, letters, seed=order.seed)
    place = {label: i for i, label in enumerate(letters)}
    moving = tuple(place[x] for x in MOVING.get(order.language.code, ()) if x in place)
    recipe = replace(recipe, pace=replace(recipe.pace, moving=moving))
    words = spelled_words(order.words, order.language, letters)
    between = read_movements(order.between).to(order.device) if order.between else None
    material = Material(poses, words, between)
    measured: dict[str, Any] = {}
    if order.folds > 1:
        measured = measure(material, recipe, order, report)
    networks = []
    for number in range(order.networks):
        report(f"network {number + 1} of {order.networks}")
        networks.append(
            fit_spelling(
                material, recipe, seed=order.seed + number, device=order.device,
                progress=_teller(report),
            ).cpu()
        )  # fmt: skip
    provenance = {
        "data": [path.name for path in order.data],
        "between": [path.name for path in order.between],
        "words": {
            path.name: len(path.read_text(encoding="utf-8-sig").split()) for path in order.words
        },
        "signers": list(poses.signers),
        "recipe": asdict(recipe),
        "networks": order.networks,
        "seed": order.seed,
        "measured": measured,
    }
    export_spelling(
        networks, letters, letter_prior(words, len(letters)), output,
        settings={"weight": WEIGHT, "bonus": BONUS}, provenance=json.loads(json.dumps(provenance)),
    )  # fmt: skip
    return measured


def measure(
    material: Material, recipe: SpellingRecipe, order: SpellingOrder, report: Callable[[str], None]
) -> dict[str, Any]:
    """Character error rate of words drawn of signers that the network has not seen.

    The words are left out as well, and spelled faster and less clearly than in training.
    """
    poses, words = material.poses, list(material.words)
    names = np.array(poses.signers)
    if len(names) < order.folds:
        raise DatasetError(f"{len(names)} signers cannot be left out in {order.folds} parts")
    fold_of = group_folds(names, order.folds, order.seed)
    random = np.random.default_rng(order.seed)
    random.shuffle(words)
    tenth = len(words) // 10
    test_words, train_words = words[:tenth], words[tenth:]
    prior = letter_prior(train_words, len(poses.letters)).astype(np.float64)
    pace = replace(recipe.pace, rate=(3.5, 6.5), hold=(0.05, 0.35), corner=0.3)
    hard = replace(recipe, pace=Pace(**asdict(pace)))
    rates = []
    for fold in range(order.folds):
        report(f"measuring: part {fold + 1} of {order.folds}")
        (inside,) = np.nonzero(fold_of != fold)
        network = fit_spelling(
            Material(poses.of(inside.tolist()), train_words, material.between), recipe,
            seed=order.seed, device=order.device, progress=_teller(report),
        ).cpu()  # fmt: skip
        left_out = poses.of(np.flatnonzero(fold_of == fold).tolist())
        rates.append(_error(network, left_out, test_words, hard, prior, fold))
        report(f"left-out signers {', '.join(left_out.signers)}: {rates[-1]:.3f}")
    return {"left_out": [round(rate, 3) for rate in rates], "mean": round(np.mean(rates), 3)}


def _error(
    network: SpellingNetwork,
    poses: Poses,
    words: Sequence[Sequence[int]],
    recipe: SpellingRecipe,
    prior: np.ndarray[Any, np.dtype[np.float64]],
    seed: int,
) -> float:
    letters = len(poses.letters)
    wanted = pick_words(
        words, _MEASURED_WORDS, letters, np.random.default_rng(seed), longest=12, any_letters=0.0
    )
    generator = torch.Generator().manual_seed(seed)
    features, _, lengths = spelled(wanted, poses, recipe, generator)
    with torch.inference_mode():
        scores = network(features)[0].double().numpy()
    edits = total = 0
    for row, word, length in zip(scores, wanted.tolist(), lengths.tolist(), strict=True):
        truth = [letter for letter in word if letter >= 0]
        read = letter_path(row[:length], prior, weight=WEIGHT, bonus=BONUS)
        edits += edit_distance([span.index for span in read], truth)
        total += len(truth)
    return edits / total


def _teller(report: Callable[[str], None]) -> Callable[[int, float, SpellingNetwork], None]:
    return lambda step, loss, _: report(f"  step {step}: loss {loss:.2f}")
