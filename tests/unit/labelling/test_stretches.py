"""A long file tracked in stretches gives what a single pass gives."""

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from signapp.labelling.jobs import Job
from signapp.labelling.labeller import label_track
from signapp.labelling.pool import Event, is_long, run_here, run_in_processes, stretches_of
from signapp.labelling.settings import LabelSettings
from signapp.labelling.stretches import Sighting, join, plan, track_stretch
from signapp.labelling.tracking import Track, classified, track_hands
from signapp.recognition.catalog import load_model
from signapp.rendering.motion import spell
from tests.support.models import tiny_model
from tests.support.videos import grey_images, write_video


def tracked(path: Path, most: int, shortest_s: float) -> tuple[Track | None, int]:
    cut = plan(path, most, shortest_s)
    return join(path, [track_stretch(path, one) for one in cut]), len(cut)


@pytest.mark.tracking
def test_letters_and_times_are_those_of_one_pass(tmp_path: Path) -> None:
    pictures = spell("lava bed", "isl", speed=1.8).pictures(25)
    clip = write_video(tmp_path / "spelled.mp4", pictures, options={"g": "12"})
    one = track_hands(clip)
    joined, count = tracked(clip, 3, 1.5)
    assert count == 3 and joined is not None
    assert np.array_equal(joined.times, one.times) and joined.end_s == one.end_s
    assert np.array_equal(joined.aspects, one.aspects) and joined.info == one.info
    model = load_model("isl")
    made, want = (label_track(classified(t, model), model, LabelSettings()) for t in (joined, one))
    assert "".join(s.text for s in want.segments) == "LAVABED"
    assert [s.label for s in made.segments] == [s.label for s in want.segments]
    for found, truth in zip(made.segments, want.segments, strict=True):
        assert abs(found.start_s - truth.start_s) < 0.041
        assert abs(found.end_s - truth.end_s) < 0.041
    assert [word.text for word in made.words] == [word.text for word in want.words]


@pytest.mark.parametrize("name", ["v.mp4", "v.mkv", "v.avi", "variable.mkv"])
def test_every_frame_comes_once(tmp_path: Path, name: str) -> None:
    times = None
    if name.startswith("variable"):
        times = [float(t) for t in 3 + np.cumsum(np.random.default_rng(0).uniform(0.02, 0.2, 90))]
    codec = "mpeg4" if name.endswith("avi") else "libx264"
    path = write_video(tmp_path / name, grey_images(90), times=times, codec=codec)
    joined, count = tracked(path, 4, 0.5)
    assert count == 4 and joined is not None
    assert np.array_equal(joined.times, track_hands(path).times)


@pytest.mark.parametrize(
    "make",
    [
        lambda folder: write_video(folder / "v.ts", grey_images(60)),  # its clock may jump
        lambda folder: write_video(folder / "v.mp4", grey_images(60), options={"g": "900"}),
        lambda folder: cut_off(write_video(folder / "v.mkv", grey_images(60), codec="ffv1")),
        lambda folder: write_video(folder / "v.mp4", grey_images(20), fps=50),  # too short
    ],
)
def test_a_file_that_cannot_be_cut_stays_whole(
    tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    assert len(plan(make(tmp_path), 4, 0.5)) == 1


def cut_off(path: Path) -> Path:
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    return path


def test_stretches_that_do_not_meet_are_not_joined(tmp_path: Path) -> None:
    path = write_video(tmp_path / "v.mp4", grey_images(60))
    found = [track_stretch(path, one) for one in plan(path, 2, 0.5)]
    assert join(path, found) is not None
    first, second = found
    assert join(path, [replace(first, next_s=1.0), second]) is None
    assert join(path, [replace(first, damaged=True), second]) is None
    nothing = Sighting(
        np.zeros(0), np.zeros(0, np.float32), np.zeros(0, np.int64),
        np.zeros((0, 21, 3), np.float32), np.zeros(0, np.int64), np.zeros(0, np.float32),
        None, (), False,
    )  # fmt: skip
    assert join(path, [first, nothing]) is None


def test_stretches_keep_all_processes_busy_and_no_more() -> None:
    assert stretches_of([100], 2) == [4]
    assert stretches_of([100] * 8, 2) == [1] * 8
    assert stretches_of([900, 10, 10], 2)[1:] == [1, 1]
    assert stretches_of([900, 10, 10], 2)[0] >= 2
    assert stretches_of([0, 0], 1) == [1, 1]


@pytest.fixture
def long_job(tmp_path: Path) -> Job:
    """A file of more than a minute, with few frames."""
    clip = write_video(tmp_path / "clip.mp4", grey_images(140), fps=2)
    assert is_long(clip)
    model = tiny_model(tmp_path / "model.onnx")
    settings = LabelSettings(str(model), ("csv", "npz"))
    out = tmp_path / "out"
    return Job(clip, out / "clip", out, settings, resume=True, size=clip.stat().st_size)


def contents(job: Job) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in job.outputs}


@pytest.mark.tracking
def test_one_file_on_two_processes(long_job: Job, tmp_path: Path) -> None:
    events: list[Event] = []
    run_in_processes([long_job], 2, events.append)
    ended = [event.outcome for event in events if event.outcome is not None]
    assert len(ended) == 1 and ended[0].error is None
    assert (ended[0].frames, ended[0].skipped) == (140, False)
    assert {event.worker for event in events} == {0, 1}
    progress = [event.frames for event in events if event.outcome is None]
    assert max(progress) <= 140 and {e.expected for e in events if e.outcome is None} == {140}
    here = tmp_path / "here"
    alone = replace(long_job, stem=here / "clip", output=here)
    run_here([alone], lambda event: None)
    assert contents(alone) == contents(long_job)
    again: list[Event] = []
    run_in_processes([long_job], 2, again.append)
    assert [e.outcome.skipped for e in again if e.outcome is not None] == [True]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_process_that_dies_in_a_stretch_costs_its_file_alone(
    long_job: Job, tmp_path: Path
) -> None:
    other = replace(
        long_job,
        source=write_video(tmp_path / "short.mp4", grey_images(5)),
        stem=long_job.output / "short",
        size=1,
    )
    ended: dict[int, str | None] = {}

    def show(event: Event) -> None:
        if event.outcome is not None:
            assert event.job not in ended
            ended[event.job] = event.outcome.error
        elif event.job == 0 and event.frames and 0 not in ended:
            children = multiprocessing.active_children()
            busy = sorted(children, key=lambda child: child.pid or 0)[0]
            assert busy.pid is not None
            os.kill(busy.pid, signal.SIGKILL)
            ended_by_kill.append(busy.pid)

    ended_by_kill: list[int | None] = []
    run_in_processes([long_job, other], 2, show)
    assert set(ended) == {0, 1} and ended_by_kill
    assert "the process that read it died" in str(ended[0])


def test_a_wrong_signer_ends_a_long_file_in_one_line(long_job: Job) -> None:
    job = replace(long_job, settings=replace(long_job.settings, signer="9000,0,10,10"))
    ended: list[Event] = []
    run_in_processes([job], 2, ended.append)
    (outcome,) = [event.outcome for event in ended if event.outcome is not None]
    assert "outside of the picture" in str(outcome.error)
