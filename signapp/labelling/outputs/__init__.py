"""Writers of the output formats: each takes a `Labelling` and a path to write to."""

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from signapp.labelling import ownership
from signapp.labelling.labeller import Labelling, TrackAlone
from signapp.labelling.outputs.annotate import write_annotated
from signapp.labelling.outputs.elan import write_eaf
from signapp.labelling.outputs.landmarks import (
    write_landmarks_csv,
    write_landmarks_npz,
    write_pose,
)
from signapp.labelling.outputs.subtitles import write_srt, write_vtt
from signapp.labelling.outputs.tables import write_frames_csv, write_json, write_segments_csv
from signapp.labelling.ownership import Record, Written
from signapp.labelling.settings import LabelSettings, file_digest
from signapp.system.files import claim, flush, temporary_path

Writer = Callable[[Any, Path, Path, LabelSettings], None]
"""Called with the labelling, the temporary path to write, its final path, and the settings.

Those that write landmarks take a `TrackAlone` too.
"""

WRITERS: dict[str, dict[str, Writer]] = {
    "csv": {".frames.csv": write_frames_csv, ".segments.csv": write_segments_csv},
    "srt": {".srt": write_srt},
    "vtt": {".vtt": write_vtt},
    "eaf": {".eaf": write_eaf},
    "json": {".json": write_json},
    "mp4": {".annotated.mp4": write_annotated},
    "npz": {".landmarks.npz": write_landmarks_npz},
    "landmarks-csv": {".landmarks.csv": write_landmarks_csv},
    "pose": {".pose": write_pose},
}


@dataclass(frozen=True)
class Result:
    """What became of the outputs.

    Attributes:
        paths: files that were written.
        kept: files that stand there and were left as they are, each with the line that says why.
    """

    paths: list[Path]
    kept: dict[Path, str]


def output_paths(stem: Path, formats: tuple[str, ...]) -> dict[Path, Writer]:
    """The files that a run writes for `stem` (a path without suffix) and what writes them."""
    return {
        stem.with_name(stem.name + suffix): writer
        for name in dict.fromkeys(formats)
        for suffix, writer in WRITERS[name].items()
    }


def write_outputs(
    labelling: Labelling | TrackAlone,
    stem: Path,
    settings: LabelSettings,
    *,
    video: str | None = None,
    overwrite: bool | Collection[Path] = False,
) -> Result:
    """Write the outputs; they take their places together, when the last one is complete.

    An output that stands there and is not ours to replace (see `signapp.labelling.ownership`) is
    left as it is; the others are written.

    Args:
        labelling: what to write.
        stem: output path without suffix.
        settings: formats, mode and font.
        video: `ownership.identity` of the video, if it is known already.
        overwrite: the user said that everything, or these files, may be replaced.

    Raises:
        OSError: a file cannot be written; then none is left.
        SignappError: an output cannot be made.
    """
    source = labelling.track.info.path
    video = video or ownership.identity(source)
    wanted = output_paths(stem, settings.formats)
    for target in wanted:
        target.exists()  # raises now, not half-way, where the name is too long for the system
    record = Record.load(ownership.record_path(stem))
    kept = ownership.kept(wanted, record, video, overwrite)
    with ExitStack() as stack:
        ready: dict[Path, Path] = {}
        for target in (t for t in wanted if t not in kept):
            ready[target] = stack.enter_context(_temporary(record.path, target))
            wanted[target](labelling, ready[target], target, settings)
            flush(ready[target])
        target_of = {path: target for target, path in ready.items()}
        # Looked at again: writing takes a while, and so did the tracking before it. What is not
        # there now must not be there either when its place is taken.
        standing = {target for target in ready if target.exists()}
        kept |= ownership.kept(ready, record, video, overwrite)
        made = {
            target: Written(file_digest(path), video, str(source.absolute()))
            for path, target in target_of.items()
            if target not in kept
        }
        _note_before(record, made)
        for target in list(made):
            try:
                if target in standing or overwrite is True:
                    ready[target].replace(target)
                else:
                    claim(ready[target], target)
            except FileExistsError:
                kept[target] = ownership.line(target, "appeared while the video was labelled")
                del made[target]
                record.files[target.name].pop()
    if made:
        record.files |= {target.name: [entry] for target, entry in made.items()}
        record.save()
    return Result(list(made), kept)


def _temporary(record: Path, target: Path) -> AbstractContextManager[Path]:
    # In the folder of the records, where every file is ours, so that what a killed run leaves
    # behind can be removed without a thought.
    target.parent.mkdir(parents=True, exist_ok=True)
    return temporary_path(record.parent, f"{record.stem}-", target.suffix)


def _note_before(record: Record, made: dict[Path, Written]) -> None:
    """Vouch for what is about to take its place, and for what it replaces."""
    if not made:
        return
    record.key, record.outcome = None, None
    for target, entry in made.items():
        record.files[target.name] = [*record.files.get(target.name, []), entry]
    record.save()


def remove_leftovers(stem: Path) -> None:
    """Remove what a killed run left unfinished; only files that signapp itself has named."""
    record = ownership.record_path(stem)
    for pattern in (f"{record.stem}-????????.*", f".{record.stem}-????????.json"):
        for leftover in record.parent.glob(pattern):
            leftover.unlink(missing_ok=True)
