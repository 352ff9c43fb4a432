"""Labelling one video: the Python interface."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from signapp.errors import LanguageError, Message, SourceError, UnknownLanguageError
from signapp.labelling.automatic import read_auto
from signapp.labelling.candidates import Candidates
from signapp.labelling.decoder import DecoderSettings, decode_letters
from signapp.labelling.fast import read_fast
from signapp.labelling.fingerspelling import FingerspellingSettings
from signapp.labelling.hints import why_nothing
from signapp.labelling.marks import Mark
from signapp.labelling.provisional import Provisional, SoFar
from signapp.labelling.segments import FAST, HELD, Segment, Span, build_segment
from signapp.labelling.settings import AUTO, FINGERSPELLING, LabelSettings
from signapp.labelling.signer import find_signer
from signapp.labelling.signing import find_signs, split_letters, without_signs
from signapp.labelling.tracking import Progress, See, Track, classified, track_hands
from signapp.labelling.words import Word, group_words
from signapp.landmarks.region import Region
from signapp.languages import Language, load_language
from signapp.languages import Letter as LanguageLetter
from signapp.recognition.catalog import load_model
from signapp.recognition.model import SignModel
from signapp.spotting.spotter import SignBook

log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Labelling:
    """All that labelling found in a video.

    Attributes:
        track: frames: times, landmarks, probabilities.
        segments: letters in order of time.
        words: the letters as words, and the moving signs.
        model, language: what was used.
        hint: why no letter was found, and what to try; None if some were.
        signs: moving signs in order of time, if any were looked for.
        marks: what a person wrote beside the letters (see `signapp.labelling.marks`).
    """

    track: Track
    segments: list[Segment]
    words: list[Word]
    model: SignModel
    language: Language
    hint: Message | None = None
    signs: tuple[Segment, ...] = ()
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, eq=False)
class TrackAlone:
    """A track without letters, where only landmarks were asked for."""

    track: Track
    segments: tuple[Segment, ...] = ()
    words: tuple[Word, ...] = ()


def label_video(
    path: str | Path,
    language: str = "isl",
    *,
    mode: str = AUTO,
    min_confidence: float = 0.0,
    partial: bool = False,
    signer: str | None = None,
    progress: Progress | None = None,
) -> Iterator[Segment]:
    """Yield the letters that are signed in a video file, in order of time.

    ::

        for segment in label_video("lesson.mp4", language="isl"):
            print(f"{segment.start_s:.2f}-{segment.end_s:.2f} s: {segment.label}")

    The whole file is tracked before the first segment comes, since a letter's limits depend on
    what follows. No frame is kept in memory.

    Args:
        path: the video file.
        language: a language name or the path of a model.
        mode: "letters" for letters that are held for a moment, "fingerspelling" for fast spelling,
            "auto" for what each stretch of the video is.
        min_confidence: leave out segments below this mean probability.
        signer: whose hands to read where several people sign (see
            `signapp.labelling.signer.find_signer`).
        partial: accept a file that is cut off or damaged, as far as it can be read.
        progress: called with the number of frames done.

    Raises:
        SourceError: the file cannot be read, or is damaged and `partial` is not set.
        ModelError, LanguageError, HandModelError: what is needed is missing.
        LabellingError: an unknown mode or signer.
    """
    settings = LabelSettings(
        language=language,
        mode=mode,
        min_confidence=min_confidence,
        partial=partial,
        signer=signer,
    )
    yield from label(path, load_model(language), settings, progress=progress).segments


def label(
    path: str | Path,
    model: SignModel,
    settings: LabelSettings,
    *,
    progress: Progress | None = None,
    track: Track | None = None,
    signs: SignBook | None = None,
    so_far: Callable[[SoFar], object] | None = None,
) -> Labelling:
    """Label one file with a loaded model (see `label_video` for the errors).

    Args:
        path, model, settings, progress: see `label_video`.
        track: the file's track without probabilities, where it has been tracked already.
        signs: the moving signs that are looked for beside the letters.
        so_far: told now and then which letters were found, while the file is tracked here.
    """
    if track is None:
        see = None
        if so_far is not None:

            def read(part: Track) -> tuple[list[Segment], list[Word]]:
                found = label_track(classified(part, model), model, settings)
                return found.segments, found.words

            see = Provisional(read, so_far).see
        track = track_alone(path, settings, progress=progress, see=see).track
    return label_track(classified(track, model), model, settings, signs=signs)


def track_alone(
    path: str | Path,
    settings: LabelSettings,
    *,
    progress: Progress | None = None,
    see: See | None = None,
) -> TrackAlone:
    """Track one file and recognise nothing (see `label_video` for the errors)."""
    track = track_hands(
        path,
        progress=progress,
        threads=settings.threads,
        hand_model=settings.hand_model,
        region=region_of(path, settings, progress),
        see=see,
        tracker=settings.tracker,
    )
    if track.problem and not settings.partial:
        raise SourceError("video-damaged", path=path, problem=track.problem)
    return TrackAlone(track)


def region_of(
    path: str | Path, settings: LabelSettings, progress: Progress | None = None
) -> Region | None:
    """Where the hands of the chosen signer are, None for the whole picture.

    `progress` is called with 0 now and then, so that it may end the work.
    """
    if settings.signer is None:
        return None
    return find_signer(
        path, settings.signer, settings.hand_model, progress, tracker=settings.tracker
    )


def label_track(
    track: Track,
    model: SignModel,
    settings: LabelSettings,
    *,
    letters: DecoderSettings | None = None,
    fingerspelling: FingerspellingSettings | None = None,
    signs: SignBook | None = None,
) -> Labelling:
    """Decode a track into letters and words."""
    held: list[Span] = []
    fast: list[Span] = []
    if settings.mode == AUTO:
        auto = read_auto(track, model)
        held, fast = auto.held, auto.fast
        track = replace(track, probabilities=auto.probabilities)
    elif settings.mode == FINGERSPELLING:
        reading = read_fast(track, model, fingerspelling)
        fast = reading.spans
        track = replace(track, probabilities=reading.probabilities)
    else:
        held = decode_letters(track, model.thresholds, letters)
    language = language_of(model)
    segments = [
        build_segment(track, span, model, language, mode)
        for spans, mode in ((held, HELD), (fast, FAST))
        for span in spans
    ]
    segments.sort(key=lambda s: s.first_frame)
    moving: list[Segment] = []
    if signs:
        spotted = find_signs(track, signs, segments)
        segments = without_signs(segments, spotted, signs)
        moving, letters_moved = split_letters(spotted, language, signs)
        segments = sorted([*segments, *letters_moved], key=lambda s: s.start_s)
    found = len(segments) + len(moving)
    segments = [s for s in segments if (s.confidence or 0) >= settings.min_confidence]
    moving = [s for s in moving if (s.confidence or 0) >= settings.min_confidence]
    candidates = Candidates.of(settings.wordlist, language) if settings.wordlist else None
    words = group_words(segments, track, candidates=candidates, signs=moving)
    hint = None
    if not segments and not moving:
        hint = why_nothing(track, model, settings.mode, found)
    return Labelling(track, segments, words, model, language, hint, tuple(moving))


def language_of(model: SignModel) -> Language:
    """The language data of a model; from its own metadata where no data file is installed."""
    try:
        return load_language(model.language.code)
    except LanguageError as error:
        if not isinstance(error, UnknownLanguageError):
            log.warning("%s", error)
        own = model.language
        letters = tuple(
            LanguageLetter(label.label, label.native, label.roman, label.native)
            for label in model.labels
        )
        return Language(
            own.code, own.name, own.native_name, own.script, "und", own.stand_in, own.note, letters
        )
