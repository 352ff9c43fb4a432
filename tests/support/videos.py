"""Small video files made by the tests themselves."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

TIME_BASE = Fraction(1, 60000)  # divides 1/25 and 1001/30000; MPEG-4 part 2 allows no finer


def corner_image(width: int = 64, height: int = 48) -> NDArray[np.uint8]:
    """Red top left, green top right, blue bottom left, white bottom right."""
    image = np.zeros((height, width, 3), np.uint8)
    h, w = height // 2, width // 2
    image[:h, :w, 0] = 255
    image[:h, w:, 1] = 255
    image[h:, :w, 2] = 255
    image[h:, w:] = 255
    return image


def grey_images(count: int, width: int = 64, height: int = 48) -> list[NDArray[np.uint8]]:
    """Frames of rising brightness, so that each can be told from its neighbours."""
    return [np.full((height, width, 3), 20 + 8 * (i % 25), np.uint8) for i in range(count)]


def write_video(
    path: Path,
    images: Iterable[NDArray[np.uint8]],
    *,
    times: Sequence[float] | None = None,
    fps: float | Fraction = 25,
    codec: str = "libx264",
    pix_fmt: str = "yuv420p",
    rotation: int = 0,
    container: str | None = None,
    options: dict[str, str] | None = None,
    mux: dict[str, str] | None = None,
    audio: bool = False,
    pixel_aspect: Fraction | None = None,
) -> Path:
    """Encode RGB images at the given times (default: constant `fps` from 0); return `path`."""
    images = list(images)
    if times is None:
        times = [float(i / Fraction(fps).limit_denominator(100000)) for i in range(len(images))]
    with av.open(str(path), "w", format=container, options=mux or {}) as output:
        stream = output.add_stream(codec, rate=Fraction(fps).limit_denominator(100000))
        assert isinstance(stream, av.VideoStream)
        stream.height, stream.width = images[0].shape[:2]
        stream.pix_fmt = pix_fmt
        # AVI has no timestamps, only a frame rate.
        base = (
            1 / Fraction(stream.codec_context.framerate)
            if str(path).endswith(".avi")
            else TIME_BASE
        )
        stream.time_base = stream.codec_context.time_base = base
        stream.options = {"g": "12", **(options or {})}
        if pixel_aspect:
            stream.codec_context.sample_aspect_ratio = pixel_aspect
        if rotation:
            stream.set_display_rotation(rotation)
        sound = output.add_stream("aac", rate=48000) if audio else None
        output.start_encoding()
        for image, time_s in zip(images, times, strict=True):
            frame = av.VideoFrame.from_ndarray(image, format="rgb24")
            frame.pts, frame.time_base = round(time_s / base), base
            output.mux(stream.encode(frame))
        output.mux(stream.encode())
        if sound is not None:
            for packet in _tone(sound, times[-1] - times[0], times[0]):
                output.mux(packet)
    return path


def write_audio(path: Path, seconds: float = 1.0, codec: str = "aac") -> Path:
    """A file with sound alone."""
    with av.open(str(path), "w") as output:
        stream = output.add_stream(codec, rate=48000)
        assert isinstance(stream, av.AudioStream)
        for packet in _tone(stream, seconds):
            output.mux(packet)
    return path


def _tone(stream: av.AudioStream, seconds: float, start_s: float = 0.0) -> Iterable[av.Packet]:
    size = 1024
    for i in range(max(1, int(seconds * 48000 / size))):
        phase = (np.arange(size) + i * size) * (2 * np.pi * 440 / 48000)
        frame = av.AudioFrame.from_ndarray(
            (0.1 * np.sin(phase)).astype(np.float32)[np.newaxis], format="fltp", layout="mono"
        )
        frame.sample_rate = 48000
        frame.pts, frame.time_base = round(start_s * 48000) + i * size, Fraction(1, 48000)
        yield from stream.encode(frame)
    yield from stream.encode()
