"""What matters stays in sight: on small screens, with large text, in languages with long words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from signapp.capture import SourceKind, SourceSpec, SourceState, SourceStatus
from signapp.gui import translation
from signapp.gui.context import AppContext
from signapp.gui.engine import Commit
from signapp.gui.main_window import MainWindow
from signapp.gui.settings_dialog import SettingsDialog
from signapp.gui.theme import apply_theme
from signapp.gui.widgets.flow import Column, FlowRow
from signapp.gui.widgets.labels import ElidedLabel, FittedLabel
from signapp.gui.widgets.more import MoreButton
from signapp.gui.widgets.splits import split
from signapp.gui.widgets.value_slider import ValueSlider
from signapp.recognition.model import Label

SMALL, LAPTOP = QSize(1024, 576), QSize(1366, 728)
LONG = "http://192.168.100.200:8080/a/very/long/path/to/the/video?with=arguments&more=of-them"


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    font, sheet = qapp.font(), qapp.styleSheet()
    apply_theme(qapp, "light", 1.0)  # before there is a window, as in the app
    yield
    apply_theme(qapp, "light", 1.0)
    translation.install_translation(qapp, "en")
    qapp.setFont(font)
    qapp.setStyleSheet(sheet)


def _whole(widget: QWidget) -> bool:
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


def _settle(qtbot: QtBot) -> None:
    for _ in range(5):
        qtbot.wait(10)


@pytest.mark.parametrize("interface", ["en", "bn", "hi"])
@pytest.mark.parametrize(
    ("size", "scale"),
    [(SMALL, 1.0), (SMALL, 1.25), (SMALL, 1.5), (LAPTOP, 1.0), (LAPTOP, 1.55), (LAPTOP, 2.0)],
    ids=lambda value: f"{value.width()}" if isinstance(value, QSize) else f"{value}",
)
def test_letter_text_and_language_are_in_sight(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, size: QSize, scale: float, interface: str
) -> None:
    window.context.set_language("assamese")  # with the note on its signs
    apply_theme(qapp, "dark", scale)
    window.context.settings.view.interface_language = interface
    window.change_interface()
    window.resize(size)
    live = window.page("live")
    spec = SourceSpec(SourceKind.STREAM, LONG, LONG)
    live.on_status(SourceStatus(SourceState.PLAYING, spec))
    live.status.setText("2 hands · 30 fps · 45 ms")
    live.show_fallback(True)
    live.composer.on_commit(Commit("assamese", Label("ক", "ক", "ka"), 0.9, 0.0))
    live.letters.name.setText("not sure at all / ṛha")
    window.say("Saved")
    window.message.hide()
    _settle(qtbot)
    composer = live.composer
    needed = {
        "ring": live.letters.ring,
        "name": live.letters.name,
        "text": composer.view,
        "picture": live.view,
        "source": live.source,
        "pause": live.pause,
        "settings": window.gear,
        "languages": window.switcher,
        "space": composer.space,
        "delete": composer.back,
        "clear": composer.clear,
        "history": composer.past,
        "stand-in": window.stand_in,
        "held letters": window.footer.note,
    }
    assert [name for name, widget in needed.items() if not _whole(widget)] == []
    assert composer.view.viewport().height() >= composer.view.fontMetrics().height()
    assert live.letters.ring.height() >= 100
    scroll = window.findChild(QScrollArea)
    assert not scroll.verticalScrollBar().isVisible()
    assert not scroll.horizontalScrollBar().isVisible()
    assert window.width() == size.width() and window.height() == size.height()


def test_the_buttons_of_the_video_tab_are_in_sight(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    apply_theme(qapp, "light", 1.0)
    ui = window.open_tab("videos").ui
    window.resize(SMALL)
    ui.text.setText("NAMASTE INDIA")
    _settle(qtbot)
    needed = (ui.view, ui.timeline, ui.text, ui.play, ui.split, ui.doubtful, ui.tiers, ui.export)
    assert all(_whole(widget) for widget in needed)


@pytest.mark.parametrize("interface", ["en", "bn"])
@pytest.mark.parametrize(
    ("size", "scale"), [(SMALL, 1.0), (LAPTOP, 2.0)], ids=["1024", "1366 at 200 %"]
)
def test_a_round_and_a_spelled_word_are_in_sight(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, size: QSize, scale: float, interface: str
) -> None:
    apply_theme(qapp, "light", scale)
    window.context.settings.view.interface_language = interface
    window.change_interface()
    window.resize(size)
    practice = window.open_tab("practice")
    practice.begin()
    practice.say.setText("That was A. Try B again.")
    _settle(qtbot)
    parts = [practice.task, practice.card.native, practice.ring, practice.say, practice.restart]
    parts += [practice.skip, practice.show_sign, practice.progress, practice.view]
    assert [p for p in parts if not _whole(p)] == []
    practice.modes.choose(1)
    practice.reading.begin()
    practice.reading.say.setText("Not A. Look again.")
    _settle(qtbot)
    page = practice.reading
    parts = [page.task, page.answer, page.check, page.again, page.give_up, page.progress, page.say]
    parts += [page.words, page.pace, page.restart, page.picture, *practice.modes.buttons]
    assert [p for p in parts if not _whole(p)] == []
    ui = window.open_tab("spell").ui
    ui.text.setText("LAB")
    _settle(qtbot)
    parts = [ui.text, ui.ring, ui.name, ui.play, ui.strip, ui.save, ui.mirror, ui.view]
    assert [p for p in parts if not _whole(p)] == []
    for scroll in window.centralWidget().findChildren(
        QScrollArea, options=Qt.FindChildOption.FindDirectChildrenOnly
    ):
        assert not scroll.verticalScrollBar().isVisible()
        assert not scroll.horizontalScrollBar().isVisible()


def test_one_button_names_the_language_where_there_is_no_room_for_all(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    apply_theme(qapp, "light", 1.0)
    window.resize(LAPTOP)
    _settle(qtbot)
    switcher = window.switcher
    assert all(button.isVisible() for button in switcher.buttons())
    assert not switcher.one.isVisible()
    apply_theme(qapp, "light", 2.5)
    window.resize(SMALL)
    _settle(qtbot)
    assert switcher.one.isVisible() and not any(b.isVisible() for b in switcher.buttons())
    switcher._fill_menu()
    switcher.one.menu().actions()[1].trigger()
    assert window.context.settings.language == "bengali"
    assert "বাংলা" in switcher.one.text()


def test_a_first_window_leaves_room_for_its_title_bar(qtbot: QtBot, window: MainWindow) -> None:
    screen = window.screen().availableGeometry().size()
    hint = window.sizeHint()
    assert hint.width() < screen.width() and hint.height() <= screen.height() - 30
    assert window.width() <= screen.width() and window.height() <= screen.height()


def test_a_message_does_not_move_the_page(qtbot: QtBot, window: MainWindow) -> None:
    def places() -> list[QRect]:
        live = window.page("live")
        return [
            QRect(w.mapTo(window, w.rect().topLeft()), w.size())
            for w in (live.view, live.letters, live.composer, window.tabs)
        ]

    # The switch for moving signs, read in the background, takes its room from the tabs.
    qtbot.waitUntil(lambda: window.header.signs.isVisible())
    _settle(qtbot)
    before = places()
    window.say("Saved")
    _settle(qtbot)
    assert window.message.isVisible() and places() == before
    window.say("A message that is long " * 30)
    _settle(qtbot)
    assert places() == before
    assert window.message.height() >= window.message.heightForWidth(window.message.width())
    qtbot.mouseClick(window.message, Qt.MouseButton.LeftButton)
    assert not window.message.isVisible()
    live = window.page("live")
    live.show_fallback(True)
    _settle(qtbot)
    assert places() == before


@pytest.mark.parametrize("interface", ["en", "bn"])
@pytest.mark.parametrize("screen", [SMALL, QSize(1366, 768)], ids=["1024", "1366"])
@pytest.mark.parametrize("scale", [1.0, 1.55, 2.0, 2.5])
def test_settings_can_be_closed_and_read(
    qtbot: QtBot,
    qapp: QApplication,
    context: AppContext,
    monkeypatch: pytest.MonkeyPatch,
    screen: QSize,
    scale: float,
    interface: str,
) -> None:
    room = screen - QSize(8, 44)
    monkeypatch.setattr(SettingsDialog, "_limit", lambda self: room)
    translation.install_translation(qapp, interface)
    apply_theme(qapp, "light", 1.0)
    dialog = SettingsDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._set_scale(scale)  # the text grows while the dialog is open
    _settle(qtbot)
    assert dialog.width() <= room.width() and dialog.height() <= room.height()
    assert _whole(dialog.close_button)
    assert not dialog._scroll.horizontalScrollBar().isVisible()
    fits = {}
    for form in dialog._forms:
        for row in range(form.rowCount()):
            item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
            if item is not None and isinstance(item.widget(), QLabel):
                fits[item.widget().text()] = item.widget()
    for slider in dialog.findChildren(ValueSlider):
        fits[slider.label.text()] = slider.label
    for box in (dialog.mirror, dialog.landmarks, dialog.close_button):
        fits[box.text()] = box
    assert [text for text, w in fits.items() if w.width() < w.sizeHint().width()] == []


def test_the_text_grows_when_the_slider_is_let_go(
    qtbot: QtBot, qapp: QApplication, context: AppContext
) -> None:
    apply_theme(qapp, "light", 1.0)
    dialog = SettingsDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()
    slider, small = dialog.scale.slider, qapp.font().pointSizeF()
    slider.setSliderDown(True)
    for position in range(slider.value(), slider.maximum(), 5):
        slider.setSliderPosition(position)
        qtbot.wait(60)
    qtbot.wait(300)
    assert qapp.font().pointSizeF() == small and dialog.scale.label.text() != "100%"
    slider.setSliderDown(False)
    qtbot.waitUntil(lambda: qapp.font().pointSizeF() > 1.5 * small)
    slider.setValue(slider.minimum())
    dialog.accept()  # before it settled
    assert context.settings.view.text_scale == 0.75


def test_short_lists_open_whole(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light", 1.0)
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["Like the system", "Light", "অসমীয়া"])
    box.show()
    box.showPopup()
    _settle(qtbot)
    view = box.view()
    last = view.visualRect(view.model().index(2, 0))
    assert view.viewport().rect().contains(last)
    box.hidePopup()


def test_a_row_breaks_where_the_width_ends(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = FlowRow(6)
    parts = [QWidget() for _ in range(4)]
    for part in parts[:2]:
        row.addWidget(part)
    row.push(parts[2])
    row.addWidget(parts[3])
    for part in parts:
        part.setFixedSize(100, 20)
    page.setLayout(row)
    page.resize(600, 50)
    page.show()
    assert [p.x() for p in parts] == [0, 106, 394, 500]
    page.resize(320, 50)
    assert [(p.x(), p.y() > 20) for p in parts] == [
        (0, False),
        (106, False),
        (212, False),
        (0, True),
    ]
    assert row.heightForWidth(320) == 46 and row.heightForWidth(600) == 20


def test_a_short_window_folds_the_end_of_a_row_into_a_menu(qtbot: QtBot) -> None:
    page = Column()
    qtbot.addWidget(page)
    row = FlowRow(6, fold=True)
    parts = [QPushButton(name) for name in ("one", "two", "three", "four")]
    pressed = []
    for part in parts:
        part.setFixedWidth(100)
        part.clicked.connect(lambda _=False, part=part: pressed.append(part.text()))
        row.addWidget(part)
    parts[3].setCheckable(True)
    page.box.addLayout(row)
    page.box.addStretch(1)
    page.resize(300, 100)
    page.show()
    _settle(qtbot)
    seen = [part for part in parts if _whole(part)]
    assert seen == parts[:2]
    (more,) = page.findChildren(MoreButton)
    assert _whole(more) and more.geometry().left() > parts[1].geometry().right()
    more.menu().aboutToShow.emit()
    actions = more.menu().actions()
    assert [action.text() for action in actions] == ["three", "four"]
    assert [action.isCheckable() for action in actions] == [False, True]
    actions[1].trigger()
    assert pressed == ["four"] and parts[3].isChecked()
    page.resize(300, 900)  # high: several lines
    _settle(qtbot)
    assert all(_whole(part) for part in parts) and not _whole(more)


def test_two_parts_stand_one_below_the_other_where_it_is_narrow(qtbot: QtBot) -> None:
    left, right = QWidget(), QWidget()
    for part in (left, right):
        part.setMinimumSize(300, 100)
    across = split(
        Qt.Orientation.Horizontal, (left, right), sizes=(400, 300), stretch=(1, 1), turning=True
    )
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(across)
    page.resize(800, 400)
    page.show()
    assert left.y() == right.y() and left.geometry().right() < right.x()
    page.resize(500, 400)
    _settle(qtbot)
    assert left.x() == right.x() and right.y() > left.y()
    assert across.minimumSizeHint().width() == 300 and across.minimumSizeHint().height() > 200
    page.resize(800, 400)
    _settle(qtbot)
    assert left.y() == right.y()


def test_one_button_names_the_tab_where_there_is_no_room_for_all(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    apply_theme(qapp, "light", 2.5)
    window.resize(700, 576)
    _settle(qtbot)
    header = window.tabs.parentWidget()
    assert not window.tabs.isVisible() and _whole(header.views)
    header._fill_views()
    header.views.menu().actions()[1].trigger()
    assert window.tabs.currentIndex() == 1
    assert header.views.text() == window.tabs.tabText(1)
    apply_theme(qapp, "light", 1.0)
    _settle(qtbot)
    assert window.tabs.isVisible() and not header.views.isVisible()


def test_long_words_are_made_to_fit(qtbot: QtBot) -> None:
    short, long = ElidedLabel("short"), ElidedLabel("a long text " * 20)
    name = FittedLabel("a name that is far too long")
    for label in (short, long, name):
        qtbot.addWidget(label)
        label.resize(120, 30)
        label.show()
    assert short.shown_text() == "short" and short.toolTip() == ""
    assert long.shown_text().endswith("…") and long.toolTip() == long.text()
    font, text = name.fitted()
    assert isinstance(font, QFont) and font.pointSizeF() < name.font().pointSizeF()
    assert QFontMetricsF(font).horizontalAdvance(text) <= 120
