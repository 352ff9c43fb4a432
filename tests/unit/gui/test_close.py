import threading

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from signapp.gui.main_window import MainWindow, _Room
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


class Roomy(QWidget):
    """Would like to be high, but need not."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(300, 700)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(100, 100)


@pytest.mark.parametrize("held", [False, True], ids=["bare", "held"])
def test_a_page_with_wrapped_text_does_not_scroll(qtbot: QtBot, held: bool) -> None:
    stack, page, text = QStackedWidget(), QWidget(), QLabel("some words " * 5)
    text.setWordWrap(True)
    box = QVBoxLayout(page)
    box.addWidget(Roomy(), 1)
    box.addWidget(text)
    stack.addWidget(page)
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(_Room(stack) if held else stack)
    area.resize(500, 400)
    area.show()
    assert area.verticalScrollBar().isVisible() is not held
    if held:
        assert stack.size() == area.viewport().size()
        text.setMinimumHeight(600)  # now there is too little room
        qtbot.waitUntil(area.verticalScrollBar().isVisible)
