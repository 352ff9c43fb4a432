"""The networks: `SignNetwork` (ours) and `ClassicNetwork` (the earlier project's)."""

import copy
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_linear_bn_eval

from signapp.landmarks.features import LANDMARK_SHAPE, N_FEATURES
from training.networks.hand_description import Canonical, without_resting


@dataclass(frozen=True)
class NetworkConfig:
    """What to build; stored in every checkpoint.

    Attributes:
        kind: ``"standard"`` or ``"classic"``.
        hand, hidden, embedding: widths of the hand encoder, the joint layer and the embedding.
        dropout: before the last layers, while training.
        palm_frame, distances, angles, relation, order_by_position: parts of `Canonical`.
        mirror_mean: average the embedding over the sign and its mirror image.
        direction_dropout: chance, while training, that a sample loses what tells how its hands
            are turned in the picture, so that their shapes must do.
        leave_out_resting: ignore a hand that rests below the other, as taught letters want it.
    """

    kind: Literal["standard", "classic"] = "standard"
    hand: int = 256
    hidden: int = 256
    embedding: int = 128
    dropout: float = 0.2
    palm_frame: bool = True
    distances: bool = True
    angles: bool = True
    relation: bool = True
    order_by_position: bool = True
    mirror_mean: bool = False
    direction_dropout: float = 0.0
    leave_out_resting: bool = False

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return asdict(self)

    def layers(self) -> "NetworkConfig":
        """What decides the shapes of the weights: networks that agree in it can share them."""
        return replace(
            self, dropout=0.0, mirror_mean=False, direction_dropout=0.0, leave_out_resting=False
        )


class Encoder(nn.Module):
    """Base of the encoders: (N, 126) features to (N, `size`) embedding."""

    size: int

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        self.leave_out_resting = config.leave_out_resting

    def forward(self, features: Tensor) -> Tensor:
        if self.leave_out_resting:
            features = without_resting(features)
        return self.encode(features)

    def encode(self, features: Tensor) -> Tensor:
        """The embedding of features that hold what is to be seen."""
        raise NotImplementedError


class StandardEncoder(Encoder):
    """One encoder shared by both hands, joined with their relation."""

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__(config)
        self.canonical = Canonical(
            palm_frame=config.palm_frame,
            distances=config.distances,
            angles=config.angles,
            relation=config.relation,
            order_by_position=config.order_by_position,
        )
        self.mirror_mean = config.mirror_mean
        self.direction_dropout = config.direction_dropout
        half = self.hand_width = config.hand // 2
        self.hand = nn.Sequential(
            nn.Linear(self.canonical.hand_size, config.hand),
            nn.BatchNorm1d(config.hand),
            nn.ReLU(),
            nn.Linear(config.hand, half),
            nn.BatchNorm1d(half),
            nn.ReLU(),
        )
        self.joint = nn.Sequential(
            nn.Linear(2 * half + self.canonical.relation_size + 2, config.hidden),
            nn.BatchNorm1d(config.hidden),
            nn.ReLU(),
            nn.Dropout(config.dropout),
            nn.Linear(config.hidden, config.embedding),
            nn.BatchNorm1d(config.embedding),
            nn.ReLU(),
        )
        self.size = config.embedding
        mirror = torch.ones(1, *LANDMARK_SHAPE)
        mirror[..., 0] = -1
        self.register_buffer("mirror", mirror.reshape(1, N_FEATURES), persistent=False)

    def encode(self, features: Tensor) -> Tensor:
        if self.training or not self.mirror_mean:
            return self._encode_once(features)
        # Both in one batch: for a single sample the number of operations is what takes time.
        both = self._encode_once(torch.cat((features, features * self.get_buffer("mirror"))))
        return both.reshape(2, -1, self.size).mean(0)

    def _encode_once(self, features: Tensor) -> Tensor:
        hands, relation, present = self.canonical(features)
        if self.training and self.direction_dropout > 0:
            keep = (torch.rand(len(hands), 1) >= self.direction_dropout).to(hands.dtype)
            hands, relation = self.canonical.without_direction(hands, relation, keep)
        # Reshaping by the hand dimension keeps BatchNorm1d usable for both hands at once.
        coded = self.hand(hands.reshape(-1, self.canonical.hand_size))
        coded = coded.reshape(-1, 2, self.hand_width) * present.unsqueeze(-1)
        joined = torch.cat((coded.reshape(-1, 2 * self.hand_width), relation, present), dim=1)
        embedding: Tensor = self.joint(joined)
        return embedding


class ClassicEncoder(Encoder):
    """126 -> 512 -> 256 with batch normalisation, on the raw features."""

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__(config)
        self.layers = nn.Sequential(
            nn.Linear(N_FEATURES, 512),
            nn.BatchNorm1d(512),
            nn.ReLU(),
            nn.Linear(512, 256),
            nn.BatchNorm1d(256),
            nn.ReLU(),
        )
        self.size = 256

    def encode(self, features: Tensor) -> Tensor:
        embedding: Tensor = self.layers(features)
        return embedding


class SignNetwork(nn.Module):
    """An encoder and a linear head over the classes."""

    def __init__(self, config: NetworkConfig, classes: int) -> None:
        super().__init__()
        self.config = config
        self.encoder: Encoder = (
            ClassicEncoder(config) if config.kind == "classic" else StandardEncoder(config)
        )
        self.head = nn.Linear(self.encoder.size, classes)

    def forward(self, features: Tensor) -> Tensor:
        """(N, 126) features to (N, classes) logits."""
        logits: Tensor = self.head(self.encoder(features))
        return logits


class ExportNetwork(nn.Module):
    """What the model file holds: probabilities, logits and a unit-length embedding."""

    def __init__(self, network: SignNetwork, temperature: float) -> None:
        super().__init__()
        self.network = network
        self.register_buffer("temperature", torch.tensor(float(temperature)))

    def forward(self, features: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        embedding = self.network.encoder(features)
        logits = self.network.head(embedding) / self.get_buffer("temperature")
        length = embedding.norm(dim=-1, keepdim=True).clamp_min(1e-12)
        return logits.softmax(-1), logits, embedding / length


def without_batch_norm(module: nn.Module) -> nn.Module:
    """A copy for evaluation in which each `BatchNorm1d` is folded into the linear layer before it.

    The same function in fewer operations.
    """
    module = copy.deepcopy(module).eval()
    for part in module.modules():
        if isinstance(part, nn.Sequential):
            for i in range(len(part) - 1):
                linear, norm = part[i], part[i + 1]
                if isinstance(linear, nn.Linear) and isinstance(norm, nn.BatchNorm1d):
                    part[i], part[i + 1] = fuse_linear_bn_eval(linear, norm), nn.Identity()
    return module
