"""A person's samples, carried by the settings of a run, so that every process uses the same ones.

What is recorded meanwhile does not change a run, and workers on other machines need no recordings.
"""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from signapp.errors import LanguageError
from signapp.landmarks.features import extract_features
from signapp.languages import load_language
from signapp.recognition.catalog import name_as_today
from signapp.recognition.model import Label, SignModel
from signapp.recognition.prototypes import TaughtModel, taught_letters
from signapp.recognition.thresholds import Thresholds
from signapp.recording.samples import Sample, decode_landmarks, encode_landmarks


@dataclass(frozen=True)
class LabelProfile:
    """A profile as it was when the run began.

    Attributes:
        name: whose.
        samples: label, landmarks as `signapp.recording.samples.encode_landmarks` has them, and
            aspect of each sample.
        thresholds: probability and margin, or None for the model's own.
    """

    name: str
    samples: tuple[tuple[str, str, float], ...]
    thresholds: tuple[float, float] | None = None

    @classmethod
    def of(
        cls, name: str, samples: Sequence[Sample], thresholds: Thresholds | None = None
    ) -> "LabelProfile":
        """Take samples along."""
        return cls(
            name,
            tuple((s.label, encode_landmarks(s.landmarks), float(s.aspect)) for s in samples),
            None if thresholds is None else (thresholds.probability, thresholds.margin),
        )


def model_for(path: Path, profile: LabelProfile) -> SignModel:
    """The model of a file with the samples of a profile beside it.

    Args:
        path: the model file.
        profile: the samples.
    """
    base = SignModel(path)
    name_as_today(base, base.language.code)
    names = {label.label: label for label in base.labels}
    with contextlib.suppress(LanguageError):
        for letter in load_language(base.language.code).letters:
            names.setdefault(letter.label, Label.of(letter))
    rows = (
        (label, extract_features(decode_landmarks(landmarks), aspect), "")
        for label, landmarks, aspect in profile.samples
    )
    return TaughtModel(
        base,
        taught_letters(rows, names),
        thresholds=None if profile.thresholds is None else Thresholds(*profile.thresholds),
    )
