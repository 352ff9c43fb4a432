"""The video tab with the real tracker and the shipped model, on the demo clip."""

from collections.abc import Iterator
from pathlib import Path

import av
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from signapp.capture.sources import demo_path
from signapp.gui.context import AppContext
from signapp.gui.engine import Engine
from signapp.gui.videos.video_tab import VideoTab
from signapp.live.models import ModelStore
from signapp.settings import Settings
from signapp.text.drafts import DraftStore
from tests.support.threads import arriving


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
    assert not tab.threads.running
    context.close()


def first_seconds(path: Path, seconds: float) -> Path:
    """The beginning of the demo clip, copied packet by packet."""
    with av.open(str(demo_path())) as source, av.open(str(path), "w") as target:
        stream = source.streams.video[0]
        copy = target.add_stream_from_template(stream)
        for packet in source.demux(stream):
            if packet.dts is not None and packet.dts * packet.time_base < seconds:
                packet.stream = copy
                target.mux(packet)
    return path


def open_demo(qtbot: QtBot, tab: VideoTab) -> None:
    tab.open(demo_path())
    qtbot.waitUntil(lambda: tab.ui.label_button.isEnabled(), timeout=20_000)


def test_label_correct_undo_and_export(qtbot: QtBot, tab: VideoTab, tmp_path: Path) -> None:
    tab.open(first_seconds(tmp_path / "clip.mp4", 4.95))
    qtbot.waitUntil(lambda: tab.view._shown is not None, timeout=20_000)
    with qtbot.waitSignal(arriving(tab.labeller.labelled), timeout=200_000):
        tab.start_labelling()
    qtbot.waitUntil(lambda: tab.edits is not None)
    assert tab.ui.text.text() == "NAM"

    middle = round(tab.timeline.x_of(tab.edits.segments[0].start_s + 0.3))
    qtbot.mouseClick(
        tab.timeline, Qt.MouseButton.LeftButton, pos=QPoint(middle, tab.timeline.y_of("letters"))
    )
    assert tab.timeline.chosen == 0 and tab.ui.letter.currentData() == "N"
    tab.editing.relabel(tab.ui.letter.findData("B"))
    assert tab.ui.text.text() == "BAM"
    qtbot.mouseClick(tab.ui.split, Qt.MouseButton.LeftButton)
    assert tab.ui.text.text() == "BBAM"
    qtbot.mouseClick(tab.ui.undo, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(tab.ui.undo, Qt.MouseButton.LeftButton)
    assert tab.ui.text.text() == "NAM"
    tab.timeline.select(0)
    qtbot.mouseClick(tab.ui.delete, Qt.MouseButton.LeftButton)
    assert tab.ui.text.text() == "AM"

    with qtbot.waitSignal(arriving(tab.labeller.exported), timeout=20_000):
        tab.export_to(tmp_path / "out", ("csv", "eaf", "srt", "vtt", "json"))
    rows = (tmp_path / "out.segments.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 1 + 2
    for ending in (".frames.csv", ".eaf", ".srt", ".vtt", ".json"):
        assert (tmp_path / f"out{ending}").stat().st_size > 0


def test_corrections_survive_quitting(qtbot: QtBot, tmp_path: Path) -> None:
    def started() -> VideoTab:
        engine = Engine(Settings(), ModelStore(), watch_cameras=False)
        context = AppContext(Settings(), engine, DraftStore(tmp_path / "drafts"))
        tab = VideoTab(context)
        qtbot.addWidget(tab)
        tab.show()
        tab.set_active(True)
        return tab

    def quit_app(tab: VideoTab) -> None:
        tab.set_active(False)
        tab.close_tab()
        tab._context.close()

    clip = first_seconds(tmp_path / "clip.mp4", 4.95)
    tab = started()
    tab.open(clip)
    qtbot.waitUntil(lambda: tab.ui.label_button.isEnabled(), timeout=20_000)
    tab.start_labelling()
    qtbot.waitUntil(lambda: tab.edits is not None, timeout=200_000)
    tab.timeline.select(0)
    tab.editing.relabel(tab.ui.letter.findData("B"))
    quit_app(tab)

    tab = started()  # opens what was not exported by itself
    qtbot.waitUntil(lambda: tab.edits is not None, timeout=20_000)
    assert tab.path == clip and tab.ui.text.text() == "BAM"
    assert tab.watching.landmarks_at(1.0).any()
    with qtbot.waitSignal(arriving(tab.labeller.exported), timeout=20_000):
        tab.export_to(tmp_path / "out", ("srt", "csv"))
    qtbot.waitUntil(lambda: tab.ui.export.isEnabled())
    quit_app(tab)

    tab = started()  # exported: not opened by itself any more, yet still there
    qtbot.wait(300)
    assert tab.path is None
    tab.open(clip)
    qtbot.waitUntil(lambda: tab.edits is not None, timeout=20_000)
    assert tab.ui.text.text() == "BAM"
    quit_app(tab)


def test_cancelling_stops_labelling(qtbot: QtBot, tab: VideoTab) -> None:
    open_demo(qtbot, tab)
    with qtbot.waitSignal(arriving(tab.labeller.progress), timeout=60_000):
        tab.start_labelling()
    with qtbot.waitSignal(arriving(tab.labeller.cancelled), timeout=20_000):
        qtbot.mouseClick(tab.ui.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.ui.label_button.isEnabled())
    assert tab.edits is None and "cancelled" in tab.ui.text.text()


def test_closing_while_labelling_ends_the_threads(qtbot: QtBot, tab: VideoTab) -> None:
    open_demo(qtbot, tab)
    with qtbot.waitSignal(arriving(tab.labeller.progress), timeout=60_000):
        tab.start_labelling()
    tab.close_tab()
    assert not tab.threads.running


def test_playing_goes_on_and_holds(qtbot: QtBot, tab: VideoTab) -> None:
    open_demo(qtbot, tab)
    qtbot.mouseClick(tab.ui.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.timeline.cursor_s > 0.5, timeout=30_000)
    qtbot.mouseClick(tab.ui.play, Qt.MouseButton.LeftButton)
    tab.watching.seek(10.0)
    shown = tab.view._shown
    qtbot.waitUntil(lambda: tab.view._shown is not shown, timeout=20_000)
    qtbot.waitUntil(lambda: abs(tab.timeline.cursor_s - 10.0) < 0.1, timeout=20_000)
    assert tab.ui.play.text() == "Play"


def test_a_file_that_is_no_video_is_one_line(qtbot: QtBot, tab: VideoTab, tmp_path: Path) -> None:
    path = tmp_path / "text.mp4"
    open_demo(qtbot, tab)
    path.write_text("not a video")
    with qtbot.waitSignal(tab._context.message, timeout=5000) as caught:
        tab.open(path)
    assert tab.path == demo_path() and tab.ui.label_button.isEnabled()  # the old one stays
    tab.watching.seek(5.0)
    qtbot.waitUntil(lambda: abs(tab.timeline.cursor_s - 5.0) < 0.1, timeout=20_000)
    assert "\n" not in caught.args[0] and "text.mp4" in caught.args[0]
