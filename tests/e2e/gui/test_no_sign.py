import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from signapp.gui.main_window import MainWindow
from signapp.landmarks.hands import Hands
from tests.support.gui import FakeTracker, Stage


def test_an_empty_picture_shows_no_letter(qtbot: QtBot, window: MainWindow, stage: Stage) -> None:
    letters = window.page("live").letters
    stage.shown = 1
    qtbot.waitUntil(lambda: letters.ring.letter is not None)
    stage.shown = 0
    qtbot.waitUntil(lambda: letters.ring.letter is None)
    assert letters.name.text() == "No sign"
    qtbot.waitUntil(lambda: letters.bars.candidates == ())


def test_a_doubtful_sign_is_not_forced_into_a_letter(
    qtbot: QtBot, window: MainWindow, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.context.settings.writing.confidence = 0.99
    window.context.settings_edited()
    letters = window.page("live").letters
    # The letter's own score stays below what is asked for: features of 0.2 instead of 1.
    strong = FakeTracker.detect

    def weak(self: FakeTracker, image: np.ndarray, time_s: float = 0.0) -> Hands:
        hands = strong(self, image, time_s)
        hands.landmarks[0, 0] *= 0.2
        return hands

    monkeypatch.setattr(FakeTracker, "detect", weak)
    stage.shown = 1
    qtbot.waitUntil(lambda: letters.name.text() == "Not sure")
    assert letters.ring.letter is None
    assert letters.bars.candidates[0].letter.label == "A"
