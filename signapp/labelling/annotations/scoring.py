"""Comparing two annotations, or an annotation with the truth.

* **Error rates** (Levenshtein, as in speech recognition): substitutions, deletions and insertions
  that turn the truth into what was read, divided by the length of the truth. They may exceed 1.
* **F1 of segments within t seconds**: a segment is right if one of the truth has its letter and
  both its limits are within t; each counts once, and as many as possible are matched (as notes are
  in Raffel et al., "mir_eval", ISMIR 2014, here with one tolerance for both limits).
* **F1 of segments at an overlap of k**: a segment is right if its intersection with one of the
  truth that has its letter is at least k of their union (Lea et al., "Temporal Convolutional
  Networks for Action Segmentation and Detection", CVPR 2017).
* **Confusions**: from the alignment of the letters that has the fewest errors, whatever the times.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import regex

from signapp.errors import LabellingError
from signapp.labelling.annotations.reading import LETTERS, TEXT, WORDS, Annotation, AnnotationFile
from signapp.labelling.distance import aligned
from signapp.languages import Language
from signapp.languages.names import name_key, normal
from signapp.text.script import compose
from signapp.text.spelling import SpellingError, spell_out

TOLERANCES_S = (0.1, 0.2, 0.5)
OVERLAPS = (0.1, 0.25, 0.5)


@dataclass(frozen=True)
class Errors:
    """Errors of a sequence against the truth.

    Attributes:
        substitutions, deletions, insertions: how many of each.
        truth: length of the truth.
    """

    substitutions: int
    deletions: int
    insertions: int
    truth: int

    @property
    def rate(self) -> float | None:
        """Errors over the length of the truth; None for an empty truth."""
        wrong = self.substitutions + self.deletions + self.insertions
        return wrong / self.truth if self.truth else None


@dataclass(frozen=True)
class Match:
    """Segments that were found.

    Attributes:
        right: how many are right.
        read, truth: how many there are.
    """

    right: int
    read: int
    truth: int

    @property
    def precision(self) -> float:
        """Share of those read that are right."""
        return self.right / self.read if self.read else 0.0

    @property
    def recall(self) -> float:
        """Share of the truth that was read."""
        return self.right / self.truth if self.truth else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of both; 1 where there is nothing to find and nothing was found."""
        count = self.read + self.truth
        return 2 * self.right / count if count else 1.0


@dataclass(frozen=True)
class Score:
    """How far an annotation is from the truth.

    Attributes:
        unit: what was compared letter by letter: "letters" as they are signed, or "characters" of
            the script (grapheme clusters) where one side is a text and no language was given.
        letters: errors letter by letter.
        words: errors word by word; None where a side has no words.
        within: matches by tolerance in seconds; empty where a side has no times.
        overlap: matches by least overlap; empty where a side has no times.
        confusions: how often (truth, read) occurs; None for a letter that one side lacks.
    """

    unit: str
    letters: Errors
    words: Errors | None
    within: dict[float, Match] = field(default_factory=dict)
    overlap: dict[float, Match] = field(default_factory=dict)
    confusions: Counter[tuple[str | None, str | None]] = field(default_factory=Counter)


def score(
    read: AnnotationFile,
    truth: AnnotationFile,
    *,
    read_tier: str | None = None,
    truth_tier: str | None = None,
    language: Language | None = None,
    tolerances: Sequence[float] = TOLERANCES_S,
) -> Score:
    """Compare what was read with the truth.

    Args:
        read, truth: the two annotations.
        read_tier, truth_tier: the tiers with the letters; None for the one that holds letters.
        language: its names of letters count as one, and texts are spelled out in it.
        tolerances: see the module.

    Raises:
        LabellingError: a file has no such tier, or a text cannot be spelled in the language.
    """
    a, b = _Side.of(read, read_tier, language), _Side.of(truth, truth_tier, language)
    unit = "letters"
    ours, theirs = a.letters, b.letters
    if ours is None or theirs is None:
        unit = "characters"
        ours, theirs = a.characters(), b.characters()
    pairs = aligned(theirs, ours)
    words = None
    if a.words is not None and b.words is not None:
        words = _errors(aligned(b.words, a.words))
    timed = a.segments is not None and b.segments is not None
    within, overlap = {}, {}
    if timed and a.segments is not None and b.segments is not None:
        within = {t: match_within(a.segments, b.segments, t) for t in tolerances}
        overlap = {k: match_overlap(a.segments, b.segments, k) for k in OVERLAPS}
    return Score(unit, _errors(pairs), words, within, overlap, Counter(pairs))


Timed = tuple[float, float, str]
"""Start and end in seconds, and the letter."""


def match_within(read: Sequence[Timed], truth: Sequence[Timed], tolerance: float) -> Match:
    """Matches by limits; segments of one side must not overlap each other.

    For each letter, those of the truth that a segment may match follow each other, and later
    segments match later ones: taking the first that is free gives as many as possible.
    """
    right = 0
    limit = tolerance + 1e-9
    for letter in {s[2] for s in truth}:
        due = sorted(s for s in truth if s[2] == letter)
        for start, end, _ in sorted(s for s in read if s[2] == letter):
            for i, (first, last, _) in enumerate(due):
                if abs(start - first) <= limit and abs(end - last) <= limit:
                    right += 1
                    del due[: i + 1]
                    break
                if first > start + limit:
                    break
    return Match(right, len(read), len(truth))


def match_overlap(read: Sequence[Timed], truth: Sequence[Timed], share: float) -> Match:
    """Matches by intersection over union, the best free one first."""
    right = 0
    for letter in {s[2] for s in truth}:
        due = sorted(s for s in truth if s[2] == letter)
        for start, end, _ in sorted(s for s in read if s[2] == letter):
            best, at = 0.0, -1
            for i, (first, last, _) in enumerate(due):
                both = min(end, last) - max(start, first)
                whole = max(end, last) - min(start, first)
                if both > 0 and both / whole > best:
                    best, at = both / whole, i
            if at >= 0 and best >= share:
                right += 1
                del due[at]
    return Match(right, len(read), len(truth))


def characters(text: str) -> list[str]:
    """Grapheme clusters of a text, without blanks and case: what a reader takes for a character.

    A Bengali consonant with its vowel sign is one.
    """
    return [name_key(c) for c in regex.findall(r"\X", normal(text)) if name_key(c)]


@dataclass(frozen=True)
class _Side:
    """One annotation, ready to be compared; `letters` is None for a text."""

    letters: list[str] | None
    words: list[str] | None
    segments: list[Timed] | None
    written: str

    @classmethod
    def of(cls, file: AnnotationFile, tier: str | None, language: Language | None) -> "_Side":
        words = _texts(file.tiers[name]) if (name := file.find(None, WORDS)) else None
        if TEXT in file.tiers:
            words = _texts(file.tiers[TEXT])
        if words is not None and tier is None and file.find(None, LETTERS) is None:
            letters = _spelled(words, language, file)
            return cls(letters, list(map(name_key, words)), None, "".join(words))
        notes = [note for note in file.tier(tier) if note.text]
        names = [_letter(note.text, language) for note in notes]
        segments = [
            (note.start_s, note.end_s, name)
            for note, name in zip(notes, names, strict=True)
            if note.start_s is not None and note.end_s is not None
        ]
        written = compose(_written(note.text, language) for note in notes)
        keys = None if words is None else list(map(name_key, words))
        return cls(names, keys, segments, written)

    def characters(self) -> list[str]:
        return characters(self.written)


def _texts(notes: Iterable[Annotation]) -> list[str]:
    return [word for note in notes for word in note.text.split()]


def _letter(text: str, language: Language | None) -> str:
    found = language.find(text) if language else None
    return found.label if found else name_key(text)


def _written(text: str, language: Language | None) -> str:
    found = language.find(text) if language else None
    return found.text if found else text


def _spelled(words: list[str], language: Language | None, file: AnnotationFile) -> list[str] | None:
    if language is None:
        return None
    try:
        return [
            letter.label
            for word in words
            for spelled in spell_out(word, language)
            for letter in spelled.letters
        ]
    except SpellingError as error:
        raise LabellingError("text-not-spelled", path=file.path, reason=error) from error


def _errors(pairs: list[tuple[str | None, str | None]]) -> Errors:
    return Errors(
        substitutions=sum(t is not None and r is not None and t != r for t, r in pairs),
        deletions=sum(r is None for _, r in pairs),
        insertions=sum(t is None for t, _ in pairs),
        truth=sum(t is not None for t, _ in pairs),
    )
