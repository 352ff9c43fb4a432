"""The video tab with the real tracker and the shipped model, on the demo clip."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from signapp.capture.sources import demo_path
from signapp.gui.context import AppContext
from signapp.gui.engine import Engine
from signapp.gui.engine.models import ModelStore
from signapp.gui.videos.video_tab import VideoTab
from signapp.settings import Settings
from signapp.text.drafts import DraftStore


@pytest.fixture
def tab(qtbot: QtBot, tmp_path: Path) -> Iterator[VideoTab]:
    engine = Engine(Settings(), ModelStore(), watch_cameras=False)
    context = AppContext(Settings(), engine, DraftStore(tmp_path / "drafts"))
    tab = VideoTab(context)
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    yield tab
    tab.close_tab()
    assert not any(thread.isRunning() for thread in tab._threads)
    context.close()


def test_label_correct_undo_and_export(qtbot: QtBot, tab: VideoTab, tmp_path: Path) -> None:
    assert tab.open(demo_path())
    qtbot.waitUntil(lambda: tab.view._shown is not None, timeout=20_000)
    with qtbot.waitSignal(tab.labeller.labelled, timeout=120_000):
        tab.start_labelling()
    qtbot.waitUntil(lambda: tab.edits is not None)
    assert tab.text.text() == "NAMASTE INDIA"

    middle = round(tab.timeline.x_of(tab.edits.segments[0].start_s + 0.3))
    qtbot.mouseClick(
        tab.timeline, Qt.MouseButton.LeftButton, pos=QPoint(middle, tab.timeline.height() - 10)
    )
    assert tab.timeline.chosen == 0 and tab.letter.currentData() == "N"
    tab._relabel(tab.letter.findData("B"))
    assert tab.text.text() == "BAMASTE INDIA"
    qtbot.mouseClick(tab.split, Qt.MouseButton.LeftButton)
    assert tab.text.text() == "BBAMASTE INDIA"
    qtbot.mouseClick(tab.undo, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(tab.undo, Qt.MouseButton.LeftButton)
    assert tab.text.text() == "NAMASTE INDIA"
    tab.timeline.select(0)
    qtbot.mouseClick(tab.delete, Qt.MouseButton.LeftButton)
    assert tab.text.text() == "AMASTE INDIA"

    with qtbot.waitSignal(tab.labeller.exported, timeout=20_000):
        tab.export_to(tmp_path / "out", ("csv", "eaf", "srt", "vtt", "json"))
    rows = (tmp_path / "out.segments.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 1 + 11
    for ending in (".frames.csv", ".eaf", ".srt", ".vtt", ".json"):
        assert (tmp_path / f"out{ending}").stat().st_size > 0


def test_cancelling_stops_labelling(qtbot: QtBot, tab: VideoTab) -> None:
    tab.open(demo_path())
    with qtbot.waitSignal(tab.labeller.progress, timeout=60_000):
        tab.start_labelling()
    with qtbot.waitSignal(tab.labeller.cancelled, timeout=20_000):
        qtbot.mouseClick(tab.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.label_button.isEnabled())
    assert tab.edits is None and "cancelled" in tab.text.text()


def test_a_file_that_is_no_video_is_one_line(qtbot: QtBot, tab: VideoTab, tmp_path: Path) -> None:
    path = tmp_path / "text.mp4"
    path.write_text("not a video")
    with qtbot.waitSignal(tab._context.message, timeout=5000) as caught:
        assert not tab.open(path)
    assert "\n" not in caught.args[0] and "text.mp4" in caught.args[0]
