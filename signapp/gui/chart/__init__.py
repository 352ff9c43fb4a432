"""The chart tab: every letter of the language with its sign."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from signapp.gui.context import AppContext
from signapp.gui.tabs import TabSpec


def tab_spec() -> TabSpec:
    """See `signapp.gui.tabs`."""
    return TabSpec(
        "chart",
        QCoreApplication.translate("Tabs", "Sign chart"),
        _make,
        QCoreApplication.translate("Tabs", "Every letter with the sign that the app expects"),
    )


def _make(context: AppContext) -> QWidget:
    from signapp.gui.chart.chart_tab import ChartTab

    return ChartTab(context)
