import time
from pathlib import Path

import av
import numpy as np
import pytest

from signapp.capture import SourceKind, SourceSpec, open_source
from signapp.capture.files import FileSource
from signapp.errors import SourceError


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "clip.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=50)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for i in range(10):
            picture = np.full((48, 64, 3), 20 * i, np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, "rgb24")))
        container.mux(stream.encode())
    return path


def test_a_file_plays_at_its_own_speed_and_ends(clip: Path) -> None:
    waits: list[float] = []

    def wait(seconds: float) -> bool:
        waits.append(seconds)
        time.sleep(seconds)
        return False

    start = time.perf_counter()
    times = []
    with FileSource(clip, wait=wait) as source:
        while (got := source.read()) is not None:
            times.append(got[1])
    assert times == pytest.approx([i / 50 for i in range(10)], abs=1e-6)
    assert time.perf_counter() - start >= 0.17  # the last frame is due 9/50 s after the first
    assert waits


def test_a_looped_file_goes_on_with_growing_times(clip: Path) -> None:
    with FileSource(clip, loop=True, wait=lambda s: True) as source:
        times = [source.read()[1] for _ in range(25)]  # type: ignore[index]
    assert np.diff(times) == pytest.approx(0.02, abs=1e-6)


@pytest.mark.parametrize("content", [b"", b"this is no video"])
def test_what_is_no_video_is_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.mp4"
    path.write_bytes(content)
    with pytest.raises(SourceError), open_source(SourceSpec(SourceKind.FILE, str(path))) as source:
        source.read()


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gone\.mp4"):
        open_source(SourceSpec(SourceKind.FILE, str(tmp_path / "gone.mp4")))


def test_a_missing_camera_is_one_line() -> None:
    with pytest.raises(SourceError, match="is not there"):
        open_source(SourceSpec(SourceKind.CAMERA, "no such camera"))
