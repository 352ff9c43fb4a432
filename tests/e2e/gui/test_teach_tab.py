"""The whole loop of teaching in the window: language, letters, record, use, retrain, keep, go back,
export, and import in another place."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from signapp.capture import SourceKind, SourceSpec
from signapp.gui.context import AppContext
from signapp.gui.engine import Engine
from signapp.gui.main_window import MainWindow
from signapp.gui.teach.dialogs import LanguageForm, LetterForm
from signapp.gui.teach.teach_tab import TeachTab
from signapp.landmarks.hands import Hands
from signapp.live.models import ModelStore
from signapp.recognition.catalog import load_model
from signapp.recording.store import Recordings
from signapp.rendering.exemplars import load_exemplars
from signapp.settings import Settings
from signapp.system.folders import models_dir
from signapp.text.drafts import DraftStore
from tests.support.gui import Stage

pytest.importorskip("torch", reason="retraining needs signapp[train]")

CAMERA = SourceSpec(SourceKind.CAMERA, "stage", "Stage camera")
# Signs of the shipped Bengali alphabet stand for the new letters.
SIGNS = ("ক", "গ", "ফ")
LETTERS = (("ক", "ka"), ("গ", "ga"), ("ফ", "pha"))


class PosingTracker:
    """Stands in for HandTracker: pixel value i + 1 is a hand that shows sign i, trembling."""

    def __init__(self, mode: str = "video", **_: Any) -> None:
        poses = load_exemplars(str(models_dir() / "bengali" / "exemplars.json"))
        self._poses = [poses[label] for label in SIGNS]
        self._rng = np.random.default_rng(0)

    def detect(self, image: np.ndarray, time_s: float = 0.0) -> Hands:
        height, width = image.shape[:2]
        shown = int(image[0, 0, 0])
        if not shown:
            return Hands.none(width, height)
        pose = self._poses[shown - 1]
        landmarks = pose.landmarks.copy()
        landmarks[..., 1] *= (width / height) / pose.aspect
        present = landmarks.any(axis=(1, 2))
        # To the middle of the picture, then a little to and fro.
        middle = landmarks[present].reshape(-1, 3)[:, :2].mean(axis=0)
        shift = 0.5 - middle + self._rng.normal(0, 0.02, 2)
        landmarks[present, :, :2] += shift + self._rng.normal(0, 0.004, (present.sum(), 21, 2))
        return Hands(landmarks, width, height, np.asarray(present, np.float32))

    def reset(self) -> None: ...

    def __enter__(self) -> "PosingTracker":
        return self

    def __exit__(self, *_: object) -> None: ...


@pytest.fixture
def stage() -> Stage:
    return Stage()


def make_window(folder: Path, stage: Stage, qtbot: QtBot) -> MainWindow:
    settings = Settings()
    settings.writing.hold_s = 0.4
    engine = Engine(settings, ModelStore(), opener=stage.opener, watch_cameras=False)
    context = AppContext(settings, engine, DraftStore(folder / "drafts"))
    state = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(context, state=state)
    qtbot.addWidget(window, before_close_func=lambda w: w.guard.end_session())
    window.resize(1280, 800)
    window.show()
    engine.start()
    with qtbot.waitSignal(engine.result, timeout=20_000):
        engine.choose(CAMERA)
    return window


def move_to(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on this is the user's machine."""
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(home / variable))


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    move_to(tmp_path / "first", monkeypatch)
    monkeypatch.setattr("signapp.gui.engine.workers.HandTracker", PosingTracker)
    window = make_window(tmp_path, stage, qtbot)
    yield window
    window.close()


def dialog(qtbot: QtBot, kind: type) -> Any:
    """The dialog of that kind that is open."""

    def find() -> Any:
        return next(
            (w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()),
            None,
        )

    qtbot.waitUntil(lambda: find() is not None, timeout=10_000)
    return find()


def press_ok(qtbot: QtBot, form: Any) -> None:
    box = form.findChild(QDialogButtonBox)
    qtbot.mouseClick(box.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)


def count(tab: TeachTab, label: str) -> int:
    return sum(s.label == label for s in tab.samples)


def record(qtbot: QtBot, tab: TeachTab, label: str, samples: int) -> None:
    """Hold the record button until that many samples are stored."""
    tab.ui.letters.choose(label)
    wanted = count(tab, label) + samples
    qtbot.mousePress(tab.ui.record, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: count(tab, label) >= wanted, timeout=30_000)
    qtbot.mouseRelease(tab.ui.record, Qt.MouseButton.LeftButton)


def shown_letter(window: MainWindow) -> str | None:
    live = window.context.engine.latest
    return None if live is None or live.letter is None else live.letter.label


def test_the_whole_loop(
    qtbot: QtBot,
    window: MainWindow,
    stage: Stage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tab = window.open_tab("teach")
    assert isinstance(tab, TeachTab)
    context = window.context

    # A new language with its first letter, then two more letters.
    qtbot.mouseClick(tab.ui.new_language, Qt.MouseButton.LeftButton)
    form = dialog(qtbot, LanguageForm)
    form.name.setText("Hill signs")
    form.script.setCurrentText("Bengali")
    form.native.setText(LETTERS[0][0])
    form.roman.setText(LETTERS[0][1])
    press_ok(qtbot, form)
    assert tab.language.code == "hill-signs"
    for native, roman in LETTERS[1:]:
        qtbot.mouseClick(tab.ui.new_letter, Qt.MouseButton.LeftButton)
        letter = dialog(qtbot, LetterForm)
        letter.native.setText(native)
        letter.roman.setText(roman)
        press_ok(qtbot, letter)
    assert [x.label for x in tab.language.letters] == [x for x, _ in LETTERS]

    # Recorded letters are in use at once, without training.
    tab.ui.signer.setText("Asha")
    for session in ("Monday", "Tuesday"):
        tab.ui.session.setText(session)
        for i, (label, _) in enumerate(LETTERS):
            stage.shown = i + 1
            record(qtbot, tab, label, 12)
    qtbot.waitUntil(lambda: context.settings.language == "hill-signs", timeout=10_000)
    for i, (label, _) in enumerate(LETTERS):
        stage.shown = i + 1
        qtbot.waitUntil(lambda label=label: shown_letter(window) == label, timeout=10_000)
    assert {s.session for s in tab.samples} == {"Monday", "Tuesday"}
    assert tab.ui.thumbnails.count() == count(tab, LETTERS[2][0])

    # Deleting and undoing.
    before = len(tab.samples)
    tab.ui.thumbnails.selectAll()
    chosen = len(tab.ui.thumbnails.chosen())
    qtbot.mouseClick(tab.ui.delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(tab.samples) == before - chosen, timeout=10_000)
    qtbot.waitUntil(tab.ui.undo.isEnabled)
    qtbot.mouseClick(tab.ui.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(tab.samples) == before, timeout=10_000)

    # Retrain; the live view goes on meanwhile; keep the new model.
    tab.ui.retrain.effort = 0.1
    frames = stage.frames
    qtbot.mouseClick(tab.ui.retrain.start, Qt.MouseButton.LeftButton)
    assert tab.ui.retrain.running
    qtbot.waitUntil(lambda: tab.ui.retrain.dialog is not None, timeout=200_000)
    assert stage.frames > frames + 50
    result = tab.ui.retrain.dialog
    assert result.table.rowCount() == 3
    assert "sessions" in result.summary.text()
    with qtbot.waitSignal(context.message, timeout=20_000):
        qtbot.mouseClick(result.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: context.models.get("hill-signs").provenance.get("recipe") == "adapt",
        timeout=20_000,
    )
    model = load_model("hill-signs")
    assert [x.label for x in model.labels] == [x for x, _ in LETTERS]
    for i, (label, _) in enumerate(LETTERS):
        stage.shown = i + 1
        qtbot.waitUntil(lambda label=label: shown_letter(window) == label, timeout=10_000)

    # Export; what was recorded stays on the disk when the window closes.
    pack = tmp_path / "hill.signpack"
    said: list[str] = []
    context.message.connect(said.append)
    tab.sharing.export_pack(pack, True)
    # Not the next message, which may be about something else: closing would ask about the export.
    qtbot.waitUntil(lambda: not tab.link.jobs, timeout=30_000)
    assert pack.is_file(), said
    stored = len(tab.samples)
    window.close()
    assert len(Recordings("hill-signs")) == stored

    # Another machine: the language is not there, the pack brings it.
    move_to(tmp_path / "second", monkeypatch)
    other = make_window(tmp_path / "other", stage, qtbot)
    assert "hill-signs" not in {x.code for x in other.context.languages}
    second = other.open_tab("teach")
    assert isinstance(second, TeachTab)
    second.sharing.import_pack(pack, True)
    qtbot.waitUntil(lambda: other.context.settings.language == "hill-signs", timeout=60_000)
    stage.shown = 2
    qtbot.waitUntil(lambda: shown_letter(other) == LETTERS[1][0], timeout=10_000)
    qtbot.waitUntil(lambda: len(second.samples) == stored, timeout=10_000)
    assert {s.signer for s in second.samples} == {"signer-1 (hill)"}
    other.close()
    assert (tmp_path / "second").is_dir()
    shutil.rmtree(tmp_path / "second")
