"""Choosing in the video tab whose hands are read."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from signapp.gui.context import AppContext
from signapp.gui.engine import Engine
from signapp.gui.videos import workers
from signapp.gui.videos.video_tab import VideoTab
from signapp.labelling import Labelling
from signapp.labelling.labeller import label
from signapp.labelling.settings import LabelSettings
from signapp.landmarks.region import Region
from signapp.live.models import ModelStore
from signapp.settings import Settings
from signapp.text.drafts import DraftStore
from tests.support.threads import arriving
from tests.support.videos import grey_images, write_video


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
