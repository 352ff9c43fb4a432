"""The spell command, run as a user runs it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from signapp.landmarks.tracker import HandTracker
from signapp.recognition.catalog import load_model
from signapp.recognition.recogniser import Recogniser
from signapp.video.reader import VideoReader


def spell(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "signapp", "spell", *arguments],
        capture_output=True, text=True, timeout=120, check=False, encoding="utf-8",
    )  # fmt: skip


def test_a_word_is_written_and_read_back(tmp_path: Path) -> None:
    clip, truth = tmp_path / "clip.mp4", tmp_path / "truth.json"
    done = spell("bol", "-l", "isl", "-o", str(clip), "--truth", str(truth), "--fps", "15",
                 "--speed", "1.5", "--skin", "tan")  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "BOL, 3 letters" in done.stdout
    segments = json.loads(truth.read_text(encoding="utf-8"))["segments"]
    seen: dict[str, list[str | None]] = {s["label"]: [] for s in segments}
    with HandTracker("video") as tracker, VideoReader(clip) as video:
        recogniser = Recogniser(load_model("isl"), tracker)
        for frame in video:
            accepted = recogniser.recognise(frame.image, frame.time_s).accepted
            for s in segments:
                if s["start_s"] <= frame.time_s <= s["end_s"]:
                    seen[s["label"]].append(accepted.label if accepted else None)
    for label, answers in seen.items():
        assert answers.count(label) >= 0.7 * len(answers) > 0, (label, answers)


def test_native_script(tmp_path: Path) -> None:
    done = spell("কলম", "-l", "bengali", "-o", str(tmp_path / "clip.mkv"), "--fps", "5",
                 "--size", "160x120")  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "কলম, 3 letters" in done.stdout
    assert (tmp_path / "clip.mkv").stat().st_size > 1000


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([""], "no text to spell"),
        (["A1"], "no sign here for '1'"),
        (["😀"], "grinning face"),
        (["A" * 10_000], "too long"),
        (["A", "-l", "klingon"], "no language 'klingon'"),
        (["A", "--speed", "0"], "speed must be between"),
        (["A", "--fps", "nan"], "frame rate must be between"),
        (["A", "--size", "big"], "--size must be"),
        (["A", "--skin", "purple"], "no skin tone 'purple'"),
    ],
)
def test_mistakes_get_one_line(tmp_path: Path, arguments: list[str], said: str) -> None:
    clip = tmp_path / "clip.mp4"
    done = spell(*arguments, "-o", str(clip))
    assert done.returncode == 1
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_an_unwritable_place_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    done = spell("A", "-o", str(tmp_path / "file" / "clip.mp4"), "--fps", "2")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith(f"signapp: cannot write {tmp_path / 'file' / 'clip.mp4'}: ")
