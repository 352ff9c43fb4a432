"""From the raw 126 features to numbers that do not depend on place, size or picture shape.

Everything here is a torch module made of plain tensor operations, so that it is exported inside
the model file and every program that runs the model gets the same normalisation.
"""

import torch
from torch import Tensor, nn

from signapp.landmarks.features import LANDMARK_SHAPE, N_FEATURES, N_LANDMARKS
from signapp.landmarks.geometry import BONES, MIDDLE_KNUCKLE, WRIST
from signapp.landmarks.resting import GAP_PALMS

# Tips, wrist and knuckles: the ten points whose mutual distances describe a hand shape.
_KEY_POINTS = (4, 8, 12, 16, 20, 0, 5, 9, 13, 17)
# Points for the relation between the hands: tips, middle joints, wrist, knuckles.
_RELATION_POINTS = (4, 8, 12, 16, 20, 6, 10, 14, 18, 0, 5, 9, 17)
# Joints as pairs of consecutive bones (indices into BONES): the angles of each finger.
_JOINTS = tuple((4 * f + k, 4 * f + k + 1) for f in range(5) for k in range(3))
_SPREADS = ((4, 8), (8, 12), (12, 16), (0, 4))  # between neighbouring metacarpals
_PAIRS = tuple((b, a) for i, a in enumerate(_KEY_POINTS) for b in _KEY_POINTS[i + 1 :])
_RAYS = (5, 9, 13, 17)  # the palm's rays from the wrist
_WIDTH = (17, 5)  # and its width

# All the differences of two landmarks of a hand that are needed, as (from, to): from the wrist to
# every other landmark, along every bone, between the key points.
_GAPS = (*((0, j) for j in range(1, N_LANDMARKS)), *BONES, *_PAIRS)
_OUTLINE, _BONE_GAPS, _PAIR_GAPS = slice(0, 20), slice(20, 40), slice(40, len(_GAPS))
_PALM = (WRIST, MIDDLE_KNUCKLE)
_ALONG = slice(20 + BONES.index(_PALM), 21 + BONES.index(_PALM))  # to the middle knuckle
_ACROSS = slice(40 + _PAIRS.index(_WIDTH), 41 + _PAIRS.index(_WIDTH))

_N_RELATED = len(_RELATION_POINTS) ** 2
_TINY = 1e-6
_FAR = 1e6  # to the right of every picture


def _differences() -> Tensor:
    """(21, gaps): takes the landmarks of a hand to `_GAPS`."""
    matrix = torch.zeros(N_LANDMARKS, len(_GAPS))
    for column, (start, end) in enumerate(_GAPS):
        matrix[end, column] += 1
        matrix[start, column] -= 1
    return matrix


def _palm_weights() -> Tensor:
    """(gaps, 1): half the mean ray and half the width of the palm."""
    weights = torch.zeros(len(_GAPS), 1)
    weights[[ray - 1 for ray in _RAYS]] = 0.5 / len(_RAYS)
    weights[_ACROSS] = 0.5
    return weights


def _between_hands() -> Tensor:
    """(2 x 21, 13 x 13 + 2): landmarks of both hands to what lies between them.

    The differences first hand minus second of all relation points, then half of second minus
    first of the hands' centres and of their wrists.
    """
    points = torch.eye(N_LANDMARKS)
    centre = torch.full((N_LANDMARKS,), 1 / N_LANDMARKS)
    pairs = [(points[a], -points[b]) for a in _RELATION_POINTS for b in _RELATION_POINTS]
    pairs += [(-0.5 * part, 0.5 * part) for part in (centre, points[0])]
    return torch.stack([torch.cat(pair) for pair in pairs], dim=1)


def _cross_product() -> Tensor:
    """(9, 3): takes a vector v to the matrix, row by row, that maps u to the product u x v."""
    matrix = torch.zeros(3, 3, 3)
    for i, j, k in ((0, 1, 2), (1, 2, 0), (2, 0, 1)):
        matrix[i, j, k], matrix[i, k, j] = 1, -1
    return matrix.reshape(9, 3)


def _length(values: Tensor, dim: int, *, keepdim: bool = False) -> Tensor:
    """Euclidean length along `dim`."""
    if torch.onnx.is_in_onnx_export():
        # One operation of ONNX, where the line below would be three.
        length: Tensor = torch.linalg.vector_norm(values, dim=dim, keepdim=keepdim)
        return length
    return values.square().sum(dim, keepdim=keepdim).sqrt()  # in torch five times as fast


def _extent(points: Tensor) -> Tensor:
    """(N, 2, 1, 1): 0 for an absent hand, more for any other."""
    if torch.onnx.is_in_onnx_export():
        extent: Tensor = torch.linalg.vector_norm(points, ord=1, dim=(-1, -2), keepdim=True)
        return extent
    return points.abs().sum(dim=(-1, -2), keepdim=True)


def without_resting(features: Tensor) -> Tensor:
    """Features (N, 126) without a hand that rests, the rule of `signapp.landmarks.resting`."""
    points = features.reshape(-1, *LANDMARK_SHAPE)
    both = _extent(points).sign()[..., 0, 0].prod(1, keepdim=True)
    along = points[:, :, MIDDLE_KNUCKLE, :2] - points[:, :, WRIST, :2]
    palm = _length(along, -1).amax(1, keepdim=True)
    below = points[..., 1].amin(-1) - points[..., 1].amax(-1).flip(1)
    signing = (below * both <= GAP_PALMS * palm).to(points.dtype)
    return (points * signing[..., None, None]).reshape(-1, N_FEATURES)


def _by_landmark(values: Tensor, landmarks: int) -> Tensor:
    """(N, 2, 3, L) to (N, 2, 3 L), the three coordinates of a landmark together."""
    return values.transpose(-1, -2).reshape(-1, 2, 3 * landmarks)


class Canonical(nn.Module):
    """Canonical description of both hands, in the manner of wrist-centred, palm-scaled features.

    Input (N, 126) features. Output a tuple: per-hand numbers (N, 2, `hand_size`), the hands ordered
    by their place in the image (the one further left first, a single hand first), the relation of
    the two hands (N, `relation_size`), and presence (N, 2). All are 0 for an absent hand.

    Written with few operations on purpose: with one sample, as live, what takes time is the number
    of operations of the exported graph, not the arithmetic.
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
        self.hand_size = 60 + 60 * palm_frame + len(_PAIRS) * distances
        self.hand_size += (len(_JOINTS) + len(_SPREADS) + 60) * angles
        self.relation_size = (_N_RELATED + 4) if relation else 0
        for name, constant in (
            ("differences", _differences()),
            ("palm_weights", _palm_weights()),
            ("between_hands", _between_hands()),
            ("cross_product", _cross_product()),
            ("joint_a", torch.tensor([a for a, _ in (*_JOINTS, *_SPREADS)])),
            ("joint_b", torch.tensor([b for _, b in (*_JOINTS, *_SPREADS)])),
        ):
            self.register_buffer(name, constant, persistent=False)

    def forward(self, features: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        # Coordinates before landmarks, (N, 2, 3, 21): one plain matrix product then takes all
        # differences of the batch.
        points = self._ordered(features.reshape(-1, *LANDMARK_SHAPE)).transpose(-1, -2).contiguous()
        present = _extent(points).sign()[..., 0, 0]
        gaps = points @ self.get_buffer("differences")
        lengths = _length(gaps, 2, keepdim=True)
        scale = self._scale(lengths)
        units = gaps / lengths.clamp_min(_TINY)
        shape = gaps[..., _OUTLINE] / scale
        outlines = [shape]
        if self.palm_frame:
            outlines.append(self._palm_axes(units[..., _ALONG], units[..., _ACROSS]) @ shape)
        parts = [_by_landmark(torch.cat(outlines, dim=-1), 20 * len(outlines))]
        if self.distances:
            parts.append((lengths[..., _PAIR_GAPS] / scale)[:, :, 0])
        if self.angles:
            bones = units[..., _BONE_GAPS]
            turn = self._bones(bones, "joint_a") * self._bones(bones, "joint_b")
            parts += [turn.sum(2), _by_landmark(bones, 20)]
        hands = torch.cat(parts, dim=-1).clamp(-4, 4) * present[..., None]
        if not self.relation:
            return hands, hands[:, 0, :0], present
        return hands, self._relation(points, scale) * present.prod(1, keepdim=True), present

    def without_direction(
        self, hands: Tensor, relation: Tensor, keep: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Blank what changes when the hands turn in the picture, where `keep` (N, 1) is 0.

        Coordinates along the picture and directions of bones and from hand to hand; the shape in
        the palm's axes, distances and angles stay.
        """
        parts = [60] + [60] * self.palm_frame + [len(_PAIRS)] * self.distances
        turned = [keep] + [torch.ones_like(keep)] * (len(parts) - 1)
        if self.angles:
            parts += [len(_JOINTS) + len(_SPREADS), 60]
            turned += [torch.ones_like(keep), keep]
        hands = hands * torch.cat(
            [part.expand(-1, size) for part, size in zip(turned, parts, strict=True)], dim=1
        ).unsqueeze(1)
        if self.relation:
            apart, offsets = relation[:, :_N_RELATED], relation[:, _N_RELATED:]
            relation = torch.cat((apart, offsets * keep), dim=1)
        return hands, relation

    def _bones(self, bones: Tensor, name: str) -> Tensor:
        return bones.index_select(3, self.get_buffer(name))

    def _ordered(self, points: Tensor) -> Tensor:
        """Order the hands by image position; a single hand always comes first."""
        present = _extent(points) > 0
        centre = points[..., :1].mean(2, keepdim=True)
        if not self.order_by_position:
            centre = 0 * centre
        place = torch.where(present, centre, _FAR)
        return torch.where(place[:, :1] > place[:, 1:], points.flip(1), points)

    def _scale(self, lengths: Tensor) -> Tensor:
        """Palm size (N, 2, 1, 1): the mean length of the palm's sides and rays.

        A palm seen on edge without depth shrinks to a line, so a third of the whole hand's
        extent is the least.
        """
        palm = lengths @ self.get_buffer("palm_weights")
        extent = lengths[..., _OUTLINE].amax(-1, keepdim=True)
        return torch.maximum(palm, extent / 3).clamp_min(1e-4)

    def _palm_axes(self, along: Tensor, across: Tensor) -> Tensor:
        """Axes (N, 2, 3, 3), as rows, in which a hand stands upright and shows its palm.

        The middle knuckle then points along y and the palm faces z.

        Args:
            along: (N, 2, 3, 1), unit vectors from the wrist to the middle knuckle.
            across: (N, 2, 3, 1), unit vectors from the little finger's knuckle to the index
                finger's.
        """
        times_along = (self.get_buffer("cross_product") @ along).reshape(-1, 2, 3, 3)
        normal = times_along @ across
        # along x (across x along), the part of `across` that is upright on `along`: as long as
        # the normal.
        upright = times_along.transpose(-1, -2) @ normal
        length = _length(normal, 2, keepdim=True).clamp_min(_TINY)
        return torch.cat((upright / length, along, normal / length), dim=-1).transpose(-1, -2)

    def _relation(self, points: Tensor, scale: Tensor) -> Tensor:
        """Where the hands are to each other, in palm sizes, without depth (it is per hand)."""
        flat = points[:, :, :2].transpose(1, 2).reshape(-1, 2, 2 * N_LANDMARKS)
        between = flat @ self.get_buffer("between_hands") / scale.mean(1)
        apart = _length(between[..., :_N_RELATED], 1)
        offsets = between[..., _N_RELATED:].tanh().transpose(1, 2).reshape(-1, 4)
        # Near contact matters, far apart does not: squash so that the far end is flat.
        return torch.cat((apart / (1 + apart), offsets), dim=1)
