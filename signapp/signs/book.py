"""What is looked for in a stream: the shipped signs of a language and the taught ones.

A taught sign is its takes (`signapp.recording.motions`). Each gives the window of what moves in it,
and, where the hands come into the picture before that or stand still after it, that of all that it
shows, since the sign may be met in either form.
"""

import hashlib
import json
import logging
from collections.abc import Callable, Iterable, Sequence

import numpy as np

from signapp.errors import LanguageError, ModelError, Said, raised_as
from signapp.landmarks.features import FloatArray, hands_present
from signapp.landmarks.windows import make_window
from signapp.languages.signs import Sign, SignList, load_signs
from signapp.recognition.model import SignModel
from signapp.recognition.model_files import Label
from signapp.recognition.motion_model import MotionModel, load_motion_model
from signapp.recognition.moving_signs import SignRecogniser, TaughtSign
from signapp.recognition.thresholds import accepted_index
from signapp.recording.errors import RecordingError
from signapp.recording.motions import Motion
from signapp.recording.samples import Sample
from signapp.recording.store import Recordings
from signapp.spotting.extent import extent, seen, travel
from signapp.spotting.spotter import SignBook

log = logging.getLogger(__name__)

FEWEST, MOST = 3, 5
"""How many takes a sign should have: fewer are recognised less surely, more add little."""
_EDGE_S = 0.45
_OPENING_S = 0.2


def windows_of(motion: Motion) -> FloatArray:
    """(1 or 2, 16, 126) the windows by which a take is known (see the module docstring)."""
    features = motion.features
    moved = extent(motion.times, motion.landmarks, motion.aspect)
    whole = seen(motion.times, motion.landmarks)
    stretches = [moved]
    if abs(moved[0] - whole[0]) > _EDGE_S or abs(moved[1] - whole[1]) > _EDGE_S:
        stretches.append(whole)
    return np.stack([make_window(features, motion.times, *x) for x in stretches])


def build_book(
    code: str,
    takes: Iterable[Sample],
    *,
    model: MotionModel | None = None,
    shipped: bool = True,
    letters: SignModel | None = None,
) -> SignBook:
    """The signs of a language, to be looked for.

    Args:
        code: the language.
        takes: of the user's own signs (``Recordings.samples(moving=True)``).
        model: the motion model if it is loaded already.
        shipped: whether shipped signs are looked for as well.
        letters: the model of the letters, to know which of them a taught sign begins or ends with.

    Raises:
        ModelError: there is no motion model, or it cannot be used.
        LanguageError: the list of signs cannot be used.
    """
    model = load_motion_model(code) if model is None else model
    takes = list(takes)
    signs = {name: rows for name, rows in _by_label(takes).items() if rows}
    known = load_signs(code)
    names = {label: _named(known, label) for label in signs}
    windows = {
        label: np.concatenate([windows_of(motion) for motion in motions])
        for label, motions in signs.items()
    }
    taught = [TaughtSign(Label.of(names[label]), rows) for label, rows in windows.items()]
    # The file that serves a language without one of its own knows another language's signs.
    own = shipped and model.language.code == code
    recogniser = SignRecogniser(model, taught, shipped=None if own else ())
    durations = {label: _durations(motions) for label, motions in signs.items()}
    gone = {label: [travel(window) for window in rows] for label, rows in windows.items()}
    ways = {label: (min(rows), max(rows)) for label, rows in gone.items()}
    opening, closing = ({}, {}) if letters is None else _ends(signs, letters)
    key = _key(model, recogniser, takes)
    written = {label.label: _named(known, label.label) for label in recogniser.labels}
    return SignBook(
        recogniser,
        durations=durations,
        ways=ways,
        opening=opening,
        closing=closing,
        still_ends=frozenset(x for x, motions in signs.items() if len(windows[x]) > len(motions)),
        key=key,
        signs=written,
    )


def load_book(
    code: str,
    *,
    letters: SignModel | None = None,
    signer: str | None = None,
    problem: Callable[[Said], object] = log.warning,
) -> SignBook | None:
    """What is looked for in a language; None where there is no moving sign.

    Args:
        code: the language.
        letters: see `build_book`.
        signer: whose takes count; None for everybody's, "" for nobody's.
        problem: called with one line where files cannot be used, which are then left out.
    """
    takes: list[Sample] = []
    try:
        with raised_as(RecordingError, "recordings-unreadable", code=code):
            takes = Recordings(code).samples(signer=signer, moving=True)
    except RecordingError as error:
        problem(error)
    try:
        book = build_book(code, takes, letters=letters)
    except (ModelError, LanguageError) as error:
        problem(error)
        return None
    return book or None


def typical_takes(code: str, signer: str | None = None) -> dict[Sign, Motion]:
    """Of each taught sign the take to show: hands well seen, neither long nor short.

    Raises:
        RecordingError: the recordings cannot be read.
    """
    known = load_signs(code)
    takes = Recordings(code).samples(signer=signer, moving=True)
    found = {}
    for label, motions in _by_label(takes).items():
        usual = float(np.median([motion.duration_s for motion in motions]))
        found[_named(known, label)] = min(
            motions, key=lambda x: (-_seen_share(x), abs(x.duration_s - usual))
        )
    return found


def _seen_share(motion: Motion) -> float:
    """In how many of the frames the hands of a take are seen, to a tenth."""
    present = hands_present(motion.landmarks)
    return round(float(present[:, present.any(axis=0)].mean()), 1)


def sign_of(code: str, label: str) -> Sign:
    """What is known of a sign; one that no list names is called and written by its label."""
    return _named(load_signs(code), label)


def _named(known: SignList, label: str) -> Sign:
    return known.find(label) or Sign(label, label, label, label)


def _key(model: MotionModel, recogniser: SignRecogniser, takes: Sequence[Sample]) -> str:
    names = sorted(label.label for label in recogniser.labels)
    ids = sorted((take.id, take.label) for take in takes)
    digest = hashlib.sha256(model.path.read_bytes())
    digest.update(json.dumps([names, ids], ensure_ascii=False).encode())
    return digest.hexdigest()


def _by_label(takes: Iterable[Sample]) -> dict[str, list[Motion]]:
    found: dict[str, list[Motion]] = {}
    for take in takes:
        if take.motion is not None:
            found.setdefault(take.label, []).append(take.motion)
    return found


def _durations(motions: Sequence[Motion]) -> tuple[float, float]:
    moved = [extent(m.times, m.landmarks, m.aspect) for m in motions]
    whole = [seen(m.times, m.landmarks) for m in motions]
    return float(np.median([b - a for a, b in moved])), max(b - a for a, b in whole)


def _ends(
    signs: dict[str, list[Motion]], letters: SignModel
) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Letters with the signs that begin with them, and with those that end with them."""
    opening: dict[str, set[str]] = {}
    closing: dict[str, set[str]] = {}
    for label, motions in signs.items():
        for motion in motions:
            start, end = extent(motion.times, motion.landmarks, motion.aspect)
            times = motion.times
            for table, near in (
                (opening, (times >= start - _OPENING_S) & (times <= start + _OPENING_S / 2)),
                (closing, (times >= end - _OPENING_S / 2) & (times <= end + _OPENING_S)),
            ):
                letter = _letter(motion.features[near], letters)
                if letter is not None:
                    table.setdefault(letter, set()).add(label)
    return (
        {letter: frozenset(names) for letter, names in opening.items()},
        {letter: frozenset(names) for letter, names in closing.items()},
    )


def _letter(features: FloatArray, model: SignModel) -> str | None:
    """The letter that frames (n, 126) show together, if the model accepts one."""
    rows = features[features.any(axis=1)]
    if not len(rows):
        return None
    index = accepted_index(model.scores(rows).probabilities.mean(axis=0), model.thresholds)
    return None if index is None else model.labels[index].label
