import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from signapp.capture.cameras import Camera
from signapp.gui.engine import workers
from signapp.gui.engine.workers import CameraWatcher
from signapp.gui.live.source_menu import SourceButton
from signapp.gui.main_window import MainWindow
from signapp.live.models import ModelStore

WEBCAM = Camera("Webcam", "/dev/video0", 0, 0)


def test_plugging_in_and_out_is_told_once_each(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugged: list[Camera] = []
    monkeypatch.setattr(workers, "list_cameras", lambda: list(plugged))
    monkeypatch.setattr(workers, "_CAMERA_POLL_S", 0.01)
    watcher, thread, seen = CameraWatcher(ModelStore()), QThread(), []
    watcher.moveToThread(thread)
    thread.started.connect(watcher.run)
    watcher.cameras_changed.connect(lambda cameras: seen.append(list(cameras)))
    thread.start()
    qtbot.waitUntil(lambda: seen == [[]])
    plugged.append(WEBCAM)
    qtbot.waitUntil(lambda: seen == [[], [WEBCAM]])
    plugged.clear()
    qtbot.waitUntil(lambda: seen == [[], [WEBCAM], []])
    watcher.abort_requested()
    thread.quit()
    assert thread.wait(5000)


def test_the_menu_lists_cameras_by_name(qtbot: QtBot, window: MainWindow) -> None:
    button: SourceButton = window.page("live").source
    window.context.engine._on_cameras([WEBCAM, Camera("Desk", "/dev/video2", 2, 0)])
    button._fill()
    actions = {a.text(): a for a in button._menu.actions()}
    assert {"Webcam", "Desk"} <= set(actions)
    actions["Desk"].trigger()
    assert window.context.engine.spec.value == "/dev/video2"
    assert window.context.settings.source.name == "Desk"
    button._fill()
    assert {a.text(): a.isChecked() for a in button._menu.actions()}["Desk"]


def test_another_resolution_opens_the_camera_anew(qtbot: QtBot, window: MainWindow) -> None:
    button: SourceButton = window.page("live").source
    button.set_resolution(1280, 720)
    spec = window.context.engine.spec
    assert (spec.value, spec.width, spec.height) == ("stage", 1280, 720)
    assert window.context.settings.source.width == 1280
