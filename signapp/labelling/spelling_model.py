"""The model of fast spelling: frames over time to letters, beside the letter model.

Format ``signapp-spelling-v1``, an ONNX graph.

Input
    ``features``, float32 (T, 126), as `signapp.landmarks.features` specifies, at equal steps of
    time, ``frames_per_s`` of them a second. Zeros for an absent hand.

Outputs
    ``scores``, float32 (T, C + 1): log-probabilities of the letters and, last, of the movement
    between them (the blank of connectionist temporal classification).
    ``prior``, float32 (C + 1, C + 1, C): log-probability of a letter after the two before it;
    number C stands for what is before a word.

Metadata (every value is JSON)
    ``signapp_format``, ``feature_version``, ``frames_per_s``, ``letters`` (labels, in the order of
    the outputs), ``settings`` (``weight`` of the prior and ``bonus`` of a letter, see
    `signapp.labelling.letter_path`), ``provenance``.
"""

import functools
import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from signapp.errors import ModelError, raised_as
from signapp.landmarks.features import FEATURE_VERSION, N_FEATURES, FloatArray
from signapp.languages.names import normal
from signapp.recognition.catalog import SPELLING_FILE
from signapp.recognition.model import SignModel
from signapp.recognition.model_files import open_session
from signapp.system.folders import models_dir

SPELLING_FORMAT = "signapp-spelling-v1"

_CHUNK, _CONTEXT = 1024, 24
"""Frames that are looked at together, and those around them that their scores depend on."""


class SpellingModel:
    """A loaded file, run by ONNX Runtime on one thread.

    Attributes:
        path: the file.
        letters: labels, in the order of the outputs.
        frames_per_s: of the input.
        prior: (C + 1, C + 1, C) float64.
        weight, bonus: see `signapp.labelling.letter_path.letter_path`.

    Raises:
        ModelError: it cannot be used.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._session = open_session(self.path)
        with raised_as(ModelError, "model-damaged", path=self.path):
            self._understand()

    def _understand(self) -> None:
        raw = self._session.get_modelmeta().custom_metadata_map
        metadata = {key: json.loads(value) for key, value in raw.items()}
        if metadata["signapp_format"] != SPELLING_FORMAT:
            raise ModelError(
                "model-other-format",
                path=self.path,
                format=metadata["signapp_format"],
                ours=SPELLING_FORMAT,
            )
        if metadata["feature_version"] != FEATURE_VERSION:
            raise ModelError(
                "model-other-features",
                path=self.path,
                version=metadata["feature_version"],
                ours=FEATURE_VERSION,
            )
        self.letters = tuple(normal(str(label)) for label in metadata["letters"])
        self.frames_per_s = float(metadata["frames_per_s"])
        self.weight = float(metadata["settings"]["weight"])
        self.bonus = float(metadata["settings"]["bonus"])
        still = np.zeros((2, N_FEATURES), np.float32)
        scores, prior = self._session.run(("scores", "prior"), {"features": still})
        count = len(self.letters)
        if scores.shape != (2, count + 1) or prior.shape != (count + 1, count + 1, count):
            raise ModelError("model-rows-wrong", path=self.path)
        self.prior = prior.astype(np.float64)

    def scores(self, features: FloatArray) -> NDArray[np.float64]:
        """Log-probabilities (T, C + 1) of features (T, 126) at equal steps of time."""
        frames = len(features)
        result = np.zeros((frames, len(self.letters) + 1))
        for start in range(0, frames, _CHUNK):
            low, high = max(0, start - _CONTEXT), min(frames, start + _CHUNK + _CONTEXT)
            rows = np.asarray(features[low:high], np.float32)
            if len(rows) == 1:  # older releases of ONNX Runtime fail on no change between frames
                rows = rows.repeat(2, axis=0)
            with raised_as(ModelError, "model-failed", path=self.path):
                (part,) = self._session.run(("scores",), {"features": rows})
            stop = min(frames, start + _CHUNK)
            result[start:stop] = part[start - low : stop - low]
        return result


def spelling_model(model: SignModel) -> SpellingModel | None:
    """The spelling model beside a letter model, or that shipped for its language.

    None where there is none, or where it knows letters that the letter model lacks: somebody's own
    alphabet is not what it was trained for.
    """
    for folder in (model.path.parent, models_dir() / model.language.code):
        path = folder / SPELLING_FILE
        if path.is_file():
            found = _loaded(path, path.stat().st_mtime_ns)
            return found if set(found.letters) <= {x.label for x in model.labels} else None
    return None


@functools.lru_cache(maxsize=2)
def _loaded(path: Path, _changed: int) -> SpellingModel:
    return SpellingModel(path)
