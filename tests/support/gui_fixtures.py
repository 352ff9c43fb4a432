"""The window over a fake camera, and the context alone."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from signapp.gui.context import AppContext
from signapp.gui.engine import Engine
from signapp.gui.main_window import MainWindow
from signapp.live.models import ModelStore
from signapp.settings import Settings
from signapp.text.drafts import DraftStore
from tests.support.gui import CAMERA, LETTERS, FakeTracker, Stage, write_models


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def settings() -> Settings:
    settings = Settings()
    settings.start.steps = settings.start.ring = False  # somebody who knows the way around
    settings.writing.hold_s = 0.4
    settings.writing.smoothing_s = 0.05
    return settings


@pytest.fixture
def context(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    stage: Stage,
    settings: Settings,
    qapp: object,
) -> Iterator[AppContext]:
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    write_models(tmp_path / "models")
    monkeypatch.setenv("SIGNAPP_MODELS", str(tmp_path / "models"))
    monkeypatch.setattr("signapp.gui.engine.workers.HandTracker", FakeTracker)
    # A machine without voices: what speech the tester's system has is not looked at.
    monkeypatch.setitem(sys.modules, "pyttsx3", None)
    models = ModelStore()
    engine = Engine(settings, models, tuple(LETTERS), opener=stage.opener, watch_cameras=False)
    engine.capture.loop._first_pause_s = 0.02
    context = AppContext(settings, engine, DraftStore(tmp_path / "drafts"))
    yield context
    context.close()
    assert not engine.running


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, context: AppContext) -> Iterator[MainWindow]:
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(context, state=state)
    # Whatever is under way then: no test waits for an answer.
    qtbot.addWidget(window, before_close_func=lambda w: w.guard.end_session())
    window.resize(1280, 800)
    window.show()
    context.engine.start()
    with qtbot.waitSignal(context.engine.result, timeout=20_000):
        context.engine.choose(CAMERA)
    yield window
    window.close()
