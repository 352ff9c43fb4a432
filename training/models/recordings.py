"""Data files as training takes them, and what is no letter."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from signapp.errors import DatasetError
from signapp.landmarks.features import N_FEATURES, FloatArray
from signapp.languages import Language
from training.data.alphabets import for_language, read_any
from training.data.dataset import Dataset, concatenate
from training.data.forms import forms_of
from training.data.people import with_people
from training.data.readers import read_dataset
from training.data.shape import as_taken, shaped_like
from training.fitting.mid_transition import half_way
from training.say import Report, listed, say


def read_recordings(
    paths: Sequence[Path],
    name: str,
    language: Language | None = None,
    *,
    resized: bool = False,
    report: Report = say,
) -> Dataset:
    """The rows of all files, at the shape they were taken in, with people as groups."""
    parts = [as_taken(read_any(path, language, report=report), resized) for path in paths]
    if language is not None:
        parts = [_with_forms(part, path, language) for part, path in zip(parts, paths, strict=True)]
    return with_people(concatenate(parts, name))


def read_light(
    paths: Sequence[Path], data: Dataset, language: Language, report: Report = say
) -> Dataset | None:
    """The rows of files of the light tracker, of the same people as `data`; None without files.

    They are given the shape that `data` has. What is held out with its twin must have its group.

    Raises:
        DatasetError: `data` has a single group, or lacks a group or a letter of the files.
    """
    if not paths:
        return None
    parts = [read_any(path, language, report=report) for path in paths]
    light = for_language(with_people(concatenate(parts, parts[0].name)), language, report)[0]
    if len(np.unique(data.groups)) < 2:
        raise DatasetError(
            f"{data.name} names no people, so rows of the light tracker cannot be held out with "
            "their pictures; extract both with --groups"
        )
    for what, have, known in (
        ("groups", light.groups, data.groups),
        ("letters", light.labels, data.labels),
    ):
        strange = sorted(set(have.tolist()) - set(known.tolist()))
        if strange:
            raise DatasetError(
                f"{light.name}: {what} {listed(strange)} are not in {data.name}; extract the same "
                "pictures with the same --groups for both"
            )
    return shaped_like(light, data)


def _with_forms(part: Dataset, path: Path, language: Language) -> Dataset:
    return replace(part, forms=forms_of(language.code, path.stem, part.labels, part.groups))


def not_letters(paths: Sequence[Path], data: Dataset, count: int = 400) -> FloatArray:
    """(M, 126) hands that are no letter of the data.

    At most `count` signs out of other alphabets' files, and as many poses half-way between two
    letters.
    """
    generator = np.random.default_rng(0)
    found = [part.features[part.detected] for part in map(read_dataset, paths)]
    foreign = np.concatenate([np.zeros((0, N_FEATURES), np.float32), *found])
    foreign = foreign[generator.permutation(len(foreign))[:count]]
    rows = data.subset(data.detected)
    labels = torch.from_numpy(np.unique(rows.labels, return_inverse=True)[1])
    between = half_way(
        torch.from_numpy(rows.features), labels, count, torch.Generator().manual_seed(0), spread=0.0
    )
    return np.concatenate((foreign, between.numpy()))
