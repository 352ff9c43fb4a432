"""Looking for hands in many files, in several processes; no file takes the others along.

Whatever a decoder or the tracker raises for a file is that file's problem, said in one line. If a
process dies, the files that it had are looked at one by one, so that the one that kills it is
found and the others are not lost.
"""

import multiprocessing
import os
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from signapp.errors import HandModelError
from signapp.landmarks.features import LANDMARK_SHAPE, FloatArray
from signapp.landmarks.tracker import HandTracker
from signapp.settings import FULL
from signapp.system.arrays import DAMAGE, read_npz
from signapp.system.files import npz_bytes, write_bytes
from signapp.video.media import EVERY, Media, one_line, open_media
from training.data.views import THOROUGH_CONFIDENCE, see

CHUNK = 64


@dataclass(frozen=True, eq=False)
class Rows:
    """Landmarks of some files.

    Attributes:
        landmarks: (M, 2, 21, 3).
        aspect: (M,).
        file: (M,) index of the file.
        moving: (M,) bool: a frame of a video or animation.
        lost: (K,) index of the files that gave no row.
        problems: lines about files that could not be read, or not wholly.
    """

    landmarks: FloatArray
    aspect: FloatArray
    file: NDArray[np.int64]
    moving: NDArray[np.bool_]
    lost: NDArray[np.int64]
    problems: list[str]


def look(
    paths: list[str],
    *,
    thorough: bool,
    processes: int | None,
    parts: Path | None,
    tracker: str = FULL,
) -> Iterator[Rows]:
    """Yield the rows of every `CHUNK` files, in order.

    Args:
        paths: pictures and videos.
        thorough: see `training.data.folders.extract`.
        processes: how many; 1 works in this process, None takes one a core, at most 4.
        parts: folder for finished pieces, from which an interrupted run goes on.
        tracker: see `kind` of `HandTracker`.
    """
    chunks = [paths[i : i + CHUNK] for i in range(0, len(paths), CHUNK)]
    tag = ("" if tracker == FULL else f"{tracker}-") + ("thorough" if thorough else "plain")
    where = [parts / f"{tag}-{i:05d}.npz" if parts else None for i in range(len(chunks))]
    if processes == 1:
        start(thorough, tracker)
        try:
            for chunk, part in zip(chunks, where, strict=True):
                yield work(chunk, part)
        finally:
            stop()
        return
    count = min(processes or min(os.cpu_count() or 1, 4), len(chunks))
    next_chunk = 0
    while next_chunk < len(chunks):
        # Spawned, not forked: MediaPipe's threads do not survive a fork.
        with _pool(count, thorough, tracker) as pool:
            waiting: list[Future[Rows]] = []
            try:
                for chunk, part in zip(chunks[next_chunk:], where[next_chunk:], strict=True):
                    waiting.append(pool.submit(work, chunk, part))
                for future in waiting:
                    rows = future.result()
                    next_chunk += 1
                    yield rows
                return
            except BrokenProcessPool:
                pass
            finally:
                for future in waiting:
                    future.cancel()
        rows = _one_by_one(chunks[next_chunk], thorough, tracker)
        _keep(rows, chunks[next_chunk], where[next_chunk])
        next_chunk += 1
        yield rows


def _pool(count: int, thorough: bool, tracker: str) -> ProcessPoolExecutor:
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(count, context, start, (thorough, tracker))


def _one_by_one(chunk: list[str], thorough: bool, tracker: str) -> Rows:
    """The rows of files of which one may end the process that looks at it."""
    pieces: list[Rows] = []
    while len(pieces) < len(chunk):
        with _pool(1, thorough, tracker) as pool:
            try:
                while len(pieces) < len(chunk):
                    pieces.append(pool.submit(work, [chunk[len(pieces)]], None).result())
            except BrokenProcessPool:
                path = chunk[len(pieces)]
                line = f"{path} could not be used: it ended the process that looked at it"
                pieces.append(_rows([], [], [], [], [0], [line]))
    return Rows(
        np.concatenate([p.landmarks for p in pieces]),
        np.concatenate([p.aspect for p in pieces]),
        np.concatenate([p.file + i for i, p in enumerate(pieces)]),
        np.concatenate([p.moving for p in pieces]),
        np.concatenate([p.lost + i for i, p in enumerate(pieces)]),
        [line for p in pieces for line in p.problems],
    )


_trackers: list[HandTracker] = []
_is_thorough = False
_kind = FULL


def start(thorough: bool, tracker: str = FULL) -> None:
    """Make the trackers of this process."""
    global _is_thorough, _kind
    _kind = tracker
    cv2.setNumThreads(1)
    _is_thorough = thorough
    try:
        _make_trackers()
    except HandModelError:
        # Raised where the work is asked for: in a pool's start it would only break the pool.
        stop()


def _make_trackers() -> None:
    _trackers.append(HandTracker("image", kind=_kind))
    if _is_thorough:
        low = THOROUGH_CONFIDENCE
        _trackers.append(
            HandTracker("image", kind=_kind, detection_confidence=low, presence_confidence=low)
        )


def stop() -> None:
    """Close the trackers of this process."""
    while _trackers:
        _trackers.pop().close()


def work(chunk: list[str], part: Path | None) -> Rows:
    """The rows of some files, from the finished piece where there is one."""
    done = _kept(chunk, part)
    if done is not None:
        return done
    if not _trackers:
        _make_trackers()
    landmarks: list[FloatArray] = []
    aspect: list[float] = []
    index: list[int] = []
    moving: list[bool] = []
    lost: list[int] = []
    problems: list[str] = []
    for number, path in enumerate(chunk):
        try:
            found, ratio, moves, problem = look_at(Path(path))
        except HandModelError:
            raise
        except Exception as error:  # noqa: BLE001 - one odd file never takes the rest along
            problems.append(str(one_line(Path(path), error)))
            lost.append(number)
            continue
        if problem:
            problems.append(problem)
        landmarks += found
        aspect += [ratio] * len(found)
        index += [number] * len(found)
        moving += [moves] * len(found)
    rows = _rows(landmarks, aspect, index, moving, lost, problems)
    _keep(rows, chunk, part)
    return rows


def look_at(path: Path) -> tuple[list[FloatArray], float, bool, str | None]:
    """Landmarks of a file's pictures, its aspect, whether it moves, and what was wrong with it."""
    with open_media(path) as media:
        if media.moving:
            found, ratio = _watch(media)
            problem = media.problem
            return found, ratio, True, None if problem is None else str(problem)
        image = next(media.frames).image
    nothing = [np.zeros(LANDMARK_SHAPE, np.float32)]
    found = see(image, _trackers, _is_thorough) or nothing
    return found, image.shape[1] / image.shape[0], False, None


def _watch(media: Media) -> tuple[list[FloatArray], float]:
    found, ratio = [], 1.0
    with HandTracker("video", kind=_kind) as tracker:
        for number, frame in enumerate(media.frames):
            hands = tracker.detect(frame.image, frame.time_s)
            if number % EVERY == 0:
                found.append(hands.landmarks)
                ratio = hands.aspect
    return found, ratio


def _rows(
    landmarks: list[FloatArray],
    aspect: list[float],
    index: list[int],
    moving: list[bool],
    lost: list[int],
    problems: list[str],
) -> Rows:
    return Rows(
        np.array(landmarks, np.float32).reshape(-1, *LANDMARK_SHAPE),
        np.array(aspect, np.float32),
        np.array(index, np.int64),
        np.array(moving, bool),
        np.array(lost, np.int64),
        problems,
    )


def _marks(chunk: list[str]) -> list[str]:
    """Names of files with their size and time: what was exchanged is looked at again."""
    marks = []
    for path in chunk:
        try:
            state = Path(path).stat()
        except OSError:
            marks.append(path)
        else:
            marks.append(f"{path}\t{state.st_size}\t{state.st_mtime_ns}")
    return marks


def _kept(chunk: list[str], part: Path | None) -> Rows | None:
    if part is None or not part.is_file():
        return None
    try:
        done = read_npz(part)
        if done["names"].tolist() != _marks(chunk):
            return None
        return Rows(
            done["landmarks"], done["aspect"], done["index"], done["moving"], done["lost"],
            done["problems"].tolist(),
        )  # fmt: skip
    except (OSError, *DAMAGE):
        return None


def _keep(rows: Rows, chunk: list[str], part: Path | None) -> None:
    if part is not None:
        arrays = {
            "names": np.array(_marks(chunk)),
            "landmarks": rows.landmarks,
            "aspect": rows.aspect,
            "index": rows.file,
            "moving": rows.moving,
            "lost": rows.lost,
            "problems": np.array(rows.problems, dtype=np.str_),
        }
        write_bytes(part, npz_bytes(arrays, compressed=False))
