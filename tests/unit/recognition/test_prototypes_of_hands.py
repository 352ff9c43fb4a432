"""A person's samples by one hand, camera and distance, read by another: with the ISL model."""

from collections.abc import Callable

import numpy as np
import pytest

from signapp.landmarks.features import FloatArray, extract_features
from signapp.recognition.catalog import load_model
from signapp.recognition.model import SignModel
from signapp.recognition.prototypes import TaughtLetter, TaughtModel
from signapp.recognition.thresholds import accepted_index
from signapp.rendering.exemplars import EXEMPLARS_FILE, load_exemplars

STANDARD, WIDE = 4 / 3, 16 / 9


@pytest.fixture(scope="module")
def isl() -> SignModel:
    return load_model("isl")


@pytest.fixture(scope="module")
def person(isl: SignModel) -> dict[str, FloatArray]:
    """Landmarks by letter of somebody who signs each in the form of another one.

    One-handed letters have the forms of one-handed ones and two-handed those of two-handed.
    """
    poses = {
        name: exemplar.landmarks
        for name, exemplar in load_exemplars(isl.path.parent / EXEMPLARS_FILE).items()
    }
    forms: dict[str, FloatArray] = {}
    for hands in (1, 2):
        same = sorted(x for x, pose in poses.items() if _there(pose).sum() == hands)
        forms |= {x: poses[other] for x, other in zip(same, same[1:] + same[:1], strict=True)}
    return forms


@pytest.fixture(scope="module")
def taught(isl: SignModel, person: dict[str, FloatArray]) -> TaughtModel:
    known = {label.label: label for label in isl.labels}
    return TaughtModel(
        isl,
        [
            TaughtLetter(known[name], extract_features(pose[None], STANDARD))
            for name, pose in person.items()
        ],
    )


def _there(pose: FloatArray) -> np.ndarray:
    return np.any(pose != 0, axis=(1, 2))


def _mirrored(pose: FloatArray) -> FloatArray:
    """The same sign by a left-handed person: the other hand, seen in a mirror."""
    result = pose[::-1].copy()
    result[_there(result), :, 0] = 1 - result[_there(result), :, 0]
    return result


def _resting(pose: FloatArray) -> FloatArray:
    """The idle hand hangs below a one-handed sign."""
    result = pose.copy()
    if not _there(pose).all():
        idle = int(np.flatnonzero(~_there(pose))[0])
        result[idle] = pose[1 - idle]
        result[idle, :, 0] = 1 - result[idle, :, 0]
        result[idle, :, 1] += 1.5
    return result


def _far(pose: FloatArray) -> FloatArray:
    """Half as large, and elsewhere in the picture."""
    result = pose.copy()
    result[_there(pose), :, :2] = 0.3 + 0.5 * pose[_there(pose), :, :2]
    result[_there(pose), :, 2] = 0.5 * pose[_there(pose), :, 2]
    return result


def _in_a_wide_picture(pose: FloatArray) -> FloatArray:
    """The same hands in a picture of 16:9: fractions of a larger width."""
    result = pose.copy()
    result[..., [0, 2]] *= STANDARD / WIDE
    return result


@pytest.mark.parametrize(
    ("change", "aspect"),
    [(_resting, STANDARD), (_far, STANDARD), (_in_a_wide_picture, WIDE)],
)
def test_another_camera_or_an_idle_hand(
    taught: TaughtModel,
    person: dict[str, FloatArray],
    change: Callable[[FloatArray], FloatArray],
    aspect: float,
) -> None:
    for name, pose in person.items():
        features = extract_features(change(pose)[None], aspect)
        found = accepted_index(taught.scores(features).probabilities[0], taught.thresholds)
        assert found is not None, name
        assert taught.labels[found].label == name
        before = taught.base.scores(features).probabilities[0]
        assert taught.base.labels[int(before.argmax())].label != name


def test_the_other_hand(taught: TaughtModel, person: dict[str, FloatArray]) -> None:
    """Samples of one hand help the other one: surely where one signs, mostly where two do."""
    right = {1: 0, 2: 0}
    for name, pose in person.items():
        scores = taught.scores(extract_features(_mirrored(pose)[None], STANDARD)).probabilities[0]
        right[int(_there(pose).sum())] += taught.labels[int(scores.argmax())].label == name
    hands = [int(_there(pose).sum()) for pose in person.values()]
    assert right[1] == hands.count(1) > 3
    assert right[2] >= 0.8 * hands.count(2)


def test_a_left_handed_person_is_read_by_their_own_samples(
    isl: SignModel, person: dict[str, FloatArray]
) -> None:
    known = {label.label: label for label in isl.labels}
    left = {
        name: extract_features(_mirrored(pose)[None], STANDARD) for name, pose in person.items()
    }
    model = TaughtModel(isl, [TaughtLetter(known[name], x) for name, x in left.items()])
    for name, features in left.items():
        found = accepted_index(model.scores(features).probabilities[0], model.thresholds)
        assert found is not None, name
        assert model.labels[found].label == name
