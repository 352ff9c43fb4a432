from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from signapp.errors import HandModelError
from signapp.gui.context import AppContext
from signapp.gui.main_window import MainWindow
from tests.support.gui import CAMERA


def test_a_language_that_cannot_be_used_leaves_the_old_one(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "models" / "assamese" / "model.onnx").write_bytes(b"damaged")
    with qtbot.waitSignal(window.context.message, timeout=5000) as caught:
        window.context.set_language("assamese")
    assert "not a readable ONNX model" in caught.args[0]
    assert window.context.settings.language == "isl"
    assert window.switcher.buttons()[0].isChecked()


def test_without_a_hand_model_the_window_says_what_to_do(
    qtbot: QtBot, context: AppContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object, **__: object) -> None:
        raise HandModelError("no MediaPipe hand model: run 'signapp doctor --fetch-hand-model'")

    monkeypatch.setattr("signapp.gui.engine.workers.HandTracker", missing)
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(context.engine.failed, timeout=5000):
        context.engine.start()
        context.engine.choose(CAMERA)
    view = window.page("live").view
    qtbot.waitUntil(lambda: context.engine.source_status.state == "playing")
    assert "--fetch-hand-model" in view.notice_text
    window.close()
