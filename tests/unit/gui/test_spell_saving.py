"""Saving what is signed: a clip with its truth, whole or not at all."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from signapp.gui.main_window import MainWindow
from signapp.gui.spell.spell_tab import SpellTab
from signapp.video.reader import VideoReader
from tests.support.threads import arriving


@pytest.fixture
def tab(window: MainWindow) -> Iterator[SpellTab]:
    tab = window.open_tab("spell")
    assert isinstance(tab, SpellTab)
    tab.ui.speed.set_value(3.0)
    yield tab
    window.guard.end_session()
    window.close()
    assert not tab.saver.busy and not tab.player.running


def _type(tab: SpellTab, text: str) -> None:
    tab.ui.text.setText(text)
    tab._check()


def test_a_clip_and_the_times_of_its_letters(qtbot: QtBot, tab: SpellTab, tmp_path: Path) -> None:
    _type(tab, "Hi 2")
    with qtbot.waitSignal(arriving(tab.saver.saved), timeout=60_000):
        tab.save_to(tmp_path / "hi.mp4")
        assert tab.ui.cancel.isVisible() and not tab.ui.save.isVisible()
    truth = json.loads((tmp_path / "hi.truth.json").read_text(encoding="utf-8"))
    assert [s["label"] for s in truth["segments"]] == ["H", "I"]
    with VideoReader(tmp_path / "hi.mp4") as reader:
        frames = sum(1 for _ in reader)
    assert frames == int(truth["duration_s"] * truth["fps"]) + 1
    assert truth["segments"][0]["end_s"] - truth["segments"][0]["start_s"] == pytest.approx(
        1 / 3, abs=1e-3
    )
    assert tab.ui.save.isVisible() and tab.ui.save.isEnabled()


def test_cancelling_leaves_nothing_and_the_old_file(
    qtbot: QtBot, tab: SpellTab, tmp_path: Path
) -> None:
    tab.ui.speed.set_value(0.25)
    _type(tab, "NAMASTE INDIA")
    target = tmp_path / "clips" / "clip.mp4"
    target.parent.mkdir()
    target.write_bytes(b"an older clip")
    with qtbot.waitSignal(arriving(tab.saver.progress), timeout=60_000):
        tab.save_to(target)
    with qtbot.waitSignal(arriving(tab.saver.cancelled), timeout=20_000):
        qtbot.mouseClick(tab.ui.cancel, Qt.MouseButton.LeftButton)
    assert [p.name for p in target.parent.iterdir()] == ["clip.mp4"]
    assert target.read_bytes() == b"an older clip"
    assert tab.ui.save.isEnabled()


def test_quitting_while_saving_leaves_nothing(
    qtbot: QtBot,
    window: MainWindow,
    tab: SpellTab,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tab.ui.speed.set_value(0.25)
    _type(tab, "NAMASTE INDIA")
    with qtbot.waitSignal(arriving(tab.saver.progress), timeout=60_000):
        tab.save_to(tmp_path / "clips" / "clip.mp4")
    asked: list[Sequence[str]] = []
    monkeypatch.setattr(
        window.guard, "may_close", lambda losses: bool(asked.append(losses)) or len(asked) > 1
    )
    assert not window.close() and tab.saver.busy  # the answer was to stay
    assert window.close()
    assert len(asked) == 2 and "clip.mp4" in asked[0][0]
    assert not tab.saver.busy and list(tmp_path.glob("**/*.mp4")) == []


def test_a_folder_that_cannot_be_written_is_one_line(
    qtbot: QtBot, tab: SpellTab, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    _type(tab, "A")
    with qtbot.waitSignal(tab._context.message, timeout=20_000) as caught:
        tab.save_to(tmp_path / "file" / "clip.mp4")
    assert "cannot write" in caught.args[0].lower() and "\n" not in caught.args[0]


def test_whatever_an_encoder_raises_is_one_line(
    qtbot: QtBot, tab: SpellTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("of some library\nsecond line")

    monkeypatch.setattr("signapp.gui.spell.saving.write_clip", broken)
    _type(tab, "A")
    with qtbot.waitSignal(tab._context.message, timeout=20_000) as caught:
        tab.save_to(tmp_path / "clip.mp4")
    assert "ZeroDivisionError" in caught.args[0] and "\n" not in caught.args[0]
    assert tab.ui.save.isEnabled()
