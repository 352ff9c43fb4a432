"""Changing training samples as other people, cameras and the tracker's errors would."""

import math
from dataclasses import dataclass, fields

import torch
from torch import Tensor

from signapp.landmarks.features import LANDMARK_SHAPE, N_FEATURES

_FINGER = torch.tensor([0] + [1 + i // 4 for i in range(20)])


@dataclass(frozen=True)
class Augmentation:
    """Strengths; 0 turns a change off. Lengths are in hand sizes, angles in degrees.

    Attributes:
        mirror: chance of a mirror image (left-handed signers).
        turn: standard deviation of the rotation about each of the three axes.
        roll: further rotation in the picture's plane.
        hand_turn: further rotation of each hand on its own.
        offset: shift of one hand against the other.
        scale, stretch: relative size of a hand, and of its width against its height.
        squeeze: standard deviation, as a logarithm, of the whole picture's height against its
            width: photos are often resized to a square, or their shape is not known.
        jitter: noise of each landmark.
        finger: noise shared by the landmarks of a finger, growing towards the tip.
        z_drop, z_scale: chance of losing depth, relative spread of its size.
        drop_hand: chance that one of two hands is lost.
        add_hand: chance that a one-handed sign gets some other sample's hand beside it.
    """

    mirror: float = 0.15
    turn: float = 6.0
    roll: float = 0.0
    hand_turn: float = 3.0
    offset: float = 0.12
    scale: float = 0.05
    stretch: float = 0.06
    squeeze: float = 0.0
    jitter: float = 0.01
    finger: float = 0.03
    z_drop: float = 0.15
    z_scale: float = 0.25
    drop_hand: float = 0.0
    add_hand: float = 0.03


NO_AUGMENTATION = Augmentation(**{entry.name: 0.0 for entry in fields(Augmentation)})


def augment(features: Tensor, options: Augmentation, generator: torch.Generator) -> Tensor:
    """Return changed copies of features (N, 126); absent hands stay absent unless one is added."""
    points = features.reshape(-1, *LANDMARK_SHAPE)
    count = len(points)

    def normal(*shape: int) -> Tensor:
        return torch.randn(count, *shape, generator=generator)

    def chance(p: float) -> Tensor:
        return torch.rand(count, generator=generator) < p

    present = points.abs().amax((-1, -2)) > 0
    if options.add_hand > 0:
        points, present = _add_hand(points, present, chance(options.add_hand), generator)
    wrist = points[:, :, :1]
    local = points - wrist
    size = local.square().sum(-1).amax(-1).clamp_min(1e-8).sqrt() * 0.6
    spread = torch.tensor([options.turn, options.turn, math.hypot(options.turn, options.roll)])
    turn = _rotations(normal(3) * torch.deg2rad(spread))
    own = _rotations((normal(2, 3) * math.radians(options.hand_turn)).reshape(-1, 3))
    both = own.reshape(-1, 2, 3, 3) @ turn.unsqueeze(1)
    local = local @ both.transpose(-1, -2)
    factor = (
        1
        + options.scale * normal(2, 1, 1)
        + torch.cat((options.stretch * normal(2, 1, 1), torch.zeros(count, 2, 1, 2)), dim=-1)
    )
    local = local * factor.clamp_min(0.5)
    unit = size[..., None, None]
    if options.finger > 0:
        reach = torch.tensor([0.0] + [0.1, 0.4, 0.7, 1.0] * 5).reshape(1, 1, 21, 1)
        local = local + unit * options.finger * normal(2, 6, 3)[:, :, _FINGER] * reach
    if options.jitter > 0:
        local = local + unit * options.jitter * normal(2, 21, 3)
    depth = (1 + options.z_scale * normal(1, 1)).clamp_min(0.2)
    depth = torch.where(chance(options.z_drop)[:, None, None], torch.zeros(()), depth)
    local = torch.cat((local[..., :2], local[..., 2:] * depth.unsqueeze(1)), dim=-1)
    flat = wrist[..., :2] @ turn[:, None, :2, :2].transpose(-1, -2)
    flat = flat + unit * options.offset * normal(2, 1, 2)
    points = local + torch.cat((flat, torch.zeros_like(flat[..., :1])), dim=-1)
    if options.squeeze > 0:
        height = (options.squeeze * normal(1, 1)).exp()
        points = torch.stack((points[..., 0], points[..., 1] * height, points[..., 2]), dim=-1)
    if options.mirror > 0:
        flip = chance(options.mirror)[:, None, None, None]
        mirrored = points.flip(1) * torch.tensor([-1.0, 1.0, 1.0])
        points = torch.where(flip, mirrored, points)
        present = torch.where(flip[:, :, 0, 0], present.flip(1), present)
    if options.drop_hand > 0:
        lose = chance(options.drop_hand) & present.all(1)
        which = torch.rand(count, generator=generator) < 0.5
        drop = torch.stack((lose & which, lose & ~which), dim=1)
        present = present & ~drop
    return (points * present[..., None, None]).reshape(-1, N_FEATURES)


def _rotations(angles: Tensor) -> Tensor:
    """Rotation matrices (N, 3, 3) from rotations about x, y, z (N, 3), in radians."""
    (cx, cy, cz), (sx, sy, sz) = angles.cos().unbind(-1), angles.sin().unbind(-1)
    rows = (
        cy * cz, sx * sy * cz - cx * sz, cx * sy * cz + sx * sz,
        cy * sz, sx * sy * sz + cx * cz, cx * sy * sz - sx * cz,
        -sy, sx * cy, cx * cy,
    )  # fmt: skip
    return torch.stack(rows, dim=-1).reshape(-1, 3, 3)


def _add_hand(
    points: Tensor, present: Tensor, chosen: Tensor, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Put some other sample's hand beside the hand of chosen one-handed samples."""
    count = len(points)
    donor = torch.randint(count, (count,), generator=generator)
    hand = torch.where(present[donor, 1, None, None], points[donor, 1], points[donor, 0])
    usable = chosen & (present.sum(1) == 1) & present[donor].any(1)
    free = torch.where(present[:, 0], 1, 0)
    rows = torch.arange(count)
    there = points[rows, 1 - free]
    ratio = _extent(there) / _extent(hand)
    away = torch.where(torch.rand(count, generator=generator) < 0.5, -1.0, 1.0)
    shift = torch.stack(
        (
            away * (1 + torch.rand(count, generator=generator)),
            torch.rand(count, generator=generator) * 1.5 - 0.25,
            torch.zeros(count),
        ),
        dim=-1,
    ) * _extent(there).reshape(-1, 1)
    placed = (hand - hand[:, :1]) * ratio.reshape(-1, 1, 1) + (there[:, 0] + shift).unsqueeze(1)
    result, found = points.clone(), present.clone()
    result[rows[usable], free[usable]] = placed[usable]
    found[rows[usable], free[usable]] = True
    return result, found


def _extent(hand: Tensor) -> Tensor:
    return (hand - hand[:, :1]).square().sum(-1).amax(-1).clamp_min(1e-8).sqrt()
