"""Classroom view and captions: the live text for others, written on while they are open."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from signapp.capture import SourceKind, SourceSpec, SourceState, SourceStatus
from signapp.capture.sources import demo_path
from signapp.errors import SourceError
from signapp.gui import translation
from signapp.gui.engine import Commit
from signapp.gui.main_window import MainWindow
from signapp.gui.theme import apply_theme
from signapp.gui.widgets.tail_label import TailLabel
from signapp.recognition.model import Label
from tests.support.gui import Stage

FULL = Qt.WindowState.WindowFullScreen


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light", 1.0)
    yield
    apply_theme(qapp, "light", 1.0)
    translation.install_translation(qapp, "en")


def _views(window: MainWindow) -> Any:
    return window.views  # what is opened and closed changes behind the checker's back


def test_one_key_opens_the_classroom_and_escape_leaves_it(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F5)
    page = window.views.classroom
    assert page is not None and window.stack.currentWidget() is page
    assert window.windowState() & FULL
    assert not window.header.isVisible() and not window.footer.isVisible()
    stage.shown = 1  # A is held
    qtbot.waitUntil(lambda: page.ring.letter is not None, timeout=15_000)
    qtbot.waitUntil(lambda: page.text.text() == "A", timeout=15_000)
    assert window.page("live").composer.composer.text == "A"
    assert page.view._shown is not None
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.page("live") and window.header.isVisible()
    assert not window.windowState() & FULL
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.stack.currentWidget() is window.page("live")


def test_the_classroom_from_another_tab_and_back(qtbot: QtBot, window: MainWindow) -> None:
    chart = window.open_tab("chart")
    live = window.page("live")
    window.views.toggle_classroom()
    live._on_commit(Commit("isl", Label("B", "B", "B"), 0.9, 0.0))
    assert window.views.classroom.text.text() == "B"
    qtbot.mouseClick(window.views.classroom.leave, Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is chart
    live._on_commit(Commit("isl", Label("L", "L", "L"), 0.9, 0.0))
    assert live.composer.composer.text == "B"  # nobody writes in the chart
    window.views.toggle_classroom()
    window.open_tab("live")  # by Alt and a number
    assert not window.windowState() & FULL and window.header.isVisible()


def test_keys_for_text_and_picture_work_in_the_classroom(qtbot: QtBot, window: MainWindow) -> None:
    live = window.page("live")
    window.views.toggle_classroom()
    page = window.views.classroom
    for letter in "AB":
        live._on_commit(Commit("isl", Label(letter, letter, letter), 0.9, 0.0))
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(page, Qt.Key.Key_Backspace, control)
    assert page.text.text() == "A"
    qtbot.keyClick(page, Qt.Key.Key_Z, control)
    assert page.text.text() == "AB"
    qtbot.keyClick(page, Qt.Key.Key_P)
    assert window.context.engine.paused
    qtbot.waitUntil(lambda: "Paused" in page.view.notice_text)
    qtbot.keyClick(page, Qt.Key.Key_P)
    assert not window.context.engine.paused
    mirrored = page.view.mirror
    qtbot.keyClick(page, Qt.Key.Key_M)
    assert page.view.mirror is not mirrored
    qtbot.keyClick(page, Qt.Key.Key_L, control)
    assert page.text.text() == ""


def test_full_screen_from_before_stays(qtbot: QtBot, window: MainWindow) -> None:
    window.toggle_full_screen()
    window.views.toggle_classroom()
    window.views.escape(window.views.classroom)
    assert window.windowState() & FULL
    window.toggle_full_screen()


def test_what_happens_to_the_source_is_said_in_the_classroom(window: MainWindow) -> None:
    window.views.toggle_classroom()
    page = window.views.classroom
    page._on_status(SourceStatus(SourceState.LOST, error=SourceError("it is gone")))
    assert "No picture" in page.view.notice_text and "gone" in page.view.notice_text
    page._on_status(SourceStatus(SourceState.ENDED))
    assert page.view.notice_text == "The video ended"


def test_a_file_is_read_in_the_classroom_too(qtbot: QtBot, window: MainWindow) -> None:
    window.views.toggle_classroom()
    page = window.views.classroom
    window.context.choose_source(SourceSpec(SourceKind.FILE, str(demo_path()), "demo"))
    before = page.view._shown
    qtbot.waitUntil(lambda: page.view._shown is not before, timeout=15_000)
    qtbot.waitUntil(
        lambda: page.view._shown.picture.shape[:2] == (480, 640),
        timeout=15_000,
    )


def test_the_window_closes_from_the_classroom_as_it_was(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.views.toggle_classroom()
    window.close()
    again = MainWindow(window.context, state=window._state)
    qtbot.addWidget(again)
    assert not again.windowState() & FULL


def test_captions_stay_on_top_and_remember_their_place(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F6)
    captions = window.views.captions
    assert captions is not None and captions.isVisible() and captions.isWindow()
    assert captions.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert captions.parent() is None  # else it would go with the window that is minimised
    live = window.page("live")
    live._on_commit(Commit("isl", Label("B", "B", "B"), 0.9, 0.0))
    assert captions.text.text() == "B"
    captions.setGeometry(40, 60, 500, 111)
    captions.close()
    assert _views(window).captions is None
    window.views.toggle_captions()
    again = _views(window).captions
    assert again.size() == QSize(500, 111)
    assert abs(again.x() - 40) <= 4 and abs(again.y() - 60) <= 4  # but for the frame
    assert again.text.text() == "B"
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert _views(window).captions is None


def test_captions_show_what_is_held_while_it_can_be_written(
    qtbot: QtBot, window: MainWindow, stage: Stage
) -> None:
    window.views.toggle_captions()
    captions = window.views.captions
    stage.shown = 2
    qtbot.waitUntil(lambda: captions.ring.letter is not None, timeout=15_000)
    window.open_tab("practice")
    qtbot.waitUntil(lambda: captions.ring.letter is None, timeout=15_000)


def test_captions_close_with_the_window_and_do_not_keep_the_app(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.views.toggle_captions()
    captions = window.views.captions
    assert not captions.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    window.close()
    assert not captions.isVisible()
    assert isinstance(window._state, QSettings) and window._state.value("captions") is not None


def test_another_interface_language_closes_both(qtbot: QtBot, window: MainWindow) -> None:
    window.views.toggle_captions()
    window.views.toggle_classroom()
    window.context.settings.view.interface_language = "bn"
    window.change_interface()
    assert _views(window).captions is None and _views(window).classroom is None
    qtbot.waitUntil(window.header.isVisible)
    window.views.toggle_classroom()
    assert _views(window).classroom.text.text() == ""


def test_the_present_button_names_all_three(qtbot: QtBot, window: MainWindow) -> None:
    actions = window.page("live").present.menu().actions()
    keys = [action.text().split("\t")[1] for action in actions]
    assert keys == ["F5", "F6", "F11"]
    actions[0].trigger()
    assert window.stack.currentWidget() is window.views.classroom
    window.views.toggle_classroom()
    actions[1].trigger()
    assert window.views.captions.isVisible()
    actions[2].trigger()
    assert window.windowState() & FULL
    window.toggle_full_screen()


@pytest.mark.parametrize(
    "text", ["one two three four " * 4, "ক্ষুদ্র " * 30], ids=["Latin", "Bengali"]
)
def test_the_end_of_the_text_is_seen_and_grows_with_its_room(qtbot: QtBot, text: str) -> None:
    label = TailLabel(2)
    qtbot.addWidget(label)
    label.resize(300, 80)
    label.setText(text)
    small = label.shown_font().pixelSize()
    lines = label.shown_lines()
    assert len(lines) == 2 and text.rstrip().endswith(lines[-1].strip())
    assert len("".join(lines)) < len(text)
    label.resize(6000, 160)
    assert label.shown_font().pixelSize() >= 1.9 * small
    assert "".join(label.shown_lines()).strip() == text.strip()
    label.setText("first\nsecond\nthird")
    assert label.shown_lines() == ["second", "third"]


def test_written_letters_are_announced(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[tuple[str, object]] = []

    def heard(event: QAccessibleAnnouncementEvent) -> None:
        assert event.type() == QAccessible.Event.Announcement
        said.append((event.message(), event.object()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", heard)
    live = window.page("live")
    live._on_commit(Commit("isl", Label("B", "B", "B"), 0.9, 0.0))
    live._on_commit(Commit("bengali", Label("ক", "ক", "ka"), 0.9, 0.0))
    live._on_commit(Commit("isl", Label("ty", "ty", "ty"), 0.9, 0.0, "thank you"))
    assert [text for text, _ in said] == ["B", "ক, ka", "thank you"]
    assert all(where is window for _, where in said)
    window.open_tab("chart")
    live._on_commit(Commit("isl", Label("B", "B", "B"), 0.9, 0.0))
    assert len(said) == 3


def test_a_screen_reader_reads_the_classroom_and_the_captions(
    qtbot: QtBot, window: MainWindow
) -> None:
    live = window.page("live")
    live._on_commit(Commit("isl", Label("B", "B", "B"), 0.9, 0.0))
    window.views.toggle_captions()
    window.views.toggle_classroom()
    for shown in (window.views.classroom, window.views.captions):
        text = QAccessible.queryAccessibleInterface(shown.text)
        assert text.role() == QAccessible.Role.StaticText
        assert text.text(QAccessible.Text.Name) == "B"
        ring = QAccessible.queryAccessibleInterface(shown.ring)
        assert ring.text(QAccessible.Text.Name) == "Recognised letter"
    leave = QAccessible.queryAccessibleInterface(window.views.classroom.leave)
    assert leave.role() == QAccessible.Role.Button
    assert leave.text(QAccessible.Text.Name) == "Leave the classroom view"
    assert leave.state().focusable
