"""Why no letter was found in a video, and what to try."""

import numpy as np

from signapp.errors import Message
from signapp.labelling.motion import hand_speed
from signapp.labelling.settings import AUTO, LETTERS
from signapp.labelling.spelling_model import spelling_model
from signapp.labelling.tracking import Track
from signapp.recognition.model import SignModel

_OPTION = {
    "nothing-sure": "--min-confidence",
    "nothing-accepted": "--language",
    "nothing-moving": "--mode auto, --mode fingerspelling",
    "nothing-told": "--mode fingerspelling",
    "nothing-spelled": "--mode fingerspelling",
}
_FEW_HANDS = 0.05
_MOVING = 1.0
"""Median speed of the hands, in palm lengths a second, from which they move all the time: held
letters are at rest more than half of the time."""


def why_nothing(track: Track, model: SignModel, mode: str, found: int) -> Message:
    """The likeliest reason for which a labelling has no letters.

    Args:
        track: what was seen.
        model: what was looked for.
        mode: how.
        found: letters that were found and left out for their low confidence.
    """
    if found:
        return Message("nothing-sure", count=found)
    seen = track.present.any(axis=1)
    if not len(track) or seen.mean() < _FEW_HANDS:
        return Message("nothing-no-hands")
    speed = hand_speed(track)
    known = speed[np.isfinite(speed)]
    if not len(known) or np.median(known) < _MOVING:
        return Message("nothing-accepted", language=model.language.name)
    if mode == LETTERS:
        return Message("nothing-moving")
    if mode == AUTO and spelling_model(model) is None:
        return Message("nothing-told", language=model.language.name)
    return Message("nothing-spelled")


def hint_line(hint: Message) -> str:
    """The reason for the command line, with the option that it speaks of."""
    option = _OPTION.get(hint.code)
    return f"{hint} ({option})" if option else str(hint)
