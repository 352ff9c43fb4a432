"""From the raw 126 features to numbers that do not depend on place, size or picture shape.

Everything here is a torch module made of plain tensor operations, so that it is exported inside
the model file and every program that runs the model gets the same normalisation.
"""

import torch
from torch import Tensor, nn

from signapp.landmarks.features import LANDMARK_SHAPE

# Tips, wrist and knuckles: the ten points whose mutual distances describe a hand shape.
_KEY_POINTS = (4, 8, 12, 16, 20, 0, 5, 9, 13, 17)
# Points for the relation between the hands: tips, middle joints, wrist, knuckles.
_RELATION_POINTS = (4, 8, 12, 16, 20, 6, 10, 14, 18, 0, 5, 9, 17)
_BONES = tuple((0 if j in (1, 5, 9, 13, 17) else j - 1, j) for j in range(1, 21))
# Joints as pairs of consecutive bones (indices into _BONES): the angles of each finger.
_JOINTS = tuple((4 * f + k, 4 * f + k + 1) for f in range(5) for k in range(3))
_SPREADS = ((4, 8), (8, 12), (12, 16), (0, 4))  # between neighbouring metacarpals
_TINY = 1e-6


def _unit(v: Tensor) -> Tensor:
    return v / (v.square().sum(-1, keepdim=True) + _TINY).sqrt()


def _norm(v: Tensor) -> Tensor:
    return (v.square().sum(-1) + _TINY).sqrt()


class Canonical(nn.Module):
    """Canonical description of both hands, in the manner of wrist-centred, palm-scaled features.

    Input (N, 126) features. Output a tuple: per-hand numbers (N, 2, `hand_size`), the hands ordered
    by their place in the image (the one further left first, a single hand first), the relation of
    the two hands (N, `relation_size`), and presence (N, 2). All are 0 for an absent hand.
    """

    hand_size: int
    relation_size: int

    def __init__(
        self,
        *,
        palm_frame: bool = True,
        distances: bool = True,
        angles: bool = True,
        relation: bool = True,
        order_by_position: bool = True,
    ) -> None:
        super().__init__()
        self.palm_frame, self.distances, self.angles = palm_frame, distances, angles
        self.relation, self.order_by_position = relation, order_by_position
        pairs = [(a, b) for i, a in enumerate(_KEY_POINTS) for b in _KEY_POINTS[i + 1 :]]
        self.hand_size = 60 + 60 * palm_frame + len(pairs) * distances
        self.hand_size += (len(_JOINTS) + len(_SPREADS) + 60) * angles
        self.relation_size = (len(_RELATION_POINTS) ** 2 + 4) if relation else 0
        for name, rows in (
            ("pair_a", [a for a, _ in pairs]),
            ("pair_b", [b for _, b in pairs]),
            ("bone_a", [a for a, _ in _BONES]),
            ("bone_b", [b for _, b in _BONES]),
            ("joint_a", [a for a, _ in (*_JOINTS, *_SPREADS)]),
            ("joint_b", [b for _, b in (*_JOINTS, *_SPREADS)]),
            ("related", list(_RELATION_POINTS)),
        ):
            self.register_buffer(name, torch.tensor(rows, dtype=torch.long), persistent=False)

    def forward(self, features: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        points = features.reshape(-1, *LANDMARK_SHAPE)
        present = (points.abs().amax(dim=(-1, -2)) > 0).to(points.dtype)
        points, present = self._ordered(points, present)
        wrist = points[:, :, :1]
        local = points - wrist
        scale = self._scale(local)
        shape = local / scale
        parts = [shape[:, :, 1:].flatten(2)]
        if self.palm_frame:
            parts.append(self._in_palm_frame(shape)[:, :, 1:].flatten(2))
        if self.distances:
            parts.append(_norm(self._at(shape, "pair_a") - self._at(shape, "pair_b")))
        if self.angles:
            bones = _unit(self._at(shape, "bone_b") - self._at(shape, "bone_a"))
            turn = (self._at(bones, "joint_a") * self._at(bones, "joint_b")).sum(-1)
            parts += [turn, bones.flatten(2)]
        hands = torch.cat(parts, dim=-1).clamp(-4, 4) * present.unsqueeze(-1)
        both = present[:, :1] * present[:, 1:]
        relation = self._relation(points, scale) * both if self.relation else hands[:, 0, :0]
        return hands, relation, present

    def _at(self, points: Tensor, name: str) -> Tensor:
        return points.index_select(2, self.get_buffer(name))

    def _ordered(self, points: Tensor, present: Tensor) -> tuple[Tensor, Tensor]:
        """Order the hands by image position; a single hand always comes first."""
        first, second = present[:, 0], present[:, 1]
        swap = (1 - first) * second
        if self.order_by_position:
            x = points[..., 0].mean(-1)
            swap = torch.maximum(swap, first * second * (x[:, 0] > x[:, 1]).to(points.dtype))
        s = swap.reshape(-1, 1, 1, 1)
        points = points * (1 - s) + points.flip(1) * s
        p = swap.reshape(-1, 1)
        return points, present * (1 - p) + present.flip(1) * p

    def _scale(self, local: Tensor) -> Tensor:
        """Palm size (N, 2, 1, 1): the mean length of the palm's sides and rays.

        A palm seen on edge without depth shrinks to a line, so a third of the whole hand's
        extent is the least.
        """
        palm = local[:, :, [5, 9, 13, 17]]
        rays = _norm(palm).mean(-1)
        width = _norm(palm[:, :, 0] - palm[:, :, 3])
        extent = _norm(local).amax(-1)
        size = torch.maximum(0.5 * rays + 0.5 * width, extent / 3)
        return size.clamp_min(1e-4)[..., None, None]

    @staticmethod
    def _in_palm_frame(shape: Tensor) -> Tensor:
        """The hand turned so that the middle knuckle points along y and the palm faces z."""
        along = _unit(shape[:, :, 9])
        across = shape[:, :, 5] - shape[:, :, 17]
        across = _unit(across - (across * along).sum(-1, keepdim=True) * along)
        # Cross product written out: it exports to plain multiplications.
        ax, ay, az = across.unbind(-1)
        bx, by, bz = along.unbind(-1)
        normal = torch.stack((ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx), -1)
        axes = torch.stack((across, along, normal), dim=-1)
        return shape @ axes

    def _relation(self, points: Tensor, scale: Tensor) -> Tensor:
        """Where the hands are to each other, in palm sizes, without depth (it is per hand)."""
        size = scale[:, :, 0, 0]
        unit = size.mean(1).reshape(-1, 1, 1)
        flat = points[..., :2]
        a = flat[:, 0].index_select(1, self.get_buffer("related"))
        b = flat[:, 1].index_select(1, self.get_buffer("related"))
        apart = _norm((a[:, :, None] - b[:, None]) / unit[..., None]).flatten(1)
        centre = (flat[:, 1].mean(1) - flat[:, 0].mean(1)) / unit[:, 0]
        root = (flat[:, 1, 0] - flat[:, 0, 0]) / unit[:, 0]
        # Near contact matters, far apart does not: squash so that the far end is flat.
        return torch.cat((apart / (1 + apart), (0.5 * centre).tanh(), (0.5 * root).tanh()), dim=1)
