"""Landmarks written for other programs, each file read by somebody else's reader."""

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pose_format import Pose

from signapp.errors import DatasetError, LabellingError, SourceError
from signapp.labelling import hands_in
from signapp.labelling.labeller import Labelling, TrackAlone, label_track
from signapp.labelling.outputs import write_outputs
from signapp.labelling.outputs.landmarks import COLUMNS, POINT_NAMES
from signapp.labelling.settings import LANDMARK_FORMATS, LabelSettings
from signapp.landmarks.features import extract_features
from signapp.recognition.model import SignModel
from tests.support.models import tiny_metadata, tiny_model
from tests.support.videos import grey_images, write_video
from tests.unit.labelling.tracks import make_track
from training.data.readers import read_dataset

LETTERS = ("A", "B")


@pytest.fixture
def made(tmp_path: Path) -> Labelling:
    model = SignModel(
        tiny_model(tmp_path / "m.onnx", LETTERS, metadata=tiny_metadata(LETTERS, code="none-such"))
    )
    video = write_video(tmp_path / "my clip.mp4", grey_images(4))
    track, _ = make_track([(0, 0.8), ("-", 0.3), (1, 0.8), (".", 0.6)])
    scores = np.where(track.present, np.float32(0.75), 0).astype(np.float32)
    track = replace(track, info=replace(track.info, path=video), scores=scores)
    return label_track(track, model, LabelSettings())


def written(made: Labelling | TrackAlone, folder: Path, name: str) -> Path:
    result = write_outputs(made, folder / "out" / "clip", LabelSettings(formats=(name,)))
    assert len(result.paths) == 1 and not result.kept
    return result.paths[0]


def test_arrays_hold_every_frame_and_are_a_dataset(
    made: Labelling, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(made, tmp_path, "npz")
    assert path.name == "clip.landmarks.npz"
    with np.load(path) as arrays:
        assert np.array_equal(arrays["landmarks"], made.track.landmarks)
        assert np.array_equal(arrays["times"], made.track.times)
        assert made.track.scores is not None and (arrays["score"] == made.track.scores).all()
        labels = arrays["label"]
    first, second = made.segments
    assert set(labels[first.first_frame : first.last_frame + 1]) == {"A"}
    assert set(labels[second.first_frame : second.last_frame + 1]) == {"B"}
    data = read_dataset(path)
    assert len(data) == (labels != "").sum() < len(labels)
    assert f"{(labels == '').sum()} of {len(labels)} frames have no letter" in (
        capsys.readouterr().err
    )
    assert data.classes == ["A", "B"]
    assert set(data.groups.tolist()) == {"my clip"}
    assert len(set(data.sequences.tolist())) == 2
    rows = labels != ""
    want = extract_features(made.track.landmarks[rows], made.track.aspects[rows])
    assert np.allclose(data.features, want)


def test_a_file_without_letters_is_refused_in_one_line(made: Labelling, tmp_path: Path) -> None:
    path = written(TrackAlone(made.track), tmp_path, "npz")
    with pytest.raises(DatasetError, match="no frame has a letter"):
        read_dataset(path)


def test_the_table_leaves_absent_hands_empty(made: Labelling, tmp_path: Path) -> None:
    with written(made, tmp_path, "landmarks-csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert tuple(rows[0]) == COLUMNS and len(rows) == len(made.track)
    with_hand = int(np.argmax(made.track.present[:, 1]))
    row = rows[with_hand]
    assert float(row["right_x8"]) == pytest.approx(
        made.track.landmarks[with_hand, 1, 8, 0], abs=1e-5
    )
    assert float(row["right_score"]) == 0.75
    assert row["left_x8"] == row["left_z20"] == ""
    assert {
        r["right_x0"] for r, found in zip(rows, made.track.present, strict=True) if not found[1]
    } == {""}


def test_scores_that_are_not_known_are_not_invented(made: Labelling, tmp_path: Path) -> None:
    old = TrackAlone(replace(made.track, scores=None))
    with written(old, tmp_path, "landmarks-csv").open(newline="") as stream:
        assert {row["right_score"] for row in csv.DictReader(stream)} <= {"", "0.0000"}
    with np.load(written(old, tmp_path, "npz")) as arrays:
        assert np.isnan(arrays["score"][made.track.present]).all()


def test_pose_format_reads_its_own(made: Labelling, tmp_path: Path) -> None:
    pose = Pose.read(written(made, tmp_path, "pose").read_bytes())
    track, info = made.track, made.track.info
    assert [c.name for c in pose.header.components] == [
        "LEFT_HAND_LANDMARKS", "RIGHT_HAND_LANDMARKS",
    ]  # fmt: skip
    assert pose.header.components[1].points == list(POINT_NAMES)
    assert (pose.header.dimensions.width, pose.header.dimensions.height) == (
        info.width,
        info.height,
    )
    assert pose.body.fps == pytest.approx(info.fps)
    assert pose.body.data.shape == (len(track), 1, 42, 3)
    frame = int(np.argmax(track.present[:, 1]))
    want = track.landmarks[frame, 1] * (info.width, info.height, info.width)
    assert np.allclose(pose.body.data[frame, 0, 21:], want, atol=1e-3)
    assert pose.body.data.mask[frame, 0, :21].all()
    assert np.allclose(pose.body.confidence[frame, 0, 21:], 0.75)
    gone = ~track.present.any(axis=1)
    assert gone.any() and pose.body.data.mask[gone].all()


def test_pose_has_one_rate_and_begins_at_the_players_zero(made: Labelling, tmp_path: Path) -> None:
    track = made.track
    frames = np.delete(np.arange(len(track)), [10, 11, 12])  # a gap, as in a variable rate
    late = replace(
        track,
        times=track.times[frames] + 2,
        landmarks=track.landmarks[frames],
        aspects=track.aspects[frames],
        probabilities=track.probabilities[frames],
        scores=None,
        end_s=track.end_s + 2,
    )
    pose = Pose.read(written(TrackAlone(late), tmp_path, "pose").read_bytes())
    lead = round(2 * track.info.fps)
    assert len(pose.body.data) == lead + len(track)
    assert pose.body.data.mask[:lead].all()
    same = pose.body.data[lead + 9 : lead + 13]
    assert np.array_equal(same, np.repeat(same[:1], 4, axis=0))
    assert np.ptp(pose.body.data[lead + 21 : lead + 27, 0, 21, 0]) > 0
    assert (pose.body.confidence[lead + 20, 0, 21:] == 1).all()


def test_pose_without_its_library_is_one_line(
    made: Labelling, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(LabellingError, match="add it with") as caught:
        LabelSettings(formats=("pose",))
    assert "\n" not in str(caught.value)
    LabelSettings(formats=("npz",))


def test_only_landmark_formats_without_letters() -> None:
    for name in LANDMARK_FORMATS:
        LabelSettings(formats=(name,), landmarks_only=True)
    with pytest.raises(LabellingError, match="choose from npz, landmarks-csv, pose"):
        LabelSettings(formats=("csv",), landmarks_only=True)


def test_hands_come_while_the_file_is_read(tmp_path: Path) -> None:
    video = write_video(tmp_path / "v.mp4", grey_images(200))
    frames = hands_in(video)
    first = next(frames)
    assert first.time_s == 0 and first.hands.landmarks.shape == (2, 21, 3)
    assert (first.hands.width, first.hands.height) == (64, 48)
    frames.close()  # type: ignore[attr-defined]
    assert len(list(hands_in(write_video(tmp_path / "w.mp4", grey_images(9))))) == 9
    with pytest.raises(SourceError):
        next(hands_in(tmp_path / "gone.mp4"))


def test_a_damaged_file_is_said_at_the_end(tmp_path: Path) -> None:
    whole = write_video(tmp_path / "v.mkv", grey_images(60), codec="ffv1")
    cut = tmp_path / "cut.mkv"
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    seen = 0
    with pytest.raises(SourceError, match="--partial"):
        for _ in hands_in(cut):
            seen += 1
    assert 0 < seen < 60
    assert len(list(hands_in(cut, partial=True))) == seen
