"""From a window to numbers that do not depend on place, size or picture, and the network on them.

Plain tensor operations throughout, so that all of it is exported inside the model file.
"""

from dataclasses import asdict, dataclass
from itertools import pairwise
from typing import Any

import torch
from torch import Tensor, nn

from signapp.landmarks.features import LANDMARK_SHAPE, N_FEATURES
from signapp.landmarks.geometry import MIDDLE_KNUCKLE, WRIST
from signapp.landmarks.windows import STEPS

SHAPE_SIZE, PATH_SIZE = 60, 7
HAND_SIZE = SHAPE_SIZE + PATH_SIZE
_TINY = 1e-6


@dataclass(frozen=True)
class MotionConfig:
    """What to build; stored in every checkpoint.

    Attributes:
        hand, hidden, embedding: widths of the hand layer, the layers over time and the embedding.
        layers: how many layers over time, each of three steps.
        dropout: before the embedding, while training.
        mirror_mean: average the embedding over the window and its mirror image.
        depth: how much the z of landmarks counts.
    """

    hand: int = 64
    hidden: int = 96
    embedding: int = 96
    layers: int = 3
    dropout: float = 0.2
    mirror_mean: bool = True
    depth: float = 0.5

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return asdict(self)


class Motion(nn.Module):
    """Hand shapes and paths (N, 16, 2, `HAND_SIZE`) of windows (N, 16, 126).

    A hand's shape is its landmarks from the wrist in palm lengths. Its path is the wrist from the
    hand's own middle place, from the middle of both hands, and from the other hand, in palm
    lengths of the whole sign. All are 0 where a hand is absent.
    """

    size = 2 * HAND_SIZE

    def __init__(self, depth: float = 1.0) -> None:
        super().__init__()
        self.register_buffer("axes", torch.tensor([1.0, 1.0, depth]), persistent=False)

    def forward(self, windows: Tensor) -> Tensor:
        points = windows.reshape(-1, STEPS, *LANDMARK_SHAPE)
        shown = points.abs().sum(dim=(-1, -2)).sign()[..., None]  # (N, 16, 2, 1)
        wrist = points[:, :, :, WRIST, :2]
        away = (points - points[:, :, :, WRIST : WRIST + 1])[:, :, :, 1:]
        lengths = (away.square().sum(-1) + _TINY).sqrt()
        palm, extent = lengths[..., MIDDLE_KNUCKLE - 1], lengths.amax(-1)
        scale = torch.maximum(palm, extent / 3)[..., None].clamp_min(1e-3)
        shape = (away / scale[..., None] * self.get_buffer("axes")).flatten(3)
        count = shown.sum((1, 2), keepdim=True).clamp_min(1)
        unit = ((scale * shown).sum((1, 2), keepdim=True) / count).clamp_min(1e-3)
        own = (wrist * shown).sum(1, keepdim=True) / shown.sum(1, keepdim=True).clamp_min(1)
        middle = (wrist * shown).sum((1, 2), keepdim=True) / count
        apart = (wrist - wrist.flip(2)) * shown.prod(2, keepdim=True) / unit
        near = 2 * (apart / 4).tanh()  # far apart does not matter how far
        path = torch.cat(((wrist - own) / unit, ((wrist - middle) / unit / 2).tanh(), near), -1)
        described: Tensor = torch.cat((torch.cat((shape, path / 2), -1) * shown, shown), -1)
        return described


class MotionNetwork(nn.Module):
    """Layers over time on the description of a window, to an embedding of length 1.

    The order of time is kept by averaging each quarter of the window by itself.
    """

    def __init__(self, config: MotionConfig) -> None:
        super().__init__()
        self.config = config
        self.motion = Motion(config.depth)
        self.hand = nn.Sequential(nn.Linear(HAND_SIZE, config.hand), nn.ReLU())
        widths = [2 * config.hand] + [config.hidden] * config.layers
        self.over_time = nn.ModuleList(
            nn.Linear(3 * before, after) for before, after in pairwise(widths)
        )
        self.dropout = nn.Dropout(config.dropout)
        self.last = nn.Linear(5 * config.hidden, config.embedding)
        mirror = torch.ones(1, 1, *LANDMARK_SHAPE)
        mirror[..., 0] = -1
        self.register_buffer("mirror", mirror, persistent=False)

    def forward(self, windows: Tensor) -> Tensor:
        """(N, 16, 126) windows to (N, embedding) of length 1."""
        if self.training or not self.config.mirror_mean:
            return _unit(self._once(windows))
        points = windows.reshape(-1, STEPS, *LANDMARK_SHAPE) * self.get_buffer("mirror")
        other = points.flip(2).reshape(-1, STEPS, N_FEATURES)
        return _unit(_unit(self._once(windows)) + _unit(self._once(other)))

    def _once(self, windows: Tensor) -> Tensor:
        x = self.hand(self.motion(windows)).flatten(2)
        for layer in self.over_time:
            before = torch.cat((x[:, :1], x[:, :-1]), dim=1)
            after = torch.cat((x[:, 1:], x[:, -1:]), dim=1)
            y = layer(torch.cat((before, x, after), dim=-1)).relu()
            x = y + x if x.shape[-1] == y.shape[-1] else y
        quarters = x.reshape(-1, 4, STEPS // 4, x.shape[-1]).mean(2).flatten(1)
        pooled: Tensor = torch.cat((quarters, x.amax(1)), dim=-1)
        embedding: Tensor = self.last(self.dropout(pooled))
        return embedding


class ExportMotion(nn.Module):
    """What the model file holds: the embedding, and logits of the shipped signs and of the rest.

    Args:
        network: the embedding.
        means: (P, embedding) unit vectors that stand for the signs that were learnt.
        columns: for each shipped sign the rows of its means.
        rest: rows of the means of all other signs.
        scale: of the cosines, the temperature included.
    """

    def __init__(
        self,
        network: MotionNetwork,
        means: Tensor,
        columns: list[list[int]],
        rest: list[int],
        scale: float,
    ) -> None:
        super().__init__()
        self.network = network
        self.scale = scale
        self.groups = [*columns, rest]
        order = [row for group in self.groups for row in group]
        self.register_buffer("means", means[order].T.contiguous())

    def forward(self, windows: Tensor) -> tuple[Tensor, Tensor]:
        embedding = self.network(windows)
        cosines = embedding @ self.get_buffer("means") * self.scale
        logits, place = [], 0
        for group in self.groups:
            part = cosines[:, place : place + len(group)]
            top = part.amax(1, keepdim=True)
            logits.append(top + (part - top).exp().sum(1, keepdim=True).log())
            place += len(group)
        return embedding, torch.cat(logits, dim=1)


class PlainMotion(nn.Module):
    """Nothing learnt: the windows' own numbers as an embedding, for comparison."""

    def __init__(self) -> None:
        super().__init__()
        self.motion = Motion()

    def forward(self, windows: Tensor) -> tuple[Tensor, Tensor]:
        """Embedding (N, 16 x size) of length 1, and logits (N, 1) of no sign at all."""
        flat = self.motion(windows).reshape(-1, STEPS * Motion.size)
        return _unit(flat), 0 * flat[:, :1]


def _unit(values: Tensor) -> Tensor:
    return values / (values.square().sum(-1, keepdim=True) + 1e-12).sqrt()
