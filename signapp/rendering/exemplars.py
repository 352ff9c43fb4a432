"""Exemplar poses: a hand pose for every letter, or for each of its forms, shipped with each model.

``exemplars.json``::

    {"feature_version": "signapp-126-v1", "language": "isl", "rule": "...",
     "exemplars": [
        {"label": "A", "form": "ISLRTC", "aspect": 1.3333, "depth": -0.02,
         "landmarks": [[[x, y, z], ... 21], [... 21]]}, ...],
     "other_forms": [...]}

``exemplars`` has one pose a letter, in the form that is shown first; ``other_forms``, which may be
missing, has the same rows for the further forms (`signapp.languages.Form`), each with its
``form``. They stand apart so that a signapp that knows no forms reads the first of each letter.

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
from signapp.landmarks.geometry import fill_square
from signapp.languages import load_language
from signapp.languages.names import normal
from signapp.system.files import read_text
from signapp.system.folders import model_folders

EXEMPLARS_FILE = "exemplars.json"

_FILL = 0.66  # of a square picture that the hands take up


@dataclass(frozen=True, eq=False)
class Exemplar:
    """The pose of one letter.

    Attributes:
        label: of the language, e.g. "A".
        landmarks: (2, 21, 3) float32 image fractions, unmirrored; zeros for an absent hand.
        aspect: width / height of the frame they belong to.
        depth: right wrist less left wrist, image widths.
        form: name of the letter's form that it shows; empty where the file names none.
    """

    label: str
    landmarks: FloatArray
    aspect: float
    depth: float = 0.0
    form: str = ""

    @cached_property
    def present(self) -> NDArray[np.bool_]:
        """(2,) bool: which hands the sign uses."""
        return hands_present(self.landmarks)

    @cached_property
    def features(self) -> FloatArray:
        """The 126 features of the pose."""
        return extract_features(self.landmarks, self.aspect)


def load_exemplars(code_or_path: str | Path) -> dict[str, Exemplar]:
    """Load the exemplars of a language, by label in the file's order: of each letter's first form.

    Args:
        code_or_path: language code such as "isl", or an ``exemplars.json`` file.

    Raises:
        ModelError: there is none, or it is damaged.
    """
    return {label: forms[0] for label, forms in load_forms(code_or_path).items()}


def load_forms(code_or_path: str | Path) -> dict[str, tuple[Exemplar, ...]]:
    """Load all exemplars of a language, by label: every form of each letter, the first one first.

    Args, Raises: as for `load_exemplars`.
    """
    path = Path(code_or_path)
    if path.suffix != ".json":
        return _named_as_today(load_forms(_find(str(code_or_path))), str(code_or_path))
    try:
        data: Any = json.loads(read_text(path))
    except OSError as error:
        raise ModelError("unreadable", path=path, reason=error.strerror or error) from error
    except ValueError as error:
        raise ModelError("poses-not-json", path=path, reason=error) from error
    return _parsed(data, path)


def framed(exemplar: Exemplar) -> tuple[FloatArray, float]:
    """Landmarks moved and scaled to fill a square picture, and their depth scaled alike."""
    points, scale = fill_square(exemplar.landmarks, exemplar.aspect, _FILL)
    points[..., 2] *= scale
    return points, exemplar.depth * scale


def _named_as_today(
    poses: dict[str, tuple[Exemplar, ...]], code: str
) -> dict[str, tuple[Exemplar, ...]]:
    """Letters that were renamed since the model was trained, under their new names."""
    try:
        renamed = load_language(code).renamed(poses)
    except LanguageError:
        return poses
    return {
        renamed[x].label if x in renamed else x: (
            tuple(replace(e, label=renamed[x].label) for e in forms) if x in renamed else forms
        )
        for x, forms in poses.items()
    }


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


def _parsed(data: Any, path: Path) -> dict[str, tuple[Exemplar, ...]]:
    try:
        version = data["feature_version"]
        if version != FEATURE_VERSION:
            raise ModelError(
                "poses-other-features", path=path, version=version, ours=FEATURE_VERSION
            )
        exemplars = [_exemplar(row) for row in data["exemplars"]]
        others = [_exemplar(row) for row in data.get("other_forms", [])]
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise ModelError("poses-field-invalid", path=path, reason=error) from error
    if not exemplars:
        raise ModelError("poses-empty", path=path)
    forms = {exemplar.label: [exemplar] for exemplar in exemplars}
    for exemplar in (*exemplars, *others):
        if not (exemplar.present.any() and exemplar.aspect > 0 and np.isfinite(exemplar.depth)):
            raise ModelError("pose-invalid", path=path, label=exemplar.label)
    for exemplar in others:
        known = forms.setdefault(exemplar.label, [])
        if not exemplar.form or exemplar.form in {other.form for other in known}:
            raise ModelError("pose-form-unclear", path=path, label=exemplar.label)
        known.append(exemplar)
    return {label: tuple(found) for label, found in forms.items()}


def _exemplar(row: Any) -> Exemplar:
    return Exemplar(
        label=normal(str(row["label"])),
        landmarks=_landmarks(row["landmarks"]),
        aspect=float(row["aspect"]),
        depth=float(row.get("depth", 0.0)),
        form=normal(str(row.get("form", ""))),
    )


def _landmarks(value: Any) -> FloatArray:
    points = np.array(value, dtype=np.float32)
    if points.shape != LANDMARK_SHAPE or not np.isfinite(points).all():
        raise ValueError(f"landmarks must be finite, of shape (2, 21, 3), not {points.shape}")
    return points
