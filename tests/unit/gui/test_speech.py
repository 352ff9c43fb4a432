"""Speaking: voices by language, and an end that does not wait for a driver."""

import sys
import threading
import time
import types
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from signapp.gui import speech
from signapp.gui.speech import SpeakButton, SpeechWorker
from signapp.languages import load_language


@dataclass
class Voice:
    id: str
    languages: list[object] = field(default_factory=list)


class Driver:
    """An engine that speaks until it is stopped, or never listens."""

    def __init__(self, deaf: bool = False) -> None:
        self.deaf = deaf
        self.said: list[tuple[str, str]] = []
        self.speaking = threading.Event()
        self.stopped = threading.Event()
        self._voice = ""
        self._text = ""

    def getProperty(self, name: str) -> list[Voice]:  # noqa: N802 - pyttsx3's name
        assert name == "voices"
        return [
            Voice("caribbean", [b"\x05en-029"]),
            Voice("british", ["en_GB"]),
            Voice("bangla", [b"\x05bn"]),
            Voice("odd", ["zlw-pl", None]),
        ]

    def setProperty(self, name: str, value: str) -> None:  # noqa: N802
        self._voice = value

    def say(self, text: str) -> None:
        self._text = text

    def runAndWait(self) -> None:  # noqa: N802
        self.said.append((self._voice, self._text))
        self.speaking.set()
        if self._text == "long":
            (threading.Event() if self.deaf else self.stopped).wait(20)

    def stop(self) -> None:
        self.stopped.set()


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch) -> Driver:
    driver = Driver()
    monkeypatch.setitem(sys.modules, "pyttsx3", types.SimpleNamespace(init=lambda: driver))
    monkeypatch.setattr(speech, "_can_be_heard", lambda: True)
    return driver


def _ready(qtbot: QtBot, code: str) -> SpeakButton:
    button = SpeakButton(lambda: ("long", load_language(code)))
    qtbot.addWidget(button)
    button.refresh(load_language(code), some=True)
    button.start()
    qtbot.waitUntil(lambda: "Looking" not in button.toolTip(), timeout=5000)
    return button


def test_the_text_is_spoken_by_the_languages_voice(qtbot: QtBot, driver: Driver) -> None:
    for code, voice in (("bengali", "bangla"), ("isl", "british")):
        button = _ready(qtbot, code)
        assert button.isEnabled()
        button.click()
        assert driver.speaking.wait(5)
        assert driver.said[-1] == (voice, "long") and not button.isEnabled()
        driver.stop()
        qtbot.waitUntil(button.isEnabled, timeout=5000)
        driver.speaking.clear()
        driver.stopped.clear()
        button.stop()


def test_without_a_voice_the_button_says_what_to_do(qtbot: QtBot, driver: Driver) -> None:
    button = _ready(qtbot, "nepali")
    assert not button.isEnabled() and "Nepali" in button.toolTip()
    assert "no voice" in button.toolTip()
    button.stop()


def test_voices_that_nobody_would_hear_do_not_count(
    qtbot: QtBot, driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speech, "_can_be_heard", lambda: False)
    button = _ready(qtbot, "bengali")
    assert not button.isEnabled() and "alsa-utils" in button.toolTip()
    button.stop()


@pytest.mark.parametrize("deaf", [False, True])
def test_quitting_does_not_wait_for_what_is_being_spoken(
    qtbot: QtBot, driver: Driver, deaf: bool
) -> None:
    driver.deaf = deaf
    worker = SpeechWorker()
    told: list[object] = []
    worker.spoken.connect(lambda: told.append("spoken"))
    worker.start()
    worker.say("long", "bangla")
    assert driver.speaking.wait(5)
    begun = time.perf_counter()
    worker.stop()
    assert time.perf_counter() - begun < 0.3 + 0.2  # 0.3 s, and some for a busy machine
    if not deaf:
        assert not worker._thread.is_alive()
    qtbot.wait(20)
    assert told == []
