"""The one reader of pictures: every format, every turn, and what is no picture."""

import base64
import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from signapp.errors import SourceError
from signapp.video import pictures
from signapp.video.media import open_media
from signapp.video.pictures import is_moving, read_frames, read_picture
from signapp.video.suffixes import IMAGE_SUFFIXES, VIDEO_SUFFIXES
from tests.support.videos import grey_images, write_video

# A picture of four fields tells every turn and flip: red, green / blue, white.
FIELDS = np.zeros((40, 60, 3), np.uint8)
FIELDS[:20, :30] = (255, 0, 0)
FIELDS[:20, 30:] = (0, 255, 0)
FIELDS[20:, :30] = (0, 0, 255)
FIELDS[20:, 30:] = 255
# As it must be stored for each EXIF number to be shown upright.
STORED = {
    1: FIELDS,
    2: FIELDS[:, ::-1],
    3: FIELDS[::-1, ::-1],
    4: FIELDS[::-1],
    5: FIELDS.transpose(1, 0, 2),
    6: np.rot90(FIELDS, 1),
    7: FIELDS[::-1, ::-1].transpose(1, 0, 2),
    8: np.rot90(FIELDS, -1),
}


POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 4\n"


def write(path: Path, pixels: np.ndarray, **how: object) -> Path:
    Image.fromarray(np.ascontiguousarray(pixels)).save(path, **how)  # type: ignore[arg-type]
    return path


def corners(image: np.ndarray) -> list[list[int]]:
    height, width = image.shape[:2]
    places = [(0.25, 0.25), (0.25, 0.75), (0.75, 0.25), (0.75, 0.75)]
    return [(image[int(y * height), int(x * width)] > 127).astype(int).tolist() for y, x in places]


@pytest.mark.parametrize("turn", STORED)
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif", ".avif"])
def test_exif_turns_are_applied_in_every_format(tmp_path: Path, suffix: str, turn: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = turn
    path = write(tmp_path / f"p{suffix}", STORED[turn], exif=exif)
    image = read_picture(path)
    assert image.shape == (40, 60, 3) and image.dtype == np.uint8
    assert image.flags["C_CONTIGUOUS"] and corners(image) == corners(FIELDS)


@pytest.mark.parametrize("mode", ["CMYK", "L", "LA", "P", "RGBA", "1"])
def test_every_kind_of_pixels_becomes_rgb(tmp_path: Path, mode: str) -> None:
    suffix = ".tif" if mode == "CMYK" else ".png"
    Image.fromarray(FIELDS).convert("RGBA" if mode == "LA" else "RGB").convert(mode).save(
        tmp_path / f"p{suffix}"
    )
    image = read_picture(tmp_path / f"p{suffix}")
    assert image.shape == (40, 60, 3) and image.dtype == np.uint8
    assert (image[30, 50] == 255).all()


def test_sixteen_bits_become_eight_and_are_not_cut_off(tmp_path: Path) -> None:
    grey = np.linspace(0, 65535, 64).astype(np.uint16).reshape(8, 8)
    Image.fromarray(grey).save(tmp_path / "p.png")
    assert abs(read_picture(tmp_path / "p.png")[..., 0].astype(int) - (grey >> 8)).max() <= 1


def test_the_content_and_not_the_suffix_says_what_a_picture_is(tmp_path: Path) -> None:
    for kind in ("AVIF", "GIF", "WEBP", "PNG"):
        path = tmp_path / f"{kind}.jpg"
        write(path, FIELDS, format=kind)
        assert read_picture(path).shape == (40, 60, 3)


# The four fields as a phone stores them: HEIC with its own turn, and the same turn in EXIF data.
HEIC = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAchtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAA"
    "AAAAAAAAAAADRpbG9jAAAAAERAAAIAAQAAAAAB4gABAAAACgAAAHgAAgAAAAACWgABAAAACgAAACQAAAA4aWluZgAA"
    "AAAAAgAAABVpbmZlAgAAAAABAABodmMxAAAAABVpbmZlAgAAAQACAABFeGlmAAAAAA5waXRtAAAAAAABAAABB2lwcn"
    "AAAADmaXBjbwAAAHZodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroC"
    "QGEAAQAqQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbq5Ka5uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkAAAATY29scm"
    "5jbHgAAQANAAaAAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAoY2xhcAAAACgAAAABAAAAPAAAAAH////oAAAAAv////wA"
    "AAACAAAAEHBpeGkAAAAAAwgICAAAAAlpcm90AwAAABlpcG1hAAAAAAAAAAEAAQaBAgMFhIYAAAAaaXJlZgAAAAAAAA"
    "AOY2RzYwACAAEAAQAAAKRtZGF0AAAAdCgBr1id1CAbBpS/w6b+vkUVf6cU6ig2lR8UFPHkMD2o8KqP1lApsSH/bpFG"
    "Un0mm1iElxl6d990Fne//mQXRGWL4zxdwB7OmjEnHv/q9k+0/Y+zhkix+zTK2AJ8vH/itbgAEpdLyNpHtbS3Bq9Zon"
    "174+gwAAAABkV4aWYAAE1NACoAAAAIAAEBEgADAAAAAQAGAAAAAAAA"
)


def test_heic_is_read_and_turned_once(tmp_path: Path) -> None:
    (tmp_path / "IMG_5.HEIC").write_bytes(HEIC)
    (tmp_path / "IMG_6.jpg").write_bytes(HEIC)  # as some programs name it
    for path in tmp_path.iterdir():
        image = read_picture(path)
        assert image.shape == (40, 60, 3) and corners(image) == corners(FIELDS)


def test_heic_that_cannot_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "IMG_5.HEIC"
    path.write_bytes(HEIC[:400])
    with pytest.raises(SourceError, match="HEIC that is damaged or not whole"):
        read_picture(path)
    monkeypatch.setattr(pictures, "_prepare", lambda: False)
    with pytest.raises(SourceError, match="needs the package pi-heif; save it as JPEG"):
        read_picture(path)


def huge_png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b""))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("scan.png", huge_png(40000, 40000), "40000x40000 pixels are more than signapp reads"),
        ("bomb.png", huge_png(2**31 - 1, 2**31 - 1), "pixel|readable"),
        ("pointer.jpg", POINTER, "git lfs pull"),
        ("page.jpg", b"<!DOCTYPE html><html>not found</html>", "web page"),
        ("empty.jpg", b"", "is empty"),
        ("noise.jpg", b"no picture at all", "not a readable picture"),
        ("half.avif", b"\0\0\0 ftypavif\0\0\0\0avifmif1miafMA1B", "AVIF that is damaged"),
    ],
)  # fmt: skip
def test_what_is_no_picture_gets_one_line(
    tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(SourceError, match=says) as error:
        read_picture(path)
    assert str(path) in str(error.value) and "\n" not in str(error.value)


def test_a_video_named_as_a_picture_is_said(tmp_path: Path) -> None:
    write_video(tmp_path / "clip.mp4", grey_images(3, 64, 48)).rename(tmp_path / "clip.jpg")
    with pytest.raises(SourceError, match="is a video with the suffix of a picture"):
        read_picture(tmp_path / "clip.jpg")


def test_a_picture_that_is_cut_off_is_said(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (200, 300, 3), np.uint8)
    whole = write(tmp_path / "a.jpg", noise).read_bytes()
    (tmp_path / "b.jpg").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(SourceError, match="JPEG that is damaged or not whole"):
        read_picture(tmp_path / "b.jpg")


@pytest.mark.parametrize(
    "error", [RuntimeError("odd"), MemoryError(), KeyError("x"), ZeroDivisionError()]
)
def test_whatever_a_decoder_raises_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    path = write(tmp_path / "a.png", FIELDS)
    monkeypatch.setattr(Image.Image, "convert", lambda *_: (_ for _ in ()).throw(error))
    with pytest.raises(SourceError, match=r"a\.png is"):
        read_picture(path)


def test_damaged_exif_turns_nothing(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jpg", FIELDS, exif=b"Exif\0\0II*\0\xff\xff\xff\xff")
    assert corners(read_picture(path)) == corners(FIELDS)


@pytest.mark.parametrize("suffix", [".webp", ".apng", ".gif"])
def test_an_animation_is_a_recording(tmp_path: Path, suffix: str) -> None:
    frames = [Image.fromarray(np.full((40, 60, 3), 20 + 40 * i, np.uint8)) for i in range(4)]
    kind = {".apng": "PNG"}.get(suffix, suffix[1:].upper())
    path = tmp_path / f"a{suffix}"
    frames[0].save(path, kind, save_all=True, append_images=frames[1:], duration=200)
    assert is_moving(path)
    times = [frame.time_s for frame in read_frames(path)]
    assert times == pytest.approx([0, 0.2, 0.4, 0.6])
    with open_media(path) as media:
        assert media.moving and sum(1 for _ in media.frames) == 4
    still = write(tmp_path / f"b{suffix}", FIELDS, format=kind)
    assert not is_moving(still)


def test_pages_are_not_left_out_but_thumbnails_are(tmp_path: Path) -> None:
    page, small = Image.fromarray(FIELDS), Image.fromarray(FIELDS[::2, ::2].copy())
    page.save(tmp_path / "pages.tif", save_all=True, append_images=[page, page])
    with pytest.raises(SourceError, match="holds 3 pages"):
        read_picture(tmp_path / "pages.tif")
    small.encoderinfo = {"tiffinfo": {254: 1}}
    page.save(tmp_path / "thumb.tif", save_all=True, append_images=[small])
    assert read_picture(tmp_path / "thumb.tif").shape == (40, 60, 3)


def test_large_pictures_are_shrunk_on_request(tmp_path: Path) -> None:
    path = write(tmp_path / "a.png", FIELDS)
    assert read_picture(path, largest_side=30).shape == (20, 30, 3)
    assert read_picture(path, largest_side=300).shape == (40, 60, 3)


def test_pillows_limits_are_ours(tmp_path: Path, recwarn: pytest.WarningsRecorder) -> None:
    with io.BytesIO() as stream:
        Image.new("1", (12_000, 10_000)).save(stream, "PNG")  # beyond Pillow's own warning
        (tmp_path / "large.png").write_bytes(stream.getvalue())
    assert read_picture(tmp_path / "large.png", largest_side=120).shape == (100, 120, 3)
    assert not recwarn.list


def test_the_lists_of_suffixes_do_not_overlap() -> None:
    assert not IMAGE_SUFFIXES & VIDEO_SUFFIXES
    assert {".jfif", ".heic", ".avif"} <= IMAGE_SUFFIXES and ".mts" in VIDEO_SUFFIXES


def test_a_suffix_that_is_not_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    with (
        pytest.raises(SourceError, match="neither a picture nor a video"),
        open_media(tmp_path / "notes.txt"),
    ):
        pass
