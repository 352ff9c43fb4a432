"""Choosing in the live window whose hands are read."""

from typing import Any, ClassVar

import numpy as np
import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from signapp.cli import cli
from signapp.gui.engine import workers
from signapp.gui.main_window import MainWindow
from signapp.landmarks.region import Region
from tests.support.gui import FakeTracker

WAIT = 20_000


class Crowd(FakeTracker):
    """Two hands of one signer in every frame, and two of somebody else beside them."""

    limits: ClassVar[list[Any]] = []

    def detect(self, image: np.ndarray, time_s: float = 0.0):  # type: ignore[no-untyped-def]
        hands = super().detect(image, time_s)
        hands.landmarks[:, :, 0] += 0.5
        return hands

    def count(self, image: np.ndarray) -> int:
        return 4

    def limit(self, region: Region | None, keep: object = None) -> None:
        self.limits.append((region, keep is not None))


@pytest.fixture
def crowd(monkeypatch: pytest.MonkeyPatch, context: object) -> type[Crowd]:
    monkeypatch.setattr(Crowd, "limits", [])
    monkeypatch.setattr(workers, "HandTracker", Crowd)
    return Crowd


def actions(window: MainWindow) -> dict[str, QAction]:
    """The choices in the menu of sources."""
    source = window.page("live").source
    source._fill()
    (menu,) = [a.menu() for a in source._menu.actions() if a.text() == "Whose hands to read"]
    assert isinstance(menu, QMenu)
    return {action.text(): action for action in menu.actions()}


def test_others_are_noticed_and_one_person_is_chosen(
    qtbot: QtBot, crowd: type[Crowd], window: MainWindow
) -> None:
    live = window.page("live")
    assert actions(window)["Everybody’s"].isChecked()
    qtbot.waitUntil(live.others.isVisible, timeout=WAIT)
    live.mirror.setChecked(True)
    actions(window)["Of the person on the left"].trigger()
    assert not live.others.isVisible()
    # The left one of a mirrored picture is the right one for the camera.
    whose = window.context.engine.recognition._whose
    qtbot.waitUntil(lambda: whose.choice == "right" and bool(crowd.limits), timeout=WAIT)
    assert crowd.limits[-1] == (None, True)
    live.mirror.setChecked(False)
    assert actions(window)["Of the person on the right"].isChecked(), "it is the same person"
    actions(window)["Of the nearest person"].trigger()
    qtbot.waitUntil(lambda: whose.choice == "largest", timeout=WAIT)
    actions(window)["Everybody’s"].trigger()
    qtbot.waitUntil(lambda: crowd.limits[-1] == (None, False), timeout=WAIT)
    qtbot.waitUntil(live.others.isVisible, timeout=WAIT)


def test_a_box_is_drawn_over_the_live_picture(
    qtbot: QtBot, crowd: type[Crowd], window: MainWindow
) -> None:
    live = window.page("live")
    live.mirror.setChecked(True)
    actions(window)["In a box that I draw"].trigger()
    box = live.whose.box
    assert box.isVisible() and window.focusWidget() is box
    QTest.keyClick(box, Qt.Key.Key_Left)  # as it is seen
    qtbot.waitUntil(lambda: bool(crowd.limits), timeout=WAIT)
    qtbot.waitUntil(lambda: crowd.limits[-1] == (Region(0.27, 0.1, 0.5, 0.8), False), timeout=WAIT)
    live.whose.choose("0,0,0.25,1")  # as `--signer` says it: the left quarter
    qtbot.waitUntil(lambda: crowd.limits[-1] == (Region(0.75, 0, 0.25, 1), False), timeout=WAIT)
    live.whose.choose(None)
    assert not box.isVisible()


@pytest.mark.parametrize(
    ("given", "said"), [("middle", "middle"), ("0,0,320,240", "fractions"), ("0,0", "0,0")]
)
def test_what_is_no_choice_is_one_line(given: str, said: str) -> None:
    done = CliRunner().invoke(cli, ["live", "--demo", "--text", "--signer", given])
    assert done.exit_code and said in str(done.exception) + done.output
