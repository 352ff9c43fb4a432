"""What a correction teaches: the frames of a misread sign, with the letter that was meant.

Nothing is learnt here. A correction gives a `Lesson`, which the window offers.
"""

from collections import deque
from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from signapp.landmarks.features import FloatArray
from signapp.landmarks.hands import Hands
from signapp.live.alphabet_round import SAMPLES

if TYPE_CHECKING:  # the Live tab starts without the labelling
    from signapp.labelling import Labelling

_KEPT_S = 6.0
_MOST_TRIES = 3
_SOON_S = 20.0
"""A letter that is written later than this after a deletion is not meant to stand in its place."""
_REMEMBERED = 300  # letters of a text whose frames are kept, about 3 kB each


@dataclass(frozen=True, eq=False)
class HeldFrames:
    """Frames of one sign that was held.

    Attributes:
        landmarks: one (2, 21, 3) a frame.
        aspect: frame width / height.
        source: "camera" or "file".
    """

    landmarks: tuple[FloatArray, ...]
    aspect: float
    source: str = "camera"


_Sign = tuple[str, str, HeldFrames]
"""The language's code, the label that was read, and what was held."""


@dataclass(frozen=True, eq=False)
class Lesson:
    """What could be learnt.

    Attributes:
        code: the language.
        label: the letter that was meant.
        signs: the holds that were read as something else.
    """

    code: str
    label: str
    signs: tuple[HeldFrames, ...]


class RecentFrames:
    """The hands of the last seconds of one source."""

    def __init__(self) -> None:
        self._frames: deque[tuple[float, Hands]] = deque()
        self._generation = -1

    def see(self, hands: Hands, time_s: float, generation: int) -> None:
        """Take a frame in; another generation is another source."""
        backwards = bool(self._frames) and time_s < self._frames[-1][0]
        if generation != self._generation or backwards:
            self._frames.clear()
            self._generation = generation
        self._frames.append((time_s, hands))
        while time_s - self._frames[0][0] > _KEPT_S:
            self._frames.popleft()

    def held(self, until_s: float, hold_s: float) -> HeldFrames | None:
        """Up to `SAMPLES` frames of a hold that was full at `until_s`; None if none are left."""
        begin = until_s - hold_s
        frames = [h for t, h in self._frames if begin <= t <= until_s and h.count]
        if not frames:
            return None
        count = min(SAMPLES, len(frames))
        places = sorted({round(i * (len(frames) - 1) / max(1, count - 1)) for i in range(count)})
        chosen = [frames[i] for i in places if frames[i].aspect == frames[-1].aspect]
        return HeldFrames(tuple(h.landmarks for h in chosen), frames[-1].aspect)


class Corrections:
    """Follows what is written and deleted in one text.

    A letter that is deleted and another one written in its place was misread: the deleted one's
    frames show the letter that stands there now. Letters that bear a key are remembered, so that
    one in the middle of the text can be corrected too.
    """

    def __init__(self) -> None:
        self._last: _Sign | None = None
        self._known: dict[Hashable, _Sign] = {}
        self._deleted: list[_Sign] = []
        self._deleted_s = 0.0
        self._several = False  # since a letter was written, more than one was deleted

    @property
    def last_label(self) -> str:
        """The letter that was written last, "" if something else was done since."""
        return "" if self._last is None else self._last[1]

    def knows(self, key: Hashable) -> bool:
        """Whether the frames of the letter with this key are remembered."""
        return key in self._known

    def written(
        self,
        code: str,
        label: str,
        held: HeldFrames | None,
        now_s: float,
        key: Hashable = None,
    ) -> Lesson | None:
        """A letter was held and written; what it teaches of those deleted before it.

        `held` is None for one that was not signed, or by nobody.
        """
        deleted, self._deleted = self._deleted, []
        self._several = False
        self._last = None if held is None else (code, label, held)
        if key is not None and self._last is not None:
            self._known[key] = self._last
            while len(self._known) > _REMEMBERED:
                del self._known[next(iter(self._known))]
        soon = now_s - self._deleted_s <= _SOON_S
        signs = [old for where, read, old in deleted if where == code and read != label]
        if not signs or not soon or len(signs) < len(deleted):
            return None  # the same letter again: it was no misreading, or which is not clear
        return Lesson(code, label, tuple(signs))

    def deleted(self, now_s: float, *keys: Hashable) -> None:
        """The last letter was deleted, or those with these keys."""
        sign = self._last
        if keys:
            sign = self._known.get(keys[0]) if len(keys) == 1 and not self._several else None
            self._several = True
        if sign is None:
            self._deleted.clear()
            return
        self._deleted = [*self._deleted, sign][-_MOST_TRIES:]
        self._deleted_s, self._last = now_s, None

    def said(self, label: str, key: Hashable = None) -> Lesson | None:
        """The user says which letter the last one was, or the one with this key."""
        last, self._last = self._last if key is None else self._known.get(key), None
        if last is None or last[1] == label:
            return None
        return Lesson(last[0], label, (last[2],))

    def forget(self) -> None:
        """Something else was done to the text: nothing stands in the place of anything."""
        self._last = None
        self._deleted.clear()
        self._several = False


def corrected_signs(labelling: "Labelling") -> list[tuple[str, HeldFrames]]:
    """The letters of a video that a person set, each with up to `SAMPLES` of its frames.

    Frames without a hand are left out, and letters that have no other.
    """
    from signapp.labelling.segments import PERSON

    track, signs = labelling.track, []
    for segment in labelling.segments:
        if segment.source != PERSON:
            continue
        frames = np.arange(segment.first_frame, segment.last_frame + 1)
        frames = frames[track.present[frames].any(axis=1)]
        if not len(frames):
            continue
        # The middle of it: at its ends the hands come and go.
        inner = frames[len(frames) // 5 : len(frames) - len(frames) // 5]
        places = np.linspace(0, len(inner) - 1, min(SAMPLES, len(inner))).round().astype(int)
        chosen = inner[places]
        held = HeldFrames(tuple(track.landmarks[chosen]), float(track.aspects[chosen[0]]), "file")
        signs.append((segment.label, held))
    return signs
