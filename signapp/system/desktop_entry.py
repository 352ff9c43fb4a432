"""The entry in the application menu and its icon, for one user of a Linux desktop.

The places are those of the XDG base directories: ``applications/signapp.desktop`` and
``icons/hicolor/…`` in ``$XDG_DATA_HOME``. What is written says in the entry itself what it is: a
checksum of the entry's other lines and one of each icon. Only what still has its checksum is ever
replaced or removed.

Format: Desktop Entry Specification 1.5 and Icon Theme Specification 0.13 (freedesktop.org).
"""

import hashlib
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from signapp.errors import SignappError
from signapp.system.files import write_bytes
from signapp.system.folders import assets_dir

ENTRY = "applications/signapp.desktop"
ICONS = {
    "icons/hicolor/scalable/apps/signapp.svg": "icon.svg",
    "icons/hicolor/256x256/apps/signapp.png": "icon.png",
}
"""Where an icon goes, and its file among the assets."""
_OURS = "X-Signapp-Checksum"
_ICON = "X-Signapp-Icon-"
_RESERVED = set(" \t\n\"'\\><~|&;$*?#()`")


class DesktopEntryError(SignappError):
    """The entry cannot be made or removed."""


@dataclass(frozen=True)
class Removed:
    """What an uninstallation came to.

    Attributes:
        gone: files that were removed.
        kept: files that somebody changed, and that were left alone.
    """

    gone: tuple[Path, ...]
    kept: tuple[Path, ...]


def data_home() -> Path:
    """Where a user's entries and icons are: ``$XDG_DATA_HOME`` or ``~/.local/share``."""
    return user_data_path()


def install(overwrite: bool = False, command: Sequence[str] | None = None) -> tuple[Path, ...]:
    """Write the entry and its icons; what signapp itself wrote there before is renewed.

    Args:
        overwrite: replace files of anybody else as well.
        command: what the entry starts; by itself this very signapp.

    Returns:
        The files, the entry last.

    Raises:
        DesktopEntryError: a file is there that signapp did not write or that was changed since, or
            this is no system with such entries. Nothing was written.
        OSError: a file cannot be written; what was there is whole.
    """
    _check_system()
    home, assets = data_home(), assets_dir()
    icons = {name: (assets / source).read_bytes() for name, source in ICONS.items()}
    template = (assets / "signapp.desktop").read_text(encoding="utf-8")
    entry = _written(template, command or program(), icons)
    due = {**icons, ENTRY: entry.encode()}
    known = _recorded(home)
    for name, data in due.items():
        there = _read(home / name)
        if not (overwrite or there is None or there == data or _checksum(there) == known.get(name)):
            raise DesktopEntryError("desktop-entry-not-ours", path=home / name)
    for name, data in due.items():
        write_bytes(home / name, data)
    return tuple(home / name for name in due)


def uninstall() -> Removed:
    """Remove the entry and those icons that `install` wrote and nobody changed.

    Raises:
        DesktopEntryError: the entry is not ours, or this is no system with such entries. Nothing
            was removed.
        OSError: a file cannot be removed.
    """
    _check_system()
    home = data_home()
    there = _read(home / ENTRY)
    if there is None:
        return Removed((), ())
    known = _recorded(home)
    if _checksum(there) != known.get(ENTRY):
        raise DesktopEntryError("desktop-entry-changed", path=home / ENTRY)
    gone, kept = [], []
    for name in (*ICONS, ENTRY):  # the entry last: it knows which icons are ours
        data = _read(home / name)
        if data is None:
            continue
        if _checksum(data) == known.get(name):
            (home / name).unlink()
            gone.append(home / name)
        else:
            kept.append(home / name)
    return Removed(tuple(gone), tuple(kept))


def program() -> list[str]:
    """The words that start this signapp from anywhere: its command, or Python with the module."""
    appimage = os.environ.get("APPIMAGE")
    if getattr(sys, "frozen", False):
        # An AppImage runs from a folder that is gone afterwards.
        return [appimage if appimage and Path(appimage).is_file() else sys.executable]
    beside = shutil.which("signapp", path=str(Path(sys.executable).parent))
    return [beside] if beside else [sys.executable, "-m", "signapp"]


def exec_line(words: Sequence[str]) -> str:
    """Words as the value of ``Exec``: quoted, then escaped as every string of an entry.

    Raises:
        DesktopEntryError: a word holds a line break or another control character, which an entry
            cannot say.
    """
    said = []
    for word in words:
        if any(ord(character) < 32 for character in word):
            raise DesktopEntryError("desktop-entry-path", path=word)
        quoted = word.replace("%", "%%")
        if not word or _RESERVED & set(word):
            for character in '\\"`$':
                quoted = quoted.replace(character, "\\" + character)
            quoted = f'"{quoted}"'
        said.append(_escaped(quoted))
    return " ".join(said)


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\")


def _written(template: str, command: Sequence[str], icons: dict[str, bytes]) -> str:
    kept = [line for line in template.strip().splitlines() if not line.startswith("Exec=")]
    lines = [
        *kept,
        f"Exec={exec_line(command)}",
        f"TryExec={_escaped(command[0])}",
        *(f"{_ICON}{Path(name).suffix[1:]}={_checksum(data)}" for name, data in icons.items()),
    ]
    text = "\n".join(lines) + "\n"
    return f"{text}{_OURS}={_checksum(text.encode())}\n"


def _recorded(home: Path) -> dict[str, str]:
    """The checksums of the files that `install` wrote; empty where the entry is not ours."""
    entry = _read(home / ENTRY) or b""
    text, mark, told = entry.rpartition(f"{_OURS}=".encode())
    if not mark or told.strip() != _checksum(text).encode():
        return {}
    lines = dict(
        line.split("=", 1) for line in text.decode("utf-8", "replace").splitlines() if "=" in line
    )
    found = {name: lines.get(f"{_ICON}{Path(name).suffix[1:]}", "") for name in ICONS}
    return {**found, ENTRY: _checksum(entry)}


def _read(path: Path) -> bytes | None:
    """What is in the file; None where there is none. A link that leads nowhere is somebody's."""
    if not os.path.lexists(path):
        return None
    return path.read_bytes() if path.exists() else b""


def _checksum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _check_system() -> None:
    if sys.platform in ("win32", "darwin"):
        raise DesktopEntryError("desktop-entry-linux")
