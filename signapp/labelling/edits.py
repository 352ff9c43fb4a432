"""Correcting the letters of a video, with undo. No Qt."""

import dataclasses
from collections.abc import Callable

import numpy as np

from signapp.labelling import Labelling, Segment
from signapp.labelling.segments import PERSON, Span, build_segment
from signapp.labelling.words import group_words

MIN_PART_S = 0.04
_UNDO_STEPS = 1000


class SegmentEdits:
    """The letters of a labelling, to be changed one step at a time.

    Letters stay in order of time and never overlap. A letter that a person set says so
    (``source``) and has no confidence, since that is the model's.
    `on_change` is called after every change.
    """

    def __init__(self, labelling: Labelling, on_change: Callable[[], None] | None = None) -> None:
        self._labelling = labelling
        self._segments: tuple[Segment, ...] = tuple(labelling.segments)
        self._past: list[tuple[Segment, ...]] = []
        self._on_change = on_change or (lambda: None)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The letters as they stand."""
        return self._segments

    @property
    def can_undo(self) -> bool:
        """Whether `undo` has anything to take back."""
        return bool(self._past)

    def labelling(self) -> Labelling:
        """The labelling with the corrected letters, to be exported."""
        segments = list(self._segments)
        signs = self._labelling.signs
        words = group_words(segments, self._labelling.track, signs=signs)
        return dataclasses.replace(self._labelling, segments=segments, words=words)

    def at(self, time_s: float) -> int | None:
        """Index of the letter at that time, None between letters."""
        for i, segment in enumerate(self._segments):
            if segment.start_s <= time_s < segment.end_s:
                return i
        return None

    def relabel(self, index: int, label: str) -> None:
        """Say that it is another letter."""
        old = self._segments[index]
        if old.label == label:
            return
        model = self._labelling.model
        span = Span(old.first_frame, old.last_frame, [x.label for x in model.labels].index(label))
        # The runner-up stays what the model thought likeliest besides.
        new = build_segment(self._labelling.track, span, model, self._labelling.language)
        new = dataclasses.replace(
            new, start_s=old.start_s, end_s=old.end_s, confidence=None, source=PERSON
        )
        self._put(index, 1, new)

    def split(self, index: int, time_s: float) -> bool:
        """Cut a letter in two; False if a part would be shorter than `MIN_PART_S`."""
        old = self._segments[index]
        if not old.start_s + MIN_PART_S <= time_s <= old.end_s - MIN_PART_S:
            return False
        times = self._labelling.track.times
        frame = int(np.searchsorted(times, time_s, side="right")) - 1
        frame = min(max(frame, old.first_frame), old.last_frame)
        first = dataclasses.replace(old, end_s=time_s, last_frame=max(old.first_frame, frame - 1))
        second = dataclasses.replace(old, start_s=time_s, first_frame=frame)
        self._put(index, 1, first, second)
        return True

    def merge(self, index: int) -> bool:
        """Join a letter with the next one, keeping the first one's label; False at the end."""
        if index + 1 >= len(self._segments):
            return False
        first, second = self._segments[index : index + 2]
        joined = dataclasses.replace(
            first,
            end_s=second.end_s,
            last_frame=second.last_frame,
            confidence=_joint(first, second),
        )
        self._put(index, 2, joined)
        return True

    def delete(self, index: int) -> None:
        """Take a letter out."""
        self._put(index, 1)

    def undo(self) -> bool:
        """Take the last change back; False when there is none."""
        if not self._past:
            return False
        self._segments = self._past.pop()
        self._on_change()
        return True

    def _put(self, index: int, count: int, *new: Segment) -> None:
        if not 0 <= index <= len(self._segments) - count:
            raise IndexError(index)
        self._past.append(self._segments)
        del self._past[:-_UNDO_STEPS]
        self._segments = (*self._segments[:index], *new, *self._segments[index + count :])
        self._on_change()


def _joint(first: Segment, second: Segment) -> float | None:
    ours, theirs = first.confidence, second.confidence
    if ours is None or theirs is None or first.label != second.label:
        return ours
    return float(np.average([ours, theirs], weights=[first.duration_s, second.duration_s]))


@dataclasses.dataclass(frozen=True, eq=False)
class Replaced:
    """Corrections that a new labelling took the place of, for undoing that.

    Attributes:
        edits: the letters, with their own history.
        labelling, mode, exported: what they belong to (see `signapp.labelling.corrections.Work`).
    """

    edits: SegmentEdits
    labelling: Labelling
    mode: str
    exported: bool
