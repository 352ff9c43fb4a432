"""A moving sign as something to perform: the hands of one take, made fit to be drawn.

A take is what a tracker found: frames at uneven times, a hand that is lost now and then, noise. To
be drawn it is brought to even steps and smoothed a little. A hand that is lost is where it was seen
last, and before that where it will be seen first; one that is hardly seen at all has no part in
the sign and rests.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from signapp.landmarks.features import LEFT, RIGHT, FloatArray, hands_present
from signapp.landmarks.geometry import fill_square, isotropic, isotropic_in
from signapp.rendering.depth import hand_depths
from signapp.rendering.pose import HandPose
from signapp.rendering.rest import at_rest
from signapp.rendering.skeleton import Float, hand_size

STEP_S = 1 / 15
_SEEN = 0.2
"""Of the frames in which a hand must be seen to have a part in the sign."""
_FILL = 0.8  # of a square picture that the whole movement takes up
_LARGEST = 0.3  # palm length in a square picture: what hardly moves does not fill it


@dataclass(frozen=True, eq=False)
class MovingPose:
    """The movement of one sign.

    Attributes:
        label: of the letter, or of the sign that writes a word.
        times: (n,) seconds, increasing from 0.
        landmarks: (n, 2, 21, 3) image fractions, unmirrored; zeros for an absent hand. A hand is
            seen in at least one frame.
        aspect: width / height of the frame that they belong to.
    """

    label: str
    times: NDArray[np.float64]
    landmarks: FloatArray
    aspect: float

    @property
    def still(self) -> FloatArray:
        """(2, 21, 3) the hands in the middle of the movement: a picture of the sign."""
        (seen,) = np.nonzero(hands_present(self.landmarks).any(axis=1))
        frame: FloatArray = self.landmarks[seen[len(seen) // 2]]
        return frame


@dataclass(frozen=True, eq=False)
class Step:
    """Both hands at a moment of a movement, as `signapp.rendering.motion` places them."""

    time_s: float
    hands: tuple[HandPose, HandPose]
    depth: float


def steps_of(pose: MovingPose, aspect: float) -> list[Step]:
    """A movement in even steps, both hands in each, for a frame of width / height `aspect`."""
    points = isotropic_in(pose.landmarks, pose.aspect, aspect)
    count = max(2, 1 + round(float(pose.times[-1]) / STEP_S))
    clock = np.linspace(0.0, float(pose.times[-1]), count)
    present = hands_present(pose.landmarks)
    part = present.mean(axis=0) >= _SEEN
    part |= present.any(axis=0) & ~part.any()
    courses = {
        slot: _course(pose.times, points[:, slot], present[:, slot], clock)
        for slot in (LEFT, RIGHT)
        if part[slot]
    }
    size = float(np.median([hand_size(course).mean() for course in courses.values()]))
    depths = _depths(courses, count)
    return [
        Step(
            float(clock[i]),
            (
                _hand(courses, LEFT, i) or at_rest(LEFT, size, aspect),
                _hand(courses, RIGHT, i) or at_rest(RIGHT, size, aspect),
            ),
            float(depths[i]),
        )
        for i in range(count)
    ]


def framed_movement(pose: MovingPose) -> MovingPose:
    """The movement moved and scaled so that all of it fills a square picture."""
    shown = isotropic(pose.landmarks, pose.aspect)[hands_present(pose.landmarks)]
    most = _LARGEST / max(float(np.median(hand_size(shown))), 1e-6)
    landmarks, scale = fill_square(pose.landmarks, pose.aspect, _FILL, most)
    landmarks[..., 2] *= scale
    return MovingPose(pose.label, pose.times, landmarks, 1.0)


def _course(times: Float, points: Float, seen: NDArray[np.bool_], clock: Float) -> Float:
    """A hand (n, 21, 3) at other times (m, 21, 3), smoothed."""
    known = points[seen].reshape(int(seen.sum()), -1)
    even = np.stack([np.interp(clock, times[seen], column) for column in known.T], axis=1)
    padded = np.concatenate([even[:1], even, even[-1:]])
    smooth = 0.25 * padded[:-2] + 0.5 * padded[1:-1] + 0.25 * padded[2:]
    course: Float = smooth.reshape(-1, *points.shape[1:])
    return course


def _hand(courses: dict[int, Float], slot: int, i: int) -> HandPose | None:
    return HandPose.from_points(courses[slot][i]) if slot in courses else None


def _depths(courses: dict[int, Float], count: int) -> Float:
    """Depth of the right hand at each step: in front of the left or behind it, all the way."""
    if len(courses) < 2:
        return np.zeros(count)
    both = np.stack([courses[LEFT], courses[RIGHT]], axis=1)
    ways = np.array([hand_depths(points) for points in both])
    way: Float = ways[:, int(np.abs(ways).sum(axis=0).argmin())]
    return way
