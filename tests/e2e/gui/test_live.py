"""The live window with the real tracker and the shipped model, on the demo clip."""

import statistics
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from signapp.capture import SourceKind, SourceSpec
from signapp.gui.app import make_window
from signapp.gui.main_window import MainWindow
from signapp.settings import Settings


def test_the_demo_writes_its_text(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    monkeypatch.setattr(
        "signapp.gui.main_window.window_state",
        lambda: QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat),
    )
    window: MainWindow = make_window(Settings(), SourceSpec(SourceKind.DEMO))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    view = window.page("live").composer.view
    qtbot.waitUntil(lambda: "NAM" in view.toPlainText(), timeout=150_000)
    live = window.context.engine.latest
    assert live is not None and live.frame.image.shape == (480, 640, 3)
    taken = []
    for code in ("bengali", "nepali", "assamese", "asl", "isl", "bengali"):
        with qtbot.waitSignal(window.context.engine.language_changed, timeout=10_000) as caught:
            window.context.set_language(code)
        taken.append(caught.args[1])
    # Each within 0.2 s is the target; a machine that runs other tests may hold up one of them.
    assert statistics.median(taken) <= 0.2 and max(taken) < 2, taken
    window.close()
    assert not window.context.engine.running
