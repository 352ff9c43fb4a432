"""The model folder that an adaptation writes."""

import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from signapp.landmarks.features import FEATURE_VERSION, features_to_landmarks
from signapp.landmarks.resting import without_resting_hand
from signapp.languages import Language
from signapp.recognition.catalog import MODEL_FILE
from signapp.recognition.thresholds import Thresholds
from signapp.rendering.exemplars import EXEMPLARS_FILE, Exemplar
from signapp.system.files import write_text
from training.adapt.base import Base
from training.adapt.recordings import Recorded
from training.models.checkpoint import CHECKPOINT_FILE, export_model, save_checkpoint
from training.models.letter_clusters import compute_statistics, save_statistics
from training.networks.network import SignNetwork


@dataclass(frozen=True, eq=False)
class Adapted:
    """What came out of an adaptation.

    Attributes:
        network: in evaluation mode.
        classes: label of each output.
        temperature, thresholds: as in `signapp.recognition.model`.
        fresh: whether the letters of the source were dropped.
    """

    network: SignNetwork
    classes: list[str]
    temperature: float
    thresholds: Thresholds
    fresh: bool


def write_folder(
    output: Path,
    adapted: Adapted,
    language: Language,
    base: Base,
    data: Recorded,
    report: dict[str, Any],
) -> None:
    """Write the model, its checkpoint, poses, card and ``report.json`` to a folder.

    Args:
        output: the folder; it is made.
        adapted: what came out.
        language: written into the model.
        base: what it started from.
        data: samples that it learnt from.
        report: see `training.adapt.retrain`.
    """
    network, classes, fresh = adapted.network, adapted.classes, adapted.fresh
    output.mkdir(parents=True, exist_ok=True)
    poses = {} if fresh else {name: e for name, e in base.poses.items() if name in classes}
    for label in np.unique(data.labels):
        if str(label) not in poses:
            poses[str(label)] = (_medoid(network, data, str(label)),)
    write_text(output / EXEMPLARS_FILE, _exemplar_text(language.code, poses))
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
        temperature=adapted.temperature,
        thresholds=adapted.thresholds,
        provenance=provenance,
    )
    write_text(output / "card.md", _card(language, report, base, fresh))
    text = json.dumps(report, ensure_ascii=False, indent=1)
    write_text(output / "report.json", text)


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


def _exemplar_text(code: str, poses: dict[str, tuple[Exemplar, ...]]) -> str:
    data: dict[str, Any] = {
        "feature_version": FEATURE_VERSION,
        "language": code,
        "exemplars": [_exemplar_row(forms[0]) for forms in poses.values()],
    }
    others = [_exemplar_row(pose) for forms in poses.values() for pose in forms[1:]]
    return json.dumps(data | ({"other_forms": others} if others else {}), ensure_ascii=False)


def _exemplar_row(pose: Exemplar) -> dict[str, Any]:
    return {
        "label": pose.label,
        **({"form": pose.form} if pose.form else {}),
        "aspect": round(pose.aspect, 4),
        "depth": round(pose.depth, 4),
        "landmarks": np.round(pose.landmarks.astype(np.float64), 4).tolist(),
    }


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
