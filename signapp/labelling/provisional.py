"""The letters found so far while a video is still being tracked. Nothing is kept of them.

A letter depends on what follows, so these may differ from those of the whole video. They are read
as that will be, by the same code, from the last part of it; what lies further back is not looked at
again. Reading takes a small share of the time that tracking takes, whatever the machine.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from signapp.labelling.segments import Segment
from signapp.labelling.tracking import Track
from signapp.labelling.words import Word
from signapp.landmarks.features import FloatArray
from signapp.text.script import compose
from signapp.video.reader import VideoInfo

_FIRST_S = 1.0
_COST = 25.0  # a reading is followed by this times as much tracking
_SETTLED_S = 20.0
_LONGEST_S = 60.0
_RUN_IN_S = 0.5
_TAIL = 60


@dataclass(frozen=True)
class SoFar:
    """Letters in order of time, and the words that they write."""

    segments: tuple[Segment, ...]
    words: tuple[str, ...]

    @property
    def tail(self) -> str:
        """The last words, of at most about 60 characters."""
        text = ""
        for word in reversed(self.words):
            if text and len(word) + len(text) > _TAIL:
                return f"… {text}"
            text = f"{word} {text}".strip()
        return text if len(text) <= 2 * _TAIL else f"…{text[-_TAIL:]}"


Read = Callable[[Track], tuple[Sequence[Segment], Sequence[Word]]]


class Provisional:
    """Takes the frames of a video as they are tracked, and tells of letters now and then.

    Args:
        read: a track with probabilities (N, 0) → its letters and words.
        tell: told what was found, in the thread that tracks.
        clock: seconds, for tests.
    """

    def __init__(
        self,
        read: Read,
        tell: Callable[[SoFar], object],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._read, self._tell, self._clock = read, tell, clock
        self._due = clock() + _FIRST_S
        self._first = 0  # number of the first frame that is still looked at
        self._times: list[float] = []
        self._aspects: list[float] = []
        self._landmarks: list[FloatArray] = []
        self._segments: list[Segment] = []
        self._words: list[str] = []

    def see(self, time_s: float, aspect: float, landmarks: FloatArray, info: VideoInfo) -> None:
        """Take a frame in.

        Args:
            time_s: its time in seconds.
            aspect: its width / height.
            landmarks: (2, 21, 3) in slots.
            info: the video.
        """
        self._times.append(time_s)
        self._aspects.append(aspect)
        self._landmarks.append(landmarks)
        began = self._clock()
        if began < self._due or len(self._times) < 2:
            return
        self._look(info)
        now = self._clock()
        self._due = now + max(_FIRST_S, _COST * (now - began))

    def _look(self, info: VideoInfo) -> None:
        track = Track(
            times=np.array(self._times),
            landmarks=np.stack(self._landmarks),
            aspects=np.array(self._aspects, np.float32),
            probabilities=np.zeros((len(self._times), 0), np.float32),
            end_s=2 * self._times[-1] - self._times[-2],
            info=info,
        )
        segments, words = self._read(track)
        # What was settled is not told twice, though its end is seen once more.
        after = self._segments[-1].end_s - 1e-6 if self._segments else -np.inf
        new = [self._numbered(s) for s in segments if s.start_s >= after]
        text = [_text(word, after, np.inf) for word in words]
        self._tell(SoFar((*self._segments, *new), (*self._words, *(word for word in text if word))))
        self._settle(new, words, after)

    def _numbered(self, segment: Segment) -> Segment:
        return replace(
            segment,
            first_frame=segment.first_frame + self._first,
            last_frame=segment.last_frame + self._first,
        )

    def _settle(self, segments: Sequence[Segment], words: Sequence[Word], after: float) -> None:
        """Look no more at what lies far enough back."""
        newest = self._times[-1]
        ends = [word.end_s for word in words if word.end_s < newest - _SETTLED_S]
        if not ends and newest - self._times[0] > _LONGEST_S:  # one word without an end
            ends = [s.end_s for s in segments if s.end_s < newest - _LONGEST_S / 2]
            ends = ends or [newest - _LONGEST_S / 2]
        if not ends:
            return
        cut = max(ends)
        self._segments += [s for s in segments if s.end_s <= cut + 1e-6]
        self._words += [t for t in (_text(word, after, cut + 1e-6) for word in words) if t]
        gone = int(np.searchsorted(self._times, cut - _RUN_IN_S))
        self._first += gone
        del self._times[:gone], self._aspects[:gone], self._landmarks[:gone]


def _text(word: Word, after: float, until: float) -> str:
    """What the letters of a word write that lie in this time; all of it if all do."""
    inside = [s for s in word.segments if s.start_s >= after and s.end_s <= until]
    if len(inside) == len(word.segments):
        return word.text
    return compose(s.text for s in inside if s.text)
