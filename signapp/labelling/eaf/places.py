"""Where things stand in the bytes of an ELAN file, so that the rest can be kept byte for byte.

No XML library writes back what it read: pympi numbers the entries of controlled vocabularies again
and drops comments and attributes that it does not know, and ElementTree and lxml write quotes,
line ends and the declaration in a way of their own. So tiers are put in and taken out as bytes, at
places that expat finds.
"""

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from signapp.errors import LabellingError, reason

_KEPT = frozenset(
    {
        "ANNOTATION_DOCUMENT", "HEADER", "MEDIA_DESCRIPTOR", "PROPERTY", "TIME_ORDER", "TIME_SLOT",
        "TIER", "LINGUISTIC_TYPE", "LOCALE", "LANGUAGE", "CONSTRAINT",
    }
)  # fmt: skip


@dataclass
class Element:
    """An element and its bytes.

    Attributes:
        tag, attributes: as in the file.
        start, end: its bytes, the whole element.
        inside: where its contents begin; `end` for one without contents (``<a/>``).
        inside_end: where its closing tag begins.
        text: its own text.
        annotations: of a tier: (id, first slot or id of the parent, second slot or "", value).
    """

    tag: str
    attributes: dict[str, str]
    start: int
    end: int = 0
    inside: int = 0
    inside_end: int = 0
    text: str = ""
    annotations: list[tuple[str, str, str, str]] = field(default_factory=list)

    @property
    def closed(self) -> bool:
        """Whether it has no contents and no closing tag (``<a/>``)."""
        return self.inside == self.end


@dataclass
class Places:
    """The elements of an ELAN file that matter, in their order.

    Attributes:
        data: the file.
        elements: by tag.
        ids: the id of every annotation.
    """

    data: bytes
    elements: dict[str, list[Element]]
    ids: set[str]

    def all(self, tag: str) -> list[Element]:
        """All elements of a kind."""
        return self.elements.get(tag, [])

    def property(self, name: str) -> Element | None:
        """The property of that name."""
        return next((p for p in self.all("PROPERTY") if p.attributes.get("NAME") == name), None)


def find_places(data: bytes, path: Path) -> Places:
    """Look through an ELAN file.

    Raises:
        LabellingError: it is no ELAN file, not in UTF-8, or counts its times in frames.
    """
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise LabellingError("eaf-not-utf8", path=path) from error
    reader = _Reader(data)
    try:
        reader.parse()
    except (expat.ExpatError, ValueError) as error:
        raise LabellingError("eaf-unreadable", path=path, reason=reason(error)) from error
    places = reader.places
    if not (
        places.all("ANNOTATION_DOCUMENT") and places.all("HEADER") and places.all("TIME_ORDER")
    ):
        raise LabellingError("eaf-unreadable", path=path, reason="it is no ELAN annotation file")
    if places.all("HEADER")[0].attributes.get("TIME_UNITS", "milliseconds") != "milliseconds":
        raise LabellingError("eaf-in-frames", path=path)
    return places


def spliced(data: bytes, changes: Iterable[tuple[int, int, bytes]]) -> bytes:
    """The file with stretches (start, end) replaced; of two at one place the first comes first."""
    parts, at = [], 0
    for start, end, new in sorted(changes, key=lambda change: change[:2]):
        parts += [data[at:start], new]
        at = max(at, end)
    return b"".join([*parts, data[at:]])


def with_blank_before(data: bytes, start: int) -> int:
    """Where the blanks and the line end before a place begin."""
    while start and data[start - 1 : start].isspace():
        start -= 1
    return start


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.places = Places(data, {}, set())
        self._data = data
        self._open: list[Element | None] = []
        self._tier: Element | None = None
        self._annotation: tuple[str, str, str] | None = None
        self._text: list[str] = []
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text.append
        self._parser.StartDoctypeDeclHandler = self._refuse

    def parse(self) -> None:
        start = self._data[:200].removeprefix(codecs.BOM_UTF8)
        encoding = re.match(rb"<\?xml[^>]*encoding=[\"']([^\"']+)", start)
        if encoding and encoding[1].lower() not in (b"utf-8", b"us-ascii"):
            raise ValueError(f"encoding {encoding[1].decode('ascii', 'replace')}")
        self._parser.Parse(self._data, True)

    def _refuse(self, *_: object) -> None:
        raise ValueError("it declares a document type, which no ELAN file does")

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._text.clear()
        at = self._parser.CurrentByteIndex
        element = Element(tag, attributes, at) if tag in _KEPT else None
        if element is not None:
            element.inside = element.end = element.inside_end = _tag_end(self._data, at)
            self.places.elements.setdefault(tag, []).append(element)
        self._open.append(element)
        if tag == "TIER":
            self._tier = element
        elif tag == "ALIGNABLE_ANNOTATION":
            self._annotation = (
                attributes.get("ANNOTATION_ID", ""),
                attributes.get("TIME_SLOT_REF1", ""),
                attributes.get("TIME_SLOT_REF2", ""),
            )
        elif tag == "REF_ANNOTATION":
            self._annotation = (
                attributes.get("ANNOTATION_ID", ""), attributes.get("ANNOTATION_REF", ""), ""
            )  # fmt: skip

    def _end(self, tag: str) -> None:
        element = self._open.pop()
        text = "".join(self._text)
        self._text.clear()
        if element is not None:
            at = self._parser.CurrentByteIndex
            if self._data[element.inside - 2 : element.inside] != b"/>":
                element.inside_end, element.end = at, _tag_end(self._data, at)
                element.text = text.strip()
        elif tag == "ANNOTATION_VALUE" and self._annotation is not None and self._tier is not None:
            self._tier.annotations.append((*self._annotation, text))
            self.places.ids.add(self._annotation[0])


def _tag_end(data: bytes, start: int) -> int:
    """The place behind the tag that begins at `start`; a value may hold a ">"."""
    quote = 0
    for at in range(start, len(data)):
        byte = data[at]
        if quote:
            quote = 0 if byte == quote else quote
        elif byte in b"\"'":
            quote = byte
        elif byte == 0x3E:
            return at + 1
    raise ValueError("a tag without an end")
