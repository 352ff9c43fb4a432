"""Windows as other people, cameras and beginnings would have given them.

Everything is drawn again for each window and works on fine windows (N, F, 126), of which 16 moments
are taken: a stretch that begins and ends elsewhere, at a speed that changes on the way.
"""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from signapp.landmarks.features import LANDMARK_SHAPE, N_FEATURES
from signapp.landmarks.windows import STEPS

Draw = Callable[..., Tensor]


@dataclass(frozen=True)
class MotionAugmentation:
    """How much to change.

    Attributes:
        ends: share of the window by which either end may move inwards; half of it outwards.
        warp: how much the speed changes on the way, 0..1.
        mirror: chance of a mirror image.
        turn: standard deviation of the turn in the picture, radians.
        stretch: of the logarithm of the picture's height.
        size: of the logarithm of the size of each hand, and of its path.
        noise: of the landmarks, in palm lengths of about 0.1 image widths.
        drift: of slow movements of a hand that are no part of the sign, image widths.
        lose: chance that a hand is lost in a stretch of the window.
        lose_other: chance that one of two hands is lost throughout.
        flat: chance that depth is 0.
    """

    ends: float = 0.2
    warp: float = 0.3
    mirror: float = 0.5
    turn: float = 0.15
    stretch: float = 0.1
    size: float = 0.15
    noise: float = 0.004
    drift: float = 0.02
    lose: float = 0.2
    lose_other: float = 0.03
    flat: float = 0.2


def augmented(fine: Tensor, how: MotionAugmentation, generator: torch.Generator) -> Tensor:
    """Windows (N, 16, 126) out of fine ones (N, F, 126)."""
    count = len(fine)

    def uniform(*shape: int) -> Tensor:
        return torch.rand(count, *shape, generator=generator)

    def normal(*shape: int) -> Tensor:
        return torch.randn(count, *shape, generator=generator)

    points = _moments(fine, _times(how, uniform)).reshape(count, STEPS, *LANDMARK_SHAPE)
    shown = points.abs().sum((-1, -2), keepdim=True).sign()
    centre = (points * shown).sum((1, 2, 3), keepdim=True)
    centre = centre / (shown.sum((1, 2), keepdim=True) * LANDMARK_SHAPE[1]).clamp_min(1)
    points = points - centre
    wrist = points[:, :, :, :1].clone()
    hand = points - wrist
    hand = hand * (how.size * normal(1, 2, 1, 1)).exp()
    hand[..., 2] *= (0.3 * normal(1, 1, 1)).exp()
    wrist = wrist * (how.size * normal(1, 1, 1, 1)).exp()
    wrist[..., :2] += how.drift * _slow(normal(4, 2, 2))[:, :, :, None]
    points = wrist + hand + how.noise * normal(STEPS, *LANDMARK_SHAPE)
    angle = how.turn * normal(1, 1, 1)
    x, y = points[..., 0], points[..., 1]
    turned = torch.stack((x * angle.cos() - y * angle.sin(), x * angle.sin() + y * angle.cos()), -1)
    points = torch.cat((turned, points[..., 2:]), -1)
    points[..., 1] *= (how.stretch * normal(1, 1, 1)).exp()
    points[..., 2] *= (uniform(1, 1, 1) >= how.flat).to(points.dtype)
    mirror = uniform(1, 1, 1, 1) < how.mirror
    flip = points.flip(2) * points.new_tensor([-1.0, 1.0, 1.0])
    points = torch.where(mirror, flip, points)
    shown = torch.where(mirror, shown.flip(2), shown)
    # Far from 0, which would mean an absent hand.
    result = ((points + 3.0) * _kept(shown, how, uniform)).reshape(count, STEPS, N_FEATURES)
    return result


def moments(fine: Tensor) -> Tensor:
    """Windows (N, 16, 126) out of fine ones (N, F, 126), unchanged."""
    return _moments(fine, torch.linspace(0, 1, STEPS).expand(len(fine), STEPS))


def _times(how: MotionAugmentation, uniform: Draw) -> Tensor:
    start = (uniform(1) * 1.5 - 0.5) * how.ends
    end = 1 - (uniform(1) * 1.5 - 0.5) * how.ends
    speed = 1 + how.warp * (2 * uniform(4) - 1)
    steps = torch.nn.functional.interpolate(
        speed[:, None], size=STEPS - 1, mode="linear", align_corners=True
    )[:, 0]
    way = torch.cat((torch.zeros(len(steps), 1), steps.cumsum(1)), 1)
    return start + (end - start) * way / way[:, -1:]


def _moments(fine: Tensor, times: Tensor) -> Tensor:
    last = fine.shape[1] - 1
    place = (times * last).clamp(0, last)
    before = place.floor().long().clamp_max(last - 1)
    share = (place - before)[..., None]
    index = before[..., None].expand(-1, -1, N_FEATURES)
    a, b = fine.gather(1, index), fine.gather(1, index + 1)
    half = (*a.shape[:2], 2, N_FEATURES // 2)
    a, b = a.reshape(half), b.reshape(half)
    share = share[..., None]
    in_a, in_b = a.abs().sum(-1, keepdim=True) > 0, b.abs().sum(-1, keepdim=True) > 0
    mixed = torch.where(in_a & in_b, a + share * (b - a), torch.where(share < 0.5, a, b))
    return mixed.reshape(*a.shape[:2], N_FEATURES)


def _slow(values: Tensor) -> Tensor:
    """(N, 4, ...) stretched over the steps."""
    flat = values.flatten(2).transpose(1, 2)
    smooth = torch.nn.functional.interpolate(flat, size=STEPS, mode="linear", align_corners=True)
    return smooth.transpose(1, 2).reshape(len(values), STEPS, *values.shape[2:])


def _kept(shown: Tensor, how: MotionAugmentation, uniform: Draw) -> Tensor:
    """`shown` (N, 16, 2, 1, 1) less what is lost; never the last hand throughout."""
    moments = torch.arange(STEPS)[None, :, None]
    middle, length = uniform(1, 2) * STEPS, uniform(1, 2) * STEPS / 3
    lost = ((moments - middle).abs() < length / 2) & (uniform(1, 2) < how.lose)
    both = (shown.sum(1, keepdim=True) > 0).all(2, keepdim=True)
    which = (uniform(1, 1, 1, 1) < 0.5).to(shown.dtype)
    other = torch.cat((which, 1 - which), 2)
    gone = both & (uniform(1, 1, 1, 1) < how.lose_other) & (other > 0)
    kept = shown * (~lost[..., None, None]) * (~gone)
    none = kept.sum((1, 2), keepdim=True) == 0
    return torch.where(none, shown, kept)
