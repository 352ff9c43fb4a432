"""Landmarks of MediaPipe Holistic as ``SIGN/SEQUENCE/FRAME.npy``: the layout of many tutorials.

Each file holds the numbers of one frame, (n,), or of a whole sequence, (frames, n): pose and face,
where they were kept, then 63 numbers of the signer's left hand and 63 of the right, x, y, z of 21
points as fractions of the picture, zeros for an absent hand. What such files do not say is the
shape of the picture and whether it was mirrored.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import LANDMARK_SHAPE, N_FEATURES, FloatArray
from signapp.system.arrays import DAMAGE
from signapp.system.files import LFS_ADVICE, is_lfs_pointer

SUFFIX = ".npy"
DEFAULT_ASPECT = 4 / 3
"""Shape of the picture where nobody says it: that of most webcams' default."""

_ONE_HAND = N_FEATURES // 2
_BOTH = frozenset({
    N_FEATURES,
    33 * 4 + N_FEATURES,  # pose with visibility
    33 * 3 + N_FEATURES,  # 225
    33 * 4 + 468 * 3 + N_FEATURES,  # and the face
    33 * 3 + 468 * 3 + N_FEATURES,
    33 * 4 + 478 * 3 + N_FEATURES,  # with irises
    33 * 3 + 478 * 3 + N_FEATURES,
})  # fmt: skip


@dataclass(frozen=True, eq=False)
class Frames:
    """Hands of the frames of some files.

    Attributes:
        landmarks: (M, 2, 21, 3), slot 0 the left hand.
        file: (M,) index of the file.
        lost: index of the files that could not be read.
        one_hand: whether some files held one hand alone.
        problems: a line for each file that could not be read.
    """

    landmarks: FloatArray
    file: NDArray[np.int64]
    lost: list[int]
    one_hand: bool
    problems: list[str]


def read_holistic(paths: Sequence[Path]) -> Frames:
    """Read such files (see the module docstring); one hand alone is taken as the right one."""
    rows: list[FloatArray] = []
    index: list[int] = []
    lost: list[int] = []
    problems: list[str] = []
    one_hand = False
    for number, path in enumerate(paths):
        try:
            values = _numbers(path)
        except ValueError as error:
            lost.append(number)
            problems.append(f"{path} {error}")
            continue
        hands = np.zeros((len(values), *LANDMARK_SHAPE), np.float32)
        if values.shape[1] == _ONE_HAND:
            one_hand = True
            hands[:, 1] = values.reshape(-1, *LANDMARK_SHAPE[1:])
        else:
            hands[:] = values[:, -N_FEATURES:].reshape(-1, *LANDMARK_SHAPE)
        rows.append(hands)
        index += [number] * len(hands)
    landmarks = np.concatenate(rows) if rows else np.zeros((0, *LANDMARK_SHAPE), np.float32)
    return Frames(landmarks, np.array(index, np.int64), lost, one_hand, problems)


def recordings(folder: Path, paths: Sequence[Path]) -> dict[Path, Path]:
    """Of each file what is one recording: itself, or the folder of the frames it stands among."""
    whole = False
    for path in paths:
        try:
            with path.open("rb") as stream:
                whole = np.load(stream, allow_pickle=False).ndim > 1
        except (OSError, *DAMAGE):
            continue
        break
    return {
        path: path if whole or len(path.relative_to(folder).parts) < 3 else path.parent
        for path in paths
    }


def _numbers(path: Path) -> NDArray[np.float32]:
    if is_lfs_pointer(path):
        raise ValueError(LFS_ADVICE)
    try:
        with path.open("rb") as stream:
            values = np.load(stream, allow_pickle=False)
        values = np.atleast_2d(np.asarray(values, np.float32))
    except (OSError, *DAMAGE) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0][:100]
        raise ValueError(f"is not a readable .npy file ({reason})") from error
    if values.ndim != 2 or values.shape[1] not in _BOTH | {_ONE_HAND}:
        raise ValueError(
            f"holds {values.shape[-1]} numbers a frame; landmarks of MediaPipe Holistic are 1662, "
            "or 258, 126 or 63 of them"
        )
    if not np.isfinite(values).all():
        raise ValueError("holds NaN or infinity; write zeros for an absent hand")
    return values
