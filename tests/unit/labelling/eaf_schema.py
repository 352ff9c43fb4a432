"""What the EAF 3.0 schema of ELAN demands of the elements that signapp writes.

Written down from the published schema as tables, so that it needs no file of others and no XML
schema library: order and number of children, attributes with their types, unique names, and that
what is referred to exists. An element or attribute that is not in the tables is an error.
"""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterator

ANY = (0, None)
NONE: dict[str, tuple[int, int | None]] = {}

# Children in their order, with the least and the greatest number.
CHILDREN: dict[str, dict[str, tuple[int, int | None]]] = {
    "ANNOTATION_DOCUMENT": {
        "LICENSE": ANY, "HEADER": (1, 1), "TIME_ORDER": (1, 1), "TIER": ANY,
        "LINGUISTIC_TYPE": ANY, "LOCALE": ANY, "LANGUAGE": ANY, "CONSTRAINT": ANY,
    },
    "HEADER": {"MEDIA_DESCRIPTOR": ANY, "LINKED_FILE_DESCRIPTOR": ANY, "PROPERTY": ANY},
    "TIME_ORDER": {"TIME_SLOT": ANY},
    "TIER": {"ANNOTATION": ANY},
    "ANNOTATION": {"ALIGNABLE_ANNOTATION": (0, 1), "REF_ANNOTATION": (0, 1)},
    "ALIGNABLE_ANNOTATION": {"ANNOTATION_VALUE": (1, 1)},
    "REF_ANNOTATION": {"ANNOTATION_VALUE": (1, 1)},
}  # fmt: skip

# Attributes: the type, with "!" where it is required.
ATTRIBUTES: dict[str, dict[str, str]] = {
    "ANNOTATION_DOCUMENT": {"DATE": "dateTime!", "AUTHOR": "string!", "VERSION": "string!",
                            "FORMAT": "string"},
    "HEADER": {"MEDIA_FILE": "string", "TIME_UNITS": "units"},
    "MEDIA_DESCRIPTOR": {"MEDIA_URL": "URI!", "RELATIVE_MEDIA_URL": "URI", "MIME_TYPE": "string!",
                         "TIME_ORIGIN": "integer", "EXTRACTED_FROM": "URI"},
    "PROPERTY": {"NAME": "string"},
    "TIME_SLOT": {"TIME_SLOT_ID": "ID!", "TIME_VALUE": "unsigned"},
    "TIER": {"TIER_ID": "string!", "LINGUISTIC_TYPE_REF": "string!", "PARENT_REF": "string",
             "PARTICIPANT": "string", "ANNOTATOR": "string", "DEFAULT_LOCALE": "IDREF"},
    "ALIGNABLE_ANNOTATION": {"ANNOTATION_ID": "ID!", "TIME_SLOT_REF1": "IDREF!",
                             "TIME_SLOT_REF2": "IDREF!"},
    "REF_ANNOTATION": {"ANNOTATION_ID": "ID!", "ANNOTATION_REF": "IDREF!",
                       "PREVIOUS_ANNOTATION": "IDREF"},
    "LINGUISTIC_TYPE": {"LINGUISTIC_TYPE_ID": "string!", "TIME_ALIGNABLE": "boolean",
                        "CONSTRAINTS": "IDREF", "GRAPHIC_REFERENCES": "boolean"},
    "LOCALE": {"LANGUAGE_CODE": "ID!", "COUNTRY_CODE": "string", "VARIANT": "string"},
    "CONSTRAINT": {"STEREOTYPE": "ID!", "DESCRIPTION": "string"},
}  # fmt: skip

_NAME = re.compile(r"[^\W\d][\w.-]*")
TYPES: dict[str, Callable[[str], object]] = {
    "string": lambda text: True,
    "URI": lambda text: text != "" and "\n" not in text,
    "ID": _NAME.fullmatch,
    "IDREF": _NAME.fullmatch,
    "integer": re.compile(r"[+-]?\d+").fullmatch,
    "unsigned": lambda text: text.isdigit() and int(text) < 2**32,
    "boolean": lambda text: text in ("true", "false", "0", "1"),
    "units": lambda text: text in ("NTSC-frames", "PAL-frames", "milliseconds"),
    "dateTime": re.compile(
        r"-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?"
    ).fullmatch,
}  # fmt: skip


def eaf_errors(root: ET.Element) -> list[str]:
    """Every breach of the schema, in words; none for a valid document."""
    if root.tag != "ANNOTATION_DOCUMENT":
        return [f"the root is {root.tag}"]
    errors = [error for element in root.iter() for error in _element_errors(element)]
    return [*errors, *_reference_errors(root), *_elan_errors(root)]


def _element_errors(element: ET.Element) -> Iterator[str]:
    tag = element.tag
    known = CHILDREN.get(tag, NONE)
    found = [child.tag for child in element]
    strange = [name for name in found if name not in known]
    if strange:
        yield f"{tag} holds {strange[0]}"
    elif found != sorted(found, key=list(known).index):
        yield f"the parts of {tag} are out of order"
    counts = Counter(found)
    for name, (least, most) in known.items():
        if counts[name] < least or (most is not None and counts[name] > most):
            yield f"{tag} holds {counts[name]} {name}"
    if tag == "ANNOTATION" and len(found) != 1:
        yield "an ANNOTATION holds one annotation"
    allowed = ATTRIBUTES.get(tag, {})
    for name, value in element.attrib.items():
        if name.startswith("{http://www.w3.org/2001/XMLSchema-instance}"):
            continue
        kind = allowed.get(name)
        if kind is None:
            yield f"{tag} has the attribute {name}"
        elif not TYPES[kind.rstrip("!")](value):
            yield f"{tag} {name} is {value!r}, not {kind}"
    for name, kind in allowed.items():
        if kind.endswith("!") and name not in element.attrib:
            yield f"{tag} has no {name}"


def _reference_errors(root: ET.Element) -> Iterator[str]:
    ids: Counter[str] = Counter()
    wanted: set[str] = set()
    for element in root.iter():
        for name, kind in ATTRIBUTES.get(element.tag, {}).items():
            if name in element.attrib and kind.rstrip("!") == "ID":
                ids[element.attrib[name]] += 1
            if name in element.attrib and kind.rstrip("!") == "IDREF":
                wanted.add(element.attrib[name])
    yield from (f"the ID {name} occurs twice" for name, count in ids.items() if count > 1)
    yield from (f"nothing has the ID {name}" for name in wanted - set(ids))
    slots = {x.get("TIME_SLOT_ID") for x in root.iter("TIME_SLOT")}
    for note in root.iter("ALIGNABLE_ANNOTATION"):
        if not {note.get("TIME_SLOT_REF1"), note.get("TIME_SLOT_REF2")} <= slots:
            yield f"{note.get('ANNOTATION_ID')} refers to no time slot"
    tiers = Counter(x.get("TIER_ID") for x in root.iter("TIER"))
    kinds = Counter(x.get("LINGUISTIC_TYPE_ID") for x in root.iter("LINGUISTIC_TYPE"))
    for names in (tiers, kinds):
        yield from (f"{name} is there twice" for name, count in names.items() if count > 1)
    for tier in root.iter("TIER"):
        if tier.get("LINGUISTIC_TYPE_REF") not in kinds:
            yield f"the tier {tier.get('TIER_ID')} has no linguistic type"
        if tier.get("PARENT_REF") not in {None, *tiers}:
            yield f"the tier {tier.get('TIER_ID')} has no parent"


def _elan_errors(root: ET.Element) -> Iterator[str]:
    """What the schema cannot say and ELAN relies on."""
    times = {x.get("TIME_SLOT_ID"): int(x.get("TIME_VALUE", -1)) for x in root.iter("TIME_SLOT")}
    if list(times.values()) != sorted(times.values()):
        yield "the time slots are not in the order of time"
    kinds = {x.get("LINGUISTIC_TYPE_ID"): x for x in root.iter("LINGUISTIC_TYPE")}
    owner = {
        note.get("ANNOTATION_ID"): tier.get("TIER_ID")
        for tier in root.iter("TIER")
        for note in tier.iter()
        if note.get("ANNOTATION_ID")
    }
    for tier in root.iter("TIER"):
        name, parent = tier.get("TIER_ID"), tier.get("PARENT_REF")
        kind = kinds.get(tier.get("LINGUISTIC_TYPE_REF"))
        if parent and (kind is None or kind.get("CONSTRAINTS") is None):
            yield f"the tier {name} has a parent and no constraint"
        last = 0
        for note in tier.iter("ALIGNABLE_ANNOTATION"):
            start, end = (times.get(note.get(f"TIME_SLOT_REF{i}"), -1) for i in (1, 2))
            if not last <= start < end:
                yield f"{note.get('ANNOTATION_ID')} overlaps or has no length"
            last = end
        for note in tier.iter("REF_ANNOTATION"):
            if owner.get(note.get("ANNOTATION_REF")) != parent:
                yield f"{note.get('ANNOTATION_ID')} does not depend on the parent tier"
