"""What the user named on the command line, as a list of video files with output names."""

import glob
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from signapp.errors import LabellingError
from signapp.video.suffixes import VIDEO_SUFFIXES

_GLOB_SIGNS = frozenset("*?[")


@dataclass(frozen=True)
class InputFile:
    """A file to label; `relative` is its place below the output folder, with suffix."""

    path: Path
    relative: Path


def expand_inputs(inputs: Iterable[str], list_files: Iterable[Path] = ()) -> list[InputFile]:
    """Expand files, folders (recursive), globs and list files, each file once, in order.

    A folder's sub-folders are kept below the output folder. A name that does not exist is kept as
    it is, so that it is reported like any other file that cannot be read.

    Args:
        inputs: as typed; a file, a folder, a glob, or ``@list.txt``.
        list_files: text files with one such entry a line; relative entries are relative to the
            list file.

    Raises:
        LabellingError: a list cannot be read, a glob or folder matches nothing, or nothing is left.
    """
    found: dict[Path, InputFile] = {}
    for text in inputs:
        if text.startswith("@") and not Path(text).exists():
            _add(found, _listed(Path(text[1:])))
        else:
            _add(found, _expand(text))
    for path in list_files:
        _add(found, _listed(path))
    if not found:
        raise LabellingError("no video files to label; give files, folders, globs or --list FILE")
    return list(found.values())


def _add(found: dict[Path, InputFile], files: Iterable[InputFile]) -> None:
    for file in files:
        found.setdefault(file.path.absolute(), file)


def _expand(text: str) -> list[InputFile]:
    try:
        path = Path(text).expanduser()
        if path.is_dir():
            return _folder(path)
        if path.exists() or not _GLOB_SIGNS & set(text):
            return [InputFile(path, Path(path.name))]
    except (OSError, ValueError, RuntimeError):  # too long, a null byte, no such user
        return [InputFile(Path(text), Path("unreadable"))]
    matches = sorted(Path(m) for m in glob.glob(str(path), recursive=True))  # noqa: PTH207 - may be absolute
    files = [InputFile(m, Path(m.name)) for m in matches if m.is_file()]
    if not files:
        raise LabellingError(f"no file matches {text}")
    return files


def _folder(folder: Path) -> list[InputFile]:
    files = [
        InputFile(path, path.relative_to(folder))
        for path in sorted(folder.rglob("*"))
        if path.suffix.lower() in VIDEO_SUFFIXES
        and path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        and not path.name.endswith(".annotated.mp4")
    ]
    if not files:
        raise LabellingError(f"the folder {folder} holds no video files")
    return files


def _listed(path: Path) -> list[InputFile]:
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise LabellingError(f"{path} is not a UTF-8 text file; list one path a line") from error
    except OSError as error:
        raise LabellingError(f"cannot read the list {path}: {error.strerror}") from error
    files: list[InputFile] = []
    for line in lines:
        entry = line.strip()
        if entry and not entry.startswith("#"):
            try:
                place = str(path.parent / Path(entry).expanduser())
            except (ValueError, RuntimeError):  # a null byte, no such user: reported as a file
                place = entry
            files.extend(_expand(place))
    return files


def output_stems(files: list[InputFile], output: Path) -> list[Path]:
    """An output path without suffix for every file; no two alike, whatever the order.

    The name without suffix; with it where two files differ in nothing else; numbered where even
    that is the same.
    """
    short = [str(f.relative.with_suffix("")).casefold() for f in files]
    full = [str(f.relative).casefold() for f in files]
    shorts, fulls = Counter(short), Counter(full)
    ranks = _ranks(files, full)
    stems = []
    for i, file in enumerate(files):
        if shorts[short[i]] == 1:
            stem = file.relative.with_suffix("")
        elif fulls[full[i]] == 1:
            stem = file.relative
        else:
            stem = file.relative.with_name(f"{file.relative.name}-{ranks[i]}")
        stems.append(output / stem)
    return stems


def _ranks(files: list[InputFile], names: list[str]) -> list[int]:
    """Number of each file among those of one name, by path, so that order does not matter."""
    order = sorted(range(len(files)), key=lambda i: str(files[i].path.absolute()))
    seen: dict[str, int] = {}
    ranks = [0] * len(files)
    for i in order:
        seen[names[i]] = ranks[i] = seen.get(names[i], 0) + 1
    return ranks
