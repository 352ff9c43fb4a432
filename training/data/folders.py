"""Folders of images or videos, one sub-folder a letter, as datasets.

Layout
    ``LETTER/picture.jpg`` or ``LETTER/GROUP/picture.jpg``: with the second, the group (who signs,
    or which sitting) is known and splits can respect it. Videos and animations likewise; each is
    then one recording. ``train/LETTER/…`` and the like: see `training.data.layout`. Names that
    begin with a dot are hidden and passed over; everything else that is not read is told.

Names of the sub-folders
    Letters, in any of the ways that `training.data.labels` reads.

``MP_Data/SIGN/SEQUENCE/FRAME.npy``, landmarks of MediaPipe Holistic, is read as well
(`training.data.holistic`).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from signapp.errors import DatasetError
from signapp.landmarks.features import N_FEATURES, FloatArray, extract_features
from signapp.languages import Language
from signapp.settings import FULL
from signapp.system.scan import describe, scan
from signapp.teaching.importing import left_out
from signapp.video.suffixes import MEDIA_SUFFIXES
from training.data.dataset import UNKNOWN_GROUP, Dataset, make_dataset
from training.data.file_groups import group_of
from training.data.holistic import DEFAULT_ASPECT, SUFFIX, read_holistic, recordings
from training.data.labels import resolve, shows_no_sign, without_hands
from training.data.layout import Place, place_files
from training.data.looking import CHUNK, Rows, look
from training.say import Report, listed, say

__all__ = ["Extracted", "MediaFile", "extract", "list_media", "look_through"]

_NAMED = 20
"""So many files with problems are named; more are counted."""


@dataclass(frozen=True)
class MediaFile:
    """One picture or video of a folder, with the label and group that its path gives."""

    path: str
    label: str
    group: str


@dataclass(frozen=True, eq=False)
class Extracted:
    """What a folder gave: its rows, and the files that gave none because they are unreadable."""

    data: Dataset
    unreadable: list[MediaFile]


def list_media(
    folder: Path,
    language: Language | None = None,
    *,
    report: Report = say,
    strangers: bool = False,
) -> list[MediaFile]:
    """The files of a folder (layout: see the module docstring), sorted.

    Args:
        folder: where to look; linked folders are entered.
        language: to understand the folders' names; without it they are the labels.
        report: called with one line for all that is left out or read in an unusual way.
        strangers: keep the files of names that the language does not know, for counting.

    Raises:
        DatasetError: no folder, no sub-folders with pictures or videos, a layout that can be read
            in two ways, or not one name that the language knows.
    """
    pictures, numbers = _scan(folder, report)
    files = pictures or sorted(set(recordings(folder, numbers).values()))
    return _listed(folder, files, language, report, strangers)


def _scan(folder: Path, report: Report) -> tuple[list[Path], list[Path]]:
    """Pictures and videos; or, where there are none, files of landmarks."""
    if not folder.is_dir():
        raise DatasetError(f"no folder at {folder}; check the path")
    found = scan(folder, MEDIA_SUFFIXES)
    numbers = [p for p in found.left_out if p.suffix.lower() == SUFFIX and not found.files]
    found.left_out = [p for p in found.left_out if p not in set(numbers)]
    if not found.files and not numbers:
        inside = describe(found.left_out) if found.left_out else "nothing"
        known = ", ".join(sorted(suffix[1:] for suffix in MEDIA_SUFFIXES))
        raise DatasetError(
            f"{folder}: no pictures or videos in its sub-folders, but {inside}; "
            f"signapp reads {known}"
        )
    for line in left_out(folder, found):
        report(line)
    return found.files, numbers


def _listed(
    folder: Path, paths: list[Path], language: Language | None, report: Report, strangers: bool
) -> list[MediaFile]:
    places, notes = place_files(folder, paths, _known(language))
    for line in notes:
        report(line)
    counts: dict[str, int] = {}
    for place in places:
        counts[place.name] = counts.get(place.name, 0) + 1
    letters = None if language is None else language.letters
    name = "" if language is None else language.name
    found = resolve(counts, letters, str(folder), name)
    for line in found.notes:
        report(line)
    if found.unknown and not strangers:
        if len(found.unknown) == len(counts):
            raise DatasetError(
                f"{folder}: {name} has no letter {listed(found.unknown)}; name the folders "
                "by the labels of its data file, or by class number from 0"
            )
        many = sum(counts[name] for name in found.unknown)
        report(
            f"{folder}: left out {listed(found.unknown)} ({many} files): {name} has no such letter"
        )
        places = [place for place in places if place.name not in found.unknown]
    _tell_empty(places, counts, report)
    return [
        MediaFile(str(place.path), found.label_of[place.name], place.group)
        for place in sorted(places, key=lambda place: place.path)
    ]


def _known(language: Language | None) -> Callable[[str], bool] | None:
    if language is None:
        return None
    names = language.names
    return lambda name: bool(names.find(name))


def _tell_empty(places: list[Place], counts: Mapping[str, int], report: Report) -> None:
    """Say which letters' folders hold nothing that can be read."""
    for under in sorted({place.under for place in places}):
        try:
            names = [d.name for d in under.iterdir() if d.is_dir() and not d.name.startswith(".")]
        except OSError:
            continue
        empty = sorted(name for name in names if name not in counts)
        if empty:
            report(f"{under}: nothing to read in {listed(empty)}")


def extract(
    folder: Path,
    *,
    language: Language | None = None,
    thorough: bool = False,
    processes: int | None = None,
    parts: Path | None = None,
    groups: Mapping[str, str] | None = None,
    aspect: float | None = None,
    tracker: str = FULL,
    progress: Callable[[int, int], None] | None = None,
    report: Report = say,
) -> Dataset:
    """The rows of a folder: see `look_through`."""
    return look_through(
        folder, language=language, thorough=thorough, processes=processes, parts=parts,
        groups=groups, aspect=aspect, tracker=tracker, progress=progress, report=report,
    ).data  # fmt: skip


def look_through(
    folder: Path,
    *,
    language: Language | None = None,
    thorough: bool = False,
    processes: int | None = None,
    parts: Path | None = None,
    groups: Mapping[str, str] | None = None,
    aspect: float | None = None,
    tracker: str = FULL,
    strangers: bool = False,
    progress: Callable[[int, int], None] | None = None,
    report: Report = say,
) -> Extracted:
    """Run the hand tracker over a folder of images or videos.

    A file without a hand gives one row of zeros, so that misses are counted.

    Args:
        folder: see the module docstring.
        language: to understand the folders' names; without it they are the labels.
        thorough: several views of each picture (see `training.data.views`), one row a view that
            shows a hand, all with the same item number. Videos are not changed by it.
        processes: how many; by default one for each core, at most 4; 1 works in this process.
        parts: folder for finished pieces: a run that was interrupted goes on from them.
        groups: from `training.data.file_groups.read_groups`, in place of the folders' own; a file
            that it does not name keeps the one of its folder.
        aspect: width / height of the pictures behind ``.npy`` landmarks, which do not say it.
        tracker: see `kind` of `HandTracker`.
        strangers: keep the files of names that the language does not know, for counting.
        progress: called with (files done, files in all).
        report: called with one line for each file that cannot be read, and for all that is left
            out or read in an unusual way. By default standard error gets them.

    Raises:
        DatasetError: see `list_media`; or no file could be read.
    """
    pictures, numbers = _scan(folder, report)
    if numbers:
        unit = recordings(folder, numbers)
        units = _listed(folder, sorted(set(unit.values())), language, report, strangers)
        return _from_landmarks(folder, unit, _grouped(folder, units, groups), aspect, report)
    media = _listed(folder, pictures, language, report, strangers)
    media = _grouped(folder, media, groups)
    rows = look(
        [f.path for f in media], thorough=thorough, processes=processes, parts=parts,
        tracker=tracker,
    )  # fmt: skip
    return _from_pictures(folder, media, rows, progress, report)


def _grouped(
    folder: Path, files: list[MediaFile], groups: Mapping[str, str] | None
) -> list[MediaFile]:
    if groups is None:
        return files
    files = [replace(f, group=group_of(groups, f.path, f.group)) for f in files]
    if all(f.group == UNKNOWN_GROUP for f in files):
        raise DatasetError(
            f"{folder}: none of its files is named in the groups; their paths must end alike, "
            f"such as {'/'.join(Path(files[0].path).parts[-2:])}"
        )
    return files


def _from_pictures(
    folder: Path,
    files: list[MediaFile],
    looked: Iterator[Rows],
    progress: Callable[[int, int], None] | None,
    report: Report,
) -> Extracted:
    pieces: list[Rows] = []
    done = said = 0
    for rows in looked:
        pieces.append(rows)
        done = min(done + CHUNK, len(files))
        for problem in rows.problems[: max(0, _NAMED - said)]:
            report(problem)
        said += len(rows.problems)
        if progress is not None:
            progress(done, len(files))
    if said > _NAMED:
        report(f"{folder}: and {said - _NAMED} more such files")
    file = np.concatenate([p.file + i * CHUNK for i, p in enumerate(pieces)])
    lost = np.concatenate([p.lost + i * CHUNK for i, p in enumerate(pieces)])
    moving = np.concatenate([p.moving for p in pieces])
    return _extracted(
        folder,
        files,
        np.concatenate([p.landmarks for p in pieces]),
        np.concatenate([p.aspect for p in pieces]),
        file,
        # Frames of a video are samples of their own; views of a picture are one sample.
        np.where(moving, len(files) + np.arange(len(file)), file),
        [files[i] for i in lost],
        report,
    )


def _from_landmarks(
    folder: Path,
    unit: Mapping[Path, Path],
    units: list[MediaFile],
    aspect: float | None,
    report: Report,
) -> Extracted:
    number = {file.path: i for i, file in enumerate(units)}
    paths = [path for path in unit if str(unit[path]) in number]
    frames = read_holistic(paths)
    for problem in frames.problems[:_NAMED]:
        report(problem)
    if len(frames.problems) > _NAMED:
        report(f"{folder}: and {len(frames.problems) - _NAMED} more such files")
    ratio = aspect or DEFAULT_ASPECT
    report(
        f"{folder}: landmarks of MediaPipe Holistic; their pictures are taken as not mirrored "
        f"and {ratio:.2f} times as wide as high ('extract --aspect' takes another shape)"
    )
    if frames.one_hand:
        report(f"{folder}: files of {N_FEATURES // 2} numbers are taken as the right hand")
    of = np.array([number[str(unit[path])] for path in paths], np.int64)
    file = of[frames.file]
    return _extracted(
        folder,
        units,
        frames.landmarks,
        np.full(len(file), ratio, np.float32),
        file,
        np.arange(len(file)),
        [replace(units[of[i]], path=str(paths[i])) for i in frames.lost],
        report,
    )


def _extracted(
    folder: Path,
    files: list[MediaFile],
    landmarks: FloatArray,
    aspect: FloatArray,
    file: NDArray[np.int64],
    items: NDArray[np.int64],
    unreadable: list[MediaFile],
    report: Report,
) -> Extracted:
    if len(file) == 0:
        raise DatasetError(f"{folder}: none of its {len(files)} files could be read")
    data = make_dataset(
        extract_features(landmarks, aspect),
        np.array([f.label for f in files])[file],
        folder.resolve().name,
        groups=np.array([f.group for f in files])[file],
        aspect=aspect,
        items=items,
        sequences=file,
    )
    _tell_useless(folder, files, data, report)
    return Extracted(data, unreadable)


def _tell_useless(folder: Path, files: list[MediaFile], data: Dataset, report: Report) -> None:
    """Say of which letters there is no row, or none with a hand."""
    none = sorted({f.label for f in files} - set(data.classes))
    if none:
        report(f"{folder}: no file of {listed(none)} could be read")
    useless = without_hands(data)
    for labels, use in (
        ([x for x in useless if shows_no_sign(x)], "taken as 'no letter'; training leaves it out"),
        ([x for x in useless if not shows_no_sign(x)], "it cannot be learnt from these"),
    ):
        if labels:
            rows = int(np.isin(data.labels, labels).sum())
            report(f"{folder}: no hand in any of the {rows} rows of {listed(labels)}: {use}")
