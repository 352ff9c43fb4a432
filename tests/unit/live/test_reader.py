from collections.abc import Callable
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from signapp.capture import Source, SourceKind, SourceSpec, SourceState, SourceStatus
from signapp.errors import SourceError
from signapp.landmarks.tracker import HandTracker
from signapp.live.reader import committed
from signapp.recognition.model import SignModel
from signapp.settings import WritingSettings
from tests.support.gui import CAMERA, FakeTracker, Stage
from tests.support.models import tiny_model
from tests.support.videos import grey_images, write_video

TRACKER = cast(HandTracker, FakeTracker())
FILM = SourceSpec(SourceKind.FILE, "film.mp4")


@pytest.fixture
def model(tmp_path: Path) -> SignModel:
    return SignModel(tiny_model(tmp_path / "model.onnx", ("A", "B", "L")))


class Reel:
    """Shows letter after letter, each for a second, with a moment of nothing after it."""

    def __init__(self, *shown: int) -> None:
        self.frames = [i for number in shown for i in [number] * 40 + [0] * 20]
        self.read_so_far, self.closed = 0, False
        self.waited: list[bool] = []

    def open(self, spec: SourceSpec, wait: Callable[[float], bool]) -> Source:
        self.waited.append(wait(1000.0))  # a file that is played would wait here
        return self  # type: ignore[return-value]

    def read(self) -> tuple[np.ndarray, float] | None:
        if self.read_so_far == len(self.frames):
            return None
        image = np.full((48, 64, 3), self.frames[self.read_so_far], np.uint8)
        self.read_so_far += 1
        return image, self.read_so_far / 30

    def __enter__(self) -> "Reel":
        return self

    def __exit__(self, *_: object) -> None:
        self.closed = True


def test_a_file_gives_every_letter_that_was_held_and_is_closed(model: SignModel) -> None:
    reel = Reel(1, 3, 3, 2)
    commits = list(committed(FILM, model, WritingSettings(), TRACKER, opener=reel.open))
    assert [commit.letter.label for commit in commits] == ["A", "L", "L", "B"]
    assert [commit.time_s for commit in commits] == sorted(commit.time_s for commit in commits)
    assert reel.closed and reel.waited == [False]


def test_it_gives_each_letter_at_once(model: SignModel) -> None:
    reel = Reel(1, 2)
    letters = committed(FILM, model, WritingSettings(), TRACKER, opener=reel.open)
    assert next(letters).letter.label == "A"
    assert reel.read_so_far < 40, "the rest of the file is not read yet"
    letters.close()
    assert reel.closed


def test_a_longer_hold_writes_less(model: SignModel) -> None:
    writing = WritingSettings(hold_s=3.0)
    assert not list(committed(FILM, model, writing, TRACKER, opener=Reel(1, 2).open))


def test_a_file_that_is_no_video_is_said(model: SignModel, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(b"no film")
    spec = SourceSpec(SourceKind.FILE, str(path))
    with pytest.raises(SourceError, match=r"film\.mp4"):
        list(committed(spec, model, WritingSettings(), TRACKER))


def test_a_film_without_hands_has_no_letters(model: SignModel, tmp_path: Path) -> None:
    path = write_video(tmp_path / "film.mp4", grey_images(30))
    spec = SourceSpec(SourceKind.FILE, str(path))
    assert not list(committed(spec, model, WritingSettings(), TRACKER))


def test_a_camera_is_read_until_nobody_wants_more(model: SignModel) -> None:
    stage, told = Stage(), list[SourceStatus]()
    stage.shown = 2
    letters = committed(
        CAMERA, model, WritingSettings(), TRACKER, on_status=told.append, opener=stage.opener
    )
    assert next(letters).letter.label == "B"
    letters.close()
    assert SourceState.PLAYING in [status.state for status in told]
