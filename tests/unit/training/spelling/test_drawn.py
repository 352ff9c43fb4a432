import numpy as np
import pytest
import torch

from signapp.landmarks.features import extract_features
from signapp.rendering.exemplars import load_exemplars
from signapp.rendering.pose import HandPose
from training.data.dataset import Dataset, make_dataset
from training.spelling.drawn import Drawn, Pace, draw_words
from training.spelling.poses import (
    Poses,
    code_stills,
    hand_points,
    palm_frames,
    quaternions,
    rotations,
)
from training.spelling.tracker import Tracker, tracked

LETTERS = ["A", "B", "C", "I", "S"]
NO_TROUBLE = Tracker(
    mirror=0, turn=0, stretch=0, hand_size=0, offset=0, z_drop=0, lag=0, noise=0, finger=0, lose=0,
    slow_camera=0,
)  # fmt: skip


def stills(people: int = 2) -> Dataset:
    """The example poses, as several people show them a little differently."""
    rng = np.random.default_rng(0)
    rows, labels, groups = [], [], []
    for letter in LETTERS:
        pose = load_exemplars("isl")[letter]
        row = extract_features(pose.landmarks, pose.aspect)
        for person in range(people):
            for _ in range(3):
                rows.append(row + (row != 0) * rng.normal(0, 0.002, row.shape))
                labels.append(letter)
                groups.append(f"person{person}")
    return make_dataset(np.array(rows, np.float32), labels, "stills", groups=groups)


def drawn(word: str, poses: Poses, pace: Pace | None = None, seed: int = 0) -> Drawn:
    numbers = torch.tensor([[LETTERS.index(x) for x in word]])
    generator = torch.Generator().manual_seed(seed)
    return draw_words(numbers, torch.zeros(1, dtype=torch.long), poses, pace or Pace(), generator)


def test_a_coded_hand_is_the_hand() -> None:
    data = stills()
    poses = code_stills(data, LETTERS)
    back = hand_points(poses.wrist, poses.palm, poses.bones, poses.lengths).numpy()
    pose = load_exemplars("isl")["A"]
    original = extract_features(pose.landmarks, pose.aspect).reshape(2, 21, 3)
    size = HandPose.from_points(original[1].astype(float)).size
    shape = (original[1] - original[1, 0]) / size
    assert np.abs((back[0, 1] - back[0, 1, 0]) - shape).max() < 0.2


def test_quaternions_and_rotations_are_inverse() -> None:
    hands = torch.randn(50, 21, 3, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    frames = palm_frames(hands)
    assert torch.allclose(rotations(quaternions(frames)), frames, atol=1e-9)


def test_one_handed_letters_are_found_and_stand_in_the_right_slot() -> None:
    data = stills()
    other = data.features.reshape(-1, 2, 63).copy()
    single = np.isin(data.labels, ["C", "I"]) & (data.groups == "person1")
    other[single] = other[single][:, ::-1]
    flipped = make_dataset(other.reshape(-1, 126), data.labels, "stills", groups=data.groups)
    poses = code_stills(flipped, LETTERS)
    assert poses.two_handed.tolist() == [True, True, False, False, True]
    rows = poses.table[:, [2, 3]].flatten()
    assert not poses.present[rows, 0].any() and poses.present[rows, 1].all()


def test_letters_follow_each_other_at_the_pace_and_are_labelled_where_they_are_held() -> None:
    poses = code_stills(stills(), LETTERS)
    pace = Pace(rate=(4, 4), hold=(0.5, 0.5), unsteady=0.0, apart_s=0, corner=0, lead_s=0.3)
    found = drawn("ABSA", poses, pace)
    labels = found.labels[0, : int(found.lengths[0])].tolist()
    shown = [x for i, x in enumerate(labels) if x >= 0 and (i == 0 or labels[i - 1] != x)]
    assert [LETTERS[x] for x in shown] == list("ABSA")
    assert 0.8 <= len(labels) / 30 <= 1.8
    # While a letter is held its pose is that of one of its stills.
    at = labels.index(LETTERS.index("S"))
    hand = found.points[0, at + 1, 1]
    rows = poses.table[0, LETTERS.index("S")].unique()
    still = hand_points(poses.wrist, poses.palm, poses.bones, poses.lengths)[rows][:, 1]
    away = (hand - hand[0]) - (still - still[:, :1])
    assert away.norm(dim=-1).mean(-1).min() < 0.15


def test_the_idle_hand_lingers_or_is_out_of_the_picture() -> None:
    poses = code_stills(stills(), LETTERS)
    lingering = drawn("AIC", poses, Pace(lingering=1.0, lead_s=0))
    assert lingering.present[0, : int(lingering.lengths[0])].all()
    gone = drawn("IC", poses, Pace(lingering=0.0, lead_s=0))
    inside = gone.present[0, : int(gone.lengths[0])]
    assert inside[:, 1].all() and not inside[:, 0].any()


def test_bones_keep_their_length_on_the_way() -> None:
    poses = code_stills(stills(people=1), LETTERS)
    found = drawn("AB", poses, Pace(corner=0.0, lead_s=0))
    points = found.points[0, : int(found.lengths[0]), 1]
    bone = (points[:, 6] - points[:, 5]).norm(dim=-1)
    rows = poses.lengths[:, 1, 5]
    assert bone.min() > rows.min() * 0.95 and bone.max() < rows.max() * 1.05


def test_the_tracker_changes_nothing_unless_told_to() -> None:
    poses = code_stills(stills(), LETTERS)
    found = drawn("ABS", poses)
    generator = torch.Generator().manual_seed(3)
    features = tracked(found.points, found.present, NO_TROUBLE, generator)
    points = features.reshape(1, -1, 2, 21, 3)[0, 2, 1, :, :2]
    want = found.points[0, 2, 1, :, :2] * 0.08 + 0.5
    assert torch.allclose(points, want, atol=1e-5)
    rough = tracked(found.points, found.present, Tracker(lose=0.5), generator)
    lost = (rough.reshape(1, -1, 2, 63) == 0).all(-1)
    assert lost[found.present].float().mean() > 0.02
    assert rough.isfinite().all()


def test_equal_seeds_draw_equal_words() -> None:
    poses = code_stills(stills(), LETTERS)
    assert torch.equal(drawn("ABC", poses).points, drawn("ABC", poses).points)
    assert drawn("ABC", poses, seed=1).points.shape[1] != 0


def test_a_letter_that_a_signer_lacks_is_anothers() -> None:
    data = stills()
    keep = ~((data.groups == "person0") & (data.labels == "S"))
    poses = code_stills(data.subset(keep), LETTERS)
    assert poses.table[0, LETTERS.index("S"), 0] == -1
    assert drawn("ASA", poses).present.any()
    assert pytest.approx(1.0) == float(poses.palm.norm(dim=-1).max())
