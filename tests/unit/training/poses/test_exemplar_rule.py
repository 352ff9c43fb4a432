"""The rule that chooses exemplars (training.poses.choose), on made-up hands."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from signapp.errors import DatasetError
from signapp.landmarks.features import LEFT, RIGHT, hands_present
from signapp.landmarks.geometry import PARENTS, isotropic, to_fractions
from signapp.languages import load_language
from signapp.rendering.exemplars import load_exemplars, load_forms
from signapp.rendering.rest import relaxed
from signapp.rendering.skeleton import BONE_LENGTHS, hand_size
from training.cli import cli
from training.poses.choose import (
    Pose,
    Source,
    central_rows,
    choose,
    cleaned,
    depths,
    normalised,
    read_source,
)
from training.poses.choose import candidates as candidates_of
from training.poses.clean import fit_hand
from training.poses.file import as_json, forms_to_show, read_poses


def rows(count: int, slots: tuple[int, ...], aspect: float = 1.0, seed: int = 0) -> np.ndarray:
    """Open hands at random places and sizes with a little noise, (N, 2, 21, 3) fractions."""
    rng = np.random.default_rng(seed)
    result = np.zeros((count, 2, 21, 3))
    for row in result:
        size = rng.uniform(0.1, 0.3)
        for slot in slots:
            hand = relaxed(slot) * size + rng.normal(0, 0.02 * size, (21, 3))
            hand[:, :2] += rng.uniform(0.3, 0.7, 2)
            hand[:, 2] -= hand[0, 2]
            row[slot] = to_fractions(hand, aspect)
    return result


@pytest.mark.parametrize("slot", [LEFT, RIGHT])
def test_hands_that_stand_in_the_slot_of_the_other_hand_are_mirrored(
    tmp_path: Path, slot: int
) -> None:
    points = rows(20, (slot,))
    mirrored = points.copy()
    mirrored[:, slot, :, 0] = 1 - mirrored[:, slot, :, 0]
    for name, landmarks in (("right", points), ("wrong", mirrored)):
        np.savez(
            tmp_path / f"{name}.npz", landmarks=landmarks, label=["A"] * 20, aspect=np.ones(20)
        )
    right, wrong = (read_source(tmp_path / f"{name}.npz") for name in ("right", "wrong"))
    np.testing.assert_allclose(right.landmarks, points, atol=1e-6)
    np.testing.assert_allclose(wrong.landmarks, points, atol=1e-6)


def test_place_size_and_aspect_do_not_matter() -> None:
    hand = relaxed(RIGHT) * 0.2
    square, wide = np.zeros((2, 1, 2, 21, 3))
    square[0, RIGHT] = to_fractions(hand + (0.5, 0.5, 0), 1.0)
    wide[0, RIGHT] = to_fractions(hand * 0.5 + (0.2, 0.3, 0), 16 / 9)
    one = normalised(square, np.array([1.0]))
    other = normalised(wide, np.array([16 / 9]))
    assert one.shape == (1, 1, 21, 3)
    assert np.allclose(one, other, atol=1e-9)
    assert hand_size(one[0, 0]) == pytest.approx(1.0)


def test_a_left_hand_alone_is_mirrored_to_the_right() -> None:
    left, right = np.zeros((2, 1, 2, 21, 3))
    left[0, LEFT] = relaxed(LEFT) * 0.2 + (0.5, 0.5, 0)
    right[0, RIGHT] = relaxed(RIGHT) * 0.2 + (0.5, 0.5, 0)
    ones = np.array([1.0])
    assert np.allclose(normalised(left, ones), normalised(right, ones), atol=1e-9)


def test_the_medoid_comes_first_and_duplicates_are_passed_over() -> None:
    rng = np.random.default_rng(1)
    bend = rng.permutation(np.linspace(-1, 1, 61))  # one finger that bends more or less, say
    way = rng.normal(size=(1, 21, 3))
    poses = bend[:, None, None, None] * way
    medoid = int(np.abs(bend).argmin())
    poses = np.concatenate([poses, poses[[medoid]] + 1e-6, poses[[medoid]] - 1e-6])
    chosen = central_rows(poses, 8)
    duplicates = {medoid, 61, 62}
    assert chosen[0] in duplicates
    assert len(duplicates & set(chosen)) == 1
    assert len(chosen) == len(set(chosen)) == 8


def test_cleaning_gives_one_size_and_true_bones() -> None:
    poses = normalised(rows(4, (LEFT, RIGHT)), np.ones(4))
    for pose in poses:
        landmarks = cleaned(pose)
        points = isotropic(landmarks, 4 / 3)
        bones = np.linalg.norm(points[:, 1:] - points[:, list(PARENTS[1:])], axis=-1)
        assert np.allclose(bones / 0.12, BONE_LENGTHS[1:], atol=0.01)
        assert (points[:, 0, 2] == 0).all()
        middle = (landmarks[..., :2].min((0, 1)) + landmarks[..., :2].max((0, 1))) / 2
        assert middle[0] == pytest.approx(0.5, abs=1e-3)


def test_a_single_hand_stays_single_and_on_its_side() -> None:
    landmarks = cleaned(normalised(rows(1, (RIGHT,)), np.ones(1))[0])
    assert hands_present(landmarks).tolist() == [False, True]
    assert landmarks[RIGHT, :, 0].mean() < 0.5
    assert depths(landmarks) == [0.0]


def test_fitting_restores_a_hand_from_noisy_depth() -> None:
    hand = relaxed(RIGHT)
    noisy = hand.copy()
    noisy[:, 2] += np.random.default_rng(3).normal(0, 0.12, 21)
    noisy[0] = hand[0]
    fitted = fit_hand(noisy, 1.0, right=True)
    assert np.abs(fitted - hand)[:, :2].max() < 0.12  # the picture is trusted
    bones = np.linalg.norm(fitted[1:] - fitted[list(PARENTS[1:])], axis=-1)
    assert np.allclose(bones, BONE_LENGTHS[1:], atol=1e-9)
    error = np.abs(fitted - hand)[:, 2].mean()
    assert error < np.abs(noisy - hand)[:, 2].mean()


class Judge:
    """A trial with given verdicts, in the order of the calls."""

    def __init__(self, *verdicts: tuple[bool, float]) -> None:
        self.verdicts = list(verdicts)
        self.calls = 0

    def run(self, label: str, landmarks: np.ndarray, depth: float) -> tuple[bool, float]:
        self.calls += 1
        return self.verdicts[self.calls - 1]


def candidates(count: int) -> list[Pose]:
    landmarks = cleaned(normalised(rows(1, (RIGHT,)), np.ones(1))[0])
    return [Pose(landmarks, 0.0, "made up", row, row) for row in range(count)]


def test_the_first_that_passes_is_taken() -> None:
    judge = Judge((False, 2.9), (True, 1.0), (True, 3.0))
    assert choose("A", iter(candidates(3)), judge).row == 1  # type: ignore[arg-type]
    assert judge.calls == 2


def test_the_best_is_taken_when_none_passes_and_says_so() -> None:
    pose = choose(
        "A",
        iter(candidates(3)),
        Judge((False, 1.0), (False, 2.0), (False, 0.5)),  # type: ignore[arg-type]
    )
    assert (pose.row, pose.passed) == (1, False)
    with pytest.raises(DatasetError, match="'A'"):
        choose("A", iter([]), Judge())  # type: ignore[arg-type]


def source(name: str, landmarks: np.ndarray, form: str = "") -> Source:
    count = len(landmarks)
    labels, forms = np.full(count, "A"), np.full(count, form)
    return Source(name, landmarks, np.ones(count), labels, forms)


def test_a_form_is_chosen_from_those_who_sign_it() -> None:
    ours, theirs = rows(12, (RIGHT,), seed=1), rows(12, (RIGHT,), seed=2)
    both = [source("ours", ours, "ISLRTC"), source("theirs", theirs, "fist")]
    assert {x.source for x in candidates_of("A", "fist", both, 3)} == {"theirs"}
    assert {x.form for x in candidates_of("A", "fist", both, 3)} == {"fist"}
    assert {x.source for x in candidates_of("A", "", both, 3)} == {"ours", "theirs"}
    assert not list(candidates_of("A", "flat", both, 3))


def test_a_letter_whose_second_hand_is_often_lost_has_two() -> None:
    lost, whole = rows(40, (RIGHT,), seed=1), rows(20, (LEFT, RIGHT), seed=2)
    found = list(candidates_of("A", "", [source("x", np.concatenate([lost, whole]))], 5))
    assert all(hands_present(x.landmarks).all() and x.row >= 40 for x in found)
    few = source("x", np.concatenate([lost, whole[:12]]))
    assert not any(hands_present(x.landmarks).all() for x in candidates_of("A", "", [few], 5))


def test_forms_that_pass_are_shown_or_else_the_first() -> None:
    pose = candidates(1)[0]
    fine = replace(pose, passed=True)
    every = [("A", pose), ("A", replace(fine, form="x")), ("B", pose), ("B", pose), ("C", fine)]
    assert forms_to_show(every) == [every[1], every[2], every[4]]


def test_poses_are_written_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "exemplars.json"
    pose = candidates(1)[0]
    other = replace(pose, form="fist", source="elsewhere")
    poses = [("A", replace(pose, form="ISLRTC")), ("B", pose), ("A", other)]
    path.write_text(as_json(load_language("isl"), poses), encoding="utf-8")
    assert np.allclose(load_exemplars(path)["A"].landmarks, pose.landmarks, atol=1e-4)
    assert [x.form for x in load_forms(path)["A"]] == ["ISLRTC", "fist"]
    assert set(read_poses(path)) == {("A", "ISLRTC"), ("A", "fist"), ("B", "")}
    again = read_poses(path)["A", "fist"]
    assert (again.source, again.row, again.depth, again.form) == ("elsewhere", 0, 0.0, "fist")
    assert json.loads(path.read_text(encoding="utf-8"))["language"] == "isl"


def write(path: Path, landmarks: np.ndarray, labels: list[str]) -> Path:
    np.savez(path, landmarks=landmarks.astype(np.float32), label=np.array(labels),
             aspect=np.ones(len(labels), np.float32))  # fmt: skip
    return path


def test_sources_without_depth_and_unreadable_ones_are_refused(tmp_path: Path) -> None:
    flat = rows(2, (RIGHT,))
    flat[..., 2] = 0
    with pytest.raises(DatasetError, match="no depth"):
        read_source(write(tmp_path / "flat.npz", flat, ["A", "B"]))
    (tmp_path / "text.npz").write_text("not a dataset")
    for name in ("text.npz", "missing.npz"):
        with pytest.raises(DatasetError, match="cannot read"):
            read_source(tmp_path / name)


def test_hands_at_rest_are_left_out_of_a_source(tmp_path: Path) -> None:
    landmarks = np.concatenate([rows(3, (LEFT, RIGHT)), rows(2, (LEFT,)), rows(1, (RIGHT,))])
    landmarks[2, LEFT, :, 1] += 2.0  # hangs far below the other
    found = read_source(write(tmp_path / "a.npz", landmarks, ["A"] * 5 + ["B"]))
    assert found.counts.tolist() == [2, 2, 1, 1, 1, 1]
    assert found.of("A", "").tolist() == [0, 1, 2, 3, 4]
    assert found.of("A", "ISLRTC").tolist() == found.of("C", "").tolist() == []


def test_the_command_names_a_letter_that_has_no_data(tmp_path: Path) -> None:
    data = write(tmp_path / "a.npz", rows(30, (RIGHT,)), ["Q"] * 30)
    words = ["poses", "--language", "isl", "--data", str(data)]
    result = CliRunner().invoke(cli, [*words, "--output", str(tmp_path / "out.json")])
    assert result.exit_code == 1
    assert "no usable rows for the letter 'A'" in str(result.exception)
    assert not (tmp_path / "out.json").exists()
