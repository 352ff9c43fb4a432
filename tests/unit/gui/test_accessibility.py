import gc
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from signapp.gui import translation
from signapp.gui.context import AppContext
from signapp.gui.main_window import MainWindow
from signapp.gui.roles import install_roles
from signapp.gui.settings_dialog import SettingsDialog
from signapp.gui.spell.letter_strip import LetterStrip
from signapp.gui.theme import DARK, LIGHT, Theme, apply_theme
from signapp.gui.widgets.letter_panel import CandidateBars
from signapp.gui.widgets.take_view import TakeView
from signapp.gui.widgets.video_view import VideoView
from signapp.languages import load_language
from signapp.recognition.model_files import Label
from signapp.recognition.recogniser import Candidate

TABS = ["live", "chart", "practice", "spell", "videos"]


def _controls(root: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit)
    return [
        w
        for w in root.findChildren(QWidget)
        if isinstance(w, kinds)
        and not isinstance(w, QScrollBar)
        and not w.objectName().startswith("qt_")
        and not isinstance(w.parent(), QLineEdit)  # the cross that clears it, for the mouse
        and not isinstance(w.parent(), QTableView)  # the corner between the headers, hidden
    ]


def _name(widget: Any) -> str:
    text = getattr(widget, "text", None)
    label = widget.accessibleName() or (text() if callable(text) else "")
    if not label:  # the partner of a form's label
        buddies = [x for x in widget.window().findChildren(QWidget) if hasattr(x, "buddy")]
        label = next((b.text() for b in buddies if b.buddy() in (widget, widget.parent())), "")
    return str(label)


def test_every_control_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    for tab in [*TABS, "teach"]:
        page = window.page(tab)
        nameless = [w for w in _controls(page) if not _name(w)]
        assert not nameless, (tab, nameless)
    dialog = SettingsDialog(window.context)
    qtbot.addWidget(dialog)
    assert not [w for w in _controls(dialog) if not _name(w)]


def test_every_control_can_be_reached_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    for tab in TABS:
        for widget in _controls(window.page(tab)):
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, (tab, widget)


def test_alt_and_a_number_open_the_tabs(qtbot: QtBot, window: MainWindow) -> None:
    for key, tab in zip((Qt.Key.Key_2, Qt.Key.Key_1), ("chart", "live"), strict=True):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
        assert window.stack.currentWidget() is window.page(tab)


@pytest.mark.parametrize("code", ["en", "hi", "bn", "as"])
def test_nothing_is_wider_than_a_small_screen(
    qtbot: QtBot, context: AppContext, qapp: QApplication, code: str
) -> None:
    font, sheet = qapp.font(), qapp.styleSheet()
    try:
        translation.install_translation(qapp, code)
        apply_theme(qapp, "light", 1.0)
        context.set_language("bengali")
        window = MainWindow(context)
        qtbot.addWidget(window)
        for tab in TABS:
            window.open_tab(tab)
        window.show()
        hint = window.stack.minimumSizeHint()  # what is below the header
        assert hint.width() <= 1280 and hint.height() <= 690, hint
        assert window.minimumSizeHint().width() <= 1280
        window.close()
    finally:
        translation.install_translation(qapp, "en")
        qapp.setStyleSheet(sheet)
        qapp.setFont(font)


def test_text_of_double_size_scrolls_instead_of_being_cut(
    qtbot: QtBot, context: AppContext, qapp: QApplication
) -> None:
    font, sheet = qapp.font(), qapp.styleSheet()
    try:
        window = MainWindow(context)
        qtbot.addWidget(window)
        name = window.page("live").letters.name
        apply_theme(qapp, "light", 1.0)
        small = name.font().pointSizeF()
        apply_theme(qapp, "light", 2.0)
        assert name.font().pointSizeF() == pytest.approx(2 * small)
        window.resize(1280, 800)
        window.show()
        assert window.height() <= 800
        window.close()
    finally:
        qapp.setStyleSheet(sheet)
        qapp.setFont(font)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    """Contrast ratio of WCAG 2."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_has_high_contrast(theme: Theme) -> None:
    for ground in (theme.window, theme.surface, theme.sunken):
        assert _contrast(theme.text, ground) >= 7
    for ground in (theme.window, theme.surface):
        assert _contrast(theme.muted, ground) >= 7
        assert _contrast(theme.warning, ground) >= 4.5
    assert _contrast(theme.on_accent, theme.accent) >= 7


@pytest.fixture
def roles() -> None:
    """As the app has them."""
    install_roles()


def _interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def test_what_the_window_paints_is_no_mere_container(
    qtbot: QtBot, window: MainWindow, roles: None
) -> None:
    live = window.page("live")
    role = QAccessible.Role
    for widget, kind, name in (
        (live.view, role.Graphic, "Camera picture"),
        (live.letters.ring, role.StaticText, "Recognised letter"),
        (live.letters.bars, role.StaticText, "Likeliest letters"),
        (window.page("spell").ui.strip, role.Canvas, "Letters of the text"),
        (window.page("videos").ui.timeline, role.Canvas, "Timeline of letters"),
    ):
        found = _interface(widget)
        assert (found.role(), found.text(QAccessible.Text.Name)) == (kind, name)
    # What is derived from one of them is one of them; a plain widget stays what it was.
    take = TakeView()
    qtbot.addWidget(take)
    assert _interface(take).role() == role.Graphic
    plain = QWidget()
    qtbot.addWidget(plain)
    assert _interface(plain).role() == role.Client


def test_widgets_with_a_role_come_and_go(qtbot: QtBot, roles: None) -> None:
    """Qt owns what describes a widget; nothing of Python may destroy it a second time."""
    for number in range(60):
        parent = QWidget()
        view = VideoView(parent)
        tree = QAccessible.queryAccessibleInterface(parent)
        assert tree is not None and tree.child(0).role() == QAccessible.Role.Graphic
        if number % 2:
            _interface(view)
            gc.collect()
        parent.deleteLater()
        QApplication.processEvents()


def test_what_has_just_happened_is_announced(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("signapp.gui.footer.announce", lambda _, text: said.append(text))
    window.footer.say("Saved as text.txt")
    assert said == ["Saved as text.txt"]
    found = _interface(window.footer.message)
    assert found.text(QAccessible.Text.Name) == "Saved as text.txt"


def test_the_letter_that_arrow_keys_come_to_is_announced(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "signapp.gui.spell.letter_strip.announce", lambda _, text: said.append(text)
    )
    strip = LetterStrip()
    qtbot.addWidget(strip)
    letters = load_language("bengali").letters[:3]
    strip.show_words([letters])
    strip.mark(0)
    assert not said, "it moves by itself while the hands play"
    monkeypatch.setattr(strip, "hasFocus", lambda: True)
    strip.mark(1)
    assert said == [f"{letters[1].native}, {letters[1].roman}"]


def test_the_likeliest_letters_are_said_to_those_who_listen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bars = CandidateBars()
    qtbot.addWidget(bars)
    top = tuple(
        Candidate(Label(name, name, name), chance) for name, chance in (("A", 0.9), ("B", 0.1))
    )
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    bars.show_candidates(top)
    assert bars.accessibleDescription() == "A; B"
