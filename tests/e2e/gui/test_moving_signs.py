"""Moving signs in the window: taught from played takes, in use at once, written beside letters."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from signapp.gui.context import AppContext
from signapp.gui.main_window import MainWindow
from signapp.gui.signs_in_use import SignsSwitch
from signapp.gui.teach import moving
from signapp.gui.teach.signs_dialog import SignsDialog
from signapp.gui.teach.teach_tab import TeachTab
from signapp.landmarks.features import FloatArray
from signapp.landmarks.hands import Hands
from signapp.recording.store import Recordings
from tests.support.gui import CAMERA, LETTERS, FakeTracker
from tests.support.signing import Part, stream

SIGNS = ("circle", "wave", "zed")


class Player(FakeTracker):
    """Stands in for HandTracker: plays what is put into `script` frame by frame, then nothing."""

    script: ClassVar[list[FloatArray]] = []

    def detect(self, image: np.ndarray, time_s: float = 0.0) -> Hands:
        if not Player.script:
            return super().detect(image, time_s)
        height, width = image.shape[:2]
        return Hands(Player.script.pop(0), width, height, np.ones(2, np.float32))


def play(*parts: Part, seed: int = 0) -> None:
    """Let the camera see these parts once, 30 frames a second."""
    Player.script.extend(stream(parts, fps=30, seed=seed).landmarks)


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, context: AppContext, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr("signapp.gui.engine.workers.HandTracker", Player)
    Player.script.clear()
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(context, state=state)
    qtbot.addWidget(window, before_close_func=lambda w: w.guard.end_session())
    window.show()
    context.engine.start()
    with qtbot.waitSignal(context.engine.result, timeout=20_000):
        context.engine.choose(CAMERA)
    yield window
    Player.script.clear()
    window.close()


def switch_of(window: MainWindow) -> SignsSwitch:
    found = window.findChild(SignsSwitch)
    assert found is not None
    return found


def open_dialog(window: MainWindow) -> SignsDialog:
    tab = window.open_tab("teach")
    assert isinstance(tab, TeachTab)
    dialog = moving.teach(window.context, tab, tab._chosen())
    dialog._timer.setInterval(10)  # the countdown
    return dialog


def record(qtbot: QtBot, dialog: SignsDialog, name: str, seed: int = 0) -> None:
    before = len(dialog.takes)
    dialog.name.setText(name)
    qtbot.mouseClick(dialog.record, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog._recorder is not None, timeout=5000)
    play(Part("rest", 0.3), Part(name, 1.2), Part("rest", 1.2), seed=seed)
    qtbot.waitUntil(lambda: len(dialog.takes) == before + 1, timeout=20_000)


def teach(qtbot: QtBot, window: MainWindow) -> SignsDialog:
    dialog = open_dialog(window)
    for name in SIGNS:
        for seed in range(3):
            record(qtbot, dialog, name, seed)
    return dialog


def wait_for_book(qtbot: QtBot, context: AppContext, names: set[str]) -> None:
    def known() -> set[str]:
        book = context.signs.active
        return set() if book is None else {x.label for x in book.recogniser.labels} & set(SIGNS)

    qtbot.waitUntil(lambda: known() == names, timeout=10_000)


def test_taught_signs_are_written_beside_letters(
    qtbot: QtBot, window: MainWindow, stage: Any
) -> None:
    context = window.context
    assert not switch_of(window).isVisible() or not switch_of(window).isChecked()
    dialog = teach(qtbot, window)
    assert dialog.played.playing
    assert "In use" in dialog.hint.text()
    wait_for_book(qtbot, context, set(SIGNS))
    dialog.accept()
    assert switch_of(window).isVisible()
    assert switch_of(window).isChecked()
    chart: Any = window.open_tab("chart")
    letters = len(LETTERS["isl"])
    qtbot.waitUntil(lambda: chart.list.count() == letters + len(SIGNS), timeout=5000)
    assert [letter.native for letter in chart.letters()[letters:]] == list(SIGNS)
    live: Any = window.open_tab("live")

    stage.shown = 1  # A
    qtbot.waitUntil(lambda: live.composer.composer.text == "A", timeout=10_000)
    stage.shown = 0
    play(Part("rest", 0.6), Part("wave", 1.2), Part("rest", 1.0), seed=7)
    qtbot.waitUntil(lambda: live.composer.composer.text == "A wave ", timeout=10_000)
    play(Part("rest", 0.6), Part("zed", 1.1), Part("rest", 1.0), seed=8)
    qtbot.waitUntil(lambda: live.composer.composer.text == "A wave zed ", timeout=10_000)
    stage.shown = 2  # B
    qtbot.waitUntil(lambda: live.composer.composer.text == "A wave zed B", timeout=10_000)

    # Switched off, letters alone are read.
    stage.shown = 0
    qtbot.mouseClick(switch_of(window), Qt.MouseButton.LeftButton)
    assert context.signs.active is None
    play(Part("rest", 0.6), Part("zed", 1.1), Part("rest", 1.0), seed=9)
    qtbot.waitUntil(lambda: not Player.script, timeout=10_000)
    qtbot.wait(100)
    assert live.composer.composer.text == "A wave zed B"


def test_taught_signs_are_drawn_asked_for_and_spelled(
    qtbot: QtBot, window: MainWindow, stage: Any
) -> None:
    context = window.context
    teach(qtbot, window).accept()
    wait_for_book(qtbot, context, set(SIGNS))

    # The chart plays them, and draws a picture of each.
    chart: Any = window.open_tab("chart")
    row = [letter.label for letter in chart.letters()].index("wave")
    chart.list.setCurrentRow(row)
    assert chart.card.native.text() == "wave" and chart.card.player.playing
    qtbot.waitUntil(lambda: chart.card.player.moment is not None, timeout=20_000)
    assert [x.label for x in chart.card.player.moment.scene.segments] == ["wave"]
    assert "taught" in chart.card.note.text() and chart.card.controls.turn_button.isHidden()
    wave = context.signs.movements.poses["wave"]
    drawn = ("isl", "wave", 256, chart.card.mirrored)
    qtbot.waitUntil(lambda: chart.pictures.get(*drawn, moving=wave) is not None, timeout=20_000)
    chart.list.setCurrentRow(0)
    assert not chart.card.player.playing and not chart.card.controls.turn_button.isHidden()

    # Practice asks for them, and takes them when they have ended.
    practice: Any = window.open_tab("practice")
    assert practice.labels() == [*LETTERS["isl"], *SIGNS]
    practice.begin()
    session = practice.session
    session._queue[:] = ["zed", "A"]
    practice._ask()
    assert practice.card.native.text() == "zed" and practice.task.text() == "Show this sign"
    assert "lower your hands" in practice.card.note.text()
    play(Part("rest", 0.6), Part("wave", 1.2), Part("rest", 1.0), seed=7)
    qtbot.waitUntil(lambda: "That was wave" in practice.say.text(), timeout=10_000)
    play(Part("rest", 0.6), Part("zed", 1.1), Part("rest", 1.0), seed=8)
    qtbot.waitUntil(lambda: len(session.answers) == 1, timeout=10_000)
    assert session.answers[0].label == "zed"
    context.switch_signs(False)
    assert practice.labels() == list(LETTERS["isl"])
    context.switch_signs(True)

    # Read it: a round of them, each typed by its name.
    practice.modes.choose(1)
    page = practice.reading
    page.words.setCurrentIndex(page.words.findData("signs"))
    page._on_words()
    page.begin()
    assert page.session.left == len(SIGNS)
    page.answer.setText(str(page.session.word))
    page._check()
    assert "Right" in page.say.text()
    qtbot.waitUntil(lambda: page.player.moment is not None, timeout=20_000)

    # Spell signs a word that has a sign, and spells the others.
    spell: Any = window.open_tab("spell")
    spell.ui.text.setText("la wave")
    spell._check()
    assert [x.label for x in spell.ui.strip.letters] == ["L", "A", "wave"]
    moment = spell.player.moment
    qtbot.waitUntil(lambda: spell.player.moment is not moment, timeout=20_000)
    assert [x.label for x in spell.player.moment.scene.segments] == ["L", "A", "wave"]


def test_a_round_with_a_taught_sign_survives_another_language(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = open_dialog(window)
    for seed in range(3):
        record(qtbot, dialog, "wave", seed)
    dialog.accept()
    wait_for_book(qtbot, window.context, {"wave"})
    practice: Any = window.open_tab("practice")
    practice.begin()
    session = practice.session
    session._queue[:] = ["wave", "A"]
    window.context.set_language("bengali")
    window.context.set_language("isl")
    assert practice.session is session
    wait_for_book(qtbot, window.context, {"wave"})
    assert practice.session is session and practice.card.native.text() == "wave"


def test_takes_are_changed_and_brought_back(qtbot: QtBot, window: MainWindow) -> None:
    context = window.context
    dialog = open_dialog(window)
    for seed in range(2):
        record(qtbot, dialog, "wave", seed)
    wait_for_book(qtbot, context, {"wave"})
    assert dialog.signs.count() == 1
    assert dialog.list.count() == 2

    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(dialog.takes) == 1, timeout=5000)
    qtbot.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(dialog.takes) == 2, timeout=5000)

    dialog.rename_to("circle")
    qtbot.waitUntil(lambda: {x.label for x in dialog.takes} == {"circle"}, timeout=5000)
    wait_for_book(qtbot, context, {"circle"})
    qtbot.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: {x.label for x in dialog.takes} == {"wave"}, timeout=5000)
    dialog.accept()
    assert len(Recordings("isl").samples(moving=True)) == 2


def test_nothing_is_recorded_without_a_name_or_after_closing(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = open_dialog(window)
    qtbot.mouseClick(dialog.record, Qt.MouseButton.LeftButton)
    assert not dialog.recording
    assert "Type what the sign says" in dialog.hint.text()
    dialog.name.setText("wave")
    qtbot.mouseClick(dialog.record, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog._recorder is not None, timeout=5000)
    dialog.reject()
    play(Part("rest", 0.3), Part("wave", 1.2), Part("rest", 1.2))
    qtbot.waitUntil(lambda: not Player.script, timeout=10_000)
    assert not Recordings("isl").samples(moving=True)


def test_a_language_without_signs_shows_no_switch(qtbot: QtBot, window: MainWindow) -> None:
    window.context.set_language("bengali")
    qtbot.waitUntil(lambda: window.context.engine.language == "bengali", timeout=10_000)
    qtbot.waitUntil(lambda: not switch_of(window).isVisible(), timeout=10_000)


def test_a_folder_of_frames_is_imported(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for take in range(2):
        frames = tmp_path / "MP_Data" / "wave" / str(take)
        frames.mkdir(parents=True)
        for i, hands in enumerate(stream([Part("wave", 1.2)], fps=15, seed=take).landmarks):
            np.save(frames / f"{i}.npy", hands.ravel())
    dialog = open_dialog(window)
    dialog.store.import_from(tmp_path / "MP_Data", "", "Asha", mirrored=True)
    qtbot.waitUntil(lambda: len(dialog.takes) == 2, timeout=10_000)
    assert {take.signer for take in dialog.takes} == {"Asha"}
    motion = dialog.takes[0].motion
    assert motion is not None
    assert motion.landmarks[:, 0].any() and not motion.landmarks[:, 1].any()  # turned back
    qtbot.waitUntil(lambda: "left alone" in dialog.hint.text(), timeout=5000)
    wait_for_book(qtbot, window.context, {"wave"})
    # What cannot be read is one line, and nothing is added.
    dialog.store.import_from(tmp_path / "nowhere.npz", "", "Asha", mirrored=False)
    qtbot.waitUntil(lambda: "nowhere.npz" in dialog.hint.text(), timeout=5000)
    assert len(Recordings("isl").samples(moving=True)) == 2
