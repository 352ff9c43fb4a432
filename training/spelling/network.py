"""The network of the spelling model: what each frame shows, then a short stretch of time."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from signapp.landmarks.features import LANDMARK_SHAPE
from signapp.landmarks.geometry import MIDDLE_KNUCKLE, WRIST
from training.networks.network import NetworkConfig, StandardEncoder

FRAMES_PER_S = 30.0
"""The network sees frames at this rate."""
_N_MOTION = 4


class SpellingNetwork(nn.Module):
    """Frames to letters and the movement between them.

    A frame's description is that of the letter models (`training.networks`); over it run
    convolutions over time with residual connections, as in Lea et al., "Temporal convolutional
    networks for action segmentation and detection" (2017), which see about four tenths of a second
    to either side.

    Args:
        letters: how many.
        width: of the convolutions.
        dilations: of the blocks, one after the other.
        dropout: in the blocks.
    """

    def __init__(
        self,
        letters: int,
        *,
        width: int = 192,
        dilations: tuple[int, ...] = (1, 2, 3),
        kernel: int = 5,
        dropout: float = 0.3,
        config: NetworkConfig | None = None,
    ) -> None:
        super().__init__()
        config = config or NetworkConfig(hand=256, hidden=256, embedding=128, dropout=0.3)
        self.letters = letters
        self.encoder = StandardEncoder(config)
        self.frame_head = nn.Linear(config.embedding, letters)
        self.entry = nn.Linear(letters + _N_MOTION + config.embedding, width)
        self.blocks = nn.ModuleList(
            _Block(width, kernel, dilation, dropout) for dilation in dilations
        )
        self.head = nn.Linear(width, letters + 1)
        self.frame_dropout = nn.Dropout(dropout)

    def forward(self, features: Tensor) -> tuple[Tensor, Tensor]:
        """Features (B, T, 126) to log-probabilities (B, T, C + 1) and frame logits (B, T, C).

        The last output is the movement between letters.
        """
        batch, frames = features.shape[:2]
        seen = self.encoder(features.reshape(-1, features.shape[-1]))
        letters = self.frame_head(seen)
        parts = (letters.log_softmax(-1) / 4, motion(features).flatten(0, 1), seen)
        x = self.entry(self.frame_dropout(torch.cat(parts, -1))).reshape(batch, frames, -1)
        for block in self.blocks:
            x = block(x)
        return self.head(x).log_softmax(-1), letters.reshape(batch, frames, -1)


class _Block(nn.Module):
    def __init__(self, width: int, kernel: int, dilation: int, dropout: float) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.over_time = nn.Conv1d(
            width, width, kernel, dilation=dilation, padding=dilation * (kernel // 2)
        )
        self.mix = nn.Linear(width, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor) -> Tensor:
        y = self.over_time(self.norm(x).transpose(1, 2)).transpose(1, 2)
        after: Tensor = x + self.dropout(self.mix(functional.relu(y)))
        return after


def motion(features: Tensor) -> Tensor:
    """(B, T, 4): how fast the faster and the slower hand come and go, squashed to 0..1."""
    points = features.reshape(*features.shape[:2], *LANDMARK_SHAPE)[..., :2]
    present = points.abs().sum((-1, -2)).sign()
    palm = (points[..., MIDDLE_KNUCKLE, :] - points[..., WRIST, :]).norm(dim=-1)
    step = (points[:, 1:] - points[:, :-1]).norm(dim=-1).mean(-1)
    size = torch.maximum(palm[:, 1:], palm[:, :-1]).clamp_min(1e-4)
    speed = step / size * present[:, 1:] * present[:, :-1] * FRAMES_PER_S / 8
    speed = speed / (1 + speed)
    ordered = torch.cat((speed.amax(-1, keepdim=True), speed.amin(-1, keepdim=True)), -1)
    still = 0 * points[:, :1, :, 0, 0]
    return torch.cat((torch.cat((still, ordered), 1), torch.cat((ordered, still), 1)), -1)
