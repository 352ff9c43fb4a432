"""What an adaptation starts from, and the folder that it writes."""

import json
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from signapp.errors import DatasetError
from signapp.landmarks.features import FEATURE_VERSION, features_to_landmarks
from signapp.landmarks.resting import without_resting_hand
from signapp.languages import Language
from signapp.recognition.catalog import MODEL_FILE
from signapp.recognition.model import SignModel
from signapp.recognition.thresholds import Thresholds
from signapp.rendering.exemplars import EXEMPLARS_FILE, Exemplar, load_exemplars
from signapp.system import files as _files
from training.adapt.recordings import Recorded
from training.adapt.replay import OldLetters
from training.models.checkpoint import (
    CHECKPOINT_FILE,
    export_model,
    load_checkpoint,
    save_checkpoint,
)
from training.models.letter_clusters import (
    Statistics,
    compute_statistics,
    load_statistics,
    save_statistics,
)
from training.networks.network import SignNetwork


@dataclass(frozen=True, eq=False)
class Base:
    """What to start from.

    Attributes:
        model: the model in use.
        network, classes: its checkpoint.
        exemplars: its poses by label.
        statistics: of its training data, if they came with it.
    """

    model: SignModel
    network: SignNetwork
    classes: list[str]
    exemplars: dict[str, Exemplar]
    statistics: Statistics | None = None

    def old_letters(self, fresh: bool) -> OldLetters:
        """The letters to keep: none when starting afresh."""
        if fresh:
            return OldLetters([], np.zeros((0, 126), np.float32))
        poses = [self.exemplars[c].features for c in self.classes if c in self.exemplars]
        if not poses:
            raise DatasetError(
                f"{self.model.path.parent} has no {EXEMPLARS_FILE}, without which its letters "
                "would be forgotten; start afresh or choose another model"
            )
        return OldLetters(self.classes, np.stack(poses), self.statistics)


def load_base(folder: Path, language: Language | None = None) -> Base:
    """Load a model folder with its checkpoint and poses.

    Args:
        folder: of the model.
        language: that of the model, to call letters that were renamed since its training by
            their new names.

    Raises:
        ModelError: the model or the checkpoint is missing or damaged.
    """
    network, classes = load_checkpoint(folder)
    exemplars_path = folder / EXEMPLARS_FILE
    exemplars = load_exemplars(exemplars_path) if exemplars_path.is_file() else {}
    model = SignModel(folder / MODEL_FILE)
    if language is not None and language.code == model.language.code:
        new = {x: letter.label for x, letter in language.renamed(classes).items()}
        classes = [new.get(x, x) for x in classes]
        named = [replace(e, label=new.get(x, x)) for x, e in exemplars.items()]
        exemplars = {e.label: e for e in named}
        model.labels = tuple(replace(x, label=new.get(x.label, x.label)) for x in model.labels)
    return Base(model, network, classes, exemplars, load_statistics(folder))


def write_folder(
    output: Path,
    network: SignNetwork,
    classes: list[str],
    language: Language,
    temperature: float,
    thresholds: Thresholds,
    report: dict[str, Any],
    data: Recorded,
    base: Base,
    fresh: bool,
) -> None:
    """Write the model, its checkpoint, poses, card and ``report.json`` to `output`."""
    output.mkdir(parents=True, exist_ok=True)
    poses = {} if fresh else {name: e for name, e in base.exemplars.items() if name in classes}
    for label in np.unique(data.labels):
        if str(label) not in poses:
            poses[str(label)] = _medoid(network, data, str(label))
    _files.write_text(output / EXEMPLARS_FILE, _exemplar_text(language.code, poses))
    counts = {row["label"]: row["samples"] for row in report["letters"]}
    provenance = {
        "recipe": "adapt",
        "source_model": base.model.language.code,
        "source_provenance": {} if fresh else base.model.provenance,
        "taught": {"until": time.time(), "samples": counts, "fresh": fresh},
        "held_out_accuracy": report["after"],
        "split": report["split"],
    }
    save_checkpoint(network, classes, output / CHECKPOINT_FILE, language.code)
    own = compute_statistics(network, data.features, data.labels)
    if fresh:
        save_statistics(own, output)
    elif base.statistics is not None and _same_encoder(network, base.network):
        # After fine-tuning the old letters lie elsewhere, and their data is not there to tell.
        save_statistics(base.statistics.joined(own), output)
    export_model(
        network,
        classes,
        language,
        output / MODEL_FILE,
        temperature=temperature,
        thresholds=thresholds,
        provenance=provenance,
    )
    _files.write_text(output / "card.md", _card(language, report, base, fresh))
    text = json.dumps(report, ensure_ascii=False, indent=1)
    _files.write_text(output / "report.json", text)


def _medoid(network: SignNetwork, data: Recorded, label: str) -> Exemplar:
    """The sample nearest to the mean of its letter, in the embedding."""
    rows = np.flatnonzero(data.labels == label)
    features = without_resting_hand(data.features[rows])
    with torch.inference_mode():
        embedding = network.encoder(torch.from_numpy(features))
    unit = torch.nn.functional.normalize(embedding, dim=-1)
    best = int((unit @ unit.mean(0)).argmax())
    aspect = float(data.aspect[rows[best]])
    return Exemplar(label, features_to_landmarks(features[best], aspect), aspect)


def _exemplar_text(code: str, poses: dict[str, Exemplar]) -> str:
    rows = [
        {
            "label": name,
            "aspect": round(e.aspect, 4),
            "depth": round(e.depth, 4),
            "landmarks": np.round(e.landmarks.astype(np.float64), 4).tolist(),
        }
        for name, e in poses.items()
    ]
    data = {"feature_version": FEATURE_VERSION, "language": code, "exemplars": rows}
    return json.dumps(data, ensure_ascii=False)


def _card(language: Language, report: dict[str, Any], base: Base, fresh: bool) -> str:
    lines = [
        f"# {language.name}",
        "",
        f"Retrained in signapp from the model of {base.model.language.name}"
        + (", whose letters were dropped." if fresh else ", whose letters were kept."),
        f"Measured on {report['split']}: {report['after']:.3f} "
        f"(before, by prototypes: {report['before']:.3f}).",
        "",
        "| letter | samples | before | after |",
        "|---|---|---|---|",
    ]
    lines += [
        f"| {x['label']} | {x['samples']} | {x['before']:.2f} | {x['after']:.2f} |"
        for x in report["letters"]
    ]
    if report["kept"]:
        lines += [
            "",
            f"Kept letters, on altered example poses (their recordings are not shipped): "
            f"{report['kept']['before']:.3f} before, {report['kept']['after']:.3f} after.",
        ]
    return "\n".join(lines) + "\n"


def _same_encoder(a: SignNetwork, b: SignNetwork) -> bool:
    other = b.encoder.state_dict()
    return all(torch.equal(value, other[name]) for name, value in a.encoder.state_dict().items())
