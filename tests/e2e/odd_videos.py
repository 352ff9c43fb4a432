"""A folder of malformed and odd video files, and what is to be expected of each."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from tests.support.videos import corner_image, grey_images, write_audio, write_video

# Number of frames of a right result, or part of the line that must be printed.
Expected = int | str


def build(folder: Path) -> dict[str, Expected]:
    """Make the files; return what is expected of each by its path below `folder`."""
    expected: dict[str, Expected] = {}
    expected |= _cut_off(folder)
    expected |= _no_video(folder)
    expected |= _odd_but_right(folder)
    expected |= _odd_times(folder)
    expected |= _odd_names(folder)
    return expected


def _cut_off(folder: Path) -> dict[str, Expected]:
    rng = np.random.default_rng(0)
    images = [rng.integers(0, 255, (48, 64, 3), dtype=np.uint8) for _ in range(50)]
    faststart = write_video(folder / "whole.mp4", images, mux={"movflags": "+faststart"})
    kinds = {
        "index-last": write_video(folder / "plain.mp4", images),
        "index-first": faststart,
        "matroska": write_video(folder / "whole.mkv", images, audio=True),
    }
    expected: dict[str, Expected] = {"whole.mp4": 50, "plain.mp4": 50, "whole.mkv": 50}
    for kind, source in kinds.items():
        data = source.read_bytes()
        for tenth in range(1, 10):
            name = f"cut-{kind}-{tenth}{source.suffix}"
            (folder / name).write_bytes(data[: len(data) * tenth // 10])
            expected[name] = "cut off"
    return expected


def _no_video(folder: Path) -> dict[str, Expected]:
    for name, data in {
        "empty.mp4": b"",
        "text.mp4": b"Notes of the lesson.\n" * 200,
        "page.webm": b"<!DOCTYPE html><html><body>404</body></html>",
        "random.mkv": np.random.default_rng(1).bytes(20_000),
        "zeros.avi": bytes(20_000),
        "only-ftyp.mov": b"\x00\x00\x00\x14ftypisom\x00\x00\x02\x00isom",
        "playlist.ts": b"#EXTM3U\n#EXTINF:10,\nhttp://127.0.0.1:9/secret.ts\n",
        "concat.mp4": b"ffconcat version 1.0\nfile plain.mp4\n",
        "huge-header.y4m": b"YUV4MPEG2 W65000 H65000 F25:1 C420jpeg\nFRAME\n" + bytes(5000),
        "8k-header.y4m": b"YUV4MPEG2 W7680 H4320 F25:1 C420jpeg\nFRAME\n" + bytes(5000),
        "negative-header.y4m": b"YUV4MPEG2 W-4 H0 F0:0\nFRAME\n",
    }.items():
        (folder / name).write_bytes(data)
    write_audio(folder / "sound.mp4")
    write_audio(folder / "sound.mkv")
    with av.open(str(folder / "no-frames.mkv"), "w") as output:
        stream = output.add_stream("mpeg4", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        output.start_encoding()
    return {
        "empty.mp4": "is empty",
        "text.mp4": "not a video",
        "page.webm": "not a video",
        "random.mkv": "not a video",
        "zeros.avi": "not a video",
        "only-ftyp.mov": "cut off or damaged",
        "playlist.ts": "not a video",
        "concat.mp4": "list of other files",
        "huge-header.y4m": "",
        "8k-header.y4m": "",
        "negative-header.y4m": "",
        "sound.mp4": "no video stream",
        "sound.mkv": "no video stream",
        "no-frames.mkv": "no-frames.mkv",
    }


def _odd_but_right(folder: Path) -> dict[str, Expected]:
    def made(name: str, size: tuple[int, int] = (64, 48), **options: object) -> None:
        write_video(folder / name, [corner_image(*size)] * 5, **options)  # type: ignore[arg-type]

    made("one-by-one.mov", (1, 1), codec="png", pix_fmt="rgb24")
    made("two-by-two.mkv", (2, 2), codec="ffv1", pix_fmt="yuv444p")
    made("wide.mkv", (400, 2), codec="ffv1", pix_fmt="yuv444p")
    made("tall.mkv", (3, 401), codec="ffv1", pix_fmt="yuv444p")
    made("odd-size.mp4", (63, 47), pix_fmt="yuv444p")
    made("10-bit.mp4", pix_fmt="yuv420p10le")
    made("alpha.mov", codec="qtrle", pix_fmt="argb")
    made("alpha.webm", codec="libvpx-vp9", pix_fmt="yuva420p")
    made("grey.mov", codec="png", pix_fmt="gray")
    made("motion-jpeg.avi", codec="mjpeg", pix_fmt="yuvj422p")
    made("animated.gif", codec="gif", pix_fmt="rgb8")
    made("rotated-90.mp4", rotation=90)
    made("rotated-180.mp4", rotation=180)
    made("anamorphic.mp4", pixel_aspect=Fraction(3, 1))
    write_video(folder / "8k.mp4", [corner_image(7680, 4320)], codec="mpeg4")
    made("matroska-inside.mp4", container="matroska")
    made("mp4-inside.avi", container="mp4")
    write_video(folder / "one-frame.mp4", [corner_image()])
    names = (
        "one-by-one.mov two-by-two.mkv wide.mkv tall.mkv odd-size.mp4 10-bit.mp4 alpha.mov "
        "alpha.webm grey.mov motion-jpeg.avi animated.gif rotated-90.mp4 rotated-180.mp4 "
        "anamorphic.mp4 matroska-inside.mp4 mp4-inside.avi"
    )
    return {**dict.fromkeys(names.split(), 5), "one-frame.mp4": 1, "8k.mp4": 1}


def _odd_times(folder: Path) -> dict[str, Expected]:
    images = grey_images(25)
    times = np.arange(25) / 25
    rng = np.random.default_rng(2)
    variable = np.cumsum(rng.choice([0.01, 0.04, 0.9], 25))
    write_video(folder / "variable.mp4", images, times=list(variable))
    write_video(folder / "late-start.mp4", images, times=list(times + 100))
    write_video(folder / "clock.ts", images, times=list(times + 5000))
    write_video(
        folder / "negative-start.mp4", images, times=list(times - 0.2),
        options={"bf": "0"}, mux={"avoid_negative_ts": "disabled"},
    )  # fmt: skip
    write_video(folder / "slow.mkv", images[:3], times=[0.0, 60.0, 3600.0])
    return {
        "variable.mp4": 25,
        "late-start.mp4": 25,
        "clock.ts": 25,
        "negative-start.mp4": 20,
        "slow.mkv": 3,
    }


def _odd_names(folder: Path) -> dict[str, Expected]:
    names = [
        "with spaces & signs %41 #1.mp4",
        "বাংলা ক্ষ.mp4",
        'quote\'s "double".mp4',
        "[brackets] *.mp4",
        "-dash.mp4",
        "dots.in.name.mp4",
        "UPPER.MP4",
        "deep/er/down.mp4",
        "file:colon.mp4",
    ]
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_video(path, [corner_image()] * 2)
    (folder / "a folder.mp4").mkdir()
    long, longer = ("x" * length + ".mp4" for length in (240, 250))
    for name in (long, longer):
        write_video(folder / "x.mp4", [corner_image()] * 2).rename(folder / name)
    # ".annotated.mp4" makes the second too long for the file system.
    return dict.fromkeys([*names, long], 2) | {longer: "name too long"}
