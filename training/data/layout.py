"""Which letter and which group a file of a folder stands for, by the folders that it lies in.

Read are ``LETTER/file`` and ``LETTER/GROUP/file``; the same inside ``train``, ``valid`` and
``test`` folders, as dataset sites hand them out, whose name is then the group; and, where the
language tells the letters, ``GROUP/LETTER/file``. Folders around all that (``dataset/dataset/…``,
``images/…``) are seen through. What can be read in two ways is refused.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from signapp.errors import DatasetError
from signapp.languages.names import name_key, normal
from signapp.system.scan import describe
from training.data.dataset import UNKNOWN_GROUP
from training.say import listed

Known = Callable[[str], bool]

_WORDS = """
data dataset datasets raw image images img imgs photo photos picture pictures pics frame frames
video videos media files letter letters sign signs class classes gesture gestures alphabet color
colour rgb mp_data
"""
_AROUND = frozenset(_WORDS.split())
_PARTS = {
    part: re.compile(f"(?:{names})(?:set|data|images?|imgs?)?")
    for part, names in (
        ("train", "train(?:ing)?"),
        ("valid", "val(?:id(?:ation)?)?|dev|eval(?:uation)?"),
        ("test", "test(?:ing)?|holdout"),
    )
}


@dataclass(frozen=True)
class Place:
    """A file with the name of its letter's folder, and its group.

    `under` is the folder whose sub-folders are the letters.
    """

    path: Path
    name: str
    group: str
    under: Path


@dataclass(frozen=True)
class _File:
    path: Path
    dirs: tuple[str, ...]


def place_files(
    folder: Path, paths: Iterable[Path], known: Known | None = None
) -> tuple[list[Place], list[str]]:
    """The letter and group of every file; lines about what was left out or seen through.

    Args:
        folder: the root.
        paths: files in it, at any depth.
        known: whether a name is a letter's, where the language is known.

    Raises:
        DatasetError: no file lies in a sub-folder, or the folders can be read in two ways.
    """
    files = [_File(path, path.relative_to(folder).parts[:-1]) for path in paths]
    notes: list[str] = []
    under, files = _through(folder, files, known, notes)
    names = sorted({f.dirs[0] for f in files})
    parts = {name: part for name in names if (part := _part(name)) and not _is(known, name)}
    if parts and len(parts) == len(names):
        return _by_part(under, files, known, notes), notes
    _refuse_mixture(under, files, names, parts)
    if _swapped(under, files, known):
        notes.append(
            f"{under}: read as SIGNER/LETTER, since {listed(names)} are no letters of the "
            "language and the folders in them are"
        )
        deep = [f for f in files if len(f.dirs) > 1]
        _left(under, [f for f in files if len(f.dirs) < 2], notes)
        return [Place(f.path, f.dirs[1], normal(f.dirs[0]), under / f.dirs[0]) for f in deep], notes
    return [_place(f, under, UNKNOWN_GROUP) for f in files], notes


def letter_like(name: str) -> bool:
    """Whether a name is so short that it hardly is a person, a part or a collection."""
    bare = [c for c in name_key(name) if not unicodedata.category(c).startswith("M")]
    return len(bare) <= 2


def _place(file: _File, under: Path, otherwise: str) -> Place:
    group = normal(file.dirs[1]) if len(file.dirs) > 1 else otherwise
    return Place(file.path, file.dirs[0], group, under)


def _through(
    folder: Path, files: list[_File], known: Known | None, notes: list[str]
) -> tuple[Path, list[_File]]:
    """See through folders around the letters; leave out what lies beside them."""
    start = folder
    while True:
        deep = [f for f in files if f.dirs]
        if not deep:
            raise DatasetError(
                f"{folder}: its {len(files)} files lie in no sub-folders; put each letter's files "
                "into a folder named by the letter, or, if this is one letter's folder, give the "
                "one above it"
            )
        _left(folder, [f for f in files if not f.dirs], notes)
        files = deep
        names = {f.dirs[0] for f in files}
        if len(names) > 1 or not _around(folder, next(iter(names)), files, known):
            if folder != start:
                notes.append(f"{start}: the letters' folders are those in {folder}")
            return folder, files
        folder /= next(iter(names))
        files = [_File(f.path, f.dirs[1:]) for f in files]


def _around(folder: Path, name: str, files: list[_File], known: Known | None) -> bool:
    below = {f.dirs[1] for f in files if len(f.dirs) > 1}
    if not below or _is(known, name):
        return False
    parts = {_part(b) for b in below} - {None}
    if name_key(name) in _AROUND or name_key(name) == name_key(folder.name) or len(parts) > 1:
        return True
    if _part(name):
        return False
    if known is not None:
        return any(known(b) for b in below)
    if letter_like(name) or any(len(f.dirs) == 1 for f in files):
        return False
    if all(letter_like(b) for b in below):
        return True
    # Some of a set's classes have longer names (space, nothing), a signer hardly one letter.
    if sum(letter_like(b) and not b.isdecimal() for b in below) > len(below) / 2:
        return True
    raise DatasetError(
        f"{folder}: is {name} a letter, and are {listed(sorted(below))} its signers, or are these "
        f"the letters? If they are, give {folder / name}; if not, say --language"
    )


def _by_part(under: Path, files: list[_File], known: Known | None, notes: list[str]) -> list[Place]:
    places: list[Place] = []
    bare: list[str] = []
    for part in sorted({f.dirs[0] for f in files}):
        inner = [_File(f.path, f.dirs[1:]) for f in files if f.dirs[0] == part]
        if not any(f.dirs for f in inner):
            bare.append(part)
            notes.append(
                f"{under / part}: left out its {len(inner)} files: they lie in no letter's folder"
            )
            continue
        base, inner = _inside(under / part, inner, known, notes)
        places += [_place(f, base, normal(part)) for f in inner]
    if not places:
        raise DatasetError(
            f"{under}: {listed(bare)} hold pictures but no letters' folders (made for detection, "
            "YOLO for one?); export the set for classification, one folder a letter"
        )
    parts = sorted({f.dirs[0] for f in files} - set(bare))
    notes.append(f"{under}: {listed(parts)} are read as parts, the folders in them as letters")
    return places


def _inside(
    folder: Path, files: list[_File], known: Known | None, notes: list[str]
) -> tuple[Path, list[_File]]:
    """See through the folders inside one part: ``train/images/A``, ``train/train/A``."""
    while True:
        deep = [f for f in files if f.dirs]
        _left(folder, [f for f in files if not f.dirs], notes)
        files = deep
        names = {f.dirs[0] for f in files}
        name = next(iter(names), "")
        around = len(names) == 1 and not _is(known, name) and (
            name_key(name) in _AROUND or _part(name) or name_key(name) == name_key(folder.name)
        )  # fmt: skip
        if not around or not any(len(f.dirs) > 1 for f in files):
            if around:
                raise DatasetError(
                    f"{folder / name} holds pictures but no letters' folders (made for detection, "
                    "YOLO for one?); export the set for classification, one folder a letter"
                )
            return folder, files
        folder /= name
        files = [_File(f.path, f.dirs[1:]) for f in files]


def _refuse_mixture(
    under: Path, files: list[_File], names: list[str], parts: dict[str, str]
) -> None:
    others = [name for name in names if name not in parts]
    keys = {name_key(name) for name in others}
    doubled = [
        part for part in parts
        if any(f.dirs[0] == part and len(f.dirs) > 1 and name_key(f.dirs[1]) in keys for f in files)
    ]  # fmt: skip
    if len(set(parts.values())) > 1 or doubled:
        raise DatasetError(
            f"{under}: {listed(sorted(parts))} look like parts of a dataset, but "
            f"{listed(others)} stand beside them; put the parts alone into one folder, or every "
            "letter's files into its own"
        )


def _swapped(under: Path, files: list[_File], known: Known | None) -> bool:
    """Whether the letters stand below the signers."""
    upper = {f.dirs[0] for f in files}
    lower: dict[str, set[str]] = {}
    for file in files:
        if len(file.dirs) > 1:
            lower.setdefault(file.dirs[1], set()).add(file.dirs[0])
    if not lower:
        return False
    if known is not None:
        return not any(known(name) for name in upper) and all(known(name) for name in lower)
    letters = all(letter_like(name) and not name.isdecimal() for name in lower)
    signers = all(not letter_like(name) or name.isdecimal() for name in upper)
    everywhere = all(len(f.dirs) > 1 for f in files) and any(len(w) > 1 for w in lower.values())
    if letters and signers and everywhere:
        raise DatasetError(
            f"{under}: are {listed(sorted(upper))} the letters, or {listed(sorted(lower))} in "
            "them? Say --language, or put the letters' folders on top (LETTER/SIGNER)"
        )
    return False


def _left(folder: Path, files: list[_File], notes: list[str]) -> None:
    if files:
        what = describe(f.path for f in files)
        notes.append(f"{folder}: left out {what}: not in a letter's folder")


def _is(known: Known | None, name: str) -> bool:
    return known is not None and known(name)


def _part(name: str) -> str | None:
    """Which part of a split dataset a name such as ``asl_alphabet_train`` says, if any."""
    for word in re.split(r"[\W_\d]+", name_key(name)):
        for part, pattern in _PARTS.items():
            if pattern.fullmatch(word):
                return part
    return None
