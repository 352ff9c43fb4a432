"""The first steps tick themselves, with a camera and with the demo, and can be left for good."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from signapp.capture import SourceKind, SourceSpec
from signapp.gui import translation
from signapp.gui.context import AppContext
from signapp.gui.engine import Commit
from signapp.gui.main_window import MainWindow
from signapp.gui.steps.first_steps import STEPS, FirstSteps
from signapp.gui.theme import apply_theme
from signapp.recognition.model import Label
from signapp.settings import load_settings
from tests.support.gui import Stage

DEMO = SourceSpec(SourceKind.DEMO)


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light", 1.0)
    yield
    apply_theme(qapp, "light", 1.0)
    translation.install_translation(qapp, "en")


@pytest.fixture
def new(window: MainWindow) -> MainWindow:
    """The window of somebody who is new."""
    window.context.settings.start.ring = True
    window.views.steps.begin_again()
    return window


def _written(window: MainWindow, letters: str) -> None:
    for letter in letters:
        commit = Commit("isl", Label(letter, letter, letter), 0.9, 0.0)
        window.page("live")._on_commit(commit)


def _demo(window: MainWindow) -> None:
    window.context.engine._spec = DEMO  # nobody signs
    window.views.steps.changed.emit()


def test_with_a_camera_each_step_ticks_when_it_happens(
    qtbot: QtBot, new: MainWindow, stage: Stage
) -> None:
    views, strip = new.views, new.views.strip
    steps = views.steps
    assert strip.isVisible() and steps.current == "language"
    new.switcher.buttons()[0].click()  # the language that is in use already
    assert steps.done == ["language"]
    qtbot.mouseClick(strip.action, Qt.MouseButton.LeftButton)
    assert new.stack.currentWidget() is new.page("chart") and steps.current == "letter"
    assert "Hold the sign" in strip.say.text() and strip.go.isVisible()
    strip.go.click()
    stage.shown = 1  # A is held before the camera
    qtbot.waitUntil(lambda: steps.current == "name", timeout=15_000)
    assert "A is written. The ring" in strip.say.text()
    strip.action.click()  # go on
    assert "Type your name" in strip.say.text() and not strip.action.isEnabled()
    strip.name.setText("Lab")
    assert "L · A · B" in strip.say.text() and strip.action.isEnabled()
    stage.shown = 0
    _written(new, "LA")
    assert steps.current == "name"
    _written(new, "B")
    assert steps.current == "yours"
    assert strip.action.text() == "Make it yours" and not strip.name.isVisible()
    strip.action.click()
    assert new.stack.currentWidget() is new.yours and not strip.isVisible()
    new.close_yours()
    new.context.profiles.add("Lab")
    qtbot.waitUntil(lambda: steps.current == "", timeout=10_000)
    assert strip.isVisible() and strip.action.text() == "Close"
    assert all(chip.toolTip() != chip.text() for chip in strip.chips.values())
    strip.action.click()
    assert not strip.isVisible()


def test_with_the_demo_each_step_can_be_taken_too(
    qtbot: QtBot, new: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    strip, steps = new.views.strip, new.views.steps
    _demo(new)
    _written(new, "A")
    assert steps.done == []  # the demo signs all the time: nobody has seen it yet
    assert strip.action.text() == "Keep ISL"
    strip.action.click()
    new.open_tab("chart")
    new.open_tab("live")
    assert "The demo signs for you" in strip.say.text()
    _written(new, "B")
    assert steps.current == "name"
    strip.action.click()
    strip.name.setText("Lab")
    _written(new, "LAB")
    assert steps.current == "name"  # the demo cannot spell anybody's name
    qtbot.keyClick(strip.name, Qt.Key.Key_Return)
    spell = new.page("spell")
    assert new.stack.currentWidget() is spell and spell.ui.text.text() == "Lab"
    assert spell.player.playing and steps.current == "yours"
    asked = []
    monkeypatch.setattr(new.header.profiles, "ask_new", lambda: asked.append(True))
    assert strip.action.text() == "New profile…"
    strip.action.click()
    assert asked


def test_pressing_a_key_twice_does_not_leave_the_steps(
    qtbot: QtBot, qapp: QApplication, new: MainWindow
) -> None:
    strip, steps = new.views.strip, new.views.steps
    for step in STEPS[:2]:
        steps.take(step)
    for size in (QSize(1366, 738), QSize(1024, 300)):
        new.open_tab("chart")
        new.resize(size)
        qtbot.waitUntil(strip.go.isVisible)
        strip.go.setFocus()
        qtbot.keyClick(strip.go, Qt.Key.Key_Space)
        assert new.stack.currentWidget() is new.page("live") and strip.go.isHidden()
        assert not strip.leave.hasFocus()
    assert steps.shown


def test_a_name_in_another_script(qtbot: QtBot, new: MainWindow) -> None:
    steps, strip = new.views.steps, new.views.strip
    new.context.set_language("bengali")
    for step in ("see", "letter"):
        steps.take(step)
    strip.name.setText("kai")
    assert "ক · আ · ই" in strip.say.text()
    steps.read_text("ক")
    assert steps.current == "name"
    steps.read_text("আমি কাই")  # as the composer writes ক, আ and ই
    assert steps.current == "yours"


def test_the_letters_of_the_name_are_ticked_one_by_one(new: MainWindow) -> None:
    views, strip = new.views, new.views.strip
    new.context.settings.start.ring = False
    for step in ("language", "see", "letter"):
        views.steps.take(step)
    strip.name.setText("Lab")
    assert strip.say.text().endswith("L · A · B")
    _written(new, "BL")
    assert strip.say.text().endswith("L ✓ · A · B")
    _written(new, "A")
    assert strip.say.text().endswith("L ✓ · A ✓ · B")
    _written(new, "L")  # a wrong one: from there on again
    assert strip.say.text().endswith("L ✓ · A · B")


def test_the_field_for_the_name_does_not_widen_the_window(qtbot: QtBot, new: MainWindow) -> None:
    views, strip = new.views, new.views.strip
    new.context.settings.start.ring = False
    new.resize(1600, 700)
    for step in ("language", "see"):
        views.steps.take(step)
    qtbot.wait(20)
    chips = sum(chip.sizeHint().width() + 6 for chip in strip.chips.values())
    wide = max(chips + strip.leave.width() + 60, new.minimumSizeHint().width())
    new.resize(wide, 700)
    qtbot.waitUntil(lambda: new.width() == wide)
    assert all(chip.text() for chip in strip.chips.values() if chip.isVisible())
    views.steps.take("letter")
    qtbot.wait(20)
    assert strip.name.isVisible() and new.width() == wide


def test_the_name_that_was_typed_is_offered_to_the_profile(qtbot: QtBot, new: MainWindow) -> None:
    new.views.strip.name.setText("Lalita")
    new.views.open_yours()
    assert new.views.yours is not None
    assert new.views.yours.start.name.text() == "Lalita"


def test_the_button_to_live_leaves_nothing_of_the_strip_marked(
    qtbot: QtBot, new: MainWindow
) -> None:
    new.views.steps.take("language")
    chart = new.open_tab("chart")
    assert chart is not None
    qtbot.mouseClick(new.views.strip.go, Qt.MouseButton.LeftButton)
    assert new.page("live").composer.view.hasFocus()


def test_a_name_without_signs_is_said(new: MainWindow) -> None:
    steps, strip = new.views.steps, new.views.strip
    for step in STEPS[:3]:
        steps.take(step)
    strip.name.setText("نور")
    assert strip.say.text() == "ISL has no signs for this name." and not strip.action.isEnabled()


def test_they_are_left_for_good_and_come_back_from_the_menu(
    qtbot: QtBot, new: MainWindow, context: AppContext
) -> None:
    strip = new.views.strip
    qtbot.mouseClick(strip.leave, Qt.MouseButton.LeftButton)
    assert not strip.isVisible() and "? menu" in new.message.text()
    context.finish_writing()
    assert load_settings().start.steps is False
    _written(new, "A")  # ticks on, unseen; how the ring works is said all the same, once
    assert "The ring fills" in new.message.text()
    new.say("")
    _written(new, "B")
    assert new.message.text() == ""
    new.views.actions[0].trigger()
    assert strip.isVisible() and new.views.steps.done == ["letter"]
    context.finish_writing()
    kept = load_settings().start
    assert kept.steps is True and kept.done == ["letter"] and kept.ring is False


def test_all_taken_they_begin_again(context: AppContext) -> None:
    steps = FirstSteps(context)
    for step in STEPS:
        steps.take(step)
    assert steps.current == ""
    steps.begin_again()
    assert steps.current == "language" and steps.shown


def test_a_step_can_be_looked_at_by_its_name(qtbot: QtBot, new: MainWindow) -> None:
    strip = new.views.strip
    new.resize(1366, 738)
    qtbot.waitUntil(lambda: strip.chips["see"].isVisible())
    qtbot.mouseClick(strip.chips["yours"], Qt.MouseButton.LeftButton)
    assert strip.shown_step == "yours" and strip.action.text() == "Make it yours"
    new.views.steps.take("language")
    assert strip.shown_step == "see"
    assert strip.chips["language"].accessibleName() == "Choose your language, done"


def test_the_make_it_yours_card_waits_for_the_first_steps(
    qtbot: QtBot, window: MainWindow, context: AppContext
) -> None:
    context.settings.start.steps = True
    live = window.page("live")
    live.learning.look()
    assert live.card.isHidden()
    context.settings.start.steps = False
    live.learning.look()
    assert not live.card.isHidden()


@pytest.mark.parametrize("interface", ["en", "bn"])
@pytest.mark.parametrize(
    ("size", "scale", "chips", "sentence", "strip"),
    [
        (QSize(1366, 738), 1.0, True, True, True),
        (QSize(1366, 738), 2.0, False, False, True),
        (QSize(1024, 546), 1.0, True, True, True),
        (QSize(1024, 546), 2.5, False, False, False),
    ],
)
def test_it_takes_less_room_in_a_low_window(
    qtbot: QtBot,
    qapp: QApplication,
    window: MainWindow,
    size: QSize,
    scale: float,
    chips: bool,
    sentence: bool,
    strip: bool,
    interface: str,
) -> None:
    window.context.settings.view.interface_language = interface
    window.change_interface()
    window.views.steps.begin_again()
    apply_theme(qapp, "light", scale)
    window.resize(size)
    shown = window.views.strip
    qtbot.waitUntil(lambda: shown.isVisible() is strip)
    assert shown.chips["language"].isVisible() is chips
    assert shown.say.isVisible() is sentence
    live = window.page("live")
    assert live.view.height() >= 100 and live.letters.ring.height() >= 64
    if strip and not chips:
        assert shown.line.text() == f"{shown._count()} {shown.say.text()}"
        for step in STEPS[:3]:
            window.views.steps.take(step)
        shown.name.setText("lab")
        assert shown.line.text().endswith(" L · A · B")
        shown.explain_ring("A")
        assert shown.line.text() == shown.ring_text("A") == shown.line.toolTip() != ""


def test_in_a_low_window_the_ring_is_explained_whole(
    qtbot: QtBot, qapp: QApplication, new: MainWindow
) -> None:
    apply_theme(qapp, "light", 2.0)
    new.resize(1024, 546)
    strip = new.views.strip
    qtbot.waitUntil(lambda: strip.low)
    _written(new, "A")
    assert new.message.isVisible() and new.message.text() == strip.ring_text("A")


def test_what_can_be_done_is_said_where_nothing_is_yet(qtbot: QtBot, window: MainWindow) -> None:
    live = window.page("live")
    assert live.composer.view.placeholderText() == "Hold a letter, or type: it is written here."
    assert "held for a moment" in window.footer.note.text()
    book = object()
    window.context.signs._book, window.context.settings.signs = book, True  # type: ignore[assignment]
    window.context.signs.changed.emit()
    assert "moving sign" in live.composer.view.placeholderText()
    assert "moving signs" in window.footer.note.text()
    window.context.signs._book = None
    chart = window.open_tab("chart")
    assert "Choose one" in chart.intro.text()
    assert "asks for letters" in window.open_tab("practice").card.roman.text()
    assert "Type a word" in window.open_tab("spell").ui.view.notice_text
    assert "Open a video file" in window.open_tab("videos").view.notice_text
    teach = window.open_tab("teach").ui.thumbnails
    assert teach.count() == 0
    before = teach.viewport().grab().toImage()
    assert len({before.pixel(x, y) for x in range(0, 400, 3) for y in range(0, 60)}) > 2


def test_a_screen_reader_reads_the_strip(qtbot: QtBot, new: MainWindow) -> None:
    def tree(interface, found):  # type: ignore[no-untyped-def]
        found.append((interface.role(), interface.text(QAccessible.Text.Name)))
        for i in range(interface.childCount()):
            child = interface.child(i)
            if child is not None and not child.state().invisible:
                tree(child, found)
        return found

    names = tree(QAccessible.queryAccessibleInterface(new.views.strip), [])
    buttons = [name for role, name in names if role == QAccessible.Role.Button]
    assert "Leave the first steps" in buttons and "Keep ISL" in buttons
    assert any("Which alphabet do you sign" in name for _, name in names)
    assert all(name for role, name in names if role == QAccessible.Role.Button)


def test_in_another_language_the_demo_says_whose_letters_it_signs(window: MainWindow) -> None:
    live = window.page("live")
    live.show_fallback(True)
    assert "Indian Sign Language" not in live.banner.text()
    window.context.set_language("bengali")
    assert "Indian Sign Language" in live.banner.text() and not live.banner.isHidden()
    live.show_fallback(False)
    window.context.set_language("isl")
    assert live.banner.isHidden()
