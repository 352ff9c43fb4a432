"""Takes in the user's own videos: one for each time that the hands come into the picture."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from signapp.errors import SourceError
from signapp.landmarks.features import FloatArray, hands_present
from signapp.landmarks.tracker import HandTracker
from signapp.recording.errors import RecordingError
from signapp.recording.motions import Motion, make_motion
from signapp.spotting.extent import movements_of
from signapp.video.media import open_media

APART_S = 0.7
"""Hands that are gone for longer begin another take."""
_LARGEST_SIDE = 1280


def takes_of_video(path: Path, *, hand_model: str | None = None) -> Iterator[Motion]:
    """The takes of a video, every frame of them.

    Raises:
        SourceError: the file cannot be read, or is a picture.
        HandModelError: there is no hand model.
        RecordingError: a take is too long.
    """
    times: list[float] = []
    hands: list[FloatArray] = []
    aspect = 4 / 3
    with open_media(path, largest_side=_LARGEST_SIDE) as media:
        if not media.moving:
            raise SourceError("picture-no-take", path=path)
        with HandTracker("video", hand_model=hand_model) as tracker:
            for frame in media.frames:
                found = tracker.detect(frame.image, frame.time_s)
                times.append(frame.time_s)
                hands.append(found.landmarks)
                aspect = found.aspect
        if media.problem:
            raise RecordingError("video-damaged-take", path=path, problem=media.problem)
    if hands:
        yield from split_takes(np.array(times), np.stack(hands), aspect)


def split_takes(times: FloatArray, landmarks: FloatArray, aspect: float) -> Iterator[Motion]:
    """A stream cut where no hand was seen for `APART_S`; parts in which nothing moves are none.

    Args:
        times: (n,) seconds, increasing.
        landmarks: (n, 2, 21, 3) image fractions, zeros for an absent hand.
        aspect: frame width / height.

    Raises:
        RecordingError: a part is too long for a take.
    """
    (seen,) = np.nonzero(hands_present(landmarks).any(axis=1))
    if not len(seen):
        return
    breaks = np.flatnonzero(np.diff(times[seen]) > APART_S)
    for part in np.split(seen, breaks + 1):
        rows = slice(part[0], part[-1] + 1)
        if len(part) > 2 and movements_of(times[rows], landmarks[rows], aspect):
            yield make_motion(times[rows], landmarks[rows], aspect)
