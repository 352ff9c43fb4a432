from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from signapp.rendering.clips import ClipError, write_clip


def frames(count: int, size: tuple[int, int] = (64, 48)) -> list[np.ndarray]:
    """Grey pictures that grow brighter."""
    return [np.full((size[1], size[0], 3), 20 + 10 * i, np.uint8) for i in range(count)]


def read(path: Path) -> tuple[list[float], list[float]]:
    with av.open(str(path)) as container:
        pictures = [(float(f.time), f.to_ndarray(format="gray").mean())
                    for f in container.decode(video=0)]  # fmt: skip
    return [t for t, _ in pictures], [level for _, level in pictures]


def test_frames_come_back_in_order_at_their_times(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    assert write_clip(path, frames(10), Fraction(30000, 1001), title="ten") == 10
    times, levels = read(path)
    assert times == pytest.approx([i * 1001 / 30000 for i in range(10)], abs=1e-4)
    assert levels == sorted(levels)
    assert levels[9] == pytest.approx(110, abs=4)


def test_a_start_offset_and_uneven_times(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    uneven = [0.0, 0.1, 0.15, 0.5, 2.0]
    write_clip(path, frames(5), 30, start_s=3.0, times=uneven)
    times, _ = read(path)
    assert times == pytest.approx([3 + t for t in uneven], abs=2e-3)


def test_odd_sizes_lose_a_row_and_a_column(tmp_path: Path) -> None:
    write_clip(tmp_path / "a.mp4", frames(2, (65, 49)))
    with av.open(str(tmp_path / "a.mp4")) as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height) == (64, 48)


@pytest.mark.parametrize(
    ("kwargs", "said"),
    [({"fps": 0}, "frame rate"), ({"fps": float("nan")}, "frame rate"),
     ({"times": [0.0, 0.5, 0.5]}, "must increase")],
)  # fmt: skip
def test_bad_times_are_refused(tmp_path: Path, kwargs: dict, said: str) -> None:
    with pytest.raises(ClipError, match=said):
        write_clip(tmp_path / "a.mp4", frames(3), **kwargs)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_left_of_a_clip_that_fails(tmp_path: Path) -> None:
    def broken():
        yield from frames(3)
        raise RuntimeError("the source broke")

    with pytest.raises(RuntimeError, match="the source broke"):
        write_clip(tmp_path / "a.mp4", broken())
    with pytest.raises(ClipError, match="no frames"):
        write_clip(tmp_path / "a.mp4", [])
    with pytest.raises(ClipError, match="writable"):
        write_clip(tmp_path / "a.unknown", frames(1))
    with pytest.raises(ValueError, match="one size"):
        write_clip(tmp_path / "a.mp4", [*frames(1), *frames(1, (32, 32))])
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ClipError, match="cannot write"):
        write_clip(tmp_path / "file" / "a.mp4", frames(1))
