"""Annotations of a tier as letters of a language."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from signapp.labelling.annotations.reading import Annotation, AnnotationFile, read_annotations
from signapp.labelling.frames import frames_between
from signapp.labelling.labeller import Labelling
from signapp.labelling.segments import MODEL, PERSON, Segment, Span, build_segment
from signapp.labelling.words import group_words
from signapp.languages.names import name_key
from signapp.recognition.model import SignModel


@dataclass(frozen=True)
class Imported:
    """What became of annotations.

    Attributes:
        segments: those that are letters, in order of time, without overlaps.
        others: those that are no letters of the language, or lie outside the video.
    """

    segments: tuple[Segment, ...]
    others: tuple[Annotation, ...]


def letter_table(model: SignModel, labelling: Labelling) -> dict[str, int]:
    """The number of a letter by everything that it is called."""
    table: dict[str, int] = {}
    for index, label in enumerate(model.labels):
        for name in (label.label, label.native, label.roman):
            table.setdefault(name_key(name), index)
        table.setdefault(name_key(labelling.language.letter(label.label).text), index)
    table.pop("", None)
    return table


def import_letters(
    annotations: Sequence[Annotation],
    labelling: Labelling,
    origin_s: float = 0.0,
    own_clock: bool = False,
) -> Imported:
    """Annotations as letters of a labelled video.

    A letter keeps the limits that it was given. Where two overlap, the first ends where the second
    begins. What has a confidence stays the model's choice, everything else is a person's.

    Args:
        annotations: with times.
        labelling: of the video.
        origin_s: where in the video the annotations' time begins.
        own_clock: the times are the stream's own, and not as players count them.
    """
    track, model = labelling.track, labelling.model
    table = letter_table(model, labelling)
    zero = 0.0 if own_clock else track.info.player_start_s + origin_s
    begin, end = float(track.times[0]), track.end_s
    segments: list[Segment] = []
    others = []
    for note in annotations:
        index = table.get(name_key(note.text))
        if index is None:  # a former label, an alternate or the like
            meant = labelling.language.find(note.text)
            index = table.get(name_key(meant.label)) if meant is not None else None
        if index is None or note.start_s is None or note.end_s is None:
            others.append(note)
            continue
        start_s, end_s = max(note.start_s + zero, begin), min(note.end_s + zero, end)
        if end_s - start_s < 0.001:
            others.append(note)
            continue
        first, last = frames_between(track.times, start_s, end_s)
        made = build_segment(track, Span(first, last, index), model, labelling.language)
        source = PERSON if note.confidence is None else MODEL
        made = replace(
            made, start_s=start_s, end_s=end_s, confidence=note.confidence, source=source
        )
        if segments and segments[-1].end_s > start_s:
            before = segments.pop()
            if start_s - before.start_s >= 0.001:
                last = max(before.first_frame, first - 1)
                segments.append(replace(before, end_s=start_s, last_frame=last))
            else:
                others.append(Annotation(before.start_s - zero, before.end_s - zero, before.native))
        segments.append(made)
    return Imported(tuple(segments), tuple(others))


def origin_in(file: AnnotationFile, video: Path) -> float:
    """Where in a video the time of an annotation file begins, in seconds."""
    for address, origin in file.media:
        if address.replace("\\", "/").rsplit("/", 1)[-1].casefold() == video.name.casefold():
            return origin
    return 0.0


def go_on_with(
    labelling: Labelling, path: Path, tier: str | None = None
) -> tuple[Labelling, Imported]:
    """The labelling with the letters of an annotation in place of the model's.

    Raises:
        LabellingError: the annotation cannot be read, or has no tier of letters.
    """
    file = read_annotations(path)
    origin = origin_in(file, labelling.track.info.path)
    imported = import_letters(file.tier(tier), labelling, origin, file.own_clock)
    segments = list(imported.segments)
    words = group_words(segments, labelling.track)
    return replace(labelling, segments=segments, words=words), imported


def others_named(others: Sequence[Annotation]) -> str:
    """The texts of annotations that are no letters, shortened."""
    texts = list(dict.fromkeys(repr(note.text) for note in others))
    return ", ".join(texts[:5]) + (f" and {len(texts) - 5} more" if len(texts) > 5 else "")
