"""Annotations of other tiers as marks beside the letters."""

from signapp.labelling.annotations.letters import Imported
from signapp.labelling.annotations.reading import WORDS, Annotation, AnnotationFile
from signapp.labelling.labeller import Labelling
from signapp.labelling.marks import NOTES, SIGNS, Mark
from signapp.labelling.words import Word, group_words


def import_marks(
    file: AnnotationFile,
    letters_tier: str,
    letters: Imported,
    labelling: Labelling,
    origin_s: float,
) -> list[Mark]:
    """Words, signs and notes of a file, and what of its letters is none, as notes.

    A word that the letters make by themselves is left to them.

    Args:
        file: the annotations.
        letters_tier: the tier that was taken for the letters.
        letters: what became of it.
        labelling: of the video.
        origin_s: where in the video the file's time begins.
    """
    track = labelling.track
    zero = 0.0 if file.own_clock else track.info.player_start_s + origin_s
    made: list[Mark] = []
    begin, end = float(track.times[0]), track.end_s

    def add(tier: str, note: Annotation) -> None:
        if note.start_s is None or note.end_s is None or not note.text:
            return
        start_s, end_s = max(note.start_s + zero, begin), min(note.end_s + zero, end)
        free = all(
            m.tier != tier or m.end_s <= start_s + 1e-6 or m.start_s >= end_s - 1e-6 for m in made
        )
        if free and end_s > start_s:
            made.append(Mark(start_s, end_s, tier, note.text))

    spelled = group_words(letters.segments, track)
    for tier in (WORDS, SIGNS, NOTES):
        name = file.find(None, tier)
        if name is None or name == letters_tier:
            continue
        for note in file.tiers[name]:
            if tier != WORDS or not _made_by_letters(note, spelled, zero):
                add(tier, note)
    for note in letters.others:
        add(NOTES, note)
    return made


def _made_by_letters(note: Annotation, words: list[Word], zero: float) -> bool:
    return any(
        word.text == note.text
        and note.start_s is not None
        and note.end_s is not None
        and word.start_s < note.end_s + zero
        and note.start_s + zero < word.end_s
        for word in words
    )
