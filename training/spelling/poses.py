"""Real stills as joint directions, one table of every signer's letters, ready to be joined.

A hand is coded as its wrist, the rotation of its palm and the direction of every bone in the palm's
frame, as `signapp.rendering.pose` does with chained joints; here for many hands at once.
"""

from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from signapp.landmarks.features import LANDMARK_SHAPE, LEFT, RIGHT, hands_present
from signapp.landmarks.geometry import PARENTS
from signapp.rendering.skeleton import hand_size
from training.data.dataset import Dataset

_JOINTS = list(range(1, 21))
_BEFORE = [PARENTS[joint] for joint in _JOINTS]
TWO_HANDED_SHARE = 0.4
"""Share of a letter's rows with both hands from which it counts as a letter of two hands."""
MOST_ROWS = 60
"""Rows of a signer and letter that are kept, evenly chosen."""


@dataclass(frozen=True, eq=False)
class Poses:
    """R stills of S signers and C letters, in palm lengths about the middle of the hands.

    Attributes:
        wrist: (R, 2, 3); y points down, as in pictures.
        palm: (R, 2, 4) unit quaternions, real part first.
        bones: (R, 2, 20, 3) unit directions in the palm's frame of the bones that end in landmarks
            1 to 20; `lengths` (R, 2, 20).
        present: (R, 2) bool.
        table: (S, C, M) row numbers, filled up by repetition; -1 where the signer lacks a letter.
        two_handed: (C,) bool: letters of two hands.
        signers, letters: names.
    """

    wrist: Tensor
    palm: Tensor
    bones: Tensor
    lengths: Tensor
    present: Tensor
    table: Tensor
    two_handed: Tensor
    signers: tuple[str, ...]
    letters: tuple[str, ...]

    def to(self, device: str | torch.device) -> "Poses":
        """The same on another device."""
        return replace(
            self,
            wrist=self.wrist.to(device),
            palm=self.palm.to(device),
            bones=self.bones.to(device),
            lengths=self.lengths.to(device),
            present=self.present.to(device),
            table=self.table.to(device),
            two_handed=self.two_handed.to(device),
        )

    def of(self, signers: list[int]) -> "Poses":
        """The same rows, with the table of some signers only."""
        names = tuple(self.signers[i] for i in signers)
        return replace(self, table=self.table[signers], signers=names)


def code_stills(data: Dataset, letters: list[str], *, seed: int = 0) -> Poses:
    """Code the rows of a dataset, at most `MOST_ROWS` of a signer (its group) and letter."""
    data = data.subset(data.detected)
    signers = sorted({str(group) for group in np.unique(data.groups)})
    random = np.random.default_rng(seed)
    chosen: list[int] = []
    cells: list[list[list[int]]] = [[[] for _ in letters] for _ in signers]
    for s, signer in enumerate(signers):
        for c, letter in enumerate(letters):
            (rows,) = np.nonzero((data.groups == signer) & (data.labels == letter))
            if len(rows) > MOST_ROWS:
                rows = np.sort(random.choice(rows, MOST_ROWS, replace=False))
            cells[s][c] = list(range(len(chosen), len(chosen) + len(rows)))
            chosen += rows.tolist()
    data = data.subset(np.array(chosen))
    table = torch.full((len(signers), len(letters), MOST_ROWS), -1)
    for s, row in enumerate(cells):
        for c, members in enumerate(row):
            if members:
                table[s, c] = torch.tensor(np.resize(members, MOST_ROWS))
    points = data.features.reshape(-1, *LANDMARK_SHAPE).astype(np.float64)
    present = hands_present(points)
    both = present.sum(axis=1) == 2
    shares = [
        np.mean([both[table[s, c, 0] : table[s, c].max() + 1].mean() for s in range(len(signers))
                 if table[s, c, 0] >= 0] or [0.0])
        for c in range(len(letters))
    ]  # fmt: skip
    two_handed = np.array(shares) >= TWO_HANDED_SHARE
    # One hand for all letters of one hand: whichever leads, the whole word is mirrored later.
    single = ~two_handed[[letters.index(str(label)) for label in data.labels]]
    other = single & present[:, LEFT] & ~present[:, RIGHT]
    points[other] = points[other][:, ::-1] * (-1.0, 1.0, 1.0)
    present[other] = present[other][:, ::-1]
    return Poses(
        *_coded(points, present),
        present=torch.from_numpy(present),
        table=table,
        two_handed=torch.from_numpy(two_handed),
        signers=tuple(signers),
        letters=tuple(letters),
    )


def _coded(
    points: NDArray[np.float64], present: NDArray[np.bool_]
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    sizes = np.where(present, hand_size(points), 0.0)
    scale = sizes.sum(axis=1) / np.maximum(present.sum(axis=1), 1)
    points = points / np.maximum(scale, 1e-6)[:, None, None, None]
    points[..., 2] -= points[:, :, :1, 2]
    wrist = points[:, :, 0]
    count = np.maximum(present.sum(axis=1), 1)[:, None, None]
    middle = np.where(present[..., None], points.mean(axis=2), 0).sum(axis=1, keepdims=True) / count
    frames = palm_frames(torch.from_numpy(points))
    steps = points[:, :, _JOINTS] - points[:, :, _BEFORE]
    lengths = np.linalg.norm(steps, axis=-1)
    units = torch.from_numpy(steps / np.maximum(lengths, 1e-9)[..., None])
    local = torch.einsum("rhji,rhbj->rhbi", frames, units)
    found = torch.from_numpy(present)[..., None]
    return (
        (torch.from_numpy(wrist - middle) * found).float(),
        quaternions(frames).float(),
        local.float(),
        torch.from_numpy(lengths).float(),
    )


def palm_frames(points: Tensor) -> Tensor:
    """Rotations (..., 3, 3) of the palms of hands (..., 21, 3), their axes as columns."""
    forward = _unit(points[..., 9, :] - points[..., 0, :])
    across = points[..., 5, :] - points[..., 17, :]
    across = _unit(across - (across * forward).sum(-1, keepdim=True) * forward)
    return torch.stack([forward, across, torch.linalg.cross(forward, across)], dim=-1)


def quaternions(frames: Tensor) -> Tensor:
    """Unit quaternions (..., 4) of rotations (..., 3, 3), by the largest of their parts."""
    m = frames
    trace = m[..., 0, 0] + m[..., 1, 1] + m[..., 2, 2]
    rows = [
        [1 + trace, m[..., 2, 1] - m[..., 1, 2], m[..., 0, 2] - m[..., 2, 0],
         m[..., 1, 0] - m[..., 0, 1]],
    ]  # fmt: skip
    for i, (j, k) in enumerate(((1, 2), (2, 0), (0, 1))):
        row = [m[..., k, j] - m[..., j, k], *[torch.zeros_like(trace)] * 3]
        row[1 + i] = 1 + 2 * m[..., i, i] - trace
        row[1 + j] = m[..., i, j] + m[..., j, i]
        row[1 + k] = m[..., i, k] + m[..., k, i]
        rows.append(row)
    every = torch.stack([torch.stack(row, -1) for row in rows], -2)
    best = every.norm(dim=-1).argmax(-1)
    picked = every.gather(-2, best[..., None, None].expand(*best.shape, 1, 4)).squeeze(-2)
    return _unit(picked)


def rotations(quaternion: Tensor) -> Tensor:
    """Rotations (..., 3, 3) of unit quaternions (..., 4)."""
    w, x, y, z = quaternion.unbind(-1)
    return torch.stack(
        [
            1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y),
            2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x),
            2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y),
        ],
        dim=-1,
    ).reshape(*quaternion.shape[:-1], 3, 3)  # fmt: skip


def hand_points(wrist: Tensor, palm: Tensor, bones: Tensor, lengths: Tensor) -> Tensor:
    """Hands (..., 21, 3) of what `Poses` holds of them."""
    steps = torch.einsum("...ij,...bj->...bi", rotations(palm), bones) * lengths[..., None]
    fingers = steps.reshape(*steps.shape[:-2], 5, 4, 3).cumsum(-2)
    joints = fingers.reshape(steps.shape) + wrist[..., None, :]
    return torch.cat([wrist[..., None, :], joints], dim=-2)


def _unit(vectors: Tensor) -> Tensor:
    unit: Tensor = vectors / vectors.norm(dim=-1, keepdim=True).clamp_min(1e-9)
    return unit
