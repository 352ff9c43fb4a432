"""The chart and practice play a sign's motion, at any speed, mirrored or not."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from signapp.gui.main_window import MainWindow
from signapp.gui.motion import sign_scene
from signapp.gui.motion.pictures import exemplars
from signapp.languages import load_language


@pytest.mark.parametrize("code", ["isl", "bengali", "assamese", "nepali", "asl"])
def test_every_letter_can_be_played(code: str) -> None:
    letters = [x for x in load_language(code).letters if x.label in exemplars(code)]
    assert len(letters) >= 9
    for letter in letters:
        scene = sign_scene(code, letter, 64)
        assert len(scene.segments) == 1 and scene.duration_s > 1


def test_a_sign_comes_from_rest_and_goes_back() -> None:
    letter = load_language("isl").letter("L")
    scene = sign_scene("isl", letter, 96)
    held = scene.segments[0]
    start, sign = scene.draw(0.0), scene.draw((held.start_s + held.end_s) / 2)
    end = scene.draw(scene.duration_s)
    assert np.abs(start.astype(int) - sign).mean() > 3
    assert np.array_equal(start, end)


def test_the_turntable_shows_both_sides() -> None:
    letter = load_language("isl").letter("L")
    scene = sign_scene("isl", letter, 96, turn=True)
    left, right = (scene.draw(share * scene.duration_s) for share in (0.25, 0.75))
    assert np.abs(left.astype(int) - right).mean() > 1


def test_the_chart_moves_turns_and_mirrors(qtbot: QtBot, window: MainWindow) -> None:
    tab = window.open_tab("chart")
    card = tab.card
    controls = card.controls
    tab.list.setCurrentRow(2)
    qtbot.mouseClick(controls.move_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.player.moment is not None, timeout=20_000)
    first = card.player.moment.time_s
    qtbot.waitUntil(lambda: card.player.moment.time_s > first, timeout=20_000)
    assert [s.label for s in card.player.moment.scene.segments] == ["L"]
    qtbot.mouseClick(controls.turn_button, Qt.MouseButton.LeftButton)
    assert not controls.move_button.isChecked()
    qtbot.waitUntil(lambda: not card.player.moment.scene.segments, timeout=20_000)
    qtbot.mouseClick(controls.turn_button, Qt.MouseButton.LeftButton)
    assert not card.player.playing
    qtbot.waitUntil(lambda: card.picture._image is not None)
    mirrored = tab.pictures.get("isl", "L", 400, True)
    qtbot.waitUntil(lambda: tab.pictures.get("isl", "L", 400, True) is not None, timeout=20_000)
    mirrored = tab.pictures.get("isl", "L", 400, True)
    qtbot.mouseClick(controls.mirror_button, Qt.MouseButton.LeftButton)
    assert window.context.settings.signing.mirror is False
    assert "somebody else" in tab.intro.text()
    qtbot.waitUntil(lambda: tab.pictures.get("isl", "L", 400, False) is not None, timeout=20_000)
    plain = tab.pictures.get("isl", "L", 400, False)
    assert plain.flipped(Qt.Orientation.Horizontal) == mirrored


def test_hands_rest_in_the_background_and_end_with_the_app(
    qtbot: QtBot, window: MainWindow
) -> None:
    card = window.open_tab("chart").card
    card.controls.move_button.click()
    qtbot.waitUntil(lambda: card.player.running and card.player.playing)
    window.open_tab("live")
    assert not card.player.playing
    window.open_tab("chart")
    assert card.player.playing
    window.close()
    assert not card.player.running


def test_practice_plays_the_letter_that_it_asks_for(qtbot: QtBot, window: MainWindow) -> None:
    tab = window.open_tab("practice")
    assert not tab.card.controls.isEnabled()
    tab.begin()
    tab.card.controls.speed.set_value(2.0)
    tab.card.controls.move_button.click()
    asked = tab.session.target
    qtbot.waitUntil(lambda: tab.card.player.moment is not None, timeout=20_000)
    assert tab.card.player.moment.scene.segments[0].label == asked
    tab.show_sign.click()  # from memory: no motion either
    assert not tab.card.player.playing and not tab.card.controls.isEnabled()
    assert tab.card.picture._image is None
    assert window.context.settings.signing.speed == 2.0
