"""The system's clock is set back or forward while signapp runs."""

import ast
import itertools
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from signapp.recognition.versions import Versions
from signapp.recording.store import Recordings
from signapp.settings import load_settings
from signapp.system import files as _files
from signapp.text import composer as composer_module
from signapp.text.composer import Composer, Entry
from signapp.text.drafts import load_draft
from tests.support.landmark_data import landmarks_of
from tests.support.models import tiny_metadata, tiny_model

ROOT = Path(__file__).parents[2]

# Where the time of day is wanted: it is stored, never waited for or subtracted.
WALL_CLOCK = {
    "signapp/commands/label.py",  # when a run began, for its summary
    "signapp/labelling/corrections.py",
    "signapp/labelling/eaf/into.py",
    "signapp/labelling/summary.py",
    "signapp/live/round_log.py",
    "signapp/recording/profiles.py",
    "signapp/recording/session.py",
    "signapp/recording/store.py",
    "signapp/recognition/versions.py",
    "signapp/teaching/renaming.py",
    "signapp/packs/writing.py",
    "signapp/text/composer.py",
    "signapp/system/files.py",
}


@pytest.fixture
def jumps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every look at the clock finds it an hour or a year away."""
    steps = itertools.cycle([0.0, -3600.0, 86400.0 * 365, -86400.0 * 365])
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + next(steps))


def test_no_code_measures_with_a_clock_that_can_be_set() -> None:
    used = set()
    for path in (ROOT / "signapp").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                name = f"{node.value.id}.{node.attr}"
                if name in {"time.time", "datetime.now", "time.strftime", "time.localtime"}:
                    used.add(path.relative_to(ROOT).as_posix())
    assert used <= WALL_CLOCK
    assert "signapp/recording/store.py" in used  # or this test looks for the wrong thing


@pytest.mark.usefixtures("jumps")
def test_recording_deleting_and_undoing(tmp_path: Path) -> None:
    points, _, _ = landmarks_of(1, 1, 6)
    recordings = Recordings("test", tmp_path)
    with recordings.start_session("Asha") as session:
        ids = [session.add("A", landmarks, 1.5).id for landmarks in points]
    for _ in range(8):
        assert recordings.delete(ids[:2]) == 2
        assert [s.id for s in Recordings("test", tmp_path).samples()] == ids[2:]
        assert recordings.undo() == 2
        again = Recordings("test", tmp_path)
        assert [s.id for s in again.samples()] == ids
        recordings = again  # another run of the program goes on
        recordings.delete(ids[3:4])
        recordings.undo()


@pytest.mark.usefixtures("jumps")
def test_versions_can_be_chosen_and_left(tmp_path: Path) -> None:
    versions = Versions("mine", tmp_path)
    path = tiny_model(tmp_path / "m.onnx", metadata=tiny_metadata("ABC", "mine"))
    stored = []
    for i in range(5):
        stored.append(versions.add({"model.onnx": path}, str(i)))
        versions.choose(stored[-1])
    assert versions.current == stored[-1] and versions.previous == stored[-2]
    assert versions.go_back() == stored[-2]
    assert {v.id for v in versions.all()} == set(stored)


def test_history_never_ends_before_it_began(monkeypatch: pytest.MonkeyPatch) -> None:
    composer = Composer("isl")
    composer.write(Entry("A"))

    class Earlier(datetime):
        @classmethod
        def now(cls, tz: object = None) -> "Earlier":  # type: ignore[override]
            return cls.fromtimestamp(0, UTC) + timedelta(days=3650)

    monkeypatch.setattr(composer_module, "datetime", Earlier)
    composer.clear()
    (line,) = composer.history
    assert line.text == "A" and line.started <= line.ended


def test_damaged_files_set_aside_at_one_time_are_all_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = datetime(2026, 1, 1)

    class Stopped(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            return moment

    monkeypatch.setattr(_files, "datetime", Stopped)
    for i in range(3):
        (tmp_path / "settings.toml").write_text(f"= {i}")
        (tmp_path / "isl.json").write_text(f"{{ {i}")
        load_settings(tmp_path / "settings.toml")
        load_draft(tmp_path / "isl.json")
    kept = sorted(p.read_text() for p in tmp_path.iterdir())
    assert kept == ["= 0", "= 1", "= 2", "{ 0", "{ 1", "{ 2"]
