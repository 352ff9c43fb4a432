"""What the user named on the command line, as a list of video files with output names."""

import glob
import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from signapp.errors import LabellingError
from signapp.labelling.lists import read_lines
from signapp.system.scan import describe, scan
from signapp.video.suffixes import VIDEO_SUFFIXES

_GLOB_SIGNS = frozenset("*?[")
_QUOTES = (('"', '"'), ("'", "'"), ("“", "”"), ("‘", "’"), ("«", "»"))
_ANNOTATED = ".annotated.mp4"


@dataclass(frozen=True)
class InputFile:
    """A file to label; `relative` is its place below the output folder, with suffix."""

    path: Path
    relative: Path


@dataclass
class Inputs:
    """What was found.

    Attributes:
        files: to label, each once, in order.
        notes: lines about what is left out of folders.
        problems: lines about entries that lead to nothing; the others are good all the same.
    """

    files: list[InputFile] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def expand_inputs(inputs: Iterable[str], list_files: Iterable[Path] = ()) -> Inputs:
    """Expand files, folders (with their sub-folders), globs and list files, each file once.

    A folder's sub-folders are kept below the output folder. What names an existing file is that
    file, whatever signs are in it. A name that does not exist is kept as it is, so that it is
    reported like any other file that cannot be read.

    Args:
        inputs: as typed; a file, a folder, a glob, or ``@list.txt``.
        list_files: text files with one such entry a line; relative entries are relative to the
            list file.

    Raises:
        LabellingError: nothing was named.
    """
    found = Inputs()
    for text in inputs:
        if text.startswith("@") and not _there(Path(text)):
            _read_list(Path(text[1:]), found)
        else:
            _expand(text, Path(), found)
    for path in list_files:
        _read_list(path, found)
    once: dict[str, InputFile] = {}
    for file in found.files:
        once.setdefault(os.path.abspath(file.path), file)  # noqa: PTH100 - takes ".." out as well
    found.files = list(once.values())
    if not found.files and not found.problems:
        raise LabellingError("no-videos-given")
    return found


def _there(path: Path) -> bool:
    try:
        return path.exists() or path.is_symlink()
    except (OSError, ValueError):  # too long, a null byte
        return False


def _read_list(path: Path, found: Inputs) -> None:
    try:
        lines = read_lines(path, "the list")
    except LabellingError as error:
        found.problems.append(str(error))
        return
    for line in lines:
        entry = line.strip()
        if entry and _there(path.parent / line):  # blanks at the ends may belong to the name
            _expand(line, path.parent, found)
        elif entry and (not entry.startswith("#") or _there(path.parent / entry)):
            _expand(entry, path.parent, found)


def _expand(text: str, base: Path, found: Inputs) -> None:
    """Add what one entry names; relative to `base`."""
    if not text.strip():
        found.problems.append("an input has no name; give a file, a folder or a pattern")
        return
    for reading in _readings(text, base):
        path = base / reading
        if _there(path):
            if path.is_dir():
                _folder(path, found)
            else:
                found.files.append(InputFile(path, Path(path.name)))
            return
    bare = _unquoted(text)
    if _GLOB_SIGNS & set(bare) and "://" not in bare:
        found.files += (matches := _matches(bare, base))
        if not matches:
            found.problems.append(f"no file matches {base / bare}; check the pattern")
        return
    # Reported in its turn as a file that is not there.
    path = base / list(_readings(text, base))[-1]
    name = path.name
    found.files.append(InputFile(path, Path("unreadable" if "\0" in name else name or "unnamed")))


def _readings(text: str, base: Path) -> Iterable[str]:
    """How an entry may be meant, the plainest first."""
    yield text
    bare = _unquoted(text)
    if bare != text:
        yield bare
    if bare.lower().startswith("file:"):
        yield _of_url(bare)
    elif os.sep == "/" and "\\" in bare.strip("\\") and _there(base / bare.replace("\\", "/")):
        yield bare.replace("\\", "/")
    elif bare.startswith("~"):
        try:
            yield str(Path(bare).expanduser())
        except (RuntimeError, ValueError):  # no such user
            yield bare


def _unquoted(text: str) -> str:
    for before, after in _QUOTES:
        if len(text) > 2 and text.startswith(before) and text.endswith(after):
            return text[1:-1]
    return text


def _of_url(text: str) -> str:
    try:
        return url2pathname(urlsplit(text).path)
    except ValueError:
        return text


def _matches(pattern: str, base: Path) -> list[InputFile]:
    try:
        where = Path(pattern).expanduser()
    except (RuntimeError, ValueError):
        where = Path(pattern)
    # The place of a list is no pattern, even if its name has such signs.
    root = "" if where.is_absolute() or base == Path() else str(base)
    try:
        names = sorted(glob.glob(str(where), root_dir=root or None, recursive=True))  # noqa: PTH207
        paths = [Path(root) / name for name in names]
        return [InputFile(path, Path(path.name)) for path in paths if path.is_file()]
    except (OSError, ValueError):
        return []


def _folder(folder: Path, found: Inputs) -> None:
    try:
        content = scan(folder, VIDEO_SUFFIXES)
    except (OSError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or "its sub-folders go too deep"
        found.problems.append(f"cannot look into {folder}: {reason}")
        return
    files = [path for path in content.files if not path.name.lower().endswith(_ANNOTATED)]
    annotated = len(content.files) - len(files)
    for closed in content.closed:
        found.problems.append(f"cannot look into the folder {closed}; check its permissions")
    left_out = []
    if content.left_out:
        left_out.append(f"{describe(content.left_out)} (not videos)")
    if annotated:
        left_out.append(f"{annotated} *{_ANNOTATED} (made by signapp; name one to label it)")
    if files:
        found.files += [InputFile(path, path.relative_to(folder)) for path in files]
        found.notes += [f"left out of {folder}: {' and '.join(left_out)}"] if left_out else []
    elif not content.closed or left_out:
        only = f", only {' and '.join(left_out)}" if left_out else ""
        found.problems.append(f"the folder {folder} holds no video files{only}")


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
        stems.append(stem)
    # "a.mp4", named so because of "a.mov", and "a.mp4.mkv" without its suffix.
    taken = Counter(str(stem).casefold() for stem in stems)
    for i, file in enumerate(files):
        if taken[str(stems[i]).casefold()] > 1:
            stems[i] = file.relative.with_name(f"{file.relative.name}-{ranks[i]}")
    return [output / stem for stem in stems]


def _ranks(files: list[InputFile], names: list[str]) -> list[int]:
    """Number of each file among those of one name, by path, so that order does not matter."""
    order = sorted(range(len(files)), key=lambda i: str(files[i].path.absolute()))
    seen: dict[str, int] = {}
    ranks = [0] * len(files)
    for i in order:
        seen[names[i]] = ranks[i] = seen.get(names[i], 0) + 1
    return ranks
