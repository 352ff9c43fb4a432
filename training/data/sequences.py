"""Sequences of frames, one moving sign each: reading them, and their windows.

A file of sequences is an ``.npz`` with ``start``:

===============  ==============  ============================================================
``landmarks``    (M, 2, 21, 3)   the frames of all sequences, one after the other, as in any
                                 landmark file; zeros for an absent hand
``start``        (N + 1,)        sequence i is ``landmarks[start[i]:start[i + 1]]``; the last
                                 number may be left out
``label``        (N,)            the sign
``group``        (N,)            who signs, or which sitting; optional
``aspect``       (N,) or (M,)    image width / height; 4:3, as of webcams, without it
``fps``          (N,)            frames a second; 0, or without it, unknown
===============  ==============  ============================================================
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from signapp.errors import DatasetError
from signapp.landmarks.features import LANDMARK_SHAPE, FloatArray, extract_features
from signapp.landmarks.windows import STEPS, frame_times, make_window
from signapp.system.arrays import DAMAGE, read_npz
from training.data.dataset import UNKNOWN_GROUP, IntArray, StrArray
from training.data.holistic import DEFAULT_ASPECT
from training.data.readers import names_of
from training.say import Report, say


@dataclass(frozen=True, eq=False)
class SequenceSet:
    """N sequences.

    Attributes:
        features: (M, 126) of all frames (`signapp.landmarks.features`).
        start: (N + 1,) where each sequence begins, and where the last ends.
        labels: (N,) the sign of each.
        groups: (N,) who or which sitting.
        fps: (N,) frames a second, 0 for unknown.
        sources: (N,) which file.
        name: for messages and reports.
    """

    features: FloatArray
    start: IntArray
    labels: StrArray
    groups: StrArray
    fps: FloatArray
    sources: StrArray
    name: str

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def classes(self) -> list[str]:
        """The labels that occur, sorted."""
        return sorted({str(label) for label in np.unique(self.labels)})

    def windows(self, steps: int = STEPS) -> FloatArray:
        """(N, steps, 126): the whole of every sequence as a window."""
        result = np.zeros((len(self), steps, self.features.shape[1]), np.float32)
        for i in range(len(self)):
            rows = self.features[self.start[i] : self.start[i + 1]]
            times = frame_times(len(rows), float(self.fps[i]))
            result[i] = make_window(rows, times, steps=steps)
        return result

    def subset(self, rows: NDArray[np.bool_] | NDArray[np.int64] | Sequence[int]) -> "SequenceSet":
        """The sequences of a mask or of indices, in that order."""
        index = np.arange(len(self))[np.asarray(rows)]
        lengths = np.diff(self.start)[index]
        frames = [np.arange(self.start[i], self.start[i + 1]) for i in index]
        kept = np.concatenate(frames) if frames else np.zeros(0, np.int64)
        return replace(
            self,
            features=self.features[kept],
            start=np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64),
            labels=self.labels[index],
            groups=self.groups[index],
            fps=self.fps[index],
            sources=self.sources[index],
        )

    def relabel(self, rename: Callable[[str], str]) -> "SequenceSet":
        """The same sequences with every label renamed."""
        return replace(self, labels=np.array([rename(str(v)) for v in self.labels], dtype=np.str_))


def holds_sequences(path: Path) -> bool:
    """Whether a dataset file holds sequences; a file that cannot be read does not."""
    if path.suffix.lower() != ".npz" or not path.is_file():
        return False
    try:
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as archive:
            return "start" in archive.files and "landmarks" in archive.files
    except (OSError, *DAMAGE):
        return False


def read_sequences(path: Path, report: Report = say) -> SequenceSet:
    """Read a file of sequences (see the module docstring).

    Args:
        path: the file.
        report: called with one line for what had to be assumed.

    Raises:
        DatasetError: in one line, what is wrong with the file.
    """
    try:
        arrays = read_npz(path)
    except FileNotFoundError:
        raise DatasetError(f"no dataset at {path}; check the path") from None
    except (OSError, *DAMAGE) as error:
        reason = str(error).splitlines()[0][:120] if str(error) else type(error).__name__
        raise DatasetError(f"{path} is not a readable .npz file ({reason})") from error
    for key in ("landmarks", "start", "label"):
        if key not in arrays:
            raise DatasetError(
                f"{path}: it lacks the array '{key}'; a file of sequences needs 'landmarks' "
                "(M, 2, 21, 3), 'start' (N + 1,) and 'label' (N,)"
            )
    landmarks = arrays["landmarks"]
    if landmarks.ndim != 4 or landmarks.shape[1:] != LANDMARK_SHAPE:
        raise DatasetError(f"{path}: 'landmarks' must be (M, 2, 21, 3), not {landmarks.shape}")
    if landmarks.dtype.kind not in "fiu" or not np.isfinite(landmarks).all():
        raise DatasetError(f"{path}: 'landmarks' holds NaN or infinity; write zeros for no hand")
    labels = arrays["label"]
    count = labels.size
    if not count:
        raise DatasetError(f"{path}: it holds no sequences")
    start = _starts(path, arrays["start"], len(landmarks), count)
    used = slice(int(start[0]), int(start[-1]))
    names = names_of(path, "label", labels, count)
    groups = (
        names_of(path, "group", arrays["group"], count)
        if "group" in arrays
        else np.array([UNKNOWN_GROUP] * count)
    )
    empty = np.char.str_len(names) == 0
    if empty.any():
        raise DatasetError(f"{path}: sequence {int(empty.argmax())} has an empty label; name it")
    if "aspect" not in arrays:
        report(f"{path}: it does not say the shape of the picture; taken as 4:3")
    aspect = _aspects(path, arrays.get("aspect"), start, len(landmarks))
    return SequenceSet(
        features=extract_features(landmarks[used], aspect[used]),
        start=start - start[0],
        labels=names,
        groups=np.where(np.char.str_len(groups) == 0, UNKNOWN_GROUP, groups),
        fps=_rates(path, arrays.get("fps"), count),
        sources=np.array([path.stem] * count),
        name=path.stem,
    )


def join(parts: Iterable[SequenceSet], name: str) -> SequenceSet:
    """Several sets as one.

    Raises:
        DatasetError: none given.
    """
    sets = list(parts)
    if not sets:
        raise DatasetError(f"{name}: no sequences to join")
    offsets = np.cumsum([0] + [len(part.features) for part in sets])
    starts = [part.start[:-1] + offset for part, offset in zip(sets, offsets, strict=False)]
    return SequenceSet(
        features=np.concatenate([part.features for part in sets]),
        start=np.concatenate([*starts, offsets[-1:]]).astype(np.int64),
        labels=np.concatenate([part.labels for part in sets]),
        groups=np.concatenate([part.groups for part in sets]),
        fps=np.concatenate([part.fps for part in sets]),
        sources=np.concatenate([part.sources for part in sets]),
        name=name,
    )


def _starts(path: Path, values: NDArray[Any], frames: int, count: int) -> IntArray:
    start = np.asarray(values)
    if start.dtype.kind not in "iu" or start.shape not in ((count + 1,), (count,)):
        raise DatasetError(
            f"{path}: 'start' must be {count + 1} whole numbers, one more than labels, "
            f"not {start.shape} of {start.dtype}"
        )
    start = start.astype(np.int64)
    if len(start) == count:
        start = np.concatenate([start, [frames]])
    if start[0] < 0 or start[-1] > frames or (np.diff(start) < 0).any():
        raise DatasetError(f"{path}: 'start' must rise from 0 to at most {frames}, the frames")
    return start


def _aspects(path: Path, values: Any, start: IntArray, frames: int) -> FloatArray:
    """(M,) one a frame."""
    count = len(start) - 1
    if values is None:
        return np.full(frames, DEFAULT_ASPECT, np.float32)
    aspect = np.asarray(values, np.float32)
    if not (np.isfinite(aspect).all() and (aspect > 0).all()):
        raise DatasetError(f"{path}: 'aspect' must be positive numbers")
    if aspect.size == 1:
        return np.full(frames, float(aspect.reshape(-1)[0]), np.float32)
    if aspect.shape == (count,):
        lengths = np.diff(np.concatenate([[0], start[1:-1], [frames]]))
        return np.repeat(aspect, lengths)
    if aspect.shape == (frames,):
        return aspect
    raise DatasetError(f"{path}: 'aspect' must be one number a sequence, not {aspect.shape}")


def _rates(path: Path, values: Any, count: int) -> FloatArray:
    if values is None:
        return np.zeros(count, np.float32)
    rates = np.asarray(values, np.float32)
    if rates.size == 1:
        rates = np.full(count, float(rates.reshape(-1)[0]), np.float32)
    if rates.shape != (count,):
        raise DatasetError(f"{path}: 'fps' must be one number a sequence, not {rates.shape}")
    return np.where(np.isfinite(rates) & (rates > 0), rates, 0).astype(np.float32)
