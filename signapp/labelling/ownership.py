"""Which outputs are ours to write over: those that we wrote, unchanged, of the same video.

For each video a record in ``.signapp/`` beside its outputs holds their SHA-256 and that of the
video. It is written before the outputs take their places and again afterwards, so that a run that
is killed in between leaves no output of ours that looks like somebody else's.
"""

import json
import tempfile
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from signapp.errors import LabellingError
from signapp.labelling.settings import file_digest, sha256
from signapp.system.files import write_text

FOLDER = ".signapp"
_FORMAT = "signapp-record-v2"


def record_path(stem: Path) -> Path:
    """Where the record of a video stands whose outputs are `stem` and their suffixes."""
    return stem.parent / FOLDER / f"{sha256(stem.name.encode('utf-8', 'surrogatepass'))[:24]}.json"


@dataclass(frozen=True)
class Written:
    """What was once written under a name.

    Attributes:
        sha256: of the file.
        video: SHA-256 of the video, or what else it is told by.
        source: the video's path, for people.
    """

    sha256: str
    video: str
    source: str


@dataclass
class Record:
    """What is known of the outputs of one video.

    Attributes:
        path: of the record itself.
        files: for each output's name, what we wrote there; several entries while a run is about to
            replace it.
        key: contents, settings and model of the last complete run; None while one is under way.
        outcome: how that run ended.
        sizes: of a record of the form before, which holds no checksums.
    """

    path: Path
    files: dict[str, list[Written]] = field(default_factory=dict)
    key: str | None = None
    outcome: Mapping[str, Any] | None = None
    sizes: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path) -> "Record":
        """Read a record; one that is missing or damaged vouches for nothing."""
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            if "sizes" in data:
                sizes = {str(name): int(size) for name, size in data["sizes"].items()}
                return cls(path, {}, str(data["key"]), dict(data["outcome"]), sizes)
            if data["format"] != _FORMAT:
                return cls(path)
            files = {
                str(name): [
                    Written(str(e["sha256"]), str(e["video"]), str(e["source"])) for e in es
                ]
                for name, es in data["files"].items()
            }
            outcome, key = data["outcome"], data["key"]
            return cls(
                path,
                files,
                None if key is None else str(key),
                None if outcome is None else dict(outcome),
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return cls(path)

    def save(self) -> None:
        """Write it atomically.

        Raises:
            OSError: it cannot be written.
        """
        data = {
            "format": _FORMAT,
            "key": self.key,
            "outcome": self.outcome,
            "files": {name: [vars(e) for e in entries] for name, entries in self.files.items()},
        }
        write_text(self.path, json.dumps(data, ensure_ascii=False) + "\n")

    def why_kept(self, target: Path, video: str) -> str | None:
        """Why an output must not be written over, in a few words; None if it may be written.

        Args:
            target: the output.
            video: identity of the video (`identity`) that is to be written there.
        """
        if target.is_symlink():
            return "is a link to another file"
        if not target.exists():
            return None
        if not target.is_file():
            return "is not a file"
        if target.name in self.sizes:
            return "was written by an earlier signapp, which noted no checksum to compare it with"
        entries = self.files.get(target.name)
        if not entries:
            return "is there already and was not written by signapp"
        try:
            digest = file_digest(target)
        except LabellingError:
            return "is there already and cannot be read"
        same = [entry for entry in entries if entry.sha256 == digest]
        if not same:
            return "was changed since signapp wrote it"
        if all(entry.video != video for entry in same):
            return f"belongs to another video, {same[0].source}"
        return None


def identity(video: Path) -> str:
    """What a video is told by: the checksum of its contents, whatever its name and place.

    A video that is gone is told by its path.
    """
    try:
        return file_digest(video)
    except LabellingError:
        return f"path {video.absolute()}"


def kept(
    targets: Collection[Path],
    record: Record,
    video: str,
    overwrite: bool | Collection[Path] = False,
) -> dict[Path, str]:
    """Outputs that must not be written over, each with one line that says why.

    Args:
        targets: what a run would write.
        record: what is known of it.
        video: `identity` of the run's video.
        overwrite: the user said that everything, or these files, may be replaced.
    """
    found = {}
    for target in targets:
        if overwrite is True or (overwrite and target in overwrite):
            continue
        why = record.why_kept(target, video)
        if why is not None:
            found[target] = line(target, why)
    return found


def line(target: Path, why: str) -> str:
    """What the user is told of an output that was kept."""
    return f"{target} {why}: kept as it is (--overwrite replaces it)"


def check_output_folder(folder: Path) -> None:
    """Make the output folder and check that it can be written.

    Raises:
        LabellingError: it cannot.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        raise LabellingError(
            "output-folder-unwritable", folder=folder, reason=error.strerror
        ) from error
