"""The program is killed (SIGKILL) at random moments while it saves and labels.

What was acknowledged is there, every file is the old one or the new one, and the next run works.
Recording is tested alike in tests/unit/recording/test_kill.py.
"""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from signapp.recognition.catalog import find_model
from signapp.recognition.model import SignModel
from signapp.recognition.versions import Versions
from signapp.settings import load_settings
from signapp.text.drafts import DraftStore
from tests.support.kills import ROOT, run_and_kill
from tests.support.models import tiny_metadata, tiny_model
from tests.support.videos import grey_images, write_video

KILLS = 5


def rounds(kind: str, folder: Path, count: int, seed: int = 7) -> list[int]:
    """Kill the worker `count` times; return the last number acknowledged in each run."""
    rng = np.random.default_rng(seed)
    last = []
    for _ in range(count):
        lines = run_and_kill(
            ["-m", "tests.faults.kill_worker", kind, folder], float(rng.uniform(0, 0.1)), ROOT
        )
        assert lines, "the worker saved nothing"
        last.append(int(lines[-1]))
    return last


def test_settings_are_old_or_new(tmp_path: Path, effort: int) -> None:
    saved = rounds("settings", tmp_path, KILLS * effort)
    assert sum(saved) > 0
    last = saved[-1]
    (stream,) = load_settings(tmp_path / "settings.toml").source.recent_streams
    number = int(stream.split(":")[2].split("/")[0])
    assert last <= number <= last + 1
    assert not list(tmp_path.glob("*.damaged-*"))


def test_text_that_was_saved_is_there(tmp_path: Path, effort: int) -> None:
    kept = 0
    saved = []
    for seed in range(KILLS * effort):
        saved += rounds("draft", tmp_path, 1, seed)
        kept += saved[-1] + 1
        store = DraftStore(tmp_path)
        letters = store.composer("isl").entries
        store.close()
        assert kept <= len(letters) <= kept + 1
        kept = len(letters)
    assert sum(saved) > 0
    assert not list(tmp_path.glob("*.damaged-*"))


def test_a_model_is_always_one_that_was_chosen(
    tmp_path: Path, effort: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIGNAPP_MODELS", str(tmp_path))
    versions = Versions("mine", tmp_path)
    models = []
    for letters in ("ABC", "DEF"):
        path = tiny_model(tmp_path / "new.onnx", letters, metadata=tiny_metadata(letters, "mine"))
        models.append(path.read_bytes())
        versions.choose(versions.add({"model.onnx": models[-1]}, letters))
    path.unlink()
    for seed in range(KILLS * effort):
        rounds("versions", tmp_path, 1, seed)
        versions.repair()
        chosen = versions.path(str(versions.current)) / "model.onnx"
        in_use = find_model("mine")
        assert in_use.read_bytes() == chosen.read_bytes() in models
        assert SignModel(in_use).labels
        assert len(versions.all()) == 2


def test_a_labelling_run_goes_on_where_it_was_killed(tmp_path: Path, effort: int) -> None:
    model = tiny_model(tmp_path / "m.onnx")
    videos = tmp_path / "videos"
    videos.mkdir()
    for i in range(3):
        write_video(videos / f"v{i}.mp4", grey_images(30 + i))

    def arguments(out: Path) -> list[object]:
        formats = ["--format", "csv,srt,json", "--workers", "1", "--resume"]
        return ["-m", "signapp", "label", videos, "--language", model, "--output", out, *formats]

    def finish(out: Path) -> dict[str, bytes]:
        done = subprocess.run(
            [sys.executable, *map(str, arguments(out))], cwd=ROOT, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        assert "3 of 3 files labelled" in done.stderr
        assert (out / "summary.csv").is_file() and (out / "summary.json").is_file()
        return {p.name: p.read_bytes() for p in out.iterdir() if p.is_file() and not times(p)}

    def times(path: Path) -> bool:
        """The summary, which says when and how long: it is never the same twice."""
        return path.stem == "summary"

    whole = finish(tmp_path / "whole")
    assert len(whole) == 3 * 4
    # The same command with a line printed once the imports are done, to count the time from.
    program = (
        "import sys; import signapp.labelling.pool, signapp.commands.labelling_console, mediapipe;"
        "print('ready', flush=True); sys.argv[0] = 'signapp'; from signapp.cli import main; main()"
    )
    rng = np.random.default_rng(3)
    for i in range(3 * effort):
        out = tmp_path / f"out{i}"
        command = ["-c", program, *arguments(out)[2:]]
        run_and_kill(command, float(rng.uniform(0.05, 1.2)), ROOT)
        for path in out.glob("[!.]*"):
            if path.is_file() and not times(path):  # whatever has its name is whole
                assert path.read_bytes() == whole[path.name], path.name
        assert finish(out) == whole
