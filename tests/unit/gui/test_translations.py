import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from signapp.gui import translation

TS_FILES = sorted(translation.FOLDER.glob("*.ts"))


def _fields(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w+\}|%[nvm]", text))


def test_four_languages_are_shipped() -> None:
    assert translation.available() == ["en", "hi", "bn", "as"]


@pytest.mark.parametrize("path", TS_FILES, ids=lambda p: p.stem)
def test_translations_keep_the_fields_of_the_source(path: Path) -> None:
    messages = list(ET.parse(path).getroot().iter("message"))
    assert messages
    for message in messages:
        source = message.findtext("source") or ""
        target = message.find("translation")
        assert target is not None
        forms = target.findall("numerusform") or [target]
        for text in (form.text for form in forms if form.text):
            assert _fields(text) == _fields(source), source


OWN_CONTEXTS = {
    "LiveTab",
    "LetterPanel",
    "ComposerPanel",
    "SettingsDialog",
    "PracticeTab",
    "VideoTab",
}


@pytest.mark.parametrize("code", ["hi", "bn"])
def test_the_main_views_are_complete_in_hindi_and_bengali(code: str) -> None:
    path = translation.FOLDER / f"signapp_{code}.ts"
    contexts = [
        context
        for context in ET.parse(path).getroot().iter("context")
        if context.findtext("name") in OWN_CONTEXTS
    ]
    assert len(contexts) == len(OWN_CONTEXTS)
    open_ones = [
        message.findtext("source")
        for context in contexts
        for message in context.iter("message")
        if message.find("translation").get("type") == "unfinished"  # type: ignore[union-attr]
    ]
    assert open_ones == []


def test_an_untranslated_text_is_english(qapp: QApplication) -> None:
    try:
        assert translation.install_translation(qapp, "as") == "as"
        translate = QCoreApplication.translate
        assert translate("Tabs", "Practice") == "অনুশীলন"
        assert translate("ExportDialog", "SubRip subtitles (.srt)") == "SubRip subtitles (.srt)"
        assert translate("Tabs", "No such text") == "No such text"
        assert translation.install_translation(qapp, "xx") == "en"
        assert translate("Tabs", "Practice") == "Practice"
        assert translate("LiveTab", "%n hand(s)", "", 1) == "1 hand"
        assert translate("LiveTab", "%n hand(s)", "", 2) == "2 hands"
    finally:
        translation.install_translation(qapp, "en")
