"""Real recordings of letters with the movements between them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from signapp.errors import DatasetError
from signapp.landmarks.features import extract_features
from training.spelling.network import FRAMES_PER_S

MOVEMENT, HARD = -1, -2
"""Labels of frames besides the numbers of letters: movement between letters, and hard to say."""

_UNKNOWN_FPS = 12.0


@dataclass(frozen=True, eq=False)
class Sequences:
    """F frames of recordings, one after the other.

    Attributes:
        features: (F, 126).
        labels: (F,) `MOVEMENT`, or `HARD` where a letter is shown.
        rate: (F,) frames a second.
        start: (N + 1,) recording i is `start[i]:start[i + 1]`.
        groups: (N,) who signs.
    """

    features: Tensor
    labels: Tensor
    rate: Tensor
    start: Tensor
    groups: tuple[str, ...]

    def to(self, device: str | torch.device) -> "Sequences":
        """The same on another device."""
        return Sequences(
            self.features.to(device), self.labels.to(device), self.rate.to(device),
            self.start.to(device), self.groups,
        )  # fmt: skip

    def windows(
        self, count: int, frames: int, speed: tuple[float, float], generator: torch.Generator
    ) -> tuple[Tensor, Tensor]:
        """Features (count, frames, 126) and labels (count, frames) at `FRAMES_PER_S`.

        Args:
            speed: limits of how much faster than real they run.
        """
        device = self.features.device
        sizes = self.start[1:] - self.start[:-1]
        which = torch.multinomial(
            sizes.float().sqrt(), count, replacement=True, generator=generator
        )
        low, size = self.start[which], sizes[which]
        chance = torch.rand(3, count, generator=generator, device=device)
        step = self.rate[low] / FRAMES_PER_S * (speed[0] + (speed[1] - speed[0]) * chance[0])
        begin = chance[1] * (size - frames * step).clamp_min(0)
        place = begin[:, None] + step[:, None] * torch.arange(frames, device=device)
        inside = place <= (size - 1)[:, None]
        place = torch.minimum(place, (size - 1)[:, None].float())
        first = low[:, None] + place.floor().long()
        second = torch.minimum(first + 1, (low + size - 1)[:, None])
        share = (place - place.floor())[..., None]
        features = blended(self.features[first], self.features[second], share)
        features = features * inside[..., None]
        nearest = low[:, None] + place.round().long()
        return features, torch.where(inside, self.labels[nearest], HARD)


def blended(first: Tensor, second: Tensor, share: Tensor) -> Tensor:
    """Features between two frames; a hand that one of them lacks is that of the nearer frame."""
    shape = (*first.shape[:-1], 2, 63)
    a, b = first.reshape(shape), second.reshape(shape)
    both = ((a != 0).any(-1) & (b != 0).any(-1))[..., None]
    share = share[..., None].expand_as(a[..., :1])
    mixed = torch.where(both, torch.lerp(a, b, share), torch.where(share < 0.5, a, b))
    return mixed.reshape(first.shape)


def read_movements(paths: Sequence[Path]) -> Sequences:
    """Read `.npz` files of letters and the movements between them.

    Such a file has ``landmarks``, ``start``, ``label``, ``group``, ``aspect`` and ``fps``; a label
    that begins with # is a movement, and consecutive sequences of a group are one recording.

    Raises:
        DatasetError: a file that holds no sequences.
    """
    features, labels, rates = [], [], []
    start, groups = [0], list[str]()
    for path in paths:
        with np.load(path, allow_pickle=False) as data:
            if "start" not in data:
                raise DatasetError(f"{path}: it holds no sequences (no array 'start')")
            bounds, names, group = data["start"], data["label"], data["group"]
            aspects, fps, landmarks = data["aspect"], data["fps"], data["landmarks"]
        for i, name in enumerate(names):
            rows = extract_features(landmarks[int(bounds[i]) : int(bounds[i + 1])], aspects[i])
            if not len(rows):
                continue
            who = f"{path.stem}/{group[i]}"
            features.append(rows)
            labels.append(np.full(len(rows), MOVEMENT if str(name).startswith("#") else HARD))
            rates.append(np.full(len(rows), fps[i] or _UNKNOWN_FPS, np.float32))
            if groups and groups[-1] == who:
                start[-1] += len(rows)
            else:
                start.append(start[-1] + len(rows))
                groups.append(who)
    return Sequences(
        torch.from_numpy(np.concatenate(features)), torch.from_numpy(np.concatenate(labels)),
        torch.from_numpy(np.concatenate(rates)), torch.tensor(start), tuple(groups),
    )  # fmt: skip
