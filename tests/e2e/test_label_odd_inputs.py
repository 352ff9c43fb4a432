"""Malformed and odd files: a right result or one clear line, never a traceback or half a file.

All are labelled in one call of the command, as a user with a messy folder would; each is then
looked at by itself.
"""

import csv
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from signapp.video.reader import VideoReader
from tests.e2e import odd_videos
from tests.support.models import tiny_model

pytestmark = pytest.mark.timeout(600)  # some sixty files in one call

FORMATS = "csv,srt,vtt,eaf,json,mp4"
SUFFIXES = (
    ".annotated.mp4", ".eaf", ".frames.csv", ".json", ".segments.csv", ".srt", ".vtt",
)  # fmt: skip


@dataclass(frozen=True)
class Run:
    """A finished call of ``signapp label``."""

    source: Path
    out: Path
    code: int
    lines: list[str]


def call(*arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "signapp", "label", *map(str, arguments)],
        capture_output=True, text=True, encoding="utf-8", timeout=560,
        env={**os.environ, "COLUMNS": "200", "PYTHONIOENCODING": "utf-8"}, **options,
    )  # fmt: skip


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, dict[str, odd_videos.Expected]]:
    source = tmp_path_factory.mktemp("odd videos")
    wanted = odd_videos.build(source)
    out = tmp_path_factory.mktemp("out")
    model = tiny_model(tmp_path_factory.mktemp("model") / "m.onnx")
    done = call(
        source, source / "gone.mp4", "--language", model, "--output", out, "--format", FORMATS,
        "--workers", 2,
    )  # fmt: skip
    print(done.stderr)
    return Run(source, out, done.returncode, done.stderr.splitlines()), wanted


def outputs(run: Run, name: str, names: Iterable[str]) -> dict[str, Path]:
    """The outputs of a file by suffix; named with its own suffix where another shares its stem."""
    stem = str(Path(name).with_suffix(""))
    shared = sum(str(Path(other).with_suffix("")).casefold() == stem.casefold() for other in names)
    base = name if shared > 1 else stem
    there = {p.relative_to(run.out).as_posix(): p for p in run.out.rglob("*")}
    return {suffix: there[base + suffix] for suffix in SUFFIXES if base + suffix in there}


def test_there_are_enough(run: tuple[Run, dict[str, odd_videos.Expected]]) -> None:
    assert len(run[1]) >= 60


def test_exit_code_and_missing_file(run: tuple[Run, dict[str, odd_videos.Expected]]) -> None:
    assert run[0].code == 1
    assert any("gone.mp4" in line and "no file" in line for line in run[0].lines)


def test_no_traceback(run: tuple[Run, dict[str, odd_videos.Expected]]) -> None:
    text = "\n".join(run[0].lines)
    assert "Traceback" not in text
    assert " died " not in text


def test_every_file(run: tuple[Run, dict[str, odd_videos.Expected]]) -> None:
    result, wanted = run
    problems = []
    for name, what in wanted.items():
        said = [line for line in result.lines if f"{result.source / name}" in line]
        # Grey pictures have no hands in them, and that is said of a file that could be read.
        said = [line for line in said if "no letter was found" not in line]
        made = outputs(result, name, wanted)
        if isinstance(what, int):
            if said or tuple(made) != SUFFIXES:
                problems.append((name, said, list(made)))
                continue
            with made[".frames.csv"].open(encoding="utf-8-sig", newline="") as stream:
                count = sum(1 for _ in csv.DictReader(stream))
            if count != what:
                problems.append((name, ["frames", str(count)], ["not", str(what)]))
        elif len(said) != 1 or what not in said[0] or made:
            problems.append((name, said, list(made)))
    assert not problems, "\n".join(map(str, problems))


def test_times_of_odd_starts(run: tuple[Run, dict[str, odd_videos.Expected]]) -> None:
    def times(name: str) -> list[float]:
        with (run[0].out / f"{name}.frames.csv").open(encoding="utf-8-sig", newline="") as stream:
            return [float(row["time_s"]) for row in csv.DictReader(stream)]

    assert times("late-start")[0] == pytest.approx(100, abs=0.002)
    assert times("slow") == pytest.approx([0.0, 60.0, 3600.0], abs=0.002)
    assert times("negative-start")[0] == pytest.approx(0.0, abs=0.002)


def test_nothing_half_written(run: tuple[Run, dict[str, odd_videos.Expected]]) -> None:
    out = run[0].out
    hidden = [p for p in out.rglob(".*") if p.name != ".signapp"]
    assert hidden == []
    for path in out.rglob("*.annotated.mp4"):
        with VideoReader(path) as reader:
            assert sum(1 for _ in reader) > 0
            assert reader.problem is None


def test_partial_labels_what_there_is(tmp_path: Path) -> None:
    wanted = odd_videos._cut_off(tmp_path)
    model = tiny_model(tmp_path / "m.onnx")
    name = "cut-index-first-7.mp4"
    assert name in wanted
    done = call(tmp_path / name, "--language", model, "--output", tmp_path / "out", "--partial")
    assert done.returncode == 0, done.stderr
    assert "labelled as far as it goes" in done.stderr
    with (tmp_path / "out" / "cut-index-first-7.frames.csv").open(encoding="utf-8-sig") as stream:
        assert 10 <= sum(1 for _ in stream) - 1 < 50


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits")
@pytest.mark.parametrize("formats", ["csv", "mp4", "csv,eaf,mp4"])
def test_no_room_for_the_output(tmp_path: Path, formats: str) -> None:
    import resource

    import numpy as np

    from tests.support.videos import write_video

    rng = np.random.default_rng(0)
    images = [rng.integers(0, 255, (120, 160, 3), dtype=np.uint8) for _ in range(250)]
    clip = write_video(tmp_path / "v.mp4", images)
    model = tiny_model(tmp_path / "m.onnx")
    out = tmp_path / "out"

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))

    done = call(clip, "--language", model, "--output", out, "--format", formats, preexec_fn=limit)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert len([line for line in done.stderr.splitlines() if "v.mp4:" in line]) == 1, done.stderr
    assert [p for p in out.rglob("*") if p.is_file()] == []


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere"
)
def test_read_only_output_folder(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir(mode=0o500)
    done = call(tmp_path / "v.mp4", "--output", out)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "cannot write to" in done.stderr


def test_output_folder_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    (tmp_path / "v.mp4").touch()
    model = tiny_model(tmp_path / "m.onnx")
    done = call(tmp_path / "v.mp4", "--language", model, "--output", tmp_path / "out")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "cannot write to" in done.stderr
    assert (tmp_path / "out").read_text() == "mine"
