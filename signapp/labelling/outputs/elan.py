"""ELAN annotation files (.eaf): tiers for letters, their details, and words."""

import mimetypes
import os
from pathlib import Path

from pympi.Elan import Eaf, to_eaf

from signapp.labelling.labeller import Labelling
from signapp.labelling.outputs.timeline import player_ms
from signapp.labelling.settings import LabelSettings

LETTERS, ROMAN, CONFIDENCE, RUNNER_UP, WORDS = (
    "letters",
    "letters-roman",
    "letters-confidence",
    "letters-runner-up",
    "words",
)
_DETAIL = "letter-detail"


def write_eaf(labelling: Labelling, path: Path, target: Path, settings: LabelSettings) -> None:
    """Write tiers ``letters`` and ``words``; the details of a letter depend on its annotation.

    The media file is linked by absolute path, and relative to `target` where the two are on one
    drive, so that a folder with both can be moved.
    """
    eaf = Eaf(author="signapp")
    eaf.remove_tier("default")
    eaf.add_linguistic_type(_DETAIL, constraints="Symbolic_Association", timealignable=False)
    eaf.add_tier(LETTERS)
    eaf.add_tier(WORDS)
    for tier in (ROMAN, CONFIDENCE, RUNNER_UP):
        eaf.add_tier(tier, ling=_DETAIL, parent=LETTERS)
    info = labelling.track.info
    free_from = 0
    for segment in labelling.segments:
        start, end = player_ms(segment, info)
        start = max(start, free_from)  # annotations of one tier must not overlap
        end = free_from = max(end, start + 1)
        eaf.add_annotation(LETTERS, start, end, segment.native)
        letter = next(reversed(eaf.tiers[LETTERS][0]))
        _add_detail(eaf, ROMAN, letter, segment.roman)
        _add_detail(eaf, CONFIDENCE, letter, f"{segment.confidence:.2f}")
        runner = f"{segment.runner_up_native} {segment.runner_up_confidence:.2f}"
        _add_detail(eaf, RUNNER_UP, letter, runner)
    for word in labelling.words:
        start, end = player_ms(word, info)
        eaf.add_annotation(WORDS, start, end, word.text)
    _sort_time_slots(eaf)
    media = info.path.resolve()
    eaf.add_linked_file(_url(media), _relative(media, target), _mime(media))
    path.unlink(missing_ok=True)  # pympi would keep what is there as a .bak file
    to_eaf(str(path), eaf)


def _add_detail(eaf: Eaf, tier: str, letter: str, text: str) -> None:
    """Make an annotation that depends on the annotation with the id `letter`.

    Not pympi's `add_ref_annotation`: it finds the letter by its time, going through all letters
    for each, so that hours of video would take minutes.
    """
    identifier = eaf.generate_annotation_id()
    eaf.annotations[identifier] = tier
    eaf.tiers[tier][1][identifier] = (letter, text, None, None)


def _sort_time_slots(eaf: Eaf) -> None:
    """Number the time slots by time, as ELAN's schema wants their list; pympi does not."""
    order = sorted(eaf.timeslots, key=lambda name: (eaf.timeslots[name], int(name[2:])))
    renamed = {old: f"ts{i}" for i, old in enumerate(order, 1)}
    eaf.timeslots = {renamed[old]: eaf.timeslots[old] for old in order}
    for aligned, *_ in eaf.tiers.values():
        for name, (start, end, *rest) in aligned.items():
            aligned[name] = (renamed[start], renamed[end], *rest)


def _url(media: Path) -> str:
    # ELAN writes and expects the bare path here, without percent escapes.
    path = media.as_posix()
    return f"file://{path}" if path.startswith("/") else f"file:///{path}"


def _relative(media: Path, target: Path) -> str | None:
    try:
        relative = Path(os.path.relpath(media, target.resolve().parent)).as_posix()
    except ValueError:  # other drive
        return None
    return relative if relative.startswith("../") else f"./{relative}"


def _mime(media: Path) -> str:
    return mimetypes.guess_type(media.name)[0] or "unknown"
