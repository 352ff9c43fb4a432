import csv
import io
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from signapp.gui.main_window import MainWindow
from signapp.gui.practice import reading_page
from signapp.gui.practice.calendar_bar import dots
from signapp.live.diary import Finished, load_diary


def reading(window: MainWindow) -> tuple:
    tab = window.open_tab("practice")
    tab.modes.choose(1)
    return tab, tab.reading


def test_a_round_is_read_counted_and_exported(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    tab, page = reading(window)
    page.begin()
    while page.session is not None:
        page.answer.setText(page.session.word.lower())
        page._check()
    assert page.task.text() == "Round finished" and "8 of 8 right" in page.say.text()
    assert not tab.calendar.days.isHidden() and tab.calendar.days.text().strip().endswith("●")
    window.context.finish_writing()
    (row,) = load_diary()
    assert (row.mode, row.language, row.asked, row.right) == ("read", "isl", 8, 8)
    table = tmp_path / "progress.csv"
    tab.calendar.write(table)
    window.context.finish_writing()
    rows = list(csv.DictReader(io.StringIO(table.read_text(encoding="utf-8-sig"))))
    assert rows[0]["right"] == "8" and rows[0]["mode"] == "read"


def test_a_wrong_word_is_said_and_shown_again(qtbot: QtBot, window: MainWindow) -> None:
    _, page = reading(window)
    page.begin()
    word = page.session.word
    page.answer.setText("xqx")
    qtbot.keyClick(page.answer, Qt.Key.Key_Return)
    assert "Not xqx" in page.say.text() and page.session.word == word
    page._give_up()
    assert word in page.say.text() and page.session.answers[0].right is False


def test_the_hands_spell_the_word(qtbot: QtBot, window: MainWindow) -> None:
    _, page = reading(window)
    page.begin()
    qtbot.waitUntil(lambda: page.player.moment is not None, timeout=30_000)
    labels = [segment.label for segment in page.player.moment.scene.segments]
    assert "".join(labels).casefold() == page.session.word.casefold()
    assert page.player.playing
    window.open_tab("live")
    assert not page.player.playing


def test_the_camera_does_not_answer_while_reading(qtbot: QtBot, window: MainWindow) -> None:
    tab, _ = reading(window)
    assert not tab._active
    tab.modes.choose(0)
    assert tab._active


def test_an_own_list_is_used_and_what_is_left_out_is_named(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, page = reading(window)
    path = tmp_path / "words.txt"
    path.write_text("# my class\nASHA\nRAVI\n123\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    page.words.setCurrentIndex(page.words.findData(reading_page._OWN))
    page._on_words()
    assert "2 word" in page.say.text() and "123" in page.say.text()
    page.begin()
    assert page.session.word in ("ASHA", "RAVI") and page.session.left == 2
    path.write_text("123\n", encoding="utf-8")
    page.take_list(path)
    assert "no word" in page.say.text() and str(path) in page.say.text()


def test_start_again_asks_and_closing_says_what_is_lost(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab, page = reading(window)
    page.begin()
    assert tab.unfinished() is None
    page._give_up()
    assert "word" in (tab.unfinished() or "")
    round_ = page.session
    monkeypatch.setattr(QMessageBox, "exec", lambda box: QMessageBox.StandardButton.No)
    page.begin()
    assert page.session is round_


def test_another_language_keeps_the_round(window: MainWindow) -> None:
    _, page = reading(window)
    page.begin()
    round_ = page.session
    window.context.set_language("bengali")
    assert page.session is None and "Bengali" in page.task.text()
    window.context.set_language("isl")
    assert page.session is round_


def test_dots_are_the_last_two_weeks() -> None:
    today = date(2026, 3, 15)
    row = Finished((today - timedelta(days=1)).isoformat(), "isl", "", "read", 1, 1, 1.0)
    assert dots([row], today) == "·" * 12 + "●·"
