"""The commands in the documentation, and how each is tested."""

import re
import shlex
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCUMENTS = (
    "README.md",
    "CONTRIBUTING.md",
    *sorted(p.relative_to(ROOT).as_posix() for p in (ROOT / "docs").rglob("*.md")),
)

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.M | re.S)
_INLINE = re.compile(r"`([^`\n]+)`")
_COMMAND = re.compile(
    r"(SIGNAPP_\w+=\S+ )?(signapp|python3?|bash|ruff|pip|pytest|mypy|lint-imports)\b[^:]?"
)


@dataclass(frozen=True)
class Command:
    """A command as it stands in a document."""

    document: str
    text: str
    fenced: bool

    @property
    def words(self) -> list[str]:
        """Split as a shell would."""
        return shlex.split(self.text)


def commands_of(document: str) -> list[Command]:
    """The commands of a document: each line of its shell blocks, and inline ones with arguments."""
    text = (ROOT / document).read_text(encoding="utf-8")
    found = []
    for language, block in _FENCE.findall(text):
        if language not in ("", "sh", "bash", "console"):
            continue
        for line in block.replace("\\\n", " ").splitlines():
            line = re.sub(r"\s+#.*$", "", line)
            for part in re.split(r"&&|;", line):
                clean = " ".join(part.split())
                if _COMMAND.match(clean):
                    found.append(Command(document, clean, True))
                else:
                    assert language == "" or not clean or clean.startswith(". "), clean
    for span in _INLINE.findall(_FENCE.sub("", text)):
        clean = " ".join(span.split())
        starts = _COMMAND.match(clean) or re.match(r"(teach|pack) \w", clean)
        if starts and len(clean.split()) > 1 and "=" not in clean.split()[1]:
            found.append(Command(document, clean, False))
    return found


def python_blocks(document: str) -> list[str]:
    """The Python examples of a document."""
    text = (ROOT / document).read_text(encoding="utf-8")
    return [block for language, block in _FENCE.findall(text) if language == "python"]


def json_blocks(document: str) -> list[str]:
    """The JSON examples of a document."""
    text = (ROOT / document).read_text(encoding="utf-8")
    return [block for language, block in _FENCE.findall(text) if language == "json"]


def all_commands() -> list[Command]:
    """Of all documents, each text once."""
    found: dict[str, Command] = {}
    for document in DOCUMENTS:
        for command in commands_of(document):
            if command.text not in found or command.fenced:
                found[command.text] = command
    return list(found.values())
