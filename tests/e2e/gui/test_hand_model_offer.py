import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from signapp.errors import HandModelError, HandModelMissingError
from signapp.gui.context import AppContext
from signapp.gui.live.live_tab import LiveTab
from signapp.gui.main_window import MainWindow
from signapp.landmarks import bundle
from tests.support.gui import CAMERA, FakeTracker

Fetch = Callable[[Callable[[int, int], None]], Path]


class Server:
    """Stands in for the download: one step each time it is let go on."""

    def __init__(self) -> None:
        self.begun, self.step, self.ended = (threading.Event() for _ in range(3))
        self.there = False
        self.problem: Exception | None = None
        self.threads: set[str] = set()

    def fetch(self, progress: Callable[[int, int], None]) -> Path:
        self.threads.add(threading.current_thread().name)
        try:
            progress(1_000, 4_000)
            self.begun.set()
            assert self.step.wait(20)
            progress(4_000, 4_000)
            if self.problem:
                raise self.problem
            self.there = True
            return Path("hand.task")
        finally:
            self.ended.set()

    def tracker(self, *_: object, **__: object) -> FakeTracker:
        if not self.there:
            raise HandModelMissingError("no MediaPipe hand model: run this or that")
        return FakeTracker()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Server:
    made = Server()
    monkeypatch.setattr("signapp.gui.engine.workers.HandTracker", made.tracker)
    monkeypatch.setattr(bundle, "fetch", made.fetch)
    return made


@pytest.fixture
def live(qtbot: QtBot, context: AppContext, server: Server) -> LiveTab:
    """The live tab of a window that has found no hand model."""
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.show()
    context.engine.start()
    context.engine.choose(CAMERA)
    tab = window.page("live")
    assert isinstance(tab, LiveTab)
    qtbot.waitUntil(lambda: tab.offer.isVisible(), timeout=5000)
    return tab


def test_one_button_gets_the_model_and_recognition_starts(
    qtbot: QtBot, live: LiveTab, server: Server, context: AppContext
) -> None:
    offer = live.offer
    assert "8 MB" in offer.button.text() and "storage.googleapis.com" in offer.words.text()
    assert "no MediaPipe hand model" in live.view.notice_text
    offer.button.click()
    qtbot.waitUntil(lambda: offer.bar.value() == 1000 and offer.bar.maximum() == 4000)
    assert offer.bar.isVisible() and server.threads == {"hand-model"}
    server.step.set()
    with qtbot.waitSignal(context.engine.result, timeout=10_000):
        pass
    assert not offer.isVisible()
    qtbot.waitUntil(lambda: "hand model" not in live.view.notice_text)


def test_it_can_be_cancelled_and_asked_for_again(
    qtbot: QtBot, live: LiveTab, server: Server
) -> None:
    offer = live.offer
    text = offer.button.text()
    offer.button.click()
    assert server.begun.wait(10) and offer.button.text() != text
    offer.button.click()
    assert offer.button.text() == text and not offer.bar.isVisible()
    server.step.set()
    assert server.ended.wait(10) and not server.there, "nothing is kept after Cancel"
    offer.button.click()
    qtbot.waitUntil(lambda: not offer.isVisible(), timeout=5000)


def test_a_failed_download_is_one_line_and_can_be_tried_again(
    qtbot: QtBot, live: LiveTab, server: Server
) -> None:
    server.problem = HandModelError("cannot download the hand model: no route")
    server.step.set()
    live.offer.button.click()
    qtbot.waitUntil(lambda: "no route" in live.offer.words.text(), timeout=5000)
    server.problem = None
    live.offer.button.click()
    qtbot.waitUntil(lambda: not live.offer.isVisible(), timeout=5000)


def test_it_is_offered_in_the_new_language_too(
    qtbot: QtBot, live: LiveTab, context: AppContext
) -> None:
    again = LiveTab(context)
    qtbot.addWidget(again)
    assert not again.offer.isHidden() and "hand model" in again.view.notice_text
    again.close_tab()


def test_the_window_closes_during_a_download(live: LiveTab, server: Server) -> None:
    live.offer.button.click()
    assert server.begun.wait(10)
    live.window().close()
    server.step.set()
    assert server.ended.wait(10) and not server.there
