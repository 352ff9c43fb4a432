"""The interface in four languages: complete, and with the fields of the English texts."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

import signapp.capture
from signapp.capture import SourceKind, SourceSpec, open_source
from signapp.errors import SourceError
from signapp.gui import translation, words
from signapp.languages import SHIPPED_CODES, load_language
from signapp.recording import quality

TS_FILES = sorted(translation.FOLDER.glob("*.ts"))
FULL = ["hi", "bn", "as"]


@pytest.fixture
def bengali(qapp: QApplication) -> Iterator[None]:
    translation.install_translation(qapp, "bn")
    yield
    translation.install_translation(qapp, "en")


def _fields(text: str) -> list[str]:
    return sorted(re.findall(r"\{[\w.:%]+\}|%[nvm]", text))


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


def _text(node: ast.expr) -> str:
    assert isinstance(node, ast.Constant) and isinstance(node.value, str), ast.dump(node)
    return node.value


def _texts_of_the_source() -> set[tuple[str, str]]:
    """Every text that the code gives to `tr` or `translate`, with its context."""
    found = set()
    for path in translation.FOLDER.parent.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for owner in ast.walk(tree):
            if isinstance(owner, ast.ClassDef):
                for call in (n for n in ast.walk(owner) if isinstance(n, ast.Call)):
                    if isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
                        assert ast.unparse(call.func) == "self.tr", (path, call.lineno)
                        found.add((owner.name, _text(call.args[0])))
        for call in (n for n in ast.walk(tree) if isinstance(n, ast.Call)):
            name = ast.unparse(call.func).rsplit(".", 1)[-1]
            if name in ("translate", "QT_TRANSLATE_NOOP") and path.name != "translation.py":
                if len(call.args) > 1 and not isinstance(call.args[1], ast.Constant):
                    continue  # one of the lists in words.py, said at run time
                found.add((_text(call.args[0]), _text(call.args[1])))
    return found


def test_four_languages_are_shipped() -> None:
    assert translation.available() == ["en", *FULL]


@pytest.mark.parametrize("code", FULL)
def test_every_text_is_translated(code: str) -> None:
    messages, wanted = _messages(code), _texts_of_the_source()
    assert len(wanted) > 350
    assert wanted - set(messages) == set()
    assert [key for key, forms in messages.items() if not all(f.strip() for f in forms)] == []
    assert set(messages) - wanted == set(), "texts that are not used any more"


@pytest.mark.parametrize("code", ["en", *FULL])
def test_translations_keep_the_fields_of_the_source(code: str) -> None:
    for (_, source), forms in _messages(code).items():
        for form in forms:
            assert _fields(form) == _fields(source), source


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


def _said_by(folder: Path) -> set[str]:
    """All texts in a package, fields as {}."""
    found = set()
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                parts = [p.value if isinstance(p, ast.Constant) else "{}" for p in node.values]
                found.add("".join(str(part) for part in parts))
    return found


def test_the_lists_hold_what_the_layers_below_say() -> None:
    said = _said_by(Path(signapp.capture.__file__).parent)
    for template in words.SOURCE_MESSAGES:
        assert re.sub(r"\{\w+\}", "{}", template) in said, template
    assert set(words.HINTS) == set(quality._WORDS.values())
    for code in SHIPPED_CODES:
        language = load_language(code)
        assert {language.name, language.note} <= set(words.LANGUAGES)


def test_a_lost_source_is_explained_in_the_language_of_the_interface(bengali: None) -> None:
    with pytest.raises(SourceError) as caught:
        open_source(SourceSpec(SourceKind.CAMERA, "No such", "No such"), lambda _: False)
    said = words.source_message(str(caught.value))
    assert "No such" in said and "ক্যামেরা" in said
    assert words.source_message("something else") == "something else"


def test_the_buttons_of_dialogs_are_translated(qtbot: QtBot, bengali: None) -> None:
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
    )
    qtbot.addWidget(box)
    assert sorted(b.text() for b in box.buttons()) == ["বাতিল", "সংরক্ষণ"]
