"""Choosing the example pose of each letter (``python -m training poses``).

The rule, the same for every language:

1. Rows of a letter that show its number of hands are taken, source by source in the order given;
   of a letter with several forms, the rows of those who sign the form (`training.data.forms`). A
   hand at rest is left out, and two hands are what a letter has if a quarter of its rows show
   them, since trackers lose hands more often than they invent one. One-handed rows are mirrored
   where needed to the right hand, those of a source that holds left hands in the right slot as
   well.
2. Each row is normalised: both hands' landmarks in isotropic units, each hand's depth counted from
   its wrist, origin at the mean of the wrists, divided by the palm length.
3. Rows are ranked by their mean distance to the other rows of the letter and source; the first is
   the medoid. Candidates are the medoid and the next most central rows that differ from every
   candidate before by more than the tenth percentile of the distances (recordings are full of
   near-duplicates).
4. A candidate is cleaned: a hand of fixed proportions is fitted to each hand
   (`training.poses.clean`), all at one size, laid out in the middle of a 4:3 frame. Where the
   hands overlap, the right hand is put in front or behind (`signapp.rendering.depth`).
5. Each candidate is drawn in several styles and shown to MediaPipe. The first that passes in every
   style is the exemplar: the expected hands in the right slots, mean landmark error at most
   `MAX_ERROR_PX` at 640x480 and, with ``--model``, the letter accepted by the model, also in at
   least `MIN_HELD` of the frames that hold it in a short clip. If none passes, the one with the
   highest score is taken and reported. Of a letter with several forms those that pass are shown,
   in the order of the language; if none does, the first.
"""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from signapp.errors import DatasetError
from signapp.landmarks.features import (
    LEFT,
    RIGHT,
    extract_features,
    features_to_landmarks,
    hands_present,
)
from signapp.landmarks.geometry import isotropic, to_fractions
from signapp.landmarks.resting import without_resting_hand
from signapp.landmarks.tracker import HandTracker
from signapp.languages import Language, Letter
from signapp.recognition.model import SignModel
from signapp.recognition.recogniser import Recogniser
from signapp.recognition.thresholds import accepted_index
from signapp.rendering.depth import hand_depths
from signapp.rendering.exemplars import Exemplar
from signapp.rendering.motion import spell
from signapp.rendering.renderer import projected, render_hands
from signapp.rendering.skeleton import Float, hand_size
from signapp.rendering.style import RenderStyle
from signapp.system.arrays import DAMAGE, read_npz
from training.data.forms import forms_of
from training.data.held_frames import held_frames, is_sequences
from training.poses.clean import fit_hand

ASPECT = 4 / 3
PALM = 0.12
"""Palm length of every exemplar, in image widths."""
CENTRE_BOTH, CENTRE_ONE = (0.5, 0.41), (0.41, 0.41)
"""Middle of the hands' bounding box, isotropic: one hand stands on its own side."""
MAX_ERROR_PX = 8.0
MIN_HELD = 0.85
CLIP_FPS = 12
SIZE = (640, 480)
TRIAL_STYLES = (
    RenderStyle(),
    RenderStyle(skin="light", background="white", yaw=6, seed=1),
    RenderStyle(skin="brown", background="grey", yaw=-6, pitch=4, seed=2),
)
_TIPS, _KNUCKLES = [8, 12, 16, 20], [5, 9, 13, 17]  # of the fingers without the thumb
_REFERENCES = 500
_SOURCE_MINIMUM = 10
_TWO_HANDED = 0.25


@dataclass(frozen=True, eq=False)
class Pose:
    """A cleaned candidate, with where it comes from and how it did."""

    landmarks: Float
    depth: float
    source: str
    row: int
    rank: int
    score: float = 0.0
    passed: bool = False
    form: str = ""


def normalised(landmarks: Float, aspect: Float) -> Float:
    """Step 2 of the rule: (N, 2, 21, 3) image fractions to (N, H, 21, 3), H hands present.

    All rows must show the same number of hands H; with one, it becomes a right hand.
    """
    points = isotropic(landmarks, aspect)
    present = hands_present(landmarks)
    points[..., 2] -= points[..., :1, 2]
    if present[0].sum() == 1:
        left = present[:, LEFT]
        points[left] = points[left][:, ::-1]
        points[left, RIGHT, :, 0] *= -1
        points = points[:, [RIGHT]]
    origin = points[:, :, 0].mean(axis=1)
    points[..., :2] -= origin[:, None, None, :2]
    sizes = hand_size(points).mean(axis=1)
    poses: Float = points / sizes[:, None, None, None]
    return poses


def central_rows(poses: Float, count: int, seed: int = 0) -> list[int]:
    """Step 3 of the rule: up to `count` indices into poses (N, H, 21, 3), most central first."""
    vectors = poses.reshape(len(poses), -1)
    rng = np.random.default_rng(seed)
    references = vectors[rng.permutation(len(vectors))[:_REFERENCES]]
    distances = np.stack([np.linalg.norm(references - v, axis=1) for v in vectors])
    apart = float(np.percentile(distances, 10))
    chosen: list[int] = []
    for row in np.argsort(distances.mean(axis=1), kind="stable"):
        gaps = np.linalg.norm(vectors[chosen] - vectors[row], axis=1) if chosen else np.array([])
        if not chosen or gaps.min() > apart:
            chosen.append(int(row))
        if len(chosen) == count:
            break
    return chosen


def cleaned(pose: Float) -> Float:
    """Step 4 of the rule: a normalised pose (H, 21, 3) to landmarks (2, 21, 3), fractions."""
    hands = np.zeros((2, 21, 3))
    slots = [LEFT, RIGHT] if len(pose) == 2 else [RIGHT]
    for slot, hand in zip(slots, pose, strict=True):
        fitted = fit_hand(hand, 1.0, slot == RIGHT)
        hands[slot] = fitted - (0, 0, fitted[0, 2])
    hands[slots] *= PALM
    points = hands[slots][..., :2].reshape(-1, 2)
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    hands[slots, :, :2] += np.array(CENTRE_BOTH if len(pose) == 2 else CENTRE_ONE) - middle
    landmarks: Float = np.round(to_fractions(hands, ASPECT), 4)
    return landmarks


def depths(landmarks: Float) -> list[float]:
    """Depths of the right hand to try: the smaller displacement first."""
    if not hands_present(landmarks).all():
        return [0.0]
    front, behind = hand_depths(isotropic(landmarks, ASPECT))
    if front == behind:
        return [0.0]
    return [round(v, 4) for v in sorted((front, behind), key=abs)]


class Trial:
    """Step 5 of the rule: shows a pose to MediaPipe and to the model."""

    def __init__(
        self, language: Language, stills: HandTracker, video: HandTracker, model: SignModel | None
    ) -> None:
        self._language, self._stills, self._video, self._model = language, stills, video, model
        self._index = {label.label: i for i, label in enumerate(model.labels)} if model else {}

    def run(self, label: str, landmarks: Float, depth: float) -> tuple[bool, float]:
        """Whether the pose passes, and a score to compare poses that do not."""
        passes, score = True, 0.0
        for style in TRIAL_STYLES:
            passed, points = self._still(label, landmarks, depth, style)
            passes &= passed
            score += points / len(TRIAL_STYLES)
        if self._model is not None and score > 1.5:  # a clip is dear: only for those in reach
            held = self._held(label, landmarks, depth)
            passes &= held >= MIN_HELD
            score += held
        return passes, score

    def _still(
        self, label: str, landmarks: Float, depth: float, style: RenderStyle
    ) -> tuple[bool, float]:
        present = hands_present(landmarks)
        hands = self._stills.detect(render_hands(landmarks, ASPECT, SIZE, style, depth))
        if not (hands.present == present).all():
            return False, 0.0
        truth = projected(landmarks, ASPECT, SIZE, style, depth)
        gaps = (hands.landmarks - truth)[present][..., :2] * SIZE
        error = float(np.linalg.norm(gaps, axis=-1).mean())
        passed, score = error <= MAX_ERROR_PX, 1.0 - min(error / 40, 0.5)
        if self._model is not None:
            probabilities = self._model.scores(hands.features).probabilities[0]
            index = self._index[label]
            passed &= accepted_index(probabilities, self._model.thresholds) == index
            score += 2 * float(probabilities[index])
        return passed, score

    def _held(self, label: str, landmarks: Float, depth: float) -> float:
        """Share of the frames holding a letter, raised from rest, in which it is accepted."""
        assert self._model is not None
        pose = Exemplar(label, landmarks.astype(np.float32), ASPECT, depth)
        clip = spell(self._language.letter(label).text, self._language, exemplars={label: pose})
        recogniser = Recogniser(self._model, self._video)
        self._video.reset()
        accepted = []
        frames = zip(clip.frames(CLIP_FPS), clip.pictures(CLIP_FPS, SIZE), strict=True)
        for frame, picture in frames:
            result = recogniser.recognise(picture, frame.time_s)
            if frame.label is not None:
                accepted.append(result.accepted is not None and result.accepted.label == label)
        return float(np.mean(accepted))


def choose(label: str, candidates: Iterator[Pose], trial: Trial) -> Pose:
    """The first candidate that passes, else the one with the highest score."""
    best: Pose | None = None
    for pose in candidates:
        for depth in depths(pose.landmarks):
            passed, score = trial.run(label, pose.landmarks, depth)
            tried = replace(pose, depth=depth, score=score, passed=passed)
            if passed:
                return tried
            if best is None or score > best.score:
                best = tried
    if best is None:
        raise DatasetError(f"no usable rows for the letter {label!r}; give more data")
    return best


def candidates(label: str, form: str, sources: Sequence["Source"], count: int) -> Iterator[Pose]:
    """Cleaned candidates of a form of a letter: the most central rows of each source in turn."""
    found = [source.of(label, form) for source in sources]
    shares = [
        float((source.counts[rows] == 2).mean())
        for source, rows in zip(sources, found, strict=True)
        if len(rows)
    ]
    hands = 2 if shares and np.mean(shares) >= _TWO_HANDED else 1
    for source, rows in zip(sources, found, strict=True):
        rows = rows[source.counts[rows] == hands]
        if len(rows) < _SOURCE_MINIMUM:
            continue
        poses = normalised(source.landmarks[rows], source.aspect[rows])
        for rank, index in enumerate(central_rows(poses, count)):
            pose = cleaned(poses[index])
            yield Pose(pose, 0.0, source.name, int(rows[index]), rank, form=form)


@dataclass(frozen=True, eq=False)
class Source:
    """A landmark file without hands at rest.

    Attributes:
        name: of the file.
        landmarks: (N, 2, 21, 3), in image fractions.
        aspect, labels, forms: (N,) each; the form is "" where it is not known.
    """

    name: str
    landmarks: Float
    aspect: Float
    labels: NDArray[np.str_]
    forms: NDArray[np.str_]

    @cached_property
    def counts(self) -> NDArray[np.int64]:
        """(N,) number of hands."""
        counts: NDArray[np.int64] = hands_present(self.landmarks).sum(axis=1)
        return counts

    def of(self, label: str, form: str) -> NDArray[np.int64]:
        """Rows of a form of a letter that show a hand; of all forms where none is asked for."""
        shown = (self.labels == label) & (self.counts > 0)
        return np.flatnonzero(shown & (self.forms == form) if form else shown)


def read_source(path: Path, code: str = "") -> Source:
    """Read a landmark ``.npz`` (keys ``landmarks``, ``label``, ``aspect`` and perhaps ``group``).

    Args:
        path: the file, or one of sequences.
        code: of the language, to tell the forms of its letters.

    Raises:
        DatasetError: it cannot be read, or its depth is missing (all z are 0).
    """
    try:
        data = read_npz(path)
        if is_sequences(data):
            data = held_frames(path, data)
        aspect, labels = data["aspect"].astype(float), data["label"]
        features = without_resting_hand(extract_features(data["landmarks"], aspect))
        landmarks = features_to_landmarks(features, aspect).astype(np.float64)
        groups = data["group"] if "group" in data else np.full(len(labels), "")
        forms = forms_of(code, path.stem, labels, groups)
        source = Source(path.stem, landmarks, aspect, labels, forms)
    except (OSError, *DAMAGE) as error:
        raise DatasetError(f"cannot read the landmark file {path}: {error}") from error
    if not landmarks[..., 2].any():
        raise DatasetError(f"{path} has no depth (every z is 0): poses cannot be drawn from it")
    return _in_their_slots(source)


def _in_their_slots(source: Source) -> Source:
    """The source, its single hands mirrored if most of them are hands of the other side.

    Fingers bend to the palm. Where they bend to the back of the hand that the slot says, the
    picture was mirrored after the slot was told.
    """
    present = hands_present(source.landmarks)
    one = present.sum(axis=1) == 1
    if not one.any():
        return source
    hands = normalised(source.landmarks[one], source.aspect[one])[:, 0]
    palm = np.cross(hands[:, _KNUCKLES[1]] - hands[:, 0], hands[:, _KNUCKLES[0]] - hands[:, 17])
    bend = (hands[:, _TIPS] - hands[:, _KNUCKLES]).mean(axis=1)
    if np.median((palm * bend).sum(axis=1)) <= 0:
        return source
    landmarks = source.landmarks.copy()
    mirrored = np.where(present[one, :, None], 1 - landmarks[one, ..., 0], 0)
    landmarks[one, ..., 0] = mirrored
    return replace(source, landmarks=landmarks)


def choose_poses(
    language: Language,
    sources: Sequence[Source],
    model: SignModel | None,
    *,
    before: Mapping[tuple[str, str], Pose],
    count: int,
) -> Iterator[tuple[Letter, Pose]]:
    """Yield letters of a language with their poses, once for each of a letter's forms.

    They are the letters of the model, without those that move.

    Args:
        language: whose letters.
        sources: in order of preference.
        model: must accept the drawn letters; None to ask only that the hands are found.
        before: poses by label and form that are tried first.
        count: candidates of each source.

    Raises:
        DatasetError: a letter is in no source. Further forms that are in none are left out.
    """
    with HandTracker("image") as stills, HandTracker("video") as video:
        trial = Trial(language, stills, video, model)
        known = {x.label for x in model.labels} if model is not None else None
        for letter in language.letters:
            if letter.moves or (known is not None and letter.label not in known):
                continue
            names = [form.name for form in letter.forms] or [""]
            for name in names:
                key = (letter.label, name)
                kept = [before[key]] if key in before else []
                fresh = candidates(*key, sources, count)
                found = itertools.chain(kept, fresh)
                first = list(itertools.islice(found, 1))
                if first or name == names[0]:
                    tried = itertools.chain(first, found)
                    yield letter, choose(letter.label, tried, trial)
