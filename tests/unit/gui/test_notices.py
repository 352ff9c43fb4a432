"""Files of the user's that are damaged: said in the window, and the rest of it works."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from signapp.errors import Message
from signapp.gui.context import AppContext
from signapp.gui.engine import Engine
from signapp.gui.main_window import MainWindow
from signapp.live.models import ModelStore
from signapp.live.practice import load_progress
from signapp.settings import load_settings
from signapp.text.drafts import DraftStore
from tests.support.gui import LETTERS, Stage


@pytest.fixture
def damaged(tmp_path: Path, context: AppContext) -> Path:
    """A home whose settings, draft, practice and a language are damaged (see `context`)."""
    data = tmp_path / "XDG_DATA_HOME" / "signapp"
    for name in ("languages/mine.json", "languages/nepali.json", "practice/isl.json"):
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        (data / name).write_text("{", encoding="utf-8")
    (data / "languages" / "folder.json").mkdir()
    (tmp_path / "drafts").mkdir(exist_ok=True)
    (tmp_path / "drafts" / "isl.json").write_text("{", encoding="utf-8")
    settings = tmp_path / "XDG_CONFIG_HOME" / "signapp" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("[writing]\nhold_s = 'long'\n", encoding="utf-8")
    return tmp_path


def test_all_of_it_is_said_and_the_window_works(qtbot: QtBot, stage: Stage, damaged: Path) -> None:
    settings = load_settings()
    engine = Engine(
        settings, ModelStore(), tuple(LETTERS), opener=stage.opener, watch_cameras=False
    )
    context = AppContext(settings, engine, DraftStore(damaged / "drafts"))
    window = MainWindow(
        context, state=QSettings(str(damaged / "w.ini"), QSettings.Format.IniFormat)
    )
    qtbot.addWidget(window)
    window.show()
    for tab in ("chart", "practice", "spell", "teach", "live"):
        window.open_tab(tab)
    said = ""
    while window.notices.isVisible():  # a few at a time
        shown = window.notices.text.text()
        assert shown.count("\n") < 3
        said += shown
        window.notices.close_button.click()
    for part in ("hold_s", "mine.json", "nepali.json", "folder.json", "isl.damaged-"):
        assert part in said
    assert said.count("isl.damaged-") == 2  # the draft and the progress
    assert [x.code for x in context.languages] == [*LETTERS, "asl"]
    teach = window.page("teach")
    listed = [teach.ui.language.itemData(i) for i in range(teach.ui.language.count())]
    assert listed == ["isl", "bengali", "assamese", "asl"]
    with qtbot.waitSignal(engine.language_changed, timeout=5000):
        engine.start()
    window.close()
    assert (damaged / "XDG_DATA_HOME/signapp/languages/mine.json").read_text() == "{"


def test_the_language_of_the_settings_may_be_the_broken_one(
    qtbot: QtBot, stage: Stage, damaged: Path
) -> None:
    languages = damaged / "XDG_DATA_HOME" / "signapp" / "languages"
    (languages / "isl.json").write_text("[]", encoding="utf-8")
    engine = Engine(load_settings(), ModelStore(), opener=stage.opener, watch_cameras=False)
    context = AppContext(load_settings(), engine, DraftStore(damaged / "drafts"))
    assert [x.code for x in context.languages] == ["bengali", "assamese", "asl"]
    assert context.language.code == engine.language == "bengali"
    assert any("isl.json" in line for line in context.notices)
    context.close()


def test_damaged_progress_is_kept_under_another_name(tmp_path: Path) -> None:
    path = tmp_path / "isl.json"
    path.write_text('{"letters": {"A": 3}}', encoding="utf-8")
    told: list[Message] = []
    assert load_progress(path, told.append) == {}
    (aside,) = tmp_path.glob("isl.damaged-*.json")
    assert len(told) == 1 and aside.name in str(told[0])
    assert load_progress(tmp_path / "absent.json", told.append) == {}
    assert len(told) == 1
