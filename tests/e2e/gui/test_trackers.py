"""Which tracker finds the hands in the window: chosen in the settings, or changed by itself."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from signapp.errors import HandModelError
from signapp.gui.context import AppContext
from signapp.gui.main_window import MainWindow
from signapp.gui.settings_dialog import SettingsDialog
from signapp.landmarks.hands import Hands
from signapp.live import trackers
from tests.support.gui import FakeTracker, Stage


@pytest.fixture
def opened(stage: Stage, context: AppContext, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The kinds of the trackers that the window, which begins after this, has opened."""
    kinds: list[str] = []

    def make(mode: str, kind: str) -> FakeTracker:
        kinds.append(kind)
        return FakeTracker(mode)

    monkeypatch.setattr("signapp.gui.engine.workers.HandTracker", make)
    stage.shown = 1
    return kinds


def test_a_machine_that_does_not_keep_up_gets_the_light_one_and_is_told(
    qtbot: QtBot, opened: list[str], window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    took = trackers.Pace.took
    clock = iter(np.arange(1e9, 1e9 + 1000, 0.1))
    # Every frame takes 70 ms, on a clock that does not keep the test waiting.
    monkeypatch.setattr(
        trackers.Pace, "took", lambda pace, now_s, seconds: took(pace, float(next(clock)), 0.07)
    )
    with qtbot.waitSignal(window.context.message, timeout=10_000) as caught:
        pass
    assert "fewer than 20 pictures a second" in caught.args[0]
    engine, page = window.context.engine, window.page("live")
    assert engine.tracker == "light" and opened == ["full", "light"]
    with qtbot.waitSignal(engine.result, timeout=5000):
        pass  # frames go on
    page._show_figures()
    assert page.status.text().endswith("light tracker")


def test_the_choice_in_the_settings_acts_at_once(
    qtbot: QtBot, opened: list[str], window: MainWindow
) -> None:
    engine = window.context.engine
    dialog = SettingsDialog(window.context)
    qtbot.addWidget(dialog)
    for kind in ("light", "full"):
        dialog.tracker.setCurrentIndex(dialog.tracker.findData(kind))
        qtbot.waitUntil(lambda kind=kind: engine.tracker == kind, timeout=5000)
        assert opened[-1] == kind
        with qtbot.waitSignal(engine.result, timeout=5000):
            pass


def test_a_light_tracker_that_is_missing_is_said_and_the_full_one_works_on(
    qtbot: QtBot, opened: list[str], window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def only_full(mode: str, kind: str) -> FakeTracker:
        if kind == "light":
            raise HandModelError("no-light-hand-model", command="pip install signapp-live")
        return FakeTracker(mode)

    monkeypatch.setattr("signapp.gui.engine.workers.HandTracker", only_full)
    context = window.context
    with qtbot.waitSignal(context.message, timeout=5000) as caught:
        context.settings.tracker = "light"
        context.settings_edited()
    assert "The light tracker is missing" in caught.args[0]
    assert context.engine.tracker == "full"
    with qtbot.waitSignal(context.engine.result, timeout=5000) as result:
        pass
    hands: Hands = result.args[0].recognition.hands
    assert hands.count == 1
