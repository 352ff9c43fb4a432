"""Hands from the user's own photos and videos."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from signapp.errors import SourceError
from signapp.landmarks.hands import Hands
from signapp.landmarks.tracker import HandTracker
from signapp.video.reader import VideoReader

PHOTOS = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff"})
VIDEOS = frozenset({".mp4", ".mov", ".avi", ".mkv", ".webm", ".m4v", ".mpg", ".mpeg"})
_EVERY = 3  # of a video's frames: neighbours are nearly the same
_LARGEST_SIDE = 1280

Image = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class FoundPicture:
    """A picture of a file.

    Attributes:
        file: index of the file.
        hands: what was found, None if no hand.
        image: (H, W, 3) uint8 RGB.
    """

    file: int
    hands: Hands | None
    image: Image


def hands_of_files(
    paths: Sequence[Path],
    *,
    hand_model: str | None = None,
    problem: Callable[[str], None],
    cancel: Callable[[], bool],
) -> Iterator[tuple[int, Hands | None]]:
    """Yield (index of the file, hands found) for every picture; None where no hand was found.

    See `pictures_of_files`.
    """
    found = pictures_of_files(paths, hand_model=hand_model, problem=problem, cancel=cancel)
    for picture in found:
        yield picture.file, picture.hands


def pictures_of_files(
    paths: Sequence[Path],
    *,
    hand_model: str | None = None,
    problem: Callable[[str], None],
    cancel: Callable[[], bool],
) -> Iterator[FoundPicture]:
    """Yield every photo, and every third frame of every video, with the hands in it.

    Args:
        paths: photos and videos.
        hand_model: see `HandTracker`.
        problem: called with one line for a file that cannot be read; the others go on.
        cancel: asked for every picture.
    """
    for index, path in enumerate(paths):
        try:
            for hands, image in _of_file(path, hand_model):
                yield FoundPicture(index, hands if hands.count else None, image)
                if cancel():
                    return
        except SourceError as error:
            problem(str(error))


def _of_file(path: Path, hand_model: str | None) -> Iterator[tuple[Hands, Image]]:
    if path.suffix.lower() in PHOTOS:
        with HandTracker("image", hand_model=hand_model) as tracker:
            image = _photo(path)
            yield tracker.detect(image), image
    elif path.suffix.lower() in VIDEOS:
        with VideoReader(path) as reader, HandTracker("video", hand_model=hand_model) as tracker:
            for frame in reader:
                hands = tracker.detect(frame.image, frame.time_s)
                if frame.index % _EVERY == 0:
                    yield hands, frame.image
    else:
        raise SourceError(f"{path.name} is neither a photo nor a video that signapp reads")


def _photo(path: Path) -> Image:
    try:
        data = np.fromfile(path, np.uint8)  # imread cannot open every name on Windows
    except OSError as error:
        raise SourceError(f"cannot read {path.name}: {error.strerror or error}") from error
    try:
        image = cv2.imdecode(data, cv2.IMREAD_COLOR) if len(data) else None
    except cv2.error:
        image = None
    if image is None:
        raise SourceError(f"{path.name} is not a readable photo; save it as JPEG or PNG")
    scale = _LARGEST_SIDE / max(image.shape[:2])
    if scale < 1:
        image = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(image[:, :, ::-1])
