"""Files of sequences: what is read, what is assumed, what is refused in one line."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from signapp.errors import DatasetError
from signapp.languages.signs import load_signs
from tests.support.moving_signs import WAYS, write_sequences
from training.data.sequences import holds_sequences, join, read_sequences
from training.data.sign_people import folds_of_people, material, may_look_alike


def test_sequences_and_their_windows(tmp_path: Path) -> None:
    path = write_sequences(tmp_path / "a.npz", each=2)
    assert holds_sequences(path)
    data = read_sequences(path)
    assert len(data) == 2 * len(WAYS) * 2 and data.classes == sorted(WAYS)
    assert data.windows().shape == (len(data), 16, 126)
    part = data.subset(data.labels == "nod")
    assert set(part.labels.tolist()) == {"nod"} and part.start[-1] == len(part.features)
    np.testing.assert_array_equal(part.windows(), data.windows()[data.labels == "nod"])
    both = join([part, data], "both")
    np.testing.assert_array_equal(both.windows()[: len(part)], part.windows())


def test_what_is_missing_is_assumed_and_said(tmp_path: Path) -> None:
    whole = read_sequences(write_sequences(tmp_path / "a.npz", each=1))
    lines: list[str] = []
    bare = write_sequences(tmp_path / "b.npz", each=1, aspect=None, group=None, fps=None)
    data = read_sequences(bare, lines.append)
    np.testing.assert_array_equal(data.features, whole.features)
    assert set(data.groups.tolist()) == {"unknown"} and not data.fps.any()
    assert len(lines) == 1 and "4:3" in lines[0]


def test_the_last_start_may_be_left_out_and_frames_around_are_not_used(tmp_path: Path) -> None:
    whole = read_sequences(write_sequences(tmp_path / "a.npz", each=1))
    short = write_sequences(tmp_path / "b.npz", each=1, start=whole.start[:-1])
    np.testing.assert_array_equal(read_sequences(short).start, whole.start)
    inner = write_sequences(
        tmp_path / "c.npz", each=1, start=whole.start[1:-1], label=whole.labels[1:-1],
        group=None, aspect=whole.fps[1:-1] + 2, fps=whole.fps[1:-1],
    )  # fmt: skip
    assert len(read_sequences(inner).features) == whole.start[-2] - whole.start[1]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"label": None}, "'label'"),
        ({"start": np.array([0, 5])}, "'start'"),
        ({"start": np.arange(11)[::-1]}, "rise"),
        ({"label": np.array([""] * 10)}, "empty label"),
        ({"landmarks": np.zeros((4, 21, 3))}, "landmarks"),
        ({"landmarks": np.full((300, 2, 21, 3), np.nan)}, "NaN"),
        ({"aspect": np.zeros(10)}, "aspect"),
        ({"aspect": np.ones(7)}, "aspect"),
        ({"fps": np.ones(7)}, "fps"),
    ],
)
def test_faults_are_named(tmp_path: Path, changes: dict[str, Any], words: str) -> None:
    path = write_sequences(tmp_path / "a.npz", each=1, **changes)
    with pytest.raises(DatasetError, match=words) as caught:
        read_sequences(path)
    assert str(path) in str(caught.value) and "\n" not in str(caught.value)


def test_other_files_hold_no_sequences(tmp_path: Path) -> None:
    assert not holds_sequences(tmp_path / "none.npz")
    (tmp_path / "bad.npz").write_bytes(b"PK no")
    assert not holds_sequences(tmp_path / "bad.npz")
    np.savez(tmp_path / "still.npz", landmarks=np.zeros((1, 2, 21, 3)), label=["A"])
    assert not holds_sequences(tmp_path / "still.npz")


def test_signs_and_people_for_training(tmp_path: Path) -> None:
    names = {"wave": "Thank_You", "nod": "#A_to_B", "slide": "nothing", "lift": "J"}
    path = write_sequences(tmp_path / "mine.npz", ["ada/1", "ada/2", "ben"], names=names, each=2)
    lines: list[str] = []
    found = material(read_sequences(path), {"isl": load_signs("isl")}, lines.append)
    assert set(found.signs.tolist()) == {"isl:circle", "isl:thankyou", "isl:jmoving"}
    assert set(found.people.tolist()) == {"ada", "ben"}
    assert len(lines) == 2 and "between" in lines[0] and "no sign" in lines[1]
    assert folds_of_people(found.people, 5) == [["ada"], ["ben"]]
    assert may_look_alike("isl:hello", "asl:hello") and not may_look_alike("isl:a", "asl:b")
