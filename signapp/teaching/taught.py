"""The model that is in use for a language: the trained one with a person's samples beside it.

Whose samples count is decided by the profile in use (`signapp.recording.profiles`). They count
beside whichever version of the model is chosen, one that was retrained on them too: the rule of
`signapp.recognition.prototypes` takes nothing from a letter that the model reads by itself.
"""

import logging
from collections.abc import Callable, Sequence

from signapp.errors import LanguageError, Message, ModelError, Said, SignappError, raised_as, reason
from signapp.languages import Language, Letter, load_language
from signapp.recognition.catalog import (
    available_languages,
    find_model,
    load_model,
    name_as_today,
)
from signapp.recognition.model import Label, ModelLanguage, SignModel
from signapp.recognition.prototypes import TaughtModel, taught_letters
from signapp.recognition.thresholds import Thresholds
from signapp.recording.errors import RecordingError
from signapp.recording.profiles import EVERYONE, GUEST, Profile, Profiles, samples_in_use
from signapp.recording.samples import Sample
from signapp.recording.store import Recordings, recorded_languages

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
        if counts:
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
            recordings = Recordings(code)
            profiles = Profiles(recordings)
            profile = profiles.chosen()
            for notice in profiles.notices:
                problem(notice)
    except RecordingError as error:
        # Unreadable recordings must not take the trained letters away.
        problem(error)
        return build_taught_model(code, [])
    return build_profile_model(recordings, profile)


def build_profile_model(
    recordings: Recordings, profile: Profile | str | None, *, base: SignModel | None = None
) -> SignModel:
    """The model of a language as one person uses it; the trained model alone for the guest.

    Args:
        recordings: of the language.
        profile: a profile or its name, `GUEST` or `EVERYONE`; the guest of a language that has no
            model gets everybody's letters, since there is nothing else.
        base: the trained model if already loaded, to save the time of loading it.

    Raises:
        ModelError: there is neither a model nor a sample, or the model cannot be used.
        RecordingError: there is no such profile.
    """
    code = recordings.language
    has_model = base is not None or code in available_languages()
    if not has_model and profile == GUEST:
        profile = EVERYONE
    if base is None and has_model:
        base = load_model(code)
    if isinstance(profile, str) and profile != GUEST:
        profile = Profiles(recordings).get(profile)
    name, thresholds = (
        (profile.name, profile.thresholds) if isinstance(profile, Profile) else (profile, None)
    )
    trained = set() if base is None else {label.label for label in base.labels}
    samples = samples_in_use(recordings, name, trained)
    return build_taught_model(code, samples, base=base, thresholds=thresholds)


def build_taught_model(
    code: str,
    samples: Sequence[Sample],
    *,
    base: SignModel | None = None,
    thresholds: Thresholds | None = None,
) -> SignModel:
    """Put samples beside the trained letters (see `signapp.recognition.prototypes`).

    Args:
        code: the language.
        samples: those that count; one of a letter is enough.
        base: its trained model if already loaded, to save the time of loading it.
        thresholds: when a letter is accepted, None for the model's own rule.

    Raises:
        ModelError: as in `load_model_with_taught`.
    """
    has_model = base is not None or code in available_languages()
    if base is None:
        base = load_model(code if has_model else DEFAULT_SOURCE)
    if has_model:
        name_as_today(base, code)
    names = {label: Label.of(letter) for label, letter in letters_of(code).items()}
    letters = taught_letters(((s.label, s.features, s.id) for s in samples), names)
    if not letters:
        if not has_model:
            load_model(code)  # raises with the list of what there is
        return base
    if has_model:
        return TaughtModel(base, letters, thresholds=thresholds)
    language = model_language(load_language(code))
    return TaughtModel(base, letters, language=language, only_taught=True, thresholds=thresholds)


def encoder_of(code: str) -> SignModel:
    """The trained model whose encoder serves a language.

    Raises:
        ModelError: it cannot be used.
    """
    return load_model(code if code in available_languages() else DEFAULT_SOURCE)


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
