"""Writers of the output formats: each takes a `Labelling` and a path to write to."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from signapp._files import atomic_path
from signapp.labelling.labeller import Labelling
from signapp.labelling.outputs.annotate import write_annotated
from signapp.labelling.outputs.elan import write_eaf
from signapp.labelling.outputs.subtitles import write_srt, write_vtt
from signapp.labelling.outputs.tables import write_frames_csv, write_json, write_segments_csv
from signapp.labelling.settings import LabelSettings

Writer = Callable[[Labelling, Path, Path, LabelSettings], None]
"""Called with the labelling, the temporary path to write, its final path, and the settings."""

WRITERS: dict[str, dict[str, Writer]] = {
    "csv": {".frames.csv": write_frames_csv, ".segments.csv": write_segments_csv},
    "srt": {".srt": write_srt},
    "vtt": {".vtt": write_vtt},
    "eaf": {".eaf": write_eaf},
    "json": {".json": write_json},
    "mp4": {".annotated.mp4": write_annotated},
}


def output_paths(stem: Path, formats: tuple[str, ...]) -> dict[Path, Writer]:
    """The files that a run writes for `stem` (a path without suffix) and what writes them."""
    return {
        stem.with_name(stem.name + suffix): writer
        for name in dict.fromkeys(formats)
        for suffix, writer in WRITERS[name].items()
    }


def write_outputs(labelling: Labelling, stem: Path, settings: LabelSettings) -> list[Path]:
    """Write all outputs; they take their places together, when the last one is complete.

    Raises:
        OSError: a file cannot be written; then none is left.
        SignappError: an output cannot be made.
    """
    wanted = output_paths(stem, settings.formats)
    for target in wanted:
        target.exists()  # raises now, not half-way, where the name is too long for the system
    with _together(list(wanted)) as temporaries:
        for temporary, (target, writer) in zip(temporaries, wanted.items(), strict=True):
            writer(labelling, temporary, target, settings)
    return list(wanted)


@contextmanager
def _together(targets: list[Path]) -> Iterator[list[Path]]:
    with ExitStack() as stack:
        yield [stack.enter_context(atomic_path(target)) for target in targets]
