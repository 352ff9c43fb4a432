"""What would be lost if the window were closed now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from signapp.gui.teach.teach_tab import TeachTab

translate = QCoreApplication.translate


def unfinished(tab: "TeachTab") -> str | None:
    """A sentence, or None if nothing would be."""
    panel = tab.ui.retrain
    if panel.running:
        return translate(
            "TeachWork", "A model is being trained; what it has learnt so far would be lost."
        )
    if panel.dialog is not None and panel.dialog.isVisible():
        return translate("TeachWork", "The retrained model is not kept yet and would be lost.")
    if tab.ui.importing:
        return translate(
            "TeachWork", "Pictures are being imported; the rest of them would be left out."
        )
    if tab.recorder.recording or tab.recorder.waiting:
        return translate("TeachWork", "Signs are being recorded; what is recorded so far is kept.")
    if tab.link.jobs:
        return translate("TeachWork", "A file is being written or read; it would not be finished.")
    return None
