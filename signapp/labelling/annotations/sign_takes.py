"""Annotated moving signs of a video as takes to learn from."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from signapp.labelling.annotations.samples import Stretch, VideoHands
from signapp.labelling.frames import frames_between
from signapp.landmarks.features import hands_present
from signapp.languages.signs import load_signs
from signapp.recording.errors import RecordingError
from signapp.recording.motions import Motion, make_motion
from signapp.spotting.extent import movements_of

_EDGE_S = 0.2
"""So much of the rest on either side belongs to a take, as where one is recorded."""


@dataclass(frozen=True, eq=False)
class SignTakes:
    """What became of annotated signs.

    Attributes:
        takes: name of the sign and its frames, in order of time.
        left_out: signs in which no hand is seen or nothing moves, and those that last too long.
    """

    takes: list[tuple[str, Motion]]
    left_out: list[Stretch]


def sign_takes(hands: VideoHands, stretches: Sequence[Stretch], code: str) -> SignTakes:
    """Cut the takes of annotated signs out of a video.

    A take reaches a little beyond its annotation, though not into the next one: that the hands come
    to rest is a part of it. It begins and ends with a hand in the picture.

    Args:
        hands: of the video.
        stretches: the signs, by any of their names; those that the language does not list are
            called as they are written.
        code: the language.
    """
    known = load_signs(code)
    in_order = sorted(stretches, key=lambda stretch: stretch.start_s)
    made, left_out = [], []
    for number, stretch in enumerate(in_order):
        before = in_order[number - 1].end_s if number else -np.inf
        after = in_order[number + 1].start_s if number + 1 < len(in_order) else np.inf
        start_s = min(max(stretch.start_s - _EDGE_S, before), stretch.start_s)
        end_s = max(min(stretch.end_s + _EDGE_S, after), stretch.end_s)
        motion = _cut(hands, start_s, end_s)
        if motion is None:
            left_out.append(stretch)
            continue
        listed = known.find(stretch.label)
        made.append((listed.label if listed else stretch.label, motion))
    return SignTakes(made, left_out)


def _cut(hands: VideoHands, start_s: float, end_s: float) -> Motion | None:
    first, last = frames_between(hands.times, start_s, end_s)
    (seen,) = np.nonzero(hands_present(hands.landmarks[first : last + 1]).any(axis=1))
    if len(seen) < 3:
        return None
    rows = slice(first + seen[0], first + seen[-1] + 1)
    times, landmarks = hands.times[rows], hands.landmarks[rows]
    aspect = float(hands.aspects[first])
    if not movements_of(times, landmarks, aspect):
        return None
    try:
        return make_motion(times, landmarks, aspect)
    except RecordingError:  # too long
        return None
