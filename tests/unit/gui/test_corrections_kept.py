"""Labels and corrections of videos are on disk at once, whole, and come back."""

import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from signapp.gui.videos.keeper import WorkKeeper
from signapp.labelling import Labelling
from signapp.labelling import corrections as keeping
from signapp.labelling.corrections import DamagedWorkError, Work
from signapp.labelling.edits import SegmentEdits
from signapp.live.models import ModelStore
from tests.support.threads import arriving
from tests.unit.gui.test_timeline_edits import labelling  # noqa: F401 - a fixture


@pytest.fixture
def work(labelling: Labelling) -> Work:  # noqa: F811
    labelling.track.info.path.write_bytes(b"video")
    edits = SegmentEdits(labelling)
    edits.relabel(1, "C")
    return Work(labelling, edits.segments, "fingerspelling", corrected=True)


def _load(work: Work) -> Work | None:
    return keeping.load(work.labelling.track.info, lambda code: work.labelling.model)


def test_what_is_kept_comes_back(work: Work) -> None:
    assert _load(work) is None
    keeping.save(work, with_track=True)
    back = _load(work)
    assert back is not None
    assert back.segments == work.segments and back.mode == "fingerspelling"
    assert back.corrected and not back.exported
    old, new = work.labelling.track, back.labelling.track
    assert np.array_equal(old.landmarks, new.landmarks) and np.array_equal(old.times, new.times)
    assert new.end_s == old.end_s and new.probabilities.shape == old.probabilities.shape


def test_which_tracker_found_the_hands_is_kept_too(work: Work) -> None:
    light = replace(work.labelling, track=replace(work.labelling.track, tracker="light"))
    keeping.save(replace(work, labelling=light), with_track=True)
    back = _load(work)
    assert back is not None and back.labelling.track.tracker == "light"
    file = keeping.folder_of(work.labelling.track.info.path) / "corrections.json"
    data = json.loads(file.read_text(encoding="utf-8"))
    del data["tracker"]  # as earlier versions wrote it
    file.write_text(json.dumps(data), encoding="utf-8")
    back = _load(work)
    assert back is not None and back.labelling.track.tracker == "full"


def test_another_file_of_that_name_has_no_work(work: Work) -> None:
    keeping.save(work, with_track=True)
    work.labelling.track.info.path.write_bytes(b"another video")
    assert _load(work) is None


@pytest.mark.parametrize("name", ["track.npz", "corrections.json"])
@pytest.mark.parametrize("share", [0.0, 0.5])
def test_damaged_work_is_set_aside(work: Work, name: str, share: float) -> None:
    keeping.save(work, with_track=True)
    file = keeping.folder_of(work.labelling.track.info.path) / name
    data = file.read_bytes()
    file.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(DamagedWorkError, match="cannot be read"):
        _load(work)
    assert _load(work) is None
    assert [p for p in keeping.corrections_dir().iterdir() if ".damaged-" in p.name]


@pytest.mark.parametrize(
    "change",
    [
        {"letters": [{"label": "A"}]},
        {"letters": "A"},
        {"format": "signapp-corrections-v9"},
        {"language": None},
    ],
)
def test_work_that_makes_no_sense_is_set_aside(work: Work, change: dict[str, object]) -> None:
    keeping.save(work, with_track=True)
    file = keeping.folder_of(work.labelling.track.info.path) / "corrections.json"
    data = json.loads(file.read_text(encoding="utf-8")) | change
    file.write_text(json.dumps(data), encoding="utf-8")
    if change == {"language": None}:  # a language that is gone is no damage: see ModelError
        data["format"] = None
        file.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(DamagedWorkError):
        _load(work)


def test_the_newest_open_work_is_found(work: Work, tmp_path: Path) -> None:
    assert keeping.latest_open_work() is None
    keeping.save(work, with_track=True)
    video = work.labelling.track.info.path
    assert keeping.latest_open_work() == video.resolve()
    keeping.save(Work(work.labelling, work.segments, "letters", True, exported=True), False)
    assert keeping.latest_open_work() is None


def test_exported_work_is_forgotten_in_time_but_never_what_is_open(work: Work) -> None:
    keeping.save(work, with_track=True)
    kept = keeping.folder_of(work.labelling.track.info.path)
    os.utime(kept / "corrections.json", (1, 1))
    for i in range(25):
        folder = keeping.corrections_dir() / f"old{i:02}"
        folder.mkdir()
        (folder / "corrections.json").write_text('{"exported": true}')
        os.utime(folder / "corrections.json", (100 + i, 100 + i))
    keeping._tidy()
    left = {p.name for p in keeping.corrections_dir().iterdir()}
    assert kept.name in left and len(left) == 20 + 1
    assert "old24" in left and "old00" not in left


def test_the_keeper_writes_the_newest_and_finishes_on_closing(qtbot: QtBot, work: Work) -> None:
    keeper = WorkKeeper(ModelStore())
    keeper.keep(work, with_track=True)
    for i in range(20):
        keeper.keep(Work(work.labelling, work.segments[: i % 3], "letters", True))
    keeper.close()
    back = _load(work)
    assert back is not None and len(back.segments) == 19 % 3


def test_a_disk_that_cannot_be_written_is_said(
    qtbot: QtBot, work: Work, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "blocked").write_text("in the way")
    monkeypatch.setattr(keeping, "corrections_dir", lambda: tmp_path / "blocked")
    keeper = WorkKeeper(ModelStore())
    with qtbot.waitSignal(arriving(keeper.failed), timeout=5000) as caught:
        keeper.keep(work, with_track=True)
    assert "cannot be kept" in caught.args[0]
    keeper.close()
