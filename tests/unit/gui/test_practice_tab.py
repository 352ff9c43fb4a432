import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from signapp.gui.main_window import MainWindow
from signapp.gui.practice.coaching import _TEXTS, advice_text
from signapp.landmarks.features import RIGHT
from signapp.landmarks.geometry import FINGERS
from signapp.live.coach import Part, Remark, Wish
from signapp.live.diary import load_diary
from signapp.live.practice import load_progress, progress_path
from tests.support.gui import LETTERS, Stage


def _sign(stage: Stage, label: str) -> None:
    stage.shown = LETTERS["isl"].index(label) + 1


def test_a_round_asks_scores_and_is_kept(qtbot: QtBot, window: MainWindow, stage: Stage) -> None:
    tab = window.open_tab("practice")
    qtbot.mouseClick(tab.start, Qt.MouseButton.LeftButton)
    for answered in range(3):
        session = tab.session
        qtbot.waitUntil(lambda: not tab._praise.isActive(), timeout=5000)
        asked = session.target
        assert tab.card.native.text() == asked
        _sign(stage, asked)
        qtbot.waitUntil(lambda n=answered, s=session: len(s.answers) > n, timeout=15_000)
        assert "Right" in tab.say.text()
        stage.shown = 0
    qtbot.waitUntil(lambda: tab.session is None, timeout=5000)
    assert tab.task.text() == "Round finished" and tab.card.native.text() == "100% right"
    window.context.finish_writing()
    kept = load_progress(progress_path("isl"))
    assert sorted(kept) == ["A", "B", "L"]
    assert all(score.right == 1 for score in kept.values())
    (row,) = load_diary()
    assert (row.mode, row.language, row.asked, row.right) == ("sign", "isl", 3, 3)


def test_what_is_said_between_rounds_is_large_and_stands_alone(
    qtbot: QtBot, window: MainWindow
) -> None:
    tab = window.open_tab("practice")
    card = tab.card
    assert "asks for letters" in card.roman.text()
    assert card.picture.isHidden() and card.controls.isHidden()
    qtbot.waitUntil(lambda: card.roman.width() > 0.8 * card.width())
    tab.begin()
    assert not card.picture.isHidden() and not card.controls.isHidden()
    for _ in range(tab.session.left * 2):
        tab._skip()
    assert tab.session is None and tab.task.text() == "Round finished"
    assert card.native.text() == "0% right" and card.picture.isHidden()
    assert all(label in card.note.text() for label in LETTERS["isl"])


def test_no_key_hits_something_else_once_start_is_gone(qtbot: QtBot, window: MainWindow) -> None:
    tab = window.open_tab("practice")
    tab.start.setFocus()
    qtbot.keyClick(tab.start, Qt.Key.Key_Space)
    assert tab.session is not None and not tab.show_sign.hasFocus()
    qtbot.keyClick(tab.focusWidget() or tab, Qt.Key.Key_Space)
    assert tab.show_sign.isChecked() and not tab.session.answers


def test_the_ring_grows_with_the_page(qtbot: QtBot, window: MainWindow) -> None:
    tab = window.open_tab("practice")
    tab.resize(1000, 500)
    low = tab.ring.width()
    tab.resize(2400, 1300)
    assert low == 110 and tab.ring.width() > 180


def test_a_wrong_letter_is_named(qtbot: QtBot, window: MainWindow, stage: Stage) -> None:
    tab = window.open_tab("practice")
    tab.begin()
    asked = tab.session.target
    wrong = next(label for label in LETTERS["isl"] if label != asked)
    _sign(stage, wrong)
    qtbot.waitUntil(lambda: f"That was {wrong}" in tab.say.text(), timeout=15_000)
    assert tab.session.target == asked


def test_the_coach_says_what_to_change_until_the_letter_is_read(
    qtbot: QtBot, window: MainWindow, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    remark = Remark(Part.RING, Wish.STRAIGHTEN, (RIGHT,), FINGERS[3], 2.0)
    monkeypatch.setattr("signapp.live.coach.remarks", lambda *_: (remark,))
    tab = window.open_tab("practice")
    tab.begin()
    asked = str(tab.session.target)
    _sign(stage, next(label for label in LETTERS["isl"] if label != asked))
    qtbot.waitUntil(lambda: tab.say.text() == "Straighten the ring finger", timeout=15_000)
    assert tab.view.marks == tuple((RIGHT, number) for number in FINGERS[3])
    _sign(stage, asked)
    qtbot.waitUntil(lambda: not tab.view.marks, timeout=15_000)
    assert "Straighten" not in tab.say.text()


def test_every_remark_has_a_text() -> None:
    for part in Part:
        for wish in Wish:
            remark = Remark(part, wish, (RIGHT,), (), 2.0)
            if part is Part.HEIGHT or (part, wish) in _TEXTS:
                assert advice_text([remark, remark]), remark
    assert advice_text([]) == ""


def test_practice_writes_no_text(qtbot: QtBot, window: MainWindow, stage: Stage) -> None:
    live = window.page("live")
    tab = window.open_tab("practice")
    tab.begin()
    with qtbot.waitSignal(window.context.engine.committed, timeout=15_000):
        _sign(stage, "A")
    assert live.composer.view.toPlainText() == ""


def test_another_language_and_another_tab_keep_the_round(qtbot: QtBot, window: MainWindow) -> None:
    tab = window.open_tab("practice")
    tab.begin()
    tab._skip()
    round_ = tab.session
    assert round_ is not None
    asked = round_.target
    window.context.set_language("bengali")
    assert tab.session is None and "Bengali" in tab.task.text()
    tab.begin()
    window.open_tab("live")
    window.context.set_language("isl")
    window.open_tab("practice")
    assert tab.session is round_ and len(round_.answers) == 1
    assert tab.card.native.text() == asked and tab.skip.isEnabled()
    window.change_interface()  # the tab is built again
    again = window.page("practice")
    assert again is not tab and again.session is round_
    assert again.card.native.text() == asked and again.progress.value() == 1
    again._skip()
    assert again._scores is round_._scores


@pytest.mark.parametrize("yes", [False, True])
def test_start_again_asks_before_it_drops_a_round(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, yes: bool
) -> None:
    asked: list[object] = []

    def answer(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box.standardButton(box.defaultButton()))
        return QMessageBox.StandardButton.Yes if yes else QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "exec", answer)
    tab = window.open_tab("practice")
    qtbot.mouseClick(tab.start, Qt.MouseButton.LeftButton)
    assert tab.unfinished() is None and window.unfinished() == []
    assert tab.start.isHidden(), "a second click there ends nothing"
    qtbot.mouseClick(tab.restart, Qt.MouseButton.LeftButton)  # nothing is lost yet
    assert not asked
    tab._skip()
    assert "to come" in (tab.unfinished() or "") and window.unfinished() == [tab.unfinished()]
    round_ = tab.session
    qtbot.mouseClick(tab.restart, Qt.MouseButton.LeftButton)
    assert asked == [QMessageBox.StandardButton.No], "the default loses nothing"
    assert (tab.session is round_) is not yes
