"""Writing ``exemplars.json``: alone, or as a part of a model folder."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from signapp.languages import Language, load_language
from signapp.recognition.catalog import load_model
from signapp.rendering.exemplars import EXEMPLARS_FILE
from signapp.system.files import write_text
from training.poses.choose import Source, as_json, choose_poses, read_poses, read_source
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
    sources = [read_source(path) for path in paths]
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
    poses = {}
    recogniser = load_model(model) if model else None
    for letter, pose in choose_poses(
        order.language, order.sources, recogniser, before=before, count=order.count
    ):
        poses[letter.label] = pose
        report(
            f"{letter.label} {letter.roman}: {pose.source} row {pose.row} (rank {pose.rank}, "
            f"score {pose.score:.2f}) {'ok' if pose.passed else 'NOT PASSED'}"
        )
    write_text(output, as_json(order.language, poses), replace=overwrite)
    return sum(pose.passed for pose in poses.values()), len(poses)


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
