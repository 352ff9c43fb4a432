"""Correcting the letters of a video, and what is written beside them, with undo. No Qt."""

import dataclasses
from collections.abc import Callable, Sequence

import numpy as np

from signapp.labelling import Labelling, Segment
from signapp.labelling.frames import frames_between
from signapp.labelling.marks import SIGNS, Mark, sign_mark, with_found, words_with_marks
from signapp.labelling.segments import MODEL, PERSON, Span, build_segment

MIN_PART_S = 0.04
_UNDO_STEPS = 1000
_SAME = 1e-6

State = tuple[tuple[Segment, ...], tuple[Mark, ...]]


class SegmentEdits:
    """The letters of a labelling and the marks beside them, changed one step at a time.

    Letters stay in order of time and never overlap, nor do the marks of one tier: what is moved or
    drawn ends where its neighbours begin. A letter that a person set says so (``source``) and has
    no confidence, since that is the model's; one that was only moved has that of its new frames.
    `on_change` is called after every change.
    """

    def __init__(
        self,
        labelling: Labelling,
        on_change: Callable[[], None] | None = None,
        marks: Sequence[Mark] | None = None,
    ) -> None:
        self._labelling = labelling
        self._segments: tuple[Segment, ...] = tuple(labelling.segments)
        self._marks: tuple[Mark, ...] = tuple(
            sorted(with_found(labelling.marks, labelling.signs) if marks is None else marks)
        )
        self._past: list[State] = []
        self._on_change = on_change or (lambda: None)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The letters as they stand."""
        return self._segments

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is written beside them, in order of time."""
        return self._marks

    @property
    def own_signs(self) -> tuple[Mark, ...]:
        """The moving signs that a person wrote or changed."""
        found = {sign_mark(sign) for sign in self._labelling.signs}
        return tuple(m for m in self._marks if m.tier == SIGNS and m not in found)

    @property
    def can_undo(self) -> bool:
        """Whether `undo` has anything to take back."""
        return bool(self._past)

    def labelling(self) -> Labelling:
        """The labelling with the corrected letters, to be exported.

        A moving sign that nobody changed is the model's still, with its confidence.
        """
        segments = list(self._segments)
        found = tuple(s for s in self._labelling.signs if sign_mark(s) in self._marks)
        marks = tuple(m for m in self._marks if m not in {sign_mark(s) for s in found})
        words = words_with_marks(segments, self._labelling.track, marks, signs=found)
        return dataclasses.replace(
            self._labelling, segments=segments, words=words, marks=marks, signs=found
        )

    def at(self, time_s: float) -> int | None:
        """Index of the letter at that time, None between letters."""
        for i, segment in enumerate(self._segments):
            if segment.start_s <= time_s < segment.end_s:
                return i
        return None

    # Letters

    def relabel(self, index: int, label: str) -> None:
        """Say that it is another letter."""
        old = self._segments[index]
        if old.label != label:
            self._put(index, 1, self._letter(old.start_s, old.end_s, label, old))

    def type_into(self, index: int, labels: Sequence[str]) -> None:
        """Give it one letter, or several that share its time evenly.

        Raises:
            ValueError: there is no letter, or a part would be shorter than `MIN_PART_S`.
        """
        old = self._segments[index]
        if not labels or old.duration_s < MIN_PART_S * len(labels) - _SAME:
            raise ValueError("no letter, or too many")
        if len(labels) == 1:
            self.relabel(index, labels[0])
            return
        limits = np.linspace(old.start_s, old.end_s, len(labels) + 1)
        pairs = zip(limits[:-1], limits[1:], labels, strict=True)
        self._put(index, 1, *(self._letter(float(a), float(b), label) for a, b, label in pairs))

    def add(self, start_s: float, end_s: float, label: str | None = None) -> int | None:
        """Draw a letter where there is none; as far as its neighbours leave room.

        Args:
            start_s, end_s: where.
            label: which; None for the one that the model thinks likeliest there.

        Returns:
            Its index; None where there is no room.
        """
        track = self._labelling.track
        room = _room(self._segments, start_s, end_s, float(track.times[0]), track.end_s)
        if room is None:
            return None
        made = self._letter(*room, label)
        index = sum(s.start_s < made.start_s for s in self._segments)
        self._put(index, 0, made)
        return index

    def set_limits(self, index: int, start_s: float, end_s: float) -> bool:
        """Move one limit or both, as far as the neighbours leave room; False for no change."""
        old = self._segments[index]
        track = self._labelling.track
        low = self._segments[index - 1].end_s if index else float(track.times[0])
        high = track.end_s
        if index + 1 < len(self._segments):
            high = self._segments[index + 1].start_s
        limits = _between(old.start_s, old.end_s, start_s, end_s, low, high)
        if limits is None:
            return False
        self._put(index, 1, self._moved(old, *limits))
        return True

    def paste(self, segments: Sequence[Segment], at_s: float) -> int:
        """Put copies of letters at another place, where there is room; one step.

        Returns:
            How many found room.
        """
        if not segments:
            return 0
        shift = at_s - segments[0].start_s
        track = self._labelling.track
        kept = list(self._segments)
        begin, end = float(track.times[0]), track.end_s
        for segment in segments:
            start_s, end_s = segment.start_s + shift, segment.end_s + shift
            room = _room(kept, start_s, end_s, begin, end)
            if room is not None and room[1] - room[0] > segment.duration_s / 2:
                kept.append(self._letter(*room, segment.label))
        found = len(kept) - len(self._segments)
        if found:
            self._become(tuple(sorted(kept, key=lambda s: s.start_s)), self._marks)
        return found

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

    def replace_all(self, segments: Sequence[Segment], marks: Sequence[Mark]) -> None:
        """Put other letters in place of all, and more marks where there is room; one step."""
        kept = list(self._marks)
        for mark in marks:
            if not any(_meet(mark, other) for other in kept):
                kept.append(mark)
        self._become(tuple(segments), tuple(sorted(kept)))

    # Marks

    def add_mark(self, tier: str, start_s: float, end_s: float, text: str) -> int | None:
        """Write beside the letters; the index, None where there is no room."""
        track = self._labelling.track
        others = [m for m in self._marks if m.tier == tier]
        room = _room(others, start_s, end_s, float(track.times[0]), track.end_s)
        if room is None:
            return None
        made = Mark(*room, tier, text)
        marks = tuple(sorted([*self._marks, made]))
        self._become(self._segments, marks)
        return marks.index(made)

    def write_mark(self, index: int, text: str) -> None:
        """Change what a mark says; nothing takes it out."""
        old = self._marks[index]
        if text == old.text:
            return
        new = [dataclasses.replace(old, text=text)] if text else []
        self._become(self._segments, (*self._marks[:index], *new, *self._marks[index + 1 :]))

    def set_mark_limits(self, index: int, start_s: float, end_s: float) -> int | None:
        """Move a mark's limits; its index afterwards, None for no change."""
        old = self._marks[index]
        track = self._labelling.track
        others = [m for i, m in enumerate(self._marks) if m.tier == old.tier and i != index]
        low = max([m.end_s for m in others if m.end_s <= old.start_s + _SAME], default=None)
        high = min([m.start_s for m in others if m.start_s >= old.end_s - _SAME], default=None)
        limits = _between(
            old.start_s, old.end_s, start_s, end_s,
            float(track.times[0]) if low is None else low, track.end_s if high is None else high,
        )  # fmt: skip
        if limits is None:
            return None
        made = dataclasses.replace(old, start_s=limits[0], end_s=limits[1])
        marks = tuple(sorted([*self._marks[:index], made, *self._marks[index + 1 :]]))
        self._become(self._segments, marks)
        return marks.index(made)

    def delete_mark(self, index: int) -> None:
        """Take a mark out."""
        self._become(self._segments, (*self._marks[:index], *self._marks[index + 1 :]))

    def undo(self) -> bool:
        """Take the last change back; False when there is none."""
        if not self._past:
            return False
        self._segments, self._marks = self._past.pop()
        self._on_change()
        return True

    def _letter(
        self, start_s: float, end_s: float, label: str | None, old: Segment | None = None
    ) -> Segment:
        """A letter of a person's choice; where it takes the place of one, with its frames."""
        labelling = self._labelling
        names = [x.label for x in labelling.model.labels]
        first, last = frames_between(labelling.track.times, start_s, end_s)
        if old is not None:
            first, last = old.first_frame, old.last_frame
        if label is None:
            index = int(labelling.track.probabilities[first : last + 1].sum(axis=0).argmax())
        else:
            index = names.index(label)
        # The runner-up stays what the model thought likeliest besides.
        made = build_segment(
            labelling.track, Span(first, last, index), labelling.model, labelling.language
        )
        return dataclasses.replace(
            made, start_s=start_s, end_s=end_s, confidence=None, source=PERSON
        )

    def _moved(self, old: Segment, start_s: float, end_s: float) -> Segment:
        labelling = self._labelling
        names = [x.label for x in labelling.model.labels]
        first, last = frames_between(labelling.track.times, start_s, end_s)
        where = {"start_s": start_s, "end_s": end_s, "first_frame": first, "last_frame": last}
        if old.source != MODEL or old.label not in names:
            return dataclasses.replace(old, **where)  # type: ignore[arg-type]
        span = Span(first, last, names.index(old.label))
        made = build_segment(labelling.track, span, labelling.model, labelling.language)
        seen = {"confidence": made.confidence, "runner_up": made.runner_up,
                "runner_up_native": made.runner_up_native,
                "runner_up_confidence": made.runner_up_confidence}  # fmt: skip
        return dataclasses.replace(old, **where, **seen)  # type: ignore[arg-type]

    def _put(self, index: int, count: int, *new: Segment) -> None:
        if not 0 <= index <= len(self._segments) - count:
            raise IndexError(index)
        changed = (*self._segments[:index], *new, *self._segments[index + count :])
        self._become(changed, self._marks)

    def _become(self, segments: tuple[Segment, ...], marks: tuple[Mark, ...]) -> None:
        self._past.append((self._segments, self._marks))
        del self._past[:-_UNDO_STEPS]
        self._segments, self._marks = segments, marks
        self._on_change()


def _room(
    there: Sequence[Segment] | Sequence[Mark], start_s: float, end_s: float, low: float, high: float
) -> tuple[float, float] | None:
    """What of a stretch is free of all that is there, seen from its middle; None for too little."""
    middle = (start_s + end_s) / 2
    for item in there:
        if item.start_s <= middle < item.end_s:
            return None
        if item.end_s <= middle:
            low = max(low, item.end_s)
        else:
            high = min(high, item.start_s)
    start_s, end_s = max(start_s, low), min(end_s, high)
    return (start_s, end_s) if end_s - start_s >= MIN_PART_S - _SAME else None


def _between(
    old_start: float, old_end: float, start_s: float, end_s: float, low: float, high: float
) -> tuple[float, float] | None:
    """New limits between neighbours; a stretch that is moved keeps its length."""
    if abs((end_s - start_s) - (old_end - old_start)) < _SAME:
        shift = min(max(start_s - old_start, low - old_start), high - old_end)
        start_s, end_s = old_start + shift, old_end + shift
    start_s, end_s = max(start_s, low), min(end_s, high)
    same = abs(start_s - old_start) < _SAME and abs(end_s - old_end) < _SAME
    return None if same or end_s - start_s < MIN_PART_S - _SAME else (start_s, end_s)


def _meet(a: Mark, b: Mark) -> bool:
    return a.tier == b.tier and a.start_s < b.end_s and b.start_s < a.end_s


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
        labelling, mode, exported, signer: what they belong to (see
            `signapp.labelling.corrections.Work`).
    """

    edits: SegmentEdits
    labelling: Labelling
    mode: str
    exported: bool
    signer: str | None = None
