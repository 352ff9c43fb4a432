import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from signapp.gui.main_window import MainWindow
from signapp.gui.spell.spell_tab import SpellTab


@pytest.fixture
def tab(qtbot: QtBot, window: MainWindow) -> SpellTab:
    window.context.set_language("bengali")
    window.resize(1200, 760)
    tab = window.open_tab("spell")
    with qtbot.waitActive(window):
        window.activateWindow()
    tab.ui.text.setFocus()
    return tab


def shown(tab: SpellTab) -> list[str]:
    return [b.text() for b in tab.ui.spellings.buttons if b.isVisible()]


def test_plain_spelling_is_offered_and_read_at_once(qtbot: QtBot, tab: SpellTab) -> None:
    qtbot.keyClicks(tab.ui.text, "kalkata")
    qtbot.waitUntil(lambda: tab.checked.written == "কলকাতা")
    assert shown(tab)[0] == "কলকাতা" and "কালকাতা" in shown(tab)
    assert [b.isChecked() for b in tab.ui.spellings.buttons[:2]] == [True, False]
    assert tab.ui.note.text().startswith("কলকাতা")
    assert "কলকাতা" in tab.ui.spellings.buttons[0].accessibleName()


def test_another_spelling_is_chosen_by_mouse_or_keys(qtbot: QtBot, tab: SpellTab) -> None:
    qtbot.keyClicks(tab.ui.text, "ami kalkata")
    qtbot.waitUntil(lambda: len(shown(tab)) > 1)
    second = shown(tab)[1]
    qtbot.mouseClick(tab.ui.spellings.buttons[1], Qt.MouseButton.LeftButton)
    assert tab.ui.text.text() == f"ami {second}" and tab.ui.text.hasFocus()
    assert tab.checked.written == f"আমি {second}"
    assert [b.isChecked() for b in tab.ui.spellings.buttons[:2]] == [False, True]
    qtbot.keyClick(tab.ui.text, Qt.Key.Key_Down)
    assert tab.ui.spellings.buttons[0].hasFocus()
    qtbot.keyClick(tab.ui.spellings.buttons[0], Qt.Key.Key_Space)
    assert tab.ui.text.text() == "ami কলকাতা"
    qtbot.keyClicks(tab.ui.text, " ")
    assert shown(tab) == []


def test_the_word_at_the_cursor_is_meant(qtbot: QtBot, tab: SpellTab) -> None:
    qtbot.keyClicks(tab.ui.text, "dhaka kolkata")
    qtbot.waitUntil(lambda: shown(tab)[:1] == ["কলকাতা"])
    tab.ui.text.setCursorPosition(2)
    qtbot.waitUntil(lambda: shown(tab)[:1] == ["ঢাকা"])
    tab.ui.spellings.choose(0)
    assert tab.ui.text.text() == "ঢাকা kolkata" and tab.ui.text.cursorPosition() == 4


def test_what_does_not_fit_is_left_out(qtbot: QtBot, tab: SpellTab) -> None:
    qtbot.keyClicks(tab.ui.text, "kalkata")
    row = tab.ui.spellings
    row.resize(row.buttons[0].sizeHint().width() + 10, row.height())
    assert shown(tab) == ["কলকাতা"]
    row.resize(2000, row.height())
    assert len(shown(tab)) == 5


def test_latin_languages_have_none(qtbot: QtBot, tab: SpellTab, window: MainWindow) -> None:
    window.context.set_language("isl")
    assert not tab.ui.spellings.isVisible()
    qtbot.keyClicks(tab.ui.text, "kalkata")
    assert shown(tab) == []
