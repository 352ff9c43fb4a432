"""What docs/design.md lays down: colours, toggles, icons, baselines, digits, signs that fill."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QIcon, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QListWidget,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from signapp.gui import translation
from signapp.gui.icons import FOLDER, dress, dress_toggle
from signapp.gui.main_window import MainWindow
from signapp.gui.settings_dialog import SettingsDialog
from signapp.gui.style import LineButton, draw_line, wrap_tips
from signapp.gui.theme import (
    CONTRAST,
    DARK,
    LIGHT,
    Theme,
    apply_theme,
    base_font,
    current_theme,
    stylesheet,
)
from signapp.gui.translation import native_digits
from signapp.gui.widgets.count_bar import CountBar
from signapp.gui.widgets.letter_panel import CandidateBars, LetterPanel
from signapp.recognition.model import Label
from signapp.recognition.recogniser import Candidate

THEMES = [LIGHT, DARK, CONTRAST]


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light", 1.0)
    yield
    apply_theme(qapp, "light", 1.0)
    translation.install_translation(qapp, "en")


def _luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.2."""
    c = QColor(colour)
    parts = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
             for v in (c.redF(), c.greenF(), c.blueF())]  # fmt: skip
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_texts_can_be_read_and_controls_seen(theme: Theme) -> None:
    for ground in (theme.surface, theme.window, theme.sunken, theme.tint, theme.progress):
        assert _contrast(theme.text, ground) >= 7
    for ground in (theme.surface, theme.window):
        assert _contrast(theme.muted, ground) >= 7
        assert _contrast(theme.edge, ground) >= 3
        assert _contrast(theme.accent, ground) >= 4.5
    assert _contrast(theme.on_accent, theme.accent) >= 7


def _pixels(widget: QWidget) -> Any:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), np.uint8)
    rows = data.reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width(), 2::-1].copy()


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
def test_what_is_on_does_not_look_like_the_primary_action(
    qtbot: QtBot, qapp: QApplication, choice: str
) -> None:
    apply_theme(qapp, choice, 1.0)
    toggle, primary = QToolButton(), QPushButton("Play")
    for button in (toggle, primary):
        qtbot.addWidget(button)
    toggle.setText("Mirror")
    dress_toggle(toggle)
    primary.setObjectName("primary")
    toggle.setChecked(True)
    colour = QColor(current_theme().accent)
    accent = np.array([colour.red(), colour.green(), colour.blue()])

    def filled(pixels: Any) -> float:
        return float((np.abs(pixels.astype(int) - accent).max(axis=2) < 8).mean())

    assert filled(_pixels(primary)) > 0.4
    assert filled(_pixels(toggle)) < 0.2
    # The switch itself moves, for who does not see the colours.
    icon, size = toggle.icon(), toggle.iconSize()
    shapes = [
        icon.pixmap(size, QIcon.Mode.Normal, state)
        .toImage()
        .convertToFormat(QImage.Format.Format_Alpha8)
        for state in (QIcon.State.Off, QIcon.State.On)
    ]
    assert shapes[0] != shapes[1]


def test_icons_follow_the_theme_and_the_text(qtbot: QtBot, qapp: QApplication) -> None:
    button = QPushButton("Copy")
    qtbot.addWidget(button)
    dress(button, "copy")

    def colour() -> str:
        image = button.icon().pixmap(button.iconSize()).toImage()
        return max(
            (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())),
            key=QColor.alpha,
        ).name()

    light, small = colour(), button.iconSize()
    apply_theme(qapp, "dark", 2.0)
    assert colour().upper() == DARK.text and light.upper() == LIGHT.text
    assert button.iconSize().height() > 1.8 * small.height()


def test_the_icons_carry_their_licence() -> None:
    assert "MIT License" in (FOLDER / "LICENSE").read_text(encoding="utf-8")
    for path in FOLDER.glob("*.svg"):
        text = path.read_text(encoding="utf-8")
        assert "currentColor" in text and 'viewBox="0 0 24 24"' in text, path.name


def _bottom(draw: str, size: int) -> int:
    """The lowest row of the first letter, an H, of a line."""
    image = QImage(600, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = QFont(base_font())
    font.setPixelSize(size)
    painter.setFont(font)
    draw_line(painter, QRectF(0, 0, 600, 120), draw)
    wide = painter.fontMetrics().horizontalAdvance("H")
    painter.end()
    data = np.frombuffer(image.constBits(), np.uint8).reshape(120, 600, 4)
    return int(np.nonzero((data[:, : wide - 1, 0] < 128).any(axis=1))[0].max())


@pytest.mark.parametrize("size", [14, 28, 48])
@pytest.mark.parametrize("other", ["ক", "अ", "ಕ"])
def test_all_scripts_stand_on_the_baseline_of_latin(size: int, other: str) -> None:
    assert _bottom(f"H{other}", size) == _bottom("H", size)


def test_the_texts_of_buttons_side_by_side_stand_on_one_baseline(qtbot: QtBot) -> None:
    def bottom(text: str) -> int:
        button = LineButton(text)
        qtbot.addWidget(button)
        button.setObjectName("segment")
        button.resize(160, 40)
        grey = _pixels(button)[6:-6, 20:-20].mean(axis=2)
        wide = button.fontMetrics().horizontalAdvance("H")
        start = round(80 - button.fontMetrics().horizontalAdvance(text) / 2) - 20
        return int(np.nonzero((grey[:, start : start + wide] < 160).any(axis=1))[0].max())

    assert bottom("H") == bottom("Hক") == bottom("Hने")


@pytest.mark.parametrize(
    ("interface", "shown"), [("en", "80 %"), ("hi", "८० %"), ("bn", "৮০ %"), ("as", "৮০ %")]
)
def test_digits_are_those_of_the_interface(qapp: QApplication, interface: str, shown: str) -> None:
    translation.install_translation(qapp, interface)
    assert native_digits("80 %") == shown


def test_bars_of_no_probability_are_quiet(qtbot: QtBot) -> None:
    bars = CandidateBars()
    qtbot.addWidget(bars)
    bars.setAutoFillBackground(True)
    bars.resize(300, 5 * bars.row_height())
    empty = _pixels(bars)
    ground = empty[2, 2]
    assert np.abs(empty.astype(int) - ground).max() < 3
    letter = Label("A", "A", "A")
    bars.show_candidates((Candidate(letter, 0.98), Candidate(letter, 0.001)))
    rows = _pixels(bars)[:, 150]
    first, second = rows[: bars.row_height()], rows[bars.row_height() : 2 * bars.row_height()]
    assert np.abs(first.astype(int) - ground).max() > 30
    assert np.abs(second.astype(int) - ground).max() < 3


def test_a_letter_that_is_its_own_name_is_shown_once(qtbot: QtBot) -> None:
    panel = LetterPanel()
    qtbot.addWidget(panel)
    hold: Any = SimpleNamespace(progress=0.5, waiting_release=False)
    for letter, name in ((Label("M", "M", "m"), ""), (Label("ক", "ক", "ka"), "ka")):
        live: Any = SimpleNamespace(hold=hold, letter=letter, top=())
        panel.show_result(live)
        assert panel.name.text() == name and panel.ring.letter is letter


def test_long_tool_tips_wrap(qtbot: QtBot) -> None:
    page, short = QWidget(), QWidget()
    qtbot.addWidget(page)
    short.setParent(page)
    page.setToolTip("word " * 40)
    short.setToolTip("short")
    wrap_tips(page)
    assert max(map(len, page.toolTip().split("\n"))) <= 60 and short.toolTip() == "short"


def _count(shown: QListWidget, columns: int) -> None:
    """As many stand beside each other as there are to be."""
    top = shown.visualItemRect(shown.item(0)).top()
    rects = [shown.visualItemRect(shown.item(i)) for i in range(shown.count())]
    assert sum(rect.top() == top for rect in rects) == min(columns, shown.count())


def test_signs_on_the_chart_use_the_room(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    chart = window.open_tab("chart")
    window.resize(1280, 720)
    qtbot.wait(30)
    room = chart.list.viewport().width()
    assert chart.columns * chart.list.gridSize().width() > 0.9 * room
    usual = chart.list.iconSize().width()
    assert 120 <= usual <= 420
    _count(chart.list, chart.columns)
    window.resize(2560, 1440)
    qtbot.wait(30)
    assert chart.columns * chart.list.gridSize().width() > 0.9 * chart.list.viewport().width()
    for _ in range(12):
        chart.larger.click()
    assert chart.columns == 2 and not chart.larger.isEnabled()
    assert chart.list.iconSize().width() > 0.4 * chart.list.viewport().width()
    for _ in range(12):
        chart.smaller.click()
    _count(chart.list, 10)
    assert chart.columns == 10 and not chart.smaller.isEnabled()


def test_the_sign_that_practice_asks_for_is_the_largest_thing(
    qtbot: QtBot, window: MainWindow
) -> None:
    practice = window.open_tab("practice")
    window.resize(1366, 738)
    practice.begin()
    qtbot.wait(50)
    picture = practice.card.picture
    side = min(picture.width(), picture.height())
    shown = practice.view.size()
    camera = min(shown.width() * 3 // 4, shown.height())  # a camera's picture is 4:3
    assert side >= camera


def test_boxes_and_arrows_grow_with_the_text() -> None:
    usual, large = stylesheet(LIGHT), stylesheet(LIGHT, 2.0)
    assert "QCheckBox::indicator { width: 16px" in usual
    assert "QCheckBox::indicator { width: 32px" in large
    assert "width: 10px; height: 6px" in " ".join(usual.split())
    assert "width: 20px; height: 12px" in " ".join(large.split())


def test_lists_that_open_cut_no_letter(qtbot: QtBot, window: MainWindow) -> None:
    dialog = SettingsDialog(window.context, window)
    qtbot.addWidget(dialog)
    boxes = [*dialog.findChildren(QComboBox), *window.open_tab("practice").findChildren(QComboBox)]
    assert len(boxes) >= 4
    for box in boxes:
        least = 1.5 * box.fontMetrics().height() - 1
        assert all(box.view().sizeHintForRow(row) >= least for row in range(box.count()))


def test_rounds_are_counted_in_the_digits_of_the_interface(
    qtbot: QtBot, qapp: QApplication
) -> None:
    bar = CountBar()
    qtbot.addWidget(bar)
    bar.setRange(0, 10)
    bar.setValue(3)
    assert bar.text() == "3 of 10"
    translation.install_translation(qapp, "bn")
    assert "৩" in bar.text() and "১০" in bar.text()
