"""Streams of hands with known contents: rests, held letters and drawn moving signs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import FloatArray
from signapp.landmarks.windows import STEPS
from signapp.recognition.model_files import Label
from signapp.recognition.moving_signs import SignAnswer, SignCandidate

PALM = 0.1
"""Wrist to middle knuckle of the drawn hand, in picture widths."""
ASPECT = 4 / 3

Path = Callable[[NDArray[np.float64]], NDArray[np.float64]]
"""Shares 0..1 of a sign's time to places (n, 2) in palm lengths, the first at 0, 0."""


def circle(u: NDArray[np.float64]) -> NDArray[np.float64]:
    """Once round."""
    return 1.2 * np.stack([np.sin(2 * np.pi * u), 1 - np.cos(2 * np.pi * u)], axis=1)


def wave(u: NDArray[np.float64]) -> NDArray[np.float64]:
    """To and fro, twice."""
    return np.stack([1.2 * np.sin(4 * np.pi * u), np.zeros_like(u)], axis=1)


def zed(u: NDArray[np.float64]) -> NDArray[np.float64]:
    """The letter Z in the air."""
    corners = np.array([[0, 0], [2, 0], [0, 2], [2, 2.0]])
    at = np.clip(u, 0, 1) * 3
    i = np.minimum(at.astype(int), 2)
    return corners[i] + (at - i)[:, None] * (corners[i + 1] - corners[i])


SIGNS: dict[str, Path] = {"circle": circle, "wave": wave, "zed": zed}


@dataclass(frozen=True)
class Part:
    """Something in a stream.

    Attributes:
        kind: "rest" (no hand), "hold" (a letter), "move" (on to the next place), or a sign.
        seconds: for how long.
    """

    kind: str
    seconds: float


@dataclass(frozen=True, eq=False)
class Stream:
    """Frames and the truth: (sign, start, end)."""

    times: NDArray[np.float64]
    landmarks: FloatArray
    aspects: FloatArray
    signs: list[tuple[str, float, float]]


def shape(seed: int = 0) -> NDArray[np.float64]:
    """A hand (21, 3) with the wrist at 0 and a palm of `PALM`; equal seeds, equal hands."""
    rng = np.random.default_rng(seed)
    points = rng.uniform(-0.06, 0.06, (21, 3))
    points[0], points[9] = 0, (0, -PALM, 0)
    return points


def stream(
    parts: Sequence[Part],
    *,
    fps: float = 30,
    tremble: float = 0.002,
    dropped: float = 0.0,
    seed: int = 0,
) -> Stream:
    """Draw a right hand through the parts.

    Args:
        parts: what follows what.
        fps: frames a second.
        tremble: standard deviation of the tracker's noise, in palm lengths.
        dropped: share of the frames that are missing.
        seed: of noise and drops.
    """
    rng = np.random.default_rng(seed)
    total = sum(part.seconds for part in parts)
    times = np.arange(round(total * fps)) / fps
    times = times[rng.random(len(times)) >= dropped]
    place = np.full((len(times), 2), np.nan)
    signs, at, here = [], 0.0, np.array([3.0, 3.0])
    for part in parts:
        inside = (times >= at - 1e-9) & (times < at + part.seconds - 1e-9)
        u = (times[inside] - at) / part.seconds
        smooth = u**3 * (10 - 15 * u + 6 * u * u)
        if part.kind == "rest":
            here = np.array([3.0, 3.0])
        elif part.kind == "hold":
            place[inside] = here
        elif part.kind == "move":
            place[inside] = here + smooth[:, None] * np.array([1.5, 0.4])
            here = here + np.array([1.5, 0.4])
        else:
            path = SIGNS[part.kind]
            place[inside] = here + path(smooth)
            here = here + path(np.ones(1))[0]
            signs.append((part.kind, at, at + part.seconds))
        at += part.seconds
    landmarks = np.zeros((len(times), 2, 21, 3), np.float32)
    seen = np.isfinite(place[:, 0])
    hand = np.repeat(shape()[None], seen.sum(), axis=0)
    hand[..., :2] += place[seen, None] * PALM
    hand += rng.normal(0, tremble * PALM, hand.shape)
    hand[..., 1] *= ASPECT  # y is a share of the height
    landmarks[seen, 1] = hand
    return Stream(times, landmarks, np.full(len(times), ASPECT, np.float32), signs)


class PathRecogniser:
    """Names windows by the course of the right wrist: stands in for a trained model."""

    def __init__(self, names: Sequence[str] = tuple(SIGNS), furthest: float = 0.7) -> None:
        self.labels = tuple(Label(name, name, name) for name in names)
        self._furthest = furthest

    def recognise(self, windows: FloatArray) -> list[SignAnswer]:
        return [self._answer(window) for window in windows]

    def _answer(self, window: FloatArray) -> SignAnswer:
        points = window.reshape(STEPS, 2, 21, 3)[:, 1, 0, :2].astype(np.float64) / PALM
        u = np.linspace(0, 1, STEPS)
        rows = []
        for label in self.labels:
            path = SIGNS[label.label](u**3 * (10 - 15 * u + 6 * u * u))
            gap = (points - points.mean(axis=0)) - (path - path.mean(axis=0))
            rows.append((float(np.sqrt(np.square(gap).sum(axis=1).mean())), label))
        rows.sort(key=lambda row: row[0])
        best = rows[0]
        return SignAnswer(
            best[1] if best[0] <= self._furthest else None,
            tuple(SignCandidate(label, max(0.0, 1 - far)) for far, label in rows),
        )
