"""Writing video clips with exact times."""

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from signapp.errors import SignappError
from signapp.system.files import atomic_path

_CODECS = ("libx264", "mpeg4")
_TIME_BASE = Fraction(1, 90_000)


class ClipError(SignappError):
    """A clip cannot be written."""


def write_clip(
    path: str | Path,
    frames: Iterable[NDArray[np.uint8]],
    fps: float | Fraction = 30,
    *,
    start_s: float = 0.0,
    times: Iterable[float] | None = None,
    quality: int = 21,
    title: str | None = None,
    replace: bool = True,
) -> int:
    """Encode RGB frames as H.264 (MPEG-4 part 2 where that encoder is missing).

    Args:
        path: the suffix chooses the container: .mp4, .mkv, .mov ...
        frames: (height, width, 3) uint8 RGB, all of one size; odd sizes lose a row or column,
            as the pixel format wants even ones.
        fps: nominal rate, exact as a `Fraction` (30000/1001).
        start_s: time of the first frame.
        times: seconds of each frame after `start_s`, increasing; from `fps` unless given.
        quality: constant rate factor of H.264: 18 is nearly lossless, 28 is small.
        title: stored in the file.
        replace: whether a file that is there may be replaced.

    Returns:
        The number of frames written.

    Raises:
        ClipError: no frames, times that do not increase, a folder that cannot be written, or an
            unknown suffix. Nothing is left behind.
        ValueError: a frame of another type, shape or size.
    """
    target = Path(path)
    rate = frame_rate(fps)
    clock = iter(times) if times is not None else None
    try:
        with (
            atomic_path(target, replace=replace) as temporary,
            av.open(str(temporary), "w") as container,
        ):
            if title:
                container.metadata["title"] = title
            return _encode(container, frames, rate, start_s, clock, quality)
    except (OSError, av.error.FFmpegError, ValueError) as error:
        ours = isinstance(error, ValueError) and not isinstance(error, av.error.FFmpegError)
        if ours and "Could not determine output format" not in str(error):
            raise
        reason = getattr(error, "strerror", None) or str(error)
        raise ClipError("clip-unwritable", path=target, reason=reason) from error


def frame_rate(fps: float | Fraction) -> Fraction:
    """A frame rate as an exact fraction.

    Raises:
        ClipError: it is not between 1 and 240.
    """
    if not 1 <= fps <= 240:
        raise ClipError("frame-rate-invalid", rate=float(fps))
    return Fraction(fps).limit_denominator(1001)


def _encode(
    container: Any,
    frames: Iterable[NDArray[np.uint8]],
    rate: Fraction,
    start_s: float,
    clock: Any,
    quality: int,
) -> int:
    stream: Any = None
    count, last = 0, None
    for image in frames:
        if image.ndim != 3 or image.shape[2] != 3 or image.dtype != np.uint8:
            raise ValueError(f"a frame must be (H, W, 3) uint8, not {image.shape} {image.dtype}")
        height, width = (n // 2 * 2 for n in image.shape[:2])
        if stream is None:
            stream = _stream(container, rate, width, height, quality)
        if (stream.width, stream.height) != (width, height):
            raise ValueError("all frames of a clip must have one size")
        seconds = Fraction(count) / rate if clock is None else Fraction(next(clock))
        ticks = round((seconds + Fraction(start_s)) / _TIME_BASE)
        if last is not None and ticks <= last:
            raise ClipError("clip-times-invalid")
        last = ticks
        frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(image[:height, :width]), "rgb24")
        frame.pts = ticks
        frame.time_base = _TIME_BASE
        container.mux(stream.encode(frame))
        count += 1
    if stream is None:
        raise ClipError("clip-empty")
    container.mux(stream.encode(None))
    return count


def _stream(container: Any, rate: Fraction, width: int, height: int, quality: int) -> Any:
    name = next((codec for codec in _CODECS if codec in av.codecs_available), "mpeg4")
    stream = container.add_stream(name, rate=rate)
    stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
    stream.codec_context.time_base = _TIME_BASE
    if name == "libx264":
        stream.options = {"crf": str(quality), "preset": "medium"}
    else:
        stream.bit_rate = 1_500_000
    return stream
