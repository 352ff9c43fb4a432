"""The model that is in use for a language: the trained one with what was recorded since."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from signapp.errors import LanguageError, Message, ModelError, Said, SignappError, raised_as, reason
from signapp.landmarks.features import FloatArray
from signapp.languages import Language, Letter, load_language
from signapp.recognition.catalog import (
    available_languages,
    find_model,
    load_model,
    name_as_today,
)
from signapp.recognition.model import Label, ModelLanguage, SignModel
from signapp.recognition.prototypes import MIN_SAMPLES, TaughtLetter, TaughtModel
from signapp.recording.errors import RecordingError
from signapp.recording.samples import Sample
from signapp.recording.store import Recordings, recorded_languages
from signapp.rendering.exemplars import EXEMPLARS_FILE, load_forms

log = logging.getLogger(__name__)

DEFAULT_SOURCE = "isl"
"""The model whose encoder serves a language that has none: trained on the most recordings."""


def usable_languages(problem: Callable[[Said], object] = log.warning) -> list[str]:
    """Codes of the languages that can be recognised: with a model, or with taught letters.

    `problem` is called with one line for a language that is left out because of its files.
    """
    codes = available_languages()
    try:
        recorded = recorded_languages()
    except OSError as error:
        problem(Message("recordings-unlistable", reason=reason(error)))
        recorded = []
    for code in recorded:
        if code in codes:
            continue
        try:
            with raised_as(RecordingError, "recordings-unreadable", code=code):
                counts = _label_counts(Recordings(code))
            load_language(code)
        except SignappError as error:
            problem(error)
            continue
        if any(n >= MIN_SAMPLES for n in counts.values()):
            codes.append(code)
    return codes


def load_model_with_taught(code: str, problem: Callable[[Said], object] = log.warning) -> SignModel:
    """The model of a language with its taught letters; the trained model alone without any.

    Args:
        code: the language.
        problem: called with one line where its recordings cannot be used.

    Raises:
        ModelError: there is neither a model nor enough samples, or the model cannot be used.
    """
    try:
        with raised_as(RecordingError, "recordings-unreadable", code=code):
            samples = Recordings(code).samples()
    except RecordingError as error:
        # Unreadable recordings must not take the trained letters away.
        problem(error)
        samples = []
    return build_taught_model(code, samples)


def build_taught_model(
    code: str, samples: Sequence[Sample], *, base: SignModel | None = None
) -> SignModel:
    """Put samples beside the trained letters (see `signapp.recognition.prototypes`).

    Args:
        code: the language.
        samples: all its samples; letters with fewer than `MIN_SAMPLES` are left out.
        base: its trained model if already loaded, to save the time of loading it.

    Raises:
        ModelError: as in `load_model_with_taught`.
    """
    has_model = base is not None or code in available_languages()
    if base is None:
        base = load_model(code if has_model else DEFAULT_SOURCE)
    if has_model:
        name_as_today(base, code)
    letters = _taught_letters(code, samples, base if has_model else None)
    if not letters:
        if not has_model:
            load_model(code)  # raises with the list of what there is
        return base
    if has_model:
        return TaughtModel(base, letters, exemplar_features(base.path, code))
    language = model_language(load_language(code))
    return TaughtModel(base, letters, language=language, only_taught=True)


def encoder_of(code: str) -> SignModel:
    """The trained model whose encoder serves a language.

    Raises:
        ModelError: it cannot be used.
    """
    return load_model(code if code in available_languages() else DEFAULT_SOURCE)


def _taught_letters(
    code: str, samples: Sequence[Sample], model: SignModel | None
) -> list[TaughtLetter]:
    trained = {label.label for label in model.labels} if model is not None else set()
    # Samples that a retrained model has learnt from need not be prototypes as well.
    learnt_until = 0.0
    if model is not None:
        learnt_until = _learnt_until(model)
    rows: dict[str, list[FloatArray]] = {}
    for sample in samples:
        learnable = max(sample.time_s, sample.moved_s)
        if sample.label in trained and learnable <= learnt_until:
            continue
        rows.setdefault(sample.label, []).append(sample.features)
    known = letters_of(code)
    return [
        TaughtLetter(_label(known.get(name), name), np.stack(features))
        for name, features in rows.items()
        if len(features) >= MIN_SAMPLES
    ]


def _learnt_until(model: SignModel) -> float:
    """Time of the last recording that the model was trained on, 0 where it does not say."""
    try:
        return float(model.provenance["taught"]["until"])
    except (KeyError, TypeError, ValueError):
        return 0.0


def exemplar_features(model_path: Path, code: str | None = None) -> dict[str, FloatArray]:
    """Features (m, 126) of the exemplar poses beside a model file, one a form, by label.

    Args:
        model_path: the model.
        code: its language, to call letters that were renamed since by their new names.
    """
    path = model_path.parent / EXEMPLARS_FILE
    if not path.is_file():
        return {}
    try:
        poses = load_forms(path)
        renamed = {} if code is None else load_language(code).renamed(poses)
        return {
            renamed[name].label if name in renamed else name: np.stack([e.features for e in forms])
            for name, forms in poses.items()
        }
    except (ModelError, LanguageError) as error:
        log.warning("%s", error)
        return {}


def letters_of(code: str) -> dict[str, Letter]:
    """The letters of a language by label; none for an unknown language."""
    try:
        return load_language(code).by_label
    except LanguageError:
        return {}


def model_language(language: Language) -> ModelLanguage:
    """What a model says about its language."""
    return ModelLanguage(
        code=language.code,
        name=language.name,
        native_name=language.native_name,
        script=language.script,
        stand_in=language.stand_in,
        note=language.note,
    )


def has_trained_model(code: str) -> bool:
    """Whether the language has a model file, shipped or the user's own."""
    try:
        find_model(code)
    except ModelError:
        return False
    return True


def _label_counts(recordings: Recordings) -> dict[str, int]:
    counts: dict[str, int] = {}
    for (label, _), count in recordings.counts().items():
        counts[label] = counts.get(label, 0) + count
    return counts


def _label(letter: Letter | None, name: str) -> Label:
    if letter is None:
        return Label(name, name, name)
    return Label(letter.label, letter.native, letter.roman)
