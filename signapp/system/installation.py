"""How this signapp was installed, and the command lines that add to it or mend it.

On PyPI the name ``signapp`` is another program's: whoever asked pip for it would get that. So each
advice is the full line: this interpreter, and the source that this signapp was installed from, as
pip notes it (PEP 610). Where that is not known, what an extra needs is named package by package.
"""

import importlib.metadata
import importlib.util
import json
import os
import re
import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from packaging.requirements import InvalidRequirement, Requirement

DISTRIBUTION = "signapp-live"
"""The name of the installed package; imports and the command are called signapp."""

_WINDOWS = os.name == "nt"
_FROZEN = "this build holds all that it can; for more, install signapp with Python (see its README)"
_UNKNOWN = "get signapp again from where it came from, and install that with --force-reinstall"


@dataclass(frozen=True)
class Source:
    """Where an installation came from.

    Attributes:
        place: a folder, or the URL of an archive or a repository.
        folder: whether it is a folder.
        editable: whether the installation uses that folder as it is.
    """

    place: str
    folder: bool
    editable: bool = False

    def words(self, extra: str = "") -> list[str]:
        """What pip calls it, with an extra."""
        wanted = f"[{extra}]" if extra else ""
        if not self.folder:
            return [f"{DISTRIBUTION}{wanted} @ {self.place}"]
        return [*(["-e"] if self.editable else []), self.place + wanted]


def add_line(extra: str) -> str:
    """The command that adds an extra, such as "train", to this very installation."""
    source = find_source()
    return pip_line(source.words(extra) if source else requirements(extra))


def mend_line() -> str:
    """The command that installs this very signapp once more."""
    if getattr(sys, "frozen", False):
        return "unpack this build once more"
    source = find_source()
    if source is None:
        return _UNKNOWN
    return pip_line(["--force-reinstall", "--no-deps", *source.words()])


def pip_line(words: Sequence[str]) -> str:
    """The command that installs these words for this interpreter, quoted for the user's shell."""
    if getattr(sys, "frozen", False):
        return _FROZEN  # no Python in it that pip could run in
    python = sys.executable or "python"
    if importlib.util.find_spec("pip") is None:  # an environment that uv made
        return _quoted(["uv", "pip", "install", "--python", python, *words])
    return _quoted([python, "-m", "pip", "install", *words])


def requirements(extra: str = "") -> list[str]:
    """What this installation needs, or what one of its extras adds, package by package.

    Without its metadata, the name of the extra's packages cannot be told: an empty list.
    """
    dist = _distribution()
    found = []
    for line in (dist.requires if dist else None) or []:
        try:
            wanted = Requirement(line)
        except InvalidRequirement:
            continue
        marker = wanted.marker
        # An empty extra leaves out all that is asked for by an extra only.
        always = marker is None or marker.evaluate({"extra": ""})
        if always is (not extra) and (marker is None or marker.evaluate({"extra": extra})):
            name = wanted.name + (f"[{','.join(sorted(wanted.extras))}]" if wanted.extras else "")
            found.append(f"{name}{wanted.specifier}")
    return found


def find_source() -> Source | None:
    """Where this signapp came from; None when that is unknown or no longer there."""
    root = Path(__file__).resolve().parents[2]
    if (root / "pyproject.toml").is_file():
        return Source(str(root), folder=True, editable=True)  # a checkout, installed or not
    dist = _distribution()
    try:
        told = json.loads((dist.read_text("direct_url.json") if dist else None) or "{}")
        url = str(told["url"])
        if "vcs_info" in told:
            vcs = told["vcs_info"]
            revision = vcs.get("requested_revision") or vcs.get("commit_id")
            place = f"{vcs['vcs']}+{url}" + (f"@{revision}" if revision else "")
            return Source(place, folder=False)
        if re.match("https?://", url):
            return Source(url, folder=False)
        path = Path(url2pathname(unquote(urlsplit(url).path)))
        folder = "dir_info" in told
        if folder and (path / "pyproject.toml").is_file():
            editable = bool(told["dir_info"].get("editable"))
            return Source(str(path), folder=True, editable=editable)
        return Source(path.as_uri(), folder=False) if path.is_file() and not folder else None
    except (ValueError, KeyError, TypeError, AttributeError, OSError):
        return None  # installed from an index, or by a program that notes nothing


def _distribution() -> importlib.metadata.Distribution | None:
    try:
        return importlib.metadata.distribution(DISTRIBUTION)
    except importlib.metadata.PackageNotFoundError:
        return None


def _quoted(words: Sequence[str]) -> str:
    if not _WINDOWS:
        return shlex.join(words)
    # Both shells of Windows take double quotes; > and < would send the output to a file.
    shown = [word if re.fullmatch(r"[\w.:\\/=,+-]+", word) else f'"{word}"' for word in words]
    if shown[0].startswith('"') and "PROMPT" not in os.environ:
        # PowerShell takes a quoted word for a text, unless told to run it; cmd, which sets
        # PROMPT, runs it.
        shown.insert(0, "&")
    return " ".join(shown)
