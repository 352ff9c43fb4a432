"""From where to where a take moves: what is compared when the same sign is seen again."""

import numpy as np
from numpy.typing import ArrayLike

from signapp.landmarks.features import LANDMARK_SHAPE, hands_present
from signapp.landmarks.geometry import palm_length
from signapp.spotting.movements import Movement, MovementFinder

LEAST_TRAVEL_S = 0.15
"""A take that moves for less is held still: a letter, or a slip of the record key."""


def movements_of(times: ArrayLike, landmarks: ArrayLike, aspect: float) -> list[Movement]:
    """The movements of a take, as a stream would show them, those of no length left out.

    Args:
        times: (n,) seconds, increasing.
        landmarks: (n, 2, 21, 3) image fractions, zeros for an absent hand.
        aspect: frame width / height.
    """
    finder = MovementFinder()
    found = [
        finder.update(float(time_s), hands, aspect)
        for time_s, hands in zip(
            np.asarray(times, np.float64), np.asarray(landmarks, np.float32), strict=True
        )
    ]
    found.append(finder.finish())
    return [x for x in found if x is not None and x.duration_s >= LEAST_TRAVEL_S]


def extent(times: ArrayLike, landmarks: ArrayLike, aspect: float) -> tuple[float, float]:
    """First and last moment of what moves in a take; of what is seen where nothing does.

    Arguments as of `movements_of`; at least one frame must show a hand.
    """
    moved = movements_of(times, landmarks, aspect)
    if moved:
        return moved[0].start_s, moved[-1].end_s
    return seen(times, landmarks)


def travel(window: ArrayLike) -> float:
    """How far the hands go in a window (16, 126), in palm lengths: the farther of the two.

    Per moment, the mean way of a hand's 21 landmarks in the picture, as in a speed
    (`signapp.landmarks.speed`); a hand that is held still goes nowhere.
    """
    points = np.asarray(window, np.float64).reshape(-1, *LANDMARK_SHAPE)[..., :2]
    present = hands_present(np.asarray(window).reshape(-1, *LANDMARK_SHAPE))
    palm = np.maximum(palm_length(points), 1e-6)
    step = np.linalg.norm(np.diff(points, axis=0), axis=-1).mean(axis=-1)
    both = present[1:] & present[:-1]
    ways = np.where(both, step / np.maximum(palm[1:], palm[:-1]), 0.0)
    return float(ways.sum(axis=0).max())


def seen(times: ArrayLike, landmarks: ArrayLike) -> tuple[float, float]:
    """First and last moment at which a take shows a hand."""
    clock = np.asarray(times, np.float64)
    (rows,) = np.nonzero(hands_present(landmarks).any(axis=1))
    return float(clock[rows[0]]), float(clock[rows[-1]])
