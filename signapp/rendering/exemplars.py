"""Exemplar poses: one hand pose per letter, shipped with each model.

``exemplars.json``::

    {"feature_version": "signapp-126-v1", "language": "isl", "rule": "...", "exemplars": [
        {"label": "A", "aspect": 1.3333, "depth": -0.02,
         "landmarks": [[[x, y, z], ... 21], [... 21]]}, ...]}

``landmarks`` are image fractions as `signapp.landmarks.features` specifies, zeros for an absent
hand; ``depth`` is the depth of the right wrist less that of the left in image widths, 0 when it
does not matter. Further fields say where a pose comes from and are not read here. The rule that
chooses the poses stands in `training.poses.choose`.
"""

import json
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.errors import LanguageError, ModelError
from signapp.landmarks.features import (
    FEATURE_VERSION,
    LANDMARK_SHAPE,
    FloatArray,
    extract_features,
    hands_present,
)
from signapp.languages import load_language
from signapp.languages.names import normal
from signapp.system.files import read_text
from signapp.system.folders import model_folders

EXEMPLARS_FILE = "exemplars.json"


@dataclass(frozen=True, eq=False)
class Exemplar:
    """The pose of one letter.

    Attributes:
        label: of the language, e.g. "A".
        landmarks: (2, 21, 3) float32 image fractions, unmirrored; zeros for an absent hand.
        aspect: width / height of the frame they belong to.
        depth: right wrist less left wrist, image widths.
    """

    label: str
    landmarks: FloatArray
    aspect: float
    depth: float = 0.0

    @cached_property
    def present(self) -> NDArray[np.bool_]:
        """(2,) bool: which hands the sign uses."""
        return hands_present(self.landmarks)

    @cached_property
    def features(self) -> FloatArray:
        """The 126 features of the pose."""
        return extract_features(self.landmarks, self.aspect)


def load_exemplars(code_or_path: str | Path) -> dict[str, Exemplar]:
    """Load the exemplars of a language, by label in the file's order.

    Args:
        code_or_path: language code such as "isl", or an ``exemplars.json`` file.

    Raises:
        ModelError: there is none, or it is damaged.
    """
    path = Path(code_or_path)
    if path.suffix != ".json":
        return _named_as_today(load_exemplars(_find(str(code_or_path))), str(code_or_path))
    try:
        data: Any = json.loads(read_text(path))
    except OSError as error:
        raise ModelError("unreadable", path=path, reason=error.strerror or error) from error
    except ValueError as error:
        raise ModelError("poses-not-json", path=path, reason=error) from error
    return _parsed(data, path)


def _named_as_today(poses: dict[str, Exemplar], code: str) -> dict[str, Exemplar]:
    """Letters that were renamed since the model was trained, under their new names."""
    try:
        renamed = load_language(code).renamed(poses)
    except LanguageError:
        return poses
    named = [replace(e, label=renamed[x].label) if x in renamed else e for x, e in poses.items()]
    return {e.label: e for e in named}


def _find(code: str) -> Path:
    folders = model_folders()
    for folder in folders:
        candidate = folder / code / EXEMPLARS_FILE
        if Path(code).name == code and candidate.is_file():
            return candidate
    known = sorted(
        {p.parent.name for f in folders if f.is_dir() for p in f.glob("*/exemplars.json")}
    )
    raise ModelError("no-poses", code=code, known=", ".join(known) or "none installed")


def _parsed(data: Any, path: Path) -> dict[str, Exemplar]:
    try:
        version = data["feature_version"]
        if version != FEATURE_VERSION:
            raise ModelError(
                "poses-other-features", path=path, version=version, ours=FEATURE_VERSION
            )
        exemplars = [
            Exemplar(
                label=normal(str(row["label"])),
                landmarks=_landmarks(row["landmarks"]),
                aspect=float(row["aspect"]),
                depth=float(row.get("depth", 0.0)),
            )
            for row in data["exemplars"]
        ]
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise ModelError("poses-field-invalid", path=path, reason=error) from error
    if not exemplars:
        raise ModelError("poses-empty", path=path)
    for exemplar in exemplars:
        if not (exemplar.present.any() and exemplar.aspect > 0 and np.isfinite(exemplar.depth)):
            raise ModelError("pose-invalid", path=path, label=exemplar.label)
    return {exemplar.label: exemplar for exemplar in exemplars}


def _landmarks(value: Any) -> FloatArray:
    points = np.array(value, dtype=np.float32)
    if points.shape != LANDMARK_SHAPE or not np.isfinite(points).all():
        raise ValueError(f"landmarks must be finite, of shape (2, 21, 3), not {points.shape}")
    return points
