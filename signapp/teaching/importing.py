"""Hands from the user's own photos and videos."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from signapp.errors import HandModelError, Message, Said
from signapp.landmarks import stills
from signapp.landmarks.hands import Hands
from signapp.landmarks.tracker import HandTracker
from signapp.system.scan import Scan, describe, scan
from signapp.video.media import EVERY, one_line, open_media
from signapp.video.suffixes import IMAGE_SUFFIXES, MEDIA_SUFFIXES, VIDEO_SUFFIXES

PHOTOS = IMAGE_SUFFIXES
VIDEOS = VIDEO_SUFFIXES
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


def files_to_import(paths: Sequence[Path]) -> tuple[list[Path], list[str]]:
    """Files as they are, and those in folders that can be read.

    Returns:
        The files, and a line for each folder that holds others, or none.
    """
    files: list[Path] = []
    notes: list[str] = []
    for path in paths:
        if path.is_dir():
            found = scan(path, MEDIA_SUFFIXES)
            files += found.files
            notes += left_out(path, found)
            if not found.files:
                notes.append(f"{path}: no pictures or videos in it")
        else:
            files.append(path)
    return files, notes


def left_out(folder: Path, found: Scan) -> list[str]:
    """Lines about what a folder holds that is not read."""
    lines = []
    if found.left_out:
        lines.append(
            f"{folder}: left out {describe(found.left_out)}; signapp reads no such files "
            "(save pictures as JPEG, videos as MP4)"
        )
    if found.closed:
        lines.append(f"{folder}: could not look into {describe(found.closed)}; check who may")
    return lines


def hands_of_files(
    paths: Sequence[Path],
    *,
    hand_model: str | None = None,
    problem: Callable[[Said], object],
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
    problem: Callable[[Said], object],
    cancel: Callable[[], bool],
    handless: Callable[[Said], object] | None = None,
) -> Iterator[FoundPicture]:
    """Yield every photo, and every third frame of every video, with the hands in it.

    Args:
        paths: photos and videos.
        hand_model: see `HandTracker`.
        problem: called with one line for a file that cannot be read; the others go on.
        cancel: asked for every picture.
        handless: called with one line for a file that shows no hand in any of its pictures;
            `problem` if it is not given.

    Raises:
        HandModelError: there is no hand model, so that no file could be used.
    """
    for index, path in enumerate(paths):
        seen = shown = 0
        try:
            for hands, image in _of_file(path, hand_model, problem):
                seen += 1
                shown += bool(hands.count)
                yield FoundPicture(index, hands if hands.count else None, image)
                if cancel():
                    return
        except HandModelError:
            raise
        except Exception as error:  # noqa: BLE001 - one odd file never takes the rest along
            problem(one_line(path, error))
        else:
            if not shown:
                code = "no-hand-in-file" if seen == 1 else "no-hand-in-pictures"
                (handless or problem)(Message(code, path=path, count=seen))


def _of_file(
    path: Path, hand_model: str | None, problem: Callable[[Said], object]
) -> Iterator[tuple[Hands, Image]]:
    with open_media(path, largest_side=_LARGEST_SIDE) as media:
        mode = "video" if media.moving else "image"
        with HandTracker(mode, hand_model=hand_model) as tracker:  # type: ignore[arg-type]
            for frame in media.frames:
                if media.moving:
                    hands = tracker.detect(frame.image, frame.time_s)
                else:
                    hands = stills.look(tracker, frame.image)
                if frame.index % EVERY == 0:
                    yield hands, frame.image
        if media.problem:
            problem(media.problem)
