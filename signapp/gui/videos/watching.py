"""Showing the open video: the picture at a time, or all from there on."""

from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Slot

from signapp.gui.videos.layout import VideoLayout
from signapp.gui.videos.workers import PreviewWorker
from signapp.labelling.tracking import Track


class Watching(QObject):
    """Moves the preview and the timeline's cursor together; draws the landmarks of `track`."""

    def __init__(self, ui: VideoLayout, preview: PreviewWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._preview = ui, preview
        self.track: Track | None = None
        self.playing = False
        ui.timeline.seeked.connect(self.seek)
        preview.picture.connect(self._on_picture)
        preview.stopped.connect(self.hold)

    def landmarks_at(self, time_s: float) -> Any:
        """Landmarks (2, 21, 3) of the frame shown at that time, None before labelling."""
        if self.track is None:
            return None
        index = int(np.searchsorted(self.track.times, time_s + 1e-6, side="right")) - 1
        return self.track.landmarks[max(index, 0)]

    @Slot(float)
    def seek(self, time_s: float) -> None:
        """Show the picture at that time."""
        self._ui.timeline.set_cursor(time_s)
        self._preview.seek(time_s)

    @Slot()
    def toggle(self) -> None:
        """Play, or hold; from the start when the end is reached."""
        timeline = self._ui.timeline
        self.playing = not self.playing
        self._ui.show_playing(self.playing)
        if self.playing and timeline.cursor_s >= timeline.time_at(timeline.width()) - 0.1:
            self._preview.seek(timeline.time_at(0))
        self._preview.play(self.playing)

    @Slot()
    def hold(self) -> None:
        """Stop playing."""
        if self.playing:
            self.toggle()

    @Slot(object, float)
    def _on_picture(self, picture: Any, time_s: float) -> None:
        self._ui.view.show_picture(picture, self.landmarks_at(time_s))
        self._preview.taken()
        self._ui.timeline.set_cursor(time_s)
