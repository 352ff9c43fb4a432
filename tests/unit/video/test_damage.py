"""Files that are cut off, damaged or no video: one clear line, never silence."""

import os
from pathlib import Path

import pytest

from signapp.errors import SourceError
from signapp.video import VideoReader
from tests.support.videos import grey_images, write_audio, write_video

FASTSTART = {"movflags": "+faststart"}


def refused(path: Path) -> str:
    with pytest.raises(SourceError) as caught:
        VideoReader(path)
    line = str(caught.value)
    assert "\n" not in line
    assert path.name in line
    return line


def test_missing(tmp_path: Path) -> None:
    assert "check the path" in refused(tmp_path / "no.mp4")


def test_folder(tmp_path: Path) -> None:
    assert "folder" in refused(tmp_path)


def test_empty(tmp_path: Path) -> None:
    path = tmp_path / "v.mp4"
    path.touch()
    assert "empty" in refused(path)


def test_text(tmp_path: Path) -> None:
    path = tmp_path / "v.mp4"
    path.write_text("these are my notes\n" * 400)
    assert "not a video" in refused(path)


def test_sound_only(tmp_path: Path) -> None:
    assert "no video stream" in refused(write_audio(tmp_path / "v.mp4"))


def test_playlist_is_not_followed(tmp_path: Path) -> None:
    clip = write_video(tmp_path / "v.mp4", grey_images(5))
    path = tmp_path / "list.mp4"
    path.write_text(f"ffconcat version 1.0\nfile 'http://127.0.0.1:9/{clip.name}'\n")
    refused(path)


def test_name_is_not_a_protocol(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    refused(Path("concat:a.mp4|b.mp4"))


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root reads all")
def test_not_allowed(tmp_path: Path) -> None:
    path = write_video(tmp_path / "v.mp4", grey_images(5))
    path.chmod(0)
    assert "Permission" in refused(path)


def cut(path: Path, tenths: int) -> Path:
    data = path.read_bytes()
    target = path.with_name(f"cut{tenths}{path.suffix}")
    target.write_bytes(data[: len(data) * tenths // 10])
    return target


@pytest.mark.parametrize("tenths", range(1, 10))
@pytest.mark.parametrize(("suffix", "mux"), [(".mp4", {}), (".mp4", FASTSTART), (".mkv", {})])
def test_cut_off_is_always_told(
    tmp_path: Path, tenths: int, suffix: str, mux: dict[str, str]
) -> None:
    whole = write_video(tmp_path / f"v{suffix}", grey_images(100, 320, 240), mux=mux, audio=True)
    path = cut(whole, tenths)
    try:
        reader = VideoReader(path)
    except SourceError as error:
        assert "\n" not in str(error)
        return
    with reader:
        count = sum(1 for _ in reader)
        assert count <= 100
        assert reader.problem


def test_overwritten_middle_is_told(tmp_path: Path) -> None:
    whole = write_video(tmp_path / "v.mp4", grey_images(100, 320, 240), codec="mpeg4")
    data = bytearray(whole.read_bytes())
    middle = len(data) // 3
    data[middle : middle + 2000] = b"\x00" * 2000
    whole.write_bytes(data)
    with VideoReader(whole) as reader:
        for _ in reader:
            pass
        assert reader.problem is None or "damaged" in str(reader.problem)
