"""The video tab: open, label, correct, export."""

import dataclasses
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from signapp.gui.asking import ask_video
from signapp.gui.camera_pause import CameraPause
from signapp.gui.context import AppContext
from signapp.gui.videos.choices import Choices, How
from signapp.gui.videos.editing import Editing
from signapp.gui.videos.export_dialog import ExportDialog
from signapp.gui.videos.exporting import Exporter
from signapp.gui.videos.importing import Importer
from signapp.gui.videos.keeper import WorkKeeper
from signapp.gui.videos.layout import VideoLayout
from signapp.gui.videos.learning import VideoLearning
from signapp.gui.videos.questions import VideoQuestions
from signapp.gui.videos.remarks import remark
from signapp.gui.videos.under_way import UnderWay
from signapp.gui.videos.watching import Watching
from signapp.gui.videos.workers import ExportOrder, VideoThreads
from signapp.gui.words import sentence
from signapp.labelling import Labelling
from signapp.labelling.corrections import Work
from signapp.labelling.edits import Replaced, SegmentEdits
from signapp.labelling.marks import with_found
from signapp.settings import tracker_for_files
from signapp.video.reader import VideoInfo


class VideoTab(QWidget):
    """Everything around one open video. Labels and corrections are kept as they are made."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.path: Path | None = None
        self._info: VideoInfo | None = None
        self._labelling: Labelling | None = None
        self._busy = False
        self._opening: Path | None = None
        self._looking = False  # whether there is work on this video from before
        self._how = self._asked = How()  # of the letters on show; of those asked for
        self._before: Replaced | None = None  # the corrections that a new labelling replaced
        self._corrected = self._exported = False
        self._shown_once = False
        self._pause = CameraPause(context.engine)
        self.ui = VideoLayout(self)
        self.view, self.timeline = self.ui.view, self.ui.timeline
        self.keeper = WorkKeeper(context.models, self)
        self.questions = VideoQuestions(self)
        self.threads = VideoThreads(context.models, self)
        self.labeller, self.preview = self.threads.labeller, self.threads.preview
        self.watching = Watching(self.ui, self.preview, self)
        self.choices = Choices(self.ui, self)
        self.under_way = UnderWay(self.ui, self.watching, self.labeller, self)
        self.editing = Editing(self.ui, self.watching, self._say, self)
        self.importer = Importer(self)
        self.exporter = Exporter(self.labeller, self.questions, self)
        self.learning = VideoLearning(context, self.ui.learn, self)
        self._connect()
        self._start_threads()
        self.view.notice(
            self.tr("No video open"),
            self.tr("Open a video file, label it, correct the letters and export them."),
        )
        self._refresh()

    def _connect(self) -> None:
        ui = self.ui
        ui.connect_buttons(
            {
                ui.open_button: self.ask_file,
                ui.label_button: self._ask_label,
                ui.cancel: self.cancel_labelling,
                ui.play: self.watching.toggle,
                ui.undo: self._undo,
                ui.take_over: lambda: self.importer.ask(self.path and self.path.parent),
                ui.export: self._ask_export,
            }
        )
        self.timeline.selected.connect(self._refresh)
        self.keeper.found.connect(self._on_found)
        self.keeper.unfinished.connect(self._on_unfinished)
        self.keeper.interrupted.connect(self._on_interrupted)
        self.keeper.failed.connect(self._say)
        self.importer.ready.connect(self._on_import)
        self.importer.said.connect(self._say)
        self.exporter.changed.connect(self._on_exporting)
        self.exporter.written.connect(self._on_written)
        self.exporter.said.connect(self._say)

    def _start_threads(self) -> None:
        self.labeller.labelled.connect(self.show_labelling)
        self.labeller.cancelled.connect(self._on_cancelled)
        self.labeller.failed.connect(self._on_failed)
        self.preview.opened.connect(self._on_opened)
        self.preview.failed.connect(self._on_preview_failed)
        self.threads.start()

    @property
    def edits(self) -> SegmentEdits | None:
        """The letters as they stand, None before labelling."""
        return self.editing.edits

    # The tab itself

    def set_active(self, active: bool) -> None:
        """The tab came to the front or left it: the camera is paused while a video is worked on."""
        if not active:
            self.watching.hold()
            self._pause.end()
            return
        self._pause.begin()
        if not self._shown_once:
            self._shown_once = True
            before = self._context.session.pop("video", None)
            if before is not None:
                self.open(before)
            else:
                self.keeper.look_for_unfinished()

    def close_tab(self) -> None:
        """The app ends: what is labelled and corrected is kept, work under way is given up."""
        self._context.session["video"] = self.path
        self.threads.stop()
        self.keeper.close()
        self.editing.close()
        self.importer.close()

    def unfinished(self) -> str | None:
        """What closing the window would lose."""
        if not self._busy or self.path is None:
            return None
        if self.exporter.busy:
            return self.tr("Video: the export of {name}").format(name=self.path.name)
        bar = self.ui.progress
        percent = 100 * max(0, bar.value()) // max(1, bar.maximum())
        return self.tr(
            "Video: the labelling of {name}, {percent} % done; the next start opens it again"
        ).format(name=self.path.name, percent=percent)

    @property
    def working(self) -> str:
        """What would be lost if the tab were closed now."""
        return self.tr("a video is being worked on") if self._busy else ""

    # Opening

    def ask_file(self) -> None:
        """Let the user choose a video; the work on this one is kept."""
        path = ask_video(self, None if self.path is None else self.path.parent)
        if path is not None:
            self.keeper.end()  # one whose labelling was interrupted was seen
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a video; a message says so if it cannot be."""
        self.watching.hold()
        self._opening = path
        self.preview.open(path)

    @Slot(object)
    def _on_unfinished(self, video: Path) -> None:
        if self.path is None and self._opening is None:
            self.open(video)

    @Slot(object, str, object)
    def _on_interrupted(self, video: Path, mode: str, signer: str | None) -> None:
        if self.path is None and self._opening is None:
            self.choices.show(How(mode, signer))
            self.open(video)
            self._say(
                self.tr(
                    "Labelling of {name} was interrupted. Press “Label” to begin again."
                ).format(name=video.name)
            )

    @Slot(object)
    def _on_opened(self, info: VideoInfo) -> None:
        if info.path == self.path:  # back after another file that could not be opened
            return
        self.path, self._info = info.path, info
        self._labelling = self._before = self.watching.track = None
        self.editing.begin(None, None)
        self._corrected = self._exported = False
        end_s = info.start_s + (info.duration_s or 1.0)
        self.timeline.set_range(info.start_s, end_s, 1 / info.fps)
        self.timeline.set_segments(())
        self.timeline.select(-1)
        self.view.notice("")
        self.ui.note.setText(info.path.name)
        self.ui.text.setText(self.tr("Press “Label” to find the letters."))
        self._looking = True
        self.keeper.look(info)
        self._refresh()

    @Slot(object, object)
    def _on_found(self, info: VideoInfo, work: Work | None) -> None:
        if info is not self._info:
            return
        self._looking = False
        if work is not None:
            self._how = How(work.mode, work.signer)
            self.choices.show(self._how)
            self._show(work.labelling, work.corrected, work.exported)
            self._say(
                self.tr("The letters of {name} are as you left them.").format(name=info.path.name)
            )
            self.importer.due(self.edits, self._labelling)
        elif self.importer.waiting:
            self.start_labelling()
        self._refresh()

    @Slot(str)
    def _on_preview_failed(self, reason: str) -> None:
        self._say(reason)
        if self.path is not None and self._opening != self.path:
            self.open(self.path)  # the one before stays, with its corrections

    # Labelling

    def _ask_label(self) -> None:
        """Ask before a new labelling replaces corrections."""
        if not self._corrected or self.questions.label_again(self._exported):
            self.start_labelling()

    @Slot()
    def start_labelling(self) -> None:
        """Label the open video in the language in use."""
        if self.path is None or self._busy:
            return
        self.watching.hold()
        self._busy = True
        self.under_way.begin(self._info, self.edits is None)
        self._asked = how = self.choices.how
        self.keeper.begin(self.path, *how)
        settings, signs = self._context.settings, self._context.signs.active
        self.labeller.label(
            self.path, settings.language, how.mode,
            signer=how.signer, signs=signs, tracker=tracker_for_files(settings.tracker),
        )  # fmt: skip
        self._refresh()

    @Slot()
    def cancel_labelling(self) -> None:
        """Give up labelling."""
        self.labeller.cancel()

    @Slot(object)
    def show_labelling(self, labelling: Labelling) -> None:
        """Show what was found, and keep it."""
        self._busy = False
        self.under_way.end()
        self.keeper.end()
        if self._corrected and self.edits is not None and self._labelling is not None:
            mode, signer = self._how
            self._before = Replaced(self.edits, self._labelling, mode, self._exported, signer)
        self._how = self._asked
        # What was written beside the letters does not depend on them.
        written = () if self.edits is None else self.edits.labelling().marks
        labelling = dataclasses.replace(labelling, marks=with_found(written, labelling.signs))
        self._show(labelling, False, False)
        self._keep(with_track=True)
        self.importer.due(self.edits, self._labelling)
        if line := remark(labelling, self._how.signer):
            self._say(line)

    def _show(
        self,
        labelling: Labelling,
        corrected: bool,
        exported: bool,
        edits: SegmentEdits | None = None,
    ) -> None:
        self._labelling, self.watching.track = labelling, labelling.track
        self._corrected, self._exported = corrected, exported
        track = labelling.track
        edits = edits or SegmentEdits(labelling, self._on_edited, labelling.marks)
        self.editing.begin(edits, track)
        self.timeline.set_range(float(track.times[0]), track.end_s)
        self.ui.show_letters(labelling.model.labels)
        self._show_letters()
        self.watching.seek(float(track.times[0]))

    def _end_labelling(self) -> None:
        self._busy = False
        self.under_way.end()
        self.keeper.end()
        self.importer.waiting = None

    @Slot()
    def _on_cancelled(self) -> None:
        self._end_labelling()
        self.ui.text.setText(self.tr("Labelling was cancelled."))
        if self.edits is not None:
            self._show_letters()
        self._refresh()

    @Slot(str)
    def _on_failed(self, reason: str) -> None:
        self._end_labelling()
        self._say(reason)
        if self.edits is None:
            self.ui.text.setText(self.tr("The video could not be labelled."))
        self._refresh()

    # Correcting

    def _on_edited(self) -> None:
        self._corrected, self._exported = True, False
        self._show_letters()
        self._keep()

    def _keep(self, with_track: bool = False) -> None:
        edits, how = self.edits, self._how
        if edits is not None and self._labelling is not None:
            state = how.mode, self._corrected, self._exported
            work = Work(self._labelling, edits.segments, *state, edits.marks, how.signer)
            self.keeper.keep(work, with_track)

    def _show_letters(self) -> None:
        assert self.edits is not None
        self.editing.show()
        text = " ".join(word.text for word in self.edits.labelling().words)
        self.ui.text.setText(text or self.tr("No letter was found."))
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        chosen = self.timeline.chosen >= 0
        busy = self._busy or self._looking
        labelled, any_tier = self.edits is not None, self.timeline.choice is not None
        self.ui.enable(self.path is not None, labelled, chosen, busy, any_tier)
        self.choices.refresh(self.path is not None, busy)
        if self._looking:  # too short to be worth a bar
            self.ui.progress.hide()
            self.ui.cancel.hide()
        undo = self.edits is not None and (self.edits.can_undo or self._before is not None)
        self.ui.undo.setEnabled(undo and not busy)
        self.learning.refresh(self.edits, busy)

    def _undo(self) -> None:
        if self.edits is None or self.edits.undo():
            return
        if self._before is not None:  # back to the corrections that a new labelling replaced
            before, self._before = self._before, None
            self._how = How(before.mode, before.signer)
            self._show(before.labelling, True, before.exported, before.edits)
            self._keep(with_track=True)

    # Exporting

    def _ask_export(self) -> None:
        if self.edits is None or self.path is None:
            return
        dialog = ExportDialog(self.path, self)
        if dialog.exec():
            self.export_to(dialog.stem(), dialog.formats(), dialog.merge_into())

    def export_to(self, stem: Path, formats: tuple[str, ...], into: Path | None = None) -> None:
        """Write the corrected letters."""
        if self.edits is not None:
            mode, signer = self._how
            made = self.edits.labelling()
            self.exporter.write(ExportOrder(made, stem, formats, mode, into=into, signer=signer))

    @Slot(object)
    def _on_import(self, video: Path | None) -> None:
        """Letters of a file wait for the open video, or for the one that the file links."""
        if self.path is None and video is not None:
            self.open(video)
        elif self.path is None:
            self._say(self.tr("Open the video first, then import its letters."))
        elif self.edits is None:
            self.start_labelling()  # the hands have to be found first
        else:
            self.importer.due(self.edits, self._labelling)

    @Slot()
    def _on_exporting(self) -> None:
        self._busy = self.exporter.busy
        self.ui.progress.setRange(0, 0)
        self._refresh()

    @Slot()
    def _on_written(self) -> None:
        self._exported = True
        self._keep()

    @Slot(str)
    def _say(self, text: str) -> None:
        names = () if self.path is None else (self.path.name, str(self.path))
        self._context.message.emit(sentence(text, *names))
