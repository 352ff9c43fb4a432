"""Folders of images or videos, one sub-folder a letter, as datasets.

Layout
    ``LETTER/picture.jpg`` or ``LETTER/GROUP/picture.jpg``: with the second, the group (who signs,
    or which sitting) is known and splits can respect it. Videos likewise; each video is then one
    recording. Names that begin with a dot are passed over.

Names of the sub-folders
    A letter's label; or its native or romanised name in the language's data file; or a class
    number, 0 for the first letter of that file, when all the names are numbers and the language
    has no such labels.
"""

import multiprocessing
import os
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from signapp._files import atomic_path
from signapp.errors import DatasetError, SourceError
from signapp.landmarks.features import LANDMARK_SHAPE, FloatArray, extract_features
from signapp.landmarks.tracker import HandTracker
from signapp.languages import Language
from training.dataset import UNKNOWN_GROUP, Dataset, make_dataset
from training.file_groups import group_of
from training.views import THOROUGH_CONFIDENCE, see

IMAGE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff"})
VIDEO_SUFFIXES = frozenset({".mp4", ".mov", ".avi", ".mkv", ".webm", ".m4v", ".mpg", ".mpeg"})
_CHUNK = 64
_EVERY = 3  # of a video's frames: neighbours are nearly the same


@dataclass(frozen=True)
class MediaFile:
    """One picture or video of a folder, with the label and group that its path gives."""

    path: str
    label: str
    group: str


@dataclass(frozen=True, eq=False)
class _Rows:
    """Landmarks of some files: (M, 2, 21, 3), aspect (M,), index of the file (M,)."""

    landmarks: FloatArray
    aspect: FloatArray
    file: NDArray[np.int64]
    problems: list[str]


def list_media(folder: Path, language: Language | None = None) -> list[MediaFile]:
    """The files of a folder (layout: see the module docstring), sorted.

    Raises:
        DatasetError: no folder, no sub-folders with pictures or videos, or names that the
            language does not know.
    """
    if not folder.is_dir():
        raise DatasetError(f"no folder at {folder}; check the path")
    names = sorted(d.name for d in folder.iterdir() if d.is_dir() and not d.name.startswith("."))
    if not names:
        raise DatasetError(f"{folder}: it has no sub-folders; put each letter's files in its own")
    label_of = folder_labels(names, language, str(folder))
    known = IMAGE_SUFFIXES | VIDEO_SUFFIXES
    files = []
    for name in names:
        for path in sorted((folder / name).rglob("*")):
            parts = path.relative_to(folder / name).parts
            hidden = any(part.startswith(".") for part in parts)
            if path.suffix.lower() in known and path.is_file() and not hidden:
                group = parts[0] if len(parts) > 1 else UNKNOWN_GROUP
                files.append(MediaFile(str(path), label_of[name], group))
    if not files:
        raise DatasetError(
            f"{folder}: no pictures or videos in its sub-folders "
            f"({', '.join(sorted(s[1:] for s in known))})"
        )
    return files


def folder_labels(names: list[str], language: Language | None, origin: str) -> dict[str, str]:
    """Label of each sub-folder name (rule: see the module docstring)."""
    if language is None:
        return {name: name for name in names}
    known = {letter.label: letter.label for letter in language.letters}
    for letter in language.letters:
        for other in (letter.native, letter.roman):
            known.setdefault(other, letter.label)
            known.setdefault(other.casefold(), letter.label)
    if all(name.isdecimal() for name in names) and not any(name in known for name in names):
        letters = language.letters
        if all(int(name) < len(letters) for name in names):
            return {name: letters[int(name)].label for name in names}
    result = {name: known.get(name) or known.get(name.casefold(), "") for name in names}
    strange = [name for name, label in result.items() if not label]
    if strange:
        raise DatasetError(
            f"{origin}: {language.name} has no letter {', '.join(strange[:8])}; name the folders "
            "by the labels of its data file, or by class number from 0"
        )
    return result


def extract(
    folder: Path,
    *,
    language: Language | None = None,
    thorough: bool = False,
    processes: int | None = None,
    parts: Path | None = None,
    groups: Mapping[str, str] | None = None,
    progress: Callable[[int, int], None] | None = None,
    report: Callable[[str], None] | None = None,
) -> Dataset:
    """Run the hand tracker over a folder of images or videos.

    A file without a hand gives one row of zeros, so that misses are counted.

    Args:
        folder: see the module docstring.
        language: to understand the folders' names; without it they are the labels.
        thorough: several views of each picture (see `training.views`), one row a view that shows
            a hand, all with the same item number. Videos are not changed by it.
        processes: how many; by default one for each core, at most 4.
        parts: folder for finished pieces: a run that was interrupted goes on from them.
        groups: from `training.file_groups.read_groups`, in place of the folders' own; a file that
            it does not name keeps the one of its folder.
        progress: called with (files done, files in all).
        report: called with one line for each file that cannot be read.

    Raises:
        DatasetError: see `list_media`; or no file could be read.
    """
    files = list_media(folder, language)
    if groups is not None:
        files = [replace(f, group=group_of(groups, f.path, f.group)) for f in files]
        if all(f.group == UNKNOWN_GROUP for f in files):
            raise DatasetError(
                f"{folder}: none of its files is named in the groups; their paths must end alike, "
                f"such as {'/'.join(Path(files[0].path).parts[-2:])}"
            )
    chunks = [files[i : i + _CHUNK] for i in range(0, len(files), _CHUNK)]
    pieces: list[_Rows] = []
    done = 0
    for chunk, rows in zip(chunks, _rows_of(chunks, thorough, processes, parts), strict=True):
        pieces.append(rows)
        done += len(chunk)
        for problem in rows.problems:
            if report is not None:
                report(problem)
        if progress is not None:
            progress(done, len(files))
    file = np.concatenate([p.file + i * _CHUNK for i, p in enumerate(pieces)])
    if len(file) == 0:
        raise DatasetError(f"{folder}: none of its {len(files)} files could be read")
    aspect = np.concatenate([p.aspect for p in pieces])
    landmarks = np.concatenate([p.landmarks for p in pieces])
    video = np.array([Path(f.path).suffix.lower() in VIDEO_SUFFIXES for f in files])[file]
    return make_dataset(
        extract_features(landmarks, aspect),
        np.array([f.label for f in files])[file],
        folder.name,
        groups=np.array([f.group for f in files])[file],
        aspect=aspect,
        # Frames of a video are samples of their own; views of a picture are one sample.
        items=np.where(video, len(files) + np.arange(len(file)), file),
        sequences=file,
    )


def _rows_of(
    chunks: list[list[MediaFile]], thorough: bool, processes: int | None, parts: Path | None
) -> Iterator[_Rows]:
    count = min(processes or min(os.cpu_count() or 1, 4), len(chunks))
    tag = "thorough" if thorough else "plain"
    where = [parts / f"{tag}-{i:05d}.npz" if parts else None for i in range(len(chunks))]
    if count <= 1:
        _start(thorough)
        try:
            for chunk, part in zip(chunks, where, strict=True):
                yield _work(chunk, part)
        finally:
            _stop()
        return
    # Spawned, not forked: MediaPipe's threads do not survive a fork.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(count, context, _start, (thorough,)) as pool:
        yield from pool.map(_work, chunks, where)


_trackers: list[HandTracker] = []
_is_thorough = False


def _start(thorough: bool) -> None:
    global _is_thorough
    cv2.setNumThreads(1)
    _is_thorough = thorough
    _trackers.append(HandTracker("image"))
    if thorough:
        low = THOROUGH_CONFIDENCE
        _trackers.append(HandTracker("image", detection_confidence=low, presence_confidence=low))


def _stop() -> None:
    while _trackers:
        _trackers.pop().close()


def _work(chunk: list[MediaFile], part: Path | None) -> _Rows:
    names = np.array([f.path for f in chunk])
    if part is not None and part.is_file():
        with np.load(part, allow_pickle=False) as done:
            if list(done["names"]) == list(names):
                return _Rows(
                    done["landmarks"], done["aspect"], done["index"], done["problems"].tolist()
                )
    landmarks: list[FloatArray] = []
    aspect: list[float] = []
    index: list[int] = []
    problems: list[str] = []
    for number, file in enumerate(chunk):
        try:
            found, ratio = _look(Path(file.path))
        except SourceError as error:
            problems.append(str(error))
            continue
        landmarks += found
        aspect += [ratio] * len(found)
        index += [number] * len(found)
    rows = _Rows(
        np.array(landmarks, np.float32).reshape(-1, *LANDMARK_SHAPE),
        np.array(aspect, np.float32),
        np.array(index, np.int64),
        problems,
    )
    if part is not None:
        with atomic_path(part) as temporary, temporary.open("wb") as stream:
            np.savez(
                stream,
                names=names,
                landmarks=rows.landmarks,
                aspect=rows.aspect,
                index=rows.file,
                problems=np.array(problems, dtype=np.str_),
            )
    return rows


def _look(path: Path) -> tuple[list[FloatArray], float]:
    if path.suffix.lower() in VIDEO_SUFFIXES:
        return _watch(path)
    image = read_image(path)
    nothing = [np.zeros(LANDMARK_SHAPE, np.float32)]
    return see(image, _trackers, _is_thorough) or nothing, image.shape[1] / image.shape[0]


def _watch(path: Path) -> tuple[list[FloatArray], float]:
    from signapp.video.reader import VideoReader

    found, ratio = [], 1.0
    with HandTracker("video") as tracker, VideoReader(path) as video:
        for number, frame in enumerate(video):
            hands = tracker.detect(frame.image, frame.time_s)
            if number % _EVERY == 0:
                found.append(hands.landmarks)
                ratio = hands.aspect
    return found, ratio


def read_image(path: Path) -> NDArray[np.uint8]:
    """Read a picture as (H, W, 3) uint8 RGB, upright as its EXIF data say.

    Raises:
        SourceError: it cannot be read.
    """
    try:
        data = np.fromfile(path, dtype=np.uint8)  # cv2.imread fails on names outside ASCII
    except OSError as error:
        raise SourceError(f"cannot read {path}: {error.strerror or error}") from error
    image = cv2.imdecode(data, cv2.IMREAD_COLOR) if len(data) else None
    if image is None:
        raise SourceError(f"{path} is not a readable picture (damaged or empty?)")
    result: NDArray[np.uint8] = cv2.cvtColor(image, cv2.COLOR_BGR2RGB)
    return result
