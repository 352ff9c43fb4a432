"""What the light tracker costs in letters, on pictures that both trackers have seen.

    python -m training extract PICTURES --groups WHO.npz --output full.npz
    python -m training extract PICTURES --groups WHO.npz --tracker light --output light.npz
    python benchmarks/light_tracker.py bengali full.npz light.npz [--folds 3] [--steps 800]

Says how far the landmarks lie apart and how many letters the shipped model reads on either. With
``--folds``, networks that have not seen the group are trained on full landmarks alone, and on both,
and measured on either. Prints JSON.
"""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
import numpy as np

from signapp.landmarks.features import LANDMARK_SHAPE
from signapp.languages import load_language
from signapp.recognition.catalog import load_model
from training.data.alphabets import for_language
from training.data.dataset import Dataset, concatenate
from training.data.readers import read_dataset
from training.data.shape import as_taken
from training.data.splits import group_folds
from training.evaluation.metrics import evaluate_predictions
from training.fitting.fit import fit, predict
from training.fitting.recipes import STANDARD, suited


def gaps(full: Dataset, light: Dataset) -> dict[str, float]:
    """How far the landmarks of a hand that both found lie apart, in sizes of that hand."""
    a, b = (data.features.reshape(-1, *LANDMARK_SHAPE) for data in (full, light))
    both = a.any(axis=(2, 3)) & b.any(axis=(2, 3))
    first, second = a[both], b[both]
    size = np.linalg.norm(first - first[:, :1], axis=-1).max(axis=-1)
    flat = np.linalg.norm((second - first)[..., :2], axis=-1).mean(axis=-1) / size
    depth = np.abs((second - first)[..., 2]).mean(axis=-1) / size
    return {
        "flat_median": float(np.median(flat)),
        "flat_90_percent": float(np.percentile(flat, 90)),
        "depth_median": float(np.median(depth)),
    }


def measured(named: np.ndarray[Any, Any], data: Dataset) -> dict[str, float]:
    """Accuracy of people's letters and of rows."""
    found = evaluate_predictions(named, data)
    return {key: round(found[key], 4) for key in ("balanced_accuracy", "accuracy_detected")}


def held_out(
    full: Dataset, light: Dataset, classes: list[str], folds: int, steps: int, seed: int
) -> dict[str, Any]:
    """Measures of networks that have not seen the group, trained on full alone and on both."""
    recipe = suited(STANDARD, full).with_steps(steps)
    fold = group_folds(full.groups, folds, 0)
    names = np.array(classes)
    both = full.detected & light.detected
    report = {}
    for name in ("trained on full", "trained on both"):
        seen = {"full": full.labels.copy(), "light": full.labels.copy()}
        for part in range(folds):
            rows = fold != part
            train = full.subset(rows)
            if name == "trained on both":
                train = concatenate([train, light.subset(rows)], full.name)
            network = fit(train, recipe, seed=10 * seed + part, classes=classes).network
            for kind, data in (("full", full), ("light", light)):
                seen[kind][~rows] = names[predict(network, data.features[~rows]).argmax(-1).numpy()]
        report[name] = {
            kind: measured(seen[kind][both], data.subset(both))
            for kind, data in (("full", full), ("light", light))
        }
    return report


@click.command(help=__doc__)
@click.argument("language")
@click.argument("full_file", type=click.Path(path_type=Path))
@click.argument("light_file", type=click.Path(path_type=Path))
@click.option("--folds", default=0, type=click.IntRange(0), help="0 trains nothing.")
@click.option("--steps", default=800, show_default=True, type=click.IntRange(1))
@click.option("--seed", default=0, show_default=True)
@click.option("--resized", is_flag=True, help="The pictures were resized to squares.")
def main(
    language: str,
    full_file: Path,
    light_file: Path,
    folds: int,
    steps: int,
    seed: int,
    resized: bool,
) -> None:
    full, classes = for_language(
        as_taken(read_dataset(full_file), resized), load_language(language)
    )
    light, _ = for_language(read_dataset(light_file), load_language(language))
    if not np.array_equal(full.labels, light.labels):
        raise click.ClickException("the two files are not of the same pictures")
    # The same pictures have the same shape, which is told from the full landmarks.
    points = light.landmarks
    points[..., 1] /= full.aspect[:, None, None]
    light = replace(light, features=points.reshape(len(points), -1), aspect=full.aspect)
    both = full.detected & light.detected
    model = load_model(language)
    names = np.array([label.label for label in model.labels])
    report: dict[str, Any] = {
        "rows": len(full),
        "with a hand": {"full": full.detected.mean(), "light": light.detected.mean()},
        "apart, in sizes of the hand": gaps(full, light),
        "shipped model": {
            kind: measured(
                names[model.scores(data.features[both]).probabilities.argmax(1)], data.subset(both)
            )
            for kind, data in (("full", full), ("light", light))
        },
    }
    if folds:
        report["held out"] = held_out(full, light, classes, folds, steps, seed)
    print(json.dumps(report, indent=2))


if __name__ == "__main__":
    main()
