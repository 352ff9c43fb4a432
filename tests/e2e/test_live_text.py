"""``signapp live --text`` in a process of its own: what other programs get."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from signapp.rendering.clips import write_clip
from signapp.rendering.motion import spell
from tests.support.interrupts import interruptible
from tests.support.mjpeg import MjpegServer

LIVE = [sys.executable, "-m", "signapp", "live", "--text"]


def live(*words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([*LIVE, *words], capture_output=True, text=True, timeout=240)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clips") / "la.mp4"
    write_clip(path, spell("LA", "isl", speed=0.8).pictures(20), 20)
    return path


def test_a_file_gives_a_line_a_letter(clip: Path) -> None:
    done = live("--video", str(clip), "--language", "isl")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "L\nA\n"


def test_json_gives_an_object_a_line(clip: Path) -> None:
    done = live("--json", "--video", str(clip), "--language", "isl")
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["text"] for row in rows] == ["L", "A"]
    assert all(row["type"] == "letter" and row["language"] == "isl" for row in rows)
    assert 0 < rows[0]["time_s"] < rows[1]["time_s"] and 0.5 < rows[0]["confidence"] <= 1


def test_mistakes_are_one_line(tmp_path: Path) -> None:
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(b"no film")
    for words in (["--video", str(bad)], ["--language", "klingon", "--demo"]):
        done = live(*words)
        assert done.returncode == 1 and not done.stdout
        assert len(done.stderr.strip().splitlines()) == 1, done.stderr


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_ends_a_stream_without_a_word() -> None:
    server = MjpegServer(10, then_stall=True)
    try:
        with interruptible(
            [*LIVE, "--stream", server.url], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            said = process.stderr.readline()
            assert server.url in said and "Ctrl-C" in said
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=60)
        assert process.returncode == 0 and not out and "Traceback" not in err
    finally:
        server.close()
