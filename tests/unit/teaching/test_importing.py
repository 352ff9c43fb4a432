"""Photos and videos of the user's own: what is kept, and what is said of the rest."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from signapp.errors import HandModelError, Said
from signapp.teaching import importing
from signapp.teaching.importing import files_to_import, pictures_of_files
from tests.support.videos import grey_images, write_video


class FakeTracker:
    """Finds nothing; raises what it was given for pictures that are wholly black."""

    error: Exception | None = None

    def __init__(self, *_: object, **__: object) -> None:
        pass

    def __enter__(self) -> "FakeTracker":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def detect(self, image: np.ndarray, *_: object) -> object:
        if self.error is not None and not image.any():
            raise self.error

        class Found:
            count = 1 if image.mean() > 128 else 0

        return Found()


@pytest.fixture
def tracker(monkeypatch: pytest.MonkeyPatch) -> type[FakeTracker]:
    monkeypatch.setattr(importing, "HandTracker", FakeTracker)
    monkeypatch.setattr(FakeTracker, "error", None)
    return FakeTracker


def photo(path: Path, grey: int) -> Path:
    Image.fromarray(np.full((20, 30, 3), grey, np.uint8)).save(path)
    return path


def run(paths: list[Path]) -> tuple[list[int], list[str], list[str]]:
    problems: list[Said] = []
    handless: list[Said] = []
    found = pictures_of_files(
        paths, problem=problems.append, cancel=lambda: False, handless=handless.append
    )
    files = [p.file for p in found if p.hands is not None]
    return files, [str(x) for x in problems], [str(x) for x in handless]


def test_every_file_that_gave_nothing_is_named_with_the_reason(
    tmp_path: Path, tracker: type[FakeTracker]
) -> None:
    (tmp_path / "pointer.jpg").write_bytes(b"version https://git-lfs.github.com/spec/v1\n")
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    clip = write_video(tmp_path / "clip.mp4", grey_images(7, 64, 48))
    good, dark, last = (
        photo(tmp_path / f"{n}.png", g) for n, g in zip("abc", (200, 9, 250), strict=True)
    )
    odd = [tmp_path / name for name in ("pointer.jpg", "notes.txt", "gone.jpg")]
    paths = [good, odd[0], dark, odd[1], odd[2], last]
    kept, problems, handless = run([*paths, clip])
    assert kept[:2] == [0, 5]
    assert len(problems) == 3
    for name, line in zip(("pointer.jpg", "notes.txt", "gone.jpg"), problems, strict=True):
        assert name in line and "\n" not in line
    assert "b.png shows no hand" in handless[0]


@pytest.mark.parametrize("error", [RuntimeError("graph\nbroke"), KeyError(31), MemoryError()])
def test_whatever_the_tracker_raises_ends_that_file_alone(
    tmp_path: Path, tracker: type[FakeTracker], monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    monkeypatch.setattr(tracker, "error", error)
    paths = [photo(tmp_path / f"{i}.png", grey) for i, grey in enumerate((200, 0, 220))]
    kept, problems, _ = run(paths)
    assert kept == [0, 2]
    assert len(problems) == 1 and "1.png could not be used" in str(problems[0])
    assert "\n" not in str(problems[0])


def test_a_missing_hand_model_is_no_fault_of_a_file(
    tmp_path: Path, tracker: type[FakeTracker], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tracker, "error", HandModelError("no hand model"))
    with pytest.raises(HandModelError):
        run([photo(tmp_path / "a.png", 0)])


def test_without_another_listener_problems_tell_both(
    tmp_path: Path, tracker: type[FakeTracker]
) -> None:
    problems: list[Said] = []
    paths = [photo(tmp_path / "a.png", 5)]
    assert [
        p.hands for p in pictures_of_files(paths, problem=problems.append, cancel=lambda: False)
    ] == [None]
    assert len(problems) == 1 and "shows no hand" in str(problems[0])


def test_folders_give_their_files_and_say_what_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "L" / "day 2").mkdir(parents=True)
    photo(tmp_path / "L" / "a.png", 1)
    photo(tmp_path / "L" / "day 2" / "b.png", 1)
    (tmp_path / "L" / "raw.cr2").write_bytes(b"x")
    (tmp_path / "none").mkdir()
    files, notes = files_to_import([tmp_path / "L", tmp_path / "c.jpg", tmp_path / "none"])
    assert [f.name for f in files] == ["a.png", "b.png", "c.jpg"]
    assert len(notes) == 2 and "raw.cr2" in notes[0] and "no pictures or videos" in notes[1]
