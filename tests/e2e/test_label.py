"""``signapp label`` on a clip with signs in it, through real tracking and the shipped model."""

import csv
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from signapp.labelling import label_video
from signapp.labelling.ownership import Record, record_path
from signapp.rendering.clips import write_clip
from signapp.rendering.motion import Performance, spell
from tests.support.interrupts import interruptible
from tests.support.models import tiny_model
from tests.support.videos import grey_images, write_video
from tests.support.waiting import is_reading, until

TEXT = "lava"
START_S = 3.0
SPEED = 1.4  # a letter a second


@pytest.fixture(scope="module")
def performance() -> Performance:
    return spell(TEXT, "isl", speed=SPEED)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory, performance: Performance) -> Path:
    path = tmp_path_factory.mktemp("clip") / "spelled.mp4"
    write_clip(path, performance.pictures(25), 25, start_s=START_S)
    return path


def call(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "signapp", "label", *map(str, arguments)],
        capture_output=True, text=True, encoding="utf-8", timeout=200,
        env={**os.environ, "COLUMNS": "200", "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_letters_and_times(clip: Path, performance: Performance) -> None:
    segments = list(label_video(clip, language="isl"))
    assert "".join(s.text for s in segments) == TEXT.upper()
    errors = [
        abs(got - (want + START_S))
        for found, truth in zip(segments, performance.segments, strict=True)
        for got, want in ((found.start_s, truth.start_s), (found.end_s, truth.end_s))
    ]
    # The target is 95 % within one frame and 40 ms; a few letters allow one limit to be off.
    assert sum(e <= 0.04 + 0.04 + 1e-6 for e in errors) >= len(errors) - 1, errors
    assert max(errors) < 0.25


def test_command(clip: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = call(clip, clip.with_name("gone.mp4"), "--language", "isl", "--output", out)
    assert done.returncode == 1
    assert "gone.mp4" in done.stderr
    assert "1 of 2 files labelled" in done.stderr
    frames = rows(out / "spelled.frames.csv")
    assert float(frames[0]["time_s"]) == pytest.approx(START_S, abs=0.001)
    assert [r["label"] for r in rows(out / "spelled.segments.csv")] == list(TEXT.upper())
    again = call(clip, "--language", "isl", "--output", out, "--resume")
    assert again.returncode == 0
    assert "already done" in again.stderr


def test_word_list_in_fingerspelling_mode(clip: Path, tmp_path: Path) -> None:
    words = tmp_path / "words.txt"
    words.write_text("Kolkata\nLava\n")
    done = call(
        clip, "--mode", "fingerspelling", "--wordlist", words, "--output", tmp_path,
        "--format", "srt,json",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert '"text": "Lava"' in (tmp_path / "spelled.json").read_text()


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ((), "no video files to label"),
        (("x.mp4", "--language", "klingon"), "no model for language"),
        (("x.mp4", "--format", "docx"), "unknown format docx"),
        (("x.mp4", "--wordlist", "none.txt"), "cannot read the word list"),
        (("--list", "none.txt"), "cannot read the list"),
        (
            (__file__, "--hand-model", "x.task", "--tracker", "light"),
            "--hand-model names a tracker of its own",
        ),
    ],
)
def test_mistakes_are_one_line(tmp_path: Path, arguments: tuple[str, ...], line: str) -> None:
    done = call(*arguments, "--output", tmp_path / "out")
    assert done.returncode == 1
    assert line in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize("workers", [1, 2])
def test_ctrl_c_then_resume(tmp_path: Path, workers: int) -> None:
    model = tiny_model(tmp_path / "m.onnx")
    videos = tmp_path / "videos"
    videos.mkdir()
    write_video(videos / "a.mp4", grey_images(5))
    write_video(videos / "b.mp4", [np.zeros((48, 64, 3), np.uint8)] * 6000)
    out = tmp_path / "out"
    arguments = [
        sys.executable, "-m", "signapp", "label", str(videos), "--language", str(model),
        "--output", str(out), "--format", "csv,srt", "--workers", str(workers), "--resume",
    ]  # fmt: skip
    wide = {**os.environ, "COLUMNS": "200"}
    with interruptible(arguments, stderr=subprocess.PIPE, env=wide) as process:
        # The first file is done and the second, a long one, is being read.
        # Its record is written once before the outputs, and again when the file is done.
        until(lambda: Record.load(record_path(out / "a")).key)
        assert (out / "a.srt").exists()
        until(lambda: is_reading(process.pid, videos / "b.mp4"))
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    # The first file's last report may still be on its way to the main process.
    assert re.search("stopped; [01] of 2 files are done", errors), errors
    assert "Traceback" not in errors
    left = sorted(p.name for p in out.rglob("*") if p.is_file() and p.parent == out)
    assert left == ["a.frames.csv", "a.segments.csv", "a.srt"]
    write_video(videos / "b.mp4", grey_images(6))
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=120, env=wide)
    assert done.returncode == 0
    assert "already done" in done.stderr
    assert len(rows(out / "b.frames.csv")) == 6
