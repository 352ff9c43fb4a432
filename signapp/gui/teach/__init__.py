"""The teach tab: record signs, use them at once, retrain, share."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from signapp.gui.context import AppContext
from signapp.gui.tabs import TabSpec


def tab_spec() -> TabSpec:
    """See `signapp.gui.tabs`."""
    return TabSpec(
        "teach",
        QCoreApplication.translate("Tabs", "Teach"),
        _make,
        QCoreApplication.translate("Tabs", "Record your own signs and use them at once"),
    )


def _make(context: AppContext) -> QWidget:
    from signapp.gui.teach.teach_tab import TeachTab

    return TeachTab(context)
