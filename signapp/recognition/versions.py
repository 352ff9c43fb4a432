"""The versions of the user's own models: keep, choose, go back.

Folders, inside the user's models folder (see `user_models_dir`)::

    <code>/versions/<version id>/   model.onnx and what belongs to it, never changed again
    <code>/current.json             {"version": id or null, "previous": id or null}
    <code>/model.onnx, ...          a copy of the version in use, where the catalogue finds it

``null`` stands for the model that came with signapp. ``current.json`` is replaced atomically and
decides; the copies follow it, and `repair` makes them follow after an interruption.
"""

import contextlib
import json
import re
import secrets
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from signapp.errors import SignappError
from signapp.recognition.catalog import MODEL_FILE
from signapp.recognition.model import SignModel
from signapp.system import files as _files
from signapp.system.folders import user_models_dir
from signapp.system.locks import locked

VERSION_FILES = (
    "encoder.safetensors",
    "statistics.safetensors",
    "exemplars.json",
    "card.md",
    "report.json",
    MODEL_FILE,
)
"""What is copied when a version is chosen, the model itself last."""
NOTE_FILE = "version.json"
_NAME = re.compile(r"[\w-][\w.-]*")


class VersionError(SignappError):
    """A model version cannot be stored or chosen."""


@dataclass(frozen=True)
class Version:
    """One stored version.

    Attributes:
        id: its folder's name.
        created: seconds since 1970.
        note: one line on where it comes from.
        current: whether it is in use.
    """

    id: str
    created: float
    note: str
    current: bool


class Versions:
    """The versions of one language.

    Args:
        code: the language.
        root: folder of the models, or None for the user's own.
    """

    def __init__(self, code: str, root: Path | None = None) -> None:
        self.code = code
        self.folder = (user_models_dir() if root is None else root) / code

    @property
    def current(self) -> str | None:
        """Id of the version in use; None for the one that came with signapp."""
        return self._state().get("version")

    @property
    def previous(self) -> str | None:
        """What `go_back` would return to; None for the one that came with signapp."""
        return self._state().get("previous")

    @property
    def can_go_back(self) -> bool:
        """Whether another version was chosen before the one in use."""
        return bool(self._state())

    def all(self) -> list[Version]:
        """The stored versions, oldest first."""
        current = self.current
        found = []
        for path in sorted((self.folder / "versions").glob("[!.]*")):
            if (path / MODEL_FILE).is_file():
                note = _json(path / NOTE_FILE)
                created = _seconds(note.get("created"), path)
                found.append(
                    Version(path.name, created, str(note.get("note", "")), path.name == current)
                )
        return sorted(found, key=lambda version: (version.created, version.id))

    def path(self, version: str) -> Path:
        """Folder of a version."""
        return self.folder / "versions" / version

    def add(self, files: Mapping[str, bytes | Path], note: str) -> str:
        """Store a version without choosing it; all of it or nothing. Returns its id.

        Args:
            files: contents, or files to copy, by name; ``model.onnx`` must be among them.
            note: one line on where it comes from.

        Raises:
            VersionError: an unknown name, no model, or the files cannot be written.
        """
        if MODEL_FILE not in files or not set(files) <= set(VERSION_FILES):
            raise VersionError("version-files-wrong", files=", ".join(VERSION_FILES))
        identifier = f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(2)}"
        parent = self.folder / "versions"
        temporary: Path | None = None
        try:
            parent.mkdir(parents=True, exist_ok=True)
            temporary = Path(tempfile.mkdtemp(prefix=".new-", dir=parent))
            temporary.chmod(0o755)
            for name, content in files.items():
                data = content.read_bytes() if isinstance(content, Path) else content
                _files.write_bytes(temporary / name, data)
            text = json.dumps({"created": time.time(), "note": note}, ensure_ascii=False)
            _files.write_text(temporary / NOTE_FILE, text)
            temporary.rename(parent / identifier)
        except OSError as error:
            if temporary is not None:
                shutil.rmtree(temporary, ignore_errors=True)
            raise VersionError(
                "version-unwritable", folder=parent, reason=error.strerror or error
            ) from error
        return identifier

    def choose(self, version: str | None) -> None:
        """Use a version from now on; None for the model that came with signapp.

        Raises:
            VersionError: there is no such version, or the files cannot be written.
        """
        self._check(version)
        with self._alone():
            self._choose(version)

    def go_back(self) -> str | None:
        """Return to the version used before; doing it twice comes back. Returns its id.

        Raises:
            VersionError: no other version was used before.
        """
        if not self.can_go_back:
            raise VersionError("no-earlier-version", code=self.code)
        with self._alone():
            target = self.previous
            self._choose(target)
        return target

    def repair(self) -> None:
        """Finish a change of version that was interrupted.

        Raises:
            VersionError: it cannot be written.
        """
        if not self._state():
            return
        with self._alone():
            self._repair()

    def _repair(self) -> None:
        version = self.current
        model = self.folder / MODEL_FILE
        if version is None:
            if model.is_file():
                if (strange := self._adopt_strange_model()) is not None:
                    self._note(None, strange)
                self._copy(None)
            return
        source = self.path(version) / MODEL_FILE
        if source.is_file() and not (model.is_file() and model.read_bytes() == source.read_bytes()):
            if (strange := self._adopt_strange_model()) is not None:
                self._note(version, strange)
            self._copy(version)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Nobody else changes the model in use inside the block."""
        busy = VersionError("versions-locked", code=self.code)
        try:
            with locked(self.folder / ".lock", busy):
                yield
        except OSError as error:
            raise VersionError(
                "version-unchangeable", folder=self.folder, reason=error.strerror or error
            ) from error

    def _check(self, version: str | None) -> None:
        if version is not None and not (self.path(version) / MODEL_FILE).is_file():
            raise VersionError("no-such-version", version=version, code=self.code)

    def _choose(self, version: str | None) -> None:
        self._check(version)
        if self._state() and self.current == version:
            return
        self._adopt_loose_model()
        self._note(version, self._adopt_strange_model() or self.current)
        self._copy(version)

    def _adopt_loose_model(self) -> None:
        """A model that was put into the folder by hand becomes a version, so it is not lost."""
        if self._state() or not (self.folder / MODEL_FILE).is_file():
            return
        files: dict[str, bytes | Path] = {
            name: self.folder / name for name in VERSION_FILES if (self.folder / name).is_file()
        }
        self._note(self.add(files, "the model that was here before"), None)

    def _adopt_strange_model(self) -> str | None:
        """A model that was put in the place of the one in use becomes a version; returns its id.

        None for a copy of a version, and for one that is damaged.
        """
        model = self.folder / MODEL_FILE
        if not model.is_file():
            return None
        data = model.read_bytes()
        for kept in (self.folder / "versions").glob(f"[!.]*/{MODEL_FILE}"):
            if kept.stat().st_size == len(data) and kept.read_bytes() == data:
                return None
        try:
            SignModel(model)
        except SignappError:
            return None
        files: dict[str, bytes | Path] = {MODEL_FILE: data}
        for name in VERSION_FILES:
            file = self.folder / name
            ours = None if self.current is None else self.path(self.current) / name
            if name != MODEL_FILE and file.is_file() and not _equal(file, ours):
                files[name] = file
        return self.add(files, "put into the folder of the models by hand")

    def _note(self, version: str | None, previous: str | None) -> None:
        state = {"version": version, "previous": previous}
        _files.write_text(self.folder / "current.json", json.dumps(state))

    def _copy(self, version: str | None) -> None:
        # Taken away first, so that no moment shows the old model with the new model's poses.
        (self.folder / MODEL_FILE).unlink(missing_ok=True)
        for name in VERSION_FILES:
            source = None if version is None else self.path(version) / name
            if source is not None and source.is_file():
                _files.write_bytes(self.folder / name, source.read_bytes())
            else:
                (self.folder / name).unlink(missing_ok=True)

    def _state(self) -> dict[str, Any]:
        state = _json(self.folder / "current.json")
        names = (state.get("version"), state.get("previous"))
        # Anything else than names of folders is damage, as if the file were not there.
        return state if all(n is None or _is_name(n) for n in names) else {}


def _equal(file: Path, other: Path | None) -> bool:
    return other is not None and other.is_file() and file.read_bytes() == other.read_bytes()


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and len(value) < 100 and bool(_NAME.fullmatch(value))


def _seconds(value: Any, path: Path) -> float:
    """The time in a note; where that is damaged, the time of the folder."""
    if isinstance(value, int | float) and 0 <= value < 1e11:
        return float(value)
    return path.stat().st_mtime


def _json(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}
