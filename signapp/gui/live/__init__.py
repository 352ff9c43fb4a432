"""The live tab: picture, recognised letter, text."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from signapp.gui.context import AppContext
from signapp.gui.tabs import TabSpec


def tab_spec() -> TabSpec:
    """See `signapp.gui.tabs`."""
    return TabSpec(
        "live",
        QCoreApplication.translate("Tabs", "Live"),
        _make,
        QCoreApplication.translate("Tabs", "Sign to the camera and write"),
    )


def _make(context: AppContext) -> QWidget:
    from signapp.gui.live.live_tab import LiveTab

    return LiveTab(context)
