"""The coach on example poses with one thing changed: it is named, and nothing is otherwise."""

import numpy as np
import pytest

from signapp.landmarks.features import LEFT, RIGHT, FloatArray
from signapp.landmarks.geometry import FINGERS, isotropic, to_fractions
from signapp.live.coach import BENDS, TOLERANCES, Coach, Part, Wish, remarks
from signapp.rendering.exemplars import Exemplar, load_forms

LANGUAGES = ["isl", "bengali", "assamese", "nepali", "asl"]
ALL = [
    (code, label, number)
    for code in LANGUAGES
    for label, forms in load_forms(code).items()
    for number in range(len(forms))
]


def pose_of(case: tuple[str, str, int]) -> tuple[Exemplar, tuple[Exemplar, ...]]:
    forms = load_forms(case[0])[case[1]]
    return forms[case[2]], forms


def turned(points: np.ndarray, axis: np.ndarray, degrees: float) -> np.ndarray:
    """Points turned about an axis through the origin (Rodrigues)."""
    x, y, z = axis / np.linalg.norm(axis)
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    angle = np.radians(degrees)
    turn = np.eye(3) + np.sin(angle) * cross + (1 - np.cos(angle)) * cross @ cross
    return points @ turn.T


def bend_of(hand: np.ndarray, finger: int) -> float:
    bones = np.diff(hand[[0, *FINGERS[finger]]], axis=0)
    bones /= np.linalg.norm(bones, axis=1, keepdims=True)
    return float(np.degrees(np.arccos(np.clip((bones[:-1] * bones[1:]).sum(axis=1), -1, 1))).sum())


def with_finger(hand: np.ndarray, finger: int) -> tuple[np.ndarray, Wish]:
    """A finger that is straight bent like a hook to the palm, one that is bent straightened."""
    hand, marks = hand.copy(), FINGERS[finger]
    lengths = np.linalg.norm(np.diff(hand[list(marks)], axis=0), axis=1)
    way = hand[marks[0]] - hand[0]
    bent = bend_of(hand, finger) > 120
    axis = hand[5] - hand[17]
    if (np.cross(axis, way) @ np.cross(hand[5] - hand[0], hand[17] - hand[0])) < 0:
        axis = -axis
    for number, length in enumerate(lengths):
        if not bent:
            way = turned(way, axis, 70)
        hand[marks[number + 1]] = hand[marks[number]] + way / np.linalg.norm(way) * length
    return hand, Wish.BEND if bent else Wish.STRAIGHTEN


def fractions(hands: np.ndarray, aspect: float) -> FloatArray:
    return np.asarray(to_fractions(hands, aspect), np.float32)


@pytest.mark.parametrize("mirrored", [False, True])
def test_nothing_is_said_of_the_poses_themselves(mirrored: bool) -> None:
    for case in ALL:
        pose, forms = pose_of(case)
        landmarks = pose.landmarks.copy()
        if mirrored:  # a left-handed signer
            landmarks = landmarks[::-1].copy()
            shown = landmarks.any(axis=(1, 2))
            landmarks[shown, :, 0] = 1 - landmarks[shown, :, 0]
        assert remarks(landmarks, pose.aspect, forms) == (), case


def test_nothing_is_said_of_another_size_and_place() -> None:
    for case in ALL:
        pose, forms = pose_of(case)
        hands = isotropic(pose.landmarks, pose.aspect)
        hands[pose.present] = hands[pose.present] * 0.6 + (0.15, 0.1, 0)
        assert remarks(fractions(hands, pose.aspect), pose.aspect, forms) == (), case


@pytest.mark.parametrize("finger", range(1, 5))
def test_a_bent_or_stretched_finger_is_named(finger: int) -> None:
    right = []
    for case in ALL:
        pose, forms = pose_of(case)
        slot = int(np.flatnonzero(pose.present)[-1])
        hands = isotropic(pose.landmarks, pose.aspect)
        before = bend_of(hands[slot], finger)
        hands[slot], wish = with_finger(hands[slot], finger)
        change = abs(bend_of(hands[slot], finger) - before)
        if change < 1.1 * TOLERANCES[BENDS[finger]]:
            continue  # half bent: too little to be sure of
        said = remarks(fractions(hands, pose.aspect), pose.aspect, forms)
        right.append(bool(said) and (said[0].part, said[0].wish) == (BENDS[finger], wish))
        if right[-1]:
            assert said[0].slots == (slot,) and said[0].landmarks == FINGERS[finger]
    assert len(right) > 100 and np.mean(right) >= 0.9, (len(right), np.mean(right))


def test_a_turned_palm_is_named() -> None:
    right = []
    for case in ALL:
        pose, forms = pose_of(case)
        if pose.present.sum() == 2:
            continue
        hands = isotropic(pose.landmarks, pose.aspect)
        hand = hands[RIGHT] - hands[RIGHT, 0]
        hands[RIGHT] = turned(hand, hand[9], 150) + hands[RIGHT, 0]
        said = remarks(fractions(hands, pose.aspect), pose.aspect, forms)
        right.append(bool(said) and said[0].part is Part.PALM)
    assert len(right) > 100 and np.mean(right) >= 0.9, np.mean(right)


def test_a_hand_that_points_elsewhere_is_named() -> None:
    right = []
    for case in ALL:
        pose, forms = pose_of(case)
        if pose.present.sum() == 2:
            continue
        hands = isotropic(pose.landmarks, pose.aspect)
        middle = hands[RIGHT].mean(axis=0)
        hands[RIGHT] = turned(hands[RIGHT] - middle, np.array([0.0, 0, 1]), 90) + middle
        said = remarks(fractions(hands, pose.aspect), pose.aspect, forms)
        right.append(bool(said) and said[0].part is Part.AIM)
    assert len(right) > 100 and np.mean(right) >= 0.9, np.mean(right)


@pytest.mark.parametrize("apart", [True, False])
def test_hands_too_far_or_too_near_are_named(apart: bool) -> None:
    right = []
    for case in ALL:
        pose, forms = pose_of(case)
        if pose.present.sum() == 1:
            continue
        hands = isotropic(pose.landmarks, pose.aspect)
        middles = hands[..., :2].mean(axis=1)
        way = middles[RIGHT] - middles[LEFT]
        distance = float(np.linalg.norm(way))
        palm = np.linalg.norm(hands[:, 9] - hands[:, 0], axis=-1).mean()
        if not apart and distance < 1.6 * palm:
            continue  # cannot come nearer by enough
        hands[RIGHT, :, :2] += way / distance * palm * (1.6 if apart else -1.6)
        said = remarks(fractions(hands, pose.aspect), pose.aspect, forms)
        wish = Wish.TOGETHER if apart else Wish.APART
        right.append(bool(said) and (said[0].part, said[0].wish) == (Part.HANDS, wish))
    assert right and np.mean(right) >= 0.9, np.mean(right)


def test_one_hand_too_few_is_said_and_one_too_many_is_not() -> None:
    forms = load_forms("isl")["A"]
    landmarks = forms[0].landmarks.copy()
    landmarks[LEFT] = 0
    (said,) = remarks(landmarks, forms[0].aspect, forms)
    assert (said.part, said.wish) == (Part.NUMBER, Wish.BOTH)
    forms = load_forms("isl")["L"]
    landmarks = forms[0].landmarks.copy()
    landmarks[LEFT] = landmarks[RIGHT] * (0.5, 0.5, 0.5) + (0.0, 0.4, 0.0)  # a hand that rests
    assert remarks(landmarks, forms[0].aspect, forms) == ()


def test_the_nearest_form_counts() -> None:
    forms = load_forms("isl")["C"]
    assert len(forms) > 1
    for pose in forms:
        assert remarks(pose.landmarks, pose.aspect, forms) == ()
    alone = remarks(forms[1].landmarks, forms[1].aspect, forms[:1])
    assert alone, "by the first form alone it would be wrong"


def test_another_sign_and_no_hand_get_no_remark() -> None:
    forms = load_forms("isl")["L"]
    assert remarks(np.zeros((2, 21, 3), np.float32), 4 / 3, forms) == ()
    assert remarks(forms[0].landmarks, 4 / 3, ()) == ()


def test_the_coach_waits_and_is_silent_about_what_is_read() -> None:
    coach = Coach()
    forms = load_forms("isl")["L"]
    hands = isotropic(forms[0].landmarks, forms[0].aspect)
    hands[RIGHT], _ = with_finger(hands[RIGHT], 1)
    wrong = fractions(hands, forms[0].aspect)
    times = np.arange(0, 4, 0.1)
    said = [coach.advice("L", None, wrong, forms[0].aspect, forms, t) for t in times]
    first = next(i for i, row in enumerate(said) if row)
    assert 1.5 <= times[first] <= 2.5 and said[-1] == said[first]
    assert said[first][0].part is Part.INDEX
    assert coach.advice("L", "L", wrong, forms[0].aspect, forms, 4.1) == ()  # the model reads it
    assert coach.advice("L", None, wrong, forms[0].aspect, forms, 4.2) == (), "it waits again"
    for t in np.arange(4.3, 8, 0.1):
        assert coach.advice("L", "L", wrong, forms[0].aspect, forms, t) == ()


def test_the_coach_forgets_with_another_letter_and_without_hands() -> None:
    coach = Coach()
    forms = load_forms("isl")["L"]
    hands = isotropic(forms[0].landmarks, forms[0].aspect)
    hands[RIGHT], _ = with_finger(hands[RIGHT], 1)
    wrong = fractions(hands, forms[0].aspect)
    for t in np.arange(0, 4, 0.1):
        said = coach.advice("L", None, wrong, forms[0].aspect, forms, t)
    assert said
    none = np.zeros((2, 21, 3), np.float32)
    assert coach.advice("L", None, none, forms[0].aspect, forms, 4.1) == ()
    assert coach.advice("L", None, wrong, forms[0].aspect, forms, 4.2) == ()
    for t in np.arange(4.3, 8, 0.1):
        said = coach.advice("L", None, wrong, forms[0].aspect, forms, t)
    assert said and coach.advice("V", None, wrong, forms[0].aspect, forms, 8.1) == ()
