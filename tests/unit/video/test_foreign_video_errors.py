"""Whatever the decoder raises, and whatever it finds in a frame, concerns that file alone."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from av.sidedata.sidedata import Type

from signapp.errors import SourceError, reason
from signapp.video import VideoReader, orientation, reader
from signapp.video.opening import open_video
from signapp.video.orientation import UPRIGHT
from tests.support.exif import jpeg_with_exif, motion_jpeg
from tests.support.videos import corner_image, grey_images, write_video

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)
UPRIGHT_CORNERS = [RED, GREEN, WHITE, BLUE]
ERRORS = [
    ValueError("31 is not a valid Type"),
    KeyError("DISPLAYMATRIX"),
    OSError("no such device"),
    AssertionError(),
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
    MemoryError(),
    OverflowError("too large"),
]
every_error = pytest.mark.parametrize("error", ERRORS, ids=lambda e: type(e).__name__)


def corners(image: np.ndarray) -> list[tuple[int, ...]]:
    h, w = image.shape[:2]
    ys, xs = (h // 4, h // 4, 3 * h // 4, 3 * h // 4), (w // 4, 3 * w // 4, 3 * w // 4, w // 4)
    return [
        tuple(int(v > 127) * 255 for v in image[y, x].astype(int))
        for y, x in zip(ys, xs, strict=True)
    ]


def stored(orientation: int) -> np.ndarray:
    """The picture as a camera stores it that says it is to be turned by `orientation`."""
    undo = {
        1: lambda p: p,
        2: lambda p: p[:, ::-1],
        3: lambda p: p[::-1, ::-1],
        4: lambda p: p[::-1],
        5: lambda p: p.transpose(1, 0, 2),
        6: lambda p: np.rot90(p, 1),
        7: lambda p: p[::-1, ::-1].transpose(1, 0, 2),
        8: lambda p: np.rot90(p, -1),
    }
    return np.ascontiguousarray(undo[orientation](corner_image()))


@pytest.mark.parametrize("suffix", [".mov", ".mkv", ".avi", ".mjpeg"])
@pytest.mark.parametrize("turn", range(1, 9))
def test_frames_with_exif_are_read_and_turned(tmp_path: Path, suffix: str, turn: int) -> None:
    path = motion_jpeg(tmp_path / f"v{suffix}", [jpeg_with_exif(stored(turn), turn)] * 4)
    with VideoReader(path) as video:
        images = [frame.image for frame in video]
    assert len(images) == 4
    assert corners(images[0]) == UPRIGHT_CORNERS
    assert images[0].shape == (48, 64, 3)


def test_a_photo_with_exif_is_a_video_of_one_frame(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(jpeg_with_exif(stored(6), 6))
    with VideoReader(path) as video:
        assert corners(next(video).image) == UPRIGHT_CORNERS


def test_the_turn_may_change_from_frame_to_frame(tmp_path: Path) -> None:
    pictures = [jpeg_with_exif(stored(turn), turn) for turn in (1, 3, 6, 6, 8, 1)]
    with VideoReader(motion_jpeg(tmp_path / "v.mjpeg", pictures)) as video:
        assert all(corners(frame.image) == UPRIGHT_CORNERS for frame in video)


@every_error
@pytest.mark.parametrize(("degrees", "turn"), [(0, 1), (-90, 6), (90, 8), (180, 3)])
def test_side_data_that_cannot_be_looked_into(error: Exception, degrees: int, turn: int) -> None:
    class Frame:
        rotation = degrees

        @property
        def side_data(self) -> Any:
            raise error

    found = orientation.orientation(Frame())  # type: ignore[arg-type]
    if isinstance(error, KeyError):  # how "there is none" is said
        assert found == UPRIGHT
    else:
        assert corners(found.apply(stored(turn))) == UPRIGHT_CORNERS


def test_kinds_of_side_data_to_come_have_a_name() -> None:
    assert Type(97) is Type(97)
    assert Type(97) is not Type(98)
    assert Type(97).value == 97  # type: ignore[comparison-overlap]
    assert Type(6) is Type.DISPLAYMATRIX
    with pytest.raises(ValueError, match="nonsense"):
        Type("nonsense")


class Odd:
    """A PyAV object that raises `error` in one of its methods, after `good` calls."""

    def __init__(self, real: Any, method: str, error: Exception, good: int) -> None:
        self._real, self._method, self._error, self._good = real, method, error, [good]

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._real, name)
        if name == "demux":
            return self._demux
        if name != self._method:
            return value
        return self._fail

    def _fail(self, *args: Any, **options: Any) -> Any:
        if self._good[0] > 0:
            self._good[0] -= 1
            return getattr(self._real, self._method)(*args, **options)
        raise self._error

    def _demux(self) -> Iterator[Any]:
        for packet in self._real.demux():
            if self._method == "demux":
                self._fail_next()
            odd = Odd(packet, self._method, self._error, 0)
            odd._good = self._good
            yield odd if self._method == "decode" else packet

    def _fail_next(self) -> None:
        self._good[0] -= 1
        if self._good[0] < 0:
            raise self._error


def odd_reader(
    monkeypatch: pytest.MonkeyPatch, path: Path, method: str, error: Exception, good: int = 0
) -> VideoReader:
    real = open_video

    def opened(path: Path) -> Any:
        container, stream = real(path)
        return Odd(container, method, error, good), stream

    monkeypatch.setattr(reader, "open_video", opened)
    return VideoReader(path)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return write_video(tmp_path / "v.mp4", grey_images(30))


@every_error
def test_opening(monkeypatch: pytest.MonkeyPatch, clip: Path, error: Exception) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise error

    monkeypatch.setattr(av, "open", fail)
    with pytest.raises(SourceError) as caught:
        VideoReader(clip)
    assert str(clip) in str(caught.value) and "\n" not in str(caught.value)


@every_error
def test_describing_the_container(
    monkeypatch: pytest.MonkeyPatch, clip: Path, error: Exception
) -> None:
    closed = []

    class Container:
        @property
        def format(self) -> Any:
            raise error

        def close(self) -> None:
            closed.append(True)
            raise error  # closing fails too: the first error is told

    monkeypatch.setattr(av, "open", lambda *_, **__: Container())
    with pytest.raises(SourceError, match=re.escape(reason(error))):
        VideoReader(clip)
    assert closed


@every_error
def test_decoding_never_works(
    monkeypatch: pytest.MonkeyPatch, clip: Path, error: Exception
) -> None:
    with pytest.raises(SourceError, match="no frame could be decoded"):
        odd_reader(monkeypatch, clip, "decode", error)


@every_error
def test_decoding_fails_once_it_has_worked(
    monkeypatch: pytest.MonkeyPatch, clip: Path, error: Exception
) -> None:
    with odd_reader(monkeypatch, clip, "decode", error, 12) as video:
        assert 0 < len(list(video)) < 30
        assert video.problem is not None and "damaged" in str(video.problem)


@every_error
def test_demuxing(monkeypatch: pytest.MonkeyPatch, clip: Path, error: Exception) -> None:
    with odd_reader(monkeypatch, clip, "demux", error, 20) as video:
        assert 0 < len(list(video)) < 30
        assert video.problem is not None and "stopped early" in str(video.problem)


@every_error
def test_a_frame_that_cannot_be_shown_is_left_out(
    monkeypatch: pytest.MonkeyPatch, clip: Path, error: Exception
) -> None:
    shown = VideoReader._picture

    def picture(self: VideoReader, frame: av.VideoFrame) -> Any:
        if frame.time and round(frame.time * 25) % 3 == 1:
            raise error
        return shown(self, frame)

    monkeypatch.setattr(VideoReader, "_picture", picture)
    with VideoReader(clip) as video:
        assert len(list(video)) == 20
        assert video.problem is not None and "10 of 30" in str(video.problem)


@every_error
def test_seeking(monkeypatch: pytest.MonkeyPatch, clip: Path, error: Exception) -> None:
    with odd_reader(monkeypatch, clip, "seek", error) as video:
        next(video)
        with pytest.raises(SourceError, match=r"cannot go to 0\.500 s"):
            video.seek(0.5)


@every_error
def test_anything_else_in_a_frame(
    monkeypatch: pytest.MonkeyPatch, clip: Path, error: Exception
) -> None:
    with VideoReader(clip) as video:
        next(video)
        monkeypatch.setattr(VideoReader, "_time", lambda *_: (_ for _ in ()).throw(error))
        with pytest.raises(SourceError, match=clip.name):
            list(video)
