"""What a person writes beside the letters: words, signs and notes, each on a tier of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from signapp.labelling.segments import LETTER, SIGN, Segment
from signapp.labelling.tracking import Track
from signapp.labelling.words import Word, group_words
from signapp.text.script import compose

WORDS, SIGNS, NOTES = "words", "signs", "notes"
TIERS = (WORDS, SIGNS, NOTES)


@dataclass(frozen=True, order=True)
class Mark:
    """A stretch of video with a text.

    Attributes:
        start_s, end_s: seconds in the stream's own times.
        tier: one of `TIERS`; marks of one tier do not overlap.
        text: what the person wrote.
    """

    start_s: float
    end_s: float
    tier: str
    text: str


def sign_mark(sign: Segment) -> Mark:
    """A moving sign that was found, as a mark that a person may change."""
    return Mark(sign.start_s, sign.end_s, SIGNS, sign.native)


def with_found(marks: Sequence[Mark], signs: Sequence[Segment]) -> tuple[Mark, ...]:
    """Marks with the moving signs that were found where nobody has written one."""
    written = [mark for mark in marks if mark.tier == SIGNS]
    found = [
        sign_mark(sign)
        for sign in signs
        if all(sign.end_s <= m.start_s or sign.start_s >= m.end_s for m in written)
    ]
    return tuple(sorted([*marks, *found]))


def words_with_marks(
    segments: Sequence[Segment],
    track: Track,
    marks: Sequence[Mark],
    *,
    signs: Sequence[Segment] = (),
) -> list[Word]:
    """Words of the letters and moving signs, and in their place those that a person wrote.

    A letter whose middle lies in a person's word belongs to it.
    """
    written = sorted(mark for mark in marks if mark.tier == WORDS)
    inside: dict[Mark, list[Segment]] = {mark: [] for mark in written}
    runs: list[list[Segment]] = [[]]
    for segment in sorted([*segments, *signs], key=lambda s: s.start_s):
        middle = (segment.start_s + segment.end_s) / 2
        owner = next((m for m in written if m.start_s <= middle < m.end_s), None)
        if owner is None:
            runs[-1].append(segment)
        else:
            inside[owner].append(segment)
            if runs[-1]:
                runs.append([])
    words = [
        word
        for run in runs
        for word in group_words(
            [s for s in run if s.kind == LETTER], track, signs=[s for s in run if s.kind == SIGN]
        )
    ]
    for mark, letters in inside.items():
        spelled = compose(letter.text for letter in letters if letter.text)
        words.append(Word(mark.start_s, mark.end_s, mark.text, spelled, None, tuple(letters)))
    return sorted(words, key=lambda word: word.start_s)
