"""The other forms of a letter, below its sign."""

from collections.abc import Iterator
from functools import partial

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from signapp.gui.chart.chart_tab import ChartTab
from signapp.gui.context import AppContext
from signapp.gui.main_window import MainWindow
from signapp.gui.motion import sign_scene
from signapp.gui.motion.pictures import SignPictures, all_forms, exemplars, form_of
from signapp.gui.signs.card import SignCard
from signapp.languages import Letter, load_language


@pytest.fixture
def chart(monkeypatch: pytest.MonkeyPatch, window: MainWindow) -> Iterator[ChartTab]:
    monkeypatch.delenv("SIGNAPP_MODELS")
    exemplars.cache_clear()
    all_forms.cache_clear()
    tab = window.open_tab("chart")
    assert isinstance(tab, ChartTab)
    yield tab
    exemplars.cache_clear()
    all_forms.cache_clear()


def shown(tab: ChartTab) -> QImage:
    image = tab.card.picture._image
    assert image is not None
    return image


def test_the_official_form_is_shown_and_the_others_are_offered(
    qtbot: QtBot, chart: ChartTab
) -> None:
    card, c = chart.card, load_language("isl").letter("C")
    card.show_letter("isl", c)
    assert [b.accessibleName() for b in card.forms.buttons] == ["whole hand curved"]
    assert "whole hand curved\n" in card.forms.buttons[0].toolTip()
    qtbot.waitUntil(lambda: card.picture._image is not None)
    first = shown(chart)
    card.forms.buttons[0].click()
    assert card.forms.chosen_form == 1
    qtbot.waitUntil(lambda: card.picture._image not in (None, first))
    assert shown(chart) != first
    qtbot.waitUntil(lambda: not card.forms.buttons[0].icon().isNull())
    card.forms.buttons[0].click()
    assert card.forms.chosen_form == 0 and shown(chart) == first
    card.show_letter("isl", load_language("isl").letter("A"))
    assert not card.forms.buttons and card.forms.isHidden()


def test_one_form_at_a_time_and_none_while_the_sign_is_hidden(chart: ChartTab) -> None:
    card, i = chart.card, load_language("isl").letter("I")
    card.show_letter("isl", i)
    one, other = card.forms.buttons
    one.click()
    other.click()
    assert (one.isChecked(), other.isChecked(), card.forms.chosen_form) == (False, True, 2)
    card.hide_picture("sign it")
    assert card.forms.isHidden()
    card.show_letter("isl", i)
    assert card.forms.chosen_form == 0 and not card.forms.isHidden()


def test_each_form_moves_by_itself(chart: ChartTab) -> None:
    letter = load_language("isl").letter("C")
    play = partial(sign_scene, "isl", letter, 96)
    held = play().segments[0].end_s
    first, other = play().draw(held), play(form=1).draw(held)
    assert np.abs(first.astype(int) - other).mean() > 3
    assert form_of("isl", "C", 2) is None and form_of("isl", "A", 0) is not None


def test_a_long_name_leaves_the_picture_its_room(qtbot: QtBot, context: AppContext) -> None:
    pictures = SignPictures()
    card = SignCard(context, pictures)
    qtbot.addWidget(card)
    card.show_letter("isl", Letter("x", "ঋ/র/ড়/ঢ়/ঋ/র/ড়/ঢ়", "x", "x"))
    card.resize(620, 400)
    card.show()
    assert min(card.picture.width(), card.picture.height()) > 250
    card.close_card()
    pictures.close()
