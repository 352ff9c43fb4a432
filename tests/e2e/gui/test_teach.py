"""The teach tab over the fake camera."""

import importlib.util
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from signapp.gui.main_window import MainWindow
from signapp.gui.teach.teach_tab import TeachTab
from signapp.recording.store import Recordings
from tests.support.gui import FakeTracker, Stage


@pytest.fixture
def tab(window: MainWindow) -> TeachTab:
    page = window.open_tab("teach")
    assert isinstance(page, TeachTab)
    window.activateWindow()
    return page


def test_the_space_bar_records_while_it_is_held(
    qtbot: QtBot, window: MainWindow, tab: TeachTab, stage: Stage
) -> None:
    stage.shown = 1
    qtbot.keyPress(window, Qt.Key.Key_Space)
    assert tab.recorder.recording
    qtbot.waitUntil(lambda: len(tab.samples) >= 3, timeout=10_000)
    qtbot.keyRelease(window, Qt.Key.Key_Space)
    assert not tab.recorder.recording
    qtbot.wait(100)
    stored = len(Recordings("isl"))
    assert stored >= 3
    qtbot.wait(150)
    assert len(Recordings("isl")) == stored
    # Typing a space is typing.
    tab.ui.session.setFocus()
    qtbot.keyClick(tab.ui.session, Qt.Key.Key_Space)
    assert not tab.recorder.recording


def test_no_hand_is_not_recorded_and_said(qtbot: QtBot, tab: TeachTab, stage: Stage) -> None:
    stage.shown = 0
    qtbot.waitUntil(lambda: "No hand" in tab.ui.hint.text(), timeout=10_000)
    qtbot.mousePress(tab.ui.record, Qt.MouseButton.LeftButton)
    qtbot.wait(300)
    qtbot.mouseRelease(tab.ui.record, Qt.MouseButton.LeftButton)
    assert len(tab.samples) == 0 and not list(Recordings("isl").folder.glob("*.log"))


def test_the_countdown_records_a_burst_hands_free(
    qtbot: QtBot, tab: TeachTab, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("signapp.gui.teach.recorder.BURST_SAMPLES", 5)
    tab.recorder._timer.setInterval(20)
    stage.shown = 1
    qtbot.mouseClick(tab.ui.countdown, Qt.MouseButton.LeftButton)
    assert tab.recorder.waiting and not tab.recorder.recording
    qtbot.waitUntil(lambda: len(tab.samples) == 5, timeout=10_000)
    assert not tab.recorder.recording


def test_pictures_are_kept_only_when_asked_and_go_when_asked(
    qtbot: QtBot,
    window: MainWindow,
    tab: TeachTab,
    stage: Stage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    recordings = Recordings("isl")

    def record(more: int) -> None:
        wanted, snapshot = len(tab.samples) + more, tab._snapshot
        tab.recorder.start()
        qtbot.waitUntil(lambda: len(tab.samples) >= wanted, timeout=10_000)
        tab.recorder.stop()
        qtbot.waitUntil(lambda: tab._snapshot is not snapshot, timeout=10_000)

    qtbot.waitUntil(lambda: tab._snapshot is not None)
    stage.shown = 1
    record(2)
    assert not tab.ui.keep_pictures.isChecked() and not recordings.pictures()
    before = len(tab.samples)
    qtbot.mouseClick(tab.ui.keep_pictures, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    record(2)
    kept = recordings.pictures()
    assert {s.picture for s in tab.samples[before:]} == {path.name for path in kept}
    picture = cv2.imread(str(kept[0]))
    assert picture is not None and picture.shape == (48, 64, 3)

    samples = len(tab.samples)
    answers = iter([QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes])
    monkeypatch.setattr(QMessageBox, "exec", lambda _: next(answers))
    tab.ui.erase_pictures.trigger()  # no
    with qtbot.waitSignal(window.context.message, timeout=10_000) as said:
        tab.ui.erase_pictures.trigger()
    assert said.args[0].startswith(f"{len(kept)} picture")
    assert not recordings.pictures() and len(Recordings("isl")) == samples


def test_counts_are_by_letter_and_signer(qtbot: QtBot, tab: TeachTab, stage: Stage) -> None:
    stage.shown = 1
    for signer in ("Asha", "Ravi"):
        tab.ui.signer.setText(signer)
        before = len(tab.samples)
        tab.recorder.start()
        qtbot.waitUntil(lambda before=before: len(tab.samples) >= before + 3, timeout=10_000)
        tab.recorder.stop()
        qtbot.wait(50)
    row = [tab.ui.letters.item(0, column).text() for column in range(4)]
    ravi = sum(s.signer == "Ravi" for s in tab.samples)
    assert row[1:3] == [str(len(tab.samples)), str(ravi)]
    assert row[3] == "in use"


def test_without_a_signer_nothing_starts(qtbot: QtBot, tab: TeachTab, window: MainWindow) -> None:
    tab.ui.signer.setText(" ")
    tab.recorder.start()
    assert not tab.recorder.recording
    assert "who signs" in window.message.text()


def test_importing_photos(
    qtbot: QtBot,
    tab: TeachTab,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("signapp.teaching.importing.HandTracker", FakeTracker)
    paths = []
    for i, value in enumerate((1, 2, 0)):
        image = np.full((48, 64, 3), 90, np.uint8)
        image[0, 0] = value
        paths.append(tmp_path / f"{i}.png")
        cv2.imwrite(str(paths[-1]), image)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no photo")
    tab.import_files([*paths, broken])
    assert tab.ui.importing
    qtbot.waitUntil(lambda: not tab.ui.importing, timeout=10_000)
    qtbot.waitUntil(lambda: len(tab.samples) == 2, timeout=10_000)
    assert {s.source for s in tab.samples} == {"file"}
    qtbot.waitUntil(lambda: "1 pictures show no hand" in window.message.text(), timeout=5000)


def test_without_torch_the_command_is_shown(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util,
        "find_spec",
        lambda name, *rest: None if name == "torch" else real(name, *rest),
    )
    tab = window.open_tab("teach")
    assert isinstance(tab, TeachTab)
    qtbot.waitUntil(lambda: "pip install" in tab.ui.retrain.words.text(), timeout=5000)
    assert not tab.ui.retrain.start.isEnabled()


def test_a_bad_pack_is_one_line(
    qtbot: QtBot, tab: TeachTab, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "bad.signpack"
    path.write_bytes(b"nothing")
    tab.sharing.import_pack(path, True)
    qtbot.waitUntil(lambda: "refused" in window.message.text(), timeout=10_000)
    assert "\n" not in window.message.text()
