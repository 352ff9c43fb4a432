"""Two signapps at once, in processes of their own, writing the same settings, texts, recordings."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from signapp.recognition.versions import Versions
from signapp.recording.store import Recordings
from signapp.settings import load_settings
from signapp.text.drafts import load_draft
from tests.support.models import tiny_metadata, tiny_model

ROOT = Path(__file__).parents[2]

_BEGIN = """
import sys
from pathlib import Path
folder, who = Path(sys.argv[1]), sys.argv[2]
print("ready", flush=True)
sys.stdin.readline()
"""
_SETTINGS = (
    _BEGIN
    + """
from signapp.settings import load_settings, save_settings
for i in range(150):
    settings = load_settings(folder / "settings.toml")
    settings.source.name = who * 2000
    save_settings(settings, folder / "settings.toml")
"""
)
_DRAFTS = (
    _BEGIN
    + """
from signapp.text.composer import Entry
from signapp.text.drafts import DraftStore
store = DraftStore(folder)
composer = store.composer("isl")
for i in range(100):
    composer.write(Entry(who))
    store.flush()
store.close()
"""
)
_RECORDINGS = (
    _BEGIN
    + """
import numpy as np
from signapp.recording.store import Recordings
from tests.support.landmark_data import landmarks_of
points, _, _ = landmarks_of(1, 1, 1)
recordings = Recordings("test", folder)
with recordings.start_session(who) as session:
    for i in range(200):
        sample = session.add("A", points[0], 1.5)
        if i % 10 == 0:
            recordings.delete([sample.id])
"""
)
_VERSIONS = (
    _BEGIN
    + """
from signapp.recognition.versions import Versions
for i in range(40):
    versions = Versions("mine", folder)
    versions.choose(versions.all()[i % 2].id)
"""
)


def run_two(program: str, folder: Path) -> None:
    """Run it twice at the same time; both must end well."""
    both = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(folder), who],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        for who in ("a", "b")
    ]
    for process in both:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    errors = []
    for process in both:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    for process in both:
        errors.append(process.communicate(timeout=120)[1])
    assert [p.returncode for p in both] == [0, 0], errors


def test_settings_are_those_of_one_of_them(tmp_path: Path) -> None:
    run_two(_SETTINGS, tmp_path)
    assert load_settings(tmp_path / "settings.toml").source.name in {"a" * 2000, "b" * 2000}
    assert [p.name for p in tmp_path.iterdir()] == ["settings.toml"]


def test_a_text_is_whole(tmp_path: Path) -> None:
    run_two(_DRAFTS, tmp_path)
    text = "".join(entry.text for entry in load_draft(tmp_path / "isl.json").entries)
    # One may have begun with what the other had written so far; the last to save is whole.
    assert re.fullmatch("a{0,100}b{100}|b{0,100}a{100}", text)
    assert [p.name for p in tmp_path.iterdir()] == ["isl.json"]


def test_recordings_of_both_are_kept(tmp_path: Path) -> None:
    run_two(_RECORDINGS, tmp_path)
    recordings = Recordings("test", tmp_path)
    assert recordings.damaged == 0
    assert recordings.counts() == {("A", "a"): 180, ("A", "b"): 180}


def test_the_model_is_one_that_was_stored(tmp_path: Path) -> None:
    versions = Versions("mine", tmp_path)
    for letters in ("ABC", "DEF"):
        path = tiny_model(tmp_path / "new.onnx", letters, metadata=tiny_metadata(letters, "mine"))
        versions.choose(versions.add({"model.onnx": path.read_bytes()}, letters))
    run_two(_VERSIONS, tmp_path)
    state = json.loads((tmp_path / "mine" / "current.json").read_text())
    assert {state["version"], state["previous"]} <= {v.id for v in versions.all()}
    versions.repair()
    in_use = (tmp_path / "mine" / "model.onnx").read_bytes()
    assert in_use == (versions.path(state["version"]) / "model.onnx").read_bytes()


@pytest.mark.parametrize("name", ["settings.toml", "isl.json"])
def test_two_that_find_the_same_damaged_file_keep_it(name: str, tmp_path: Path) -> None:
    load = (
        "from signapp.settings import load_settings; load_settings(folder / 'settings.toml')"
        if name == "settings.toml"
        else "from signapp.text.drafts import load_draft; load_draft(folder / 'isl.json')"
    )
    (tmp_path / name).write_text("= no such thing")
    run_two(_BEGIN + load, tmp_path)
    kept = [p.read_text() for p in tmp_path.iterdir()]
    assert kept == ["= no such thing"]
