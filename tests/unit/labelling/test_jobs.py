"""Running, resuming and failing jobs."""

import errno
import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from signapp.errors import LabellingError
from signapp.labelling import jobs as jobs_module
from signapp.labelling import outputs
from signapp.labelling.jobs import Job, Outcome, run_job
from signapp.labelling.pool import Event, run_here, run_in_processes
from signapp.labelling.settings import LabelSettings
from signapp.landmarks.bundle import shipped_path
from tests.support.interrupts import interruptible
from tests.support.models import tiny_model
from tests.support.videos import grey_images, write_video


@pytest.fixture
def job(tmp_path: Path) -> Job:
    clip = write_video(tmp_path / "clip.mp4", grey_images(12))
    model = tiny_model(tmp_path / "model.onnx")
    out = tmp_path / "out"
    return Job(clip, out / "clip", out, LabelSettings(str(model), ("csv", "json")), resume=True)


def files(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.rglob("*") if p.is_file() and ".signapp" not in p.parts)


def test_job_writes_and_reports(job: Job) -> None:
    seen: list[tuple[int, int]] = []
    outcome = run_job(job, lambda *progress: seen.append(progress))
    assert outcome.error is None
    assert (outcome.frames, outcome.with_hand, outcome.segments) == (12, 0, 0)
    assert outcome.duration_s == pytest.approx(12 / 25, abs=0.01)
    assert files(job.output) == ["clip.frames.csv", "clip.json", "clip.segments.csv"]
    assert seen[0] == (0, 12)
    assert seen[-1] == (12, 12)


def test_resume_skips_what_is_done_and_nothing_else(job: Job, tmp_path: Path) -> None:
    assert not run_job(job).skipped
    again = run_job(job)
    assert again.skipped
    assert again.frames == 12
    assert not run_job(replace(job, resume=False)).skipped
    other = replace(job, settings=replace(job.settings, min_confidence=0.5))
    assert not run_job(other).skipped
    assert not run_job(job).skipped  # the outputs are the other settings' now
    (job.output / "clip.json").unlink()
    assert not run_job(job).skipped
    tiny_model(tmp_path / "model.onnx", ("X", "Y"))
    jobs_module._model.cache_clear()
    assert not run_job(job).skipped
    assert run_job(job).skipped


def test_results_of_another_tracker_are_made_again(job: Job) -> None:
    run_job(job)
    light = replace(job, settings=replace(job.settings, tracker="light"))
    if not shipped_path("light").is_file():
        pytest.skip("this signapp was built without the light tracker")
    outcome = run_job(light)
    assert outcome.error is None and not outcome.skipped
    data = json.loads(job.stem.with_suffix(".json").read_text(encoding="utf-8"))
    assert data["tracker"] == "light"
    assert run_job(light).skipped and not run_job(job).skipped
    data = json.loads(job.stem.with_suffix(".json").read_text(encoding="utf-8"))
    assert data["tracker"] == "full"
    with pytest.raises(LabellingError, match="unknown tracker 'auto'; choose from full, light"):
        LabelSettings(tracker="auto")


def test_threads_do_not_matter_to_resume(job: Job) -> None:
    run_job(job)
    assert run_job(replace(job, settings=replace(job.settings, threads=3))).skipped


def test_no_space_left(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setitem(outputs.WRITERS, "json", {".json": full})
    outcome = run_job(job)
    assert outcome.error is not None
    assert "no space left" in outcome.error
    assert files(job.output) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_writing_to_a_full_device_is_an_error(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    def into_full(labelling: object, path: Path, target: Path, settings: object) -> None:
        path.unlink()
        path.symlink_to("/dev/full")
        path.write_text("x" * 100_000)

    monkeypatch.setitem(outputs.WRITERS, "csv", {".csv": into_full})
    outcome = run_job(job)
    assert outcome.error is not None
    assert "no space left" in outcome.error
    assert files(job.output) == []


def test_unknown_format_and_mode() -> None:
    with pytest.raises(LabellingError, match="unknown format"):
        LabelSettings(formats=("csv", "docx"))
    with pytest.raises(LabellingError, match="unknown format"):
        LabelSettings(formats=())
    with pytest.raises(LabellingError, match="unknown mode"):
        LabelSettings(mode="sentences")


def many(job: Job, tmp_path: Path, bad: int = 1) -> list[Job]:
    jobs = []
    for i in range(4):
        path = tmp_path / f"v{i}.mp4"
        if i == bad:
            path.write_bytes(b"")
        else:
            write_video(path, grey_images(10 + i))
        jobs.append(replace(job, source=path, stem=job.output / f"v{i}"))
    return jobs


@pytest.mark.parametrize("workers", [0, 2])
def test_one_bad_file_does_not_stop_the_rest(job: Job, tmp_path: Path, workers: int) -> None:
    jobs = many(job, tmp_path)
    events: list[Event] = []
    if workers:
        run_in_processes(jobs, workers, events.append)
        assert {e.worker for e in events} <= set(range(workers))
    else:
        run_here(jobs, events.append)
    ended = {e.job: e.outcome for e in events if e.outcome}
    assert sorted(ended) == [0, 1, 2, 3]
    assert [ended[i].frames for i in (0, 2, 3)] == [10, 12, 13]
    assert "empty" in str(ended[1].error)


def test_a_crashed_process_costs_its_file_alone(job: Job, tmp_path: Path) -> None:
    jobs = many(job, tmp_path, bad=-1)
    killed: list[int] = []
    events: list[Event] = []

    def kill_first(event: Event) -> None:
        events.append(event)
        if not killed and event.outcome is None and event.job == 0:
            children = subprocess.run(
                ["pgrep", "-P", str(os.getpid()), "-f", "spawn_main"],
                capture_output=True, text=True, check=True,
            ).stdout.split()  # fmt: skip
            killed.append(int(children[0]))
            os.kill(killed[0], signal.SIGKILL)

    run_in_processes(jobs, 1, kill_first)
    ended = {e.job: e.outcome for e in events if e.outcome}
    assert "died" in str(ended[0].error)
    assert all(isinstance(ended[i], Outcome) and ended[i].error is None for i in (1, 2, 3))
    assert not [p for p in job.output.iterdir() if p.name.startswith(".v0")]


INTERRUPTED = """
import sys
from pathlib import Path
from dataclasses import replace
from signapp.labelling.jobs import Job
from signapp.labelling.pool import run_in_processes
from signapp.labelling.settings import LabelSettings

def show(event):
    print("done" if event.outcome else "busy", event.job, flush=True)

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    settings = LabelSettings(str(folder / "model.onnx"), ("csv", "json"))
    out = folder / "out"
    jobs = [Job(folder / n, out / n, out, settings) for n in ("short.mp4", "long.mp4")]
    run_in_processes(jobs, 2, show)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_interrupt_leaves_whole_files_only(job: Job, tmp_path: Path) -> None:
    write_video(tmp_path / "short.mp4", grey_images(5))
    write_video(tmp_path / "long.mp4", [*grey_images(25)] * 400)
    script = tmp_path / "run.py"
    script.write_text(INTERRUPTED)
    with interruptible(
        [sys.executable, str(script), str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("done 0"):
                break
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert "KeyboardInterrupt" in errors
    assert process.returncode != 0
    assert files(job.output) == [
        "short.mp4.frames.csv", "short.mp4.json", "short.mp4.segments.csv",
    ]  # fmt: skip
