"""An annotator's hour: a fast clip is labelled, completed, merged, scored and learnt from."""

import csv
import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from pympi.Elan import Eaf
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from signapp.cli import cli
from signapp.gui.context import AppContext
from signapp.gui.engine import Engine
from signapp.gui.videos.video_tab import VideoTab
from signapp.live.models import ModelStore
from signapp.recording.store import Recordings
from signapp.rendering.clips import write_clip
from signapp.rendering.motion import spell
from signapp.settings import Settings
from signapp.text.drafts import DraftStore
from tests.e2e.gui.test_video_timeline import LEFT, drag, write
from tests.support.elan_files import real_eaf
from tests.support.threads import arriving
from training.data.readers import read_npz

FPS, FRAME_S = 25, 0.04
WAIT = 100_000

Truth = list[tuple[str, float, float]]


@pytest.fixture
def tab(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[VideoTab]:
    """The Video tab with the models that ship and the real tracker."""
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    monkeypatch.setenv("SIGNAPP_RECORDINGS", str(tmp_path / "recordings"))
    settings = Settings(language="isl")
    engine = Engine(settings, ModelStore(), watch_cameras=False)
    context = AppContext(settings, engine, DraftStore(tmp_path / "drafts"))
    tab = VideoTab(context)
    qtbot.addWidget(tab)
    tab.resize(1200, 800)
    tab.show()
    yield tab
    tab.close_tab()
    context.close()


def run(*words: object) -> str:
    done = CliRunner().invoke(cli, list(map(str, words)), catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


def complete(tab: VideoTab, truth: Truth) -> None:
    """Bring the letters to the truth with what the window offers."""
    edits = tab.edits
    assert edits is not None
    covered = [edits.at((start_s + end_s) / 2) for _, start_s, end_s in truth]
    for index in reversed(range(len(edits.segments))):
        if covered.count(index) != 1:  # what covers no letter is none, nor what covers two
            tab.timeline.select(index)
            QTest.mouseClick(tab.ui.delete, LEFT)
    for number, (name, start_s, end_s) in enumerate(truth):
        found = edits.at((start_s + end_s) / 2)
        if found is None:
            drag(tab, start_s, end_s)
            write(tab, name.lower())
            found = edits.at((start_s + end_s) / 2)
        assert found == number
        tab.timeline.select(found)
        if edits.segments[found].label != name:
            QTest.keyClick(tab.timeline, Qt.Key.Key_Return)
            write(tab, name.lower())
    for number, (_, start_s, end_s) in enumerate(truth):
        tab.timeline.select(number)
        tab.timeline.setFocus()
        for part, held in (("start_s", Qt.KeyboardModifier.AltModifier),
                           ("end_s", Qt.KeyboardModifier.ShiftModifier)):  # fmt: skip
            wanted = start_s if part == "start_s" else end_s
            for _ in range(60):
                off = getattr(edits.segments[number], part) - wanted
                if abs(off) <= FRAME_S:
                    break
                key = Qt.Key.Key_Left if off > 0 else Qt.Key.Key_Right
                QTest.keyClick(tab.timeline, key, held)


def tiers_of(eaf: bytes) -> dict[bytes, bytes]:
    """The bytes of every tier by its name."""
    found = re.findall(rb'<TIER [^>]*TIER_ID="([^"]*)"[^>]*?(?:/>|>.*?</TIER>)', eaf, re.DOTALL)
    whole = re.finditer(rb"<TIER [^>]*?(?:/>|>.*?</TIER>)", eaf, re.DOTALL)
    return dict(zip(found, (match[0] for match in whole), strict=True))


def test_from_a_fast_clip_to_training_samples(qtbot: QtBot, tab: VideoTab, tmp_path: Path) -> None:
    performance = spell("lavi", "isl", speed=1.8)
    truth = [(s.label, s.start_s, s.end_s) for s in performance.segments]
    clip = tmp_path / "clip.mp4"
    write_clip(clip, performance.pictures(FPS), FPS)
    with (tmp_path / "truth.csv").open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([("start", "end", "label"), *((a, b, n) for n, a, b in truth)])

    # Label.
    tab.open(clip)
    qtbot.waitUntil(tab.ui.label_button.isEnabled, timeout=WAIT)
    with qtbot.waitSignal(arriving(tab.labeller.labelled), timeout=WAIT):
        QTest.mouseClick(tab.ui.label_button, LEFT)
    qtbot.waitUntil(lambda: tab.edits is not None and not tab._busy, timeout=WAIT)
    assert tab.edits is not None and tab.edits.segments, "the model reads some of it"

    # Whatever it read, all three ways of correcting it are needed.
    tab.timeline.select(0)
    QTest.mouseClick(tab.ui.delete, LEFT)
    if tab.edits.segments:
        tab.timeline.select(0)
        tab.editing.relabel(tab.ui.letter.findData("C"))
        tab.timeline.setFocus()
        QTest.keyClick(tab.timeline, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    complete(tab, truth)
    assert [s.label for s in tab.edits.segments] == [name for name, *_ in truth]
    for segment, (_, start_s, end_s) in zip(tab.edits.segments, truth, strict=True):
        assert abs(segment.start_s - start_s) <= FRAME_S + 1e-6
        assert abs(segment.end_s - end_s) <= FRAME_S + 1e-6
    assert tab.ui.text.text().replace(" ", "") == "LAVI"
    tab.ui.tiers.setChecked(True)
    drag(tab, truth[0][2] - 0.1, truth[2][1] + 0.1, "signs")  # two ways from letter to letter
    write(tab, "KITE")

    # Merge into a file with tiers of somebody's, and write landmarks.
    into = tmp_path / "mine.eaf"
    into.write_text(real_eaf("clip.mp4"), encoding="utf-8")
    before = into.read_bytes()
    with qtbot.waitSignal(arriving(tab.labeller.exported), timeout=WAIT):
        tab.export_to(tmp_path / "clip", ("json", "pose", "csv"), into)
    qtbot.waitUntil(tab.ui.export.isEnabled, timeout=WAIT)
    after = tiers_of(into.read_bytes())
    assert len(tiers_of(before)) == 4
    assert {name: after[name] for name in tiers_of(before)} == tiers_of(before)
    eaf = Eaf(str(into))
    rows = eaf.get_annotation_data_for_tier("signapp-letters")
    assert [value for *_, value in rows] == [name for name, *_ in truth]
    for (start_ms, end_ms, _), (_, start_s, end_s) in zip(rows, truth, strict=True):
        assert abs(start_ms / 1000 - start_s) <= FRAME_S + 0.001
        assert abs(end_ms / 1000 - end_s) <= FRAME_S + 0.001
    assert [v for *_, v in eaf.get_annotation_data_for_tier("signapp-signs")] == ["KITE"]

    pose_format = pytest.importorskip("pose_format")
    pose = pose_format.Pose.read((tmp_path / "clip.pose").read_bytes())
    assert pose.body.fps == FPS and len(pose.body.data) == len(tab.edits.labelling().track)

    # Score it.
    for read in ((into, "--tier", "signapp-letters", "--tier", "letters"),
                 (tmp_path / "clip.json",), (tmp_path / "clip.segments.csv",)):  # fmt: skip
        scored = tmp_path / "score.json"
        run("score", read[0], tmp_path / "truth.csv", "--language", "isl", *read[1:],
            "--json", scored, "--overwrite")  # fmt: skip
        found = json.loads(scored.read_text(encoding="utf-8"))
        assert found["letters"]["error_rate"] == 0 and found["letters"]["truth"] == len(truth)

    # Learn from it.
    said = run("teach", "annotated", "isl", into, "--tier", "signapp-letters", "--signs-tier",
               "signapp-signs", "--signer", "Asha", "--video", clip)  # fmt: skip
    assert "1 take of 1 moving sign" in said
    recordings = Recordings("isl")
    samples = recordings.samples()
    assert [name for name, _ in itertools.groupby(s.label for s in samples)] == [
        name for name, *_ in truth
    ]
    assert {(s.signer, s.session) for s in recordings.samples(moving=None)} == {("Asha", "clip")}
    assert [take.label for take in recordings.samples(moving=True)] == ["KITE"]
    run("teach", "annotated", "isl", into, "--tier", "signapp-letters", "--signer", "Asha",
        "--video", clip, "--output", tmp_path / "rows.npz")  # fmt: skip
    assert read_npz(tmp_path / "rows.npz").classes == sorted({name for name, *_ in truth})
