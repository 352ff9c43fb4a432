"""Photos and other picture files as upright RGB arrays: the one reader of pictures.

Pillow reads them, with pi-heif for the HEIC of phones. What a file is, is decided by its content:
phones and web sites often give pictures another format's suffix. Turns and flips that EXIF data
state are applied in every format that carries them, transparency is dropped, and 16 bits become 8.

A GIF, WebP, PNG or AVIF of several frames is a recording, not a picture: `is_moving` tells, and
`read_frames` gives its frames with their times.
"""

import functools
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import (  # these register themselves; a `PIL.Image.init` would load forty formats
    AvifImagePlugin,  # noqa: F401
    BmpImagePlugin,  # noqa: F401
    GifImagePlugin,  # noqa: F401
    Image,
    JpegImagePlugin,  # noqa: F401
    PngImagePlugin,  # noqa: F401
    TiffImagePlugin,  # noqa: F401
    WebPImagePlugin,  # noqa: F401
)

from signapp.errors import Message, SourceError
from signapp.system.files import LFS_ADVICE, is_lfs_pointer
from signapp.video.opening import check_file
from signapp.video.orientation import UPRIGHT, Orientation
from signapp.video.reader import VideoFrame

MAX_PIXELS = 2**28
"""Pictures of more pixels (268 million) are refused: they are scans and panoramas, no hands."""

_FORMATS = ["JPEG", "PNG", "BMP", "DIB", "WEBP", "TIFF", "GIF", "AVIF", "HEIF"]
_MOVING = frozenset({"GIF", "WEBP", "PNG", "AVIF"})
_MAX_FRAMES = 100_000
_THUMBNAIL, _SUBFILE_TYPE, _ORIENTATION = 1, 254, 0x0112
_DEFAULT_FRAME_S = 0.1
_EXIF_TURNS = {
    2: Orientation(flip_x=True), 3: Orientation(flip_x=True, flip_y=True),
    4: Orientation(flip_y=True), 5: Orientation(transpose=True),
    6: Orientation(transpose=True, flip_x=True),
    7: Orientation(transpose=True, flip_x=True, flip_y=True),
    8: Orientation(transpose=True, flip_y=True),
}  # fmt: skip


def read_picture(path: Path, *, largest_side: int | None = None) -> NDArray[np.uint8]:
    """Read a picture as (H, W, 3) uint8 RGB, C-contiguous, upright.

    Args:
        path: any of the formats above; of an animation, the first frame.
        largest_side: shrink larger pictures to this many pixels.

    Raises:
        SourceError: it cannot be read, is none, is too large, or holds several pages.
    """
    with _opened(path) as image:
        return _shrunk(_rgb(image), largest_side)


def is_moving(path: Path) -> bool:
    """Whether a picture file holds an animation.

    Raises:
        SourceError: as `read_picture`.
    """
    with _opened(path) as image:
        return _is_moving(image)


def read_frames(path: Path, *, largest_side: int | None = None) -> Iterator[VideoFrame]:
    """The frames of an animation with their times in seconds from 0; a still has one.

    Raises:
        SourceError: as `read_picture`.
    """
    with _opened(path) as image:
        count = min(image.n_frames, _MAX_FRAMES) if _is_moving(image) else 1  # type: ignore[attr-defined]
        time_s = 0.0
        for index in range(count):
            if index:
                image.seek(index)
            yield VideoFrame(_shrunk(_rgb(image), largest_side), time_s, index)
            duration: Any = image.info.get("duration")
            stated = isinstance(duration, (int, float)) and duration > 0
            time_s += float(duration) / 1000 if stated else _DEFAULT_FRAME_S


def _is_moving(image: Image.Image) -> bool:
    return image.format in _MOVING and getattr(image, "n_frames", 1) > 1


@functools.cache
def _prepare() -> bool:
    """Set Pillow up once; whether HEIC can be read."""
    # Pillow warns of large pictures and refuses larger ones by limits of its own.
    Image.MAX_IMAGE_PIXELS = None
    try:
        from pi_heif import register_heif_opener
    except ImportError:  # pi-heif has no wheel for every system
        return False
    register_heif_opener()
    return True


@contextmanager
def _opened(path: Path) -> Iterator[Image.Image]:
    check_file(path)
    heic = _prepare()
    # Pillow warns of EXIF data that it cannot read; they turn nothing, and the picture is whole.
    warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
    formats = [name for name in _FORMATS if heic or name != "HEIF"]
    try:
        with path.open("rb") as stream, Image.open(stream, formats=formats) as image:
            width, height = image.size
            if width * height > MAX_PIXELS:
                raise SourceError("picture-too-large", path=path, width=width, height=height)
            pages = _pages(image)
            if pages > 1:
                raise SourceError("picture-of-pages", path=path, pages=pages)
            yield image
    except SourceError:
        raise
    # Whatever a decoder raises for one odd file is that file's problem and nobody else's.
    except Exception as error:
        why = _why_not(path, error, heic)
        raise SourceError("picture-not-readable", path=path, why=why) from error


def _pages(image: Image.Image) -> int:
    if image.format != "TIFF" or getattr(image, "n_frames", 1) < 2:
        return 1
    pages = 0
    for index in range(image.n_frames):  # type: ignore[attr-defined]
        image.seek(index)
        kind = image.tag_v2.get(_SUBFILE_TYPE, 0)  # type: ignore[attr-defined]
        pages += not (isinstance(kind, int) and kind & _THUMBNAIL)
    image.seek(0)
    return pages


def _rgb(image: Image.Image) -> NDArray[np.uint8]:
    # Before the turn is asked for: some formats are turned while they are loaded, and then say so.
    image.load()
    if image.mode in ("F", "I") or image.mode.startswith("I;16"):
        grey = np.asarray(image, np.float32)
        top = float(grey.max(initial=0))
        white = next((w for w in (1.0, 255.0, 65535.0) if top <= w), top)
        pixels = np.repeat((grey.clip(0) * (255 / white)).astype(np.uint8)[:, :, None], 3, axis=2)
    else:
        pixels = np.asarray(image.convert("RGB"), np.uint8)
    return _turn(image).apply(pixels)


def _turn(image: Image.Image) -> Orientation:
    try:
        return _EXIF_TURNS.get(image.getexif().get(_ORIENTATION, 1), UPRIGHT)
    except Exception:  # noqa: BLE001 - EXIF data that are damaged turn nothing
        return UPRIGHT


def _shrunk(image: NDArray[np.uint8], largest_side: int | None) -> NDArray[np.uint8]:
    scale = largest_side / max(image.shape[:2]) if largest_side else 1.0
    if scale < 1:
        image = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(image)


def _why_not(path: Path, error: Exception, heic: bool) -> Message:
    if is_lfs_pointer(path):
        return LFS_ADVICE
    try:
        with path.open("rb") as stream:
            head = stream.read(64)
    except OSError as reason:
        return Message("picture-cannot-be-read", reason=reason.strerror or str(reason))
    kind = _kind(head)
    if kind == "HEIC" and not heic:
        return Message("picture-heic")
    if kind == "video":
        return Message("picture-is-video")
    if kind is None and head.lstrip()[:1] == b"<":
        return Message("picture-is-text")
    if isinstance(error, MemoryError):
        return Message("picture-too-large-for-memory")
    if kind is None:
        return Message("picture-unknown")
    return Message("picture-damaged", kind=kind)


def _kind(head: bytes) -> str | None:
    for start, kind in ((b"\xff\xd8", "JPEG"), (b"\x89PNG", "PNG"), (b"GIF8", "GIF"),
                        (b"BM", "BMP"), (b"II*\0", "TIFF"), (b"MM\0*", "TIFF"),
                        (b"\x1a\x45\xdf\xa3", "video")):  # fmt: skip
        if head.startswith(start):
            return kind
    if head[:4] == b"RIFF":
        return "WebP" if head[8:12] == b"WEBP" else "video"
    if head[4:8] == b"ftyp":
        brands = {head[i : i + 4] for i in range(8, 64, 4)}
        if brands & {b"avif", b"avis"}:
            return "AVIF"
        return "HEIC" if brands & {b"heic", b"heix", b"mif1", b"msf1", b"hevc"} else "video"
    return None
