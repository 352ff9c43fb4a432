"""The spell tab: a text, signed by drawn hands."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from signapp.gui.context import AppContext
from signapp.gui.tabs import TabSpec


def tab_spec() -> TabSpec:
    """See `signapp.gui.tabs`."""
    return TabSpec(
        "spell",
        QCoreApplication.translate("Tabs", "Spell"),
        _make,
        QCoreApplication.translate("Tabs", "Type a text and watch it being signed"),
    )


def _make(context: AppContext) -> QWidget:
    from signapp.gui.spell.spell_tab import SpellTab

    return SpellTab(context)
