"""The practice tab: the app asks for letters."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from signapp.gui.context import AppContext
from signapp.gui.tabs import TabSpec


def tab_spec() -> TabSpec:
    """See `signapp.gui.tabs`."""
    return TabSpec(
        "practice",
        QCoreApplication.translate("Tabs", "Practice"),
        _make,
        QCoreApplication.translate("Tabs", "Learn the letters; weak ones come again"),
    )


def _make(context: AppContext) -> QWidget:
    from signapp.gui.practice.practice_tab import PracticeTab

    return PracticeTab(context)
