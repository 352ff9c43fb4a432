"""The interface in four languages; `tools/update_translations.py` checks that it is complete."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from signapp.capture import SourceKind, SourceSpec, open_source
from signapp.errors import SignappError, SourceError
from signapp.gui import translation, words
from signapp.languages import SHIPPED_CODES, load_language
from signapp.recording import quality

FULL = ["hi", "bn", "as"]


@pytest.fixture
def bengali(qapp: QApplication) -> Iterator[None]:
    translation.install_translation(qapp, "bn")
    yield
    translation.install_translation(qapp, "en")


def _messages(code: str) -> dict[tuple[str, str], list[str]]:
    """Context and source to the translated forms."""
    found = {}
    for context in ET.parse(translation.FOLDER / f"signapp_{code}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            target = message.find("translation")
            assert target is not None and target.get("type") is None, message.findtext("source")
            forms = [form.text or "" for form in target.findall("numerusform") or [target]]
            key = context.findtext("name") or "", message.findtext("source") or ""
            found[key] = forms
    return found


def test_four_languages_are_shipped() -> None:
    assert translation.available() == ["en", *FULL]


@pytest.mark.parametrize("code", FULL)
def test_the_shipped_file_is_that_of_the_texts(qapp: QApplication, code: str) -> None:
    try:
        assert translation.install_translation(qapp, code) == code
        for (context, source), forms in _messages(code).items():
            if len(forms) == 1 and "%n" not in source:
                assert QCoreApplication.translate(context, source) == forms[0]
    finally:
        translation.install_translation(qapp, "en")


def test_an_unknown_language_and_an_unknown_text_are_english(qapp: QApplication) -> None:
    translate = QCoreApplication.translate
    try:
        assert translation.install_translation(qapp, "as") == "as"
        assert translate("Tabs", "Practice") == "অনুশীলন"
        assert translate("Tabs", "No such text") == "No such text"
        assert translation.install_translation(qapp, "xx") == "en"
        assert translate("Tabs", "Practice") == "Practice"
        assert translate("LiveTab", "%n hand(s)", "", 1) == "1 hand"
        assert translate("LiveTab", "%n hand(s)", "", 2) == "2 hands"
    finally:
        translation.install_translation(qapp, "en")


def test_the_lists_hold_what_the_layers_below_say() -> None:
    assert set(words.HINTS) == set(quality._WORDS.values())
    for code in SHIPPED_CODES:
        language = load_language(code)
        assert {language.name, language.note} <= set(words.LANGUAGES)


def test_a_lost_source_is_explained_in_the_language_of_the_interface(bengali: None) -> None:
    with pytest.raises(SourceError) as caught:
        open_source(SourceSpec(SourceKind.CAMERA, "No such", "No such"), lambda _: False)
    said = words.error_text(caught.value)
    assert "No such" in said and "ক্যামেরা" in said
    assert words.error_text(SourceError("something else")) == "something else"


def test_what_stands_in_an_error_is_translated_too(bengali: None) -> None:
    inner = SignappError("no-such-file", path="a.zip")
    assert words.error_text(SignappError("pack-refused", name="a", reason=inner)) == (
        "a প্রত্যাখ্যাত: a.zip ফাইল নেই; পথ দেখুন"
    )


def test_the_buttons_of_dialogs_are_translated(qtbot: QtBot, bengali: None) -> None:
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
    )
    qtbot.addWidget(box)
    assert sorted(b.text() for b in box.buttons()) == ["বাতিল", "সংরক্ষণ"]
