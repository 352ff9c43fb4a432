"""ELAN annotation files (.eaf): tiers for letters, their details, and words."""

import os
import uuid
import xml.etree.ElementTree as ET
from pathlib import Path

from pympi.Elan import Eaf, to_adocument

from signapp.labelling.labeller import Labelling
from signapp.labelling.outputs.media_types import media_type
from signapp.labelling.outputs.timeline import player_ms
from signapp.labelling.segments import PERSON, Segment
from signapp.labelling.settings import LabelSettings

SIGNS, SIGNS_CONFIDENCE, SIGNS_RUNNER_UP = "signs", "signs-confidence", "signs-runner-up"
LETTERS, ROMAN, CONFIDENCE, RUNNER_UP, WORDS = (
    "letters",
    "letters-roman",
    "letters-confidence",
    "letters-runner-up",
    "words",
)
_DETAIL = "letter-detail"
_SCHEMA = "3.0"


def write_eaf(labelling: Labelling, path: Path, target: Path, settings: LabelSettings) -> None:
    """Write tiers ``letters`` and ``words``; the details of a letter depend on its annotation.

    Where moving signs were found there is a tier ``signs`` as well.

    The media file is linked by absolute path, and relative to `target` where the two are on one
    drive, so that a folder with both can be moved.
    """
    eaf = build_eaf(labelling)
    info = labelling.track.info
    # The folder's own path, not that of a file that a link in it leads to: the link moves with it.
    media = info.path.parent.resolve() / info.path.name
    eaf.add_linked_file(media_url(media.as_posix()), _relative(media, target), media_type(media))
    eaf.properties = [
        ("URN", f"urn:nl-mpi-tools-elan-eaf:{uuid.uuid4()}"),
        # ELAN numbers new annotations from here on.
        ("lastUsedAnnotationId", max((int(name[1:]) for name in eaf.annotations), default=0)),
    ]
    text = ET.tostring(to_adocument(eaf), encoding="UTF-8", xml_declaration=True)
    # ">" is escaped everywhere else. Simple readers, such as those of some corpus tools, look for
    # the form that ELAN writes.
    path.write_bytes(text.replace(b" />", b"/>"))


def build_eaf(labelling: Labelling) -> Eaf:
    """The tiers of a labelling, in times of the player, without links and properties."""
    eaf = Eaf(author="signapp")
    # pympi states the schema of 2016 and a property by a name of its own.
    eaf.adocument |= {
        "VERSION": _SCHEMA,
        "FORMAT": _SCHEMA,
        "xsi:noNamespaceSchemaLocation": f"http://www.mpi.nl/tools/elan/EAFv{_SCHEMA}.xsd",
    }
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
        _add_detail(eaf, CONFIDENCE, letter, _confidence(segment))
        runner = f"{segment.runner_up_native} {segment.runner_up_confidence:.2f}"
        _add_detail(eaf, RUNNER_UP, letter, runner)
    if labelling.signs:
        _add_signs(eaf, labelling)
    free_from = 0
    for word in labelling.words:
        start, end = player_ms(word, info)
        start = max(start, free_from)
        end = free_from = max(end, start + 1)
        eaf.add_annotation(WORDS, start, end, word.text)
    for mark in labelling.marks:
        if mark.tier != WORDS:  # those stand among the words
            if mark.tier not in eaf.tiers:
                eaf.add_tier(mark.tier)
            start, end = player_ms(mark, info)
            eaf.add_annotation(mark.tier, start, end, mark.text)
    _sort_time_slots(eaf)
    return eaf


def _add_signs(eaf: Eaf, labelling: Labelling) -> None:
    eaf.add_tier(SIGNS)
    for tier in (SIGNS_CONFIDENCE, SIGNS_RUNNER_UP):
        eaf.add_tier(tier, ling=_DETAIL, parent=SIGNS)
    free_from = 0
    for sign in labelling.signs:
        start, end = player_ms(sign, labelling.track.info)
        start = max(start, free_from)
        end = free_from = max(end, start + 1)
        eaf.add_annotation(SIGNS, start, end, sign.native)
        identifier = next(reversed(eaf.tiers[SIGNS][0]))
        _add_detail(eaf, SIGNS_CONFIDENCE, identifier, _confidence(sign))
        if sign.runner_up:
            runner = f"{sign.runner_up_native} {sign.runner_up_confidence:.2f}"
            _add_detail(eaf, SIGNS_RUNNER_UP, identifier, runner)


def _confidence(segment: Segment) -> str:
    return PERSON if segment.confidence is None else f"{segment.confidence:.2f}"


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


def media_url(path: str) -> str:
    """The address that ELAN gives to a file: as it writes it, the bare path without escapes.

    ELAN decodes no percent signs, so an escaped blank would be a file that it does not find.

    Args:
        path: absolute, with forward slashes; ``C:/…`` and ``//server/…`` on Windows.
    """
    if path.startswith("//"):
        return f"file:{path}"
    return f"file://{path}" if path.startswith("/") else f"file:///{path}"


def _relative(media: Path, target: Path) -> str | None:
    try:
        relative = Path(os.path.relpath(media, target.resolve().parent)).as_posix()
    except ValueError:  # other drive
        return None
    return relative if relative.startswith("../") else f"./{relative}"
