"""What would be lost if the window were closed now."""

from PySide6.QtCore import QCoreApplication

from signapp.gui.teach.layout import TeachLayout
from signapp.gui.teach.recorder import Recorder

translate = QCoreApplication.translate


def unfinished(ui: TeachLayout, recorder: Recorder, jobs: int) -> str | None:
    """A sentence, or None if nothing would be."""
    panel = ui.retrain
    if panel.running:
        return translate(
            "TeachWork", "A model is being trained; what it has learnt so far would be lost."
        )
    if panel.dialog is not None and panel.dialog.isVisible():
        return translate("TeachWork", "The retrained model is not kept yet and would be lost.")
    if ui.importing:
        return translate(
            "TeachWork", "Pictures are being imported; the rest of them would be left out."
        )
    if recorder.recording or recorder.waiting:
        return translate("TeachWork", "Signs are being recorded; what is recorded so far is kept.")
    if jobs:
        return translate("TeachWork", "A file is being written or read; it would not be finished.")
    return None
