"""A camera that is pulled, comes back, is used by another program or is not allowed."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from signapp.capture import SourceState
from signapp.capture.cameras import Camera
from signapp.gui import translation
from signapp.gui.main_window import MainWindow
from tests.support.gui import Stage

BUSY = "camera-refused"


def _lose(qtbot: QtBot, window: MainWindow, stage: Stage, pause_s: float) -> None:
    window.context.engine.capture.loop._first_pause_s = pause_s
    stage.broken.set()
    engine = window.context.engine
    qtbot.waitUntil(lambda: engine.source_status.state is SourceState.LOST, timeout=5000)


def test_a_pulled_camera_is_used_at_once_when_it_is_back(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    engine = window.context.engine
    _lose(qtbot, window, stage, pause_s=60)  # the usual retries would come too late
    qtbot.waitUntil(lambda: "No picture" in window.page("live").view.notice_text)
    stage.broken.clear()
    qtbot.wait(200)
    assert engine.source_status.state is SourceState.LOST
    window.policy.on_cameras([Camera("Another", "/dev/video7", 7, 0)])
    qtbot.wait(200)
    assert engine.source_status.state is SourceState.LOST  # that is not the one that was chosen
    window.policy.on_cameras([Camera("Stage camera", "stage", 0, 0)])
    qtbot.waitUntil(lambda: engine.source_status.state is SourceState.PLAYING, timeout=5000)
    assert window.page("live").view.notice_text == ""


def test_a_busy_or_forbidden_camera_says_what_to_do_and_recovers(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    stage.fault = BUSY
    _lose(qtbot, window, stage, pause_s=0.02)
    view = window.page("live").view
    qtbot.waitUntil(lambda: "close other programs" in view.notice_text, timeout=5000)
    assert "privacy settings" in view.notice_text and "Trying again" in view.notice_text
    opened = len(stage.opened)
    qtbot.waitUntil(lambda: len(stage.opened) >= opened + 2, timeout=5000)
    stage.broken.clear()
    engine = window.context.engine
    qtbot.waitUntil(lambda: engine.source_status.state is SourceState.PLAYING, timeout=10_000)


@pytest.mark.parametrize(
    ("code", "word"), [("bn", "গোপনীয়তা"), ("hi", "गोपनीयता"), ("as", "গোপনীয়তা")]
)
def test_it_is_said_in_the_language_of_the_interface(
    qtbot: QtBot, window: MainWindow, stage: Stage, qapp: QApplication, code: str, word: str
) -> None:
    try:
        window.context.settings.view.interface_language = code
        window.change_interface()
        stage.fault = BUSY
        _lose(qtbot, window, stage, pause_s=0.02)
        view = window.page("live").view
        qtbot.waitUntil(lambda: word in view.notice_text, timeout=5000)
        assert "Stage camera" in view.notice_text
    finally:
        translation.install_translation(qapp, "en")
