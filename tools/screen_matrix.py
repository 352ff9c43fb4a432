"""Take a picture of every tab in every size, text size, theme and language, to be looked at.

    QT_QPA_PLATFORM=offscreen python tools/screen_matrix.py FOLDER
    QT_QPA_PLATFORM=offscreen python tools/screen_matrix.py FOLDER --tabs live chart --scales 2

1024×576, 1366×768 and 2560×1440, 100 % and 200 % text, light and dark, English and Bengali: 264
pictures of the real window over the demo clip, about six minutes. They are named
``TAB-WIDTHxHEIGHT-TEXT-THEME-LANGUAGE.png``; those that are there are replaced, since the folder is
for looking only. Settings and texts are in a folder of their own that is thrown away.
"""

import argparse
import itertools
from functools import partial
from pathlib import Path

import screenshots as studio  # gives this run a home of its own, so before all of signapp
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from signapp.gui import app as gui_app
from signapp.gui.main_window import MainWindow
from signapp.gui.settings_dialog import SettingsDialog
from signapp.gui.steps.first_steps import STEPS
from signapp.gui.theme import apply_theme
from signapp.settings import Settings

SIZES = ((1024, 576), (1366, 768), (2560, 1440))
SCALES = (1.0, 2.0)
THEMES = ("light", "dark")
INTERFACES = ("en", "bn")
_TITLE_BAR = 30


def bring(window: MainWindow, tab: str) -> QWidget:
    """A tab in a state that shows most of it, and what is to be photographed."""
    language = window.context.settings.language
    bengali = language == "bengali"
    if tab in _STAGED:
        return _STAGED[tab](window)
    if tab == "settings":
        dialog = SettingsDialog(window.context, window)
        room = window.size()
        dialog._limit = lambda: room  # type: ignore[method-assign]
        dialog.show()
        return dialog
    if tab not in window.context.session.setdefault("photographed", set()):
        window.context.session["photographed"].add(tab)
        if tab == "live":
            studio.live("আমি" if bengali else "NAMASTE")(window)
        elif tab == "spell":
            studio.spell("kalam" if bengali else "NAMASTE", 1)(window)
        elif tab in _POSES:
            _POSES[tab](window)
    window.open_tab(tab)
    return window


def first_steps(window: MainWindow, done: int, ring: bool = False) -> QWidget:
    """The strip with so many steps taken, or explaining the ring."""
    views = window.views
    window.context.settings.start.done = list(STEPS[:done])
    views.steps.begin_again()
    window.open_tab("live")
    if ring:
        views.strip.explain_ring("A")
    return window


def classroom(window: MainWindow) -> QWidget:
    """The classroom view as large as the window, with a letter that is held."""
    window.views.toggle_classroom()
    window.views.unfill()
    page = window.views.classroom
    studio.wait(lambda: page.ring.letter is not None and 0.3 < page.ring.progress < 0.9)
    return window


def captions(window: MainWindow) -> QWidget:
    """The captions in their first size."""
    window.views.toggle_captions()
    shown = window.views.captions
    studio.wait(lambda: shown.ring.letter is not None)
    return shown


def put_back(window: MainWindow, tab: str) -> None:
    """Take away what only one picture shows."""
    if tab == "classroom":
        window.views.toggle_classroom()
    window.views.steps.leave()


_STAGED = {
    "steps-begin": partial(first_steps, done=0),
    "steps-name": partial(first_steps, done=3),
    "steps-ring": partial(first_steps, done=3, ring=True),
    "classroom": classroom,
    "captions": captions,
}
_POSES = {
    "chart": studio.chart,
    "practice": studio.practice,
    "videos": studio.video,
    "teach": studio.teach,
}


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    tabs = ["live", *_POSES, "spell", "settings", *_STAGED]
    parser.add_argument("--tabs", nargs="*", default=tabs)
    parser.add_argument("--sizes", nargs="*", default=[f"{w}x{h}" for w, h in SIZES])
    parser.add_argument("--scales", nargs="*", type=float, default=SCALES)
    parser.add_argument("--themes", nargs="*", default=THEMES)
    parser.add_argument("--interfaces", nargs="*", default=INTERFACES)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance()
    for interface in options.interfaces:
        studio.fresh_home(f"matrix-{interface}")
        settings = Settings(language="bengali" if interface == "bn" else "isl")
        settings.view.interface_language = interface
        settings.start.steps = settings.start.ring = False
        app = gui_app.make_application(settings)
        window = gui_app.make_window(settings, studio.DEMO)
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        window.show()
        studio.pause(0.2)
        every = itertools.product(options.tabs, options.themes, options.scales, options.sizes)
        for tab, theme, scale, size in every:
            apply_theme(app, theme, scale)
            width, height = (int(part) for part in size.split("x"))
            window.resize(width, height - _TITLE_BAR)
            shown = bring(window, tab)
            studio.pause(0.35)
            name = f"{tab}-{size}-{scale:.0%}-{theme}-{interface}.png".replace("%", "")
            shown.grab().save(str(options.folder / name))
            if shown is not window:
                shown.close()
            put_back(window, tab)
        window.guard.end_session()  # nobody answers, should it ask
        window.close()
        print(interface, flush=True)


if __name__ == "__main__":
    main()
