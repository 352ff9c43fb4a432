"""One file's labelling as a piece of work that any process, here or elsewhere, can do."""

import contextlib
import errno
import functools
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from signapp.errors import LabellingError, SignappError, reason
from signapp.labelling import going_on, ownership
from signapp.labelling.bystanders import bystanders_line
from signapp.labelling.hints import hint_line
from signapp.labelling.labeller import Labelling, TrackAlone, label, region_of, track_alone
from signapp.labelling.outputs import output_paths, remove_leftovers, write_outputs
from signapp.labelling.ownership import Record
from signapp.labelling.profile import LabelProfile, model_for
from signapp.labelling.settings import LabelSettings, file_digest, sha256
from signapp.labelling.signer import signer_line
from signapp.labelling.stretches import Sighting, Stretch, join, plan, track_stretch
from signapp.landmarks.region import Region
from signapp.recognition.catalog import find_model
from signapp.recognition.model import SignModel
from signapp.signs.book import load_book
from signapp.spotting.spotter import SignBook
from signapp.system.files import leftovers

Result = TypeVar("Result")
Report = Callable[[int, int], None]
"""Called with frames done and the expected number (0 if unknown)."""


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
        overwrite: replace outputs that are not ours to replace too.
        elan: which annotations to go on with, and which ELAN file to merge into, if any.
        watched: somebody looks on, and is to be told of letters as they are found.
    """

    source: Path
    stem: Path
    output: Path
    settings: LabelSettings
    resume: bool = False
    size: int = 0
    overwrite: bool = False
    elan: going_on.GoingOn = going_on.NOTHING
    watched: bool = False

    @property
    def record(self) -> Path:
        """Where it is noted what was written, and that the file is done."""
        return ownership.record_path(self.stem)

    @property
    def older_record(self) -> Path:
        """Where earlier versions noted it: in the folder of the run alone."""
        name = str(self.stem.relative_to(self.output)).encode("utf-8", "surrogatepass")
        return self.output / ownership.FOLDER / f"{sha256(name)[:24]}.json"

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
        kept: for every output that was left as it stood because it is not ours to replace, one
            line that says why.
        notes: lines about what the user should know of it and need do nothing about.
        skipped: it had been done before.
        frames, with_hand: frames in all, and those in which a hand was found.
        duration_s: length of the video.
        segments: letters and signs found.
        words: words found.
        wall_s: how long it took.
        outputs: files written.
        profile: whose samples were used beside the model, or "".
    """

    source: str
    error: str | None = None
    warning: str | None = None
    kept: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    skipped: bool = False
    frames: int = 0
    with_hand: int = 0
    duration_s: float = 0.0
    segments: int = 0
    words: tuple[str, ...] = ()
    wall_s: float = 0.0
    outputs: tuple[str, ...] = field(default=())
    profile: str = ""

    @property
    def failed(self) -> bool:
        """Whether something that was asked for was not done."""
        return self.error is not None or bool(self.kept)


@dataclass(frozen=True)
class Parts:
    """How a job's file is cut, to be tracked by several processes.

    Attributes:
        stretches: in order.
        region: where the chosen signer's hands are.
        expected: frames of the whole file, 0 if unknown.
    """

    stretches: tuple[Stretch, ...]
    region: Region | None
    expected: int


@dataclass(frozen=True, eq=False)
class Tracked:
    """What was found in the stretches of a file, in order, and the region."""

    sightings: tuple[Sighting, ...]
    region: Region | None


def run_job(
    job: Job,
    report: Report | None = None,
    tracked: Tracked | None = None,
    so_far: Callable[[str], object] | None = None,
) -> Outcome:
    """Label one file. Whatever goes wrong with it is returned, not raised.

    Not only the errors of this package: a decoder, a tracker, a model or a writer may raise
    anything for an odd file, and that must not end the files after it.

    Args:
        tracked: the file's stretches, where it has been tracked already.
        so_far: told of letters now and then, if the job is watched.
    """
    start = time.perf_counter()
    outcome = _guarded(job, lambda: _run(job, report, tracked, so_far if job.watched else None))
    return replace(outcome, wall_s=time.perf_counter() - start)


def prepare(
    job: Job,
    most: int,
    report: Report | None = None,
    so_far: Callable[[str], object] | None = None,
) -> Outcome | Parts:
    """Cut the file of a job into `most` stretches or fewer; a file left whole is labelled."""

    def work() -> Parts | None:
        video, key = _key(job)
        record = _record(job)
        if job.resume and _finished(job, key, video, record):
            return None
        kept = ownership.kept(job.outputs, record, video, job.overwrite)
        if job.outputs and len(kept) == len(job.outputs):
            return None
        stretches = plan(job.source, most)
        if len(stretches) < 2:
            return None
        if not job.settings.landmarks_only:
            find_model(job.settings.language)  # said before the work is done for nothing
        expected = probe(job.source).frame_count or 0
        return Parts(tuple(stretches), region_of(job.source, job.settings), expected)

    from signapp.video.reader import probe

    return _guarded(job, work) or run_job(job, report, so_far=so_far)


def run_stretch(
    job: Job, stretch: Stretch, region: Region | None, report: Callable[[int], None]
) -> Outcome | Sighting:
    """Track a stretch of a job's file; an outcome if something went wrong with it."""
    settings = job.settings
    return _guarded(
        job,
        lambda: track_stretch(
            job.source,
            stretch,
            progress=report,
            threads=settings.threads,
            hand_model=settings.hand_model,
            region=region,
            tracker=settings.tracker,
        ),
    )


def _guarded(job: Job, work: Callable[[], Result]) -> Result | Outcome:
    try:
        return work()
    except SignappError as error:
        return Outcome(str(job.source), error=str(error))
    except OSError as error:
        return Outcome(str(job.source), error=_why(error, job))
    except MemoryError:
        return Outcome(str(job.source), error=f"{job.source}: not enough memory for its frames")
    except (KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:  # noqa: BLE001 - see `run_job`
        return Outcome(
            str(job.source),
            error=f"{job.source} could not be worked on ({reason(error)}); please report this, if "
            "possible with the file",
        )


def _run(
    job: Job,
    report: Report | None,
    tracked: Tracked | None,
    so_far: Callable[[str], object] | None,
) -> Outcome:
    video, key = _key(job)
    record = _record(job)
    if job.resume and job.elan.done_before(key):
        if not job.outputs:
            return Outcome(str(job.source), skipped=True)
        if done := _finished(job, key, video, record):
            return done
    # Said before the work is done for nothing; looked at once more when the outputs are written.
    kept = ownership.kept(job.outputs, record, video, job.overwrite)
    kept |= job.elan.kept(job.overwrite)
    if len(kept) == len(job.outputs) + (job.elan.into is not None):
        return Outcome(str(job.source), kept=tuple(kept.values()))
    expected = 0

    def progress(frames: int) -> None:
        if report is not None:
            report(frames, expected)

    track = None
    if tracked is not None:
        track = join(job.source, tracked.sightings, tracked.region, job.settings.tracker)
    if report is not None and track is None:
        from signapp.video.reader import probe

        expected = probe(job.source).frame_count or 0
        report(0, expected)
    labelling: Labelling | TrackAlone
    lines: Sequence[str] = ()
    if job.settings.landmarks_only:
        done_already = None if track is None else TrackAlone(track)
        labelling = done_already or track_alone(job.source, job.settings, progress=progress)
    else:
        model = _model(str(find_model(job.settings.language)), job.settings.profile)
        signs = _book(model, job.settings.signs) if job.settings.signs else None
        found = label(
            job.source, model, job.settings, progress=progress, track=track, signs=signs,
            so_far=so_far and (lambda letters: so_far(letters.tail)),
        )  # fmt: skip
        labelling, lines = job.elan.begin(found)
    result = write_outputs(labelling, job.stem, job.settings, video=video, overwrite=job.overwrite)
    merged: Sequence[Path] = ()
    unmerged: Mapping[Path, str] = {}
    more: Sequence[str] = ()
    if isinstance(labelling, Labelling):
        merged, unmerged, more = job.elan.end(labelling, key, job.overwrite)
    track = labelling.track
    problem = track.problem
    notes = [f"{job.source}: {bystanders_line(track.crowded)}"] if track.crowded else []
    if isinstance(labelling, Labelling) and labelling.hint:
        notes.append(f"{job.source}: {hint_line(labelling.hint)}")
    if job.settings.signer and (line := signer_line(job.settings.signer, track.region)):
        notes.insert(0, f"{job.source}: {line}")
    outcome = Outcome(
        source=str(job.source),
        warning=f"{job.source} is {problem}; labelled as far as it goes" if problem else None,
        notes=(*notes, *lines, *more),
        frames=len(track),
        with_hand=int(track.present.any(axis=1).sum()),
        duration_s=track.end_s - float(track.times[0]),
        segments=_count(labelling),
        words=tuple(word.text for word in labelling.words),
        outputs=tuple(str(path) for path in (*result.paths, *merged)),
        profile=job.settings.profile.name if job.settings.profile is not None else "",
    )
    if result.paths:
        record = Record.load(job.record)
        record.key, record.outcome = key, asdict(outcome)
        record.save()
    return replace(outcome, kept=(*result.kept.values(), *unmerged.values()))


def _count(labelling: Labelling | TrackAlone) -> int:
    """How many letters and signs were found."""
    if isinstance(labelling, Labelling):
        return len(labelling.segments) + len(labelling.signs)
    return 0


def _key(job: Job) -> tuple[str, str]:
    """What the video is told by, and a hash of all that decides the outputs."""
    from signapp.video.opening import check_file

    check_file(job.source)
    alone = job.settings.landmarks_only
    settings = job.settings.digest(None if alone else find_model(job.settings.language))
    # The path is part of it because the EAF and JSON files name the media file.
    video = file_digest(job.source)
    key = f"{video} {settings} {job.source.resolve()}".encode("utf-8", "surrogatepass")
    return video, job.elan.key(sha256(key))


def _record(job: Job) -> Record:
    return Record.load(job.record if job.record.exists() else job.older_record)


def _finished(job: Job, key: str, video: str, record: Record) -> Outcome | None:
    """The outcome of an earlier run whose outputs are all there, None if there is something to do.

    An output that a person has changed since is done too: it is theirs now, and is mentioned. One
    that was in the way of that run still is.
    """
    if record.key != key or record.outcome is None:
        return None
    changed, kept = [], []
    for path in job.outputs:
        if not path.is_file():
            return None
        if path.name in record.sizes:  # the earlier form: no checksum, but the same size will do
            same = path.stat().st_size == record.sizes[path.name]
        elif path.name in record.files:
            same = file_digest(path) in {entry.sha256 for entry in record.files[path.name]}
        else:
            kept.append(ownership.line(path, record.why_kept(path, video) or ""))
            continue
        if not same:
            changed.append(f"{path} was changed since signapp wrote it: kept as it is")
    if job.overwrite and (changed or kept):
        return None
    values = dict(record.outcome)
    try:
        values |= {name: tuple(values[name]) for name in ("words", "outputs")}
        return replace(Outcome(**values), kept=tuple(kept), notes=tuple(changed), skipped=True)
    except (KeyError, TypeError):
        return None


@functools.lru_cache(maxsize=2)
def _model(path: str, profile: LabelProfile | None) -> SignModel:
    if profile is None:
        return SignModel(path)
    return model_for(Path(path), profile)


@functools.lru_cache(maxsize=2)
def _book(model: SignModel, key: str) -> SignBook:
    book = load_book(model.language.code, letters=model)
    if book is None or book.key != key:  # another machine, or somebody taught one meanwhile
        raise LabellingError("signs-differ", language=model.language.name)
    return book


def _why(error: OSError, job: Job) -> str:
    if error.errno == errno.ENOSPC:
        return f"{job.source}: no space left in {job.output}; free some and run again with --resume"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"{job.source}: may not write to {job.output}; choose another folder with --output"
    if error.errno == errno.ENAMETOOLONG:
        return f"{job.source}: name too long for the results' names; rename the file"
    return f"{job.source}: {error.strerror or error}"


def clean_up(job: Job) -> None:
    """Remove the unfinished files of a job whose process was killed."""
    with contextlib.suppress(OSError):
        remove_leftovers(job.stem)
        for leftover in leftovers(job.record):
            leftover.unlink(missing_ok=True)
