import cv2
import numpy as np
import pytest

from signapp.errors import DatasetError
from training import media
from training.media import clear_parts, extract


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
    assert len(problems) == 1 and "broken.png" in problems[0] and steps == [(3, 3)]

    # A second run takes the finished piece and never looks at a picture.
    monkeypatch.setattr(media, "_look", lambda path: pytest.fail("looked again"))
    again = extract(folder, processes=1, parts=parts)
    np.testing.assert_array_equal(again.features, data.features)
    clear_parts(parts)
    assert not parts.exists()


def test_nothing_readable_is_an_error(tmp_path):
    (tmp_path / "A").mkdir()
    (tmp_path / "A" / "x.jpg").write_bytes(b"")
    with pytest.raises(DatasetError, match="none of its 1 files"):
        extract(tmp_path, processes=1)
