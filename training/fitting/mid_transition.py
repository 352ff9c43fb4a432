"""Poses that are no letter: half-way from one letter to another, as hands pass in between.

No set of stills holds the transitions of running fingerspelling, so they are made from its letters,
to train against ("outlier exposure": Hendrycks, Mazeika and Dietterich, 2019) and to measure what
a rejection rule lets through.
"""

import torch
from torch import Tensor

from signapp.landmarks.features import LANDMARK_SHAPE, N_FEATURES


def half_way(
    features: Tensor,
    labels: Tensor,
    count: int,
    generator: torch.Generator,
    spread: float = 0.15,
) -> Tensor:
    """At most `count` poses (M, 126) between two rows of different letters.

    Both rows show the same hands (left, right or both), each taken about its wrist at equal size;
    the pose stands where the first row does.

    Args:
        features: (N, 126) rows.
        labels: (N,) numbers of their letters.
        count: poses wanted; there are fewer when few pairs of rows fit.
        generator: of the pairs.
        spread: the second row's share is within this of one half.
    """
    points = features.reshape(-1, *LANDMARK_SHAPE)
    present = points.abs().amax((-1, -2)) > 0
    a, b = torch.randint(len(points), (2, 4 * count), generator=generator)
    usable = (present[a] == present[b]).all(1) & (labels[a] != labels[b])
    a, b = a[usable][:count], b[usable][:count]
    here, size = _about_wrist(points[a])
    there, _ = _about_wrist(points[b])
    share = 0.5 + spread * (2 * torch.rand(len(a), 1, 1, 1, generator=generator) - 1)
    middle = points[a][:, :, :1] + size * torch.lerp(here, there, share)
    return (middle * present[a][..., None, None]).reshape(-1, N_FEATURES)


def _about_wrist(hands: Tensor) -> tuple[Tensor, Tensor]:
    """Hands (N, 2, 21, 3) about the wrist at size one, and their size (N, 2, 1, 1)."""
    local = hands - hands[:, :, :1]
    size = local.square().sum(-1).amax(-1).clamp_min(1e-8).sqrt()[..., None, None]
    return local / size, size
