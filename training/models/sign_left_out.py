"""How well moving signs are recognised of people whom a network has not seen."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from signapp.landmarks.features import FloatArray
from signapp.recognition.motion_model import MotionThresholds
from training.data.sign_people import Material, folds_of_people, may_look_alike
from training.evaluation import sign_baselines
from training.evaluation.sign_measures import (
    Named,
    Scorer,
    bar_for,
    by_embedding,
    shipped_signs,
    summary,
    taught_by_another,
    taught_signs,
)
from training.fitting.motion_fit import MotionFit, MotionRecipe, embed, fit_motion
from training.networks.motion import ExportMotion

TAKES = (1, 3, 5)
NETWORK = "network"
LEAST_PROBABILITY = 0.5
"""A shipped sign must be likelier than everything else together."""
MOST_COMPARED = 17
"""Sequences of a person and sign, the first ones, that slower methods are measured on."""


@dataclass(eq=False)
class LeftOut:
    """Measures of people in turn left out.

    Attributes:
        taught: by method and number of takes, each person's own signs.
        by_another: by method, five takes of another person.
        shipped: by language each person's shipped signs.
        folds: who was left out together.
    """

    taught: dict[tuple[str, int], list[Named]] = field(default_factory=dict)
    by_another: dict[str, list[Named]] = field(default_factory=dict)
    shipped: dict[str, list[Named]] = field(default_factory=dict)
    folds: list[list[str]] = field(default_factory=list)

    def add(
        self, method: str, score: Scorer, part: Material, counts: Sequence[int] = TAKES
    ) -> None:
        """Measure a method, with so many takes, on the people of one fold."""
        for takes in counts:
            found = taught_signs(score, part.signs, part.people, takes)
            self.taught.setdefault((method, takes), []).extend(found)
        found = taught_by_another(score, part.signs, part.people, max(TAKES))
        self.by_another.setdefault(method, []).extend(found)

    def thresholds(self, language: str) -> MotionThresholds:
        """Those that 5 % of other people's other signs pass."""
        shipped = self.shipped.get(language, [])
        similarity = bar_for(self.taught.get((NETWORK, max(TAKES)), []))
        probability = bar_for(shipped) if shipped else 0.5
        return MotionThresholds(
            probability=round(min(max(probability, LEAST_PROBABILITY), 0.99), 3),
            margin=0.0,
            similarity=round(min(max(similarity, 0.3), 0.99), 3),
            lead=0.0,
        )

    def tables(self) -> dict[str, Any]:
        """All of it as plain values."""
        return {
            "folds": self.folds,
            "taught": [
                {"method": method, "takes": takes, **summary(named)}
                for (method, takes), named in self.taught.items()
            ],
            "taught_by_another": [
                {"method": method, **_means(named)} for method, named in self.by_another.items()
            ],
            "taught_people": [
                {
                    "person": x.person,
                    "signs": x.signs,
                    "later takes": len(x.truth),
                    "accuracy": x.accuracy,
                }
                for x in self.taught.get((NETWORK, max(TAKES)), [])
            ],
            "shipped": {code: _shipped(named) for code, named in self.shipped.items()},
        }


def leave_people_out(
    data: Material,
    shipped: Mapping[str, Sequence[str]],
    recipe: MotionRecipe,
    *,
    folds: int,
    seeds: Sequence[int] = (0,),
    compare: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> LeftOut:
    """Measure a recipe on people in turn left out.

    Args:
        data: of all people.
        shipped: by language names (`Material.signs`) of the signs that are to ship.
        recipe: of the network.
        folds: in how many parts the people are left out.
        seeds: of the networks; their results stand beside each other.
        compare: also measure what `training.evaluation.sign_baselines` has.
        progress: called with (done, total).
    """
    result = LeftOut(folds=folds_of_people(data.people, folds))
    count = len(result.folds) * len(seeds)
    for number, fold in enumerate(result.folds):
        inside = np.isin(data.people, fold)
        rest, part = data.subset(~inside), data.subset(inside)
        for place, seed in enumerate(seeds):
            base = (number * len(seeds) + place) * recipe.steps

            def step(done: int, _: int, base: int = base) -> None:
                if progress is not None:
                    progress(base + done, count * recipe.steps)

            fit = fit_motion(
                rest.fine, rest.signs, rest.people, recipe,
                seed=seed, alike=may_look_alike, progress=step,
            )  # fmt: skip
            embedding = embed(fit.network, part.windows)
            result.add(NETWORK, by_embedding(embedding), part)
            for code, names in shipped.items():
                known = [name for name in names if name in fit.mean_sign]
                if known:
                    found = shipped_signs(
                        probabilities(fit, known, recipe, part), known, part.signs, part.people
                    )
                    result.shipped.setdefault(code, []).extend(found)
        if compare:
            few = part.subset(_first(part, MOST_COMPARED))
            result.add("nothing learnt", sign_baselines.plain(few.windows), few)
            metric = sign_baselines.linear_metric(
                few.windows, rest.windows, rest.signs, rest.people
            )
            result.add("linear metric", metric, few)
            warped = sign_baselines.time_warping(few.windows)
            result.add("time warping (DTW)", warped, few, TAKES[-1:])
    return result


def head(fit: MotionFit, shipped: Sequence[str], recipe: MotionRecipe) -> ExportMotion:
    """The network with logits of the shipped signs, in that order, and of the rest.

    A sign of the rest that has the name of a shipped one may be the same and has no say.
    """
    columns = [[i for i, x in enumerate(fit.mean_sign) if x == name] for name in shipped]
    keys = {name.split(":", 1)[1] for name in shipped}
    rest = [i for i, x in enumerate(fit.mean_sign) if x.split(":", 1)[1] not in keys]
    return ExportMotion(fit.network, fit.means, columns, rest, recipe.scale)


def probabilities(
    fit: MotionFit, shipped: Sequence[str], recipe: MotionRecipe, part: Material
) -> FloatArray:
    """(N, C) of the shipped signs, as the model file would give them."""
    exported = head(fit, shipped, recipe).eval()
    with torch.inference_mode():
        logits = exported(torch.from_numpy(part.windows))[1]
    result: FloatArray = logits.softmax(-1)[:, :-1].numpy()
    return result


def _means(named: Sequence[Named]) -> dict[str, float]:
    return {
        "pairs": len(named),
        "people": len({x.person for x in named}),
        "accuracy": float(np.mean([x.accuracy for x in named])) if named else float("nan"),
    }


def _shipped(named: Sequence[Named]) -> dict[str, Any]:
    people = [
        {
            "person": x.person,
            "signs": len(np.unique(x.truth)),
            "sequences": len(x.truth),
            "accuracy": x.accuracy,
        }
        for x in named
    ]
    return {"summary": summary(named), "people": people, "signs": _by_sign(named)}


def _by_sign(named: Sequence[Named]) -> list[dict[str, Any]]:
    rows = []
    for sign in sorted({str(y) for x in named for y in x.truth}):
        have = [x for x in named if (x.truth == sign).any()]
        shares = [float(x.right[x.truth == sign].mean()) for x in have]
        people = len({x.person for x in have})
        rows.append(
            {
                "sign": sign.split(":", 1)[1],
                "people": people,
                "accuracy": float(np.mean(shares)),
                "worst": min(shares),
            }
        )
    return rows


def _first(part: Material, most: int) -> NDArray[np.bool_]:
    keep = np.zeros(len(part), bool)
    for person, sign in np.unique(np.stack([part.people, part.signs], axis=1), axis=0):
        keep[np.flatnonzero((part.people == person) & (part.signs == sign))[:most]] = True
    return keep
