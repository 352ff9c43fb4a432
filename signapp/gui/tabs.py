"""The tabs of the main window: a list that any part of the app can extend.

A tab is a `TabSpec`: an id, a title and a factory that takes the `AppContext` and returns a
QWidget. It is built when it is first shown. If the widget has a method ``set_active(bool)``, it is
called whenever the tab comes to the front or leaves it: a tab should do nothing while another one
is in front. If it has ``close_tab()``, that is called before the app ends; before that
``unfinished()``, which gives a line about what would be lost then, or None.

To add a tab, write a module with ``tab_spec() -> TabSpec`` and add its name to `TAB_MODULES`.
"""

import importlib
import importlib.util
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from signapp.gui.context import AppContext


@dataclass(frozen=True)
class TabSpec:
    """One tab.

    Attributes:
        id: short name, lasting, for the remembered tab and for tests.
        title: what the tab is called, translated.
        factory: makes its widget.
        hint: one sentence for the tool tip.
    """

    id: str
    title: str
    factory: Callable[[AppContext], QWidget]
    hint: str = ""


TAB_MODULES = [
    "signapp.gui.live",
    "signapp.gui.chart",
    "signapp.gui.practice",
    "signapp.gui.spell",
    "signapp.gui.videos",
    "signapp.gui.teach",
]


def all_tabs() -> list[TabSpec]:
    """The tabs of the modules that are installed, in order."""
    specs: list[TabSpec] = []
    for name in TAB_MODULES:
        if importlib.util.find_spec(name) is not None:
            specs.append(importlib.import_module(name).tab_spec())
    return specs
