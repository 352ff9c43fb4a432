"""Hands over time: a signer that holds poses, goes from one to the next and lowers the hands."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from signapp.landmarks.features import hands_present
from signapp.landmarks.hands import Hands
from signapp.rendering.exemplars import Exemplar

Pose = Exemplar | Hands


def hands_of(pose: Pose) -> Hands:
    """A pose as the tracker would report it."""
    if isinstance(pose, Hands):
        return pose
    scores = pose.present.astype(np.float32)
    return Hands(pose.landmarks.copy(), round(480 * pose.aspect), 480, scores)


def mirrored(hands: Hands) -> Hands:
    """The same sign by a left-handed person."""
    landmarks = hands.landmarks[::-1].copy()
    present = hands_present(landmarks)
    landmarks[present, :, 0] = 1 - landmarks[present, :, 0]
    return replace(hands, landmarks=landmarks, scores=hands.scores[::-1].copy())


def moved(
    hands: Hands, x: float = 0.0, y: float = 0.0, scale: float = 1.0, aspect: float | None = None
) -> Hands:
    """The sign elsewhere in the picture, nearer or farther, or before a camera of another shape."""
    landmarks = hands.landmarks.copy()
    present = hands_present(landmarks)
    shape = hands.aspect if aspect is None else aspect
    middle = landmarks[present].reshape(-1, 3).mean(axis=0)
    points = landmarks[present] - middle
    points *= [scale, scale * shape / hands.aspect, scale]
    landmarks[present] = points + [0.5 + x, 0.5 + y, 0.0]
    return replace(hands, landmarks=landmarks.astype(np.float32), width=round(480 * shape))


def resting_hand_added(hands: Hands, x: float = 0.25) -> Hands:
    """A one-handed sign with the other hand hanging in view; others as they are."""
    if hands.count != 1:
        return hands
    hands = moved(hands, y=-0.2, scale=0.6)
    slot = int(hands.present.argmax())
    landmarks = hands.landmarks.copy()
    hanging = landmarks[slot] - landmarks[slot, 0]
    hanging[:, 1] *= -0.5
    low = landmarks[slot, :, 1].max()
    palm = abs(landmarks[slot, 9, 1] - landmarks[slot, 0, 1])
    hanging[:, 1] += low + 1.6 * palm - hanging[:, 1].min()
    hanging[:, 0] += x
    landmarks[1 - slot] = hanging
    return replace(hands, landmarks=landmarks, scores=np.ones(2, np.float32))


class Signer:
    """Frames of hands at the clock of a camera.

    Args:
        fps: frames a second; their times are not quite even, as those of a webcam.
        jitter: how far landmarks tremble from frame to frame, in palm lengths, as MediaPipe's do.
        lost_every: every so many frames one hand is not found.
    """

    def __init__(self, fps: float, jitter: float = 0.02, lost_every: int = 0, seed: int = 0):
        self.fps, self.jitter, self.lost_every = fps, jitter, lost_every
        self.time_s = 0.0
        self._rng = np.random.default_rng(seed)
        self._now: Hands | None = None
        self._count = 0

    def hold(self, pose: Pose, seconds: float) -> Iterator[tuple[Hands, float]]:
        """Show a pose for some time, at once."""
        self._now = hands_of(pose)
        for _ in range(round(seconds * self.fps)):
            yield self._frame(self._now)

    def go_to(
        self, pose: Pose, seconds: float, still_s: float = 0.0
    ) -> Iterator[tuple[Hands, float]]:
        """Move from the pose before to this one."""
        target = hands_of(pose)
        start = target if self._now is None else self._now
        steps = max(1, round(seconds * self.fps))
        for i in range(1, steps + 1):
            share = i / (steps + 1)
            share = share * share * (3 - 2 * share)
            both = start.present & target.present
            landmarks = (1 - share) * start.landmarks + share * target.landmarks
            landmarks[~both] = (start if share < 0.5 else target).landmarks[~both]
            yield self._frame(replace(target, landmarks=landmarks.astype(np.float32)))
        yield from self.hold(target, still_s)

    def away(self, seconds: float) -> Iterator[tuple[Hands, float]]:
        """Hands out of the picture."""
        for _ in range(round(seconds * self.fps)):
            yield self._frame(Hands.none(640, 480))

    def spell(
        self, poses: Sequence[Pose], hold_s: float, move_s: float
    ) -> Iterator[tuple[Hands, float]]:
        """One pose after the other."""
        for pose in poses:
            yield from self.go_to(pose, move_s, hold_s)

    def _frame(self, hands: Hands) -> tuple[Hands, float]:
        self._count += 1
        self.time_s += (1 + self._rng.uniform(-0.1, 0.1)) / self.fps
        landmarks = hands.landmarks.copy()
        present = hands_present(landmarks)
        palm = 0.12
        noise = self._rng.normal(0, self.jitter * palm / 1.25, landmarks.shape)
        landmarks[present] += noise[present].astype(np.float32)
        if self.lost_every and self._count % self.lost_every == 0:
            landmarks[int(present.argmax())] = 0
        return replace(hands, landmarks=landmarks), self.time_s
