"""Starting the desktop app."""

import os
import sys

from signapp.capture.cameras import NO_SLOW_OPENING

os.environ.setdefault(*NO_SLOW_OPENING)

# OpenCV before Qt: on Linux it points Qt at plugins of its own, which is undone here.
import cv2  # noqa: F401

os.environ.pop("QT_QPA_PLATFORM_PLUGIN_PATH", None)
os.environ.pop("QT_QPA_FONTDIR", None)

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from signapp import __version__
from signapp.capture import SourceSpec
from signapp.gui.context import AppContext
from signapp.gui.engine import Engine
from signapp.gui.garbage import GuiGarbage
from signapp.gui.main_window import MainWindow
from signapp.gui.roles import install_roles
from signapp.gui.theme import apply_theme
from signapp.gui.translation import install_translation
from signapp.live.models import ModelStore
from signapp.recognition.catalog import available_languages
from signapp.settings import Settings, load_settings
from signapp.system.memory import one_heap
from signapp.text.drafts import DraftStore


def make_application(settings: Settings) -> QApplication:
    """The QApplication, dressed by the settings."""
    one_heap()  # before there are threads that ask for memory
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    install_roles()
    app.setApplicationName("signapp")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("signapp")
    install_translation(app, settings.view.interface_language)
    apply_theme(app, settings.view.theme, settings.view.text_scale)
    return app


def make_window(settings: Settings, source: SourceSpec | None = None) -> MainWindow:
    """The window with its engine at work."""
    languages = available_languages()
    engine = Engine(settings, ModelStore(), tuple(languages))
    context = AppContext(settings, engine, DraftStore())
    engine.setParent(context)
    window = MainWindow(context)
    context.setParent(window)
    engine.start()
    window.policy.start(source)
    return window


def run(
    source: SourceSpec | None = None,
    language: str | None = None,
    tracker: str | None = None,
    *,
    signer: str | None = None,
) -> int:
    """Open the window and work until it is closed; returns the exit code.

    Args:
        source, language, tracker: to begin with; None for those of the settings.
        signer: whose hands to read (see `signapp.gui.live.whose_hands`).
    """
    settings = load_settings()
    settings.tracker = tracker or settings.tracker
    if language is not None:
        settings.language = language
    app = make_application(settings)
    window = make_window(settings, source)
    window.page("live").whose.choose(signer)
    view = settings.view
    app.styleHints().colorSchemeChanged.connect(
        lambda: apply_theme(app, view.theme, view.text_scale)
    )
    window.show()
    # Python sees Ctrl+C in the terminal only when it gets to run: give it a moment now and then.
    heartbeat = QTimer()
    heartbeat.timeout.connect(lambda: None)
    heartbeat.start(300)
    garbage = GuiGarbage()
    try:
        return app.exec()
    finally:
        garbage.stop()
