import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signapp.landmarks.features import LEFT, RIGHT
from signapp.landmarks.geometry import PARENTS, isotropic, to_fractions
from signapp.rendering.depth import hand_depths
from signapp.rendering.pose import HandPose
from signapp.rendering.rest import at_rest, relaxed, released
from signapp.rendering.skeleton import BONE_LENGTHS, hand_size, palm_normal, with_bone_lengths


def lengths(points: np.ndarray) -> np.ndarray:
    return np.linalg.norm(points[1:] - points[list(PARENTS[1:])], axis=-1)


def random_hand(seed: int) -> np.ndarray:
    """A hand with a palm like a palm and fingers bent any way, in a random attitude."""
    rng = np.random.default_rng(seed)
    hand = relaxed(RIGHT) + rng.normal(0, 0.12, (21, 3)) * (np.arange(21) % 4 != 1)[:, None]
    turn, _ = np.linalg.qr(rng.normal(size=(3, 3)))
    turn *= np.sign(np.linalg.det(turn))
    return with_bone_lengths(hand @ turn.T + rng.normal(size=3), 1.0)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_a_coded_hand_comes_back(seed: int) -> None:
    hand = random_hand(seed) * 0.13
    assert np.allclose(HandPose.from_points(hand).points(), hand, atol=1e-9)


@settings(max_examples=40, deadline=None)
@given(a=st.integers(0, 10_000), b=st.integers(0, 10_000), share=st.floats(0, 1))
def test_blending_keeps_every_bone(a: int, b: int, share: float) -> None:
    one, other = (HandPose.from_points(random_hand(seed)) for seed in (a, b))
    assert np.allclose(lengths(one.blend(other, share).points()), BONE_LENGTHS[1:], atol=1e-9)


@settings(max_examples=20, deadline=None)
@given(a=st.integers(0, 10_000), b=st.integers(0, 10_000))
def test_blending_starts_and_ends_at_the_poses(a: int, b: int) -> None:
    one, other = (HandPose.from_points(random_hand(seed)) for seed in (a, b))
    assert np.allclose(one.blend(other, 0).points(), one.points(), atol=1e-7)
    assert np.allclose(one.blend(other, 1).points(), other.points(), atol=1e-6)


def test_half_a_turn_of_the_palm_is_blended() -> None:
    hand = relaxed(RIGHT)
    flipped = hand * (1, -1, -1)
    half = HandPose.from_points(hand).blend(HandPose.from_points(flipped), 0.5)
    assert np.isfinite(half.points()).all()
    assert np.allclose(half.palm.T @ half.palm, np.eye(3), atol=1e-9)


def test_a_finger_curls_inwards_on_its_way_to_a_fist() -> None:
    """Straight to curled, the tip must pass in front of the palm, not behind the hand."""
    straight, fist = relaxed(RIGHT), relaxed(RIGHT)
    for bend, joint in ((1.4, 6), (3.0, 7), (4.0, 8)):
        direction = np.array([0.0, -np.cos(bend), -np.sin(bend)])
        fist[joint] = fist[joint - 1] + direction * BONE_LENGTHS[joint]
    one, other = (HandPose.from_points(hand) for hand in (straight, fist))
    for share in np.linspace(0, 1, 21):
        points = one.blend(other, float(share)).points()
        assert points[8, 2] < points[5, 2] + 1e-6  # towards the viewer, where the palm faces


def test_isotropic_units_and_back() -> None:
    landmarks = np.random.default_rng(0).random((2, 21, 3))
    assert np.allclose(to_fractions(isotropic(landmarks, 1.5), 1.5), landmarks)


def test_the_palm_faces_the_viewer_on_both_relaxed_hands() -> None:
    for slot in (LEFT, RIGHT):
        hand = relaxed(slot)
        assert palm_normal(hand, slot == RIGHT)[2] < -0.9
        assert hand_size(hand) == pytest.approx(1.0, rel=1e-6)
    # Fingers up and palm out, the thumbs point to each other: right hand's to picture right.
    assert relaxed(RIGHT)[4, 0] > 0 > relaxed(LEFT)[4, 0]


def test_resting_hands_are_out_of_the_picture() -> None:
    for slot in (LEFT, RIGHT):
        for aspect in (4 / 3, 16 / 9, 1.0):
            assert (at_rest(slot, 0.12, aspect).points()[:, 1] > 1 / aspect).all()


def test_releasing_lowers_and_opens_the_hands() -> None:
    hands = tuple(HandPose.from_points(random_hand(seed)) for seed in (1, 2))
    loose = released(hands)  # type: ignore[arg-type]
    for before, after in zip(hands, loose, strict=True):
        assert after.wrist[1] > before.wrist[1]
        assert np.abs(after.bones - before.bones).max() > 0.1


def test_depths_clear_the_overlap_and_only_that() -> None:
    apart = np.stack([relaxed(LEFT) + (3, 0, 0), relaxed(RIGHT) - (3, 0, 0)])
    assert hand_depths(apart) == (0.0, 0.0)
    crossed = np.stack([relaxed(LEFT) + (0.1, 0, 0), relaxed(RIGHT) - (0.1, 0, 0)])
    front, behind = hand_depths(crossed)
    assert front < 0 < behind
    # Moved in front, no joint of the right hand lies deeper than one of the left that it covers.
    moved = crossed[RIGHT] + (0, 0, front)
    gaps = np.linalg.norm(crossed[LEFT][:, None, :2] - moved[None, :, :2], axis=-1)
    left_z, right_z = np.broadcast_arrays(crossed[LEFT][:, None, 2], moved[None, :, 2])
    assert (right_z[gaps < 0.1] < left_z[gaps < 0.1]).all()
