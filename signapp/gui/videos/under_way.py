"""What is shown while a video is labelled: how far it is, a picture at times, letters so far."""

from PySide6.QtCore import QObject, Slot

from signapp.gui.videos.layout import VideoLayout
from signapp.gui.videos.watching import Watching
from signapp.gui.videos.workers import LabelWorker
from signapp.labelling.provisional import SoFar
from signapp.video.reader import VideoInfo


class UnderWay(QObject):
    """Follows the labelling from `begin` to `end`.

    Letters are shown on the timeline only where there are none from before, which stay until the
    new ones are all there; what they write is shown in any case.
    """

    def __init__(
        self, ui: VideoLayout, watching: Watching, labeller: LabelWorker, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ui, self._watching = ui, watching
        self._info: VideoInfo | None = None
        self._on_timeline = False
        self._going = False
        labeller.progress.connect(self._on_progress)
        labeller.so_far.connect(self._on_letters)

    def begin(self, info: VideoInfo | None, on_timeline: bool) -> None:
        """Labelling of that video begins."""
        self._going, self._info, self._on_timeline = True, info, on_timeline
        self._ui.begin_progress((info.frame_count if info else None) or 0)
        self._ui.text.setText(self.tr("Looking for letters…"))

    def end(self) -> None:
        """It has ended in some way: what was shown meanwhile goes."""
        if self._going and self._on_timeline:
            self._ui.timeline.set_segments(())
        self._going = False

    @Slot(int)
    def _on_progress(self, done: int) -> None:
        if not self._going:
            return
        self._ui.show_progress(done)
        if self._info is not None:
            self._watching.glance(self._info.start_s + done / self._info.fps)

    @Slot(object)
    def _on_letters(self, found: SoFar) -> None:
        if not self._going or not found.segments:
            return
        self._ui.text.setText(self.tr("So far: {text}").format(text=found.tail))
        if self._on_timeline:
            self._ui.timeline.set_segments(found.segments, provisional=True)
