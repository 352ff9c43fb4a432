"""Times, orientation and pixel formats of `VideoReader`, on files made here."""

import gc
import os
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from signapp.video import VideoReader
from signapp.video.reader import probe
from tests.support.videos import corner_image, grey_images, write_video

RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)


def read(path: Path) -> tuple[list[float], list[np.ndarray], VideoReader]:
    with VideoReader(path) as reader:
        frames = list(reader)
    return [f.time_s for f in frames], [f.image for f in frames], reader


def colours(image: np.ndarray) -> list[tuple[int, ...]]:
    """Colours of the four corners, clockwise from the top left, each channel to 0 or 255."""
    h, w = image.shape[:2]
    ys, xs = (h // 4, h // 4, 3 * h // 4, 3 * h // 4), (w // 4, 3 * w // 4, 3 * w // 4, w // 4)
    return [
        tuple(int(v > 127) * 255 for v in image[y, x].astype(int))
        for y, x in zip(ys, xs, strict=True)
    ]


@pytest.mark.parametrize("fps", [25, Fraction(30000, 1001), 12.5])
@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".mov", ".avi"])
def test_constant_rate(tmp_path: Path, fps: float, suffix: str) -> None:
    codec = "mpeg4" if suffix == ".avi" else "libx264"
    path = write_video(tmp_path / f"v{suffix}", grey_images(30), fps=fps, codec=codec)
    times, images, reader = read(path)
    assert reader.problem is None
    assert len(times) == 30
    assert np.allclose(times, np.arange(30) / float(fps), atol=0.0011)
    assert reader.info.fps == pytest.approx(float(fps), rel=0.01)
    assert images[0].dtype == np.uint8
    assert images[0].flags.c_contiguous
    assert abs(int(images[20].mean()) - 180) < 6


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_variable_rate_and_start_offset(tmp_path: Path, suffix: str) -> None:
    rng = np.random.default_rng(3)
    truth = 2.5 + np.cumsum(rng.choice([0.02, 0.04, 0.1, 0.5], 40))
    path = write_video(tmp_path / f"v{suffix}", grey_images(40), times=list(truth))
    times, _, reader = read(path)
    assert np.allclose(times, truth, atol=0.0011)
    assert reader.info.start_s == pytest.approx(truth[0], abs=0.0011)
    assert reader.info.player_start_s == 0
    assert reader.problem is None


def test_transport_stream_keeps_its_clock_and_tells_the_players(tmp_path: Path) -> None:
    truth = 100 + np.arange(30) / 25
    path = write_video(tmp_path / "v.ts", grey_images(30), times=list(truth))
    times, _, reader = read(path)
    assert times[0] >= 100
    assert np.allclose(np.diff(times), 0.04, atol=1e-3)
    assert times[0] - reader.info.player_start_s == pytest.approx(0, abs=0.05)


def test_negative_start_is_cut_by_the_edit_list(tmp_path: Path) -> None:
    truth = np.arange(30) / 25 - 0.4
    path = write_video(
        tmp_path / "v.mp4",
        grey_images(30),
        times=list(truth),
        mux={"avoid_negative_ts": "disabled"},
    )
    times, _, reader = read(path)
    assert reader.problem is None
    assert times[0] >= 0
    assert np.allclose(np.diff(times), 0.04, atol=1e-3)


def test_repeated_and_backward_times_still_increase(tmp_path: Path) -> None:
    path = write_video(tmp_path / "v.mkv", grey_images(10), codec="mjpeg", pix_fmt="yuvj420p")
    shuffled = tmp_path / "s.mkv"
    with av.open(str(path)) as source, av.open(str(shuffled), "w") as output:
        stream = output.add_stream_from_template(source.streams.video[0])
        for i, packet in enumerate(source.demux(video=0)):
            if packet.size:
                packet.stream = stream
                packet.pts = packet.dts = 5000 + 40 * i if i < 5 else 5160 + 40 * (i // 6)
                output.mux(packet)
    times, _, _ = read(shuffled)
    assert len(times) == 10
    assert (np.diff(times) > 0).all()


@pytest.mark.parametrize(
    ("rotation", "expected"),
    [
        (0, [RED, GREEN, WHITE, BLUE]),
        (90, [GREEN, WHITE, BLUE, RED]),  # counter-clockwise by 90 degrees
        (180, [WHITE, BLUE, RED, GREEN]),
        (-90, [BLUE, RED, GREEN, WHITE]),
    ],
)
def test_rotation(tmp_path: Path, rotation: int, expected: list[tuple[int, ...]]) -> None:
    path = write_video(tmp_path / "v.mp4", [corner_image()] * 5, rotation=rotation)
    _, images, reader = read(path)
    assert colours(images[0]) == expected
    size = (48, 64) if rotation in (90, -90) else (64, 48)
    assert (reader.info.width, reader.info.height) == size
    assert images[0].shape == (size[1], size[0], 3)
    assert images[0].flags.c_contiguous


def test_rotation_agrees_with_ffmpeg_s_own_reading(tmp_path: Path) -> None:
    path = write_video(tmp_path / "v.mp4", [corner_image()] * 3, rotation=90)
    with av.open(str(path)) as container:
        assert next(container.decode(video=0)).rotation == 90


def test_pixels_are_made_square(tmp_path: Path) -> None:
    path = write_video(tmp_path / "v.mp4", [corner_image()] * 3, pixel_aspect=Fraction(2, 1))
    _, images, _ = read(path)
    assert images[0].shape == (48, 128, 3)


@pytest.mark.parametrize(
    ("suffix", "codec", "pix_fmt", "size"),
    [
        (".mp4", "libx264", "yuv420p10le", (64, 48)),
        (".mp4", "libx264", "yuv444p", (63, 47)),
        (".mkv", "ffv1", "yuv422p10le", (64, 48)),
        (".mov", "qtrle", "argb", (62, 50)),
        (".mov", "png", "rgba", (33, 31)),
        (".mov", "png", "gray", (33, 31)),
        (".webm", "libvpx-vp9", "yuva420p", (64, 48)),
        (".mp4", "libx264", "yuv420p", (3840, 2160)),
    ],
)
def test_pixel_formats(
    tmp_path: Path, suffix: str, codec: str, pix_fmt: str, size: tuple[int, int]
) -> None:
    path = write_video(
        tmp_path / f"v{suffix}", [corner_image(*size)] * 3, codec=codec, pix_fmt=pix_fmt
    )
    _, images, _ = read(path)
    assert len(images) == 3
    assert images[0].shape == (size[1], size[0], 3)
    if pix_fmt != "gray":
        assert colours(images[0]) == [RED, GREEN, WHITE, BLUE]


@pytest.mark.parametrize("pix_fmt", ["yuv420p", "yuv422p10le", "yuv444p"])
def test_pictures_are_those_that_each_frame_would_give(tmp_path: Path, pix_fmt: str) -> None:
    path = write_video(tmp_path / "v.mkv", grey_images(8), codec="ffv1", pix_fmt=pix_fmt)
    with av.open(str(path)) as container:
        wanted = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    _, images, _ = read(path)
    assert len(images) == 8
    assert all(np.array_equal(a, b) for a, b in zip(images, wanted, strict=True))


def test_small_pictures_are_decoded_by_one_thread(tmp_path: Path) -> None:
    small = write_video(tmp_path / "small.mp4", [corner_image()] * 3)
    large = write_video(tmp_path / "large.mp4", [corner_image(1920, 1080)] * 3)

    def threads(path: Path, asked: int = 0) -> int:
        with VideoReader(path, threads=asked) as reader:
            return reader._stream.codec_context.thread_count

    assert threads(small) == 1
    assert threads(large) > 1 or os.cpu_count() == 1
    assert (threads(small, 2), threads(large, 1)) == (2, 1)


def test_seek_finds_the_frame_on_display(tmp_path: Path) -> None:
    path = write_video(tmp_path / "v.mp4", grey_images(60))
    with VideoReader(path) as reader:
        for wanted in (1.0, 0.5, 2.2, 0.0, 1.999):
            reader.seek(wanted + 0.01)
            frame = next(reader)
            assert frame.time_s <= wanted + 0.01 < frame.time_s + 0.04
            assert frame.index == round(frame.time_s * 25)
            assert next(reader).time_s == pytest.approx(frame.time_s + 0.04, abs=1e-3)
        reader.seek(99)
        assert next(reader).time_s == pytest.approx(59 / 25, abs=1e-3)
        assert next(reader, None) is None
        reader.seek(-3)
        assert next(reader).time_s == 0
        assert reader.problem is None


def test_probe_describes(tmp_path: Path) -> None:
    info = probe(write_video(tmp_path / "v.mp4", grey_images(50), audio=True))
    assert (info.width, info.height, info.frame_count, info.has_audio) == (64, 48, 50, True)
    assert info.duration_s == pytest.approx(2.0, abs=0.1)


def frames_waiting() -> int:
    """How many decoded pictures are alive."""
    # type(), not isinstance: that asks every object of every library for its class.
    return sum(issubclass(type(thing), av.VideoFrame) for thing in gc.get_objects())


@pytest.mark.parametrize("rotation", [0, 90])
def test_frames_are_freed_at_once(tmp_path: Path, rotation: int) -> None:
    path = write_video(tmp_path / "v.mp4", grey_images(60), rotation=rotation)
    gc.collect()
    before = frames_waiting()  # of other tests
    gc.disable()
    try:
        with VideoReader(path) as reader:
            for _ in reader:
                pass
        waiting = frames_waiting() - before
    finally:
        gc.enable()
    assert waiting < 15  # of 60: not one for every frame, kept alive by a cycle
