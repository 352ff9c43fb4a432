"""The exported dataset is what training reads."""

import csv
from pathlib import Path

import numpy as np
import pytest

from signapp.recording.errors import RecordingError
from signapp.recording.export import export_dataset
from signapp.recording.store import Recordings
from tests.unit.recording.poses import random_landmarks


@pytest.fixture
def recordings(tmp_path: Path) -> Recordings:
    rng = np.random.default_rng(0)
    recordings = Recordings("test", tmp_path / "recordings")
    for signer in ("Asha", "Ravi"):
        with recordings.start_session(signer, "first") as session:
            for label in ("A", "B"):
                for _ in range(2):
                    session.new_take()
                    for _ in range(3):
                        session.add(label, random_landmarks(rng), 1.5)
    return recordings


@pytest.mark.parametrize("suffix", [".npz", ".csv"])
def test_training_reads_it_back(recordings: Recordings, tmp_path: Path, suffix: str) -> None:
    readers = pytest.importorskip("training.data.readers")
    path = tmp_path / f"data{suffix}"
    samples = recordings.samples()
    export_dataset(samples, path, "test")
    data = readers.read_dataset(path)
    np.testing.assert_allclose(data.features, [s.features for s in samples], rtol=1e-6)
    assert list(data.labels) == [s.label for s in samples]
    assert sorted(set(data.groups)) == ["signer-1", "signer-2"]


def test_npz_holds_no_pickle_and_numbers_the_takes(recordings: Recordings, tmp_path: Path) -> None:
    path = tmp_path / "data.npz"
    export_dataset(recordings.samples(), path, "test", keep_names=True)
    with np.load(path, allow_pickle=False) as data:
        assert data["landmarks"].shape == (24, 2, 21, 3)
        assert list(np.unique(data["sequence"], return_counts=True)[1]) == [3] * 8
        assert sorted(set(data["group"])) == ["Asha", "Ravi"]


def test_csv_has_the_documented_columns(recordings: Recordings, tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    export_dataset(recordings.samples(), path, "test")
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[0][:6] == ["label", "group", "session", "sequence", "aspect", "time"]
    assert len(rows) == 25 and {len(row) for row in rows} == {132}


def test_nothing_to_export_and_other_suffixes_are_refused(
    recordings: Recordings, tmp_path: Path
) -> None:
    with pytest.raises(RecordingError, match="no samples"):
        export_dataset([], tmp_path / "a.npz", "test")
    with pytest.raises(RecordingError, match=r"\.npz or \.csv"):
        export_dataset(recordings.samples(), tmp_path / "a.pkl", "test")
    assert not (tmp_path / "a.pkl").exists()
