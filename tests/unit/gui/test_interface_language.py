"""The interface changes its language while it runs, and loses nothing by it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from signapp.capture.sources import demo_path
from signapp.gui import translation
from signapp.gui.main_window import MainWindow
from signapp.gui.settings_dialog import SettingsDialog
from tests.support.gui import Stage


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    translation.install_translation(qapp, "en")
    yield
    translation.install_translation(qapp, "en")


def _change(window: MainWindow, code: str) -> None:
    window.context.settings.view.interface_language = code
    window.change_interface()


def test_everything_is_made_anew_and_the_source_goes_on(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    stage.shown = 1
    text = window.page("live").composer.view
    qtbot.waitUntil(lambda: text.toPlainText() == "A", timeout=15_000)
    window.open_tab("spell").ui.text.setText("HI")
    window.open_tab("practice")
    opened = len(stage.opened)
    _change(window, "bn")
    assert window.tabs.tabText(2) == "অনুশীলন"
    assert window.stack.currentWidget() is window.page("practice")
    assert window.page("practice").start.text() == "শুরু করুন"
    assert window.page("spell").ui.text.text() == "HI"
    assert window.page("live").composer.view.toPlainText() == "A"
    latest = window.context.engine.latest
    qtbot.waitUntil(lambda: window.context.engine.latest is not latest)
    assert len(stage.opened) == opened
    # A part that is shown before it stands in the window is a window of its own for a moment.
    assert window.isActiveWindow()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.context.settings.language == "bengali"


def test_changing_often_leaves_one_of_each(qtbot: QtBot, window: MainWindow) -> None:
    for code in ("hi", "bn", "as", "en") * 2:
        _change(window, code)
        qtbot.wait(10)
    assert len(window.findChildren(type(window.switcher))) == 1
    assert len(window.switcher.buttons()) == len(window.context.languages)
    latest = window.context.engine.latest
    qtbot.waitUntil(lambda: window.context.engine.latest is not latest)
    assert window.page("live").view._shown is not None


def test_the_settings_come_back_in_the_new_language(qtbot: QtBot, window: MainWindow) -> None:
    titles: list[str] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, SettingsDialog):
            return
        titles.append(dialog.windowTitle())
        if len(titles) == 1:
            dialog.interface.setCurrentIndex(dialog.interface.findData("hi"))
        else:
            timer.stop()
            dialog.accept()

    timer = QTimer()
    timer.timeout.connect(act)
    timer.start(30)
    window.open_settings()
    assert titles[0] == "Settings" and titles[-1] == "सेटिंग"
    assert window.context.settings.view.interface_language == "hi"


def test_work_under_way_is_not_given_up(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = window.open_tab("videos")
    tab._busy = True
    _change(window, "bn")
    assert window.page("videos") is tab
    assert "started again" in window.message.text() and "video" in window.message.text()
    tab._busy = False


def test_the_open_video_stays_open(qtbot: QtBot, window: MainWindow) -> None:
    tab = window.open_tab("videos")
    tab.open(demo_path())
    qtbot.waitUntil(lambda: tab.path == demo_path() and not tab._looking, timeout=20_000)
    _change(window, "hi")
    again = window.page("videos")
    assert again is not tab
    qtbot.waitUntil(lambda: again.path == demo_path(), timeout=20_000)
