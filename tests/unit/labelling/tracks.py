"""Tracks with known contents, made without any video."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from signapp.labelling.tracking import Track
from signapp.recognition.thresholds import Thresholds
from signapp.video.reader import VideoInfo

THRESHOLDS = Thresholds(probability=0.6, margin=0.2)
INFO = VideoInfo(Path("made.mp4"), 640, 480, 25.0, None, None, 0.0, 0.0, False)

# What happens, for how long: a letter's index held, "-" moving on, "." no hand.
Part = tuple[object, float]


def make_track(
    parts: Sequence[Part],
    *,
    fps: float = 25,
    times: Sequence[float] | None = None,
    start_s: float = 0.0,
    classes: int = 4,
    sure: float = 0.9,
    tremble: float = 0.0,
    seed: int = 0,
) -> tuple[Track, list[tuple[int, float, float]]]:
    """A track of the parts, and the truth: (letter, start, end) of every part that is held.

    In a movement the hand travels two palms and the model is torn between its neighbours.
    """
    rng = np.random.default_rng(seed)
    length = sum(duration for _, duration in parts)
    if times is None:
        times = list(np.arange(round(length * fps)) / fps)
    clock = np.asarray(times, np.float64)
    shape = rng.uniform(-0.05, 0.05, (21, 3))
    shape[0], shape[9] = 0, (0, -0.1, 0)  # a palm of 0.1
    landmarks = np.zeros((len(clock), 2, 21, 3), np.float32)
    probabilities = np.zeros((len(clock), classes), np.float32)
    truth: list[tuple[int, float, float]] = []
    at, place = 0.0, 0.3
    for what, duration in parts:
        inside = (clock >= at - 1e-9) & (clock < at + duration - 1e-9)
        share = (clock[inside] - at) / duration
        if what == "-":
            travelled = 0.2 * share**3 * (10 - 15 * share + 6 * share**2)
            x = place + travelled
            probabilities[inside] = 1 / classes
            place += 0.2
        else:
            x = np.full(inside.sum(), place)
        if isinstance(what, int):
            truth.append((what, start_s + at, start_s + at + duration))
            probabilities[inside] = (1 - sure) / (classes - 1)
            probabilities[inside, what] = sure
        if what != ".":
            landmarks[inside, 1] = shape + 0.5
            landmarks[inside, 1, :, 0] += x[:, None]
            landmarks[inside, 1] += rng.normal(0, tremble / 10, (inside.sum(), 21, 3))
        else:
            probabilities[inside] = 0
            place = 0.3
        at += duration
    aspects = np.ones(len(clock), np.float32)
    track = Track(clock + start_s, landmarks, aspects, probabilities, start_s + length, INFO)
    return track, truth
