"""The composer's field: typing, input methods, the clipboard, and signs at the cursor."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QInputMethodEvent, QTextCursor
from pytestqt.qtbot import QtBot

from signapp.gui.context import AppContext
from signapp.gui.engine import Commit
from signapp.gui.live import composer_panel
from signapp.gui.live.composer_panel import ComposerPanel
from signapp.landmarks.hands import Hands
from signapp.live.corrections import Lesson
from signapp.recognition.model import Label
from signapp.rendering.exemplars import load_exemplars
from signapp.text.composer import MOST_CHARACTERS
from tests.support.streams import hands_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT_GR = CONTROL | Qt.KeyboardModifier.AltModifier
POSE = hands_of(load_exemplars("isl")["A"])


@pytest.fixture
def panel(qtbot: QtBot, context: AppContext) -> ComposerPanel:
    context.set_language("bengali")
    panel = ComposerPanel(context)
    qtbot.addWidget(panel)
    panel.resize(900, 200)
    panel.show()
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel.view.setFocus()
    return panel


def sign(panel: ComposerPanel, *labels: str, time_s: float = 0.0) -> None:
    code = panel._context.settings.language
    for label in labels:
        panel.on_commit(Commit(code, Label(label, label, label), 0.9, time_s))


def shown(panel: ComposerPanel) -> tuple[str, int]:
    view = panel.view
    assert view.toPlainText() == panel.composer.text
    place = view.textCursor().position()
    before = panel.composer.text[: panel.composer.cursor]
    assert place == len(before.encode("utf-16-le")) // 2
    return view.toPlainText(), place


def go(panel: ComposerPanel, place: int, anchor: int | None = None) -> None:
    cursor = panel.view.textCursor()
    cursor.setPosition(place if anchor is None else anchor)
    cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
    panel.view.setTextCursor(cursor)


def test_typing_and_signing_go_where_the_cursor_is(qtbot: QtBot, panel: ComposerPanel) -> None:
    sign(panel, "ক", "ল", "ম")
    qtbot.keyClick(panel.view, Qt.Key.Key_Home)
    qtbot.keyClicks(panel.view, "p1 ")
    assert shown(panel) == ("p1 কলম", 3)
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    sign(panel, "আ")
    assert shown(panel) == ("p1 কালম", 5)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert shown(panel) == ("p1 কা\nলম", 6)
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    qtbot.keyClick(panel.view, Qt.Key.Key_Backspace)
    assert shown(panel) == ("p1 কাম", 5)


def test_the_cursor_goes_by_characters_and_backspace_by_signs(
    qtbot: QtBot, panel: ComposerPanel
) -> None:
    sign(panel, "ম", "ক")
    panel.hasanta.click()
    sign(panel, "শ", "ই")
    assert shown(panel) == ("মক্শি", 5)
    qtbot.keyClick(panel.view, Qt.Key.Key_Left)
    assert shown(panel)[1] == 1
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    assert shown(panel)[1] == 5
    qtbot.keyClick(panel.view, Qt.Key.Key_Backspace)
    assert shown(panel) == ("মক্শ", 4)


def test_hasanta_and_other_letter_act_at_the_cursor(panel: ComposerPanel) -> None:
    sign(panel, "ই", "ক", "ত")
    go(panel, 2)
    panel.hasanta.click()
    assert shown(panel) == ("ইক্ত", 3)
    go(panel, 1)
    assert panel.other.isEnabled() and "ঈ" in panel.other.text()
    panel.other.click()
    assert shown(panel) == ("ঈক্ত", 1)


def test_one_undo_for_signs_and_typing(qtbot: QtBot, panel: ComposerPanel) -> None:
    sign(panel, "ক")
    qtbot.keyClicks(panel.view, "ab")
    sign(panel, "ম")
    for text in ("কab", "ক"):
        qtbot.keyClick(panel.view, Qt.Key.Key_Z, CONTROL)
        assert shown(panel)[0] == text
    for text in ("কab", "কabম"):
        qtbot.keyClick(panel.view, Qt.Key.Key_Z, CONTROL | SHIFT)
        assert shown(panel)[0] == text
    panel.undo.click()
    assert shown(panel)[0] == "কab"


def test_selecting_cutting_and_pasting(qtbot: QtBot, panel: ComposerPanel) -> None:
    sign(panel, "ক", "ই", "ল")
    qtbot.keyClick(panel.view, Qt.Key.Key_A, CONTROL)
    assert panel.composer.selection == (0, 3)
    go(panel, 0, 2)
    qtbot.keyClick(panel.view, Qt.Key.Key_X, CONTROL)
    assert shown(panel) == ("ল", 0) and QGuiApplication.clipboard().text() == "কি"
    assert not QGuiApplication.clipboard().mimeData().hasHtml()
    go(panel, 1)
    qtbot.keyClick(panel.view, Qt.Key.Key_V, CONTROL)
    assert shown(panel) == ("লকি", 3)
    go(panel, 0, 3)
    sign(panel, "ম")
    assert shown(panel) == ("ম", 1)
    QGuiApplication.clipboard().setText("x\u00a0y\r\nz\x00")
    panel.view.paste()
    assert shown(panel)[0] == "মx y\nz"


def test_dropped_text_goes_where_it_is_dropped(panel: ComposerPanel) -> None:
    sign(panel, "ক", "ল")
    data = QMimeData()
    data.setText("-")
    place = QPointF(panel.view.cursorRect().center())
    panel.view.dropEvent(
        QDropEvent(
            place,
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert panel.view.toPlainText() == panel.composer.text == "কল-"


def test_what_assistive_technology_does_to_the_text_counts(
    qtbot: QtBot, panel: ComposerPanel
) -> None:
    sign(panel, "ক")
    QTextCursor(panel.view.document()).insertText("a🙂")
    qtbot.waitUntil(lambda: panel.composer.text == "a🙂ক")
    go(panel, 3)
    sign(panel, "ম")
    assert shown(panel) == ("a🙂মক", 4)


def test_an_input_method(panel: ComposerPanel) -> None:
    sign(panel, "ক", "ম")
    go(panel, 1)
    panel.view.inputMethodEvent(QInputMethodEvent("kol", []))
    assert panel.composer.text == "কম"
    done = QInputMethodEvent("", [])
    done.setCommitString("ল")
    panel.view.inputMethodEvent(done)
    assert shown(panel) == ("কলম", 2)


def test_a_sign_during_an_input_method_loses_nothing(panel: ComposerPanel) -> None:
    panel.view.inputMethodEvent(QInputMethodEvent("kol", []))
    sign(panel, "ম")
    assert shown(panel) == ("kolম", 4)


def test_typing_sets_no_shortcut_off_but_commands_do(qtbot: QtBot, panel: ComposerPanel) -> None:
    qtbot.keyClicks(panel.view, "mlp")
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    qtbot.keyClick(panel.view, "@", ALT_GR)
    assert shown(panel)[0] == "mlp @"
    qtbot.keyClick(panel.view, Qt.Key.Key_L, CONTROL)
    assert shown(panel)[0] == "" and panel.composer.history[-1].text == "mlp @"


def test_too_much_is_refused_in_one_line(
    qtbot: QtBot, panel: ComposerPanel, context: AppContext
) -> None:
    qtbot.keyClicks(panel.view, "ab")
    QGuiApplication.clipboard().setText("x" * MOST_CHARACTERS)
    with qtbot.waitSignal(context.message) as said:
        panel.view.paste()
    assert "at most 10000 characters" in said.args[0]
    assert shown(panel) == ("ab", 2)


def test_the_menu_has_the_usual_actions(panel: ComposerPanel) -> None:
    sign(panel, "ক")
    menu = panel.view.make_menu()
    actions = {a.text(): a for a in menu.actions() if a.text()}
    assert list(actions) == ["Undo", "Redo", "Cut", "Copy", "Paste", "Select all"]
    assert actions["Undo"].isEnabled() and not actions["Cut"].isEnabled()
    actions["Undo"].trigger()
    assert shown(panel) == ("", 0)
    panel.view.make_menu().actions()[1].trigger()
    assert shown(panel) == ("ক", 1)


def test_letters_are_announced_and_explained_where_they_are_written(
    qtbot: QtBot, panel: ComposerPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(composer_panel, "announce", lambda widget, text: said.append(text))
    sign(panel, "ক", "অ")
    assert said == ["ক, ka", "অ, a"]
    assert panel.bubble.isVisible() and "অ was taken" in panel.bubble.text()
    assert panel.window().rect().contains(panel.bubble.geometry())
    panel.view.hide()
    assert not panel.bubble.isVisible()
    panel.view.show()
    with qtbot.waitSignal(panel._context.message) as taken:
        panel.back.click()
    assert "অ was taken back" in taken.args[0] and shown(panel) == ("ক", 1)
    sign(panel, "ম")
    assert not panel.bubble.isVisible()


def test_the_inherent_vowel_is_explained_in_nepali_too(panel: ComposerPanel) -> None:
    panel._context.set_language("nepali")
    sign(panel, "अ", "क")
    assert not panel.bubble.isVisible()
    sign(panel, "अ", "इ")
    assert shown(panel) == ("अकइ", 3) and not panel.bubble.isVisible()
    panel.back.click()
    panel.back.click()
    assert panel.bubble.isVisible() and panel.bubble.text().startswith("अ was taken back")


@pytest.fixture
def held(panel: ComposerPanel) -> list[Lesson]:
    """Signs A, B and C of which the frames were seen; lessons come into the list."""
    panel._context.set_language("isl")
    lessons: list[Lesson] = []
    panel.taught.connect(lessons.append)
    for n, label in enumerate("ABC", 1):
        for i in range(10):
            hands = replace(POSE, landmarks=POSE.landmarks + n / 100)
            panel._lessons._recent.see(hands, n + i / 10, 1)
        sign(panel, label, time_s=n + 0.9)
    assert shown(panel)[0] == "ABC"
    return lessons


def _offset(lesson: Lesson) -> float:
    (frames,) = lesson.signs
    return round(float((frames.landmarks[0] - POSE.landmarks)[POSE.landmarks != 0][0]), 3)


def no_hands(panel: ComposerPanel) -> None:
    panel._lessons._recent.see(Hands.none(640, 480), 20.0, 1)


def test_a_letter_in_the_middle_is_corrected_and_taught(
    qtbot: QtBot, panel: ComposerPanel, held: list[Lesson]
) -> None:
    no_hands(panel)
    go(panel, 2)
    qtbot.keyClick(panel.view, Qt.Key.Key_Backspace)
    sign(panel, "Q", time_s=20.0)
    assert shown(panel) == ("AQC", 2)
    assert [lesson.label for lesson in held] == ["Q"] and _offset(held[0]) == 0.02


def test_a_selected_letter_is_replaced_and_taught(panel: ComposerPanel, held: list[Lesson]) -> None:
    no_hands(panel)
    go(panel, 1, 0)
    sign(panel, "Q", time_s=20.0)
    assert shown(panel) == ("QBC", 1)
    assert [lesson.label for lesson in held] == ["Q"] and _offset(held[0]) == 0.01


def test_a_letter_may_be_corrected_by_typing(
    qtbot: QtBot, panel: ComposerPanel, held: list[Lesson]
) -> None:
    go(panel, 2, 1)
    qtbot.keyClick(panel.view, "q")
    assert shown(panel) == ("AqC", 2) and held == []
    qtbot.waitUntil(lambda: len(held) == 1, timeout=5000)
    assert held[0].label == "Q" and _offset(held[0]) == 0.02


def test_a_word_typed_in_the_place_of_a_letter_teaches_nothing(
    qtbot: QtBot, panel: ComposerPanel, held: list[Lesson]
) -> None:
    go(panel, 2, 1)
    qtbot.keyClicks(panel.view, "qu")
    assert not panel._lessons._settled.isActive() and held == []


def test_two_letters_deleted_or_another_place_teach_nothing(
    qtbot: QtBot, panel: ComposerPanel, held: list[Lesson]
) -> None:
    no_hands(panel)
    panel.back.click()
    panel.back.click()
    sign(panel, "Q", time_s=20.0)
    assert shown(panel)[0] == "AQ" and held == []
    go(panel, 1)
    panel.back.click()
    go(panel, 1)
    sign(panel, "R", time_s=20.0)
    assert shown(panel)[0] == "QR" and held == []


def test_that_was_another_letter_in_the_middle(panel: ComposerPanel, held: list[Lesson]) -> None:
    go(panel, 1)
    assert panel.meant.isEnabled()
    panel.say_meant(panel._context.language.letter("Q"))
    assert shown(panel) == ("QBC", 1) and not panel.meant.isEnabled()
    assert [lesson.label for lesson in held] == ["Q"] and _offset(held[0]) == 0.01


def test_each_language_has_its_own_field(panel: ComposerPanel, context: AppContext) -> None:
    sign(panel, "ক", "ল")
    go(panel, 1)
    context.set_language("isl")
    assert shown(panel) == ("", 0)
    sign(panel, "A")
    context.set_language("bengali")
    assert shown(panel) == ("কল", 1)


def test_a_latin_word_is_written_in_the_script(qtbot: QtBot, panel: ComposerPanel) -> None:
    sign(panel, "ক")
    qtbot.keyClicks(panel.view, " kalkata")
    assert panel.other.isEnabled() and panel.other.text() == "→ কলকাতা"
    qtbot.keyClick(panel.view, Qt.Key.Key_E, CONTROL)
    assert shown(panel) == ("ক কলকাতা", 8)
    second = panel.other.text().removeprefix("→ ")
    panel.other.click()
    assert shown(panel)[0] == f"ক {second}" and second != "কলকাতা"
    panel.undo.click()
    panel.undo.click()
    assert shown(panel)[0] == "ক kalkata"
    go(panel, 1)
    assert not panel.other.isEnabled()


def test_a_latin_language_keeps_latin_words(qtbot: QtBot, panel: ComposerPanel) -> None:
    panel._context.set_language("isl")
    qtbot.keyClicks(panel.view, "kalkata")
    assert not panel.other.isEnabled()
