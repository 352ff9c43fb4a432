"""Reading annotations: ELAN, CSV, JSON, subtitles and plain text."""

import csv
import json
import math
import re
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from signapp.errors import LabellingError, raised_as
from signapp.labelling.eaf.places import find_places
from signapp.system.files import read_text

LETTERS, WORDS, SIGNS, TEXT = "letters", "words", "signs", "text"
_STARTS = ("start_s", "start", "begin", "begin_s", "from", "onset")
_ENDS = ("end_s", "end", "to", "offset")
_VALUES = ("native", "label", "letter", "text", "value", "annotation", "word")
_ROMAN = re.compile(r"^(\S+) \((.+)\)$")  # how subtitles show a letter


@dataclass(frozen=True)
class Annotation:
    """One annotation of a tier.

    Attributes:
        start_s, end_s: seconds; None in a text without times.
        text: what was written.
        confidence: of a letter that signapp's model chose; None where it is not noted.
    """

    start_s: float | None
    end_s: float | None
    text: str
    confidence: float | None = None


@dataclass(frozen=True)
class AnnotationFile:
    """The tiers of a file, in its order.

    Attributes:
        path: of the file.
        tiers: annotations by tier, in order of time.
        media: linked media: address, and seconds at which the file's time begins in it.
        own_clock: the times are the stream's own, as in the CSV files of signapp, and not as
            players count them; the two differ in MPEG streams only.
        participants: who is annotated on a tier, where the file says so.
    """

    path: Path
    tiers: dict[str, list[Annotation]]
    media: list[tuple[str, float]] = field(default_factory=list)
    own_clock: bool = False
    participants: dict[str, str] = field(default_factory=dict)

    def tier(self, name: str | None, kind: str = LETTERS) -> list[Annotation]:
        """A tier by its name, or the one that holds the letters (or words).

        Raises:
            LabellingError: there is none, or several that it could be.
        """
        found = self.find(name, kind)
        if found is None:
            raise LabellingError(
                "no-such-tier", path=self.path, tier=name or kind, tiers=", ".join(self.tiers)
            )
        return self.tiers[found]

    def find(self, name: str | None, kind: str = LETTERS) -> str | None:
        """The name of that tier, None if there is none or it is not clear which it is."""
        if name is not None:
            return name if name in self.tiers else None
        ends = [t for t in self.tiers if t == kind or t.casefold().endswith(f"-{kind}")]
        if kind in ends:
            return kind
        if len(ends) == 1:
            return ends[0]
        if kind == LETTERS and not ends and len(self.tiers) == 1 and TEXT not in self.tiers:
            return next(iter(self.tiers))
        return None


def is_annotation(path: Path) -> bool:
    """Whether its suffix is that of an annotation."""
    return path.suffix.lower() in _READERS


def read_annotations(path: Path) -> AnnotationFile:
    """Read the tiers of a file, by its suffix.

    Raises:
        LabellingError: it cannot be read, or is no annotation.
    """
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise LabellingError("annotation-unknown", path=path)
    with raised_as(LabellingError, "annotation-unreadable", path=path):
        file = reader(path)
        for note in (note for notes in file.tiers.values() for note in notes):
            _check_times(note)
        return file


def _check_times(note: Annotation) -> None:
    if note.start_s is None or note.end_s is None:
        return
    if not (math.isfinite(note.start_s) and math.isfinite(note.end_s)):
        raise ValueError(f"{note.text!r} has no time that is a number")
    if note.end_s < note.start_s:
        raise ValueError(f"{note.text!r} ends at {note.end_s} s, before it starts")


def _read_eaf(path: Path) -> AnnotationFile:
    places = find_places(path.read_bytes(), path)  # refuses what no ELAN file has
    from pympi.Elan import Eaf

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        eaf = Eaf(str(path), suppress_version_warning=True)
    times = _slot_times(eaf)
    spans: dict[str, tuple[float, float]] = {}
    for aligned, *_ in eaf.tiers.values():
        for name, (first, second, *_) in aligned.items():
            spans[name] = times[first], times[second]
    references = {n: row for _, refs, *_ in eaf.tiers.values() for n, row in refs.items()}
    tiers: dict[str, list[Annotation]] = {}
    for tier, (aligned, refs, *_) in eaf.tiers.items():
        known = _confidences(eaf, tier)
        rows = [(spans[n], row[2], known.get(n)) for n, row in aligned.items()]
        for name, row in refs.items():
            seen = {name}
            parent = row[0]
            while parent not in spans:
                if parent in seen or parent not in references:
                    raise ValueError(f"annotation {name} depends on none that has a time")
                seen.add(parent)
                parent = references[parent][0]
            rows.append((spans[parent], row[1], None))
        rows.sort(key=lambda row: row[0])
        tiers[tier] = [Annotation(*span, str(text).strip(), sure) for span, text, sure in rows]
    media = [
        (m.attributes.get("RELATIVE_MEDIA_URL") or m.attributes.get("MEDIA_URL", ""),
         int(m.attributes.get("TIME_ORIGIN") or 0) / 1000)
        for m in places.all("MEDIA_DESCRIPTOR")
    ]  # fmt: skip
    people = {name: str(row[2].get("PARTICIPANT") or "") for name, row in eaf.tiers.items()}
    return AnnotationFile(path, tiers, media, participants=people)


def _slot_times(eaf: Any) -> dict[str, float]:
    """Seconds of every time slot; those without one are spread between their neighbours.

    That is how ELAN shows the parts of a time subdivision.
    """
    chains: dict[str, str] = {}
    for aligned, *_ in eaf.tiers.values():
        for first, second, *_ in aligned.values():
            if eaf.timeslots[second] is None:
                chains[first] = second
    known = {name: ms / 1000 for name, ms in eaf.timeslots.items() if ms is not None}
    order = list(eaf.timeslots)
    ends = {f: s for aligned, *_ in eaf.tiers.values() for f, s, *_ in aligned.values()}
    for start in [name for name in order if name in known and name in chains]:
        chain: list[str] = []
        at: str | None = chains[start]
        while at is not None and at not in known and at not in chain:
            chain.append(at)
            at = ends.get(at)
        end = known.get(at, known[start]) if at is not None else known[start]
        for i, name in enumerate(chain, 1):
            known[name] = known[start] + (end - known[start]) * i / (len(chain) + 1)
    last = 0.0
    for name in order:
        last = known.setdefault(name, last)
    return known


def _confidences(eaf: Any, tier: str) -> dict[str, float]:
    detail = eaf.tiers.get(f"{tier}-confidence")
    found = {}
    for parent, text, *_ in detail[1].values() if detail else ():
        try:
            found[parent] = min(max(float(text), 0.0), 1.0)
        except ValueError:  # a person chose it
            continue
    return found


def _read_csv(path: Path) -> AnnotationFile:
    text = read_text(path)
    head = text.split("\n", 1)[0]
    delimiter = max("\t;,", key=head.count)
    rows = list(csv.DictReader(text.splitlines(), delimiter=delimiter))
    columns = {name.strip().casefold(): name for name in (rows[0] if rows else {}) if name}
    start, end = (_column(columns, names) for names in (_STARTS, _ENDS))
    value = _column(columns, _VALUES)
    if value is None or start is None or end is None:
        if not rows and head:
            columns = dict.fromkeys(part.strip().casefold() for part in head.split(delimiter))
            if _column(columns, _STARTS) and _column(columns, _VALUES):
                return AnnotationFile(path, {LETTERS: []})
        raise ValueError("it has no columns start, end and label")
    letters = [
        Annotation(
            float(row[start]), float(row[end]), row[value].strip(), _sure(row.get("confidence"))
        )
        for row in rows
        if row.get("kind", "letter") == "letter"
    ]
    tiers = {LETTERS: letters}
    signs = [
        Annotation(float(row[start]), float(row[end]), row[value].strip())
        for row in rows
        if row.get("kind") == "sign"
    ]
    if signs:
        tiers[SIGNS] = signs
    if "word" in columns and "word_text" in columns:
        groups: dict[str, list[dict[str, str]]] = {}
        for row in rows:
            groups.setdefault(row[columns["word"]], []).append(row)
        tiers[WORDS] = [
            Annotation(float(g[0][start]), float(g[-1][end]), g[0][columns["word_text"]])
            for g in groups.values()
        ]
    return AnnotationFile(path, tiers, own_clock="start_s" in columns)


def _column(columns: dict[str, Any], names: tuple[str, ...]) -> Any:
    return next((columns[name] or name for name in names if name in columns), None)


def _sure(text: str | None) -> float | None:
    return float(text) if text else None


def _read_json(path: Path) -> AnnotationFile:
    data = json.loads(read_text(path))
    if not isinstance(data, dict) or data.get("format") != "signapp-labels-v1":
        raise ValueError("it is no JSON file of signapp label")
    zero = float(data["media"]["player_start_s"])
    letters = [
        Annotation(r["start_s"] - zero, r["end_s"] - zero, str(r["native"]), r["confidence"])
        for r in data["segments"]
    ]
    words = [
        Annotation(r["start_s"] - zero, r["end_s"] - zero, str(r["text"])) for r in data["words"]
    ]
    tiers = {LETTERS: letters, WORDS: words}
    signs = [(r["start_s"], r["end_s"], str(r["native"])) for r in data.get("signs", ())]
    signs += [
        (r["start_s"], r["end_s"], str(r["text"]))
        for r in data.get("marks", ())
        if r["tier"] == SIGNS
    ]
    if signs:
        tiers[SIGNS] = [Annotation(a - zero, b - zero, text) for a, b, text in sorted(signs)]
    return AnnotationFile(path, tiers)


def _read_subtitles(path: Path) -> AnnotationFile:
    import pysubs2

    found = []
    for line in pysubs2.SSAFile.from_string(read_text(path), format_=path.suffix.lower()[1:]):
        text = line.plaintext.strip()
        letter = _ROMAN.match(text)
        found.append(Annotation(line.start / 1000, line.end / 1000, letter[1] if letter else text))
    return AnnotationFile(path, {LETTERS: found})


def _read_plain(path: Path) -> AnnotationFile:
    words = [Annotation(None, None, word) for word in read_text(path).split()]
    return AnnotationFile(path, {TEXT: words})


_READERS = {
    ".eaf": _read_eaf, ".csv": _read_csv, ".tsv": _read_csv, ".json": _read_json,
    ".srt": _read_subtitles, ".vtt": _read_subtitles, ".txt": _read_plain,
}  # fmt: skip
