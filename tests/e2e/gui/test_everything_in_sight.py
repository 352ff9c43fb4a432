"""Every tab in every size, text size and interface language: nothing is cut, covered or lost.

May scroll, and only up and down: the page of a tab other than Live, where the window is low for
its text; lists, tables, the text and the settings scroll by themselves. In a short window Live
folds its lesser buttons into a menu and the foot line goes. Nothing scrolls sideways but the Video
tab, and that from 200 % text on.
"""

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from signapp.gui import translation
from signapp.gui.engine import Commit
from signapp.gui.main_window import MainWindow
from signapp.gui.settings_dialog import SettingsDialog
from signapp.gui.steps.first_steps import STEPS
from signapp.gui.tabs import all_tabs
from signapp.gui.theme import apply_theme
from signapp.recognition.model import Label
from tests.support.walk import faults

_BAR = 30  # of the window manager
_ROUNDS = 6  # of events until a layout that depends on its width is at rest
SIZES = [
    QSize(1024, 576),
    QSize(1024, 576 - _BAR),
    QSize(1366, 768 - _BAR),
    QSize(1920, 1080 - _BAR),
    QSize(2560, 1440),
    QSize(3840, 2160),
]
SCALES = [0.75, 1.0, 1.25, 1.5, 2.0, 2.5]
INTERFACES = ["en", "hi", "bn", "as"]
# The usual run takes the hardest corners and an ordinary laptop.
USUAL = [
    ("en", 0, 2.0),
    ("en", 5, 0.75),
    ("hi", 1, 1.0),
    ("as", 0, 1.25),
    ("as", 2, 1.5),
    ("bn", 1, 2.5),
]


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    font, sheet = qapp.font(), qapp.styleSheet()
    apply_theme(qapp, "light", 1.0)  # before there is a window, as in the app
    yield
    apply_theme(qapp, "light", 1.0)
    translation.install_translation(qapp, "en")
    qapp.setFont(font)
    qapp.setStyleSheet(sheet)


def _combinations(config: pytest.Config) -> list[tuple[str, int, float]]:
    if config.getoption("--long"):
        return list(itertools.product(INTERFACES, range(len(SIZES)), SCALES))
    return USUAL


def _settle(qtbot: QtBot) -> None:
    for _ in range(4):
        qtbot.wait(5)


def _fill(window: MainWindow) -> None:
    """Bring the tabs into a state with something to see."""
    live = window.page("live")
    live.composer.on_commit(Commit("assamese", Label("ক", "ক", "ka"), 0.9, 0.0))
    window.page("practice").begin()
    window.page("spell").ui.text.setText("mama")  # with spellings to choose from


def _look(window: MainWindow, where: str, scale: float) -> list[str]:
    scroll = window.centralWidget().findChild(QScrollArea)
    found = []
    for spec in all_tabs():
        window.open_tab(spec.id)
        for _ in range(_ROUNDS):
            QApplication.processEvents()
        wide = spec.id == "videos" and scale >= 2
        lines = faults(window, scrolls=scroll, sideways=wide)
        if spec.id == "live" and scroll.verticalScrollBar().maximum() > 0:
            lines.append("the live tab scrolls")
        found += [f"{where}, {spec.id}: {line}" for line in lines]
    return found


def _stage(window: MainWindow, where: str) -> list[str]:
    """The classroom view in the size of the window, and the captions."""
    window.views.toggle_classroom()
    window.views.unfill()
    window.views.toggle_captions()
    for _ in range(_ROUNDS):
        QApplication.processEvents()
    found = [f"{where}, classroom: {line}" for line in faults(window)]
    assert window.views.captions is not None
    found += [f"{where}, captions: {line}" for line in faults(window.views.captions)]
    window.views.toggle_captions()
    window.views.toggle_classroom()
    return found


def test_nothing_is_cut_or_covered_or_out_of_sight(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, request: pytest.FixtureRequest
) -> None:
    window.context.set_language("assamese")  # with the note on its signs
    found = []
    for interface, group in itertools.groupby(_combinations(request.config), lambda c: c[0]):
        window.context.settings.view.interface_language = interface
        window.change_interface()
        _fill(window)
        for turn, (_, number, scale) in enumerate(group):
            # Of the first steps the one with the most controls, then the longest sentence.
            window.context.settings.start.done = list(STEPS[: (3, 4, 2)[turn % 3]])
            window.views.steps.begin_again()
            apply_theme(qapp, "dark", scale)
            size = SIZES[number]
            window.resize(size)
            _settle(qtbot)
            assert window.size() == size
            where = f"{interface} {size.width()}x{size.height()} {scale:.0%}"
            found += _look(window, where, scale)
            window.views.leave_steps()
            found += _look(window, f"{where}, without the steps", scale)
            found += _stage(window, where)
    assert not found, "\n".join(found)


def test_the_settings_are_whole(
    qtbot: QtBot,
    qapp: QApplication,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    found = []
    for interface, number, scale in _combinations(request.config):
        room = SIZES[number] - QSize(8, 44)
        monkeypatch.setattr(SettingsDialog, "_limit", lambda self, room=room: room)
        translation.install_translation(qapp, interface)
        apply_theme(qapp, "light", scale)
        dialog = SettingsDialog(window.context, window)
        dialog.show()
        _settle(qtbot)
        where = f"{interface} {room.width()}x{room.height()} {scale:.0%}"
        found += [f"{where}: {line}" for line in faults(dialog, scrolls=dialog._scroll)]
        if dialog.width() > room.width() or dialog.height() > room.height():
            found.append(f"{where}: larger than the screen")
        dialog.close()
        dialog.deleteLater()
    assert not found, "\n".join(found)
