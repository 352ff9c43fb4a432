from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from signapp.capture import SourceKind, SourceSpec, SourceState
from signapp.capture.cameras import Camera
from signapp.gui.live.stream_dialog import StreamDialog
from signapp.gui.main_window import MainWindow
from signapp.gui.source_policy import SourcePolicy
from tests.support.gui import CAMERA, Stage
from tests.support.mjpeg import MjpegServer


def test_a_lost_camera_is_explained_and_comes_back(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    view, engine = window.page("live").view, window.context.engine
    qtbot.waitUntil(lambda: engine.source_status.state is SourceState.PLAYING)
    stage.broken.set()
    qtbot.waitUntil(lambda: "No picture" in view.notice_text)
    qtbot.waitUntil(lambda: "Trying again" in view.notice_text)
    generation = engine.latest.frame.generation
    stage.broken.clear()
    qtbot.waitUntil(lambda: engine.source_status.state is SourceState.PLAYING, timeout=10_000)
    qtbot.waitUntil(lambda: engine.latest.frame.generation > generation)
    assert view.notice_text == ""


def test_the_demo_gives_way_to_the_first_camera(qtbot: QtBot, window: MainWindow) -> None:
    engine = window.context.engine
    engine._spec = None
    policy: SourcePolicy = window.policy
    policy.on_cameras([])
    assert engine.spec == SourceSpec(SourceKind.DEMO)
    banner = window.page("live").banner
    assert banner.isVisible() and "No camera found" in banner.text()
    policy.on_cameras([Camera("Webcam", "/dev/video0", 0, 0)])
    assert (engine.spec.kind, engine.spec.value) == (SourceKind.CAMERA, "/dev/video0")
    assert not banner.isVisible()


@pytest.mark.parametrize(
    "chosen",
    [
        SourceSpec(SourceKind.FILE, "/somewhere/clip.mp4", "clip.mp4"),
        SourceSpec(SourceKind.STREAM, "http://127.0.0.1:9/video", "phone"),
        SourceSpec(SourceKind.DEMO),
    ],
    ids=["file", "stream", "demo"],
)
def test_what_the_user_took_stays_when_a_camera_comes(
    qtbot: QtBot, window: MainWindow, chosen: SourceSpec
) -> None:
    engine, banner = window.context.engine, window.page("live").banner
    engine._spec = None
    window.policy.on_cameras([])
    assert engine.spec == SourceSpec(SourceKind.DEMO) and banner.isVisible()
    window.context.choose_source(chosen)
    assert not banner.isVisible()
    window.policy.on_cameras([Camera("Webcam", "/dev/video0", 0, 0)])
    assert engine.spec == chosen
    window.change_interface()  # the page is built again
    assert not window.page("live").banner.isVisible()


def test_the_menu_begins_with_a_source(qtbot: QtBot, window: MainWindow) -> None:
    source = window.page("live").source
    source._fill()
    assert not source._menu.actions()[0].isSeparator()


def test_an_address_that_cannot_be_one_keeps_the_dialog_and_the_text(qtbot: QtBot) -> None:
    dialog = StreamDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.address, "my phone")
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    assert dialog.isVisible() and dialog.address.text() == "my phone"
    assert "no stream address" in dialog.problem.text()
    dialog.address.setText("")
    qtbot.keyClicks(dialog.address, "127.0.0.1:8090/video")
    assert dialog.problem.text() == ""
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    assert not dialog.isVisible() and dialog.url == "http://127.0.0.1:8090/video"


def test_the_remembered_camera_is_taken_first(qtbot: QtBot, window: MainWindow) -> None:
    engine = window.context.engine
    engine._spec = None
    source = window.context.settings.source
    source.kind, source.value = "camera", "/dev/video2"
    cameras = [Camera("One", "/dev/video0", 0, 0), Camera("Two", "/dev/video2", 2, 0)]
    window.policy.on_cameras(cameras)
    assert engine.spec.value == "/dev/video2"


def test_a_camera_that_the_user_chose_is_remembered(qtbot: QtBot, window: MainWindow) -> None:
    spec = SourceSpec(SourceKind.CAMERA, "/dev/video9", "Nine")
    window.context.choose_source(spec)
    source = window.context.settings.source
    assert (source.kind, source.value, source.name) == ("camera", "/dev/video9", "Nine")


def test_a_file_ends_and_can_be_played_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "clip.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=30)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for _ in range(6):
            picture = av.VideoFrame.from_ndarray(np.zeros((48, 64, 3), np.uint8), "rgb24")
            container.mux(stream.encode(picture))
        container.mux(stream.encode())
    live, engine = window.page("live"), window.context.engine
    engine.choose(SourceSpec(SourceKind.FILE, str(path), "clip.mp4"))
    qtbot.waitUntil(lambda: live.again.isVisible(), timeout=10_000)
    assert "ended" in live.view.notice_text and "clip.mp4" in live.view.notice_text
    generation = engine.latest.frame.generation
    live.again.click()
    qtbot.waitUntil(lambda: engine.latest.frame.generation > generation, timeout=10_000)


def test_a_stream_that_drops_resumes(qtbot: QtBot, window: MainWindow) -> None:
    server = MjpegServer(30)
    try:
        engine = window.context.engine
        states: list[SourceState] = []
        spec = SourceSpec(SourceKind.STREAM, server.url, "phone")
        # What the camera before it still has to say is on its way too.
        engine.status.connect(lambda s: states.append(s.state) if s.spec == spec else None)
        engine.choose(spec)
        qtbot.waitUntil(lambda: states.count(SourceState.PLAYING) >= 2, timeout=20_000)
        first = states.index(SourceState.PLAYING)
        assert SourceState.LOST in states[first:]
        assert server.connections >= 2
        assert engine.latest.frame.image.shape == (48, 64, 3)
    finally:
        window.context.engine.choose(CAMERA)
        server.close()


def test_the_demo_does_not_write_into_the_users_text(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    panel, engine = window.page("live").composer, window.context.engine
    engine.choose(SourceSpec(SourceKind.DEMO))
    qtbot.waitUntil(
        lambda: (
            engine.source_status.spec is not None
            and engine.source_status.spec.kind is SourceKind.DEMO
        )
    )
    stage.shown = 1
    qtbot.waitUntil(lambda: panel.view.toPlainText() == "A", timeout=15_000)
    assert window.context.composer("isl").entries == ()
    stage.shown = 0
    engine.choose(SourceSpec(SourceKind.CAMERA, "stage", "Stage camera"))
    qtbot.waitUntil(lambda: panel.view.toPlainText() == "")
