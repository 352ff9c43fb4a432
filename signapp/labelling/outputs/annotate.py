"""Annotated video: the clip with landmarks, and the letters written in native script."""

import functools
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from signapp.errors import LabellingError
from signapp.labelling.labeller import Labelling
from signapp.labelling.outputs.sound import SoundCopy
from signapp.labelling.segments import Segment
from signapp.labelling.settings import LabelSettings
from signapp.landmarks.features import FloatArray
from signapp.landmarks.geometry import CHAINS
from signapp.rendering.typeface import Typeface, find_typeface
from signapp.video.prefetch import prefetched
from signapp.video.reader import VideoReader

_TIME_BASE = Fraction(1, 90_000)
_SMALLEST = 32
_COLOURS = ((90, 200, 250), (255, 170, 60))  # left, right: told apart by the colour-blind too

Image = NDArray[np.uint8]


def write_annotated(
    labelling: Labelling, path: Path, target: Path, settings: LabelSettings
) -> None:
    """Read the clip again, draw on every frame, and keep its times and sound.

    H.264 in MP4 on the player's clock (a transport stream's arbitrary start becomes 0). Sizes are
    made even, since H.264 wants that. Sound that MP4 cannot hold becomes AAC.

    Raises:
        LabellingError: no typeface has the letters, or FFmpeg cannot write the file.
    """
    info = labelling.track.info
    painter = _Painter(labelling, settings.font)
    try:
        with (
            VideoReader(info.path, threads=settings.threads) as reader,
            av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"}) as output,
        ):
            stream = _video_stream(output, info.width, info.height, info.fps)
            with SoundCopy(info, output) as sound, prefetched(reader, depth=2) as frames:
                # Sound and picture must come interleaved, or one of them piles up in memory.
                for index, source in zip(range(len(labelling.track)), frames, strict=False):
                    sound.copy_until(source.time_s)
                    image = _fitted(painter.paint(source.image, index), stream)
                    frame = av.VideoFrame.from_ndarray(image, format="rgb24")
                    shown_s = max(0.0, source.time_s - info.player_start_s)
                    frame.pts, frame.time_base = round(shown_s / _TIME_BASE), _TIME_BASE
                    output.mux(stream.encode(frame))
                output.mux(stream.encode(None))
                sound.copy_until(None)
    except av.error.FFmpegError as error:
        if isinstance(error, OSError) and error.errno is not None and error.errno < 1000:
            raise OSError(error.errno, error.strerror) from error
        raise LabellingError("annotated-video-unwritable", path=info.path, reason=error) from error


def _video_stream(output: Any, width: int, height: int, fps: float) -> Any:
    name = "libx264" if "libx264" in av.codecs_available else "mpeg4"
    stream = output.add_stream(name, rate=Fraction(fps).limit_denominator(1001))
    stream.width, stream.height = (max(_SMALLEST, n + n % 2) for n in (width, height))
    stream.pix_fmt = "yuv420p"
    stream.codec_context.time_base = _TIME_BASE
    if name == "libx264":
        stream.options = {"preset": "veryfast", "crf": "23"}
    return stream


def _fitted(image: Image, stream: Any) -> Image:
    height, width = image.shape[:2]
    scale = min(stream.width / width, stream.height / height)
    if scale < 1 or (width, height) < (stream.width - 1, stream.height - 1):
        # A stream that changes its size, or a frame smaller than any player shows.
        size = (max(1, int(width * scale)), max(1, int(height * scale)))
        image = cv2.resize(image, size).astype(np.uint8)
        height, width = image.shape[:2]
    if (width, height) != (stream.width, stream.height):
        bottom, right = stream.height - height, stream.width - width
        image = cv2.copyMakeBorder(image, 0, bottom, 0, right, cv2.BORDER_REPLICATE)
    return np.ascontiguousarray(image)


class _Painter:
    """Draws what is known of a frame onto it."""

    def __init__(self, labelling: Labelling, font: str | None) -> None:
        self._track = labelling.track
        info = labelling.track.info
        self._size = int(np.clip(min(info.width, info.height) / 8, 12, 160))
        self._by_frame = _segments_by_frame(labelling)
        letters = "".join(dict.fromkeys("".join(x.native for x in labelling.model.labels)))
        self._native = find_typeface(letters, font)
        self._latin = find_typeface("ABCXYZabcxyz0123456789 %.()-ōāīū")
        self._latin = self._latin or find_typeface("ABCXYZabcxyz0123456789 %.()-")
        if self._latin is None:
            raise LabellingError("no-typeface")

    def paint(self, image: Image, index: int) -> Image:
        """Return the frame with landmarks and letter; `image` itself is changed where it can be."""
        canvas = image if image.flags.writeable else image.copy()
        for slot in range(2):
            if self._track.present[index, slot]:
                _draw_hand(canvas, self._track.landmarks[index, slot], _COLOURS[slot])
        segment = self._by_frame.get(index)
        if segment is not None:
            self._write(canvas, segment)
        return canvas

    def _write(self, canvas: Image, segment: Segment) -> None:
        margin = self._size // 4
        label = segment.roman
        if segment.confidence is not None:
            label += f"  {segment.confidence:.0%}"
        small = max(10, self._size // 2)
        assert self._latin is not None
        parts = [(self._latin, label, small)]
        if self._native is not None:
            parts.insert(0, (self._native, segment.native, self._size))
        top = margin
        for face, text, size in parts:
            coverage = _drawn(face, text, size)
            _blend(canvas, coverage, margin, top)
            top += coverage.shape[0]


def _segments_by_frame(labelling: Labelling) -> dict[int, Segment]:
    return {
        index: segment
        for segment in (*labelling.segments, *labelling.signs)
        for index in range(segment.first_frame, segment.last_frame + 1)
    }


@functools.lru_cache(maxsize=256)
def _drawn(face: Typeface, text: str, size: int) -> FloatArray:
    return face.draw(text, size)


def _blend(canvas: Image, coverage: FloatArray, left: int, top: int) -> None:
    """White text on a dark box, clipped to the picture."""
    part = canvas[top : top + coverage.shape[0], left : left + coverage.shape[1]]
    cover = coverage[: part.shape[0], : part.shape[1], np.newaxis]
    part[:] = (part * 0.35 * (1 - cover) + 255 * cover).astype(np.uint8)


def _draw_hand(canvas: Image, points: FloatArray, colour: tuple[int, int, int]) -> None:
    height, width = canvas.shape[:2]
    # A landmark may lie far outside the picture; OpenCV wants moderate numbers.
    pixels = np.clip(points[:, :2], -2, 3) * (width, height)
    places = [(int(x), int(y)) for x, y in pixels]
    thickness = max(1, min(height, width) // 200)
    for chain in CHAINS:
        for a, b in pairwise(chain):
            cv2.line(canvas, places[a], places[b], colour, thickness, cv2.LINE_AA)
    for place in places:
        cv2.circle(canvas, place, thickness + 1, (255, 255, 255), -1, cv2.LINE_AA)
