"""Tiers of our own in somebody's ELAN file; every other byte stays as it is.

Ours are named ``PREFIX-letters``, ``PREFIX-words`` and so on, their annotator is "signapp", and a
property of the file holds a checksum of them: what was changed since is its owner's.
"""

import copy
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from pympi.Elan import Eaf

from signapp.errors import LabellingError
from signapp.labelling.eaf.places import Element, Places, find_places, spliced, with_blank_before
from signapp.labelling.settings import sha256

PREFIX = "signapp"
ANNOTATOR = "signapp"
_PROPERTY = "signapp-tiers"
_LAST_ID = "lastUsedAnnotationId"
_ALIGNED = {"TIME_ALIGNABLE": "true", "GRAPHIC_REFERENCES": "false"}
_DETAIL = {
    "TIME_ALIGNABLE": "false", "GRAPHIC_REFERENCES": "false", "CONSTRAINTS": "Symbolic_Association"
}  # fmt: skip
_OURS = re.compile(r"(letters|signs|words|notes)(-roman|-confidence|-runner-up)?")


@dataclass(frozen=True)
class Standing:
    """What stands of our tiers in a file.

    Attributes:
        names: of our tiers that are there.
        key: of the run that wrote them, see `signapp.labelling.jobs`; None if that is unknown.
        changed: whether they were changed since.
        blocked: one line about why they cannot be replaced whatever the user says, or None.
    """

    names: tuple[str, ...]
    key: str | None
    changed: bool
    blocked: LabellingError | None


def standing(data: bytes, path: Path, prefix: str = PREFIX) -> Standing:
    """Look what stands of our tiers in an ELAN file.

    Raises:
        LabellingError: it is no ELAN file (see `find_places`).
    """
    places = find_places(data, path)
    ours = _ours(places, prefix)
    names = tuple(tier.attributes["TIER_ID"] for tier in ours)
    digest, key = _noted(places, prefix)
    blocked = None
    for tier in places.all("TIER"):
        name = tier.attributes.get("TIER_ID", "")
        if tier not in ours and tier.attributes.get("PARENT_REF") in names:
            parent = tier.attributes["PARENT_REF"]
            blocked = LabellingError("eaf-tier-depends", path=path, tier=name, parent=parent)
        elif tier not in ours and _is_named(name, prefix):
            blocked = LabellingError("eaf-tier-taken", path=path, tier=name)
    changed = bool(ours) and _digest(places, ours) != digest
    return Standing(names, key, changed, blocked)


def merged(data: bytes, path: Path, eaf: Eaf, prefix: str = PREFIX, key: str = "") -> bytes:
    """The file with our tiers in it, in place of those that a run wrote before.

    Args:
        data: the file.
        path: its name, for messages.
        eaf: the tiers, see `signapp.labelling.outputs.elan.build_eaf`.
        prefix: of our tiers' names.
        key: of the run, noted in the file.

    Raises:
        LabellingError: it is no ELAN file, or our tiers cannot be put there.
    """
    there = standing(data, path, prefix)
    if there.blocked is not None:
        raise there.blocked
    bare = _without_ours(data, path, prefix)
    places = find_places(bare, path)
    line_end = b"\r\n" if b"\r\n" in bare else b"\n"
    slots = _new_slots(places, eaf)
    types = {base: _type_name(places, base, want) for base, want in _types().items()}
    last, tiers = _tier_bytes(places, eaf, slots, types, prefix, line_end)
    changes = _slot_changes(places, eaf, slots, line_end)
    changes.append(_after(places, ("TIER", "TIME_ORDER"), tiers))
    changes += _type_changes(places, types, line_end)
    counter = places.property(_LAST_ID)
    if counter is not None and last > _number(counter.text):
        changes.append((counter.inside, counter.inside_end, str(last).encode()))
    whole = spliced(bare, changes)
    # The checksum is that of what a reader will find.
    made = find_places(whole, path)
    note = json.dumps({"prefix": prefix, "sha256": _digest(made, _ours(made, prefix)), "key": key})
    element = ET.Element("PROPERTY", NAME=f"{_PROPERTY}:{prefix}")
    element.text = note
    new = _indented(element, 2, line_end)
    return spliced(whole, [_at_the_end(whole, made.all("HEADER")[0], new, line_end)])


def linked_media(data: bytes, path: Path) -> list[tuple[str, int]]:
    """The media files that an ELAN file links: address, and milliseconds at which its time begins.

    Raises:
        LabellingError: it is no ELAN file.
    """
    return [
        (
            element.attributes.get("RELATIVE_MEDIA_URL") or element.attributes.get("MEDIA_URL", ""),
            _number(element.attributes.get("TIME_ORIGIN", "0")),
        )
        for element in find_places(data, path).all("MEDIA_DESCRIPTOR")
    ]


def _ours(places: Places, prefix: str) -> list[Element]:
    return [
        tier
        for tier in places.all("TIER")
        if tier.attributes.get("ANNOTATOR") == ANNOTATOR
        and _is_named(tier.attributes.get("TIER_ID", ""), prefix)
    ]


def _is_named(tier: str, prefix: str) -> bool:
    return tier.startswith(f"{prefix}-") and bool(_OURS.fullmatch(tier[len(prefix) + 1 :]))


def _noted(places: Places, prefix: str) -> tuple[str | None, str | None]:
    found = places.property(f"{_PROPERTY}:{prefix}")
    try:
        data = json.loads(found.text) if found is not None else {}
        return str(data["sha256"]), str(data["key"])
    except (ValueError, KeyError, TypeError):
        return None, None


def _digest(places: Places, tiers: list[Element]) -> str:
    """Of what a person sees: names, times and values, whatever the numbers of the annotations."""
    times = {
        slot.attributes.get("TIME_SLOT_ID", ""): slot.attributes.get("TIME_VALUE", "")
        for slot in places.all("TIME_SLOT")
    }
    spans = {
        name: (times.get(first, first), times.get(second, second))
        for tier in tiers
        for name, first, second, _ in tier.annotations
        if second
    }
    rows = []
    for tier in tiers:
        for name, first, _, value in tier.annotations:
            span = spans.get(name) or spans.get(first) or ()
            rows.append([tier.attributes["TIER_ID"], *span, value])
    return sha256(json.dumps(sorted(rows), ensure_ascii=False).encode())


def _without_ours(data: bytes, path: Path, prefix: str) -> bytes:
    places = find_places(data, path)
    ours = _ours(places, prefix)
    used = {slot for tier in ours for _, *both, _ in tier.annotations for slot in both}
    others = {
        slot
        for tier in places.all("TIER")
        if tier not in ours
        for _, *both, _ in tier.annotations
        for slot in both
    }
    unused = used - others
    gone = [s for s in places.all("TIME_SLOT") if s.attributes.get("TIME_SLOT_ID") in unused]
    note = places.property(f"{_PROPERTY}:{prefix}")
    going = [*ours, *gone, *([note] if note else [])]
    return spliced(data, [(with_blank_before(data, e.start), e.end, b"") for e in going])


def _new_slots(places: Places, eaf: Eaf) -> dict[str, str]:
    taken = {slot.attributes.get("TIME_SLOT_ID", "") for slot in places.all("TIME_SLOT")}
    number = max((_number(name) for name in taken), default=0)
    return {name: f"ts{number + i}" for i, name in enumerate(eaf.timeslots, 1)}


def _slot_changes(
    places: Places, eaf: Eaf, slots: dict[str, str], line_end: bytes
) -> list[tuple[int, int, bytes]]:
    """New time slots where their times belong among those that are there."""
    order = places.all("TIME_ORDER")[0]
    due = [(int(eaf.timeslots[name]), slots[name]) for name in eaf.timeslots]
    due.sort(key=lambda slot: slot[0])
    if order.closed:
        inner = b"".join(_slot(name, time, line_end) for time, name in due)
        return [_at_the_end(places.data, order, inner, line_end)]
    changes: list[tuple[int, int, bytes]] = []
    place, at = order.inside, 0
    for there in places.all("TIME_SLOT"):
        value = there.attributes.get("TIME_VALUE")
        if value is not None:
            new = b""
            while at < len(due) and due[at][0] < _number(value):
                new += _slot(due[at][1], due[at][0], line_end)
                at += 1
            if new:
                changes.append((place, place, new))
        place = there.end
    rest = b"".join(_slot(name, time, line_end) for time, name in due[at:])
    return [*changes, (place, place, rest)]


def _slot(name: str, time: int, line_end: bytes) -> bytes:
    return line_end + f'        <TIME_SLOT TIME_SLOT_ID="{name}" TIME_VALUE="{time}"/>'.encode()


def _tier_bytes(
    places: Places,
    eaf: Eaf,
    slots: dict[str, str],
    types: dict[str, str],
    prefix: str,
    line_end: bytes,
) -> tuple[int, bytes]:
    """The greatest number of an annotation, and the tiers."""
    counter = places.property(_LAST_ID)
    last = max(map(_number, places.ids), default=0)
    last = max(last, _number(counter.text) if counter is not None else 0)
    ids: dict[str, str] = {}
    for aligned, references, *_ in eaf.tiers.values():
        for name in (*aligned, *references):
            last += 1
            ids[name] = f"a{last}"
    made = b""
    for name, (aligned, references, attributes, _) in eaf.tiers.items():
        parent = attributes.get("PARENT_REF")
        given = {
            "LINGUISTIC_TYPE_REF": types["signapp-detail" if parent else "signapp"],
            "TIER_ID": f"{prefix}-{name}",
            "ANNOTATOR": ANNOTATOR,
        }
        tier = ET.Element("TIER", given | ({"PARENT_REF": f"{prefix}-{parent}"} if parent else {}))
        for own, (first, second, value, _) in aligned.items():
            where = {"TIME_SLOT_REF1": slots[first], "TIME_SLOT_REF2": slots[second]}
            _annotation(tier, "ALIGNABLE_ANNOTATION", {"ANNOTATION_ID": ids[own], **where}, value)
        for own, (first, value, *_) in references.items():
            where = {"ANNOTATION_REF": ids[first]}
            _annotation(tier, "REF_ANNOTATION", {"ANNOTATION_ID": ids[own], **where}, value)
        made += _indented(tier, 1, line_end)
    return last, made


def _annotation(tier: ET.Element, tag: str, attributes: dict[str, str], value: str) -> None:
    outer = ET.SubElement(ET.SubElement(tier, "ANNOTATION"), tag, attributes)
    ET.SubElement(outer, "ANNOTATION_VALUE").text = value


def _indented(element: ET.Element, level: int, line_end: bytes) -> bytes:
    element = copy.deepcopy(element)
    ET.indent(element, "    ", level)
    element.tail = None
    text = ET.tostring(element, encoding="unicode").replace(" />", "/>")
    return ("\n" + "    " * level + text).encode().replace(b"\n", line_end)


def _types() -> dict[str, dict[str, str]]:
    return {"signapp": _ALIGNED, "signapp-detail": _DETAIL}


def _type_name(places: Places, base: str, want: dict[str, str]) -> str:
    """The name of a linguistic type as we need it: one that is free, or that is just so."""
    there = {e.attributes.get("LINGUISTIC_TYPE_ID", ""): e for e in places.all("LINGUISTIC_TYPE")}
    name, number = base, 1
    while name in there and any(
        there[name].attributes.get(key, "") != want.get(key, "")
        for key in ("TIME_ALIGNABLE", "CONSTRAINTS", "CONTROLLED_VOCABULARY_REF")
    ):
        number += 1
        name = f"{base}-{number}"
    return name


def _type_changes(
    places: Places, types: dict[str, str], line_end: bytes
) -> list[tuple[int, int, bytes]]:
    there = {e.attributes.get("LINGUISTIC_TYPE_ID") for e in places.all("LINGUISTIC_TYPE")}
    elements = [
        ET.Element("LINGUISTIC_TYPE", _types()[base] | {"LINGUISTIC_TYPE_ID": name})
        for base, name in types.items()
        if name not in there
    ]
    new = b"".join(_indented(element, 1, line_end) for element in elements)
    changes = [_after(places, ("LINGUISTIC_TYPE", "TIER", "TIME_ORDER"), new)]
    stereotype = _DETAIL["CONSTRAINTS"]
    if all(e.attributes.get("STEREOTYPE") != stereotype for e in places.all("CONSTRAINT")):
        element = ET.Element(
            "CONSTRAINT", STEREOTYPE=stereotype, DESCRIPTION=Eaf.CONSTRAINTS[stereotype]
        )
        order = ("CONSTRAINT", "LANGUAGE", "LOCALE", "LINGUISTIC_TYPE", "TIER", "TIME_ORDER")
        changes.append(_after(places, order, _indented(element, 1, line_end)))
    return changes


def _after(places: Places, tags: tuple[str, ...], new: bytes) -> tuple[int, int, bytes]:
    """Put `new` behind the last element of the first of these kinds that there is."""
    last = next(places.all(tag)[-1] for tag in tags if places.all(tag))
    return last.end, last.end, new


def _at_the_end(
    data: bytes, element: Element, new: bytes, line_end: bytes
) -> tuple[int, int, bytes]:
    """Put `new` behind all that an element holds."""
    if not element.closed:
        place = max(element.inside, with_blank_before(data, element.inside_end))
        return place, place, new
    tag = data[element.start : element.end]
    opened = tag[: tag.rindex(b"/")].rstrip() + b">"
    closing = line_end + b"    </" + element.tag.encode() + b">"
    return element.start, element.end, opened + new + closing


def _number(text: str) -> int:
    """The number in a name such as ``a12``; 0 for none."""
    digits = re.search(r"\d+", text)
    return int(digits[0]) if digits else 0
