"""Choosing in the video tab whose hands are read."""

import json
from collections.abc import Iterator
from dataclasses import astuple, replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from signapp.gui.context import AppContext
from signapp.gui.engine import Engine
from signapp.gui.videos import workers
from signapp.gui.videos.video_tab import VideoTab
from signapp.gui.widgets.region_box import RegionBox
from signapp.gui.widgets.video_view import VideoView
from signapp.labelling import Labelling
from signapp.labelling.labeller import label
from signapp.labelling.settings import LabelSettings
from signapp.landmarks.region import Region, box_of
from signapp.live.models import ModelStore
from signapp.settings import Settings
from signapp.text.drafts import DraftStore
from tests.support.threads import arriving
from tests.support.videos import grey_images, write_video

NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tab(qtbot: QtBot, tmp_path: Path) -> Iterator[VideoTab]:
    engine = Engine(Settings(), ModelStore(), watch_cameras=False)
    context = AppContext(Settings(), engine, DraftStore(tmp_path / "drafts"))
    tab = VideoTab(context)
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    yield tab
    tab.close_tab()
    context.close()


def test_the_choice_reaches_the_labelling_and_is_answered(
    qtbot: QtBot, tab: VideoTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str | None] = []
    region: list[Region | None] = [None]

    def found(path, model, settings: LabelSettings, *, progress, **_) -> Labelling:
        asked.append(settings.signer)
        made = label(path, model, replace(settings, signer=None), progress=progress)
        return replace(made, track=replace(made.track, region=region[0]), hint=None)

    monkeypatch.setattr(workers, "label", found)
    said: list[str] = []
    monkeypatch.setattr(tab, "_say", said.append)
    tab.open(write_video(tmp_path / "v.mp4", grey_images(5)))
    qtbot.waitUntil(lambda: tab.ui.label_button.isEnabled(), timeout=20_000)

    def label_it(choice: str | None) -> None:
        tab.ui.signer.setCurrentIndex(tab.ui.signer.findData(choice))
        with qtbot.waitSignal(arriving(tab.labeller.labelled), timeout=100_000):
            tab.start_labelling()
            assert not tab.ui.signer.isEnabled()
        qtbot.waitUntil(lambda: tab.ui.label_button.isEnabled(), timeout=20_000)

    label_it("left")
    assert asked == ["left"] and "one person alone" in said[-1]
    said.clear()
    region[0] = Region(0, 0, 0.5, 1)
    label_it("largest")
    assert asked[-1] == "largest" and not said
    tab.ui.signer.setCurrentIndex(0)
    assert tab.ui.signer.currentData() is None


def drag(box: RegionBox, *path: tuple[float, float]) -> None:
    """Press at the first place, let go at the last; in fractions of the picture."""
    shown = box._view.picture_rect()
    places = [
        QPointF(shown.left() + x * shown.width(), shown.top() + y * shown.height()) for x, y in path
    ]
    kinds = [QEvent.Type.MouseButtonPress, *[QEvent.Type.MouseMove] * (len(places) - 1)]
    for kind, at in zip(
        [*kinds, QEvent.Type.MouseButtonRelease], [*places, places[-1]], strict=True
    ):
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, at, box.mapToGlobal(at), left, left, NONE)
        QGuiApplication.sendEvent(box, event)


def near(region: Region, *numbers: float) -> bool:
    return astuple(region) == pytest.approx(numbers, abs=0.01)


@pytest.mark.parametrize("mirror", [False, True])
def test_a_box_is_drawn_moved_and_resized(qtbot: QtBot, mirror: bool) -> None:
    view = VideoView()
    view.mirror = mirror
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show_picture(np.zeros((480, 640, 4), np.uint8), None)
    box = RegionBox(view)
    view.show()
    box.show()
    assert box.size() == view.size()
    told: list[Region] = []
    box.changed.connect(told.append)

    def there(x: float, y: float, width: float, height: float) -> bool:
        """Where it is on the screen."""
        return near(box.region, 1 - x - width if mirror else x, y, width, height)

    drag(box, (0.1, 0.2), (0.1, 0.2))
    assert not told, "a click draws nothing"
    drag(box, (0.05, 0.05), (0.3, 0.2), (0.55, 0.45))
    assert there(0.05, 0.05, 0.5, 0.4) and told[-1] == box.region
    drag(box, (0.3, 0.2), (0.5, 0.5))
    assert there(0.25, 0.35, 0.5, 0.4)
    drag(box, (0.5, 0.55), (0.9, 0.99))
    assert there(0.5, 0.6, 0.5, 0.4), "it stays inside of the picture"
    drag(box, (0.5, 0.8), (0.4, 0.8))
    assert there(0.4, 0.6, 0.6, 0.4), "its left edge"
    drag(box, (0.4, 0.6), (0.99, 0.99), (0.6, 0.7))
    assert there(0.6, 0.7, 0.4, 0.3), "its corner"
    QTest.keyClick(box, Qt.Key.Key_Left)
    QTest.keyClick(box, Qt.Key.Key_Up, CTRL)
    assert near(box.region, *((0.02 if mirror else 0.58), 0.696, 0.4, 0.3))
    QTest.keyClick(box, Qt.Key.Key_Left, SHIFT)
    QTest.keyClick(box, Qt.Key.Key_Down, SHIFT | CTRL)
    assert there(0.58, 0.696, 0.38, 0.304)
    for _ in range(40):
        QTest.keyClick(box, Qt.Key.Key_Left, SHIFT)
    assert there(0.58, 0.696, 0.08, 0.304)
    said = box.accessibleDescription()
    assert "70 to 100 % of the height" in said
    assert len(told) == 5 + 4 + 15


def test_a_drawn_box_is_read_kept_and_named_in_the_files(
    qtbot: QtBot, tab: VideoTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    asked: list[str | None] = []

    def found(path, model, settings: LabelSettings, *, progress, **_) -> Labelling:
        asked.append(settings.signer)
        made = label(path, model, replace(settings, signer=None), progress=progress)
        region = Region(*box_of(settings.signer or ""))
        return replace(made, track=replace(made.track, region=region))

    monkeypatch.setattr(workers, "label", found)
    box = tab.choices.box
    tab.ui.signer.setCurrentIndex(tab.ui.signer.findData("box"))
    assert not box.isVisible(), "there is no picture yet"
    tab.open(write_video(tmp_path / "v.mp4", grey_images(5)))
    qtbot.waitUntil(lambda: tab.ui.label_button.isEnabled() and box.isVisible(), timeout=20_000)
    tab.ui.signer.activated.emit(tab.ui.signer.currentIndex())
    assert tab.focusWidget() is box
    box.set_region(Region(0.5, 0.0, 0.5, 1.0))
    QTest.keyClick(box, Qt.Key.Key_Left)
    with qtbot.waitSignal(arriving(tab.labeller.labelled), timeout=100_000):
        tab.start_labelling()
        assert not box.isEnabled()
    qtbot.waitUntil(lambda: tab.ui.label_button.isEnabled(), timeout=20_000)
    assert asked == ["0.48,0,0.5,1"]
    tab.ui.signer.setCurrentIndex(0)  # for the next time
    assert not box.isVisible()
    with qtbot.waitSignal(arriving(tab.labeller.exported), timeout=20_000):
        tab.export_to(tmp_path / "out", ("json",))
    data = json.loads((tmp_path / "out.json").read_text())
    assert data["signer"] == {"chosen": "0.48,0,0.5,1", "region": [0.48, 0.0, 0.5, 1.0]}
    qtbot.waitUntil(lambda: not tab.keeper._background.busy, timeout=20_000)
    again = VideoTab(tab._context)
    qtbot.addWidget(again)
    again.resize(1000, 700)
    again.show()
    again.open(tmp_path / "v.mp4")
    qtbot.waitUntil(lambda: again.edits is not None, timeout=20_000)
    assert again.choices.how.signer == "0.48,0,0.5,1" and again.choices.box.isVisible()
    again.close_tab()
