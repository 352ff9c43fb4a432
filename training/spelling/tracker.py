"""What a camera and the hand tracker make of hands: view, lag, noise, losses."""

from dataclasses import dataclass

import torch
from torch import Tensor

from signapp.landmarks.features import N_FEATURES
from training.spelling.network import FRAMES_PER_S


@dataclass(frozen=True)
class Tracker:
    """How much of it; lengths are in palm lengths, angles in degrees.

    Attributes:
        mirror: chance of a left-handed signer.
        turn: standard deviation of the view's rotation about each axis.
        stretch: standard deviation, as a logarithm, of the picture's width against its height.
        hand_size: the same of each hand's size.
        offset: standard deviation of a lasting shift of one hand.
        z_drop: chance of no depth at all.
        lag: most weight of the frame before in a frame.
        noise: standard deviation of each landmark at rest; in motion it grows with the speed.
        finger: of a lasting error of each landmark.
        lose: chance a frame that a hand gets lost, at a speed of ten palms a second.
        slow_camera: chance that frames are those of a camera of half to all the rate.
    """

    mirror: float = 0.3
    turn: float = 13.0
    stretch: float = 0.1
    hand_size: float = 0.1
    offset: float = 0.2
    z_drop: float = 0.4
    lag: float = 0.5
    noise: float = 0.035
    finger: float = 0.05
    lose: float = 0.1
    slow_camera: float = 0.3


def tracked(
    points: Tensor, present: Tensor, tracker: Tracker, generator: torch.Generator
) -> Tensor:
    """Features (B, T, 126) of hands (B, T, 2, 21, 3), in palm lengths, as a tracker gives them.

    Args:
        points: x to the right, y down; z of each hand from its wrist.
        present: (B, T, 2) bool.
    """
    device, (batch, frames) = points.device, points.shape[:2]

    def normal(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=generator, device=device)

    def chance(*shape: int) -> Tensor:
        return torch.rand(*shape, generator=generator, device=device)

    wrist = points[..., :1, :]
    size = (tracker.hand_size * normal(batch, 1, 2, 1, 1)).exp()
    points = wrist + (points - wrist) * size
    points = points + tracker.finger * normal(batch, 1, 2, 21, 3)
    shift = tracker.offset * normal(batch, 1, 2, 1, 3)
    shift[..., 2] = 0
    points = points + shift
    points = points @ _view(tracker.turn * normal(batch, 3)).transpose(1, 2)[:, None, None]
    points = points * _stretch(tracker, normal(batch, 2))
    points = _slower(points, tracker, chance(batch), chance(batch))
    points = _lagging(points, tracker.lag * chance(batch, 1, 2, 1, 1))
    speed = torch.zeros(batch, frames, 2, device=device)
    speed[:, 1:] = (points[:, 1:] - points[:, :-1])[..., :2].norm(dim=-1).mean(-1) * FRAMES_PER_S
    rough = tracker.noise * (1 + speed / 6)[..., None, None]
    own = normal(batch, frames, 2, 21, 3)
    own = own + torch.cat((own[:, :1], own[:, :-1]), 1)  # errors last longer than a frame
    points = points + rough * own / 1.4
    points[..., 2] = (points[..., 2] - points[..., :1, 2]) * (
        chance(batch, 1, 1, 1) >= tracker.z_drop
    )
    lost = chance(batch, frames, 2) < tracker.lose * (0.1 + speed / 10)
    for _ in range(2):
        again = torch.cat((torch.zeros_like(lost[:, :1]), lost[:, :-1]), 1)
        lost |= again & (chance(batch, frames, 2) < 0.5)
    present = present & ~lost
    mirrored = (chance(batch, 1, 1, 1, 1) < tracker.mirror).float()
    sign = torch.ones(batch, 1, 1, 1, 3, device=device)
    sign[..., 0] -= 2 * mirrored[..., 0]
    points = points * sign * 0.08 + torch.tensor((0.5, 0.5, 0.0), device=device)
    return (points * present[..., None, None]).reshape(batch, frames, N_FEATURES)


def _view(degrees: Tensor) -> Tensor:
    """Rotations (B, 3, 3) by small angles about the three axes."""
    x, y, z = torch.deg2rad(degrees).unbind(-1)
    none = torch.zeros_like(x)
    cross = torch.stack((none, -z, y, z, none, -x, -y, x, none), -1).reshape(-1, 3, 3)
    turn: Tensor = torch.linalg.matrix_exp(cross)
    return turn


def _stretch(tracker: Tracker, normal: Tensor) -> Tensor:
    width = (tracker.stretch * normal[:, 0]).exp()
    depth = (0.3 * normal[:, 1]).exp()
    return torch.stack((width, 1 / width, depth), -1)[:, None, None, None]


def _slower(points: Tensor, tracker: Tracker, chance: Tensor, rate: Tensor) -> Tensor:
    """Frames of a slower camera, those in between put back in as straight lines."""
    frames = points.shape[1]
    step = torch.where(chance < tracker.slow_camera, 1 + rate, 1.0)[:, None]
    place = torch.arange(frames, device=points.device) / step
    low = (place.floor() * step).clamp_max(frames - 1)
    high = (place.ceil() * step).clamp_max(frames - 1)
    share = (place - place.floor())[..., None, None, None]

    def at(when: Tensor) -> Tensor:
        index = when.round().long()[..., None, None, None].expand(-1, -1, *points.shape[2:])
        return points.gather(1, index)

    return torch.lerp(at(low), at(high), share)


def _lagging(points: Tensor, weight: Tensor) -> Tensor:
    """Each frame with a share of those before it (exponential smoothing, cut after four)."""
    total, norm = points, torch.ones_like(weight)
    before = points
    for power in range(1, 4):
        before = torch.cat((before[:, :1], before[:, :-1]), 1)
        total = total + weight**power * before
        norm = norm + weight**power
    return total / norm
