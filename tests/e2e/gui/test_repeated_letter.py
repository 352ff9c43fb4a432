from pytestqt.qtbot import QtBot

from signapp.gui.main_window import MainWindow
from tests.support.gui import Stage


def test_a_short_release_writes_the_letter_again(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    view = window.page("live").composer.view
    stage.shown = 3
    qtbot.waitUntil(lambda: view.toPlainText() == "L", timeout=15_000)
    stage.shown = 0
    frames = stage.frames
    qtbot.waitUntil(lambda: stage.frames > frames + 15, timeout=15_000)  # half a second
    stage.shown = 3
    qtbot.waitUntil(lambda: view.toPlainText() == "LL", timeout=15_000)
