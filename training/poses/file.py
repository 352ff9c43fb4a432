"""Writing ``exemplars.json``: alone, or as a part of a model folder."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from signapp.landmarks.features import FEATURE_VERSION
from signapp.languages import Language, load_language
from signapp.recognition.catalog import load_model
from signapp.rendering.exemplars import EXEMPLARS_FILE, load_forms
from signapp.system.files import write_text
from training.poses.choose import (
    ASPECT,
    Pose,
    Source,
    choose_poses,
    read_source,
)
from training.say import Report, say

CANDIDATES = 12
"""Candidates that are tried of each source."""


@dataclass(frozen=True, eq=False)
class PoseOrder:
    """Which poses are wanted, read before anything long begins.

    Attributes:
        language: whose letters.
        sources: where the poses are looked for, in order of preference.
        count: candidates of each source.
    """

    language: Language
    sources: Sequence[Source]
    count: int = CANDIDATES


def order_poses(language: str, paths: Sequence[Path], count: int = CANDIDATES) -> PoseOrder:
    """Read what poses are chosen from.

    Args:
        language: code or file of a language.
        paths: landmark ``.npz`` files in order of preference.
        count: candidates of each.

    Raises:
        DatasetError, LanguageError: in one line, what cannot be read.
    """
    whose = load_language(language)
    sources = [read_source(path, whose.code) for path in paths]
    return PoseOrder(whose, [_named(source, whose) for source in sources], count)


def _named(source: Source, language: Language) -> Source:
    """The source with the language's labels, however its own are written."""
    names, where = np.unique(source.labels, return_inverse=True)
    found = {str(name): language.find(str(name)) for name in names}
    labels = [name if letter is None else letter.label for name, letter in found.items()]
    return replace(source, labels=np.array(labels, np.str_)[where])


def write_poses(
    order: PoseOrder,
    output: Path,
    model: str | None = None,
    *,
    keep: bool = False,
    overwrite: bool = False,
    report: Report = say,
) -> tuple[int, int]:
    """Choose the poses and write them; tells each letter, returns how many passed and how many are.

    Args:
        order: see `order_poses`.
        output: the file.
        model: that must recognise them, by language, folder or file.
        keep: try the poses in `output` first.
        overwrite: replace `output`.
        report: told of each letter.
    """
    before = read_poses(output) if keep else {}
    poses: list[tuple[str, Pose]] = []
    recogniser = load_model(model) if model else None
    for letter, pose in choose_poses(
        order.language, order.sources, recogniser, before=before, count=order.count
    ):
        poses.append((letter.label, pose))
        form = f" ({pose.form})" if pose.form else ""
        report(
            f"{letter.label} {letter.roman}{form}: {pose.source} row {pose.row} "
            f"(rank {pose.rank}, score {pose.score:.2f}) "
            f"{'ok' if pose.passed else 'NOT PASSED'}"
        )
    chosen = forms_to_show(poses)
    if left_out := len(poses) - len(chosen):
        report(f"further forms that did not pass and are left out: {left_out}")
    write_text(output, as_json(order.language, chosen), replace=overwrite)
    return sum(pose.passed for _, pose in chosen), len(chosen)


def complete_folder(order: PoseOrder, folder: Path, report: Report = say) -> str:
    """Give a model folder its example poses; poses that it has already and that pass are kept.

    Returns:
        A line for the user.
    """
    output = folder / EXEMPLARS_FILE
    there = output.is_file()
    passed, count = write_poses(
        order, output, str(folder), keep=there, overwrite=True, report=report
    )
    return f"{passed} of {count} example poses passed; wrote {output}"


def read_poses(path: Path) -> dict[tuple[str, str], Pose]:
    """The poses of a file that `as_json` made by label and form, to be tried before others."""
    data = json.loads(path.read_text("utf-8"))
    rows = [*data["exemplars"], *data.get("other_forms", [])]
    told = {(row["label"], row.get("form", "")): row for row in rows}
    return {
        (label, pose.form): Pose(
            pose.landmarks.astype(np.float64),
            pose.depth,
            str(told[label, pose.form].get("source", "")),
            int(told[label, pose.form].get("row", -1)),
            int(told[label, pose.form].get("rank", -1)),
            form=pose.form,
        )
        for label, forms in load_forms(path).items()
        for pose in forms
    }


def forms_to_show(poses: Sequence[tuple[str, Pose]]) -> list[tuple[str, Pose]]:
    """The poses to draw of all that were chosen: of each letter those that pass, else the first."""
    shown = []
    for label in dict.fromkeys(label for label, _ in poses):
        forms = [pose for other, pose in poses if other == label]
        passed = [pose for pose in forms if pose.passed]
        shown += [(label, pose) for pose in passed or forms[:1]]
    return shown


def as_json(language: Language, poses: Sequence[tuple[str, Pose]]) -> str:
    """The exemplars file (format in `signapp.rendering.exemplars`), one line a pose.

    Args:
        language: of the poses.
        poses: with their labels; the first of a label is the form that is shown first.
    """
    first: dict[str, str] = {}
    others = []
    for label, pose in poses:
        row: dict[str, Any] = {
            "label": label,
            **({"form": pose.form} if pose.form else {}),
            "aspect": round(ASPECT, 4),
            "depth": pose.depth,
            "source": pose.source,
            "row": pose.row,
            "rank": pose.rank,
            "passed": pose.passed,
            "landmarks": np.round(pose.landmarks, 4).tolist(),
        }
        text = json.dumps(row, ensure_ascii=False)
        if label in first:
            others.append(text)
        else:
            first[label] = text
    head = {
        "feature_version": FEATURE_VERSION,
        "language": language.code,
        "rule": "medoid per letter, cleaned and shown to MediaPipe: see training.poses.choose",
    }
    opening = json.dumps(head, ensure_ascii=False)[:-1]
    further = ', "other_forms": [\n' + ",\n".join(others) + "\n]" if others else ""
    return opening + ', "exemplars": [\n' + ",\n".join(first.values()) + "\n]" + further + "}\n"
