"""No file of somebody else's and no result of another video is written over."""

import contextlib
import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from signapp.labelling import jobs as jobs_module
from signapp.labelling import outputs
from signapp.labelling.jobs import Job, Outcome, run_job
from signapp.labelling.ownership import Record
from signapp.labelling.pool import Event, run_here, run_in_processes
from signapp.labelling.settings import LabelSettings, file_digest
from signapp.system import files as _files
from tests.support.models import tiny_model
from tests.support.videos import grey_images, write_video

FORMATS = ("csv", "srt", "vtt", "eaf", "json", "mp4")
MINE = "three weeks of work"


@pytest.fixture
def job(tmp_path: Path) -> Job:
    clip = write_video(tmp_path / "clip.mp4", grey_images(6))
    model = tiny_model(tmp_path / "model.onnx")
    return Job(
        clip, tmp_path / "out" / "clip", tmp_path / "out", LabelSettings(str(model), ("eaf",))
    )


def eaf(job: Job) -> Path:
    return job.stem.with_suffix(".eaf")


def tracking_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def label(*_: object, **__: object) -> None:
        raise AssertionError("tracked for nothing")

    monkeypatch.setattr(jobs_module, "label", label)


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_of_somebody_elses_stays(
    job: Job, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = replace(job, settings=replace(job.settings, formats=(name,)))
    for path in job.outputs:
        path.parent.mkdir(exist_ok=True)
        path.write_text(MINE)
    with monkeypatch.context() as patch:
        tracking_is_a_fault(patch)
        outcome = run_job(job)
    assert outcome.failed and outcome.error is None
    assert len(outcome.kept) == len(job.outputs)
    for path, line in zip(job.outputs, outcome.kept, strict=True):
        assert path.read_text() == MINE
        assert str(path) in line and "--overwrite" in line and "\n" not in line
    assert not run_job(replace(job, overwrite=True)).failed
    assert all(MINE.encode() not in path.read_bytes() for path in job.outputs)


def test_the_other_outputs_are_written(job: Job) -> None:
    job = replace(job, settings=replace(job.settings, formats=("csv", "eaf", "json")))
    job.output.mkdir()
    eaf(job).write_text(MINE)
    outcome = run_job(job)
    assert outcome.failed and len(outcome.kept) == 1 and "clip.eaf" in outcome.kept[0]
    assert eaf(job).read_text() == MINE
    assert len(outcome.outputs) == 3 and all(Path(p).is_file() for p in outcome.outputs)
    again = run_job(replace(job, resume=True))  # nothing is tracked for it once more
    assert again.skipped and again.failed and again.kept == outcome.kept


@pytest.mark.parametrize("resume", [False, True])
@pytest.mark.parametrize("same_size", [False, True])
def test_a_corrected_file_is_the_users(
    job: Job, resume: bool, same_size: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not run_job(job).failed
    corrected = eaf(job).read_text().replace("signapp", "sagnapp" if same_size else "me")
    eaf(job).write_text(corrected)
    tracking_is_a_fault(monkeypatch)
    outcome = run_job(replace(job, resume=resume))
    assert eaf(job).read_text() == corrected
    # With --resume there is nothing to be done: the file is there, and it is said whose it is.
    assert outcome.skipped is resume and outcome.failed is not resume
    (line,) = outcome.notes if resume else outcome.kept
    assert "was changed since signapp wrote it" in line


def test_with_resume_and_other_settings_it_is_kept_and_the_run_has_failed(job: Job) -> None:
    run_job(job)
    eaf(job).write_text(MINE)
    other = replace(job, settings=replace(job.settings, min_confidence=0.5), resume=True)
    assert run_job(other).failed and eaf(job).read_text() == MINE
    assert not run_job(replace(other, overwrite=True)).failed and eaf(job).read_text() != MINE


def test_what_we_wrote_for_this_video_is_replaced_without_a_word(job: Job) -> None:
    for confidence in (0.0, 0.5):
        settings = replace(job.settings, min_confidence=confidence)
        outcome = run_job(replace(job, settings=settings))
        assert not outcome.failed
        assert not any(str(path) in note for note in outcome.notes for path in job.outputs)
    csv = replace(job, settings=replace(job.settings, formats=("csv",)))
    assert not run_job(csv).failed
    assert not run_job(job).failed  # the record of the CSV files has not forgotten the EAF


def test_a_folder_that_was_moved_is_still_ours(job: Job, tmp_path: Path) -> None:
    run_job(job)
    moved = tmp_path / "moved"
    moved.mkdir()
    shutil.move(job.source, moved / "clip.mp4")
    shutil.move(job.output, moved / "out")
    there = replace(
        job, source=moved / "clip.mp4", stem=moved / "out" / "clip", output=moved / "out"
    )
    assert not run_job(there).failed


@pytest.mark.parametrize("workers", [0, 2])
def test_another_video_of_that_name_keeps_out(job: Job, tmp_path: Path, workers: int) -> None:
    run_job(job)
    first = eaf(job).read_bytes()
    (tmp_path / "other").mkdir()
    other = write_video(tmp_path / "other" / "clip.mp4", grey_images(9))
    events: list[Event] = []
    jobs = [replace(job, source=other), replace(job, source=other, stem=job.output / "free")]
    if workers:
        run_in_processes(jobs, workers, events.append)
    else:
        run_here(jobs, events.append)
    ended = {event.job: event.outcome for event in events if event.outcome}
    assert eaf(job).read_bytes() == first
    refused, free = ended[0], ended[1]
    assert refused is not None and free is not None
    assert refused.failed
    assert "another video" in refused.kept[0] and str(job.source) in refused.kept[0]
    assert not free.failed


def test_a_new_take_under_the_old_path_is_another_video(job: Job) -> None:
    run_job(job)
    first = eaf(job).read_bytes()
    write_video(job.source, grey_images(8))
    for resume in (False, True):
        outcome = run_job(replace(job, resume=resume))
        assert outcome.failed and "another video" in outcome.kept[0]
    assert eaf(job).read_bytes() == first
    assert run_job(replace(job, overwrite=True)).frames == 8


def test_links_and_folders_in_the_way_stay(job: Job, tmp_path: Path) -> None:
    job.output.mkdir()
    (tmp_path / "elsewhere.eaf").write_text(MINE)
    for target in (tmp_path / "elsewhere.eaf", tmp_path / "gone.eaf"):
        eaf(job).symlink_to(target)
        assert "is a link" in run_job(job).kept[0]
        eaf(job).unlink()
    assert (tmp_path / "elsewhere.eaf").read_text() == MINE
    eaf(job).mkdir()
    assert "is not a file" in run_job(job).kept[0]
    outcome = run_job(replace(job, overwrite=True))
    assert outcome.error is not None and eaf(job).is_dir()


@pytest.mark.parametrize("damage", ["", "{}", "[1]", '{"format": "signapp-record-v2"}', "\xff"])
def test_a_damaged_record_vouches_for_nothing(job: Job, damage: str) -> None:
    run_job(job)
    before = eaf(job).read_bytes()
    job.record.write_text(damage, encoding="latin-1")
    for resume in (False, True):
        assert "not written by signapp" in run_job(replace(job, resume=resume)).kept[0]
    assert eaf(job).read_bytes() == before


@pytest.mark.parametrize("below", ["", "sub"])
def test_a_record_of_the_earlier_form(job: Job, below: str) -> None:
    job = replace(job, stem=job.output / below / "clip")
    first = run_job(job)
    key = Record.load(job.record).key
    sizes = {eaf(job).name: eaf(job).stat().st_size}
    values = {"source": first.source, "frames": 6, "words": [], "outputs": []}
    job.record.unlink()
    job.older_record.parent.mkdir(exist_ok=True)
    job.older_record.write_text(json.dumps({"key": key, "sizes": sizes, "outcome": values}))
    assert run_job(replace(job, resume=True)).skipped
    assert "noted no checksum" in run_job(job).kept[0]
    eaf(job).write_text(MINE)
    done = run_job(replace(job, resume=True))
    assert done.skipped and "changed since" in done.notes[0]
    assert eaf(job).read_text() == MINE


class KilledError(SystemExit):
    """Stands for the end of the process."""


@pytest.mark.parametrize("step", range(6))
def test_a_run_that_is_killed_leaves_nothing_that_is_in_the_way(
    job: Job, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = replace(job, settings=replace(job.settings, formats=("csv", "eaf")))
    steps = iter(range(100))

    def dying(real):  # type: ignore[no-untyped-def]
        def act(*arguments: object) -> object:
            if next(steps) == step:
                raise KilledError
            return real(*arguments)

        return act

    with monkeypatch.context() as patch:
        patch.setattr(Record, "save", dying(Record.save))
        patch.setattr(outputs, "claim", dying(_files.claim))
        with contextlib.suppress(KilledError):
            run_job(job)
    outcome = run_job(replace(job, resume=True))
    assert not outcome.failed, outcome
    assert all(path.is_file() for path in job.outputs)


def test_what_appears_while_the_video_is_labelled_stays(
    job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = replace(job, settings=replace(job.settings, formats=("csv", "eaf")))

    def late(real):  # type: ignore[no-untyped-def]
        def act(*arguments: object) -> object:
            eaf(job).write_text(MINE)
            return real(*arguments)

        return act

    with monkeypatch.context() as patch:
        patch.setattr(outputs, "file_digest", late(file_digest))
        outcome = run_job(job)
    assert eaf(job).read_text() == MINE
    assert outcome.failed and len(outcome.kept) == 1 and len(outcome.outputs) == 2
    assert "not written by signapp" in run_job(job).kept[0]


def test_no_hard_links_no_difference(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError("no links here")

    monkeypatch.setattr(os, "link", refused)
    assert not run_job(job).failed and eaf(job).is_file()
    eaf(job).write_text(MINE)
    assert run_job(job).failed and eaf(job).read_text() == MINE


def test_only_our_own_leftovers_are_removed(job: Job) -> None:
    job.output.mkdir()
    theirs = [job.output / ".clip-20240101.eaf", job.output / ".clip-abcdefgh.eaf"]
    ours = job.record.with_name(f"{job.record.stem}-abcdefgh.eaf")
    ours.parent.mkdir()
    for path in (*theirs, ours):
        path.write_text(MINE)
    jobs_module.clean_up(job)
    assert all(path.read_text() == MINE for path in theirs) and not ours.exists()
    assert isinstance(run_job(job), Outcome)
    assert sorted(p.name for p in job.record.parent.iterdir()) == [job.record.name]
