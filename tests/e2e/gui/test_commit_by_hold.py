from pytestqt.qtbot import QtBot

from signapp.gui.main_window import MainWindow
from tests.support.gui import Stage


def test_a_held_sign_fills_the_ring_and_is_written_once(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    live = window.page("live")
    seen: list[float] = []
    window.context.engine.result.connect(lambda r: seen.append(r.hold.progress))
    with qtbot.waitSignal(window.context.engine.committed, timeout=15_000) as caught:
        stage.shown = 1
    assert (caught.args[0].language, caught.args[0].letter.label) == ("isl", "A")
    assert any(0 < p < 1 for p in seen)
    frames = stage.frames
    qtbot.waitUntil(lambda: stage.frames > frames + 90, timeout=15_000)
    assert live.composer.view.toPlainText() == "A"
    assert live.letters.ring.progress == 1.0
    assert "Lower your hand" in live.letters.hint.text()


def test_a_longer_hold_time_acts_at_once(qtbot: QtBot, window: MainWindow, stage: Stage) -> None:
    window.context.settings.writing.hold_s = 3.0
    window.context.settings_edited()
    stage.shown = 1
    frames = stage.frames
    qtbot.waitUntil(lambda: stage.frames > frames + 60, timeout=15_000)  # two seconds of its clock
    assert window.page("live").composer.view.toPlainText() == ""
    qtbot.waitUntil(lambda: window.page("live").composer.view.toPlainText() == "A", timeout=15_000)


def test_nothing_is_written_while_another_tab_is_in_front(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    live = window.page("live")
    live.set_active(False)
    with qtbot.waitSignal(window.context.engine.committed, timeout=15_000):
        stage.shown = 1
    assert live.composer.view.toPlainText() == ""


def test_a_short_release_writes_the_letter_again(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    view = window.page("live").composer.view
    stage.shown = 3
    qtbot.waitUntil(lambda: view.toPlainText() == "L", timeout=15_000)
    stage.shown = 0
    frames = stage.frames
    qtbot.waitUntil(lambda: stage.frames > frames + 15, timeout=15_000)  # half a second
    stage.shown = 3
    qtbot.waitUntil(lambda: view.toPlainText() == "LL", timeout=15_000)
