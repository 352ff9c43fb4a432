"""Resting hands for recorded one-handed samples: seen from another camera, they are there."""

import math

import torch
from torch import Tensor

from signapp.landmarks.features import LANDMARK_SHAPE
from signapp.landmarks.resting import GAP_PALMS

SHARE = 0.3
"""Share of the one-handed samples that get one."""


def hang_hands(features: Tensor, generator: torch.Generator, share: float = SHARE) -> Tensor:
    """Features (N, 126) where a share of the one-handed rows have some row's hand hanging below.

    It is turned at random in the picture, up to a third smaller or larger, and one to five palms
    below the hand that signs, as `signapp.landmarks.resting` would find it.
    """
    count = len(features)

    def uniform(low: float, high: float) -> Tensor:
        return low + (high - low) * torch.rand(count, generator=generator)

    points = features.reshape(-1, *LANDMARK_SHAPE).clone()
    present = points.abs().amax((-1, -2)) > 0
    chosen = (present.sum(1) == 1) & (uniform(0, 1) < share)
    slot = torch.where(present[:, 0], 0, 1)
    rows = torch.arange(count)
    signing = points[rows, slot]
    other = signing[torch.randint(count, (count,), generator=generator)]
    angle = uniform(0, 2 * math.pi)
    cosine, sine = angle.cos(), angle.sin()
    turn = torch.stack((torch.stack((cosine, -sine), -1), torch.stack((sine, cosine), -1)), -2)
    hanging = other - other[:, :1]
    hanging[:, :, :2] = hanging[:, :, :2] @ turn.transpose(-1, -2)
    size = _palm(signing) / _palm(other).clamp_min(1e-6) * uniform(0.7, 1.3)
    hanging = hanging * size[:, None, None]
    palm = torch.maximum(_palm(signing), _palm(hanging))
    below = signing[:, :, 1].amax(1) + palm * uniform(1.01 * GAP_PALMS, 5)
    hanging[:, :, 0] += (signing[:, :, 0].mean(1) + palm * uniform(-4, 4))[:, None]
    hanging[:, :, 1] += (below - hanging[:, :, 1].amin(1))[:, None]
    points[rows[chosen], 1 - slot[chosen]] = hanging[chosen]
    result: Tensor = points.reshape(count, -1)
    return result


def _palm(hands: Tensor) -> Tensor:
    """Wrist to middle knuckle (N,) of hands (N, 21, 3)."""
    length: Tensor = torch.linalg.vector_norm(hands[:, 9, :2] - hands[:, 0, :2], dim=-1)
    return length
