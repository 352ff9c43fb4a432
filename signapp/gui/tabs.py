"""The tabs of the main window.

A tab is a `TabSpec`: an id, a title and a factory that takes the `AppContext` and returns a
QWidget. It is built when it is first shown. If the widget has a method ``set_active(bool)``, it is
called whenever the tab comes to the front or leaves it: a tab should do nothing while another one
is in front. If it has ``close_tab()``, that is called before the app ends; before that
``unfinished()``, which gives a line about what would be lost then, or None.

To add a tab, add its factory and its line to `_TABS`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
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


# A tab is imported when it is first shown. Not by a name in a string: whoever packs the app looks
# for imports.


def _live(context: AppContext) -> QWidget:
    from signapp.gui.live.live_tab import LiveTab

    return LiveTab(context)


def _chart(context: AppContext) -> QWidget:
    from signapp.gui.chart.chart_tab import ChartTab

    return ChartTab(context)


def _practice(context: AppContext) -> QWidget:
    from signapp.gui.practice.practice_tab import PracticeTab

    return PracticeTab(context)


def _spell(context: AppContext) -> QWidget:
    from signapp.gui.spell.spell_tab import SpellTab

    return SpellTab(context)


def _videos(context: AppContext) -> QWidget:
    from signapp.gui.videos.video_tab import VideoTab

    return VideoTab(context)


def _teach(context: AppContext) -> QWidget:
    from signapp.gui.teach.teach_tab import TeachTab

    return TeachTab(context)


# Id, title, hint, factory.
_TABS: tuple[tuple[Any, ...], ...] = (
    (
        "live",
        QT_TRANSLATE_NOOP("Tabs", "Live"),
        QT_TRANSLATE_NOOP("Tabs", "Sign to the camera and write"),
        _live,
    ),
    (
        "chart",
        QT_TRANSLATE_NOOP("Tabs", "Sign chart"),
        QT_TRANSLATE_NOOP("Tabs", "Every letter with the sign that the app expects"),
        _chart,
    ),
    (
        "practice",
        QT_TRANSLATE_NOOP("Tabs", "Practice"),
        QT_TRANSLATE_NOOP("Tabs", "Learn the letters; weak ones come again"),
        _practice,
    ),
    (
        "spell",
        QT_TRANSLATE_NOOP("Tabs", "Spell"),
        QT_TRANSLATE_NOOP("Tabs", "Type a text and watch it being signed"),
        _spell,
    ),
    (
        "videos",
        QT_TRANSLATE_NOOP("Tabs", "Video"),
        QT_TRANSLATE_NOOP("Tabs", "Label a video file and correct the letters"),
        _videos,
    ),
    (
        "teach",
        QT_TRANSLATE_NOOP("Tabs", "Teach"),
        QT_TRANSLATE_NOOP("Tabs", "Record your own signs and use them at once"),
        _teach,
    ),
)


def all_tabs() -> list[TabSpec]:
    """The tabs in order, in the language of the interface."""
    translate = QCoreApplication.translate
    return [
        TabSpec(name, translate("Tabs", title), factory, translate("Tabs", hint))
        for name, title, hint, factory in _TABS
    ]
