import csv
from typing import Any

import numpy as np
import pytest

from signapp.errors import DatasetError
from tests.support.landmark_data import dataset, landmarks_of, write_landmark_npz
from training.data.readers import read_dataset, write_npz


def test_landmark_npz(tmp_path):
    path = tmp_path / "set.npz"
    write_landmark_npz(path, list("ABC"), groups=2, each=3)
    data = read_dataset(path)
    points, letters, _ = landmarks_of(3, 2, 3)
    assert len(data) == 18 and data.classes == ["A", "B", "C"]
    assert data.labels.tolist() == [list("ABC")[i] for i in letters]
    np.testing.assert_allclose(data.landmarks, points, atol=1e-6)


def test_written_dataset_reads_back_the_same(tmp_path):
    data = dataset()
    write_npz(data, tmp_path / "x.npz")
    again = read_dataset(tmp_path / "x.npz")
    np.testing.assert_allclose(again.features, data.features, atol=1e-7)
    assert (again.labels == data.labels).all() and (again.groups == data.groups).all()


def test_split_npz_of_the_earlier_project(tmp_path):
    rng = np.random.default_rng(0)
    arrays: dict[str, Any] = {}
    for split, count in (("train", 6), ("val", 2), ("test", 3)):
        arrays[f"X_{split}"] = rng.random((count, 126), np.float32)
        arrays[f"y_{split}"] = np.arange(count) % 2
    np.savez(tmp_path / "s.npz", **arrays, class_names=np.array(["A", "B"]))
    data = read_dataset(tmp_path / "s.npz")
    assert data.classes == ["A", "B"] and (data.groups == "test").sum() == 3
    del arrays["y_val"]
    np.savez(tmp_path / "t.npz", **arrays)
    with pytest.raises(DatasetError, match="lacks y_val"):
        read_dataset(tmp_path / "t.npz")


def write_csv(path, header, rows):
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(header)
        writer.writerows(rows)


def test_csv(tmp_path):
    header = [f"f{i}" for i in range(126)]
    rows = [[*np.linspace(k, 1, 126), "ক" if k else "খ", "me"] for k in (0, 1, 1)]
    write_csv(tmp_path / "a.csv", [*header, "label", "group"], rows)
    data = read_dataset(tmp_path / "a.csv")
    assert data.labels.tolist() == ["খ", "ক", "ক"] and set(data.groups) == {"me"}
    write_csv(tmp_path / "b.csv", [*header, "group"], [r[:-1] for r in rows])
    with pytest.raises(DatasetError, match="column 'label'"):
        read_dataset(tmp_path / "b.csv")
    write_csv(tmp_path / "c.csv", [*header[:-1], "label"], [r[1:-1] for r in rows])
    with pytest.raises(DatasetError, match="'f125'"):
        read_dataset(tmp_path / "c.csv")
    rows[1][4] = "wide"
    write_csv(tmp_path / "d.csv", [*header, "label", "group"], rows)
    with pytest.raises(DatasetError, match="row 3, column 'f4'"):
        read_dataset(tmp_path / "d.csv")


@pytest.mark.parametrize("name", ["missing.npz", "text.npz", "empty.npz", "notes.txt"])
def test_files_that_are_no_dataset(tmp_path, name):
    path = tmp_path / name
    if name != "missing.npz":
        path.write_text("" if name == "empty.npz" else "not an archive")
    with pytest.raises(DatasetError) as error:
        read_dataset(path)
    assert str(path) in str(error.value) and "\n" not in str(error.value)


def test_npz_without_labels_or_with_pickles(tmp_path):
    np.savez(tmp_path / "a.npz", landmarks=np.zeros((2, 2, 21, 3)))
    with pytest.raises(DatasetError, match="'label'"):
        read_dataset(tmp_path / "a.npz")
    np.savez(tmp_path / "b.npz", landmarks=np.array([{}], dtype=object), label=np.array(["A"]))
    with pytest.raises(DatasetError, match="not a readable"):
        read_dataset(tmp_path / "b.npz")


def arrays(label, **more):
    return {"landmarks": np.full((len(label), 2, 21, 3), 0.5), "label": np.array(label), **more}


@pytest.mark.parametrize(
    ("label", "read"),
    [
        ([["A"], ["B"]], ["A", "B"]),
        (["क".encode(), "ख".encode()], ["क", "ख"]),
        ([0, 1], ["0", "1"]),
        (np.array([0.0, 1.0]), ["0", "1"]),
        (np.array([[0], [1]], np.uint8), ["0", "1"]),
        (["\u09df ", "\u09af\u09bc"], ["\u09af\u09bc", "\u09af\u09bc"]),
    ],
)
def test_labels_of_every_kind(tmp_path, label, read):
    np.savez(tmp_path / "a.npz", **arrays(label, group=np.array([b"x", b"y"])))
    data = read_dataset(tmp_path / "a.npz")
    assert data.labels.tolist() == read and data.groups.tolist() == ["x", "y"]


@pytest.mark.parametrize(
    ("label", "says"),
    [
        ([0, -1], "'label' of row 1 is -1; class numbers count from 0"),
        ([0.5, 1.0], "'label' of row 0 is 0.5"),
        ([float("nan"), 1.0], "'label' of row 0 is nan"),
        ([True, False], "'label' holds bool"),
        (np.eye(2), r"must be one name a row, \(2,\), not \(2, 2\); if each row marks its class"),
        ([b"\xff", b"a"], "bytes that are no UTF-8"),
    ],
)
def test_labels_that_name_nothing_get_one_line(tmp_path, label, says):
    np.savez(tmp_path / "a.npz", **arrays(label))
    with pytest.raises(DatasetError, match=says):
        read_dataset(tmp_path / "a.npz")


@pytest.mark.parametrize(
    ("y", "says"),
    [([0, -1], "row 1 is -1"), ([0, 7], "beyond its class names"), ([[0], [1]], None)],
)
def test_class_numbers_of_a_split_file(tmp_path, y, says):
    x = np.full((2, 126), 0.5, np.float32)
    np.savez(tmp_path / "s.npz", X_train=x, y_train=np.array(y), class_names=np.array(["A", "B"]))
    if says:
        with pytest.raises(DatasetError, match=says):
            read_dataset(tmp_path / "s.npz")
    else:
        assert read_dataset(tmp_path / "s.npz").labels.tolist() == ["A", "B"]
