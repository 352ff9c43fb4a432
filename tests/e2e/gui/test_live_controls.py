import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from signapp.capture import SourceKind, SourceSpec
from signapp.gui.main_window import MainWindow
from signapp.gui.widgets.video_view import VideoView
from tests.support.gui import Stage


@pytest.fixture
def view(qtbot: QtBot) -> VideoView:
    view = VideoView()
    qtbot.addWidget(view)
    view.resize(640, 480)
    view.show()
    picture = np.zeros((48, 64, 4), np.uint8)
    picture[:, :32, 2] = 255  # BGRX: the left half is red
    picture[:, 32:, 0] = 255  # the right half blue
    view.show_picture(picture, None)
    return view


def _colours(view: VideoView) -> tuple[str, str]:
    image = view.grab().toImage()
    at = (QColor(image.pixel(160, 240)).name(), QColor(image.pixel(480, 240)).name())
    return at


def test_mirror_turns_the_display_only(view: VideoView) -> None:
    view.mirror = False
    assert _colours(view) == ("#ff0000", "#0000ff")
    view.mirror = True
    assert _colours(view) == ("#0000ff", "#ff0000")


def test_hands_are_drawn_where_they_are_each_in_its_colour(view: VideoView) -> None:
    landmarks = np.zeros((2, 21, 3), np.float32)
    landmarks[0, :, 0], landmarks[0, :, 1] = 0.25, np.linspace(0.3, 0.7, 21)
    view.mirror = False
    view.show_picture(np.zeros((48, 64, 4), np.uint8), landmarks)

    def drawn(x: int) -> set[str]:
        image = view.grab().toImage()
        return {QColor(image.pixel(x, y)).name() for y in range(150, 330)} - {"#000000"}

    left = drawn(160)
    assert left and not drawn(480)
    view.mirror = True
    assert not drawn(160) and drawn(480)
    landmarks[1], landmarks[0] = landmarks[0].copy(), 0
    view.mirror = False
    view.show_picture(np.zeros((48, 64, 4), np.uint8), landmarks)
    assert drawn(160) - left, "the right hand looks like the left"
    view.landmarks = False
    assert not drawn(160)


def test_pause_holds_the_picture_and_p_lets_it_go_on(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    live, engine = window.page("live"), window.context.engine
    qtbot.keyClick(live, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: engine.source_status.state == "paused")
    assert live.pause.isChecked() and "Paused" in live.view.notice_text
    qtbot.keyClick(live, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: engine.source_status.state == "playing")
    before = engine.latest
    qtbot.waitUntil(lambda: engine.latest is not before)
    assert not live.pause.isChecked() and live.view.notice_text == ""


def test_typing_into_the_text_sets_nothing_off(qtbot: QtBot, window: MainWindow) -> None:
    live, view = window.page("live"), window.context.settings.view
    with qtbot.waitActive(window):
        window.activateWindow()
    live.composer.view.setFocus()
    before = (view.landmarks, view.mirror, window.context.engine.paused)
    for letter in "hellomp":
        qtbot.keyClick(live.composer.view, letter)
    qtbot.keyClick(live.composer.view, "M", Qt.KeyboardModifier.ShiftModifier)
    assert (view.landmarks, view.mirror, window.context.engine.paused) == before
    assert live.composer.view.toPlainText() == "hellompM"
    live.view.setFocus()
    qtbot.keyClick(live, Qt.Key.Key_L)
    assert view.landmarks is not before[0]


def test_the_mirror_setting_is_for_cameras_not_for_recordings(
    qtbot: QtBot, window: MainWindow
) -> None:
    live, context = window.page("live"), window.context
    assert live.view.mirror and live.mirror.isChecked()
    qtbot.keyClick(live, Qt.Key.Key_M)
    assert not live.view.mirror and context.settings.view.mirror is False
    qtbot.keyClick(live, Qt.Key.Key_M)
    context.engine.choose(SourceSpec(SourceKind.FILE, "gone.mp4", "gone.mp4"))
    qtbot.waitUntil(lambda: context.engine.source_status.state == "lost")
    assert not live.view.mirror and context.settings.view.mirror is True


def test_f11_and_the_menu_fill_the_screen_and_escape_leaves(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    fill = window.page("live").present.menu().actions()[2]
    fill.trigger()
    assert window.isFullScreen()
    fill.trigger()
    assert not window.isFullScreen()


def test_the_status_line_tells_hands_rate_and_latency(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    stage.shown = 1
    live = window.page("live")
    qtbot.waitUntil(lambda: window.context.engine.latest.recognition.hands.count == 1)
    live._tick()
    assert "1 hand" in live.status.text() and "fps" in live.status.text()
    assert live.status.text().endswith("ms")


def test_the_camera_is_paused_while_a_video_is_worked_on(qtbot: QtBot, window: MainWindow) -> None:
    window.open_tab("videos")
    assert window.context.engine.paused
    window.open_tab("live")
    assert not window.context.engine.paused
    assert not window.page("live").pause.isChecked()
