"""The video tab: label a file, correct the letters, export."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from signapp.gui.context import AppContext
from signapp.gui.tabs import TabSpec


def tab_spec() -> TabSpec:
    """See `signapp.gui.tabs`."""
    return TabSpec(
        "videos",
        QCoreApplication.translate("Tabs", "Video"),
        _make,
        QCoreApplication.translate("Tabs", "Label a video file and correct the letters"),
    )


def _make(context: AppContext) -> QWidget:
    from signapp.gui.videos.video_tab import VideoTab

    return VideoTab(context)
