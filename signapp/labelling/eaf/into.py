"""Merging a labelling into an ELAN file on the disk, which is copied first."""

import dataclasses
import itertools
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from signapp.errors import LabellingError, Message, reason
from signapp.labelling.eaf.merge import PREFIX, linked_media, merged, standing
from signapp.labelling.labeller import Labelling
from signapp.labelling.outputs.elan import build_eaf
from signapp.system.files import write_bytes

_ATTEMPTS = 3


@dataclass(frozen=True)
class Merged:
    """What became of a merge.

    Attributes:
        path: the ELAN file.
        backup: the copy of it as it was before, None where nothing had to be changed.
        notes: what the user should know.
    """

    path: Path
    backup: Path | None
    notes: tuple[Message, ...] = ()


def why_not(path: Path, prefix: str = PREFIX) -> LabellingError | None:
    """Why our tiers in a file must not be replaced unless the user says so, None if they may be.

    Raises:
        LabellingError: the file cannot be merged into, whatever the user says.
    """
    there = standing(_read(path), path, prefix)
    if there.blocked is not None:
        raise there.blocked
    if there.changed:
        return LabellingError("eaf-tiers-changed", path=path, tier=there.names[0])
    return None


def done_before(path: Path, key: str, prefix: str = PREFIX) -> bool:
    """Whether a run with this key wrote the tiers that are there.

    Raises:
        LabellingError: the file cannot be read.
    """
    there = standing(_read(path), path, prefix)
    return bool(there.names) and there.key == key


def merge_into(
    path: Path,
    labelling: Labelling,
    *,
    prefix: str = PREFIX,
    key: str = "",
    overwrite: bool = False,
) -> Merged:
    """Put the tiers of a labelling into an ELAN file, in place of our own from before.

    The file as it was is kept beside it, under a name that nothing has. A link stays a link.

    Raises:
        LabellingError: it is no ELAN file, our tiers in it were changed since and `overwrite` is
            false, or it cannot be written.
    """
    for _ in range(_ATTEMPTS):
        data = _read(path)
        refused = why_not(path, prefix)
        if refused is not None and not overwrite:
            raise refused
        source = labelling.track.info.path
        origin, notes = _origin(data, path, source)
        shifted, early = _shifted(labelling, origin)
        if early:
            notes.append(Message("eaf-before-start", path=path, count=early))
        new = merged(data, path, build_eaf(shifted), prefix, key)
        if new == data:
            return Merged(path, None, tuple(notes))
        try:
            backup = _back_up(path, data)
            # Labelling takes a while: ELAN may have saved in the meantime.
            if path.read_bytes() != data:
                backup.unlink()
                continue
            write_bytes(path, new)
        except OSError as error:
            raise LabellingError("unwritable", path=path, reason=reason(error)) from error
        return Merged(path, backup, tuple(notes))
    raise LabellingError("eaf-in-use", path=path)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise LabellingError("unreadable", path=path, reason=reason(error)) from error


def _back_up(path: Path, data: bytes) -> Path:
    stem = f"{path.name}.before-signapp-{datetime.now():%Y%m%d-%H%M%S}"
    for number in itertools.count(1):
        backup = path.with_name(stem + (f"-{number}" if number > 1 else ""))
        try:
            write_bytes(backup, data, replace=False)
        except FileExistsError:
            continue
        return backup
    raise AssertionError


def _origin(data: bytes, path: Path, video: Path) -> tuple[int, list[Message]]:
    """Milliseconds of the video at which the file's time begins."""
    media = linked_media(data, path)
    names = [address.replace("\\", "/").rsplit("/", 1)[-1] for address, _ in media]
    for name, (_, origin) in zip(names, media, strict=True):
        if name.casefold() == video.name.casefold():
            return origin, []
    if not names:
        return 0, []
    return 0, [Message("eaf-other-media", path=path, names=", ".join(names), video=video.name)]


def _shifted(labelling: Labelling, origin: int) -> tuple[Labelling, int]:
    """The labelling on the file's clock, and how many letters lie before its beginning."""
    if not origin:
        return labelling, 0
    info = labelling.track.info
    begin = info.player_start_s + origin / 1000
    segments = [s for s in labelling.segments if s.end_s > begin]
    words = [w for w in labelling.words if w.end_s > begin]
    marks = tuple(m for m in labelling.marks if m.end_s > begin)
    signs = tuple(s for s in labelling.signs if s.end_s > begin)
    info = dataclasses.replace(info, player_start_s=begin)
    track = dataclasses.replace(labelling.track, info=info)
    shifted = dataclasses.replace(
        labelling, segments=segments, words=words, marks=marks, signs=signs, track=track
    )
    return shifted, len(labelling.segments) - len(segments)
