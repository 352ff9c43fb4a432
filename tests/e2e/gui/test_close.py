import threading

import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from signapp.gui.closing import CloseGuard
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


class Busy(QWidget):
    """A page with work under way."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words

    def unfinished(self) -> str | None:
        return self.words or None


def _answer(guard: CloseGuard, pressed: list[str], button: str) -> QTimer:
    """Press a button of the question as soon as it stands there, and note what it says."""
    timer = QTimer()

    def act() -> None:
        box = guard._box
        if box is not None and box.isVisible():
            timer.stop()
            pressed.append(box.informativeText())
            assert box.defaultButton().text() == "Stay"
            next(b for b in box.buttons() if b.text() == button).click()

    timer.timeout.connect(act)
    timer.start(20)
    return timer


def test_one_question_names_all_that_would_be_lost(qtbot: QtBot, window: MainWindow) -> None:
    pages = [Busy("the clip wave.mp4 is being saved"), Busy(""), Busy("a recording")]
    window._pages = [*window._pages, *pages]
    asked: list[str] = []
    timer = _answer(window.guard, asked, "Stay")
    assert not window.close()
    assert window.isVisible() and window.context.engine.running
    assert asked == ["• the clip wave.mp4 is being saved\n• a recording"]
    timer = _answer(window.guard, asked, "Close all the same")
    assert window.close()
    assert not window.isVisible() and not window.context.engine.running and len(asked) == 2
    timer.stop()


def test_nothing_is_asked_when_nothing_would_be_lost(qtbot: QtBot, window: MainWindow) -> None:
    window._pages = [*window._pages, Busy("")]
    assert window.close()


def test_the_end_of_the_session_waits_for_no_answer(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    window._pages = [*window._pages, Busy("a recording")]
    seen: list[bool] = []

    def log_out() -> None:  # while the question stands there
        seen.append(window.guard._box is not None)
        window.guard.end_session()
        seen.append(window.close())

    QTimer.singleShot(200, window, log_out)
    assert window.close()
    assert seen == [True, True]
    assert not window.context.engine.running


def test_a_session_that_does_not_end_after_all_is_asked_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.guard._called_off.setInterval(10)
    window.guard.end_session()
    qtbot.waitUntil(lambda: not window.guard.ending)
    window._pages = [*window._pages, Busy("a recording")]
    timer = _answer(window.guard, [], "Stay")
    assert not window.close()
    timer.stop()
