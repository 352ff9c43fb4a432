"""The teach tab keeps what people have: it asks, it can go back, it stops recording in time."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
)
from pytestqt.qtbot import QtBot

from signapp.gui import translation
from signapp.gui.asking import ask_where
from signapp.gui.main_window import MainWindow
from signapp.gui.teach import files
from signapp.gui.teach.dialogs import LanguageForm, LetterForm, NameForm
from signapp.gui.teach.teach_tab import TeachTab
from signapp.gui.teach.worker import Imported
from signapp.gui.theme import DARK, LIGHT, apply_theme
from signapp.languages import language_codes, load_language
from signapp.recording.store import Recordings
from signapp.teaching.alphabet import add_letter, new_language, new_letter
from signapp.teaching.mixed import Mixed
from tests.support.gui import Stage
from tests.unit.recording.poses import random_landmarks

Button = QMessageBox.StandardButton


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    """With its plural forms, as the app starts."""
    translation.install_translation(qapp, "en")
    yield
    translation.install_translation(qapp, "en")


@pytest.fixture
def tab(qtbot: QtBot, window: MainWindow) -> TeachTab:
    page = window.open_tab("teach")
    assert isinstance(page, TeachTab)
    window.activateWindow()
    qtbot.waitUntil(lambda: page._snapshot is not None)
    return page


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The questions that were asked; the answer is in `answers`, No without one."""
    questions: list[str] = []

    def answer(box: QMessageBox) -> int:
        questions.append(box.text())
        return _ANSWERS.pop(0) if _ANSWERS else Button.No

    monkeypatch.setattr(QMessageBox, "exec", answer)
    yield questions
    _ANSWERS.clear()


_ANSWERS: list[Any] = []


def settled(qtbot: QtBot, tab: TeachTab, act: Callable[[], object]) -> None:
    """Do something and wait until the worker has told what came of it."""
    before = tab._snapshot
    act()

    def told() -> bool:
        now = tab._snapshot
        return now is not None and now is not before and not tab.link.jobs

    qtbot.waitUntil(told, timeout=10_000)


def record(qtbot: QtBot, tab: TeachTab, stage: Stage, more: int = 3) -> None:
    stage.shown = 1
    wanted = len(tab.samples) + more
    tab.recorder.start()
    qtbot.waitUntil(lambda: len(tab.samples) >= wanted, timeout=10_000)
    settled(qtbot, tab, tab.recorder.stop)


def store(code: str, label: str, count: int, signer: str = "Me") -> None:
    rng = np.random.default_rng(count)
    with Recordings(code).start_session(signer, "before") as session:
        session.new_take()
        for _ in range(count):
            session.add(label, random_landmarks(rng), 4 / 3)


def reopen(qtbot: QtBot, tab: TeachTab, code: str) -> None:
    settled(qtbot, tab, lambda: tab.choose_language(code))


# Consent


def test_landmarks_are_shared_only_if_somebody_says_so(
    qtbot: QtBot,
    tab: TeachTab,
    asked: list[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    store("isl", "A", 2, "Asha")
    store("isl", "B", 1, "Ravi")
    reopen(qtbot, tab, "isl")
    packs: list[tuple[Path, bool]] = []
    monkeypatch.setattr(tab.sharing, "export_pack", lambda *what: packs.append(what))
    monkeypatch.setattr(files, "ask_where", lambda *_, **__: tmp_path / "isl.signpack")
    for answer, expected in ((Button.Cancel, 0), (Button.No, 1), (Button.Yes, 2)):
        _ANSWERS.append(answer)
        tab.ui.export_pack.trigger()
        assert len(packs) == expected
    assert [agreed for _, agreed in packs] == [False, True]
    assert all("3 samples of 2 signers" in question for question in asked)
    # Nothing to ask without samples.
    tab._samples = []
    tab.ui.export_pack.trigger()
    assert len(asked) == 3 and packs[-1][1] is False


def test_the_question_presets_no_and_escape_is_cancel(
    qtbot: QtBot, tab: TeachTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    store("isl", "A", 2)
    reopen(qtbot, tab, "isl")
    seen: list[str] = []

    def act() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        default = box.defaultButton()
        seen.append("" if default is None else default.text().replace("&", ""))
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    monkeypatch.setattr(files, "ask_where", lambda *_, **__: pytest.fail("it was cancelled"))
    for ask in (files.ask_export_pack, files.ask_export_data):
        QTimer.singleShot(50, act)
        ask(tab, tab.language, tab.samples)
    assert seen == ["No", "Cancel"]


def test_a_dataset_is_landmarks_too(
    qtbot: QtBot, tab: TeachTab, asked: list[str], monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:  # fmt: skip
    store("isl", "A", 2)
    reopen(qtbot, tab, "isl")
    path = tmp_path / "data.npz"
    monkeypatch.setattr(files, "ask_where", lambda *_, **__: path)
    _ANSWERS.append(Button.Cancel)
    tab.ui.export_data.trigger()
    assert tab.link.jobs == 0 and not path.exists()
    _ANSWERS.append(Button.Yes)
    tab.ui.export_data.trigger()
    assert tab.unfinished()
    qtbot.waitUntil(lambda: path.is_file() and not tab.link.jobs, timeout=10_000)
    assert "2 samples of 1 signer." in asked[-1] and tab.unfinished() is None


def test_recordings_of_strangers_are_added_only_if_somebody_says_so(
    tab: TeachTab, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("x.signpack", ""))
    packs: list[bool] = []
    monkeypatch.setattr(tab.sharing, "import_pack", lambda _, recordings: packs.append(recordings))
    for answer in (Button.Cancel, Button.No, Button.Yes):
        _ANSWERS.append(answer)
        tab.ui.import_pack.trigger()
    assert packs == [False, True]


def test_saving_over_a_file_is_asked_about_even_without_its_suffix(
    qtbot: QtBot, tab: TeachTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.signpack").write_bytes(b"precious")
    monkeypatch.chdir(tmp_path)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    said: list[str] = []

    def act() -> None:
        widget = QApplication.activeModalWidget()
        if isinstance(widget, QMessageBox):
            said.append(widget.text())
            timer.stop()
            widget.reject()
        elif isinstance(widget, QFileDialog):
            edit = widget.findChild(QLineEdit, "fileNameEdit")
            assert edit is not None
            edit.setText("mine")
            QTimer.singleShot(0, widget.accept)

    timer = QTimer()
    timer.timeout.connect(act)
    timer.start(60)
    try:
        kind = "Pack (*.signpack)"
        assert ask_where(tab, "Save", Path("isl.signpack"), kind, (".signpack",)) is None
    finally:
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)
    assert "mine.signpack is there already" in said[0]


# Dialogs


def test_the_first_line_has_the_focus_and_enter_makes_the_letter(
    qtbot: QtBot, tab: TeachTab
) -> None:
    qtbot.mouseClick(tab.ui.new_letter, Qt.MouseButton.LeftButton)
    form = QApplication.activeModalWidget()
    assert isinstance(form, LetterForm)
    qtbot.waitUntil(form.native.hasFocus)
    assert not form.ok.isEnabled()
    qtbot.keyClick(form, Qt.Key.Key_Return)
    assert form.isVisible()
    qtbot.keyClicks(form.native, "A")
    assert "already" in form.problem.text() and not form.ok.isEnabled()
    qtbot.keyClick(form.native, Qt.Key.Key_Return)
    assert form.isVisible() and form.native.text() == "A"
    qtbot.keyClicks(form.native, "1")
    assert form.problem.isHidden() and form.ok.isEnabled()
    qtbot.keyClick(form.native, Qt.Key.Key_Tab)
    assert form.roman.hasFocus()
    qtbot.keyClicks(form.roman, "one")
    qtbot.keyClick(form.roman, Qt.Key.Key_Return)
    assert not form.isVisible()
    letter = tab.ui.letters.letter
    assert letter is not None and (letter.native, letter.roman) == ("A1", "one")


def test_tab_goes_through_the_language_form_in_order(qtbot: QtBot, tab: TeachTab) -> None:
    tab.ask_language()
    form = QApplication.activeModalWidget()
    assert isinstance(form, LanguageForm)
    qtbot.waitUntil(form.name.hasFocus)
    cancel = form.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    for widget in (form.name, form.native_name, form.script, form.native, form.roman):
        assert QApplication.focusWidget() is widget
        assert not form.ok.isEnabled() or widget is form.roman
        if isinstance(widget, QLineEdit):
            qtbot.keyClicks(widget, "Z")
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is form.ok and not cancel.isDefault()
    form.name.setText("Indian\nsigns")
    form.name.setText("isl")  # the code of another language
    form.accept()
    assert form.isVisible() and form.name.text() == "isl" and "already" in form.problem.text()
    form.reject()


# Recording ends


@pytest.mark.parametrize(
    "happens",
    ["tab", "deactivated", "minimised", "letter", "language", "dialog", "closed tab"],
)
def test_recording_stops_when_something_else_begins(
    qtbot: QtBot, window: MainWindow, tab: TeachTab, stage: Stage, happens: str
) -> None:
    stage.shown = 1
    qtbot.keyPress(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(tab.samples) >= 2, timeout=10_000)
    assert tab.recorder.recording and "recorded" in str(tab.unfinished())
    form = None
    if happens == "tab":
        window.open_tab("live")
    elif happens == "deactivated":
        QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    elif happens == "minimised":
        window.showMinimized()
    elif happens == "letter":
        tab.ui.letters.choose("C")
    elif happens == "language":
        window.context.set_language("bengali")
    elif happens == "dialog":
        form = NameForm("x", "y", parent=tab)
        form.open()
    else:
        tab.set_active(False)
    assert not tab.recorder.recording
    qtbot.wait(100)
    samples = Recordings("isl").samples()
    assert {s.label for s in samples} == {"A"}
    qtbot.wait(150)
    assert len(Recordings("isl")) == len(samples)
    assert not Recordings("bengali").samples()
    assert "Recording has stopped" in window.message.text()
    if form is not None:
        form.reject()


def test_letting_go_anywhere_ends_it(
    qtbot: QtBot, window: MainWindow, tab: TeachTab, stage: Stage
) -> None:
    qtbot.keyPress(window, Qt.Key.Key_Space)
    tab.ui.session.setFocus()
    assert tab.recorder.recording
    qtbot.keyRelease(tab.ui.session, Qt.Key.Key_Space)
    assert not tab.recorder.recording
    qtbot.mousePress(tab.ui.record, Qt.MouseButton.LeftButton)
    assert tab.recorder.recording
    qtbot.mouseRelease(tab.ui.letters, Qt.MouseButton.LeftButton)
    assert not tab.recorder.recording
    qtbot.mouseRelease(tab.ui.record, Qt.MouseButton.LeftButton)
    # The key that repeats itself is still held.
    tab.setFocus()
    qtbot.keyPress(window, Qt.Key.Key_Space)
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
        QApplication.sendEvent(window, event)
    assert tab.recorder.recording
    qtbot.keyRelease(window, Qt.Key.Key_Space)
    assert not tab.recorder.recording


def test_nothing_is_recorded_for_another_letter_than_it_began_with(
    qtbot: QtBot, tab: TeachTab, stage: Stage
) -> None:
    stage.shown = 1
    tab.recorder.start()
    qtbot.waitUntil(lambda: len(tab.samples) >= 1, timeout=10_000)
    tab._recorded = "B"  # as if the list had changed without a word
    qtbot.waitUntil(lambda: not tab.recorder.recording, timeout=10_000)
    assert {s.label for s in Recordings("isl").samples()} == {"A"}


# Undo


def test_undo_takes_back_what_was_just_recorded(
    qtbot: QtBot, window: MainWindow, tab: TeachTab, stage: Stage
) -> None:
    assert not tab.ui.undo.isEnabled()
    record(qtbot, tab, stage)
    first = len(tab.samples)
    assert tab.ui.undo.isEnabled() and f"{first} samples recorded" in tab.ui.undo.toolTip()
    record(qtbot, tab, stage)
    second = len(tab.samples)
    settled(qtbot, tab, tab.ui.undo.click)
    assert len(tab.samples) == first
    window.activateWindow()
    tab.setFocus()
    settled(
        qtbot, tab, lambda: qtbot.keyClick(tab, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    )
    assert not tab.samples and not tab.ui.undo.isEnabled()
    for count in (first, second):
        settled(qtbot, tab, tab.ui.redo.trigger)
        assert len(tab.samples) == count
    assert not tab.ui.redo.isEnabled()
    # Deleting is one more step.
    tab.ui.thumbnails.selectAll()
    settled(qtbot, tab, tab.ui.delete.click)
    assert not tab.samples
    settled(qtbot, tab, tab.ui.undo.click)
    assert len(tab.samples) == second


# Names


@pytest.fixture
def hill(qtbot: QtBot, tab: TeachTab) -> TeachTab:
    new_language("Hill", new_letter("k"))
    for letter in ("v", "w"):
        add_letter("hill", new_letter(letter))
    for label in ("k", "v"):
        store("hill", label, 3)
    store("hill", "k", 2, "Ravi")
    reopen(qtbot, tab, "hill")
    return tab


def labels(tab: TeachTab) -> list[str]:
    return sorted(sample.label for sample in tab.samples)


def shown_letters(tab: TeachTab) -> list[str]:
    return [tab.ui.letters.item(row, 0).text() for row in range(tab.ui.letters.rowCount())]


def accept(qtbot: QtBot, kind: type[Any], fill: Callable[[Any], None]) -> None:
    form = QApplication.activeModalWidget()
    assert isinstance(form, kind)
    fill(form)
    form.accept()
    assert not form.isVisible()


def test_a_letter_is_renamed_and_undone(qtbot: QtBot, hill: TeachTab, asked: list[str]) -> None:
    tab = hill

    def rename(name: str) -> None:
        tab.ui.rename_letter.trigger()
        accept(qtbot, LetterForm, lambda form: form.native.setText(name))

    settled(qtbot, tab, lambda: rename("q"))
    assert shown_letters(tab)[0].startswith("q") and labels(tab) == ["q"] * 5 + ["v"] * 3
    assert tab.ui.letters.letter is not None and tab.ui.letters.letter.label == "q"
    settled(qtbot, tab, tab.ui.undo.click)
    assert shown_letters(tab) == ["k", "v", "w"] and labels(tab) == ["k"] * 5 + ["v"] * 3
    # Into a letter that has samples: only after a yes.
    tab.ui.letters.choose("k")
    rename("v")
    assert "(5)" in asked[-1] and labels(tab)[0] == "k" and not tab.link.jobs
    _ANSWERS.append(Button.Yes)
    settled(qtbot, tab, lambda: rename("v"))
    assert labels(tab) == ["v"] * 8 and shown_letters(tab) == ["v", "w"]


def test_a_letter_is_removed_after_a_question_and_undone(
    qtbot: QtBot, hill: TeachTab, asked: list[str]
) -> None:
    tab = hill
    tab.ui.remove_letter.trigger()  # No
    assert "k and its 5 samples" in asked[0] and shown_letters(tab) == ["k", "v", "w"]
    _ANSWERS.append(Button.Yes)
    settled(qtbot, tab, tab.ui.remove_letter.trigger)
    assert shown_letters(tab) == ["v", "w"] and labels(tab) == ["v"] * 3
    settled(qtbot, tab, tab.ui.undo.click)
    assert sorted(shown_letters(tab)) == ["k", "v", "w"] and len(tab.samples) == 8


def test_a_signer_is_renamed_and_removed(qtbot: QtBot, hill: TeachTab, asked: list[str]) -> None:
    tab = hill

    def rename() -> None:
        tab.ui.rename_signer.trigger()
        accept(qtbot, NameForm, lambda form: form.edit.setText("Asha"))

    settled(qtbot, tab, rename)
    assert tab.ui.signer.text() == "Asha"
    assert {s.signer for s in tab.samples} == {"Asha", "Ravi"}
    tab.ui.remove_signer.trigger()
    assert len(tab.samples) == 8 and "6 samples of Asha" in asked[0]
    _ANSWERS.append(Button.Yes)
    settled(qtbot, tab, tab.ui.remove_signer.trigger)
    assert {s.signer for s in tab.samples} == {"Ravi"}


def test_a_language_is_renamed_and_removed(qtbot: QtBot, hill: TeachTab, asked: list[str]) -> None:
    tab = hill

    def rename() -> None:
        tab.ui.rename_language.trigger()
        accept(qtbot, NameForm, lambda form: form.edit.setText("Mountain"))

    settled(qtbot, tab, rename)
    assert load_language("hill").name == "Mountain" and tab.ui.language.currentText() == "Mountain"
    tab.ui.remove_language.trigger()
    assert "hill" in language_codes() and "8 samples are kept" in asked[0]
    _ANSWERS.append(Button.Yes)
    tab.ui.remove_language.trigger()
    qtbot.waitUntil(lambda: tab.language.code == "isl", timeout=10_000)
    assert "hill" not in language_codes() and tab.ui.language.findData("hill") == -1
    assert len(Recordings("hill")) == 8


def test_samples_move_to_the_letter_that_they_belong_to(
    qtbot: QtBot, hill: TeachTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = hill
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("w", True))
    assert not tab.ui.move_samples.isEnabled()
    tab.ui.thumbnails.item(0).setSelected(True)
    settled(qtbot, tab, tab.ui.move_samples.trigger)
    assert labels(tab) == ["k"] * 4 + ["v"] * 3 + ["w"]


def test_what_comes_with_signapp_cannot_be_renamed_or_removed(tab: TeachTab) -> None:
    ui = tab.ui
    tab._enable()
    for action in (ui.rename_letter, ui.remove_letter, ui.rename_language, ui.remove_language):
        assert not action.isEnabled()


# What it says and shows


def test_two_signs_in_one_letter_are_said_and_shown(qtbot: QtBot, hill: TeachTab) -> None:
    tab = hill
    ids = [s.id for s in tab.samples if s.label == "k"]
    tab._on_mixed("hill", {"k": Mixed("k", 5, tuple(ids[:3]), tuple(ids[3:]))})
    tab.ui.letters.choose("k")
    assert tab.ui.mixed.isVisible() and "5 samples" in tab.ui.mixed.text()
    assert tab.ui.letters.item(0, 3).text() == "two signs?"
    tab.ui.mixed.linkActivated.emit("#")
    assert set(tab.ui.thumbnails.chosen()) == set(ids[3:])
    tab.ui.letters.choose("v")
    assert not tab.ui.mixed.isVisible()


def test_two_signs_are_found_when_the_language_is_opened(qtbot: QtBot, tab: TeachTab) -> None:
    with Recordings("isl").start_session("Me") as session:
        session.new_take()
        for sign in (0, 1):
            landmarks = np.zeros((2, 21, 3), np.float32)
            landmarks[0, 1:], landmarks[0, 0, sign] = 0.01, 1.0
            for _ in range(10):
                session.add("A", landmarks, 4 / 3)
    reopen(qtbot, tab, "isl")
    qtbot.waitUntil(lambda: set(tab._mixed) == {"A"}, timeout=10_000)
    assert tab.ui.mixed.isVisible()


def test_what_an_import_left_out_is_named(qtbot: QtBot, tab: TeachTab) -> None:
    tab._on_imported(Imported(14, {"a.jpg": 1}, ("b.jpg is not a readable photo",)))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "14 samples" in box.text()
    assert "a.jpg" in box.informativeText() and "b.jpg" in box.informativeText()
    box.reject()
    many = {f"{i}.jpg": 1 for i in range(40)}
    tab._on_imported(Imported(0, many, ()))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox) and "39.jpg" in box.detailedText()
    box.reject()
    tab._on_imported(Imported(3, {}, ()))
    assert QApplication.activeModalWidget() is None


def test_a_change_of_the_interface_keeps_the_letter(
    qtbot: QtBot, window: MainWindow, tab: TeachTab, qapp: QApplication
) -> None:
    tab.ui.letters.choose("M")
    tab.ui.signer.setText("Asha")
    tab.ui.session.setText("Monday")
    try:
        window.context.settings.view.interface_language = "bn"
        window.change_interface()
        again = window.page("teach")
        assert isinstance(again, TeachTab) and again is not tab
        letter = again.ui.letters.letter
        assert letter is not None and letter.label == "M"
        assert (again.ui.signer.text(), again.ui.session.text()) == ("Asha", "Monday")
    finally:
        translation.install_translation(qapp, "en")


def test_the_thumbnails_follow_the_theme(
    qtbot: QtBot, tab: TeachTab, qapp: QApplication, stage: Stage
) -> None:
    record(qtbot, tab, stage, 1)
    icon = tab.ui.thumbnails.item(0).icon

    def corner() -> str:
        return icon().pixmap(76, 76).toImage().pixelColor(0, 0).name().upper()

    try:
        apply_theme(qapp, "dark", 1.0)
        qtbot.waitUntil(lambda: corner() == DARK.sunken)
        apply_theme(qapp, "light", 1.0)
        qtbot.waitUntil(lambda: corner() == LIGHT.sunken)
    finally:
        apply_theme(qapp, "light", 1.0)


def test_a_notice_moves_nothing(qtbot: QtBot, window: MainWindow, tab: TeachTab) -> None:
    where = tab.mapToGlobal(tab.rect().topLeft()), tab.size()
    window.say("A line " * 60)
    qtbot.wait(50)
    assert window.message.isVisible()
    assert (tab.mapToGlobal(tab.rect().topLeft()), tab.size()) == where
    assert window.rect().contains(window.message.geometry())


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_text_on_a_progress_bar_can_be_read(theme: Any) -> None:
    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return float(np.dot(linear, (0.2126, 0.7152, 0.0722)))

    for ground in (theme.progress, theme.sunken):
        dark, light = sorted((luminance(theme.text), luminance(ground)))
        assert (light + 0.05) / (dark + 0.05) >= 7


def test_what_is_unfinished_is_said(tab: TeachTab, monkeypatch: pytest.MonkeyPatch) -> None:
    assert tab.unfinished() is None
    tab.ui.importing = True
    assert "imported" in str(tab.unfinished())
    tab.ui.importing = False
    monkeypatch.setattr(tab.ui.retrain, "_running", object())
    assert "trained" in str(tab.unfinished())
    monkeypatch.setattr(tab.ui.retrain, "_running", None)
    tab.recorder.start_countdown()
    assert tab.unfinished()
    tab.recorder.stop()
    assert tab.unfinished() is None
