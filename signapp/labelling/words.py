"""Letters to words: where one word ends, and which word of a list was meant."""

import itertools
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from signapp.errors import LabellingError
from signapp.labelling.candidates import Candidates
from signapp.labelling.distance import edit_distance
from signapp.labelling.lists import read_lines
from signapp.labelling.segments import Segment
from signapp.labelling.tracking import Track
from signapp.languages.names import normal
from signapp.text.script import compose

_MAX_WORDS = 200_000


@dataclass(frozen=True)
class Word:
    """Letters that belong together, or one moving sign.

    Attributes:
        start_s, end_s: of the first and last letter.
        text: the word; from the word list where one was given and came close enough.
        spelled: the letters as recognised, written as in the script (see `signapp.text.script`).
        confidence: mean of the letters that the model chose; None where a person set them all.
        segments: the letters, or the sign.
    """

    start_s: float
    end_s: float
    text: str
    spelled: str
    confidence: float | None
    segments: tuple[Segment, ...]


def group_words(
    segments: Sequence[Segment],
    track: Track,
    *,
    gap_s: float = 1.5,
    hands_down_s: float = 0.35,
    candidates: Candidates | None = None,
    signs: Sequence[Segment] = (),
) -> list[Word]:
    """Split letters into words: at a long pause, or where no hand was seen for a while.

    A word of which a sign that deletes leaves nothing is none.

    Args:
        segments: letters in order of time.
        track: where they come from.
        gap_s: a pause between letters this long separates words.
        hands_down_s: so does an absence of both hands this long.
        candidates: a word list; a word becomes the nearest one if at most 40 % of the signs differ.
        signs: moving signs in order of time: each is a word of its own, and ends the one before.
    """
    own = [Word(s.start_s, s.end_s, s.text, s.text, s.confidence, (s,)) for s in signs if s.text]
    if not segments:
        return own
    groups = [[segments[0]]]
    for before, segment in itertools.pairwise(segments):
        pause = segment.start_s - before.end_s
        parted = any(before.start_s <= s.start_s < segment.start_s for s in signs)
        if parted or pause >= gap_s or _longest_absence(track, before, segment) >= hands_down_s:
            groups.append([segment])
        else:
            groups[-1].append(segment)
    words = [_word(group, candidates) for group in groups]
    return sorted([*(word for word in words if word.text), *own], key=lambda word: word.start_s)


def _longest_absence(track: Track, before: Segment, after: Segment) -> float:
    inside = slice(before.last_frame, after.first_frame + 1)
    absent: NDArray[np.bool_] = ~np.any(track.present[inside], axis=1)
    starts, ends = track.times[inside], track.ends[inside]
    longest, since = 0.0, None
    for i, gone in enumerate(absent):
        if not gone:
            since = None
            continue
        since = starts[i] if since is None else since
        longest = max(longest, float(ends[i] - since))
    return longest


def _word(group: Sequence[Segment], candidates: Candidates | None) -> Word:
    kept: list[Segment] = []
    for segment in group:
        if segment.text:
            kept.append(segment)
        elif kept:  # a sign without a text takes back what was signed before it
            kept.pop()
    spelled = compose(segment.text for segment in kept)
    chosen = None
    if candidates is not None:
        chosen = candidates.nearest([segment.label for segment in kept], spelled)
    known = [segment.confidence for segment in group if segment.confidence is not None]
    return Word(
        start_s=group[0].start_s,
        end_s=group[-1].end_s,
        text=chosen or spelled,
        spelled=spelled,
        confidence=float(np.mean(known)) if known else None,
        segments=tuple(group),
    )


def character_error_rate(recognised: str, truth: str) -> float:
    """Edit distance over the length of the truth, ignoring case and spaces.

    Raises:
        ValueError: the truth has no characters.
    """
    want = _key(truth)
    if not want:
        raise ValueError("the truth has no characters")
    return edit_distance(_key(recognised), want) / len(want)


def read_wordlist(path: Path) -> tuple[str, ...]:
    """Read one word a line; empty lines and lines that begin with # are skipped.

    Raises:
        LabellingError: the file cannot be read or holds no word, or too many.
    """
    words = tuple(
        w
        for line in read_lines(path, "the word list")
        if (w := normal(line)) and not w.startswith("#")
    )
    if not words:
        raise LabellingError("no-words", path=path)
    if len(words) > _MAX_WORDS:
        raise LabellingError("too-many-words", path=path, most=_MAX_WORDS)
    return words


def _key(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).casefold().split())
