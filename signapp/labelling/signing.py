"""Moving signs in a track, beside its letters."""

from collections.abc import Sequence

import numpy as np

from signapp.labelling.segments import SIGN, Segment
from signapp.labelling.tracking import Track
from signapp.languages import Language
from signapp.spotting.spotter import SignBook, Spotted, Spotter, note

_UNDER = 0.5
_TOUCHING_S = 0.3
_SURE = 0.5
HELD_S = 0.8
"""A letter that was held for so long was meant as one, even if a sign begins with it."""


def find_signs(track: Track, book: SignBook, letters: Sequence[Segment]) -> list[Segment]:
    """The signs of a track, in order of time, found as they would be live.

    As there, a letter of hands at rest is written when it was held for `HELD_S`, and no sign
    reaches back across it: letters that are held are read as they are without signs.

    Args:
        track: the video.
        book: what is looked for.
        letters: the letters that were read in it.
    """
    spotter = Spotter(book)
    due = sorted(x.start_s + HELD_S for x in letters if x.duration_s >= HELD_S)
    found: list[Spotted] = []
    for time_s, hands, aspect in zip(track.times, track.landmarks, track.aspects, strict=True):
        note(found, spotter.update(float(time_s), hands, float(aspect)))
        while due and due[0] <= time_s:
            del due[0]
            if not spotter.movements.moving:
                spotter.forget_past()
    if len(track):
        note(found, spotter.finish(track.end_s))
    segments = [_segment(track, sign, book) for sign in found]
    # Letters go before signs that would not have been accepted by themselves.
    return [
        sign
        for sign in segments
        if (sign.confidence or 0) >= _SURE or not any(_covers(sign, x) for x in letters)
    ]


def _covers(sign: Segment, letter: Segment) -> bool:
    shared = min(letter.end_s, sign.end_s) - max(letter.start_s, sign.start_s)
    return shared >= _UNDER * letter.duration_s


def without_signs(
    letters: Sequence[Segment], signs: Sequence[Segment], book: SignBook
) -> list[Segment]:
    """The letters that are not parts of signs.

    A sign passes through the shapes of letters, and may begin or end with one that is shown for a
    moment: such a letter is left out if it lies mostly inside the sign, or if the book knows that
    the sign begins (or ends) with it, it touches the sign there and was not held for long.
    """
    return [x for x in letters if not any(_belongs(x, sign, book) for sign in signs)]


def _belongs(letter: Segment, sign: Segment, book: SignBook) -> bool:
    if _covers(sign, letter):
        return True
    if letter.duration_s >= HELD_S:
        return False
    opens = abs(letter.end_s - sign.start_s) <= _TOUCHING_S
    closes = abs(letter.start_s - sign.end_s) <= _TOUCHING_S
    return (opens and sign.label in book.opening.get(letter.label, ())) or (
        closes and sign.label in book.closing.get(letter.label, ())
    )


def split_letters(
    signs: Sequence[Segment], language: Language, book: SignBook
) -> tuple[list[Segment], list[Segment]]:
    """Signs that are words, and those that are the moving form of a letter, as that letter."""
    words, letters = [], []
    for segment in signs:
        letter = book.sign(segment.label).letter
        known = language.by_label.get(letter)
        if known is None:
            words.append(segment)
        else:
            letters.append(segment.as_letter(known.label, known.native, known.roman, known.text))
    return words, letters


def _segment(track: Track, sign: Spotted, book: SignBook) -> Segment:
    first = int(np.searchsorted(track.times, sign.start_s - 1e-9))
    last = int(np.searchsorted(track.times, sign.end_s + 1e-9)) - 1
    last = max(first, last)
    runner = sign.runner_up
    return Segment(
        start_s=float(track.times[first]),
        end_s=float((track.times[last] + track.ends[last]) / 2),
        label=sign.label.label,
        native=sign.label.native,
        roman=sign.label.roman,
        text=book.sign(sign.label.label).text,
        confidence=sign.confidence,
        runner_up=runner.label.label if runner else "",
        runner_up_native=runner.label.native if runner else "",
        runner_up_confidence=runner.confidence if runner else 0.0,
        first_frame=first,
        last_frame=last,
        kind=SIGN,
    )
