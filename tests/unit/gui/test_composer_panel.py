from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from signapp.gui.context import AppContext
from signapp.gui.engine import Commit
from signapp.gui.live.composer_panel import ComposerPanel
from signapp.gui.live.history_dialog import HistoryDialog
from signapp.languages import Language, Letter
from signapp.recognition.model import Label

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(qtbot: QtBot, context: AppContext) -> ComposerPanel:
    context.set_language("bengali")
    panel = ComposerPanel(context)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def write(panel: ComposerPanel, *labels: str) -> None:
    for label in labels:
        panel.on_commit(Commit("bengali", Label(label, label, label), 0.9, 0.0))


def test_letters_are_composed_for_the_script(panel: ComposerPanel) -> None:
    write(panel, "ব", "আ", "ং", "ল", "আ")
    assert panel.view.toPlainText() == "বাংলা"


def test_hasanta_joins_consonants(qtbot: QtBot, panel: ComposerPanel) -> None:
    write(panel, "ক")
    qtbot.mouseClick(panel.hasanta, Qt.MouseButton.LeftButton)
    write(panel, "ত")
    assert panel.view.toPlainText() == "ক্ত"


def test_a_shared_sign_is_changed_to_the_other_letter(qtbot: QtBot, panel: ComposerPanel) -> None:
    write(panel, "ই")
    assert panel.other.isEnabled() and "ঈ" in panel.other.text()
    qtbot.mouseClick(panel.other, Qt.MouseButton.LeftButton)
    assert panel.view.toPlainText() == "ঈ"


def test_editing_by_buttons(qtbot: QtBot, panel: ComposerPanel) -> None:
    write(panel, "ক", "ই")
    for button, text in (
        (panel.space, "কি "),
        (panel.back, "কি"),
        (panel.back, "ক"),
        (panel.undo, "কি"),
        (panel.clear, ""),
        (panel.undo, "কি"),
    ):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert panel.view.toPlainText() == text


def test_editing_by_keys(qtbot: QtBot, panel: ComposerPanel) -> None:
    with qtbot.waitActive(panel):
        panel.activateWindow()
    write(panel, "ক", "ই")
    qtbot.keyClick(panel.view, Qt.Key.Key_Backspace, CONTROL)
    assert panel.view.toPlainText() == "ক"
    qtbot.keyClick(panel.view, Qt.Key.Key_Z, CONTROL)
    assert panel.view.toPlainText() == "কি"


def test_after_clearing_one_types_on(qtbot: QtBot, panel: ComposerPanel) -> None:
    write(panel, "ব", "আ")
    panel.clear.setFocus()
    panel.clear.click()
    assert panel.composer.text == "" and panel.view.hasFocus()


def test_buttons_without_use_are_off(panel: ComposerPanel) -> None:
    assert not any(
        b.isEnabled() for b in (panel.back, panel.clear, panel.copy, panel.save, panel.undo)
    )
    write(panel, "ক")
    assert all(b.isEnabled() for b in (panel.back, panel.clear, panel.copy, panel.save, panel.undo))
    assert not panel.other.isEnabled()


def test_copy_and_save(qtbot: QtBot, panel: ComposerPanel, tmp_path: Path) -> None:
    write(panel, "ক", "ই")
    qtbot.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "কি"
    with qtbot.waitSignal(panel._context.message) as said:
        panel.save_to(tmp_path / "text.txt")
    assert said.args[0] == f"Saved as {tmp_path / 'text.txt'}"
    assert (tmp_path / "text.txt").read_text(encoding="utf-8") == "কি\n"


def test_a_save_that_fails_is_one_line(
    qtbot: QtBot, panel: ComposerPanel, context: AppContext, tmp_path: Path
) -> None:
    write(panel, "ক")
    (tmp_path / "file").write_text("")
    with qtbot.waitSignal(context.message) as caught:
        panel.save_to(tmp_path / "file" / "text.txt")
    assert "Cannot write" in caught.args[0]


def test_history_lists_and_exports(
    qtbot: QtBot, panel: ComposerPanel, context: AppContext, tmp_path: Path
) -> None:
    write(panel, "ক", "ই")
    qtbot.mouseClick(panel.clear, Qt.MouseButton.LeftButton)
    write(panel, "ম", "আ")
    dialog = HistoryDialog(context, panel.composer)
    qtbot.addWidget(dialog)
    assert [dialog.table.item(i, 1).text() for i in range(2)] == ["মা", "কি"]
    with qtbot.waitSignal(context.message):
        dialog.export_to(tmp_path / "history.csv")
    rows = (tmp_path / "history.csv").read_text(encoding="utf-8-sig").splitlines()
    assert rows[0] == "started,ended,language,text"
    assert [row.split(",")[-1] for row in rows[1:]] == ["কি", "মা"]


def _history(panel: ComposerPanel, qtbot: QtBot) -> HistoryDialog:
    for label in ("ক", "ম", "ল"):
        write(panel, label)
        panel.clear.click()
    write(panel, "ব")
    dialog = HistoryDialog(panel._context, panel.composer)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _texts(dialog: HistoryDialog) -> list[str]:
    return [dialog.table.item(row, 1).text() for row in range(dialog.table.rowCount())]


def test_a_line_of_the_history_is_deleted_and_comes_back(
    qtbot: QtBot, panel: ComposerPanel
) -> None:
    dialog = _history(panel, qtbot)
    assert _texts(dialog) == ["ব", "ল", "ম", "ক"]
    dialog.table.selectRow(0)  # the text in progress is not part of the history
    assert not dialog.delete.isEnabled()
    dialog.table.selectRow(2)
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    assert _texts(dialog) == ["ব", "ল", "ক"]
    write(panel, "অ", "ই")  # signed meanwhile: Undo here is not about the text
    qtbot.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    assert _texts(dialog) == ["বই", "ল", "ম", "ক"]
    assert not dialog.undo.isEnabled()


@pytest.mark.parametrize("yes", [False, True])
def test_forgetting_all_is_asked_first_and_can_be_undone(
    qtbot: QtBot, panel: ComposerPanel, monkeypatch: pytest.MonkeyPatch, yes: bool
) -> None:
    dialog = _history(panel, qtbot)
    asked: list[object] = []

    def answer(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box.standardButton(box.defaultButton()))
        return QMessageBox.StandardButton.Yes if yes else QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "exec", answer)
    qtbot.mouseClick(dialog.forget, Qt.MouseButton.LeftButton)
    assert asked == [QMessageBox.StandardButton.No]
    assert _texts(dialog) == (["ব"] if yes else ["ব", "ল", "ম", "ক"])
    dialog.close()
    panel._refresh()
    if yes:
        panel.undo.click()  # still there after the dialog
        assert [line.text for line in panel.composer.history] == ["ক", "ম", "ল"]
        assert panel.composer.text == "ব"


def test_a_letter_that_writes_nothing_is_said_to_be_taken(
    qtbot: QtBot, panel: ComposerPanel, context: AppContext
) -> None:
    said: list[str] = []
    context.message.connect(said.append)
    write(panel, "অ", "ক")
    assert said == []
    write(panel, "অ")
    assert panel.view.toPlainText() == "অক"
    assert len(said) == 1 and said[0].startswith("অ was taken")


def test_without_a_voice_the_speak_button_says_why(panel: ComposerPanel) -> None:
    write(panel, "ক")
    panel.speak.set_voices({"en": "english"})
    assert not panel.speak.isEnabled() and "Bengali" in panel.speak.toolTip()
    panel.speak.set_voices({"bn": "bangla"})
    assert panel.speak.isEnabled()


def test_signs_that_mean_space_and_delete(
    panel: ComposerPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = Language(
        "bengali", "Own", "Own", "Latin", "en", False, "",
        (Letter("A", "A", "A", "A"), Letter("space", "␣", "space", " "),
         Letter("del", "⌫", "delete", "", action="delete")),
    )  # fmt: skip
    monkeypatch.setattr(panel._context, "find_language", lambda code: own)
    write(panel, "del", "A", "A", "space", "space", "A")
    assert panel.view.toPlainText() == "AA A"
    write(panel, "del", "del", "del")
    assert panel.view.toPlainText() == "A"


def test_a_model_in_the_other_encoding_writes_the_letter_of_the_language(
    panel: ComposerPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    ya = Letter("\u09af\u09bc", "\u09af\u09bc", "ya", "\u09af\u09bc")
    own = Language("bengali", "Own", "Own", "Bengali", "bn", False, "", (ya,))
    monkeypatch.setattr(panel._context, "find_language", lambda code: own)
    write(panel, "\u09df")  # ya with its dot in one character
    (entry,) = panel.composer.entries
    assert (entry.label, entry.text) == ("\u09af\u09bc", "\u09af\u09bc")
