"""One file's labelling as a piece of work that any process, here or elsewhere, can do."""

import errno
import functools
import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from signapp._files import leftovers, write_text
from signapp.errors import LabellingError, SignappError
from signapp.labelling.labeller import label
from signapp.labelling.outputs import output_paths, write_outputs
from signapp.labelling.settings import LabelSettings, file_digest, sha256
from signapp.recognition.catalog import find_model
from signapp.recognition.model import SignModel

Report = Callable[[int, int], None]
"""Called with frames done and the expected number (0 if unknown)."""

_RECORDS = ".signapp"


@dataclass(frozen=True)
class Job:
    """A file to label.

    Attributes:
        source: the video file.
        stem: output path without suffix.
        output: the folder of the run.
        settings: of the run.
        resume: skip the file if its outputs are there, made from the same contents and settings.
        size: bytes of the file, for estimating time.
    """

    source: Path
    stem: Path
    output: Path
    settings: LabelSettings
    resume: bool = False
    size: int = 0

    @property
    def record(self) -> Path:
        """Where it is noted that the file is done."""
        return (
            self.output
            / _RECORDS
            / f"{sha256(str(self.stem.relative_to(self.output)).encode())[:24]}.json"
        )

    @property
    def outputs(self) -> list[Path]:
        """The files that it makes."""
        return list(output_paths(self.stem, self.settings.formats))


@dataclass(frozen=True)
class Outcome:
    """How a job ended.

    Attributes:
        source: the video file.
        error: one line, None if it went well.
        warning: one line about something that the user should know although it went well.
        skipped: it had been done before.
        frames, with_hand: frames in all, and those in which a hand was found.
        duration_s: length of the video.
        segments: letters found.
        words: words found.
        wall_s: how long it took.
        outputs: files written.
    """

    source: str
    error: str | None = None
    warning: str | None = None
    skipped: bool = False
    frames: int = 0
    with_hand: int = 0
    duration_s: float = 0.0
    segments: int = 0
    words: tuple[str, ...] = ()
    wall_s: float = 0.0
    outputs: tuple[str, ...] = field(default=())


def run_job(job: Job, report: Report | None = None) -> Outcome:
    """Label one file. A failure that is the file's or the user's is returned, not raised."""
    start = time.perf_counter()
    try:
        outcome = _run(job, report)
    except SignappError as error:
        outcome = Outcome(str(job.source), error=str(error))
    except OSError as error:
        outcome = Outcome(str(job.source), error=_why(error, job))
    except MemoryError:
        outcome = Outcome(str(job.source), error=f"{job.source}: not enough memory for its frames")
    return replace(outcome, wall_s=time.perf_counter() - start)


def _run(job: Job, report: Report | None) -> Outcome:
    key = _key(job)
    if job.resume and (done := _finished(job, key)):
        return done
    model = _model(str(find_model(job.settings.language)))
    expected = 0

    def progress(frames: int) -> None:
        if report is not None:
            report(frames, expected)

    if report is not None:
        from signapp.video.reader import probe

        expected = probe(job.source).frame_count or 0
        report(0, expected)
    labelling = label(job.source, model, job.settings, progress=progress)
    job.record.unlink(missing_ok=True)  # it would vouch for outputs that are about to change
    paths = write_outputs(labelling, job.stem, job.settings)
    track = labelling.track
    problem = track.problem
    outcome = Outcome(
        source=str(job.source),
        warning=f"{job.source} is {problem}; labelled as far as it goes" if problem else None,
        frames=len(track),
        with_hand=int(track.present.any(axis=1).sum()),
        duration_s=track.end_s - float(track.times[0]),
        segments=len(labelling.segments),
        words=tuple(word.text for word in labelling.words),
        outputs=tuple(str(path) for path in paths),
    )
    sizes = {path.name: path.stat().st_size for path in paths}
    record = {"key": key, "sizes": sizes, "outcome": asdict(outcome)}
    write_text(job.record, json.dumps(record, ensure_ascii=False) + "\n")
    return outcome


def _key(job: Job) -> str:
    from signapp.video.opening import check_file

    check_file(job.source)
    settings = job.settings.digest(find_model(job.settings.language))
    # The path is part of it because the EAF and JSON files name the media file.
    return sha256(f"{file_digest(job.source)} {settings} {job.source.resolve()}".encode())


def _finished(job: Job, key: str) -> Outcome | None:
    try:
        record = json.loads(job.record.read_text(encoding="utf-8"))
        if record["key"] != key:
            return None
        for path in job.outputs:
            if path.stat().st_size != record["sizes"][path.name]:
                return None
        values = record["outcome"]
        values |= {"words": tuple(values["words"]), "outputs": tuple(values["outputs"])}
        return replace(Outcome(**values), skipped=True)
    except (OSError, ValueError, KeyError, TypeError):
        return None


@functools.lru_cache(maxsize=2)
def _model(path: str) -> SignModel:
    return SignModel(path)


def _why(error: OSError, job: Job) -> str:
    if error.errno == errno.ENOSPC:
        return f"{job.source}: no space left in {job.output}; free some and run again with --resume"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"{job.source}: may not write to {job.output}; choose another folder with --output"
    if error.errno == errno.ENAMETOOLONG:
        return f"{job.source}: name too long for the results' names; rename the file"
    return f"{job.source}: {error.strerror or error}"


def remove_leftovers(job: Job) -> None:
    """Remove the unfinished files of a job whose process was killed."""
    for path in [*job.outputs, job.record]:
        for leftover in leftovers(path):
            leftover.unlink(missing_ok=True)


def check_output_folder(folder: Path) -> None:
    """Make the output folder and check that it can be written.

    Raises:
        LabellingError: it cannot.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".signapp-write-test"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise LabellingError(
            f"cannot write to {folder} ({error.strerror}); choose another folder with --output"
        ) from error
