"""Letters to words: where one word ends, and which word of a list was meant."""

import itertools
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from signapp.errors import LabellingError
from signapp.labelling.segments import Segment
from signapp.labelling.tracking import Track

_MAX_WORDS = 200_000


@dataclass(frozen=True)
class Word:
    """Letters that belong together.

    Attributes:
        start_s, end_s: of the first and last letter.
        text: the word; from the word list where one was given and came close enough.
        spelled: the letters as recognised.
        confidence: mean of the letters'.
        segments: the letters.
    """

    start_s: float
    end_s: float
    text: str
    spelled: str
    confidence: float
    segments: tuple[Segment, ...]


def group_words(
    segments: Sequence[Segment],
    track: Track,
    *,
    gap_s: float = 1.5,
    hands_down_s: float = 0.35,
    wordlist: Sequence[str] = (),
) -> list[Word]:
    """Split letters into words: at a long pause, or where no hand was seen for a while.

    Args:
        segments: letters in order of time.
        track: where they come from.
        gap_s: a pause between letters this long separates words.
        hands_down_s: so does an absence of both hands this long.
        wordlist: candidates; a word becomes the nearest one by edit distance if at most 40 % of
            its letters differ.
    """
    if not segments:
        return []
    groups = [[segments[0]]]
    for before, segment in itertools.pairwise(segments):
        pause = segment.start_s - before.end_s
        if pause >= gap_s or _longest_absence(track, before, segment) >= hands_down_s:
            groups.append([segment])
        else:
            groups[-1].append(segment)
    return [_word(group, wordlist) for group in groups]


def _longest_absence(track: Track, before: Segment, after: Segment) -> float:
    inside = slice(before.last_frame, after.first_frame + 1)
    absent = ~track.present[inside].any(axis=1)
    starts, ends = track.times[inside], track.ends[inside]
    longest, since = 0.0, None
    for i, gone in enumerate(absent):
        if not gone:
            since = None
            continue
        since = starts[i] if since is None else since
        longest = max(longest, float(ends[i] - since))
    return longest


def _word(group: Sequence[Segment], wordlist: Sequence[str]) -> Word:
    spelled = "".join(segment.text for segment in group)
    return Word(
        start_s=group[0].start_s,
        end_s=group[-1].end_s,
        text=nearest_word(spelled, wordlist) or spelled,
        spelled=spelled,
        confidence=float(np.mean([segment.confidence for segment in group])),
        segments=tuple(group),
    )


def nearest_word(spelled: str, wordlist: Iterable[str], limit: float = 0.4) -> str | None:
    """The word with the smallest character error rate, if that is at most `limit`."""
    key = _key(spelled)
    best, best_rate = None, limit
    for word in wordlist:
        other = _key(word)
        longest = max(len(key), len(other), 1)
        if abs(len(key) - len(other)) / longest > best_rate:
            continue
        rate = edit_distance(key, other) / longest
        if rate < best_rate or (rate == best_rate and best is None):
            best, best_rate = word, rate
    return best


def edit_distance(a: Sequence[object], b: Sequence[object]) -> int:
    """Levenshtein distance: insertions, deletions and substitutions to make `a` into `b`."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row = row, [i]
        for j, y in enumerate(b, 1):
            row.append(min(previous[j] + 1, row[-1] + 1, previous[j - 1] + (x != y)))
    return row[-1]


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
    """Read one word a line, UTF-8; empty lines and lines that begin with # are skipped.

    Raises:
        LabellingError: the file cannot be read or holds no word, or too many.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise LabellingError(f"{path} is not a UTF-8 text file; save the word list so") from error
    except OSError as error:
        raise LabellingError(f"cannot read the word list {path}: {error.strerror}") from error
    words = tuple(w for line in lines if (w := line.strip()) and not w.startswith("#"))
    if not words:
        raise LabellingError(f"{path} holds no words; write one a line")
    if len(words) > _MAX_WORDS:
        raise LabellingError(f"{path} holds more than {_MAX_WORDS} words; shorten it")
    return words


def _key(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text).casefold().split())
