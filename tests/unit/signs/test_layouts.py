"""Takes in other programs' files."""

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from signapp.errors import SignappError
from signapp.landmarks.features import FloatArray
from signapp.recording.errors import RecordingError
from signapp.signs.layouts import Takes, hands_line
from tests.support.signing import Part, stream


@pytest.fixture(scope="module")
def hands() -> FloatArray:
    return stream([Part("hold", 0.2), Part("circle", 1.0)], fps=15).landmarks


def write_frames(folder: Path, hands: FloatArray, numbers: int) -> None:
    folder.mkdir(parents=True)
    for i, frame in enumerate(hands):
        row = frame[1].ravel() if numbers == 63 else frame.ravel()
        np.save(folder / f"{i}.npy", np.concatenate([np.ones(numbers - len(row)), row]))


@pytest.mark.parametrize("numbers", [63, 126, 225, 258, 1662])
def test_folders_of_frames(tmp_path: Path, hands: FloatArray, numbers: int) -> None:
    for sequence in range(2):
        write_frames(tmp_path / "MP_Data" / "hello" / str(sequence), hands, numbers)
    found = Takes(tmp_path / "MP_Data", fps=15)
    takes = list(found)
    assert [take.sign for take in takes] == ["hello", "hello"]
    np.testing.assert_allclose(takes[0].motion.landmarks, hands, atol=1e-6)
    assert takes[0].motion.duration_s == pytest.approx((len(hands) - 1) / 15)
    assert found.problems == []
    assert "100% show the right hand alone" in hands_line(found.hands)


def test_frames_stand_in_the_order_of_their_numbers(tmp_path: Path, hands: FloatArray) -> None:
    write_frames(tmp_path / "wave" / "0", hands, 126)  # 10.npy comes before 2.npy by name
    (take,) = Takes(tmp_path)
    np.testing.assert_allclose(take.motion.landmarks, hands, atol=1e-6)


def test_mirrored_pictures_are_turned_back(tmp_path: Path, hands: FloatArray) -> None:
    write_frames(tmp_path / "wave" / "0", hands, 126)
    found = Takes(tmp_path, mirrored=True)
    (take,) = found
    assert not take.motion.landmarks[:, 1].any()
    np.testing.assert_allclose(take.motion.landmarks[:, 0, :, 0], 1 - hands[:, 1, :, 0], atol=1e-6)
    np.testing.assert_allclose(take.motion.landmarks[:, 0, :, 1:], hands[:, 1, :, 1:], atol=1e-6)
    assert "100% the left alone" in hands_line(found.hands)


def test_whole_sequences_in_one_file(tmp_path: Path, hands: FloatArray) -> None:
    (tmp_path / "wave").mkdir()
    np.save(tmp_path / "wave" / "a.npy", hands.reshape(len(hands), 126))
    (take,) = Takes(tmp_path)
    assert (take.sign, len(take.motion)) == ("wave", len(hands))


def write_npz(path: Path, hands: FloatArray, **more: Any) -> Path:
    n = len(hands)
    arrays: dict[str, Any] = {"landmarks": np.concatenate([hands, hands]), "start": [0, n, 2 * n],
              "label": ["circle", "wave"], "fps": [30.0, 0.0], "aspect": [1.0, 1.5]}  # fmt: skip
    np.savez(path, **(arrays | more))
    return path


def test_files_of_sequences(tmp_path: Path, hands: FloatArray) -> None:
    first, second = Takes(write_npz(tmp_path / "s.npz", hands))
    assert (first.sign, second.sign) == ("circle", "wave")
    assert first.motion.duration_s == pytest.approx((len(hands) - 1) / 30)
    assert second.motion.duration_s == pytest.approx((len(hands) - 1) / 15)
    assert (first.motion.aspect, second.motion.aspect) == (1.0, 1.5)


@pytest.mark.parametrize(
    "more",
    [
        {"start": [0, 5, 6, 7]}, {"start": [5, 0, 3]},
        {"start": [0, 1, 10**6]}, {"start": [-1, 2, 3]},
        {"landmarks": np.zeros((10, 3))}, {"label": np.array([{}, {}], dtype=object)},
        {"fps": [1.0, 2.0, 3.0]},
    ],
)  # fmt: skip
def test_what_is_no_file_of_sequences_is_one_line(
    tmp_path: Path, hands: FloatArray, more: dict[str, Any]
) -> None:
    path = write_npz(tmp_path / "s.npz", hands, **more)
    with pytest.raises(SignappError) as error:
        list(Takes(path))
    assert "\n" not in str(error.value)
    # In a folder it does not take the others along.
    write_npz(tmp_path / "good.npz", hands)
    found = Takes(tmp_path)
    assert len(list(found)) == 2
    assert len(found.problems) == 1


def test_a_sheet_of_keypoints_has_no_movement(tmp_path: Path) -> None:
    sheet = tmp_path / "keypoint.csv"
    sheet.write_text("0," + ",".join(["0.1"] * 42) + "\n")
    with pytest.raises(RecordingError, match="no movement"):
        list(Takes(sheet))


def test_nothing_to_read(tmp_path: Path) -> None:
    with pytest.raises(RecordingError, match=r"no \.npy"):
        list(Takes(tmp_path))
    (tmp_path / "wave" / "0").mkdir(parents=True)
    np.save(tmp_path / "wave" / "0" / "0.npy", np.zeros(126))
    np.save(tmp_path / "wave" / "0" / "1.npy", np.zeros(17))
    found = Takes(tmp_path)
    assert list(found) == []
    assert len(found.problems) == 2


def test_poses(tmp_path: Path, hands: FloatArray) -> None:
    pose_format = pytest.importorskip("pose_format")
    from pose_format.numpy import NumPyPoseBody
    from pose_format.pose_header import PoseHeader, PoseHeaderComponent, PoseHeaderDimensions

    names = ["POSE_LANDMARKS", "LEFT_HAND_LANDMARKS", "RIGHT_HAND_LANDMARKS"]
    parts = [
        PoseHeaderComponent(name, [str(i) for i in range(count)], [], [], "XYZC")
        for name, count in zip(names, (33, 21, 21), strict=True)
    ]
    header = PoseHeader(0.1, PoseHeaderDimensions(640, 480, 1000), parts)
    data = np.zeros((len(hands), 1, 75, 3), np.float32)
    data[:, 0, 33:54], data[:, 0, 54:] = hands[:, 0], hands[:, 1]
    data *= [640, 480, 640]
    sure = np.zeros((len(hands), 1, 75), np.float32)
    sure[:, 0, 54:] = 1
    pose = pose_format.Pose(header, NumPyPoseBody(20, data, sure))
    (tmp_path / "wave").mkdir()
    path = tmp_path / "wave" / "one.pose"
    with path.open("wb") as stream_:
        pose.write(stream_)
    (take,) = Takes(path)
    assert take.sign == "wave"
    np.testing.assert_allclose(take.motion.landmarks, hands, atol=1e-4)
    assert take.motion.duration_s == pytest.approx((len(hands) - 1) / 20)
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(RecordingError, match="damaged"):
        list(Takes(path))


def test_poses_without_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "one.pose"
    path.write_bytes(b"x")
    monkeypatch.setitem(sys.modules, "pose_format", None)
    with pytest.raises(RecordingError, match="pip install"):
        list(Takes(path))
