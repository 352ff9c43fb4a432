"""A window before an actor, with the models that ship."""

from pathlib import Path

from PySide6.QtCore import QSettings

from signapp.gui.context import AppContext
from signapp.gui.engine import Engine
from signapp.gui.main_window import MainWindow
from signapp.gui.yours.page import YoursPage
from signapp.live.models import ModelStore
from signapp.recognition.hard_letters import hard_letters
from signapp.rendering.exemplars import load_exemplars
from signapp.settings import Settings
from signapp.text.drafts import DraftStore
from tests.support.actor import CAMERA, Actor
from tests.support.streams import Pose

ISL = load_exemplars("isl")
NINE = sorted(hard_letters("isl"))


def open_window(folder: Path, actor: Actor) -> MainWindow:
    """The window, its camera running; close it with `window.close()`."""
    settings = Settings()
    settings.start.steps = settings.start.ring = False  # somebody who knows the way around
    settings.writing.hold_s = 0.6
    engine = Engine(settings, ModelStore(), ("isl",), opener=actor.opener, watch_cameras=False)
    context = AppContext(settings, engine, DraftStore(folder / "drafts"))
    engine.setParent(context)
    state = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(context, state=state)
    context.setParent(window)
    engine.result.connect(actor.on_result)
    window.resize(1280, 800)
    window.show()
    engine.start()
    engine.choose(CAMERA)
    return window


class Person:
    """Signs what the page asks for, in forms of their own; call `look` as the window works."""

    def __init__(self, actor: Actor, forms: dict[str, Pose] | None = None) -> None:
        self.actor, self.forms = actor, {**ISL, **(forms or {})}
        self.asked = ""

    def look(self, page: YoursPage) -> None:
        """Sign another letter once the page asks for one."""
        round_ = None if page.link is None else page.link.round
        label = round_.asked.label if round_ is not None and round_.asked is not None else ""
        if label and label != self.asked:
            self.actor.show(self.forms[label])
        self.asked = label
