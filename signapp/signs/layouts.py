"""Takes in files that other programs wrote.

======================================  ==========================================================
``SIGN/SEQUENCE/FRAME.npy``             numbers of MediaPipe Holistic, a file a frame
                                        (`signapp.landmarks.holistic`): 1,662, 258, 225, 126 or 63
``SIGN/SEQUENCE.npy``                   the same, a file a sequence
``FILE.npz``                            sequences: ``landmarks``, ``start``, ``label``, and perhaps
                                        ``aspect`` and ``fps``
``FILE.pose``                           poses as the package pose-format reads them; the sign is
                                        the folder's name, or the file's
======================================  ==========================================================

None of the first three says whether its pictures were mirrored, nor how many frames a second there
were unless ``fps`` stands there: both must be said by whoever imports. A mirrored picture is turned
back here, so that slot 0 is the signer's left hand.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.errors import SignappError, raised_as
from signapp.landmarks.features import LANDMARK_SHAPE, FloatArray, hands_present
from signapp.landmarks.holistic import DEFAULT_ASPECT, SUFFIX, read_holistic
from signapp.landmarks.windows import frame_times
from signapp.languages.names import normal
from signapp.recording.errors import RecordingError
from signapp.recording.motions import Motion, make_motion
from signapp.system.arrays import DAMAGE, read_npz
from signapp.system.scan import scan

NPZ, POSE = ".npz", ".pose"
SUFFIXES = frozenset({SUFFIX, NPZ, POSE})
_SHEETS = {".csv", ".xlsx"}
_BYTES = 512 * 1024 * 1024


@dataclass(frozen=True, eq=False)
class FoundTake:
    """A take in a file.

    Attributes:
        sign: the name that the file or folder gives it.
        motion: its frames.
        origin: where it came from.
    """

    sign: str
    motion: Motion
    origin: Path


class Takes:
    """Reads takes; `problems` and `left_out` fill while they are iterated over.

    Args:
        path: a file or folder.
        mirrored: whether the pictures were mirrored before the hands were tracked.
        fps: frames a second where nobody noted them, 0 for the usual (15).
        aspect: picture width / height where nobody noted it.

    Attributes:
        problems: a line for each file that could not be read.
        hands: how many frames showed the left hand alone, the right alone, both.
    """

    def __init__(
        self,
        path: Path,
        *,
        mirrored: bool = False,
        fps: float = 0.0,
        aspect: float = DEFAULT_ASPECT,
    ) -> None:
        self.path = path
        self.problems: list[str] = []
        self.hands: Counter[str] = Counter()
        self._mirrored, self._fps, self._aspect = mirrored, fps, aspect

    def __iter__(self) -> Iterator[FoundTake]:
        for take in self._read():
            present = hands_present(take.motion.landmarks)
            left, right = present[:, 0], present[:, 1]
            self.hands["left"] += int((left & ~right).sum())
            self.hands["right"] += int((right & ~left).sum())
            self.hands["both"] += int((left & right).sum())
            yield take

    def _read(self) -> Iterator[FoundTake]:
        path = self.path
        if path.suffix.lower() in _SHEETS and not path.is_dir():
            raise RecordingError("takes-in-sheet", path=path)
        if not path.is_dir():
            yield from self._file(path, path.parent.name)
            return
        found = scan(path, SUFFIXES)
        if not found.files:
            raise RecordingError("no-takes-in-folder", path=path)
        frames = [file for file in found.files if file.suffix.lower() == SUFFIX]
        for file in found.files:
            if file.suffix.lower() != SUFFIX:
                name = file.parent.name if file.parent != path else file.stem
                yield from self._file(file, name)
        yield from self._holistic(path, frames)

    def _file(self, path: Path, folder: str) -> Iterator[FoundTake]:
        suffix = path.suffix.lower()
        try:
            if suffix == NPZ:
                yield from self._sequences(path)
            elif suffix == POSE:
                yield from self._pose(path, folder)
            elif suffix == SUFFIX:
                yield from self._holistic(path.parent, [path])
            else:
                raise RecordingError("takes-suffix-unknown", path=path)
        except SignappError as error:
            if path == self.path:
                raise
            self.problems.append(str(error))

    def _holistic(self, root: Path, files: Sequence[Path]) -> Iterator[FoundTake]:
        for (sign, origin), group in _sequences_of(root, files).items():
            frames = read_holistic(group)
            self.problems += frames.problems
            times = frame_times(len(frames.landmarks), self._fps)
            yield from self._made(sign, times, frames.landmarks, self._aspect, origin)

    def _sequences(self, path: Path) -> Iterator[FoundTake]:
        with raised_as(RecordingError, "takes-unreadable", path=path):
            try:
                arrays = read_npz(path)
                hands, start = np.asarray(arrays["landmarks"], np.float32), arrays["start"]
                labels = [normal(str(name)) for name in arrays["label"]]
            except (OSError, *DAMAGE) as error:
                raise RecordingError("takes-unreadable", path=path) from error
            start = np.asarray(start, np.int64).reshape(-1)
            if len(start) == len(labels):
                start = np.append(start, len(hands))
            if (
                hands.shape[1:] != LANDMARK_SHAPE
                or len(start) != len(labels) + 1
                or (np.diff(start) < 0).any()
                or start[0] < 0
                or start[-1] > len(hands)
            ):
                raise RecordingError("takes-unreadable", path=path)
            count = len(labels)
            aspects = np.broadcast_to(arrays.get("aspect", self._aspect), count).astype(float)
            rates = np.broadcast_to(arrays.get("fps", self._fps), count).astype(float)
        for i, label in enumerate(labels):
            part = hands[start[i] : start[i + 1]]
            times = frame_times(len(part), float(rates[i]) or self._fps)
            yield from self._made(label, times, part, float(aspects[i]), path)

    def _pose(self, path: Path, folder: str) -> Iterator[FoundTake]:
        from signapp.signs.poses import read_pose

        times, hands, aspect = read_pose(path)
        yield from self._made(normal(folder or path.stem), times, hands, aspect, path)

    def _made(
        self, sign: str, times: NDArray[Any], hands: FloatArray, aspect: float, origin: Path
    ) -> Iterator[FoundTake]:
        (seen,) = np.nonzero(hands_present(hands).any(axis=1)) if len(hands) else (np.zeros(0),)
        if not len(seen):
            self.problems.append(f"{origin}: no hand in it")
            return
        rows = slice(int(seen[0]), int(seen[-1]) + 1)
        try:
            motion = make_motion(times[rows], hands[rows], aspect)
        except SignappError as error:
            self.problems.append(f"{origin}: {error}")
            return
        yield FoundTake(sign, unmirrored(motion) if self._mirrored else motion, origin)


def unmirrored(motion: Motion) -> Motion:
    """A take of a mirrored picture as the camera saw it: left and right change places."""
    points = motion.landmarks[:, ::-1].copy()
    present = hands_present(points)
    points[..., 0] = np.where(present[..., None], 1 - points[..., 0], 0)
    return Motion(motion.times, points, motion.aspect)


def hands_line(hands: Counter[str]) -> str:
    """What the frames showed, so that a wrong answer about mirroring is seen."""
    total = sum(hands.values()) or 1
    shares = {name: hands[name] / total for name in ("left", "right", "both")}
    return (
        f"of the frames with a hand, {shares['right']:.0%} show the right hand alone, "
        f"{shares['left']:.0%} the left alone, {shares['both']:.0%} both"
    )


def _sequences_of(root: Path, files: Iterable[Path]) -> dict[tuple[str, Path], list[Path]]:
    """Files by sign and sequence, frames in the order of their numbers."""
    groups: dict[tuple[str, Path], list[Path]] = {}
    for file in files:
        dirs = file.relative_to(root).parts[:-1]
        if len(dirs) >= 2:  # SIGN/SEQUENCE/FRAME, whatever lies around it
            key = (normal(dirs[-2]), file.parent)
        else:
            key = (normal(dirs[-1] if dirs else root.name), file)
        groups.setdefault(key, []).append(file)
    return {key: sorted(group, key=_number) for key, group in groups.items()}


def _number(path: Path) -> tuple[int, str]:
    digits = "".join(c for c in path.stem if c.isdecimal())
    return int(digits) if digits else -1, path.stem
