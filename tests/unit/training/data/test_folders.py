"""Folders for extract, evaluate and baseline: unreadable files, odd classes, other projects."""

import json
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner
from PIL import Image

from signapp.errors import DatasetError
from signapp.recognition.model import SignModel
from tests.support.landmark_data import landmarks_of
from tests.support.models import tiny_model
from training.cli import cli
from training.data import looking
from training.data.alphabets import read_any
from training.data.folders import extract, look_through
from training.data.readers import read_dataset, write_npz
from training.evaluation.model_file import evaluate_model

POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"


def photo(path, grey=200):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.full((20, 30, 3), grey, np.uint8)).save(path)


def pointer(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(POINTER)


@pytest.fixture
def hands(monkeypatch):
    """Hands in bright pictures, without a tracker."""
    points = landmarks_of(1, 1, 1)[0][0]

    def see(image, trackers, thorough):
        return [points] if image.mean() > 128 else []

    trackers: list[Any] = looking._trackers
    monkeypatch.setattr(looking, "see", see)
    monkeypatch.setattr(looking, "start", lambda thorough, tracker: trackers.append(None))
    monkeypatch.setattr(looking, "stop", looking._trackers.clear)


@pytest.fixture
def photos(tmp_path):
    folder = tmp_path / "photos"
    for name in ("A/0", "A/1", "B/0"):
        photo(folder / f"{name}.jpg")
    photo(folder / "B" / "1.jpg", grey=3)
    for number in range(2, 6):
        pointer(folder / "B" / f"{number}.jpg")
    return folder


def evaluate(tmp_path, data, *more):
    model = tiny_model(tmp_path / "m.onnx", ("A", "B", "C"))
    options = ["--model", str(model), "--data", str(data), "--processes", "1", "--json", *more]
    done = CliRunner().invoke(cli, ["evaluate", *options])
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout), done.stderr


def test_unreadable_pictures_are_named_and_count_as_errors(tmp_path, photos, hands):
    result, said = evaluate(tmp_path, photos)
    assert result["n"] == 8 and result["n_unreadable"] == 4
    assert said.count("Git LFS pointer") == 4
    assert result["no_hand_rate"] == pytest.approx(1 / 4)
    right = result["accuracy"] * 8
    assert right == pytest.approx(result["accuracy_detected"] * 3)
    assert result["per_group"]["unknown"]["n"] == 8


def test_nothing_is_swallowed_by_default(photos, hands, capsys):
    for read in (extract, read_any):
        read(photos, processes=1)
        assert capsys.readouterr().err.count("Git LFS pointer") == 4


def test_many_unreadable_pictures_are_counted(tmp_path, hands):
    photo(tmp_path / "set" / "A" / "a.jpg")
    for number in range(90):
        pointer(tmp_path / "set" / "A" / f"p{number}.jpg")
    lines = []
    found = look_through(tmp_path / "set", processes=1, report=lines.append)
    assert len(found.unreadable) == 90 and sum("LFS" in line for line in lines) == 20
    assert any("and 70 more such files" in line for line in lines)


def test_a_folder_and_the_npz_of_it_are_measured_alike(tmp_path, hands):
    for name in ("a", "B", "1", "2", "nothing"):
        photo(tmp_path / "set" / name / "0.jpg", grey=3 if name == "nothing" else 200)
    write_npz(extract(tmp_path / "set", processes=1), tmp_path / "set.npz")
    folder, said = evaluate(tmp_path, tmp_path / "set")
    file, also_said = evaluate(tmp_path, tmp_path / "set.npz")
    assert folder == file and folder["n"] == 2 and folder["n_other_labels"] == 3
    for lines in (said, also_said):
        assert "left out 3 rows of 1, 2, nothing" in lines


def test_labels_in_arrays_are_read_by_every_name(tmp_path):
    model = SignModel(tiny_model(tmp_path / "m.onnx", ("A", "B", "C")))
    from tests.support.landmark_data import dataset

    capital, small = dataset("ABC"), dataset("abc")
    assert evaluate_model(model, small) == evaluate_model(model, capital)


def test_classes_without_a_usable_row_are_said(tmp_path, hands):
    photo(tmp_path / "set" / "A" / "0.jpg")
    photo(tmp_path / "set" / "B" / "0.jpg", grey=1)
    photo(tmp_path / "set" / "nothing" / "0.jpg", grey=1)
    pointer(tmp_path / "set" / "C" / "0.jpg")
    (tmp_path / "set" / "D").mkdir()
    lines = []
    extract(tmp_path / "set", processes=1, report=lines.append)
    said = "\n".join(lines)
    assert "1 rows of nothing: taken as 'no letter'" in said
    assert "1 rows of B: it cannot be learnt" in said
    assert "no file of C could be read" in said and "nothing to read in D" in said
    assert "B: no hand in any of its 1 rows; they count as errors" in evaluate(
        tmp_path, tmp_path / "set"
    )[1].replace("\n", " ")


def test_extract_says_what_it_left_out(tmp_path, photos, hands):
    (photos / "B" / "raw.cr2").write_bytes(b"x")
    out = tmp_path / "o.npz"
    done = CliRunner().invoke(cli, ["extract", str(photos), "--output", str(out),
                                    "--processes", "1"])  # fmt: skip
    assert done.exit_code == 0 and "raw.cr2" in done.stderr and "5.jpg is a Git LFS" in done.stderr
    assert "4 rows, 2 letters, 1 rows without a hand" in done.stdout
    assert not done.stdout.startswith("\n") and "\n\n" not in done.stderr


def test_frames_of_an_animation_are_samples_of_one_recording(tmp_path, monkeypatch):
    frames = [Image.fromarray(np.full((20, 30, 3), 40 * i, np.uint8)) for i in range(7)]
    (tmp_path / "A").mkdir()
    frames[0].save(tmp_path / "A" / "a.webp", save_all=True, append_images=frames[1:])
    photo(tmp_path / "A" / "b.jpg")

    class Tracker:
        def __init__(self, *_, **__):
            pass

        def __enter__(self):
            return self

        def __exit__(self, *_):
            pass

        def close(self):
            pass

        def detect(self, image, time_s=0.0):
            return type("H", (), {"landmarks": np.ones((2, 21, 3), np.float32), "aspect": 1.5,
                                  "count": 2})()  # fmt: skip

    monkeypatch.setattr(looking, "HandTracker", Tracker)
    data = extract(tmp_path, processes=1)
    assert len(data) == 4 and len(np.unique(data.items)) == 4
    assert np.unique(data.sequences, return_counts=True)[1].tolist() == [3, 1]


def holistic(folder, signs=("hello", "thanks"), size=1662, sequences=2, frames=3):
    points = landmarks_of(len(signs), 1, 1, two_handed=True)[0]
    for number, sign in enumerate(signs):
        for sequence in range(sequences):
            for frame in range(frames):
                numbers = np.full(size, 0.25)
                numbers[-126:] = points[number].ravel() if size > 63 else points[number, 1].ravel()
                path = folder / sign / str(sequence) / f"{frame}.npy"
                path.parent.mkdir(parents=True, exist_ok=True)
                np.save(path, numbers)
    return points


@pytest.mark.parametrize("size", [1662, 258, 126])
def test_landmarks_of_holistic_are_read(tmp_path, size):
    points = holistic(tmp_path / "MP_Data", size=size)
    lines = []
    data = extract(tmp_path / "MP_Data", report=lines.append)
    assert len(data) == 12 and data.classes == ["hello", "thanks"]
    assert set(data.groups) == {"unknown"} and len(np.unique(data.sequences)) == 4
    assert data.aspect.tolist() == pytest.approx([4 / 3] * 12)
    np.testing.assert_allclose(data.landmarks[data.labels == "thanks"][0], points[1], atol=1e-6)
    assert "not mirrored and 1.33 times as wide as high" in lines[0]
    wide = extract(tmp_path / "MP_Data", report=lines.append, aspect=16 / 9)
    assert wide.aspect.tolist() == pytest.approx([16 / 9] * 12)


def test_one_hand_and_whole_sequences_of_holistic(tmp_path):
    points = landmarks_of(2, 1, 1)[0]
    for number, sign in enumerate("AB"):
        path = tmp_path / "set" / sign / "anna" / "clip.npy"
        path.parent.mkdir(parents=True)
        np.save(path, np.repeat(points[number, 1].reshape(1, 63), 5, axis=0))
    lines = []
    data = extract(tmp_path / "set", report=lines.append)
    assert len(data) == 10 and set(data.groups) == {"anna"}
    assert "taken as the right hand" in lines[-1]
    np.testing.assert_allclose(data.landmarks[0, 1], points[0, 1], atol=1e-6)
    assert not data.landmarks[:, 0].any()


def test_odd_files_among_landmarks_are_named(tmp_path):
    holistic(tmp_path, frames=1)
    odd = tmp_path / "hello" / "0"
    np.save(odd / "7.npy", np.zeros(5))
    np.save(odd / "8.npy", np.full(126, np.nan))
    np.save(odd / "9.npy", np.array([{}], dtype=object))
    (odd / "10.npy").write_bytes(POINTER)
    (odd / "notes.txt").write_text("x")
    lines = []
    data = extract(tmp_path, report=lines.append)
    said = "\n".join(lines)
    assert len(data) == 4
    for words in ("7.npy holds 5 numbers a frame", "8.npy holds NaN", "9.npy is not a readable",
                  "10.npy is a Git LFS pointer", "notes.txt"):  # fmt: skip
        assert words in said


def test_landmarks_beside_pictures_are_left_out_by_name(tmp_path, hands):
    photo(tmp_path / "A" / "a.jpg")
    np.save(tmp_path / "A" / "a.npy", np.zeros(126))
    lines = []
    assert len(extract(tmp_path, processes=1, report=lines.append)) == 1
    assert any("a.npy" in line for line in lines)


def test_a_model_of_nothing_is_not_trained(tmp_path):
    from tests.support.landmark_data import dataset

    plain = dataset("ABN", groups=2, each=4)
    features = plain.features.copy()
    features[plain.labels == "N"] = 0
    data = type(plain)(**{**plain.__dict__, "features": features})
    write_npz(data.relabel(lambda x: "nothing" if x == "N" else x), tmp_path / "d.npz")
    done = CliRunner().invoke(
        cli,
        ["baseline", "--data", str(tmp_path / "d.npz"), "--language", "new", "--steps", "3",
         "--folds", "2", "--output", str(tmp_path / "m"), "--results", str(tmp_path / "r")],
    )  # fmt: skip
    assert done.exit_code == 0, done.output
    assert "nothing is taken as 'no letter'" in done.stderr.replace("\n", " ")
    assert [x.label for x in SignModel(tmp_path / "m" / "model.onnx").labels] == ["A", "B"]


def test_nothing_but_unreadable_files_is_an_error(tmp_path, hands):
    pointer(tmp_path / "A" / "a.jpg")
    with pytest.raises(DatasetError, match="none of its 1 files could be read"):
        extract(tmp_path, processes=1, report=lambda line: None)


def test_written_datasets_of_folders_read_back(tmp_path, photos, hands):
    data = extract(photos, processes=1, report=lambda line: None)
    write_npz(data, tmp_path / "x.npz")
    assert (read_dataset(tmp_path / "x.npz").labels == data.labels).all()
