"""Showing the open video: the picture at a time, or all from there on."""

import time
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Slot

from signapp.gui.videos.layout import VideoLayout
from signapp.gui.videos.workers import PreviewWorker
from signapp.labelling.frames import stepped
from signapp.labelling.tracking import Track

_GLANCE_S = 0.5  # between pictures while labelling: seeking costs as much as it shows


class Watching(QObject):
    """Moves the preview and the timeline's cursor together; draws the landmarks of `track`."""

    def __init__(self, ui: VideoLayout, preview: PreviewWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._preview = ui, preview
        self.track: Track | None = None
        self.playing = False
        self._glanced = 0.0
        self._loop: tuple[float, float] | None = None
        ui.timeline.seeked.connect(self.seek)
        preview.picture.connect(self._on_picture)
        preview.stopped.connect(self.hold)

    def landmarks_at(self, time_s: float) -> Any:
        """Landmarks (2, 21, 3) of the frame shown at that time, None before labelling."""
        if self.track is None:
            return None
        index = int(np.searchsorted(self.track.times, time_s + 1e-6, side="right")) - 1
        return self.track.landmarks[max(index, 0)]

    def glance(self, time_s: float) -> None:
        """Show the picture at that time, if the last glance was a while ago."""
        now = time.monotonic()
        if now - self._glanced > _GLANCE_S:
            self._glanced = now
            self._preview.seek(time_s)

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
        if self.playing and self._loop is not None:
            self._preview.seek(self._loop[0])
        elif self.playing and timeline.cursor_s >= timeline.time_at(timeline.width()) - 0.1:
            self._preview.seek(timeline.time_at(0))
        self._preview.play(self.playing)

    def set_loop(self, span: tuple[float, float] | None) -> None:
        """Play this stretch again and again; None: to the end."""
        self._loop = span
        self._preview.loop(span)

    def set_speed(self, speed: float) -> None:
        """1 is as it was filmed."""
        self._preview.at_speed(speed)

    def step(self, frames: int) -> None:
        """Show the picture so many frames on or back."""
        self.hold()
        timeline = self._ui.timeline
        if self.track is None:
            self.seek(timeline.cursor_s + frames * timeline.frame_s)
        else:
            track = self.track
            last = float(track.times[-1])
            self.seek(min(stepped(track.times, track.end_s, timeline.cursor_s, frames), last))

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
