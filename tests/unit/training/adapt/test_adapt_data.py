"""The recordings that a model is adapted to: what is left out is listed."""

import numpy as np
import pytest

from signapp.errors import DatasetError
from tests.support.landmark_data import landmarks_of
from training.adapt.recordings import read_recorded


def test_letters_of_too_few_samples_are_listed(tmp_path):
    points, letters, _ = landmarks_of(2, 1, 10)
    label = np.array(["A", "B"])[letters]
    rows = np.concatenate([np.flatnonzero(label == "A"), np.flatnonzero(label == "B")[:1]])
    count = len(rows)
    path = tmp_path / "r.npz"
    np.savez(
        path, landmarks=points[rows], label=label[rows], aspect=np.ones(count),
        group=np.full(count, "s"), session=np.full(count, "1"), sequence=np.arange(count),
    )  # fmt: skip
    recorded = read_recorded(path)
    assert set(recorded.labels) == {"A"} and recorded.left_out == {"B": 1}


def test_a_damaged_file_gets_one_line(tmp_path):
    path = tmp_path / "r.npz"
    path.write_bytes(b"PK\x03\x04 damaged")
    with pytest.raises(DatasetError, match="holds no recordings"):
        read_recorded(path)
