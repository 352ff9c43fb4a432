"""Spelled words made of real stills: where every letter is, is known frame by frame.

The poses of one signer follow each other at the pace of fluent spelling. Wrists, palms and fingers
run along minimum-jerk courses (Flash and Hogan, 1985), each on its own time, cut corners, and the
hand that a letter does not need lingers in the shape of the last letter that needed it, or is
already on its way to the next: in fluent spelling it is seldom out of the picture. What the
tracker adds (lag, noise, losses) is put on by `training.spelling.tracker`.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from training.spelling.network import FRAMES_PER_S
from training.spelling.poses import Poses, hand_points

_SIDE = (1.0, -1.0)  # of the signer's left and right hand in the picture


@dataclass(frozen=True)
class Pace:
    """How words are spelled; pairs are the limits of what is drawn at random.

    Attributes:
        rate: letters a second.
        hold: share of a letter's time in which the hands are in its shape.
        unsteady: standard deviation of a letter's time, as a logarithm.
        apart_s: standard deviation of one hand's time against the other's.
        corner: at most this share of a pose is that of its neighbours.
        lingering: chance that a word's idle hand lingers instead of being out of the picture.
        lead_s: longest time before the first letter and after the last.
        moving: numbers of letters that move; their poses differ from beginning to end.
        moving_s: these take longer by up to this.
    """

    rate: tuple[float, float] = (2.5, 6.0)
    hold: tuple[float, float] = (0.1, 0.55)
    unsteady: float = 0.25
    apart_s: float = 0.025
    corner: float = 0.2
    lingering: float = 0.75
    lead_s: float = 0.4
    moving: tuple[int, ...] = ()
    moving_s: float = 0.15


@dataclass(frozen=True, eq=False)
class Drawn:
    """B spelled words of T frames, `FRAMES_PER_S` a second.

    Attributes:
        points: (B, T, 2, 21, 3) in palm lengths.
        present: (B, T, 2) bool.
        labels: (B, T) the letter that is shown; -1 for movement, -2 where it is hard to say.
        lengths: (B,) frames of each word; hands are absent after them.
    """

    points: Tensor
    present: Tensor
    labels: Tensor
    lengths: Tensor


def draw_words(
    words: Tensor, signers: Tensor, poses: Poses, pace: Pace, generator: torch.Generator
) -> Drawn:
    """Let signers spell words.

    Args:
        words: (B, L) numbers of letters, -1 after the end of each word.
        signers: (B,) rows of `poses.table`. A letter that a signer lacks is another's.
    """
    return _Drawing(words, signers, poses, pace, generator).drawn()


class _Drawing:
    def __init__(
        self, words: Tensor, signers: Tensor, poses: Poses, pace: Pace, generator: torch.Generator
    ) -> None:
        self.device = words.device
        self.generator, self.poses, self.pace = generator, poses, pace
        self.batch, self.letters = words.shape
        self.real = words >= 0
        self.words = words.clamp_min(0)
        self.moving = torch.isin(
            self.words, torch.tensor(pace.moving, device=self.device, dtype=torch.long)
        )
        self.signers = signers

    def uniform(self, low: float, high: float, *shape: int) -> Tensor:
        chance = torch.rand(*shape, generator=self.generator, device=self.device)
        return low + (high - low) * chance

    def normal(self, spread: float, *shape: int) -> Tensor:
        return spread * torch.randn(*shape, generator=self.generator, device=self.device)

    def drawn(self) -> Drawn:
        rows = self._rows()
        starts, ends, duration = self._times()
        keys = self._keys(rows)
        times = self._key_times(starts, ends)
        frames = int((duration.max() * FRAMES_PER_S).ceil()) + 1
        clock = torch.arange(frames, device=self.device) / FRAMES_PER_S
        points, present = self._moved(keys, times, clock)
        inside = clock[None] <= duration[:, None]
        present &= inside[..., None]
        labels = self._labels(starts, ends, clock)
        return Drawn(
            points * present[..., None, None], present, torch.where(inside, labels, -1),
            inside.sum(1),
        )  # fmt: skip

    def _rows(self) -> Tensor:
        """(B, L, 3) stills at the beginning, middle and end of each letter."""
        table = self.poses.table
        cell = table[self.signers[:, None], self.words]  # (B, L, M)
        # A letter that the signer lacks: that of the first signer, from a random one on, with it.
        has = table[:, :, 0] >= 0
        order = self.uniform(0, 1, self.batch, len(table))
        order = order[:, :, None] + 2.0 * (~has)[None]
        other = order.argmin(1).gather(1, self.words)
        cell = torch.where(has[self.signers[:, None], self.words][..., None], cell,
                           table[other, self.words])  # fmt: skip
        pick = torch.randint(
            cell.shape[2], (*self.words.shape, 3), generator=self.generator, device=self.device
        )
        steady = ~self.moving & (self.uniform(0, 1, *self.words.shape) < 0.7)
        pick = torch.where(steady[..., None], pick[..., :1], pick)
        return cell.gather(2, pick)

    def _times(self) -> tuple[Tensor, Tensor, Tensor]:
        """When each letter's hold begins and ends (B, L), and how long each word takes (B,)."""
        pace, shape = self.pace, self.words.shape
        rate = self.uniform(*pace.rate, self.batch, 1)
        period = self.normal(pace.unsteady, *shape).exp() / rate
        period = period + self.moving * self.uniform(0, pace.moving_s, *shape)
        share = self.uniform(*pace.hold, self.batch, 1) * self.uniform(0.6, 1.4, *shape)
        share = torch.where(self.moving, share.clamp_min(0.5), share)
        lead = self.uniform(-0.5, 1, self.batch, 2).clamp_min(0) * pace.lead_s
        finish = lead[:, :1] + period.cumsum(1)
        middle = finish - period / 2
        hold = (period * share).clamp(0.02, 0.6)
        last = self.real.sum(1, keepdim=True) - 1
        duration = (middle + hold / 2).gather(1, last)[:, 0] + lead[:, 1]
        # A word without a lead begins inside its first letter.
        shift = torch.where(lead[:, 0] == 0, (middle - hold / 2)[:, 0], 0.0)
        return (
            middle - hold / 2 - shift[:, None],
            middle + hold / 2 - shift[:, None],
            (duration - shift),
        )

    def _keys(self, rows: Tensor) -> dict[str, Tensor]:
        """Poses (B, 3 L, 2, ...) at the beginning, middle and end of each letter's hold."""
        batch = self.batch
        flat = rows.reshape(batch, -1)
        poses = self.poses
        keys = {name: getattr(poses, name)[flat] for name in ("wrist", "palm", "bones", "lengths")}
        present = poses.present[flat]
        two = poses.two_handed[self.words].repeat_interleave(3, 1)
        alone = present.sum(-1) == 1
        keys["wrist"] = self._placed(keys["wrist"], present, alone & ~two)
        lost = (alone & two)[..., None] & ~present  # the tracker lost it: it was there
        keys = self._filled(keys, present, two)
        # For a whole word the idle hand is either out of sight or lingers.
        away = (self.uniform(0, 1, batch, 1) >= self.pace.lingering)[..., None]
        idle = ~present & ~lost
        kept = self.uniform(0, 1, batch, 1, 1) < 0.7
        keys["seen"] = present | (lost & ~kept) | (idle & ~away)
        return self._corners(keys)

    def _placed(self, wrist: Tensor, present: Tensor, rows: Tensor) -> Tensor:
        """Put the hand of a one-handed letter to its own side, where the word has it."""
        batch = self.batch
        side = torch.tensor(_SIDE, device=self.device)
        spot = torch.stack(
            (
                side * self.uniform(0.3, 2.8, batch, 1, 1),
                self.uniform(-2.5, 0.5, batch, 1, 1).expand(batch, 1, 2),
                torch.zeros(batch, 1, 2, device=self.device),
            ),
            dim=-1,
        )
        jitter = self.normal(0.25, batch, self.letters, 1, 3).repeat_interleave(3, 1)
        placed = spot + jitter * torch.tensor((1.0, 1.0, 0.0), device=self.device)
        return torch.where((rows[..., None] & present)[..., None], placed, wrist)

    def _filled(self, keys: dict[str, Tensor], present: Tensor, two: Tensor) -> dict[str, Tensor]:
        """Give the hand that a letter lacks the shape of the letter before, or of the next."""
        batch, count = present.shape[:2]
        place = torch.arange(count, device=self.device)[None, :, None].expand_as(present)
        before = torch.where(present, place, -1).cummax(1).values
        after = torch.where(present, place, count).flip(1).cummin(1).values.flip(1)
        known_before, known_after = before >= 0, after < count
        onward = (self.uniform(0, 1, batch, self.letters, 2) < 0.35).repeat_interleave(3, 1)
        use_after = known_after & (~known_before | onward)
        source = torch.where(use_after, after, before)
        nothing = ~known_before & ~known_after
        source = torch.where(nothing, place, source).clamp(0, count - 1)
        foreign = self._foreign()
        filled: dict[str, Tensor] = {}
        for name in ("wrist", "palm", "bones", "lengths"):
            value = keys[name]
            shape = (*source.shape, *[1] * (value.dim() - 3))
            index = source.reshape(shape).expand_as(value)
            taken = value.gather(1, index)
            strange = nothing.reshape(shape)
            taken = torch.where(strange, foreign[name][:, None], taken)
            if name == "wrist":
                taken = self._idle_place(taken, nothing)
            missing = (~present).reshape(shape)
            filled[name] = torch.where(missing, taken, value)
        return filled

    def _foreign(self) -> dict[str, Tensor]:
        """A hand of some other letter for each word and hand, for words that never need one."""
        poses = self.poses
        rows = torch.randint(
            len(poses.wrist), (self.batch, 8), generator=self.generator, device=self.device
        )
        both = poses.present[rows].all(-1).float()
        row = rows.gather(1, both.argmax(1, keepdim=True))[:, 0]
        return {name: getattr(poses, name)[row] for name in ("wrist", "palm", "bones", "lengths")}

    def _idle_place(self, wrist: Tensor, nothing: Tensor) -> Tensor:
        """An idle hand drifts away from where it was to a place of its own, down and outwards."""
        batch = self.batch
        side = torch.tensor(_SIDE, device=self.device)
        spot = torch.stack(
            (
                side * self.uniform(0.5, 2.8, batch, 1, 1),
                self.uniform(-0.5, 3.0, batch, 1, 1).expand(batch, 1, 2),
                torch.zeros(batch, 1, 2, device=self.device),
            ),
            dim=-1,
        )
        share = self.uniform(0, 1, batch, self.letters, 1, 1).repeat_interleave(3, 1)
        share = torch.where(nothing[..., None], torch.ones_like(share), share)
        return torch.lerp(wrist, spot.expand_as(wrist), share)

    def _corners(self, keys: dict[str, Tensor]) -> dict[str, Tensor]:
        """Mix the poses of neighbouring letters in: fast hands do not quite get there."""
        share = self.uniform(0, self.pace.corner, self.batch, self.letters, 1)
        share = share.repeat_interleave(3, 1)
        ahead = self.real.roll(-1, 1)
        ahead[:, -1] = False
        behind = self.real.roll(1, 1)
        behind[:, 0] = False
        ahead, behind = ahead.repeat_interleave(3, 1), behind.repeat_interleave(3, 1)
        for name in ("wrist", "bones", "palm"):
            value = keys[name]
            shape = (self.batch, -1, *[1] * (value.dim() - 2))
            mixed = value
            for step, known in ((3, behind), (-3, ahead)):
                near = value.roll(step, 1)
                if name == "palm":
                    near = near * (near * value).sum(-1, keepdim=True).sign()
                part = (share[..., 0] / 2 * known).reshape(shape)
                mixed = mixed + part * (near - value)
            if name != "wrist":
                mixed = mixed / mixed.norm(dim=-1, keepdim=True).clamp_min(1e-6)
            keys[name] = mixed
        keys["wrist"] = keys["wrist"] + self.normal(0.06, *keys["wrist"].shape)
        return keys

    def _key_times(self, starts: Tensor, ends: Tensor) -> Tensor:
        """(B, 3 L, 2) when each hand is in each pose; both hands have times of their own."""
        shape = (*starts.shape, 2)
        own = self.normal(self.pace.apart_s, *shape).clamp(-0.05, 0.05)
        first, last = starts[..., None] + own, ends[..., None] + own
        times = torch.stack((first, (first + last) / 2, last), 2).flatten(1, 2)
        return (
            times.cummax(1).values
            + 1e-4 * torch.arange(times.shape[1], device=self.device)[None, :, None]
        )

    def _moved(
        self, keys: dict[str, Tensor], times: Tensor, clock: Tensor
    ) -> tuple[Tensor, Tensor]:
        batch, frames = self.batch, len(clock)
        grid = clock.expand(batch, 2, frames).contiguous()
        count = times.shape[1]
        last = (3 * self.real.sum(1) - 1)[:, None, None]
        after = torch.searchsorted(times.transpose(1, 2).contiguous(), grid, right=True)
        low = (after - 1).clamp_min(0).minimum(last)
        high = (low + 1).clamp_max(count - 1).minimum(last)
        start, end = (times.transpose(1, 2).gather(2, i) for i in (low, high))
        share = ((grid - start) / (end - start).clamp_min(1e-3)).clamp(0, 1)
        # Fingers run ahead of the wrist or behind it on each way.
        ahead = self.normal(0.12, batch, 2, count).gather(2, low)
        fingers = (share + ahead * (share * (1 - share) * 4)).clamp(0, 1)
        share, fingers = (self._course(x).transpose(1, 2) for x in (share, fingers))
        low, high = low.transpose(1, 2), high.transpose(1, 2)

        def at(name: str) -> tuple[Tensor, Tensor]:
            value = keys[name]
            shape = (batch, frames, 2, *[1] * (value.dim() - 3))
            wide = (batch, frames, *value.shape[2:])
            return (
                value.gather(1, low.reshape(shape).expand(wide)),
                value.gather(1, high.reshape(shape).expand(wide)),
            )

        def mix(name: str, amount: Tensor) -> Tensor:
            a, b = at(name)
            if name == "palm":
                b = b * torch.where((a * b).sum(-1, keepdim=True) < 0, -1.0, 1.0)
            mixed = torch.lerp(a, b, amount.reshape(*amount.shape, *[1] * (a.dim() - 3)))
            if name in ("palm", "bones"):
                mixed = mixed / mixed.norm(dim=-1, keepdim=True).clamp_min(1e-6)
            return mixed

        points = hand_points(
            mix("wrist", share), mix("palm", share), mix("bones", fingers), mix("lengths", fingers)
        )
        seen = torch.where(share < 0.5, keys["seen"].gather(1, low), keys["seen"].gather(1, high))
        return points, seen

    @staticmethod
    def _course(share: Tensor) -> Tensor:
        return share**3 * (10 - 15 * share + 6 * share * share)

    def _labels(self, starts: Tensor, ends: Tensor, clock: Tensor) -> Tensor:
        grid = clock.expand(self.batch, -1).contiguous()
        late = torch.where(self.real, starts, torch.inf)
        near, hard = 0.02, 0.05
        index = (torch.searchsorted(late - near, grid, right=True) - 1).clamp_min(0)
        letter = self.words.gather(1, index)
        start, end = late.gather(1, index), ends.gather(1, index)
        shown = (grid >= start - near) & (grid <= end + near)
        following = (index + 1).clamp_max(self.letters - 1)
        soon = (late.gather(1, following) - grid).abs() <= hard
        around = (
            soon
            | ((grid >= start - hard) & (grid <= end + hard))
            | ((late[:, :1] - grid).abs() <= hard)
        )
        return torch.where(shown, letter, torch.where(around, -2, -1))
