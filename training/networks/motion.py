"""From a window to numbers that do not depend on place, size or picture, and the network on them.

Plain tensor operations throughout, so that all of it is exported inside the model file.
"""

import torch
from torch import Tensor, nn

from signapp.landmarks.features import LANDMARK_SHAPE
from signapp.landmarks.geometry import MIDDLE_KNUCKLE, WRIST
from signapp.landmarks.windows import STEPS

SHAPE_SIZE, PATH_SIZE = 60, 7
_TINY = 1e-6


class Motion(nn.Module):
    """Hand shapes and paths (N, 16, `size`) of windows (N, 16, 126).

    A hand's shape is its landmarks from the wrist in palm lengths; its path is the wrist from the
    middle of the sign, in palm lengths of the sign. All are 0 where a hand is absent.
    """

    size = 2 * (SHAPE_SIZE + PATH_SIZE)

    def forward(self, windows: Tensor) -> Tensor:
        points = windows.reshape(-1, STEPS, *LANDMARK_SHAPE)
        seen = points.abs().sum(dim=(-1, -2)).sign()  # (N, 16, 2)
        wrist = points[:, :, :, WRIST, :2]
        palm = (points[:, :, :, MIDDLE_KNUCKLE] - points[:, :, :, WRIST]).square().sum(-1)
        palm = palm.clamp_min(_TINY).sqrt() * seen
        spread = (points - points[:, :, :, WRIST : WRIST + 1]).square().sum(-1).amax(-1)
        scale = torch.maximum(palm, spread.clamp_min(_TINY).sqrt() / 3).clamp_min(1e-4)
        shape = (points - points[:, :, :, WRIST : WRIST + 1])[:, :, :, 1:] / scale[..., None, None]
        shape = shape.reshape(-1, STEPS, 2, SHAPE_SIZE) * seen[..., None]
        count = seen.sum((1, 2)).clamp_min(1)[:, None, None]
        unit = ((scale * seen).sum((1, 2))[:, None, None] / count).clamp_min(1e-4)
        shown = seen[..., None]
        middle = (wrist * shown).sum(1, keepdim=True) / shown.sum(1, keepdim=True).clamp_min(1)
        both = (wrist * shown).sum((1, 2))[:, None, None] / count[..., None]
        path = (wrist - middle) / unit[..., None]
        place = (wrist - both) / unit[..., None]
        apart = (wrist[:, :, :1] - wrist[:, :, 1:]) / unit[..., None]
        apart = apart * shown.prod(2, keepdim=True)
        apart = torch.cat((apart, -apart), dim=2)
        parts = torch.cat((path, place, apart), dim=-1) * shown
        return torch.cat((shape, parts / 2, shown), dim=-1).reshape(-1, STEPS, self.size)


class PlainMotion(nn.Module):
    """Nothing learnt: the windows' own numbers as an embedding, for comparison."""

    def __init__(self) -> None:
        super().__init__()
        self.motion = Motion()

    def forward(self, windows: Tensor) -> tuple[Tensor, Tensor]:
        """Embedding (N, 16 x size) of length 1, and logits (N, 1) of no sign at all."""
        flat = self.motion(windows).reshape(-1, STEPS * Motion.size)
        length = flat.square().sum(-1, keepdim=True).clamp_min(_TINY).sqrt()
        return flat / length, 0 * flat[:, :1]
