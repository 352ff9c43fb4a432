from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from signapp.gui.main_window import MainWindow
from signapp.gui.motion.pictures import draw_sign, exemplars
from signapp.languages import load_language
from signapp.recognition.model import Label
from signapp.rendering.exemplars import framed
from tests.support.threads import arriving


def test_the_chart_shows_the_letters_of_the_language(qtbot: QtBot, window: MainWindow) -> None:
    tab = window.open_tab("chart")
    window.context.set_language("bengali")
    qtbot.waitUntil(lambda: window.context.models.loaded("bengali") is not None)
    tab._fill(window.context.language)
    assert [letter.label for letter in tab.letters()] == ["আ", "ই", "ক"]
    assert tab.card.native.text() == "আ"
    tab.list.setCurrentRow(1)
    assert tab.card.native.text() == "ই/ঈ" and "ঈ" in tab.card.note.text()


def test_letters_that_move_are_shown_and_said_to_be_unread(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow
) -> None:
    tab = window.open_tab("chart")
    model = SimpleNamespace(labels=[Label("I", "I", "I"), Label("K", "K", "K")])
    monkeypatch.setattr(window.context.models, "loaded", lambda code: model)
    tab._fill(load_language("asl"))
    assert [letter.label for letter in tab.letters()] == ["I", "J", "K", "Z"]
    assert tab.card.note.text() == ""
    tab.list.setCurrentRow(1)
    assert tab.card.native.text() == "J" and "movement" in tab.card.note.text()


def test_few_letters_are_as_large_as_all_of_them_fit(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(2560, 1400)
    tab = window.open_tab("chart")
    assert len(tab.letters()) == 3
    qtbot.waitUntil(lambda: tab.list.viewport().width() > 1200)
    assert tab.columns == 3  # not eight, with five places empty
    assert tab.list.iconSize().width() > 400
    tab.show_columns(8)
    assert tab.columns == 8


def test_in_a_low_window_the_chosen_sign_is_still_the_larger_one(
    qtbot: QtBot, window: MainWindow
) -> None:
    tab = window.open_tab("chart")
    window.resize(1024, 546)
    qtbot.waitUntil(lambda: tab.list.width() < 600)
    assert tab.card.picture.width() > tab.list.iconSize().width()
    assert tab.card.picture.height() > tab.list.iconSize().height()


def test_pictures_are_drawn_and_differ(monkeypatch, qtbot: QtBot, window: MainWindow) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.delenv("SIGNAPP_MODELS")
    exemplars.cache_clear()
    tab = window.open_tab("chart")
    assert tab.pictures.known("isl", "A")
    with qtbot.waitSignal(arriving(tab.pictures.ready), timeout=20_000):
        tab.pictures.get("isl", "A", 96)
    one = draw_sign(exemplars("isl")["A"], 96)
    other = draw_sign(exemplars("isl")["B"], 96)
    assert one.shape == (96, 96, 4)
    assert np.abs(one.astype(int) - other).mean() > 3
    exemplars.cache_clear()


def test_the_hands_fill_the_picture(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.delenv("SIGNAPP_MODELS", raising=False)
    exemplars.cache_clear()
    for exemplar in exemplars("isl").values():
        points, _ = framed(exemplar)
        shown = points[exemplar.present][..., :2].reshape(-1, 2)
        assert shown.min() > 0.1 and shown.max() < 0.9
        extent = shown.max(axis=0) - shown.min(axis=0)
        assert abs(extent.max() - 0.66) < 1e-3
    assert exemplars("no-such-language") == {}


@pytest.mark.parametrize("mirrored", [True, False])
def test_the_chart_is_saved_as_the_tab_shows_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, mirrored: bool
) -> None:
    tab = window.open_tab("chart")
    window.context.set_language("bengali")
    window.context.settings.signing.mirror = mirrored
    order = tab.printing.order(window.context.language)
    assert order.mirrored is mirrored and order.language.code == "bengali"
    assert ("mirror" in order.texts.view) is mirrored
    path = tmp_path / "chart.png"
    with qtbot.waitSignal(window.context.message, timeout=60_000) as said:
        tab.printing.write(path)
    assert path.is_file() and str(path) in said.args[0]


def test_a_chart_that_cannot_be_saved_is_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    tab = window.open_tab("chart")
    with qtbot.waitSignal(window.context.message, timeout=60_000) as said:
        tab.printing.write(tmp_path / "nowhere" / "chart.svg")
    assert "cannot be saved" in said.args[0]
