import cv2
import numpy as np
import pytest

from signapp.errors import DatasetError
from training.data import looking
from training.data.file_groups import read_groups
from training.data.folders import extract
from training.data.parts import clear_parts


def write_picture(path, seed):
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = np.random.default_rng(seed).integers(0, 60, (120, 160, 3), dtype=np.uint8)
    path.write_bytes(cv2.imencode(".png", picture)[1].tobytes())


def test_pictures_without_a_hand_are_counted_and_damaged_ones_reported(tmp_path, monkeypatch):
    folder, parts = tmp_path / "pictures", tmp_path / "parts"
    write_picture(folder / "A" / "ঠিক.png", 0)
    write_picture(folder / "B" / "anna" / "two.png", 1)
    (folder / "B" / "broken.png").write_bytes(b"not a picture")
    problems, steps = [], []
    data = extract(
        folder, processes=1, parts=parts, report=problems.append,
        progress=lambda done, total: steps.append((done, total)),
    )  # fmt: skip
    assert data.labels.tolist() == ["A", "B"] and not data.detected.any()
    assert data.groups.tolist() == ["unknown", "anna"]
    assert data.aspect.tolist() == pytest.approx([160 / 120] * 2)
    assert "broken.png" in problems[0] and steps == [(3, 3)]
    assert len(problems) == 2 and "no hand in any of the 2 rows of A, B" in problems[1]

    # A second run takes the finished piece and never looks at a picture.
    monkeypatch.setattr(looking, "look_at", lambda path: pytest.fail("looked again"))
    again = extract(folder, processes=1, parts=parts)
    np.testing.assert_array_equal(again.features, data.features)
    clear_parts(parts)
    assert not parts.exists()


def test_nothing_readable_is_an_error(tmp_path):
    (tmp_path / "A").mkdir()
    (tmp_path / "A" / "x.jpg").write_bytes(b"")
    with pytest.raises(DatasetError, match="none of its 1 files"):
        extract(tmp_path, processes=1)


def test_groups_come_from_a_file_that_knows_them(tmp_path):
    folder = tmp_path / "pictures"
    for name in ("one.png", "two.png", "three.png"):
        write_picture(folder / "A" / name, 0)
    known = tmp_path / "known.npz"
    np.savez(known, path=["elsewhere/A/one.png", "elsewhere\\A\\two.png"], group=["S1", "S2"])
    data = extract(folder, processes=1, groups=read_groups(known))
    names = ["one", "three", "two"]  # sorted, as the rows are
    assert dict(zip(names, data.groups.tolist(), strict=True)) == {
        "one": "S1", "two": "S2", "three": "unknown"
    }  # fmt: skip
    table = tmp_path / "known.csv"
    table.write_text("path,group\nA/three.png,S3\n", encoding="utf-8")
    assert extract(folder, processes=1, groups=read_groups(table)).groups.tolist() == [
        "unknown", "S3", "unknown"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("path,who\nA/one.png,S1\n", "lacks the column 'group'"),
        ("path,group\nA/one.png,\n", "the group of A/one.png is empty"),
        ("path,group\nx/A/one.png,S1\ny/A/one.png,S2\n", "two groups for A/one.png"),
        ("path,group\nB/one.png,S1\n", "none of its files is named"),
    ],
)
def test_groups_that_cannot_be_used_get_one_line(tmp_path, text, says):
    write_picture(tmp_path / "pictures" / "A" / "one.png", 0)
    table = tmp_path / "known.csv"
    table.write_text(text, encoding="utf-8")
    with pytest.raises(DatasetError, match=says):
        extract(tmp_path / "pictures", processes=1, groups=read_groups(table))


def test_an_npz_without_paths_cannot_give_groups(tmp_path):
    np.savez(tmp_path / "x.npz", group=["S1"])
    with pytest.raises(DatasetError, match="lacks the array 'path'"):
        read_groups(tmp_path / "x.npz")
