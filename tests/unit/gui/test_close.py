import threading

from pytestqt.qtbot import QtBot

from signapp.gui.main_window import MainWindow
from tests.support.gui import Stage


def test_closing_during_work_leaves_no_thread_and_loses_no_text(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    view = window.page("live").composer.view
    stage.shown = 1
    qtbot.waitUntil(lambda: view.toPlainText() == "A", timeout=15_000)
    frames = stage.frames
    window.close()
    assert not window.context.engine.running
    names = [t.name for t in threading.enumerate()]
    assert not any("signapp" in name for name in names), names
    after = stage.frames
    assert after >= frames
    draft = window.context.drafts._path("isl")
    assert '"A"' in draft.read_text(encoding="utf-8")


def test_the_window_comes_back_where_it_was(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(780, 660)  # the offscreen screen is 800 pixels wide
    size = window.size()
    window.close()
    again = MainWindow(window.context, state=window._state)
    qtbot.addWidget(again)
    assert again.size() == size
