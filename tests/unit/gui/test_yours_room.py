"""Everything of Make it yours is in sight on small screens and with large text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from signapp.gui import translation
from signapp.gui.main_window import MainWindow
from signapp.gui.theme import apply_theme
from signapp.gui.yours.page import YoursPage
from signapp.gui.yours.round_link import Outcome
from signapp.live.alphabet_round import Phase
from signapp.teaching.gain import Gain

SMALL, LAPTOP = QSize(1016, 536), QSize(1366, 732)  # less what a window manager takes


@pytest.fixture(autouse=True)
def _dressed_as_before(qapp: QApplication) -> Iterator[None]:
    font, sheet = qapp.font(), qapp.styleSheet()
    yield
    apply_theme(qapp, "light", 1.0)
    translation.install_translation(qapp, "en")
    qapp.setFont(font)
    qapp.setStyleSheet(sheet)


def hidden(*widgets: QWidget) -> list[str]:
    return [
        f"{type(w).__name__} {w.accessibleName() or getattr(w, 'text', str)()}"
        for w in widgets
        if not (w.isVisible() and w.visibleRegion().boundingRect() == w.rect())
    ]


@pytest.mark.parametrize("interface", ["en", "bn"])
@pytest.mark.parametrize(
    ("size", "scale"), [(SMALL, 1.0), (LAPTOP, 1.0), (LAPTOP, 1.5)], ids=["1024", "1366", "150 %"]
)
def test_every_step_is_in_sight(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, size: QSize, scale: float, interface: str
) -> None:
    apply_theme(qapp, "light", scale)
    window.context.settings.view.interface_language = interface
    window.change_interface()
    window.resize(size)
    window.open_yours()
    page = window.yours
    assert isinstance(page, YoursPage)
    qtbot.waitUntil(lambda: len(page.choice.letters) == 3, timeout=20_000)
    start = page.start
    start.name.setText("Asha")
    start.show_choice(26, 9, 12)
    qtbot.wait(50)
    assert hidden(page.view, start.title, start.what, start.name, start.all, start.hard) == []
    assert hidden(start.go_on, start.kept, start.later) == []
    page.begin("Asha", "all")
    qtbot.waitUntil(lambda: page.link.round is not None, timeout=20_000)
    page._on_result = lambda live: None  # type: ignore[method-assign]
    window.context.engine.result.disconnect()
    asking = page.asking
    page._say(Phase.SECOND_HAND)
    qtbot.wait(50)
    assert hidden(page.message, asking.bar, asking.leave, asking.sign, asking.letter) == []
    assert hidden(asking.hint, asking.other, asking.skip, asking.finish) == []
    # The sign that is asked for is the largest thing beside the picture.
    assert min(asking.sign.width(), asking.sign.height()) >= 0.35 * window.height()
    letters = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    gain = Gain(letters, frozenset("ABCDEFGHIJK"), frozenset(letters[:-2]))
    page._on_over(Outcome("Asha", letters, ("Q", "R"), gain))
    qtbot.wait(50)
    out = page.outcome
    assert hidden(out.before, out.after, out.more, out.use, out.look, out.undo) == []
    assert hidden(out.honest, out.close_button) == []
    scroll = window.findChild(QScrollArea)
    assert scroll is not None
    assert not scroll.verticalScrollBar().isVisible()
    assert not scroll.horizontalScrollBar().isVisible()
    assert window.size() == size
