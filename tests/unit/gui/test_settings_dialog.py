from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from signapp.gui.context import AppContext
from signapp.gui.settings_dialog import SettingsDialog
from signapp.gui.theme import apply_theme, current_theme
from signapp.settings import load_settings
from signapp.system.folders import settings_path


def test_what_is_changed_survives(qtbot: QtBot, context: AppContext) -> None:
    dialog = SettingsDialog(context)
    qtbot.addWidget(dialog)
    dialog.hold.slider.setValue(dialog.hold.slider.maximum())
    dialog.confidence.slider.setValue(75)
    dialog.mirror.setChecked(False)
    assert dialog.tracker.currentData() == "auto"
    dialog.tracker.setCurrentIndex(dialog.tracker.findData("light"))
    context.finish_writing()
    kept = load_settings(settings_path())
    assert kept.writing.hold_s == 3.0
    assert kept.writing.confidence == 0.75
    assert kept.view.mirror is False
    assert kept.tracker == "light"


def test_defaults_bring_the_times_back(qtbot: QtBot, context: AppContext) -> None:
    dialog = SettingsDialog(context)
    qtbot.addWidget(dialog)
    dialog.hold.slider.setValue(0)
    assert context.settings.writing.hold_s == 0.2
    dialog._reset()
    assert context.settings.writing.hold_s == 0.8


def test_theme_and_text_size_act_while_the_dialog_is_open(
    qtbot: QtBot, context: AppContext, qapp: QApplication
) -> None:
    before, sheet = qapp.font(), qapp.styleSheet()
    try:
        apply_theme(qapp, "light", 1.0)
        small = qapp.font().pointSizeF()
        dialog = SettingsDialog(context)
        qtbot.addWidget(dialog)
        dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
        assert current_theme().dark
        dialog.scale.slider.setValue(dialog.scale.slider.maximum())
        qtbot.waitUntil(lambda: qapp.font().pointSizeF() > small)
        assert qapp.font().pointSizeF() > 2 * small
    finally:
        apply_theme(qapp, "light", 1.0)
        qapp.setFont(before)
        qapp.setStyleSheet(sheet)


def test_settings_that_cannot_be_saved_are_said(qtbot: QtBot, context: AppContext) -> None:
    folder: Path = settings_path().parent
    folder.parent.mkdir(parents=True, exist_ok=True)
    if folder.is_dir():
        for child in folder.iterdir():
            child.unlink()
        folder.rmdir()
    folder.write_text("in the way")
    with qtbot.waitSignal(context.message, timeout=5000) as caught:
        context.settings_edited()
    assert "cannot be saved" in caught.args[0]
